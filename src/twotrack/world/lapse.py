"""Emergency measures that end after the record, by draw: in one month under every scenario that leaves them alone."""

from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import month_index
from twotrack.base.units import factor_to_base
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record.lapse import AGE, TERM, LapseRow, lapsing
from twotrack.world.assemble import World
from twotrack.world.exogenous import Forcing
from twotrack.world.parameters.distributions import element_keys

Structs = dict[str, Any]
# Smallest uniform number: of zero there is no logarithm.
_SMALLEST = 1e-12


def month_of_end(row: LapseRow, key: Array, chance: Array | float) -> Array:
    """Months after the record in which a measure of age A ends: T = A (1 − u) / u, so that P(T > t) = A / (A + t).

    u is uniform, keyed by world and lever; where `chance` is zero it is one half and T the median, A.
    """
    own = int(element_keys(f"lapse.{row.ends_with or row.lever}", ())[0])
    u = jnp.maximum(jax.random.uniform(jax.random.fold_in(key, own)), _SMALLEST)
    return row.age_months * jnp.exp(chance * (jnp.log(1 - u) - jnp.log(u)))


def with_lapses(world: World, forcing: Forcing, free: Structs, key: Array, chance: Array | float) -> Forcing:
    """Forcing in which measures that the scenario leaves alone have ended, and with the switches of the rules that are
    equations: `free` says of each lever whether it is left alone (by issue and lever).
    """
    levers, switches = dict(forcing.levers), {}
    for name, rows in lapsing(world.tables).items():
        alone = {lever: free[name][lever] * jnp.where(forcing.ahead > 0, 1.0, 0.0) for lever in rows}
        ending = {lever: row for lever, row in rows.items() if row.rule in (AGE, TERM)}
        ended: dict[str, Array] = {}
        for lever, row in ending.items():
            floor = row.floor * factor_to_base(world.issue(name).tables.levers[lever].unit)
            over = alone[lever] * is_over(row, forcing.ahead, key, chance)
            ended[lever] = at_floor(getattr(levers[name], lever), over, floor)
        levers[name] = replace(levers[name], **ended)
        switches[name] = {lever: switch for lever, switch in alone.items() if lever not in ending}
    return forcing._replace(levers=levers, lapsing=switches)


def is_over(row: LapseRow, ahead: Array, key: Array, chance: Array | float) -> Array:
    """Whether a measure has ended, by year and month; one with a term stands in its last month."""
    if row.rule == TERM:
        return jnp.where(ahead > month_index(row.ends) - DEFAULT_SPAN.replay_until, 1.0, 0.0)
    return jnp.where(ahead >= month_of_end(row, key, chance), 1.0, 0.0)


def at_floor(path: Array, over: Array, floor: float) -> Array:
    """Path of a lever that stands at a floor where it is over."""
    return jnp.where(over.reshape(*over.shape, *(1,) * (path.ndim - over.ndim)) > 0, floor, path)
