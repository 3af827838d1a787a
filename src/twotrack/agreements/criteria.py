"""What a user calls acceptable: the chance of a yes from which a package is in a win-set, and bounds on the deal."""

from math import isfinite
from typing import NamedTuple

from twotrack.agreements.requirements import Requirement
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError
from twotrack.tables.numerals import plain_number

# A yes more likely than not.
EVEN = 1 / 2


class Criteria(NamedTuple):
    """What counts as acceptable: chance of a yes from which a package is in the win-set of a government, and bounds on
    what follows from the deal.
    """

    threshold: float = EVEN
    requirements: tuple[Requirement, ...] = ()


# What counts unless a user says another.
USUAL = Criteria()


def checked_threshold(threshold: float) -> float:
    """The threshold; RunError for one that is no chance."""
    if not (isfinite(threshold) and 0 <= threshold <= 1):
        raise RunError(translate("negotiate.bad_threshold", found=plain_number(threshold)))
    return threshold
