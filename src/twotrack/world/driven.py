"""Drivers with what acts of levers add to them: arithmetic on lever paths, done once before the first step.

An issue takes acts in by a function `driven` of its equations.
"""

from typing import Any

import jax
import jax.numpy as jnp

from twotrack.world.acts import Acts, act_levels, act_numbers, acts_of, by_month
from twotrack.world.assemble import World
from twotrack.world.exogenous import Forcing


def driven_forcing(world: World, forcing: Forcing, p: dict[str, Any]) -> Forcing:
    """Forcing in which the drivers hold what acts of levers add to them, and nothing of the acts is left."""
    rest = forcing._replace(ahead={}, acted={})
    takers = [issue for issue in world if hasattr(issue.equations, "driven")]
    acts = acts_of(world.tables) if takers else []
    if not acts:
        return rest
    # Under tracing the structs of levers are read by name; nothing else of them is known here.
    named = {issue: vars(struct) for issue, struct in forcing.levers.items()}
    levels = by_month(act_levels(acts, named, jnp))
    months, count = levels.shape
    ahead = by_month(forcing.ahead) if hasattr(forcing.ahead, "shape") else jnp.zeros(months)
    before = forcing.acted if hasattr(forcing.acted, "shape") else jnp.zeros((0, count))
    given = Acts(levels, before, ahead, act_numbers(acts))
    drivers = dict(forcing.drivers)
    for issue in takers:
        months_of_it = jax.tree.map(by_month, drivers[issue.name])
        moved = issue.equations.driven(months_of_it, given, p[issue.name])
        drivers[issue.name] = jax.tree.map(lambda new, old: new.reshape(old.shape), moved, drivers[issue.name])
    return rest._replace(drivers=drivers)
