"""The programs of a world, in JAX: one draw, its years from given stocks on, its shocks conditioned on the record, one
world at given numbers.

Each is a pure function of arrays, so that another scenario, seed, posterior or lever path compiles nothing anew.
"""

from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.observation.outcomes import OfficialFigures, Outcomes
from twotrack.observation.recording import Chance, record_outcomes
from twotrack.observation.smoothing_term import DrawContext
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.runs.conditioning import condition_shocks, shift_shocks
from twotrack.runs.continuation import ACTS, ContinuationInputs, PairInputs, longest
from twotrack.runs.engine import DrawResult
from twotrack.runs.inputs import DrawInputs, SharedInputs, input_arrays
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs
from twotrack.world.driven import driven_with_memory
from twotrack.world.ensemble import Kernel, fast_compile_options, vmap_draws
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.forcing import shock_forcing, structs_of
from twotrack.world.lapse import with_lapses
from twotrack.world.parameters.distributions import parameter_distributions
from twotrack.world.parameters.draws import Values, draw_key, drawn_values, parameters
from twotrack.world.simulate import Trajectory, anchored_level, initial_stocks, run_years, simulate

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment


def shared_inputs(experiment: "Experiment", scenario: Scenario, seed: int) -> SharedInputs:
    """What all draws of a scenario share, levers and drivers in the structs of the equations."""
    return in_structs(experiment.world, input_arrays(experiment, scenario, seed))


def in_structs(world: World, arrays: SharedInputs) -> SharedInputs:
    """Arrays of JAX of these arrays, levers and drivers in the structs of the equations."""
    forcing = arrays.forcing
    levers, drivers = structs_of(world, "Levers", forcing.levers), structs_of(world, "Drivers", forcing.drivers)
    return jax.tree.map(jnp.asarray, arrays._replace(forcing=forcing._replace(levers=levers, drivers=drivers)))


class Programs:
    """Compiled programs of one world over one span; each is traced and compiled when it is first used."""

    def __init__(self, world: World, span: Span) -> None:
        self.world, self.span = world, span

    @cached_property
    def ensemble(self) -> Kernel:
        """`(inputs of draws, shared inputs) -> results` for one batch of draws."""
        return vmap_draws(one_draw(self.world, self.span))

    @cached_property
    def condition(self) -> Kernel:
        """`((draws, scores), (shared inputs, official figures)) -> shifts of the shocks` for one batch of draws."""
        return vmap_draws(one_conditioning(self.world, self.span))

    @cached_property
    def single(self) -> Callable[[Values, SharedInputs], tuple[Outcomes, Trajectory]]:
        """`(values, shared inputs) -> (Outcomes, Trajectory)` of the world without chance at given numbers."""
        return jax.jit(single_world(self.world, self.span), compiler_options=fast_compile_options())


@lru_cache(maxsize=8)
def programs_of(world: World, span: Span) -> Programs:
    """Programs of a world and span. What is shared is compiled code, and never a result."""
    return Programs(world, span)


def one_draw(world: World, span: Span) -> Callable[[DrawInputs, SharedInputs], DrawResult]:
    """Function of one draw: its numbers, shocks, trajectory, and outcomes as recorded."""
    known = parameter_distributions(world.tables)
    months, years = jnp.array(list(span.months)), jnp.array(list(span.years))

    def one(own: DrawInputs, shared: SharedInputs) -> DrawResult:
        key = draw_key(shared.seed, own.draw)
        chance, values = Chance(key, years, shared.chance), drawn_values(known, shared.scales, key, own.scores)
        shocks = shift_shocks(shock_forcing(world, key, months, shared.chance), own.shocks)
        forcing = with_lapses(world, shared.forcing._replace(shocks=shocks), shared.free, key, shared.chance)
        start = shared.start._replace(baseline_level=own.baseline)
        stocks = initial_stocks(world, forcing.drivers, parameters(world, values))
        return run_and_record(world, stocks, values, forcing, start, chance)

    return one


def one_continuation(world: World, span: Span) -> Callable[[PairInputs, ContinuationInputs], DrawResult]:
    """Function of one pair of a scenario and a draw: years from a first one on, from the stocks at its start."""
    known, length = parameter_distributions(world.tables), longest(span)

    def one(own: PairInputs, shared: ContinuationInputs) -> DrawResult:
        key = draw_key(shared.seed, own.draw)
        months = shared.year * MONTHS_A_YEAR + jnp.arange(length * MONTHS_A_YEAR)
        chance = Chance(key, shared.year + jnp.arange(length), shared.chance)
        values = drawn_values(known, shared.scales, key, own.scores)
        shocks = shift_shocks(shock_forcing(world, key, months, shared.chance), own.shocks)
        forcing = shared.forcing._replace(levers=own.levers, shocks=shocks, acted=own.stocks[ACTS])
        forcing = with_lapses(world, forcing, own.free, key, shared.chance)
        start = shared.start._replace(baseline_level=own.baseline)
        return run_and_record(world, own.stocks, values, forcing, start, chance)

    return one


def run_and_record(
    world: World, stocks: Structs, values: Values, forcing: Forcing, start: ProjectionAnchor, chance: Chance
) -> DrawResult:
    """Outcomes as recorded, levels and stocks at the end of a run from these stocks, with what issues remember of acts
    among them.
    """
    p = parameters(world, values)
    driven, acts = driven_with_memory(world, forcing, p)
    after, run = run_years(world, {name: one for name, one in stocks.items() if name != ACTS}, p, driven, start)
    outcomes = record_outcomes(world, run, forcing.drivers, values, chance)
    return DrawResult(outcomes, anchored_level(world, run.yearly), {**after, ACTS: acts})


def one_conditioning(
    world: World, span: Span
) -> Callable[[tuple[Any, Array], tuple[SharedInputs, OfficialFigures]], Structs]:
    """Function that conditions the past shocks of one draw, of this number and these scores, on official figures."""
    known, months = parameter_distributions(world.tables), jnp.array(list(span.months))
    years = jnp.array([year for year in span.years if year <= year_of(span.replay_until)])

    def one(own: tuple[Any, Array], given: tuple[SharedInputs, OfficialFigures]) -> Structs:
        (draw, scores), (shared, figures) = own, given
        key = draw_key(shared.seed, draw)
        values = drawn_values(known, shared.scales, key, scores)
        forcing = shared.forcing._replace(shocks=shock_forcing(world, key, months, shared.chance))
        case = DrawContext(world, values, parameters(world, values), forcing, key, years)
        return condition_shocks(case, shared.start, figures)[0]

    return one


def single_world(world: World, span: Span) -> Callable[[Values, SharedInputs], tuple[Outcomes, Trajectory]]:
    """Function of one world without chance at given numbers, as it stands in larger programs."""
    months, years = jnp.array(list(span.months)), jnp.array(list(span.years))

    def one(values: Values, shared: SharedInputs) -> tuple[Outcomes, Trajectory]:
        key = draw_key(shared.seed, 0)
        forcing = shared.forcing._replace(shocks=shock_forcing(world, key, months, 0.0))
        forcing = with_lapses(world, forcing, shared.free, key, 0.0)
        run = simulate(world, parameters(world, values), forcing, shared.start)
        return record_outcomes(world, run, forcing.drivers, values, Chance(key, years, 0.0)), run

    return one
