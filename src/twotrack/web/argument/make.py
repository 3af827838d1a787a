"""`python -m twotrack.web.argument.make`: put the article to the test, with the data folder, for the page to show; with
`--check` it says which claims or changes differ from what is shipped.
"""

import sys
from collections.abc import Iterable
from math import isfinite

from twotrack.claims.answer import Answer, answers
from twotrack.claims.inputs import Inputs
from twotrack.claims.rows import read_claims
from twotrack.claims.wording import figure_text, interval_of, verdict_text
from twotrack.explanation.results import ARTICLE_WINDOWS, Results
from twotrack.explanation.twin.attribution import Attribution, in_view
from twotrack.report.docs.claims_page import alone, found_inputs
from twotrack.tables.catalogue import LANGUAGES
from twotrack.web.argument.shipped import (
    SHIPPED,
    Argument,
    Pair,
    ShownChange,
    ShownClaim,
    ShownPart,
    shipped_argument,
)
from twotrack.web.texts import both

COMMAND = "python -m twotrack.web.argument.make"


def shown_claim(one: Answer) -> ShownClaim:
    """An answer in the texts of both languages."""
    ends = [] if one.finding is None else [interval_of(one.finding, language) for language in LANGUAGES]
    return ShownClaim(
        id=one.name,
        paragraph=one.claim.paragraph,
        verdict=one.verdict,
        statement=both(dict(one.claim.statement)),
        said=[verdict_text(one, language) for language in LANGUAGES],
        figure=[figure_text(one, language) for language in LANGUAGES],
        interval=ends if any(ends) else [],
        interval_kind="" if one.finding is None else one.finding.interval_kind,
    )


def shown_change(one: Attribution) -> ShownChange:
    """An attribution, its parts in the order in which they are shown."""
    parts = [
        ShownPart(player=part.player, mean=round(part.mean, 3), low=round(part.low, 3), high=round(part.high, 3))
        for part in in_view(one)
    ]
    return ShownChange(
        first=one.first,
        last=one.last,
        reference=one.reference,
        before=round(one.before, 3),
        after=round(one.after, 3),
        parts=parts,
    )


def shown_claims(inputs: Inputs) -> list[ShownClaim]:
    """Every claim that these inputs can answer, in the order of the article."""
    claims = read_claims()
    asked = [name for name, claim in claims.items() if inputs.folder is not None or alone(claim)]
    found = answers(claims, inputs, asked)
    return [shown_claim(one) for one in sorted(found, key=lambda one: (one.claim.paragraph, one.name))]


def shown_changes() -> tuple[list[ShownChange], dict[str, Pair]]:
    """The changes of the article's windows against both reference points, from the shipped fits; the players' names."""
    results = Results()
    found = [shown_change(one) for window in ARTICLE_WINDOWS for one in results.change(*window)]
    names = dict.fromkeys(part.player for one in found for part in one.parts)
    return found, {name: [results.label(name, language) for language in LANGUAGES] for name in names}


def differing(shipped: Argument, claims: Iterable[ShownClaim], changes: Iterable[ShownChange]) -> list[str]:
    """Ids of these claims, and years of these changes, that are not what is shipped."""
    known = {one.id: one for one in shipped.claims}
    wrong = [one.id for one in claims if known.get(one.id) != one]
    return [*wrong, *(f"{one.first}-{one.last}" for one in changes if not any(same(one, it) for it in shipped.changes))]


def same(one: ShownChange, other: ShownChange) -> bool:
    """Whether two changes are the same to what rounding leaves."""
    if (one.first, one.last, one.reference) != (other.first, other.last, other.reference):
        return False
    pairs = zip(numbers_of(one), numbers_of(other), strict=False)
    return len(one.parts) == len(other.parts) and all(isfinite(a) and abs(a - b) <= 2e-3 for a, b in pairs)


def numbers_of(one: ShownChange) -> list[float]:
    """Every number of a change, in order."""
    return [one.before, one.after, *(value for part in one.parts for value in (part.mean, part.low, part.high))]


def main() -> int:
    """Write what is shipped; with `--check` only say what differs."""
    inputs = found_inputs()
    claims, (changes, players) = shown_claims(inputs), shown_changes()
    if "--check" in sys.argv[1:]:
        wrong = differing(shipped_argument(), claims, changes)
        if wrong:
            sys.stdout.write(f"{SHIPPED.name} is not what the series say for {', '.join(wrong)}: run `{COMMAND}`\n")
        return int(bool(wrong))
    if inputs.folder is None:
        sys.stderr.write(f"{SHIPPED.name} needs the data folder: set TWOTRACK_DATA\n")
        return 1
    made = Argument(claims=claims, changes=changes, players=players)
    SHIPPED.write_text(made.model_dump_json(indent=1) + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
