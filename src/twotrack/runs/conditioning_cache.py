"""The program that infers history's shocks, and its last results, kept for every scenario that is run over them."""

from collections.abc import Callable
from functools import lru_cache
from hashlib import sha256
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.base.months import year_of
from twotrack.observation.smoothing_term import Case, Known
from twotrack.policy.span import Span
from twotrack.runs.conditioning import inferred_moves
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs
from twotrack.world.ensemble import Kernel, over_draws, run_draws
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.draws import beliefs, draw_key, drawn_values, parameters
from twotrack.world.parameters.posterior import picked

_KEPT: dict[str, Structs] = {}


def kept_moves(
    world: World, span: Span, given: tuple[Any, Known], draws: int, progress: Callable[[int], None]
) -> Structs:
    """Moves of the shocks of each draw, given what all draws share under the recorded levers, and the figures; the last
    ones found are kept in memory, by everything that made them.
    """
    name = sha256(repr((span, draws)).encode())
    for leaf in jax.tree.leaves(given):
        name.update(np.asarray(leaf).tobytes())
    if name.hexdigest() not in _KEPT:
        found = run_draws(inferring_kernel(world, span), given, draws, progress)
        _KEPT.clear()
        _KEPT[name.hexdigest()] = found
    return _KEPT[name.hexdigest()]


@lru_cache(maxsize=8)
def inferring_kernel(world: World, span: Span) -> Kernel:
    """Program that infers history's shocks of a part of the draws."""
    known, months = beliefs(world), jnp.array(list(span.months))
    years = jnp.array([year for year in span.years if year <= year_of(span.replay_until)])

    def one(draw: Any, given: tuple[Any, Known]) -> Structs:
        shared, figures = given
        key = draw_key(shared.seed, draw)
        values = drawn_values(known, shared.scales, key, picked(shared.joint or {}, shared.seed, draw))
        outside = shared.outside._replace(shocks=shock_forcing(world, key, months, shared.chance))
        case = Case(world, values, parameters(world, values), outside, key, years)
        return inferred_moves(case, shared.start, figures)[0]

    return over_draws(one)
