"""Program of a batch of possible worlds, which tests of the world's paths share: it compiles once for all of them."""

from functools import lru_cache
from unittest.mock import patch

import jax
import jax.numpy as jnp
from flow_books import booked_world
from jax.flatten_util import ravel_pytree

from twotrack.observation.recording import Chance, record_outcomes
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.world import simulate as stepping_rules
from twotrack.world.derivative import all_flows
from twotrack.world.ensemble import fast_compile_options
from twotrack.world.forcing import shock_forcing
from twotrack.world.lapse import with_lapses
from twotrack.world.parameters.draws import draw_key, parameters
from twotrack.world.simulate import runge_kutta_step, simulate

MONTHS, YEARS = jnp.array(list(DEFAULT_SPAN.months)), jnp.array(list(DEFAULT_SPAN.years))


@lru_cache(maxsize=1)
def batch_program():
    """Program of a batch of possible worlds: numbers, levers, draw, size of chance and level to start from of each; and
    what all share, with how many times more steps a month has. They keep the books of their flows, which changes
    nothing else; so neither balances nor worlds with half the step compile anything of their own.
    """

    def one(values, levers, luck, started, shared, steps):
        (draw, size), (level, use), (held, free) = luck, started, levers
        key, world = draw_key(shared.seed, draw), booked_world()
        shocks = shock_forcing(world, key, MONTHS, size)
        forcing = with_lapses(world, shared.forcing._replace(levers=held, shocks=shocks), free, key, size)
        start = shared.start._replace(baseline_level=level, use_baseline=use)
        with patch.object(stepping_rules, "integrate_part", steps_as_asked):
            run = simulate(world, parameters(world, values), forcing, start, steps)
        return record_outcomes(world, run, forcing.drivers, values, Chance(key, YEARS, size)), run

    return jax.jit(jax.vmap(one, in_axes=(0, 0, 0, 0, None, None)), compiler_options=fast_compile_options())


def steps_as_asked(part, own, month, p, before, after, stepping):
    """What `integrate_part` gives, for a number of steps that is an argument of the program."""
    packed, unpack = ravel_pytree(own)
    h = 1 / stepping.steps

    def step(at, carry):
        packed, total = carry
        now = jax.tree.map(lambda a, b: a + h * (at + 1 / 2) * (b - a), before, after)

        def change(packed):
            flows, diagnostics = all_flows(part, unpack(packed), month, p, now, stepping.selected)
            return ravel_pytree(flows)[0], diagnostics

        packed, diagnostics = runge_kutta_step(change, packed, h, stepping)
        return packed, total + diagnostics

    nothing = jnp.zeros_like(all_flows(part, own, month, p, before, stepping.selected)[1])
    packed, total = jax.lax.fori_loop(0, stepping.steps, step, (packed, nothing))
    return unpack(packed), total
