"""The members that are scored: a walk, the null, the null with each account, and the null with all of them."""

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import NULL
from twotrack.explanation.twin.design import NULL_TERMS
from twotrack.explanation.twin.drivers import Drivers

Numbers = NDArray[np.float64]

WALK, ALL = "walk", "all"
# Standard deviations of the coefficients of standardised regressors: declared before any fit, and never selected.
NULL_SD, DRIVER_SD = 0.15, 0.05


def member_names(drivers: Drivers) -> tuple[str, ...]:
    """Names of the members, in the order in which they are shown."""
    return (WALK, NULL, *dict.fromkeys(drivers.accounts), ALL)


def prior_sd(member: str, drivers: Drivers) -> Numbers:
    """Standard deviation of each coefficient under a member; zero where it has no such regressor."""
    null = 0.0 if member == WALK else NULL_SD
    return np.array([null] * len(NULL_TERMS) + [DRIVER_SD * (member in {ALL, one}) for one in drivers.accounts])
