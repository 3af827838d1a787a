"""From what happens in the model to what an institution would have recorded, by year."""

from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.units import factor_to_base
from twotrack.observation.outcomes import Outcomes
from twotrack.tables.axes import codes, shape_of
from twotrack.tables.issue_tables import outcome_rows
from twotrack.tables.rows import OutcomeRow, RecordingRow
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs, diagnostics_layout
from twotrack.world.parameters.distributions import element_keys
from twotrack.world.parameters.draws import Values, standard_normals
from twotrack.world.simulate import Trajectory


class Chance(NamedTuple):
    """Key, consecutive calendar years and size (0 switches it off) of the chance in recording."""

    key: Array
    years: Array
    size: Array | float


def record_outcomes(world: World, run: Trajectory, drivers: Structs, values: Values, chance: Chance) -> Outcomes:
    """Every outcome of one possible world as institutions record it: by year, and by place or month where it has
    them.
    """
    nation: dict[str, Array] = {}
    states: dict[str, Array] = {}
    topics: dict[str, Array] = {}
    monthly: dict[str, Array] = {}
    for name, row in outcome_rows(world.tables).items():
        whole, by_place = yearly(world, row, (run, drivers, values), chance)
        nation[name] = whole
        if row.by_state:
            states[name] = by_place
        if row.by_topic:
            topics[name] = by_place
        if row.monthly:
            monthly[name] = by_month(world, row, (run, drivers, values), chance)
    return Outcomes(nation, states, topics, monthly, topics_by_month(world, run))


RunContext = tuple[Trajectory, Structs, Values]


def yearly(world: World, row: OutcomeRow, made: RunContext, chance: Chance) -> tuple[Array, Array]:
    """An outcome by year, in its own unit: the nation (year), and its places (year, place) where it has them.

    A flow is the integral over the year (or the mean, or the value at the year's end, as its row says), recorded
    with noise where a row of recording is given, and divided by a denominator where it is a rate.
    """
    run, drivers, values = made
    table = run.ends if row.aggregate == "end" else run.yearly
    top = read(world, row.of, table)
    if row.recording is not None:
        axes = diagnostics_layout(world)[row.of][1]
        noise = recording_normals(row.of, axes, chance.key, chance.years).reshape(top.shape)
        top = apply_recording(top, row.recording, values, chance.size * noise, MONTHS_A_YEAR)
    if row.aggregate == "mean":
        top = top / MONTHS_A_YEAR
    unit = factor_to_base(row.unit) * (MONTHS_A_YEAR if "year" in row.unit else 1)
    if not row.over:
        return total(top) / unit, top / unit
    bottom = yearly_denominator(world, row.over, run, drivers)
    return total(top) / total(bottom) / unit, top / bottom / unit


def by_month(world: World, row: OutcomeRow, made: RunContext, chance: Chance) -> Array:
    """An outcome of the nation by month, in its own unit a month where it is a yearly sum."""
    run, _, values = made
    months = run.monthly.reshape(-1, run.monthly.shape[-1])
    top = read(world, row.of, months)
    if row.recording is not None:
        axes = diagnostics_layout(world)[row.of][1]
        calendar = chance.years[0] * MONTHS_A_YEAR + jnp.arange(chance.years.size * MONTHS_A_YEAR)
        noise = recording_normals(f"{row.of} by month", axes, chance.key, calendar).reshape(top.shape)
        top = apply_recording(top, row.recording, values, chance.size * noise, 1)
    bottom = total(read(world, row.over, months)) if row.over else 1.0
    unit = factor_to_base(row.unit) * (MONTHS_A_YEAR if "year" in row.unit else 1)
    return total(top) / bottom / unit


def topics_by_month(world: World, run: Trajectory) -> dict[str, Array]:
    """Months by topic of every outcome that has topics: along one path, topics add up."""
    months = run.monthly.reshape(-1, run.monthly.shape[-1])
    return {name: read(world, row.of, months) for name, row in outcome_rows(world.tables).items() if row.by_topic}


def total(values: Array) -> Array:
    """Nation from places; a national figure is its own total."""
    return values.sum(axis=-1) if values.ndim > 1 else values


def read(world: World, name: str, table: Array) -> Array:
    """Columns of one measure or signal in a table of the watched, by row and place."""
    start, axes = diagnostics_layout(world)[name]
    width = prod(shape_of(axes))
    column = table[:, start : start + width]
    return column if axes else column[:, 0]


def yearly_denominator(world: World, name: str, run: Trajectory, drivers: Structs) -> Array:
    """Yearly mean of a driver, or yearly integral of a measure."""
    issue, field = name.split(".")
    if hasattr(drivers[issue], field):
        return getattr(drivers[issue], field).mean(axis=1)
    return read(world, name, run.yearly)


def apply_recording(true: Array, row: RecordingRow, values: Values, noise: Array, months: int) -> Array:
    """Recorded figure of a true number over some months: y = f x exp(σ z − σ²/2), σ² = ln(1 + v/n + 1/x).

    Log-normal with mean f x and the relative variance of over-dispersed counts: v a month over n months, and 1/x of
    counting where the series counts. f is a recording factor, z standard normal. Where chance is off (z = 0) the
    result is f x.
    """
    variance = values[row.variance] / months if row.variance else 0.0
    relative = variance + (1 / jnp.maximum(true, 1.0) if row.counts else 0.0)
    sd = jnp.sqrt(jnp.log1p(relative))
    factor = values[row.factor] if row.factor else 1.0
    # Where chance is switched off the noise is zero, and so must be the correction of its mean.
    return factor * true * jnp.exp(sd * noise - jnp.where(noise == 0, 0.0, sd**2 / 2))


def recording_normals(name: str, axes: tuple[str, ...], key: Array, times: Array) -> Array:
    """Standard normals by time and place, keyed by what is recorded, place and calendar time: another span or
    scenario draws the same ones.
    """
    keys = element_keys(f"recording.{name}", axes)
    draw: Any = jax.vmap(lambda time: standard_normals(jax.random.fold_in(key, time), keys))
    return draw(times)


def state_codes() -> tuple[str, ...]:
    """Codes of the states in the order of every state axis."""
    return codes("state")
