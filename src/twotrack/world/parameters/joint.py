"""Joint draws of the posterior, given to possible worlds by number. No JAX here."""

from collections.abc import Mapping
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from twotrack.world.parameters.distributions import ParameterDistribution
from twotrack.world.parameters.threefry import Key, fold_in, key_of, random_below

Numbers = NDArray[np.float64]
PICK = crc32(b"posterior draw")


def joint_scores(
    distributions: tuple[ParameterDistribution, ...], joint: Mapping[str, Numbers], seed: int, draws: int
) -> Numbers:
    """Standard scores of the uncertain numbers in worlds 0, 1, 2 ...: by draw and element, NaN where a world draws its
    own.

    World d takes joint draw number (first + d) mod count, where first is drawn from the seed: as many consecutive
    worlds as there are joint draws take each of them once.
    """
    uncertain = [b for b in distributions if b.family != "fixed"]
    scores = [np.full((draws, b.keys.size), np.nan) for b in uncertain]
    for part, b in zip(scores, uncertain, strict=True):
        if b.name in joint:
            part[:] = joint[b.name][draw_numbers(len(joint[b.name]), seed, draws)]
    return np.concatenate(scores, axis=1)


def draw_numbers(count: int, seed: int, draws: int) -> NDArray[np.int64]:
    """Number of the joint draw that each world takes, of `count`."""
    return (first_draw(key_of(seed), count) + np.arange(draws)) % count


def first_draw(key: Key, count: int) -> int:
    """Joint draw that world 0 takes."""
    return random_below(fold_in(key, PICK), count)
