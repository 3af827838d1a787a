"""The programs of a world, in JAX: one draw, its shocks conditioned on the record, one world at given numbers.

Each is a pure function of arrays, so that another scenario, seed, posterior or lever path compiles nothing anew.
"""

from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import year_of
from twotrack.observation.recording import Chance, Outcomes, record_outcomes
from twotrack.observation.smoothing_term import DrawContext, OfficialFigures
from twotrack.policy.span import Span
from twotrack.runs.conditioning import condition_shocks, shift_shocks
from twotrack.world.assemble import World
from twotrack.world.derivative import Forcing, Structs
from twotrack.world.ensemble import Kernel, fast_compile_options, vmap_draws
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions
from twotrack.world.parameters.draws import Scales, Values, draw_key, drawn_values, joint_draw, parameters
from twotrack.world.simulate import ProjectionAnchor, Trajectory, level_at_anchor, simulate


class SharedInputs(NamedTuple):
    """What all draws share: seed, location and scale of every number, forcing, start of the projection, size of chance;
    the recorded levers where the scenario changes the past; and joint draws of numbers, where there are any.
    """

    seed: Array
    scales: Scales
    forcing: Forcing
    start: ProjectionAnchor
    chance: Array
    recorded: Structs | None = None
    joint: Values | None = None


class Programs:
    """Compiled programs of one world over one span; each is traced and compiled when it is first used."""

    def __init__(self, world: World, span: Span) -> None:
        self.world, self.span = world, span

    @cached_property
    def ensemble(self) -> Kernel:
        """`((draws, conditioned shocks), shared inputs) -> Measured` for one batch of draws."""
        return vmap_draws(one_draw(self.world, self.span))

    @cached_property
    def condition(self) -> Kernel:
        """`(draws, (shared inputs, official figures)) -> moves of the shocks` for one batch of draws."""
        return vmap_draws(one_conditioning(self.world, self.span))

    @cached_property
    def single(self) -> Callable[[Values, SharedInputs], tuple[Outcomes, Trajectory]]:
        """`(values, shared inputs) -> (Measured, Trajectory)` of the world without chance at given numbers."""
        return jax.jit(single_world(self.world, self.span), compiler_options=fast_compile_options())


@lru_cache(maxsize=8)
def programs_of(world: World, span: Span) -> Programs:
    """Programs of a world and span. What is shared is compiled code, and never a result."""
    return Programs(world, span)


def one_draw(world: World, span: Span) -> Callable[[tuple[Any, Structs], SharedInputs], Outcomes]:
    """Function of one draw: its numbers, shocks, trajectory, and outcomes as recorded."""
    known = parameter_distributions(world.tables)
    months, years = jnp.array(list(span.months)), jnp.array(list(span.years))

    def one(given: tuple[Any, Structs], shared: SharedInputs) -> Outcomes:
        draw, moves = given
        key = draw_key(shared.seed, draw)
        values = drawn_values(known, shared.scales, key, joint_draw(shared.joint or {}, shared.seed, draw))
        forcing = shared.forcing._replace(shocks=shift_shocks(shock_forcing(world, key, months, shared.chance), moves))
        trajectory = project_world(world, parameters(world, values), forcing, shared)
        return record_outcomes(world, trajectory, forcing.drivers, values, Chance(key, years, shared.chance))

    return one


def one_conditioning(world: World, span: Span) -> Callable[[Any, tuple[SharedInputs, OfficialFigures]], Structs]:
    """Function that conditions the past shocks of one draw on official figures."""
    known, months = parameter_distributions(world.tables), jnp.array(list(span.months))
    years = jnp.array([year for year in span.years if year <= year_of(span.replay_until)])

    def one(draw: Any, given: tuple[SharedInputs, OfficialFigures]) -> Structs:
        shared, figures = given
        key = draw_key(shared.seed, draw)
        values = drawn_values(known, shared.scales, key, joint_draw(shared.joint or {}, shared.seed, draw))
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
        trajectory = project_world(world, parameters(world, values), forcing, shared)
        return record_outcomes(world, trajectory, forcing.drivers, values, Chance(key, years, 0.0)), trajectory

    return one


def project_world(world: World, p: Structs, forcing: Forcing, shared: SharedInputs) -> Trajectory:
    """Trajectory of one possible world. Where the scenario changes the past, the gap between model and
    official level is that of the same world under the recorded levers: history's shocks stay, the levers change.
    """
    start = shared.start
    if shared.recorded is not None:
        replay = start._replace(anchor_year=jnp.zeros_like(start.anchor_year))
        history = simulate(world, p, forcing._replace(levers=shared.recorded), replay)
        start = start._replace(baseline_level=level_at_anchor(world, history, start))
    return simulate(world, p, forcing, start)
