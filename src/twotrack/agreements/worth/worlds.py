"""The worlds of a package, run over the same draws as of its date, and what each changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.packages.package import Package
from twotrack.agreements.preferences.tables import Preferences
from twotrack.agreements.worth.changes import (
    Level,
    Place,
    Window,
    change_of,
    concern_level,
    money_received,
    share_moved,
)
from twotrack.agreements.worth.conditions import Branch, branches_of, outcomes_by_branch
from twotrack.agreements.worth.dated import dated_runs, outcomes_of_worlds
from twotrack.agreements.worth.futures import ALIKE, Futures
from twotrack.base.months import year_of
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.paths import lever_paths
from twotrack.policy.recorded import Path
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.engine import Progress, no_progress
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError
from twotrack.tables.issue_tables import issue_tables, outcome_rows
from twotrack.tables.rows import OutcomeRow

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

BEFORE, DEAL, OTHERWISE, PUNISH = "before", "deal", "otherwise", "punish"


class Size(NamedTuple):
    """Draws of the model, draws of preferences, seed of both; what each draw of the model counts, where they do not
    count alike.
    """

    draws: int = 200
    preferences: int = 400
    seed: int = 1
    weights: tuple[float, ...] | None = None

    @property
    def counted(self) -> np.ndarray:
        """Whether each draw counts at all."""
        return np.ones(self.draws, dtype=bool) if self.weights is None else np.array(self.weights) > 0

    def futures(self, kept: np.ndarray) -> Futures:
        """What each of the draws that are kept counts."""
        if self.weights is None:
            return ALIKE
        own = np.array(self.weights)[kept]
        return Futures(own / own.sum())


@dataclass(frozen=True, eq=False)
class Worlds:
    """Outcomes of each world by name, over the draws that count and are finite in all of them; those that count and are
    not finite are `nonfinite`, and `futures` say what each counts. A deal with conditions has `branches`; its outcomes
    are in each future those of the branch that it takes.
    """

    package: Package
    preferences: Preferences
    outcomes: Mapping[str, Outcomes]
    scenarios: Mapping[str, Scenario]
    draws: tuple[int, ...]
    nonfinite: tuple[int, ...]
    branches: tuple[Branch, ...] = ()
    futures: Futures = ALIKE

    @cached_property
    def paths(self) -> dict[str, dict[str, Path]]:
        """Levels of every lever by world."""
        return {name: lever_paths(scenario, DEFAULT_SPAN) for name, scenario in self.scenarios.items()}

    @cached_property
    def _branch_paths(self) -> list[dict[str, Path]]:
        """Levels of every lever by branch of the deal."""
        return [lever_paths(one.scenario, DEFAULT_SPAN) for one in self.branches]

    @property
    def first_month(self) -> int:
        """First month of arrays by month."""
        return DEFAULT_SPAN.first

    @property
    def window(self) -> Window:
        """Months over which the package is judged."""
        rate = self.preferences.numbers["discount"].prior.median
        return Window(self.package.month, self.package.horizon, rate)

    @property
    def punishment(self) -> str:
        """World that follows once a breach is found out: the package's own, else *otherwise*."""
        return OTHERWISE if self.package.punish is None else PUNISH

    def first_year(self) -> Window:
        """The first twelve months of it, or all where there are fewer."""
        return self.window._replace(months=min(12, self.package.horizon))

    @cached_property
    def _levels(self) -> dict[tuple[str, str, Window], Level]:
        """Levels found so far: every party that has a concern asks for the same ones."""
        return {}

    @cached_property
    def _movements(self) -> dict[tuple[str, str, Window], float]:
        """Movements of measures found so far."""
        return {}

    def level(self, concern: str, world: str, window: Window) -> Level:
        """Level of a concern in a world and before."""
        key = (concern, world, window)
        if key not in self._levels:
            self._levels[key] = self._level(*key)
        return self._levels[key]

    def _level(self, concern: str, world: str, window: Window) -> Level:
        row = self.preferences.concerns[concern]
        if row.payments is not None:
            paid = money_received(self.package.row.payments, row.payments, window) if world == DEAL else 0.0
            return Level(np.full(len(self.draws), paid), np.zeros(len(self.draws)))
        place = Place(window, DEFAULT_SPAN)
        return concern_level(row, outcome_table(), self.outcomes[world], self.outcomes[BEFORE], place)

    def change(self, concern: str, world: str, window: Window) -> Numbers:
        """Change of a concern against *before* in ordinary years, by draw."""
        return change_of(self.preferences.concerns[concern], self.level(concern, world, window))

    def movement(self, measure: str, world: str, window: Window) -> float:
        """How far a lever or term is moved from *before*."""
        key = (measure, world, window)
        if key not in self._movements:
            self._movements[key] = self._movement(*key)
        return self._movements[key]

    def _movement(self, measure: str, world: str, window: Window) -> float:
        if measure in self.preferences.terms:
            return self.terms(world).get(measure, 0.0)
        at = slice(window.first - DEFAULT_SPAN.first, window.first - DEFAULT_SPAN.first + window.months)
        before, bounds = self.paths[BEFORE][measure][at], levers()[measure].bounds
        if world != DEAL or not self.branches:
            return share_moved(self.paths[world][measure][at], before, bounds, window)
        each = zip(self.branches, self._branch_paths, strict=True)
        return sum(
            float(self.futures.mean(one.futures)) * share_moved(paths[measure][at], before, bounds, window)
            for one, paths in each
        )

    def terms(self, world: str) -> Mapping[str, float]:
        """Terms undertaken in a world; who leaves drops its own."""
        if world == OTHERWISE:
            return self.package.otherwise_terms
        if world == PUNISH:
            return self.package.punish_terms
        left = {"left_by_us": "us", "left_by_mx": "mx"}.get(world, "")
        rows = self.preferences.terms
        kept = {n: level for n, level in self.package.deal_terms.items() if rows[n].holder not in (left, "joint")}
        return self.package.deal_terms if world == DEAL else kept if left else {}

    def moved_measures(self) -> frozenset[str]:
        """Levers and terms that are elsewhere than *before* under the deal or without it."""
        window = self.window
        names = [*levers(), *self.preferences.terms]
        return frozenset(n for n in names if self.movement(n, DEAL, window) or self.movement(n, OTHERWISE, window))


def outcome_table() -> Mapping[str, OutcomeRow]:
    """Row of every outcome by name."""
    return outcome_rows(issue_tables())


def run_worlds(
    experiment: "Experiment",
    package: Package,
    preferences: Preferences,
    size: Size,
    progress: Progress = no_progress,
) -> Worlds:
    """Worlds of a package, and those in which either side leaves, over the same draws."""
    until = year_of(package.month + package.horizon - 1)
    scenarios = dict(package.worlds)
    scenarios |= {f"left_by_{side}": package.breach(side) for side in ("us", "mx")}
    runs = dated_runs(experiment, package.before, package.month, range(size.draws), size.seed, until)
    found = outcomes_of_worlds(runs, scenarios, progress)
    branches = branches_of(package, runs, found[DEAL]) if package.row.conditions else []
    if branches:
        found[DEAL] = outcomes_by_branch(branches)
    finite = np.all([finite_until(one, preferences, until) for one in found.values()], axis=0)
    kept = finite & size.counted
    if not kept.any():
        raise RunError(translate("negotiate.all_draws_lost"))
    outcomes = {name: only_draws(one, kept) for name, one in found.items()}
    draws, lost = (tuple(map(int, np.flatnonzero(which & size.counted))) for which in (finite, ~finite))
    kept_branches = tuple(one._replace(futures=one.futures[kept]) for one in branches)
    return Worlds(package, preferences, outcomes, scenarios, draws, lost, kept_branches, size.futures(kept))


def finite_until(outcomes: Outcomes, preferences: Preferences, year: int) -> np.ndarray:
    """Whether each draw is finite to the end of a year in every outcome that a concern reads."""
    names = {one for row in preferences.concerns.values() for one in (row.outcome, row.without) if one}
    years = year - DEFAULT_SPAN.years[0] + 1
    each = [outcomes.nation[name][:, :years] for name in sorted(names)]
    each += [outcomes.monthly[n][:, : 12 * years] for n in sorted(names) if n in outcomes.monthly]
    return np.all([np.isfinite(values).all(axis=1) for values in each], axis=0)


def only_draws(outcomes: Outcomes, kept: np.ndarray) -> Outcomes:
    """Outcomes of some draws: the same arrays where that is all of them."""
    if kept.all():
        return outcomes
    parts = outcomes._asdict().items()
    return Outcomes(**{part: {n: np.asarray(v)[kept] for n, v in named.items()} for part, named in parts})
