"""Two-period Poisson with unit effects, which is a binomial of the later count in the sum of both."""

from math import sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
_STEPS, _TOLERANCE = 50, 1e-10


class Slope(NamedTuple):
    """Coefficient and its standard error, clustered."""

    value: float
    error: float


def growth_on(
    design: Numbers, early: Numbers, late: Numbers, offset: Numbers, clusters: NDArray[np.int64]
) -> list[Slope]:
    """Coefficients of the log growth of a rate on the columns of a design, with errors clustered by group.

    late | early + late ~ Binomial(early + late, logistic(offset + X b)), `offset` the log of later over earlier
    exposure;
    unit effects are conditioned out (Chamberlain 1980). Sandwich errors with G / (G - 1).
    """
    counts = early + late
    beta = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-(offset + design @ beta)))
        weight = counts * p * (1 - p)
        hessian = design.T @ (design * weight[:, None])
        step = np.linalg.solve(hessian, design.T @ (late - counts * p))
        beta += step
        if np.abs(step).max() < _TOLERANCE:
            break
    p = 1 / (1 + np.exp(-(offset + design @ beta)))
    inverse = np.linalg.inv(design.T @ (design * (counts * p * (1 - p))[:, None]))
    scores = design * (late - counts * p)[:, None]
    number = int(clusters.max()) + 1
    sums = np.zeros((number, design.shape[1]))
    np.add.at(sums, clusters, scores)
    variance = inverse @ (sums.T @ sums) @ inverse * number / (number - 1)
    return [Slope(float(b), sqrt(max(v, 0.0))) for b, v in zip(beta, np.diag(variance), strict=True)]
