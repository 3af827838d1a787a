"""What a user calls acceptable, the chance of a yes from which a package is in a win-set, and bounds on the deal; and
by what packages are compared.
"""

from math import isfinite
from typing import NamedTuple

from twotrack.agreements.requirements import Requirement
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError, nearest
from twotrack.tables.numerals import plain_number

# A yes more likely than not.
EVEN = 1 / 2
# Packages are compared by the mean gains of both leaders, or by their chances of a yes.
GAIN, CHANCE = "gain", "chance"
PLANES = (GAIN, CHANCE)


class Criteria(NamedTuple):
    """What counts as acceptable: chance of a yes from which a package is in the win-set of a government, and bounds on
    what follows from the deal. `plane`: what the packages of a menu are compared by.
    """

    threshold: float = EVEN
    requirements: tuple[Requirement, ...] = ()
    plane: str = GAIN


# What counts unless a user says another.
USUAL = Criteria()


def checked_threshold(threshold: float) -> float:
    """The threshold; RunError for one that is no chance."""
    if not (isfinite(threshold) and 0 <= threshold <= 1):
        raise RunError(translate("negotiate.bad_threshold", found=plain_number(threshold)))
    return threshold


def checked_plane(plane: str) -> str:
    """The plane; RunError for one that is none."""
    if plane not in PLANES:
        raise RunError(translate("negotiate.bad_plane", found=plane, known=", ".join(PLANES)) + nearest(plane, PLANES))
    return plane
