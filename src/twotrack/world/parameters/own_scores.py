"""The standard scores that possible worlds draw themselves, in NumPy: those of JAX's keys. No JAX here."""

from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.world.parameters.distributions import ParameterDistribution
from twotrack.world.parameters.threefry import fold_in, key_of, threefry

Numbers = NDArray[np.float64]
WORD, MANTISSA, ONE = np.uint64(32), np.uint64(12), np.uint64(0x3FF0000000000000)
LEAST = 2.0**-54


def whole_scores(distributions: tuple[ParameterDistribution, ...], scores: Numbers, draws: range, seed: int) -> Numbers:
    """Standard scores by world and element of the uncertain numbers, none of them NaN: where `scores` has none, the one
    that a world draws by its key, as `world.parameters.draws.drawn_values` does (to 1e-9).
    """
    keys = np.concatenate([b.keys for b in distributions if b.family != "fixed"])
    return np.where(np.isnan(scores), own_scores(keys, draws, seed), scores)


def own_scores(keys: NDArray[np.uint32], draws: range, seed: int) -> Numbers:
    """Standard normal number of each world and element key: `Φ^(−1)(u)`, u uniform on [0, 1) out of 52 of 64 bits."""
    worlds = [fold_in(key_of(seed), draw) for draw in draws]
    # Arrays take the place of single words here.
    world: Any = tuple(np.array([key[at] for key in worlds], dtype=np.uint64)[:, None] for at in (0, 1))
    element: Any = (np.uint64(0), keys.astype(np.uint64)[None, :])
    high, low = (np.asarray(word, dtype=np.uint64) for word in threefry(threefry(world, element), (0, 0)))
    uniform = ((high << WORD | low) >> MANTISSA | ONE).view(np.float64) - 1
    inverse = NormalDist().inv_cdf
    return np.array([inverse(max(float(u), LEAST)) for u in uniform.ravel()]).reshape(uniform.shape)
