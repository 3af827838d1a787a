"""One possible world a draw: values of every number, keyed by seed, draw and element."""

from typing import Any
from zlib import crc32

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray

from twotrack.tables.prior import Family
from twotrack.world.assemble import World
from twotrack.world.parameters.distributions import ParameterDistribution

Numbers = NDArray[np.float64]
Values = dict[str, Array]
Scales = dict[str, tuple[Array, Array]]
PICK = crc32(b"posterior draw")


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


def scales_of(distributions: tuple[ParameterDistribution, ...]) -> Scales:
    """Location and scale of every number, which a run takes as an argument."""
    return {b.name: (jnp.asarray(b.location), jnp.asarray(b.scale)) for b in distributions}


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
    distributions: tuple[ParameterDistribution, ...], scales: Scales, key: Array, joint: Values | None = None
) -> Values:
    """Every number of one possible world by name, in base units.

    A number of a joint posterior takes the values of `joint` (standardised: in posterior sds from its median),
    every other one its own independent standard normal; a fixed number stays at its median.
    """
    uncertain = [b for b in distributions if b.family != "fixed"]
    normals = standard_normals(key, np.concatenate([b.keys for b in uncertain]))
    ends = np.cumsum([b.keys.size for b in uncertain])
    drawn = {b.name: normals[end - b.keys.size : end] for b, end in zip(uncertain, ends, strict=True)}
    drawn |= joint or {}
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


def joint_draw(joint: Values, seed: Array, draw: Array | int) -> Values:
    """Joint posterior draw number (first + draw) mod count of one possible world, by number; first is drawn from
    the seed.

    As many consecutive worlds as there are joint draws take each of them once.
    """
    if not joint:
        return {}
    count = next(iter(joint.values())).shape[0]
    first = jax.random.randint(jax.random.fold_in(jax.random.key(seed), PICK), (), 0, count)
    at = (first + jnp.asarray(draw, first.dtype)) % count
    return {name: draws[at] for name, draws in joint.items()}
