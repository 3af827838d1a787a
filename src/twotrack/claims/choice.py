"""Which claims a reader asks for: by id, kind, paragraph or verdict; a name that is none gets the nearest one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from twotrack.claims.answer import Answer
from twotrack.claims.rows import KINDS, Claim
from twotrack.claims.verdict import VERDICTS
from twotrack.claims.wording import verdict_word
from twotrack.tables.bilingual import LANGUAGES
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import TwotrackError, nearest


@dataclass(frozen=True)
class Choice:
    """What is requested; None asks for all."""

    kind: str | None = None
    paragraph: int | None = None
    verdict: str | None = None


def checked_id(name: str, known: Iterable[str]) -> str:
    """Id of a claim, in any case and with or without leading zeros; TwotrackError for one that is none."""
    known = list(known)
    asked = name.strip().upper()
    if asked not in known and asked[:1] == "C" and asked[1:].isdigit():
        asked = f"C{int(asked[1:]):02d}"
    if asked not in known:
        raise TwotrackError(
            translate("claims.unknown_id", name=name, first=known[0], last=known[-1]) + nearest(asked, known)
        )
    return asked


def checked_choice(choice: Choice, claims: Iterable[Claim]) -> Choice:
    """The same choice with its verdict as a key; TwotrackError for a kind, paragraph or verdict that is none."""
    if choice.kind is not None and choice.kind not in KINDS:
        known = ", ".join(KINDS)
        raise TwotrackError(
            translate("claims.unknown_kind", name=choice.kind, known=known) + nearest(choice.kind, KINDS)
        )
    paragraphs = sorted({claim.paragraph for claim in claims})
    if choice.paragraph is not None and choice.paragraph not in paragraphs:
        said = ", ".join(map(str, paragraphs))
        raise TwotrackError(translate("claims.unknown_paragraph", number=choice.paragraph, known=said))
    return Choice(choice.kind, choice.paragraph, None if choice.verdict is None else checked_verdict(choice.verdict))


def checked_verdict(asked: str) -> str:
    """Key of a verdict, given by its key or in words of either language."""
    words = {verdict_word(verdict, language): verdict for verdict in VERDICTS for language in LANGUAGES}
    words |= {verdict: verdict for verdict in VERDICTS}
    wanted = asked.strip().lower().replace("-", "_")
    for word, verdict in words.items():
        if word.lower() == wanted or word.lower() == asked.strip().lower():
            return verdict
    raise TwotrackError(
        translate("claims.unknown_verdict", name=asked, known=", ".join(VERDICTS)) + nearest(asked, words)
    )


def chosen_answers(found: Sequence[Answer], choice: Choice) -> list[Answer]:
    """Answers that fit a choice, in their order."""
    return [
        one
        for one in found
        if choice.kind in {None, one.claim.kind}
        and choice.paragraph in {None, one.claim.paragraph}
        and choice.verdict in {None, one.verdict}
    ]
