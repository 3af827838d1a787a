"""A scenario put through the world: many possible worlds, or one at the median of every number."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array

from twotrack.evidence.replaced import Replacements, check_used
from twotrack.evidence.series import load_series
from twotrack.observation.data import read_figures
from twotrack.observation.recording import Chance, Measured, measured, state_codes
from twotrack.observation.smoothing_term import Known
from twotrack.observation.smoothing_terms import known_figures
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import SPAN, Span
from twotrack.runs.conditioning import moved, nothing_inferred
from twotrack.runs.conditioning_cache import kept_moves
from twotrack.world.assemble import World, the_world
from twotrack.world.derivative import Outside, Structs
from twotrack.world.ensemble import Kernel, over_draws, quick_to_compile, run_draws
from twotrack.world.forcing import begun, driver_forcing, driver_series, lever_forcing, shock_forcing
from twotrack.world.parameters.draws import (
    Belief,
    Fitted,
    Scales,
    Values,
    beliefs,
    draw_key,
    drawn_values,
    median_values,
    parameters,
    scales_of,
)
from twotrack.world.parameters.posterior import Layer, Numbers, picked, shipped_layer
from twotrack.world.simulate import Start, Trajectory, level_at_start, simulate

ANCHOR_SERIES = "inegi/homicides_occurrence_state"


@dataclass(frozen=True)
class Setup:
    """Everything a run needs but the scenario: world, beliefs, months, size of chance, whether to project, the
    series that take the place of shipped ones, the joint draws of the numbers that have them, and the official figures
    that history's shocks are inferred from (None leaves these shocks free).
    """

    world: World
    beliefs: tuple[Belief, ...]
    span: Span
    chance: float = 1.0
    project: bool = True
    series: Replacements = field(default_factory=dict)
    joint: dict[str, Numbers] = field(default_factory=dict[str, Numbers])
    history: Known | None = None


class Common(NamedTuple):
    """What all draws share: seed, place and scale of every number, forcing, start, size of chance; the recorded
    levers where the scenario changes the past; and joint draws of numbers, where there are any.
    """

    seed: Array
    scales: Scales
    outside: Outside
    start: Start
    chance: Array
    recorded: Structs | None = None
    joint: Values | None = None


def setup(
    *,
    prior: bool = False,
    fitted: dict[str, Fitted] | None = None,
    series: Replacements | None = None,
    free_shocks: bool = False,
) -> Setup:
    """World with the shipped posterior (or a fitted table) laid over its priors; with `prior`, without any. History's
    shocks are inferred from the shipped figures unless they are left free, as they are with `prior`.
    """
    world = the_world()
    over = Layer({} if fitted is None else fitted)
    if not prior and fitted is None:
        over = shipped_layer(beliefs(world))
    check_used(series or {}, driver_series(world))
    numbers = {} if prior else over.numbers
    known = None if free_shocks or prior else shipped_figures(SPAN)
    return Setup(world, beliefs(world, numbers), SPAN, series=series or {}, joint=over.joint, history=known)


@lru_cache(maxsize=4)
def shipped_figures(span: Span) -> Known:
    """Official figures to the end of the record, and none after it."""
    return known_figures(read_figures(span.replay_until))


def common(prepared: Setup, scenario: Scenario, seed: int) -> Common:
    """Arguments of a run of one scenario."""
    world, span = prepared.world, prepared.span
    recorded = None
    if prepared.project and changes_the_past(scenario, span):
        recorded = lever_forcing(world, lever_paths(Scenario(), span))
    return Common(
        jnp.asarray(seed),
        scales_of(prepared.beliefs),
        Outside(
            lever_forcing(world, lever_paths(scenario, span)),
            drivers_of(world, span, prepared.series),
            {},
            begun(world, span),
        ),
        official_start(span, project=prepared.project),
        jnp.asarray(prepared.chance),
        recorded,
        {name: jnp.asarray(draws) for name, draws in prepared.joint.items()},
    )


def drivers_of(world: World, span: Span, replaced: Replacements) -> Structs:
    """Drivers, read once in a process where no series is replaced."""
    return driver_forcing(world, span, replaced) if replaced else shipped_drivers(world, span)


@lru_cache(maxsize=4)
def shipped_drivers(world: World, span: Span) -> Structs:
    """Drivers from the shipped series."""
    return driver_forcing(world, span)


def changes_the_past(scenario: Scenario, span: Span) -> bool:
    """Whether any lever differs from the record before the projection starts."""
    past = slice(0, span.future - span.first)
    recorded, chosen = lever_paths(Scenario(), span), lever_paths(scenario, span)
    return any(not np.array_equal(recorded[name][past], chosen[name][past]) for name in recorded)


def projected(world: World, p: Structs, outside: Outside, shared: Common) -> Trajectory:
    """Trajectory of one possible world. Where the scenario changes the past, the gap between model and
    official level is that of the same world under the recorded levers: history's shocks stay, the levers change.
    """
    start = shared.start
    if shared.recorded is not None:
        replay = start._replace(at=jnp.zeros_like(start.at))
        history = simulate(world, p, outside._replace(levers=shared.recorded), replay)
        start = start._replace(as_recorded=level_at_start(world, history, start))
    return simulate(world, p, outside, start)


def official_start(span: Span, *, project: bool) -> Start:
    """Official homicides by state of the last year of the record, from which a projection starts."""
    table: Any = load_series(ANCHOR_SERIES).table
    last = span.replay_until // 12
    by_state = table[table["year"] == last].set_index("state")["homicides"]
    at = [float(project and year == last) for year in span.years]
    return Start(jnp.array(at), jnp.array([float(by_state[code]) for code in state_codes()]))


def ensemble(prepared: Setup, scenario: Scenario, draws: int, seed: int, progress: Callable[[int], None]) -> Measured:
    """Measured outcomes of every draw, stacked along a first axis."""
    moves = inferred(prepared, draws, seed)
    kernel, shared = ensemble_kernel(prepared.world, prepared.span), common(prepared, scenario, seed)
    return run_draws(kernel, shared, draws, progress, moves)


def inferred(prepared: Setup, draws: int, seed: int, progress: Callable[[int], None] = lambda _: None) -> Structs:
    """How far official figures move the shocks of the past in each draw, under the recorded levers: the same under
    every scenario, so the last ones found are kept. Zero where shocks are free, or chance is off.
    """
    world, span = prepared.world, prepared.span
    if prepared.history is None or prepared.chance == 0:
        return nothing_inferred(world, span, draws)
    shared = common(replace(prepared, project=False), Scenario(), seed)
    return kept_moves(world, span, (shared, prepared.history), draws, progress)


@lru_cache(maxsize=8)
def ensemble_kernel(world: World, span: Span) -> Kernel:
    """Program that runs a part of the draws; compiled once in a process."""
    known = beliefs(world)
    months, years = jnp.array(list(span.months)), jnp.array(list(span.years))

    def one(given: tuple[Any, Structs], shared: Common) -> Measured:
        draw, moves = given
        key = draw_key(shared.seed, draw)
        values = drawn_values(known, shared.scales, key, picked(shared.joint or {}, shared.seed, draw))
        outside = shared.outside._replace(shocks=moved(shock_forcing(world, key, months, shared.chance), moves))
        trajectory = projected(world, parameters(world, values), outside, shared)
        return measured(world, trajectory, outside.drivers, values, Chance(key, years, shared.chance))

    return over_draws(one)


@lru_cache(maxsize=8)
def single_kernel(world: World, span: Span) -> Callable[[Values, Common], tuple[Measured, Trajectory]]:
    """Program that runs one world without chance, at given numbers."""
    return jax.jit(single_world(world, span), compiler_options=quick_to_compile())


def single_world(world: World, span: Span) -> Callable[[Values, Common], tuple[Measured, Trajectory]]:
    """One world without chance, at given numbers, as it stands in larger programs."""
    months, years = jnp.array(list(span.months)), jnp.array(list(span.years))

    def one(values: Values, shared: Common) -> tuple[Measured, Trajectory]:
        key = draw_key(shared.seed, 0)
        outside = shared.outside._replace(shocks=shock_forcing(world, key, months, 0.0))
        trajectory = projected(world, parameters(world, values), outside, shared)
        return measured(world, trajectory, outside.drivers, values, Chance(key, years, 0.0)), trajectory

    return one


def median_path(
    prepared: Setup, scenario: Scenario, changed: dict[str, float] | None = None
) -> tuple[Measured, Trajectory]:
    """Outcomes with every number at its median (or as changed, in the unit of its table) and no chance."""
    shared = common(prepared, scenario, 0)
    values = median_values(prepared.beliefs, shared.scales)
    factors = {b.name: b.to_base for b in prepared.beliefs}
    values |= {name: jnp.full_like(values[name], value * factors[name]) for name, value in (changed or {}).items()}
    return single_kernel(prepared.world, prepared.span)(values, shared)
