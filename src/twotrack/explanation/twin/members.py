"""The members that are scored: a walk, the null, the null with each account, with all, and with all but one."""

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import NULL, WITHOUT
from twotrack.explanation.twin.design import NULL_TERMS
from twotrack.explanation.twin.drivers import Drivers

Numbers = NDArray[np.float64]

WALK, ALL = "walk", "all"
# Standard deviations of the coefficients of standardised regressors: declared before any fit, and never selected.
NULL_SD, DRIVER_SD = 0.15, 0.05


def member_names(drivers: Drivers) -> tuple[str, ...]:
    """Names of the members but those with all accounts but one, in the order in which they are shown."""
    return (WALK, NULL, *dict.fromkeys(drivers.accounts), ALL)


def names_without_one(drivers: Drivers) -> tuple[str, ...]:
    """Names of the members with all accounts but one."""
    return tuple(map(without, dict.fromkeys(drivers.accounts)))


def without(account: str) -> str:
    """Name of the member with all accounts but this one."""
    return f"{WITHOUT}{account}"


def leaves_out(member: str) -> bool:
    """Whether a member is one with all accounts but one."""
    return member.startswith(WITHOUT)


def holds(member: str, account: str) -> bool:
    """Whether an account is in a member.

    >>> [holds(name, "poverty") for name in ("momentum", "poverty", "all", "without_arms", "without_poverty")]
    [False, True, True, True, False]
    """
    return member in {ALL, account} or (leaves_out(member) and member != without(account))


def prior_sd(member: str, drivers: Drivers) -> Numbers:
    """Standard deviation of each coefficient under a member; zero where it has no such regressor."""
    null = 0.0 if member == WALK else NULL_SD
    return np.array([null] * len(NULL_TERMS) + [DRIVER_SD * holds(member, one) for one in drivers.accounts])
