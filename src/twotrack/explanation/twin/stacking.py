"""Weights of members by stacking: what mixture of their forecasts would have been best, and whether it pays ahead.

Reference: Yao, Vehtari, Simpson and Gelman (2018), Bayesian Analysis 13(3):917-1003; here with densities of the year
after each origin, and not of figures left out, since the panel is a time series.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

STEPS = 300
# Years that hang together, and how often blocks of them are drawn again.
BLOCK, AGAIN = 4, 200
# Origins that weights are first learned from.
LEARNED = 4


@dataclass(frozen=True)
class Weight:
    """Weight of a member, with its 5 and 95 % over blocks of origins drawn again."""

    member: str
    weight: float
    low: float
    high: float


@dataclass(frozen=True)
class StackAhead:
    """Mean log score by state and year of the stack with weights of earlier origins only, less the null's: over how
    many origins, with its standard error from blocks of years.
    """

    origins: int
    difference: float
    error: float
    blocks: int

    @property
    def pays(self) -> bool:
        """Whether the gain is above two of its standard errors."""
        return self.difference > 2 * self.error


def stacking_weights(log_densities: Numbers) -> Numbers:
    """Weights on the simplex that maximise Σ ln Σ_k w_k p_k, by EM, from log densities by case and member.

    >>> stacking_weights(np.array([[0.0], [-1.0]])).tolist()
    [1.0]
    """
    return _weights(log_densities, np.ones((len(log_densities), 1)))[:, 0]


def _weights(log_densities: Numbers, times: Numbers) -> Numbers:
    """Stacking weights by member and sample, where `times` says how often a sample has each case."""
    density = np.exp(log_densities - log_densities.max(axis=1, keepdims=True))
    weights = np.full((density.shape[1], times.shape[1]), 1 / density.shape[1])
    for _ in range(STEPS):
        weights = weights * (density.T @ (times / (density @ weights))) / times.sum(axis=0)
    return weights


def weights_with_bands(densities: Numbers, members: tuple[str, ...]) -> list[Weight]:
    """Weight of each member (densities by origin, member and state), bands from a bootstrap of blocks of origins."""
    rng, origins = np.random.default_rng(1), len(densities)
    found = stacking_weights(cases(densities))
    drawn = [np.bincount(block_places(origins, rng), minlength=origins) for _ in range(AGAIN)]
    times = np.repeat(np.array(drawn, float).T, densities.shape[2], axis=0)
    low, high = np.quantile(_weights(cases(densities), times), (0.05, 0.95), axis=1)
    return [Weight(name, *map(float, one)) for name, *one in zip(members, found, low, high, strict=True)]


def cases(densities: Numbers) -> Numbers:
    """Log densities by case (origin and state) and member."""
    return densities.transpose(0, 2, 1).reshape(-1, densities.shape[1])


def block_places(count: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Places of as many origins, drawn in blocks of years that follow one another."""
    width = min(BLOCK, count)
    starts = rng.integers(0, count - width + 1, -(-count // width))
    return (starts[:, None] + np.arange(width)).reshape(-1)[:count]


def stack_ahead(densities: Numbers, null: int) -> StackAhead:
    """How the stack does where its weights are learned from earlier origins only, beside the null (its place)."""
    gains: list[float] = []
    for at in range(LEARNED, len(densities)):
        weights = stacking_weights(cases(densities[:at]))
        now = densities[at]
        top = now.max(axis=0)
        mixed = np.log(weights @ np.exp(now - top)) + top
        gains.append(float((mixed - now[null]).mean()))
    return StackAhead(len(gains), float(np.mean(gains)), block_error(np.array(gains)), -(-len(gains) // BLOCK))


def block_error(values: Numbers) -> float:
    """Standard error of a mean over years, from means of blocks of four years; none below two blocks.

    >>> block_error(np.array([1.0, 1.0, 1.0, 1.0, 3.0, 3.0, 3.0, 3.0]))
    1.0
    """
    blocks = [values[at : at + BLOCK].mean() for at in range(0, len(values), BLOCK)]
    return float(np.std(blocks, ddof=1) / np.sqrt(len(blocks))) if len(blocks) > 1 else float("nan")
