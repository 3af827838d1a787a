"""What the mechanism gives in place of each official figure: the level that is counted, and the part that moves."""

from collections.abc import Iterable
from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.observation.declarations import Declaration
from twotrack.observation.recording import read, total
from twotrack.tables.observation_rows import FiguresRow
from twotrack.world.assemble import World
from twotrack.world.parameters.draws import Values
from twotrack.world.simulate import Trajectory


class ModelPath(NamedTuple):
    """Path of the mechanism as an observation counts it, by time and place; and how much of it the process moves, where
    that is not the whole.
    """

    level: Float[Array, "time place"]
    part: Float[Array, "time place"] | None = None


# Path by name of the observation.
Path = dict[str, ModelPath]


def path_of(world: World, observed: Iterable[Declaration], run: Trajectory, values: Values) -> Path:
    """Path of a run as these observations count it."""
    return {one.name: model_path(world, one, run, values) for one in observed}


def model_path(world: World, one: Declaration, run: Trajectory, values: Values) -> ModelPath:
    """Path of a run as one observation counts it."""
    table = months_of(run) if one.row.period == "month" else run.yearly
    level = jnp.concatenate([column(world, one, row, table, values) for row in one.columns], axis=1)
    part = one.row.part
    if part is None:
        return ModelPath(level)
    return ModelPath(level, read(world, one.full(part.of), table) * (1 + values[one.full(part.more)]))


def column(world: World, one: Declaration, row: FiguresRow, table: Array, values: Values) -> Float[Array, "time place"]:
    """What one series counts, by time and place."""
    found = read(world, one.full(row.of), table)
    found = found if row.by_member else total(found)[:, None]
    if row.over:
        found = found / total(read(world, one.full(row.over), table))[:, None]
    return found * values[one.full(row.share)] if row.share else found


def months_of(run: Trajectory) -> Float[Array, "month diagnostic"]:
    """Integrals by month, without the years."""
    return run.monthly.reshape(-1, run.monthly.shape[-1])


def diagnostics_of(observed: Iterable[Declaration]) -> frozenset[str]:
    """Measures that the path of observations reads, by full name."""
    found: set[str] = set()
    for one in observed:
        part = (one.row.part.of,) if one.row.part else ()
        found |= {one.full(name) for row in one.row.figures for name in (row.of, row.over) if name}
        found |= {one.full(name) for name in part}
    return frozenset(found)
