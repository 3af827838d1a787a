"""The uncertain numbers: a prior (or what was fitted) for each, and one possible world a draw."""

from dataclasses import dataclass, replace
from itertools import product
from typing import Annotated, Any, Literal
from zlib import crc32

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray
from pydantic import Field, FiniteFloat

from twotrack.base.units import factor_to_base
from twotrack.tables.axes import codes, shape_of
from twotrack.tables.catalogue import say
from twotrack.tables.closed import Closed
from twotrack.tables.errors import Fault, TableError, nearest
from twotrack.tables.matrices import Matrix
from twotrack.tables.prior import Family
from twotrack.tables.rows import ParameterRow
from twotrack.world.assemble import World

Numbers = NDArray[np.float64]
Values = dict[str, Array]
Scales = dict[str, tuple[Array, Array]]
NonNegativeFinite = Annotated[FiniteFloat, Field(ge=0)]


@dataclass(frozen=True)
class Belief:
    """One number, or one vector of numbers: its family, and place and scale on which it is normal."""

    name: str
    family: Family
    location: Numbers
    scale: Numbers
    to_base: float
    keys: NDArray[np.uint32]


class Fitted(Closed):
    """What a fit says of one number, member by member: place and scale on the normal scale of its family."""

    family: Literal["normal", "lognormal", "logitnormal", "nonnegative"]
    location: tuple[FiniteFloat, ...]
    scale: tuple[NonNegativeFinite, ...]


def belief(name: str, row: ParameterRow, matrix: Matrix | None) -> Belief:
    """Prior of a row as arrays over its axes."""
    shape = shape_of(tuple(row.axes))
    location = np.full(shape, row.prior.location)
    scale = np.full(shape, row.prior.scale)
    for member, prior in row.overrides.items():
        at = codes(row.axes[0]).index(member)
        location[at], scale[at] = prior.location, prior.scale
    if matrix is not None:
        location = location + np.array(matrix)
    return Belief(
        name, row.prior.family, location, scale, factor_to_base(row.unit), element_keys(name, tuple(row.axes))
    )


def beliefs(world: World, fitted: dict[str, Fitted] | None = None) -> tuple[Belief, ...]:
    """Every number of the world, the fitted ones in place of their priors; TableError for a fit of other numbers."""
    found: dict[str, Belief] = {}
    for issue in world:
        for key, row in (issue.tables.parameters | issue.tables.recording).items():
            name = f"{issue.name}.{key}"
            found[name] = belief(name, row, issue.tables.matrices.get(key))
    overlay = fitted or {}
    faults = [fault for name, row in overlay.items() if (fault := _fit_fault(name, row, found))]
    if faults:
        raise TableError([Fault(fault, "fitted.toml") for fault in faults])
    return tuple(_overlaid(prior, overlay[name]) if name in overlay else prior for name, prior in found.items())


def _fit_fault(name: str, fitted: Fitted, priors: dict[str, Belief]) -> str:
    if name not in priors:
        return say("table.fit_unknown", name=name) + nearest(name, priors)
    prior = priors[name]
    if fitted.family != prior.family:
        return say("table.fit_family", name=name, found=fitted.family, wanted=prior.family)
    sizes = {len(fitted.location), len(fitted.scale)}
    return "" if sizes == {prior.location.size} else say("table.fit_length", name=name, wanted=prior.location.size)


def _overlaid(prior: Belief, fitted: Fitted) -> Belief:
    shape = prior.location.shape
    location, scale = np.array(fitted.location).reshape(shape), np.array(fitted.scale).reshape(shape)
    return replace(prior, location=location, scale=scale)


def draw_key(seed: Array | int, draw: Array | int) -> Array:
    """Key of one possible world: the same draw under every scenario and in every batch."""
    return jax.random.fold_in(jax.random.key(seed), draw)


def transform(family: Family, normal: Array) -> Array:
    """Number of a family from its value on the normal scale."""
    if family == "lognormal":
        return jnp.exp(normal)
    if family == "logitnormal":
        return jax.nn.sigmoid(normal)
    return jnp.maximum(normal, 0.0) if family == "nonnegative" else normal


def scales_of(all_beliefs: tuple[Belief, ...]) -> Scales:
    """Place and scale of every number, which a run takes as an argument."""
    return {b.name: (jnp.asarray(b.location), jnp.asarray(b.scale)) for b in all_beliefs}


def value_of(one: Belief, scales: Scales, standard: Array) -> Array:
    """Number in base units at so many standard deviations from its median."""
    location, scale = scales[one.name]
    return transform(one.family, location + scale * standard) * one.to_base


def element_keys(name: str, axes: tuple[str, ...]) -> NDArray[np.uint32]:
    """Key of each element of a number over its axes, so that a new member moves no other."""
    members = product(*(codes(axis) for axis in axes))
    return np.array([crc32(f"{name}{list(member)}".encode()) for member in members], dtype=np.uint32)


def standard_normals(key: Array, keys: NDArray[np.uint32]) -> Array:
    """One standard normal number for each element key."""
    return jax.vmap(lambda element: jax.random.normal(jax.random.fold_in(key, element)))(jnp.asarray(keys))


def drawn_values(all_beliefs: tuple[Belief, ...], scales: Scales, key: Array, joint: Values | None = None) -> Values:
    """Every number of one possible world, by name; those of a joint draw (in widths from their place) as it has them,
    the others each by a normal of its own.
    """
    uncertain = [b for b in all_beliefs if b.family != "fixed"]
    normals = standard_normals(key, np.concatenate([b.keys for b in uncertain]))
    ends = np.cumsum([b.keys.size for b in uncertain])
    drawn = {b.name: normals[end - b.keys.size : end] for b, end in zip(uncertain, ends, strict=True)}
    drawn |= joint or {}
    none = jnp.zeros(())
    return {b.name: value_of(b, scales, drawn.get(b.name, none).reshape(_shape(b, drawn))) for b in all_beliefs}


def _shape(one: Belief, drawn: Values) -> tuple[int, ...]:
    return one.location.shape if one.name in drawn else ()


def median_values(all_beliefs: tuple[Belief, ...], scales: Scales) -> Values:
    """Every number at its median."""
    return {b.name: value_of(b, scales, jnp.zeros(())) for b in all_beliefs}


def parameters(world: World, values: Values) -> dict[str, Any]:
    """Parameters struct of each issue from values by name."""
    return {
        issue.name: issue.struct("Parameters")(**{n: values[f"{issue.name}.{n}"] for n in issue.tables.parameters})
        for issue in world
    }
