"""The world's programs as functions of named arguments: the one place here that knows where they stand."""

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.base.fields import Noise, axes_of, links, names
from twotrack.policy.files import load_scenario
from twotrack.runs.conditioning import no_shifts
from twotrack.runs.engine import draw_inputs
from twotrack.runs.programs import shared_inputs
from twotrack.tables.axes import shape_of
from twotrack.world.ensemble import run_draws
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.simulate import simulate

YEARS = 3


def shared_of(experiment, scenario, seed=1):
    """What all draws of a scenario share."""
    return shared_inputs(experiment, load_scenario(scenario), seed)


def own_inputs(experiment, shocks, draws):
    """What each draw has of its own, with these shifts of its shocks."""
    return draw_inputs(experiment, draws, 1)._replace(shocks=shocks)


def some_shocks(experiment, draws):
    """Shifts of the past's shocks, small ones of chance."""
    chance = np.random.default_rng(4)
    nothing = no_shifts(experiment.world, experiment.span, draws)
    return jax.tree.map(lambda array: 0.1 * chance.normal(size=array.shape), nothing)


def in_jax(experiment, scenario, shocks, draws, seed=1):
    """Outcomes of draws by JAX, by the program that other tests compile too."""
    shared = shared_of(experiment, scenario, seed)
    own = own_inputs(experiment, shocks, draws)
    return run_draws(experiment.programs.ensemble, shared, draws, lambda _: None, own)


def positive(struct, chance, *before):
    """A struct with positive numbers, over the axes before and its own."""
    return struct(
        **{name: chance.uniform(0.5, 1.5, (*before, *shape_of(axes_of(struct, name)))) for name in names(struct)}
    )


def toy_program(world, draws):
    """Simulation of the made-up world, its parameters by draw, and what drives it."""
    chance = np.random.default_rng(5)
    p = {i.name: positive(i.struct("Parameters"), chance, draws) for i in world}
    shocks = {}
    for issue in world:
        inputs = issue.struct("Inputs")
        noisy = [name for name, link in links(inputs).items() if isinstance(link, Noise)]
        shocks[issue.name] = {n: chance.normal(size=(YEARS, 12, *shape_of(axes_of(inputs, n)))) for n in noisy}
    levers, drivers = (
        {i.name: positive(i.struct(kind), chance, YEARS, 12) for i in world} for kind in ("Levers", "Drivers")
    )
    forcing = Forcing(levers, drivers, shocks)

    def one(p, forcing):
        anchor = ProjectionAnchor(jnp.zeros(YEARS), jnp.zeros(0))
        run = simulate(world, p, forcing, anchor)
        return {"monthly": run.monthly, "yearly": run.yearly, "ends": run.ends, "stocks": run.stocks}

    return one, {"p": p}, {"forcing": forcing}
