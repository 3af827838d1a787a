"""One possible world a draw: values of every number, keyed by seed, draw and element."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray

from twotrack.tables.prior import Family
from twotrack.world.assemble import World
from twotrack.world.parameters.distributions import ParameterDistribution, Scales

Numbers = NDArray[np.float64]
Values = dict[str, Array]


def draw_key(seed: Array | int, draw: Array | int) -> Array:
    """Key of one possible world, from seed and number of the draw: the same under every scenario and in every
    batch.
    """
    return jax.random.fold_in(jax.random.key(seed), draw)


def transform(family: Family, normal: Array) -> Array:
    """Number of a family from its value x on the normal scale.

    lognormal: e^x; logitnormal: 1 / (1 + e^(−x)); nonnegative: max(x, 0); normal and fixed: x.
    """
    if family == "lognormal":
        return jnp.exp(normal)
    if family == "logitnormal":
        return jax.nn.sigmoid(normal)
    return jnp.maximum(normal, 0.0) if family == "nonnegative" else normal


def value_of(one: ParameterDistribution, scales: Scales, standard: Array) -> Array:
    """Number in base units, z standard deviations from its median: transform(location + scale · z) · unit."""
    location, scale = scales[one.name]
    return transform(one.family, location + scale * standard) * one.to_base


def standard_normals(key: Array, keys: NDArray[np.uint32]) -> Array:
    """One standard normal number for each element key, by folding the key of the element into that of the world:
    common random numbers, unchanged by elements that are added or left out.
    """
    return jax.vmap(lambda element: jax.random.normal(jax.random.fold_in(key, element)))(jnp.asarray(keys))


def drawn_values(
    distributions: tuple[ParameterDistribution, ...], scales: Scales, key: Array, scores: Array | None = None
) -> Values:
    """Every number of one possible world by name, in base units.

    Each element takes its own independent standard normal, or where `scores` has a number for it (elements of the
    uncertain numbers in their order, NaN where none) that one; a fixed number stays at its median.
    """
    uncertain = [b for b in distributions if b.family != "fixed"]
    normals = standard_normals(key, np.concatenate([b.keys for b in uncertain]))
    if scores is not None:
        normals = jnp.where(jnp.isnan(scores), normals, scores)
    ends = np.cumsum([b.keys.size for b in uncertain])
    drawn = {b.name: normals[end - b.keys.size : end] for b, end in zip(uncertain, ends, strict=True)}
    none = jnp.zeros(())
    return {b.name: value_of(b, scales, drawn.get(b.name, none).reshape(_shape(b, drawn))) for b in distributions}


def _shape(one: ParameterDistribution, drawn: Values) -> tuple[int, ...]:
    return one.location.shape if one.name in drawn else ()


def median_values(distributions: tuple[ParameterDistribution, ...], scales: Scales) -> Values:
    """Every number at its median."""
    return {b.name: value_of(b, scales, jnp.zeros(())) for b in distributions}


def parameters(world: World, values: Values) -> dict[str, Any]:
    """Parameters struct of each issue from values by name."""
    return {
        issue.name: issue.struct("Parameters")(**{n: values[f"{issue.name}.{n}"] for n in issue.tables.parameters})
        for issue in world
    }
