"""Regressors of growth: the null's terms, which a path makes itself, and the drivers; all standardised on the past."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.twin.drivers import Drivers
from twotrack.explanation.twin.panel import Panel, nation_log_rate

Numbers = NDArray[np.float64]

NULL_TERMS = ("return", "own_growth", "neighbours_growth", "national_growth")
# Years whose mean a rate returns to, as far as the panel reaches back.
LONG = 15
# Beyond this number of standard deviations of the past a regressor says no more.
CLIP = 4.0


@dataclass(frozen=True, eq=False)
class Scale:
    """Mean and standard deviation of each regressor over the past."""

    mean: Numbers
    sd: Numbers

    def standard_of(self, places: Sequence[int], values: Numbers) -> Numbers:
        """As `standard`, of the regressors at these places alone."""
        return Scale(self.mean[list(places)], self.sd[list(places)]).standard(values)

    def standard(self, values: Numbers) -> Numbers:
        """Regressors (last axis) in standard deviations, none beyond four; zero where the past did not move."""
        moved = self.sd > 0
        return np.where(moved, np.clip((values - self.mean) / np.where(moved, self.sd, 1.0), -CLIP, CLIP), 0.0)


def null_terms(panel: Panel, path: Numbers) -> Numbers:
    """What momentum and return read in a path that ends now, by state and term (last axis).

    `path` is of log rates, any leading axes, then year and state, from the panel's first year on. The terms: mean of
    the last fifteen years less the last; own growth; mean growth of the neighbours; growth of the nation.
    """
    end = path.shape[-2]
    own = path[..., -1, :] - path[..., -2, :]
    back = path[..., -LONG:, :].mean(axis=-2) - path[..., -1, :]
    nation = nation_growth(panel, path, end)
    around = own @ panel.neighbour_weights.T
    return np.stack([back, own, around, np.broadcast_to(nation[..., None], own.shape)], axis=-1)


def nation_growth(panel: Panel, path: Numbers, end: int) -> Numbers:
    """Growth of the nation's log rate in the last year of a path that ends at a place of the panel."""
    people = panel.population[end - 2 : end]
    rates = nation_log_rate(path[..., -2:, :], people)
    return rates[..., 1] - rates[..., 0]


def regressors(panel: Panel, drivers: Drivers, path: Numbers, values: Numbers) -> Numbers:
    """The null's terms and all drivers at the end of a path, by state and regressor (last axis), not yet standardised.

    `values` are the drivers' of that year, by covariate and state; the wave is multiplied by the path's own growth of
    the nation.
    """
    terms = null_terms(panel, path)
    growth = nation_growth(panel, path, path.shape[-2])[..., None, None]
    moved = np.where(drivers.wave[:, None], values * growth, values)
    moved = np.broadcast_to(moved, (*terms.shape[:-2], *values.shape))
    return np.concatenate([terms, np.swapaxes(moved, -1, -2)], axis=-1)


@dataclass(frozen=True, eq=False)
class Past:
    """What is fitted at an origin: growth by year and state, regressors by year, state and term, and their scale."""

    growth: Numbers
    regressors: Numbers
    scale: Scale


def past_of(panel: Panel, drivers: Drivers, origin: int) -> Past:
    """Everything known at the end of a year, and nothing that came later."""
    known = panel.until(origin)
    rates, values = known.log_rate, drivers.values
    rows = np.array(
        [regressors(known, drivers, rates[: at + 1], values[:, at]) for at in range(1, len(known.years) - 1)]
    )
    flat = rows.reshape(-1, rows.shape[-1])
    sd = flat.std(axis=0)
    # What differs by rounding alone has not moved.
    scale = Scale(flat.mean(axis=0), np.where(sd > ROUNDING * np.maximum(1.0, np.abs(flat).max(axis=0)), sd, 0.0))
    return Past(np.diff(rates[1:], axis=0), scale.standard(rows), scale)


ROUNDING = 1e-9
