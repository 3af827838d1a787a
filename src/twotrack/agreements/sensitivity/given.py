"""Given-data shares of the model's numbers, from draws at hand."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.dependence.shares import given_data_shares
from twotrack.agreements.sensitivity.answer import Estimate, Influence, in_order
from twotrack.agreements.sensitivity.inputs import NumberInputs
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

# Fewer draws identify no input.
FEWEST = 20


class GivenShares(NamedTuple):
    """Every number with its share, the largest first, and what the luckiest of them reaches after shuffling."""

    influences: tuple[Influence, ...]
    control: float


def given_influences(inputs: NumberInputs, outcome: Numbers) -> GivenShares:
    """Shares of numbers in an outcome, both over the same draws."""
    found = given_data_shares(inputs.scores, outcome)
    each = zip(inputs.elements, zip(found.share, found.low, found.high, strict=True), strict=True)
    rows = [
        Influence(one.name, one.label, "number", {"share": Estimate(*map(float, band))}, bool(band[0] > found.control))
        for one, band in each
    ]
    return GivenShares(in_order(rows, "given"), found.control)


def finite_places(values: Numbers) -> NDArray[np.intp]:
    """Places of the values that are finite; RunError where they are too few to tell anything."""
    kept = np.flatnonzero(np.isfinite(values))
    check_draws(len(kept))
    return kept


def check_draws(found: int) -> None:
    """RunError for fewer draws than tell anything."""
    if found < FEWEST:
        raise RunError(translate("sensitivity.few_draws", found=found, wanted=FEWEST))
