"""Runs of one menu on the model over the same draws: of single options, of pairs of them, of whole packages."""

from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.answer import COUNTRIES, LEADERS
from twotrack.agreements.criteria import USUAL, Criteria
from twotrack.agreements.packages.package import Package
from twotrack.agreements.preferences.overlay import Overlay
from twotrack.agreements.preferences.tables import Preferences, shipped_preferences
from twotrack.agreements.requirements import holds_by_future
from twotrack.agreements.search.menu import Menu
from twotrack.agreements.search.store import (
    Choice,
    ModelRun,
    OptionRun,
    load_options,
    load_runs,
    options_file,
    save_options,
    save_runs,
    store_of,
)
from twotrack.agreements.search.sums import View
from twotrack.agreements.search.surrogate import Pair, PairView, Surrogate, seen_by
from twotrack.agreements.worth.conditions import Branch, branches_of, outcomes_by_branch
from twotrack.agreements.worth.dated import DatedRuns, dated_runs, outcomes_of_worlds
from twotrack.agreements.worth.futures import Futures
from twotrack.agreements.worth.parties import PartyView, judge_party
from twotrack.agreements.worth.worlds import BEFORE, DEAL, OTHERWISE, Size, Worlds, finite_until, only_draws
from twotrack.base.months import year_of
from twotrack.observation.outcomes import Outcomes
from twotrack.runs.engine import Progress
from twotrack.runs.experiment import Experiment
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError
from twotrack.world.wiring import linked_directly

# Pairs of options are run together where their levers are linked and the effects on a wish exceed these parts of an
# ordinary year, of the stronger one and of the other; at most this number, those with the largest product first.
PAIRED_FROM, PAIRED_WITH, MOST_PAIRS = 0.1, 0.01, 60


class Deal(NamedTuple):
    """Outcomes of a package's deal, and the branches that it takes where it has conditions."""

    outcomes: Outcomes
    branches: tuple[Branch, ...] = ()


@dataclass(eq=False)
class Bench:
    """Runs of one menu over the same draws, and the leaders' views of a package run on them."""

    menu: Menu
    preferences: Preferences
    runs: DatedRuns
    size: Size
    outcomes: dict[str, Outcomes]
    kept: NDArray[np.bool_]
    progress: Progress
    store: Path
    known: dict[Choice, ModelRun] = field(default_factory=dict[Choice, ModelRun])
    alone: dict[Choice, OptionRun] = field(default_factory=dict[Choice, OptionRun])
    criteria: Criteria = USUAL

    @property
    def lost(self) -> tuple[int, ...]:
        """Draws that are left out, since a world that all packages share does not stay finite in them."""
        return tuple(map(int, np.flatnonzero(~self.kept & self.size.counted)))

    @cached_property
    def futures(self) -> Futures:
        """What each draw that is kept counts."""
        return self.size.futures(self.kept)

    def resume(self) -> None:
        """Take up what an earlier search of the same menu, draws and model has run."""
        self.known |= load_runs(self.store)
        self.alone |= load_options(options_file(self.store), len(COUNTRIES))

    def deal(self, package: Package) -> Deal:
        """A package's deal, each future as agreed for what it shows, in the draws that are finite in the worlds that
        all share.
        """
        found = self.runs.outcomes([package.worlds[DEAL]], self.progress)[0]
        branches = branches_of(package, self.runs, found) if package.row.conditions else []
        whole = outcomes_by_branch(branches) if branches else found
        kept = tuple(one._replace(futures=one.futures[self.kept]) for one in branches)
        return Deal(only_draws(whole, self.kept), kept)

    def views(self, package: Package, deal: Deal) -> list[PartyView]:
        """How each leader sees a package; of two presidents that may hold office, the one named first."""
        outcomes, draws = {**self.outcomes, DEAL: deal.outcomes}, tuple(range(int(self.kept.sum())))
        worlds = Worlds(package, self.preferences, outcomes, package.worlds, draws, (), deal.branches, self.futures)
        return [judge_party(worlds, LEADERS[country], self.size)[0] for country in COUNTRIES]

    def option_views(self, choice: Choice) -> list[View]:
        """What each leader sees of an option alone, or of two: as an earlier search kept it, or run now and kept."""
        known = self.alone.get(choice)
        if known is None:
            package = self.menu.package(choice)
            each = [seen_by(one) for one in self.views(package, self.deal(package))]
            known = OptionRun(*(tuple(part) for part in zip(*each, strict=True)))
            self.alone[choice] = known
            with suppress(OSError):
                save_options(options_file(self.store), self.alone)
        return [View(*parts) for parts in zip(*known, strict=True)]

    def model_run(self, choice: Choice) -> ModelRun | None:
        """What the model says of a package, kept in the search's file; nothing where it loses a draw."""
        if choice in self.known:
            return self.known[choice]
        package = self.menu.package(choice)
        views = self.views(package, self.deal(package))
        gains = np.stack([view.middle.gain[0] for view in views])
        if not np.isfinite(gains).all():
            return None
        yes = np.stack([view.yes for view in views])
        required = holds_by_future(self.criteria.requirements, views[0].worlds)
        self.known[choice] = ModelRun(choice, gains, yes, tuple(view.signs_from for view in views), required)
        with suppress(OSError):
            save_runs(self.store, self.known.values())
        return self.known[choice]


def set_up(
    menu: Menu,
    size: Size,
    experiment: Experiment,
    progress: Progress,
    overlay: Overlay,
    criteria: Criteria = USUAL,
) -> Bench:
    """Bench of a menu, with the worlds that all packages share; RunError where no draw of these stays finite."""
    core, until = menu.core, year_of(menu.core.month + menu.core.horizon - 1)
    runs = dated_runs(experiment, core.before, core.month, range(size.draws), size.seed, until)
    preferences = overlay.over(shipped_preferences())
    outcomes = outcomes_of_worlds(runs, {name: core.worlds[name] for name in (BEFORE, OTHERWISE)}, progress)
    kept = np.all([finite_until(one, preferences, until) for one in outcomes.values()], axis=0) & size.counted
    if not kept.any():
        raise RunError(translate("negotiate.all_draws_lost"))
    finite = {name: only_draws(one, kept) for name, one in outcomes.items()}
    store = store_of(experiment, menu, size, overlay, criteria)
    return Bench(menu, preferences, runs, size, finite, kept, progress, store, criteria=criteria)


def screen(bench: Bench) -> list[Surrogate]:
    """Each leader's view of the core, of every option alone, and of the pairs whose effects are large; a term or a
    payment needs no run.
    """
    menu, none = bench.menu, (0.0,) * len(bench.menu.slots)
    core = menu.package(none)
    start = bench.deal(core)
    singles: list[list[list[View]]] = []
    for slot, options in enumerate(menu.slots):
        places = [(*none[:slot], float(at), *none[slot + 1 :]) for at in range(1, len(options) + 1)]
        singles.append(
            [
                bench.option_views(place)
                if option.settings
                else [seen_by(x) for x in bench.views(menu.package(place), start)]
                for place, option in zip(places, options, strict=True)
            ]
        )
    found = [
        Surrogate(base, [[view[leader] for view in views] for views in singles])
        for leader, base in enumerate(bench.views(core, start))
    ]
    pairs = [(pair, _run_pair(bench, pair)) for pair in pairs_to_run(menu, found)]
    return [
        Surrogate(one.core, one.singles, [PairView(pair, views[leader]) for pair, views in pairs])
        for leader, one in enumerate(found)
    ]


def pairs_to_run(menu: Menu, surrogates: list[Surrogate]) -> list[Pair]:
    """Pairs of slots, each with its strongest choice, whose levers are of one issue or of two of which one reads the
    other, by falling product of their effects: the stronger one large, the other not negligible. Terms and payments
    add to anything.
    """
    strongest: dict[int, tuple[float, int]] = {}
    for slot in (at for at, options in enumerate(menu.slots) if options[0].settings):
        each = [np.abs(one.effects[slot].changes).mean(axis=1).max(axis=1, initial=0.0) for one in surrogates]
        sizes = np.max(each, axis=0)
        strongest[slot] = (float(sizes.max()), int(sizes.argmax()))
    lever = {slot: menu.slots[slot][0].settings[0].lever for slot in strongest}
    large = [slot for slot, (size, _) in strongest.items() if size > PAIRED_WITH]
    pairs = [
        (a, b)
        for a, b in combinations(large, 2)
        if max(strongest[a][0], strongest[b][0]) > PAIRED_FROM and linked_directly(lever[a], lever[b])
    ]
    pairs.sort(key=lambda two: -strongest[two[0]][0] * strongest[two[1]][0])
    return [Pair((a, b), (strongest[a][1], strongest[b][1])) for a, b in pairs[:MOST_PAIRS]]


def _run_pair(bench: Bench, pair: Pair) -> list[View]:
    place = [0.0] * len(bench.menu.slots)
    for slot, choice in zip(*pair, strict=True):
        place[slot] = float(choice)
    return bench.option_views(tuple(place))
