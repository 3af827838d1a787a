"""Conditions of a deal, future by future: where one is met, what was agreed for it is done from the next month on."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.rows import ConditionRow
from twotrack.agreements.worth.dated import DatedRuns
from twotrack.agreements.worth.futures import ALIKE, Futures
from twotrack.base.months import month_index
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import Setting
from twotrack.policy.span import DEFAULT_SPAN

Mask = NDArray[np.bool_]


class Branch(NamedTuple):
    """The deal as it goes on where some of its conditions were met: its settings, outcomes, and the futures in which
    it does.
    """

    scenario: Scenario
    outcomes: Outcomes
    futures: Mask


def is_met(condition: ConditionRow, deal: Outcomes) -> Mask:
    """Whether a condition is met, by future."""
    return _passes(condition, deal.monthly[condition.outcome][:, month_index(condition.month) - DEFAULT_SPAN.first])


def median_month(
    condition: ConditionRow, deal: Outcomes, first: int, months: int, futures: Futures = ALIKE
) -> int | None:
    """First of these months by which the figure has passed the condition's level in half of the futures, whenever it
    is looked at; None where it never has in half of them.
    """
    at = slice(first - DEFAULT_SPAN.first, first - DEFAULT_SPAN.first + months)
    passed = np.logical_or.accumulate(_passes(condition, deal.monthly[condition.outcome][:, at]), axis=1)
    by_half = np.flatnonzero(futures.mean(passed, axis=0) >= 1 / 2)
    return first + int(by_half[0]) if by_half.size else None


def _passes(condition: ConditionRow, values: NDArray[np.float64]) -> Mask:
    return values > condition.above if condition.above is not None else values < (condition.below or 0.0)


def branches_of(package: Package, runs: DatedRuns, deal: Outcomes) -> list[Branch]:
    """Branches of the deal, conditions taken by their months; a branch that no future takes is not run. What is done
    begins the month after, so that no future knows before that it will be.
    """
    whole = np.ones(len(runs.own.draw), dtype=bool)
    found: dict[tuple[Setting, ...], Branch] = {(): Branch(package.worlds["deal"], deal, whole)}
    for condition in sorted(package.row.conditions, key=lambda one: month_index(one.month)):
        begin = month_index(condition.month) + 1
        then = tuple(Setting(lever, level, begin) for lever, level in condition.then.items())
        for done, branch in list(found.items()):
            met = branch.futures & is_met(condition, branch.outcomes)
            if then and met.any():
                scenario = package.world("deal", (*package.deal, *done, *then))
                found[done] = branch._replace(futures=branch.futures & ~met)
                found[*done, *then] = Branch(scenario, runs.outcomes([scenario])[0], met)
    return [one for one in found.values() if one.futures.any()]


def outcomes_by_branch(branches: list[Branch]) -> Outcomes:
    """Outcomes of the deal, each future from the branch that it takes."""
    first, *others = branches
    parts = {part: {n: np.array(v) for n, v in named.items()} for part, named in first.outcomes._asdict().items()}
    for branch in others:
        for part, named in branch.outcomes._asdict().items():
            for name, values in named.items():
                parts[part][name][branch.futures] = values[branch.futures]
    return Outcomes(**parts)
