"""From a finding to a verdict: a pure function, total over findings and thresholds."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan
from typing import Literal

from twotrack.claims.finding import Finding
from twotrack.claims.rows import Range, Rule

Verdict = Literal["holds", "qualified", "fails", "untold", "came_true", "did_not", "open", "not_scored", "needs_data"]
VERDICTS: tuple[Verdict, ...] = (
    "holds",
    "qualified",
    "fails",
    "untold",
    "came_true",
    "did_not",
    "open",
    "not_scored",
    "needs_data",
)
_LOWER: dict[Verdict, Verdict] = {"holds": "qualified", "qualified": "untold"}
_RANK: dict[Verdict, int] = {"holds": 2, "qualified": 1}
_FORECAST: dict[Verdict, Verdict] = {"holds": "came_true", "qualified": "open", "fails": "did_not", "untold": "open"}


@dataclass(frozen=True)
class Judgement:
    """Verdict of a finding, and whether the placebo moves as the figure does (None: there is no placebo)."""

    verdict: Verdict
    placebo_moves: bool | None = None


def within(finding: Finding, ranges: Sequence[Range]) -> bool:
    """Whether a finding is inside every one of these ranges; a figure that does not exist is inside none."""
    return bool(ranges) and all(one.low <= finding.number(one.of) <= one.high for one in ranges)


def judge(finding: Finding, rule: Rule) -> Judgement:
    """Verdict by the thresholds of a row.

    `holds` where the figure is in the ranges of that name, else `qualified` where it is in those, else `fails` (or what
    the row says under `otherwise`); no better than `no_better_than`; one step lower where the placebo moves too. NaN in
    the figure itself cannot be told.
    """
    verdict = _plain(finding, rule)
    moves = within(finding, rule.placebo.moves) if rule.placebo and rule.placebo.moves else None
    if moves:
        verdict = _LOWER.get(verdict, verdict)
    if rule.kind == "forecast":
        verdict = _FORECAST.get(verdict, verdict)
    return Judgement(verdict, moves)


def _plain(finding: Finding, rule: Rule) -> Verdict:
    if isnan(finding.value):
        return "untold"
    if within(finding, rule.holds):
        verdict: Verdict = "holds"
    elif within(finding, rule.qualified):
        verdict = "qualified"
    else:
        return rule.otherwise
    best: Verdict = rule.no_better_than
    return verdict if _RANK[verdict] <= _RANK[best] else best
