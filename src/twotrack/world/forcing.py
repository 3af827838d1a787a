"""Forcing of a world in the structs of its equations: levers and drivers by year and month, innovations by key."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array

from twotrack.base.fields import Noise, axes_of, links
from twotrack.evidence.replaced import Replacements
from twotrack.policy.span import Span
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import World
from twotrack.world.exogenous import ByIssue, Numbers, active_arrays, by_year, driver_arrays, lever_arrays
from twotrack.world.parameters.distributions import element_keys
from twotrack.world.parameters.draws import standard_normals

Structs = dict[str, Any]


def structs_of(world: World, kind: str, arrays: ByIssue) -> Structs:
    """Arrays by issue and field in the structs of the equations: `Levers`, or `Drivers`."""
    return {
        issue.name: issue.struct(kind)(**{name: jnp.asarray(a) for name, a in arrays[issue.name].items()})
        for issue in world
    }


def lever_forcing(world: World, paths: dict[str, Numbers]) -> Structs:
    """Levers of each issue by year and month, in base units."""
    return structs_of(world, "Levers", lever_arrays(world.tables, paths))


def driver_forcing(world: World, span: Span, replaced: Replacements | None = None) -> Structs:
    """Drivers of each issue by year and month, in base units; some from series that replace the shipped ones."""
    return structs_of(world, "Drivers", driver_arrays(world.tables, span, replaced))


def active_months(world: World, span: Span) -> Structs:
    """Whether each issue that begins later has begun, by year and month."""
    return {name: jnp.asarray(active) for name, active in active_arrays(world.tables, span).items()}


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
