"""An answer in words, in one language: its verdict, its figure, its interval and its placebo."""

from collections.abc import Mapping
from datetime import date
from math import isfinite
from typing import Any

from twotrack.claims.answer import Answer
from twotrack.claims.finding import Finding
from twotrack.claims.verdict import Verdict
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.numerals import MINUS, plain_number, short_number

# Parts whose name ends so are days, as ordinals.
_DAY = "_day"
# Above this a plain number is shown without decimals.
_LARGE = 1000


def verdict_word(verdict: Verdict, language: str | None = None) -> str:
    """Verdict in the words of a language."""
    return translate(f"claims.verdict_{verdict}", language or current_language())


def kind_word(kind: str, language: str | None = None) -> str:
    """Kind of a claim in the words of a language."""
    return translate(f"claims.kind_{kind}", language or current_language())


class _Numbers(dict[str, object]):
    """Figures of a finding by name; a part that is not there is not a number."""

    def __missing__(self, key: str) -> object:
        return date.fromordinal(1) if key.endswith(_DAY) else float("nan")


class _Figure(float):
    """Number that a sentence shows with a real minus."""

    def __format__(self, spec: str) -> str:
        return super().__format__(spec).replace("-", MINUS)


def _numbers(finding: Finding) -> Mapping[str, object]:
    plain = {
        "value": finding.value,
        "low": finding.low,
        "high": finding.high,
        "placebo": finding.placebo,
    }
    days = {name: date.fromordinal(int(part)) for name, part in finding.parts.items() if name.endswith(_DAY)}
    figures = {name: _Figure(value) for name, value in (plain | dict(finding.parts)).items()}
    return _Numbers(figures | days)


def figure_text(one: Answer, language: str | None = None) -> str:
    """Figure that decides, by the sentence of the row; empty where no number decides."""
    if one.finding is None or one.claim.figure is None:
        return ""
    return one.claim.figure[language or current_language()].format_map(_numbers(one.finding))


def figure_number(value: float) -> str:
    """Figure of a finding: whole from a thousand on, else four digits.

    >>> figure_number(12.5867), figure_number(56516.0), figure_number(-0.5)
    ('12.59', '56,516', '−0.5')
    """
    return plain_number(round(value)) if abs(value) >= _LARGE else short_number(value)


def interval_text(one: Answer, language: str | None = None) -> str:
    """Interval of the figure with its kind, or why there is none; empty where no number decides."""
    if one.finding is None:
        return ""
    language = language or current_language()
    kind = translate(f"claims.interval_{one.finding.interval_kind}", language)
    ends = interval_of(one.finding, language)
    return f"{ends} ({kind})" if ends else kind


def interval_of(finding: Finding, language: str | None = None) -> str:
    """Ends of an interval, with a word between them, since a dash would hide a sign; empty where there are none."""
    if not (isfinite(finding.low) and isfinite(finding.high)):
        return ""
    # A profile is of a date, in years.
    shown = "{:.2f}".format if finding.interval_kind == "profile" else figure_number
    return f"{shown(finding.low)} {translate('claims.to', language or current_language())} {shown(finding.high)}"


def placebo_text(one: Answer, language: str | None = None) -> str:
    """Placebo of the figure and whether it moves too; empty where there is none."""
    if one.finding is None or not isfinite(one.finding.placebo):
        return ""
    moves = {None: "", True: "claims.placebo_moves", False: "claims.placebo_still"}[one.placebo_moves]
    said = f" ({translate(moves, language or current_language())})" if moves else ""
    return figure_number(one.finding.placebo) + said


def picture_text(one: Answer, language: str | None = None) -> str:
    """What the line of the picture is, and the window that was tested; empty where there is no picture."""
    if one.finding is None or one.finding.picture is None:
        return ""
    language, shown = language or current_language(), one.finding.picture
    line = translate(f"claims.line_{one.claim.test}", language)
    return translate("claims.picture", language, line=line, first=int(shown.first), last=int(shown.last))


def verdict_text(one: Answer, language: str | None = None) -> str:
    """Verdict in words, with what it needs where it needs something, and the second statement beside it."""
    language = language or current_language()
    said = verdict_word(one.verdict, language)
    if one.beside is None or one.claim.beside is None:
        return said
    word = verdict_word("holds" if one.beside else "fails", language)
    return f"{said}; {one.claim.beside.statement[language]}: {word}"


def entry(one: Answer, language: str | None = None) -> dict[str, Any]:
    """Answer as one row of a table."""
    language = language or current_language()
    finding = one.finding
    numbers = {key: None if finding is None else finding.number(key) for key in ("value", "low", "high", "placebo")}
    return {
        "id": one.name,
        "paragraph": one.claim.paragraph,
        "kind": one.claim.kind,
        "statement": one.claim.statement[language],
        "verdict": one.verdict,
        "figure": figure_text(one, language),
        **numbers,
        "interval_kind": "" if finding is None else finding.interval_kind,
        "placebo_moves": one.placebo_moves,
        "beside_holds": one.beside,
        "missing": ", ".join(one.missing),
    }
