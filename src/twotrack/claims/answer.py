"""A claim put to the test: finding, verdict, what is missing, and what else it says."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isnan

from twotrack.claims.finding import Finding
from twotrack.claims.inputs import Inputs
from twotrack.claims.methods import METHODS
from twotrack.claims.rows import Claim
from twotrack.claims.verdict import Verdict, judge, within


@dataclass(frozen=True)
class Answer:
    """A claim with its verdict and, where a number decides, its finding; `missing` are series that were not there."""

    name: str
    claim: Claim
    verdict: Verdict
    finding: Finding | None = None
    missing: tuple[str, ...] = ()
    placebo_moves: bool | None = None
    beside: bool | None = None


def answer(name: str, claim: Claim, inputs: Inputs) -> Answer:
    """Verdict of one claim. A forecast is scored only where the evidence goes beyond December 2021."""
    if claim.kind == "forecast" and not inputs.reaches_further:
        return Answer(name, claim, "not_scored")
    if not claim.test:
        return Answer(name, claim, claim.without_number or "untold")
    missing = tuple(inputs.lacks(claim.series))
    if missing:
        return Answer(name, claim, "needs_data", missing=missing)
    finding = METHODS[claim.test](inputs, **claim.given)
    judgement = judge(finding, claim)
    beside = _beside(claim, finding)
    return Answer(name, claim, judgement.verdict, finding, (), judgement.placebo_moves, beside)


def _beside(claim: Claim, finding: Finding) -> bool | None:
    """Whether the second statement holds; None where there is none, or where its figure is not there."""
    if claim.beside is None or any(isnan(finding.number(one.of)) for one in claim.beside.holds):
        return None
    return within(finding, claim.beside.holds)


def answers(claims: Mapping[str, Claim], inputs: Inputs, only: Iterable[str] | None = None) -> list[Answer]:
    """Every claim put to the test, or only those of these ids, in the order of the table."""
    wanted = set(claims if only is None else only)
    return [answer(name, claim, inputs) for name, claim in claims.items() if name in wanted]
