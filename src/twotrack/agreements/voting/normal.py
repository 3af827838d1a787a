"""The normal distribution on arrays, without SciPy."""

from math import erf, sqrt

import numpy as np

from twotrack.agreements.bargaining.front import Numbers

_erf = np.frompyfunc(erf, 1, 1)


def normal_cdf(values: Numbers) -> Numbers:
    """Standard normal distribution function."""
    return np.asarray((1 + _erf(values / sqrt(2))) / 2, dtype=float)
