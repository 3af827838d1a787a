"""Search of a menu: single options on the model, every package by their sum, the best on the model again."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from twotrack.agreements.answer import COUNTRIES, LEADERS
from twotrack.agreements.bargaining.front import Places, pareto_front
from twotrack.agreements.packages.package import Package
from twotrack.agreements.preferences.overlay import NOTHING, Overlay
from twotrack.agreements.preferences.tables import Preferences, shipped_preferences
from twotrack.agreements.search.menu import Menu
from twotrack.agreements.search.result import SOLUTIONS, Search, VerifiedPackage
from twotrack.agreements.search.store import (
    ModelRun,
    OptionPlace,
    OptionRun,
    load_options,
    load_runs,
    options_file,
    save_options,
    save_runs,
    store_of,
)
from twotrack.agreements.search.surrogate import Surrogate, View, seen_by
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

VERIFIED_AT_ONCE, ROUNDS, JUDGED_AT_ONCE = 40, 4, 20_000


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
    store: Path
    known: dict[int, ModelRun] = field(default_factory=dict[int, ModelRun])
    alone: dict[OptionPlace, OptionRun] = field(default_factory=dict[OptionPlace, OptionRun])

    def package(self, number: int) -> Package:
        """Package of the menu by its number."""
        return self.menu.package([int(at) for at in choices_of(self.menu, np.array([number]))[0]])

    def run(self, package: Package) -> Outcomes:
        """Outcomes of a package's deal, in the draws that are finite in the worlds that all share."""
        return only_draws(self.runs.outcomes(package.worlds[DEAL], self.progress), self.kept)

    def views(self, package: Package, deal: Outcomes) -> list[PartyView]:
        """How each leader sees a package; of two presidents that may hold office, the one named first."""
        outcomes = {**self.outcomes, DEAL: deal}
        worlds = Worlds(package, self.preferences, outcomes, package.worlds, tuple(range(int(self.kept.sum()))), ())
        return [judge_party(worlds, LEADERS[country], self.size)[0] for country in COUNTRIES]


def search(
    menu: Menu,
    size: Size,
    experiment: Experiment | None = None,
    progress: Progress = no_progress,
    *,
    overlay: Overlay = NOTHING,
    resume: bool = False,
) -> Search:
    """Search of a menu as of its date. Every option and package that was run is kept on disk: with `resume` a search of
    the same menu, draws and model does not run it again. An interrupt while packages are verified gives what is done.

    RunError where no draw stays finite.
    """
    menu = replace(menu, core=menu.core.with_chance(overlay.chance))
    bench, lost = _bench(menu, size, experiment or shipped_experiment(), progress, overlay)
    if resume:
        bench.known |= load_runs(bench.store)
        bench.alone |= load_options(options_file(bench.store), len(COUNTRIES))
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


def _bench(
    menu: Menu, size: Size, experiment: Experiment, progress: Progress, overlay: Overlay
) -> tuple[_Bench, tuple[int, ...]]:
    until = year_of(menu.core.month + menu.core.horizon - 1)
    core = menu.core
    runs = dated_runs(experiment, core.before, core.month, range(size.draws), size.seed, until)
    preferences = overlay.over(shipped_preferences())
    outcomes = {name: runs.outcomes(menu.core.worlds[name], progress) for name in (BEFORE, OTHERWISE)}
    kept = np.all([finite_until(one, preferences, until) for one in outcomes.values()], axis=0)
    if not kept.any():
        raise RunError(translate("negotiate.all_draws_lost"))
    finite = {name: only_draws(one, kept) for name, one in outcomes.items()}
    lost = tuple(map(int, np.flatnonzero(~kept)))
    store = store_of(experiment, menu, size, overlay)
    return _Bench(menu, preferences, runs, size, finite, kept, progress, store), lost


def _screen(bench: _Bench) -> list[Surrogate]:
    """Each leader's view of the core and of every option alone; a term or a payment needs no run."""
    menu, none = bench.menu, [0] * len(bench.menu.slots)
    core = menu.package(none)
    start = bench.run(core)
    base = bench.views(core, start)
    singles: list[list[list[View]]] = []
    for slot, options in enumerate(menu.slots):
        views: list[list[View]] = []
        for at, option in enumerate(options, start=1):
            package = menu.package([*none[:slot], at, *none[slot + 1 :]])
            views.append(
                _option_views(bench, package, (slot, at)) if option.settings else _leader_views(bench, package, start)
            )
        singles.append(views)
    return [
        Surrogate(base[leader], [[view[leader] for view in views] for views in singles])
        for leader in range(len(COUNTRIES))
    ]


def _leader_views(bench: _Bench, package: Package, deal: Outcomes) -> list[View]:
    """What each leader sees of a package."""
    return [seen_by(one) for one in bench.views(package, deal)]


def _option_views(bench: _Bench, package: Package, place: OptionPlace) -> list[View]:
    """What each leader sees of an option alone: as an earlier search kept it, or run now and kept."""
    known = bench.alone.get(place)
    if known is not None:
        moved = _leader_views(bench, package, bench.outcomes[BEFORE])
        return [View(changes, one.moves, cost) for one, changes, cost in zip(moved, *known, strict=True)]
    found = _leader_views(bench, package, bench.run(package))
    bench.alone[place] = OptionRun(tuple(one.changes for one in found), tuple(one.cost for one in found))
    with suppress(OSError):
        save_options(options_file(bench.store), bench.alone)
    return found


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
        run = bench.known.get(number) or _model_run(bench, number)
        if run is None:
            continue
        missed = run.gains.mean(axis=1) - found.gains[number]
        package = bench.package(number)
        found.verified[number] = VerifiedPackage(number, package, run.gains, run.yes, missed, run.signs_from)
        found.gains[number], found.chances[number] = run.gains.mean(axis=1), run.yes.mean(axis=1)
        found.both[number] = run.yes.all(axis=0).mean()


def _model_run(bench: _Bench, number: int) -> ModelRun | None:
    """What the model says of a package, kept in the search's file; nothing where it loses a draw."""
    package = bench.package(number)
    views = bench.views(package, bench.run(package))
    gains = np.stack([view.middle.gain[0] for view in views])
    if not np.isfinite(gains).all():
        return None
    yes = np.stack([view.yes for view in views])
    bench.known[number] = ModelRun(number, gains, yes, tuple(view.signs_from for view in views))
    with suppress(OSError):
        save_runs(bench.store, bench.known.values())
    return bench.known[number]
