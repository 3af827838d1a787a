"""Page of the claims as Markdown: every verdict with the figure that decides it."""

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from twotrack.claims.answer import Answer, answers
from twotrack.claims.inputs import Inputs
from twotrack.claims.notebook import inputs_of
from twotrack.claims.rows import Claim, read_claims
from twotrack.claims.sources import needs_folder
from twotrack.claims.verdict import VERDICTS
from twotrack.claims.wording import figure_text, interval_text, kind_word, placebo_text, verdict_text, verdict_word
from twotrack.evidence.folder import ENVIRONMENT

ROOT = Path(__file__).parents[4]
PAGE = ROOT / "docs" / "claims.md"
# Where the tables of the data folder lie beside a checkout of this project.
BESIDE = ROOT.parent / "shared" / "data"
COMMAND = "python -m twotrack.report.docs.claims_page"
HEADER = f"""# The article's claims, tested

Written by `{COMMAND}` (`make docs`) with the data folder. Do not edit. `twotrack claims` prints the same table,
`twotrack claims C33` everything about one claim, `twotrack claims --html claims.html` a page. Statements are in our
own words; paragraph 1 is the abstract, 23 the final thoughts. How a row is made is in
[claims](../src/twotrack/claims/README.md).

A verdict follows from the figure and the thresholds of its row, never the other way; where no number can decide,
the sources that carry the verdict are listed below. Where a placebo moves as the figure does, the verdict is one
step lower. Some figures use research tables whose rights are to be confirmed (human development, cartel presence,
groups of 2020): they are quoted here and not shipped.
"""


def cell(text: str) -> str:
    """Text as the cell of a table."""
    return " ".join(text.split()).replace("|", "\\|")


def line(one: Answer) -> str:
    """A claim as one line of the table."""
    texts = (
        one.name,
        str(one.claim.paragraph),
        one.claim.statement.en,
        kind_word(one.claim.kind, "en"),
        f"**{verdict_text(one, 'en')}**",
        figure_text(one, "en"),
        interval_text(one, "en"),
        placebo_text(one, "en"),
    )
    return f"| {' | '.join(map(cell, texts))} |"


def counts(found: Sequence[Answer]) -> str:
    """How many claims have each verdict."""
    lines = [f"| {verdict_word(one, 'en')} | {sum(a.verdict == one for a in found)} |" for one in VERDICTS]
    return "\n".join(["| verdict | claims |", "|---|--:|", *(one for one in lines if not one.endswith("| 0 |"))])


def confounding(found: Iterable[Answer]) -> str:
    """What is confounded, for every claim of a cause, with its placebo."""
    causes = [one for one in found if one.claim.kind == "cause" and one.claim.confounded and one.claim.placebo]
    lines = [
        f"- {one.name}, {one.claim.statement.en}: {one.claim.confounded.en} *Placebo:* {one.claim.placebo.what.en}"
        for one in causes
        if one.claim.confounded and one.claim.placebo
    ]
    return "\n".join(map(cell, lines))


def source_lines(found: Iterable[Answer]) -> str:
    """Verdicts that sources carry, or help to carry, with how well each source is known."""
    return "\n".join(
        cell(f"- {one.name}: {source.cite}{f', {source.where}' if source.where else ''} ({source.status})")
        for one in found
        for source in one.claim.sources
    )


def page(found: Sequence[Answer]) -> str:
    """The whole page."""
    heads = "| id | ¶ | statement | kind | verdict | figure that decides | interval | placebo |\n"
    heads += "|---|--:|---|---|---|---|---|---|"
    parts = [
        HEADER.strip(),
        counts(found),
        "\n".join([heads, *map(line, found)]),
        "## Causes: what is confounded",
        confounding(found),
        "## Sources that carry a verdict, and how well they are known",
        source_lines(found),
    ]
    return "\n\n".join(parts) + "\n"


def alone(claim: Claim) -> bool:
    """Whether a claim is answered by the package alone, to the last digit."""
    return not any(map(needs_folder, claim.series + claim.also))


def differing(text: str, inputs: Inputs) -> list[str]:
    """Ids of the claims whose line is not what the series say; without a data folder, of those that do not need it."""
    claims = read_claims()
    asked = [name for name, claim in claims.items() if inputs.folder is not None or alone(claim)]
    there = text.splitlines()
    return [one.name for one in answers(claims, inputs, asked) if line(one) not in there]


def found_inputs() -> Inputs:
    """The data folder of TWOTRACK_DATA or beside the checkout; the package alone where there is neither."""
    beside = BESIDE if BESIDE.is_dir() and not os.environ.get(ENVIRONMENT) else None
    return inputs_of(beside)


def main(arguments: list[str], path: Path = PAGE) -> int:
    """Write the page, or with --check say which claims differ; exit status."""
    inputs = found_inputs()
    if "--check" in arguments:
        wrong = differing(path.read_text(encoding="utf-8") if path.exists() else "", inputs)
        if wrong:
            sys.stderr.write(f"docs/claims.md is not what the series say for {', '.join(wrong)}: run `{COMMAND}`\n")
        return int(bool(wrong))
    if inputs.folder is None:
        sys.stderr.write("docs/claims.md needs the data folder: set TWOTRACK_DATA\n")
        return 1
    path.write_text(page(answers(read_claims(), inputs)), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
