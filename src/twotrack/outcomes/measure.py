"""From what happens in the model to what an institution would have recorded, by year."""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.units import factor_to_base
from twotrack.tables.axes import codes, shape_of
from twotrack.tables.rows import OutcomeRow, RecordingRow
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs, watched_layout
from twotrack.world.draws import Values, element_keys, standard_normals
from twotrack.world.simulate import Trajectory


class Measured(NamedTuple):
    """Outcomes of one possible world: the nation by year, and the states by year where an outcome has them."""

    nation: dict[str, Float[Array, "year"]]
    states: dict[str, Float[Array, "year state"]]


class Chance(NamedTuple):
    """Key, calendar years and size (0 switches it off) of the chance in recording."""

    key: Array
    years: Array
    size: Array | float


def outcome_rows(world: World) -> dict[str, OutcomeRow]:
    """Every outcome of every issue, violence first since it is what the tool is asked most."""
    issues = sorted(world, key=lambda issue: issue.name != "violence")
    return {name: row for issue in issues for name, row in issue.tables.outcomes.items()}


def measured(world: World, run: Trajectory, drivers: Structs, values: Values, chance: Chance) -> Measured:
    """Every outcome of one possible world, as recorded."""
    nation: dict[str, Array] = {}
    states: dict[str, Array] = {}
    for name, row in outcome_rows(world).items():
        whole, by_state = _one(world, row, (run, drivers, values), chance)
        nation[name] = whole
        if row.by_state:
            states[name] = by_state
    return Measured(nation, states)


def _one(
    world: World, row: OutcomeRow, made: tuple[Trajectory, Structs, Values], chance: Chance
) -> tuple[Array, Array]:
    run, drivers, values = made
    top = read(world, row.of, run, end=row.aggregate == "end")
    if row.recording is not None:
        top = recorded(top, row.of, row.recording, values, chance)
    if row.aggregate == "mean":
        top = top / MONTHS_A_YEAR
    bottom = denominator(world, row.over, run, drivers) if row.over else jnp.ones_like(top)
    unit = factor_to_base(row.unit) * (MONTHS_A_YEAR if "year" in row.unit else 1)
    if row.aggregate == "ratio" and not row.over:
        raise ValueError(f"a ratio needs `over`: {row.of}")
    if row.over:
        return total(top) / total(bottom) / unit, top / bottom / unit
    return total(top) / unit, top / unit


def total(values: Array) -> Array:
    """Nation from states; a national figure is its own total."""
    return values.sum(axis=-1) if values.ndim > 1 else values


def read(world: World, name: str, run: Trajectory, *, end: bool) -> Array:
    """Yearly integral (or value at the year's end) of a measure or signal, by year and its axes."""
    start, axes = watched_layout(world)[name]
    shape = shape_of(axes)
    width = shape[0] if shape else 1
    table = run.ends if end else run.yearly
    column = table[:, start : start + width]
    return column if shape else column[:, 0]


def denominator(world: World, name: str, run: Trajectory, drivers: Structs) -> Array:
    """Yearly mean of a driver, or yearly integral of a measure."""
    issue, field = name.split(".")
    if hasattr(drivers[issue], field):
        return getattr(drivers[issue], field).mean(axis=1)
    return read(world, name, run, end=False)


def recorded(true: Array, name: str, row: RecordingRow, values: Values, chance: Chance) -> Array:
    """What is recorded of a true number: a factor, and a log-normal error with the mean and the
    variance of over-dispersed counts, drawn for each place and year.
    """
    variance = values[row.variance] / MONTHS_A_YEAR if row.variance else 0.0
    relative = variance + (1 / jnp.maximum(true, 1.0) if row.counts else 0.0)
    sd = chance.size * jnp.sqrt(jnp.log1p(relative))
    normals = recording_normals(name, true.ndim > 1, chance).reshape(true.shape)
    factor = values[row.factor] if row.factor else 1.0
    return factor * true * jnp.exp(sd * normals - sd**2 / 2)


def recording_normals(name: str, by_state: bool, chance: Chance) -> Array:
    """Innovation of recording by year and place, keyed by what is recorded, place and calendar year."""
    keys = element_keys(f"recording.{name}", ("state",) if by_state else ())
    draw: Any = jax.vmap(lambda year: standard_normals(jax.random.fold_in(chance.key, year), keys))
    return draw(chance.years)


def state_codes() -> tuple[str, ...]:
    """Codes of the states in the order of every state axis."""
    return codes("state")
