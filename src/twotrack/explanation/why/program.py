"""Runs of the twin world, many draws and sets of live links at once. This takes JAX."""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray

from twotrack.base.months import year_of
from twotrack.explanation.shapley import Coalition
from twotrack.observation.recording import Chance, yearly
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.runs.conditioning import shift_shocks
from twotrack.runs.engine import Progress, conditioned_inputs, no_progress
from twotrack.runs.experiment import Experiment
from twotrack.runs.inputs import DrawInputs, SharedInputs
from twotrack.runs.programs import shared_inputs
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import World
from twotrack.world.driven import driven_forcing
from twotrack.world.ensemble import Kernel, cache_compiled, run_draws, vmap_draws
from twotrack.world.forcing import shock_forcing
from twotrack.world.lapse import with_lapses
from twotrack.world.parameters.distributions import parameter_distributions
from twotrack.world.parameters.draws import draw_key, drawn_values, parameters
from twotrack.world.simulate import Trajectory, initial_stocks
from twotrack.world.twins import Twins, Window, link_names, link_signals, simulate_twins

Numbers = NDArray[np.float64]
# Draws that a program holds: more are run group by group, fewer are filled up, so that none is compiled twice.
GROUP = 10


class Lane(NamedTuple):
    """One run: the place of its draw in the group, and for each link whether it is live."""

    place: Any
    live: Any


class Common(NamedTuple):
    """What all lanes of a group share: inputs and stocks of each draw, the moved world, the levers of the first copy,
    and the years to run.
    """

    own: DrawInputs
    stocks: Twins
    shared: SharedInputs
    levers: Any
    window: Window


class TwinYear(NamedTuple):
    """Of a lane: outcomes of the nation in the last year, how far each link's signal parted, and the stocks."""

    nation: dict[str, Array]
    parted: Array
    stocks: Twins


@lru_cache(maxsize=4)
def twin_program(world: World, span: Span) -> Kernel:
    """Program of a batch of lanes: `(lane, common) -> TwinYear`."""
    return vmap_draws(one_lane(world, span))


def one_lane(world: World, span: Span) -> Any:
    """Function of one lane: a draw with some links live."""
    known, names = parameter_distributions(world.tables), link_names(world)
    months, years = jnp.array(list(span.months)), jnp.array(list(span.years))

    def one(lane: Lane, common: Common) -> TwinYear:
        own, stocks = jax.tree.map(lambda a: a[lane.place], (common.own, common.stocks))
        shared, at = common.shared, common.window.end - 1
        key = draw_key(shared.seed, own.draw)
        values = drawn_values(known, shared.scales, key, own.scores)
        shocks = shift_shocks(shock_forcing(world, key, months, shared.chance), own.shocks)
        given, free = shared.forcing._replace(shocks=shocks), jax.tree.map(jnp.ones_like, shared.free)
        lives = {name: lane.live[number] for number, name in enumerate(names)}
        p = parameters(world, values)

        def with_policy(levers: Any, free: Any) -> Any:
            """Forcing of one copy: what acts of its levers add, and what of them has lapsed."""
            ended = with_lapses(world, given._replace(levers=levers), free, key, shared.chance)
            return driven_forcing(world, ended, p)

        forcing = Twins(with_policy(common.levers, free), with_policy(given.levers, shared.free))
        end = simulate_twins(world, p, forcing, shared.start, lives, stocks, common.window)
        run = Trajectory(jnp.zeros((1, 0, 0)), end.yearly[None], end.ends[None], {})
        drivers = jax.tree.map(lambda a: a[at][None], given.drivers)
        chance = Chance(key, years[at][None], shared.chance)
        rows = outcome_rows(world.tables).items()
        nation = {name: yearly(world, row, (run, drivers, values), chance)[0][0] for name, row in rows}
        return TwinYear(nation, end.parted, end.stocks)

    return one


class TwinRuns:
    """Runs of one scenario beside the record: one outcome by draw for any set of live links."""

    def __init__(self, experiment: Experiment, scenario: Scenario, draws: range, seed: int) -> None:
        self.experiment, self.scenario, self.draws, self.seed = experiment, scenario, draws, seed
        self.signals = link_signals(experiment.world)
        self.names = tuple(self.signals)

    @cached_property
    def _groups(self) -> list[DrawInputs]:
        """Inputs of the draws in groups of one size, the last filled up with its last draw."""
        own = conditioned_inputs(self.experiment, self.draws, self.seed)
        places = range(0, len(self.draws), GROUP)
        filled = (np.minimum(np.arange(first, first + GROUP), len(self.draws) - 1) for first in places)
        return [jax.tree.map(lambda a, some=some: np.asarray(a)[some], own) for some in filled]

    @cached_property
    def first(self) -> int:
        """Place of the first year in which any lever differs from the record, or no longer lapses as under the status
        quo; the first of all where none does.
        """
        moved, base = (shared_inputs(self.experiment, one, self.seed) for one in (self.scenario, Scenario()))
        levers = (jax.tree.leaves(one.forcing.levers) for one in (moved, base))
        apart = [np.any(np.asarray(a != b).reshape(len(a), -1), axis=1) for a, b in zip(*levers, strict=True)]
        years = np.any(apart, axis=0)
        # A measure that the scenario sets in any month has no lapse, and measures lapse from the projection on.
        free = (jax.tree.leaves(one.free) for one in (moved, base))
        if any(np.any(a != b) for a, b in zip(*free, strict=True)):
            years[self.experiment.layout.year_index(year_of(self.experiment.span.future))] = True
        return int(np.argmax(years))

    @cached_property
    def _starts(self) -> list[Twins]:
        """Stocks of each group at the beginning of that year; both copies are as recorded until then."""
        empty = jax.eval_shape(self._initial, self._groups[0])
        zeros = jax.tree.map(lambda leaf: np.zeros(leaf.shape), Twins(empty, empty))
        if self.first == 0:
            return [zeros] * len(self._groups)
        every = [frozenset(self.names)]
        return [
            self._run(own, zeros, every, Window(0, self.first), no_progress, Scenario()).stocks for own in self._groups
        ]

    def record(self, year: int) -> dict[str, Numbers]:
        """Outcomes under the status quo in the year at this place, by name and draw."""
        nation, _ = self._outcomes([frozenset(self.names)], year, no_progress, Scenario())
        return {name: values[0] for name, values in nation.items()}

    def outcomes(
        self, lives: Sequence[Coalition], year: int, progress: Progress = no_progress
    ) -> tuple[dict[str, Numbers], Numbers]:
        """Outcomes in the year at this place, by name, each by set and draw; and by set, draw and link how far its
        signal was from that of the first copy. `progress` gets the lanes done.
        """
        return self._outcomes(lives, year, progress, self.scenario)

    def _outcomes(
        self, lives: Sequence[Coalition], year: int, progress: Progress, scenario: Scenario
    ) -> tuple[dict[str, Numbers], Numbers]:
        window, n = Window(self.first, year + 1), len(self.draws)
        found: list[TwinYear] = []
        for own, stocks in zip(self._groups, self._starts, strict=True):
            made = self._run(own, stocks, lives, window, progress, scenario)
            found.append(jax.tree.map(lambda a: a.reshape(len(lives), GROUP, *a.shape[1:]), made))
        nation = {name: np.concatenate([one.nation[name] for one in found], axis=1)[:, :n] for name in found[0].nation}
        return nation, np.concatenate([np.asarray(one.parted) for one in found], axis=1)[:, :n]

    def _initial(self, own: DrawInputs) -> Any:
        world, shared = self.experiment.world, shared_inputs(self.experiment, Scenario(), self.seed)
        known = parameter_distributions(world.tables)

        def one(draw: Array, scores: Array) -> Any:
            values = drawn_values(known, shared.scales, draw_key(shared.seed, draw), scores)
            return initial_stocks(world, shared.forcing.drivers, parameters(world, values))

        return jax.vmap(one)(own.draw, own.scores)

    def _run(
        self,
        own: DrawInputs,
        stocks: Twins,
        lives: Sequence[Coalition],
        window: Window,
        progress: Progress,
        scenario: Scenario,
    ) -> TwinYear:
        """Results of every lane of a group: sets of live links, and draws within each."""
        cache_compiled()
        base = shared_inputs(self.experiment, Scenario(), self.seed)
        shared = shared_inputs(self.experiment, scenario, self.seed)
        bounds = Window(np.asarray(window.first), np.asarray(window.end))
        common = Common(own, stocks, shared, base.forcing.levers, bounds)
        live = np.array([[float(name in one) for name in self.names] for one in lives])
        lanes = Lane(np.tile(np.arange(GROUP), len(lives)), np.repeat(live, GROUP, axis=0))
        program = twin_program(self.experiment.world, self.experiment.span)
        return run_draws(program, common, len(lanes.live), progress, lanes)


class TwinMemory(TwinRuns):
    """Runs that remember: a set of links that was run for one outcome is not run again for another."""

    def __init__(self, experiment: Experiment, scenario: Scenario, draws: range, seed: int) -> None:
        super().__init__(experiment, scenario, draws, seed)
        self.memory: dict[tuple[int, Coalition], tuple[dict[str, Numbers], Numbers]] = {}
        self.records: dict[int, dict[str, Numbers]] = {}

    def record(self, year: int) -> dict[str, Numbers]:
        """Outcomes as `TwinRuns.record` has them, of each year once."""
        if year not in self.records:
            self.records[year] = super().record(year)
        return self.records[year]

    def outcomes(
        self, lives: Sequence[Coalition], year: int, progress: Progress = no_progress
    ) -> tuple[dict[str, Numbers], Numbers]:
        """Outcomes and distances as `TwinRuns.outcomes` has them; only sets that are new are run."""
        new = [one for one in dict.fromkeys(lives) if (year, one) not in self.memory]
        if new:
            nation, parted = super().outcomes(new, year, progress)
            for at, one in enumerate(new):
                self.memory[year, one] = ({name: values[at] for name, values in nation.items()}, parted[at])
        rows = [self.memory[year, one] for one in lives]
        nation = {name: np.stack([values[name] for values, _ in rows]) for name in rows[0][0]}
        return nation, np.stack([parted for _, parted in rows])
