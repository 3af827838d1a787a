"""Figures that a fit may see: those up to its last month, without those that are held out of it as a test."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.evidence.series import SERIES
from twotrack.observation.data import Figures, is_over, read_figures
from twotrack.observation.declarations import Declaration

Numbers = NDArray[np.float64]


def figures_to_fit(until: int, folder: Path = SERIES, *, first: int, observed: Iterable[Declaration]) -> Figures:
    """Figures as `read_figures` gives them, NaN after the last month that an observation shows to a fit."""
    chosen = tuple(observed)
    found = read_figures(until, folder, first=first, observed=chosen)
    return {one.name: before_held_out(one, found[one.name], first) for one in chosen}


def before_held_out(one: Declaration, figures: Numbers, first: int) -> Numbers:
    """Figures of an observation by time and place, NaN where `fit_until` holds them out; `first` is the first month."""
    if one.row.fit_until is None:
        return figures
    start, last = first if one.row.period == "month" else first // MONTHS_A_YEAR, month_index(one.row.fit_until)
    may_see = np.array([is_over(one, start + at, last) for at in range(len(figures))])
    return np.where(may_see[:, None], figures, np.nan)
