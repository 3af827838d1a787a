"""Search of a menu: single options on the model, every package by their sum, the best on the model again."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.answer import COUNTRIES, LEADERS
from twotrack.agreements.bargaining.front import Numbers, Places, pareto_front
from twotrack.agreements.bargaining.points import egalitarian, kalai_smorodinsky, nash, utilitarian
from twotrack.agreements.packages.package import Package
from twotrack.agreements.preferences.tables import Preferences, shipped_preferences
from twotrack.agreements.search.menu import Menu
from twotrack.agreements.search.surrogate import Surrogate
from twotrack.agreements.worth.dated import DatedRuns, dated_runs
from twotrack.agreements.worth.parties import PartyView, judge_party
from twotrack.agreements.worth.worlds import (
    BEFORE,
    DEAL,
    OTHERWISE,
    Size,
    Worlds,
    finite_until,
    only_draws,
)
from twotrack.base.months import year_of
from twotrack.observation.outcomes import Outcomes
from twotrack.runs.engine import Progress, no_progress
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

SOLUTIONS: Mapping[str, Callable[[Numbers], Places]] = {
    "nash": nash,
    "kalai_smorodinsky": kalai_smorodinsky,
    "egalitarian": egalitarian,
    "utilitarian": utilitarian,
}
VERIFIED_AT_ONCE, ROUNDS, JUDGED_AT_ONCE = 40, 4, 20_000


@dataclass(frozen=True, eq=False)
class VerifiedPackage:
    """A package that was run on the model: its choice, gain of each leader by draw of the model, yes of each by draw of
    preferences, how far the sum of single effects missed each mean gain, and the chance of *otherwise* from which each
    leader signs (None where none is enough).
    """

    number: int
    package: Package
    gains: Numbers
    yes: Numbers
    missed: Numbers
    signs_from: tuple[float | None, ...]

    @property
    def mean(self) -> Numbers:
        """Mean gain of each leader."""
        return self.gains.mean(axis=1)

    @property
    def chance(self) -> float:
        """Chance that both leaders say yes."""
        return float(self.yes.all(axis=0).mean())


@dataclass(eq=False)
class Search:
    """A menu judged: by package of the menu the mean gain of each leader (package, leader), by the surrogate or the
    model, the chance that each says yes, and that both do; packages that were verified, by number.
    """

    menu: Menu
    gains: Numbers
    chances: Numbers
    both: Numbers
    verified: dict[int, VerifiedPackage] = field(default_factory=dict[int, VerifiedPackage])
    draws: int = 0
    nonfinite: tuple[int, ...] = ()
    runs: int = 0
    stopped: bool = False

    def win_set(self, leader: int) -> NDArray[np.bool_]:
        """Whether each package is in the win-set of a leader: a yes more likely than not."""
        return self.chances[:, leader] >= 1 / 2

    @property
    def overlap(self) -> int:
        """Packages in both win-sets."""
        return int((self.win_set(0) & self.win_set(1)).sum())

    def front(self) -> list[VerifiedPackage]:
        """Verified packages that no other verified one dominates, by rising gain of the US."""
        found = list(self.verified.values())
        return [found[at] for at in pareto_front(np.array([one.mean for one in found]))] if found else []

    def solutions(self) -> dict[str, list[VerifiedPackage]]:
        """Solutions among verified packages."""
        found = list(self.verified.values())
        gains = np.array([one.mean for one in found]).reshape(-1, len(COUNTRIES))
        return {name: [found[at] for at in solve(gains)] for name, solve in SOLUTIONS.items()}

    def nearest_miss(self) -> VerifiedPackage | None:
        """Verified package whose less likely yes is likeliest."""
        return max(self.verified.values(), key=lambda one: float(one.yes.mean(axis=1).min()), default=None)

    @property
    def largest_error(self) -> float:
        """Largest miss of the surrogate over verified packages, in ordinary years."""
        return max((float(np.abs(one.missed).max()) for one in self.verified.values()), default=0.0)


@dataclass(eq=False)
class _Bench:
    """Runs of one menu over the same draws, and the leaders' views of a package run on them."""

    menu: Menu
    preferences: Preferences
    runs: DatedRuns
    size: Size
    outcomes: dict[str, Outcomes]
    kept: np.ndarray
    progress: Progress

    def run(self, package: Package) -> Outcomes:
        """Outcomes of a package's deal, in the draws that are finite in the worlds that all share."""
        return only_draws(self.runs.outcomes(package.worlds[DEAL], self.progress), self.kept)

    def views(self, package: Package, deal: Outcomes) -> list[PartyView]:
        """How each leader sees a package; of two presidents that may hold office, the one named first."""
        outcomes = {**self.outcomes, DEAL: deal}
        worlds = Worlds(package, self.preferences, outcomes, package.worlds, tuple(range(int(self.kept.sum()))), ())
        return [judge_party(worlds, LEADERS[country], self.size)[0] for country in COUNTRIES]


def search(menu: Menu, size: Size, experiment: Experiment | None = None, progress: Progress = no_progress) -> Search:
    """Search of a menu as of its date. An interrupt while packages are verified keeps those that are done.

    RunError where no draw stays finite.
    """
    bench, lost = _bench(menu, size, experiment or shipped_experiment(), progress)
    surrogates = _screen(bench)
    found = _judge_all(menu, surrogates)
    found.draws, found.nonfinite = len(bench.kept) - len(lost), lost
    try:
        for _ in range(ROUNDS):
            chosen = [number for number in _contenders(found) if number not in found.verified][:VERIFIED_AT_ONCE]
            if not chosen:
                break
            _verify(found, bench, chosen)
    except KeyboardInterrupt:
        found.stopped = True
    found.runs = 2 + sum(map(len, menu.slots)) + 1 + len(found.verified)
    return found


def _bench(menu: Menu, size: Size, experiment: Experiment, progress: Progress) -> tuple[_Bench, tuple[int, ...]]:
    until = year_of(menu.core.month + menu.core.horizon - 1)
    core = menu.core
    runs = dated_runs(experiment, core.before, core.month, range(size.draws), size.seed, until)
    preferences = shipped_preferences()
    outcomes = {name: runs.outcomes(menu.core.worlds[name], progress) for name in (BEFORE, OTHERWISE)}
    kept = np.all([finite_until(one, preferences, until) for one in outcomes.values()], axis=0)
    if not kept.any():
        raise RunError(translate("negotiate.all_draws_lost"))
    finite = {name: only_draws(one, kept) for name, one in outcomes.items()}
    lost = tuple(map(int, np.flatnonzero(~kept)))
    return _Bench(menu, preferences, runs, size, finite, kept, progress), lost


def _screen(bench: _Bench) -> list[Surrogate]:
    """Each leader's view of the core and of every option alone; a term or a payment needs no run."""
    menu, none = bench.menu, [0] * len(bench.menu.slots)
    core = menu.package(none)
    start = bench.run(core)
    singles: list[list[list[PartyView]]] = []
    for slot, options in enumerate(menu.slots):
        views: list[list[PartyView]] = []
        for at, option in enumerate(options, start=1):
            package = menu.package([*none[:slot], at, *none[slot + 1 :]])
            views.append(bench.views(package, bench.run(package) if option.settings else start))
        singles.append(views)
    base = bench.views(core, start)
    return [
        Surrogate(base[leader], [[view[leader] for view in views] for views in singles])
        for leader in range(len(COUNTRIES))
    ]


def _judge_all(menu: Menu, surrogates: list[Surrogate]) -> Search:
    """Every package by the surrogates, some at a time."""
    shape = (menu.size, len(COUNTRIES))
    found = Search(menu, np.empty(shape), np.empty(shape), np.empty(menu.size))
    for first in range(0, menu.size, JUDGED_AT_ONCE):
        part = np.arange(first, min(first + JUDGED_AT_ONCE, menu.size))
        judged = [one.judge(choices_of(menu, part)) for one in surrogates]
        found.gains[part] = np.stack([one.gain for one in judged], axis=1)
        found.chances[part] = np.stack([one.yes.mean(axis=1) for one in judged], axis=1)
        found.both[part] = np.all([one.yes for one in judged], axis=0).mean(axis=1)
    return found


def choices_of(menu: Menu, numbers: Places) -> Places:
    """Choice of each slot by number of a package."""
    return np.stack(np.unravel_index(numbers, menu.widths), axis=1)


def _contenders(found: Search) -> list[int]:
    """Packages that must be verified: every solution, the likeliest, and the front, those with the best worse gain
    first.
    """
    numbers = [int(at) for solve in SOLUTIONS.values() for at in solve(found.gains)]
    numbers += [int(found.both.argmax()), int(found.chances.min(axis=1).argmax())]
    front = pareto_front(found.gains)
    numbers += [int(at) for at in front[np.argsort(-found.gains[front].min(axis=1), kind="stable")]]
    return list(dict.fromkeys(numbers))


def _verify(found: Search, bench: _Bench, numbers: Iterable[int]) -> None:
    """Run packages on the model, whose judgement replaces that of the surrogate. A package that loses a
    draw is left to the surrogate.
    """
    for number in numbers:
        package = bench.menu.package([int(at) for at in choices_of(bench.menu, np.array([number]))[0]])
        views = bench.views(package, bench.run(package))
        gains = np.stack([view.middle.gain[0] for view in views])
        if not np.isfinite(gains).all():
            continue
        yes = np.stack([view.yes for view in views])
        missed = gains.mean(axis=1) - found.gains[number]
        needed = tuple(view.signs_from for view in views)
        found.verified[number] = VerifiedPackage(number, package, gains, yes, missed, needed)
        found.gains[number], found.chances[number] = gains.mean(axis=1), yes.mean(axis=1)
        found.both[number] = yes.all(axis=0).mean()
