"""What drives a run from outside, month by month: levers, drivers, innovations, the official start."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array

from twotrack.base.fields import Noise, axes_of, links
from twotrack.base.months import MONTHS_A_YEAR, month_index, year_of
from twotrack.base.units import factor_to_base
from twotrack.evidence.replaced import Replacements
from twotrack.evidence.series import load_series
from twotrack.policy.span import Span
from twotrack.tables.axes import codes, shape_of
from twotrack.tables.rows import DriverRow
from twotrack.world.assemble import World
from twotrack.world.derivative import start_month
from twotrack.world.parameters.distributions import element_keys
from twotrack.world.parameters.draws import standard_normals

Structs = dict[str, Any]


def by_year(path: Any) -> Array:
    """Months folded into years of twelve."""
    array = jnp.asarray(path, dtype=float)
    return array.reshape(-1, MONTHS_A_YEAR, *array.shape[1:])


def lever_forcing(world: World, paths: dict[str, Any]) -> Structs:
    """Levers of each issue by year and month, in base units."""
    return {
        issue.name: issue.struct("Levers")(
            **{n: by_year(paths[n] * factor_to_base(row.unit)) for n, row in issue.tables.levers.items()},
        )
        for issue in world
    }


def driver_forcing(world: World, span: Span, replaced: Replacements | None = None) -> Structs:
    """Drivers of each issue by year and month, in base units; some from series that replace the shipped ones."""
    return {
        issue.name: issue.struct("Drivers")(
            **{n: by_year(driver_path(row, span, replaced)) for n, row in issue.tables.drivers.items()},
        )
        for issue in world
    }


def driver_path(
    row: DriverRow, span: Span, replaced: Replacements | None = None
) -> np.ndarray[Any, np.dtype[np.float64]]:
    """History of a driver by month (and place), carried on by its stated rule, in base units."""
    wanted = [year_of(m) for m in span.months] if row.sampling == "year" else list(span.months)
    path = _carried_on(_driver_figures(row, replaced or {}), row, wanted)
    return np.asarray(path, dtype=float) * factor_to_base(row.unit)


def _driver_figures(row: DriverRow, replaced: Replacements) -> Any:
    """Figures of a driver by year or month index; one column a place where it has places."""
    table = (replaced[row.series] if row.series in replaced else load_series(row.series)).table
    if row.axes:
        wide = table.pivot(index=row.sampling, columns=row.place, values=row.column)
        known: Any = wide[list(codes(row.axes[0]))]
    else:
        known = table.set_index(row.sampling)[row.column]
    if row.sampling == "month":
        known.index = [month_index(str(text)) for text in known.index]
    return known


def _carried_on(known: Any, row: DriverRow, wanted: list[int]) -> Any:
    """Figures at the wanted times: as known, and by the rule of the row where there are none."""
    if row.future == "same_every_year":
        season = known.groupby(known.index % MONTHS_A_YEAR).last()
        return season.loc[[time % MONTHS_A_YEAR for time in wanted]]
    if row.future == "repeats":
        return known.loc[[_repeated_time(time, int(known.index.max()), row.period) for time in wanted]]
    a_year = MONTHS_A_YEAR if row.sampling == "month" else 1
    held = known[known.index > known.index.max() - a_year].mean()
    return known.reindex(wanted).fillna(held)


def _repeated_time(time: int, last: int, period: int) -> int:
    """Time inside a series that a later one repeats."""
    return time if time <= last else last - (last - time) % period


def active_months(world: World, span: Span) -> Structs:
    """Whether each issue that begins later has begun, by year and month."""
    later = {issue.name: start_month(issue) for issue in world if start_month(issue)}
    return {name: by_year([month >= month_index(first) for month in span.months]) > 0 for name, first in later.items()}


def noise_axes(world: World) -> dict[tuple[str, str], tuple[str, ...]]:
    """Axes of every innovation, by issue and field."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for issue in world:
        inputs = issue.struct("Inputs")
        taken = [name for name, link in links(inputs).items() if isinstance(link, Noise)]
        found |= {(issue.name, name): axes_of(inputs, name) for name in taken}
    return found


def shock_forcing(world: World, key: Array, months: Array, size: Array | float) -> Structs:
    """Innovations of one possible world by year and month, keyed by name, member and calendar month."""
    axes = noise_axes(world)
    keys = {field: element_keys(".".join(field), over) for field, over in axes.items()}
    every = np.concatenate(list(keys.values()))
    normals = size * jax.vmap(lambda month: standard_normals(jax.random.fold_in(key, month), every))(months)
    found: Structs = {issue.name: {} for issue in world}
    start = 0
    for (issue, name), over in axes.items():
        width = keys[issue, name].size
        found[issue][name] = by_year(normals[:, start : start + width].reshape(-1, *shape_of(over)))
        start += width
    return found
