"""What is measured of two tracks over periods: ambivalence, correlation, and the share of periods with both."""

from collections.abc import Callable

import numpy as np

from twotrack.record.tracks.ledger import Numbers
from twotrack.record.tracks.two_tracks import MEASURES

# Both tracks with periods along the last axis; one value for each row before it.
Statistic = Callable[[Numbers, Numbers], Numbers]
FEWEST_PERIODS = 3


def correlation(one: Numbers, other: Numbers) -> Numbers:
    """Pearson correlation r = Σ x y / √(Σ x² Σ y²) of deviations from the mean, along the last axis; NaN where one
    of the two does not vary.

    >>> float(correlation(np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 6.0])))
    1.0
    """
    one, other = (part - part.mean(axis=-1, keepdims=True) for part in (one, other))
    scale = np.sqrt((one**2).sum(axis=-1) * (other**2).sum(axis=-1))
    whole = (one * other).sum(axis=-1)
    tiny = 1e-12
    found = np.divide(whole, scale, out=np.full_like(np.asarray(scale, dtype=float), np.nan), where=scale > tiny)
    return np.clip(found, -1.0, 1.0)


def both_share(cooperation: Numbers, hostility: Numbers) -> Numbers:
    """Share of periods in which there are both.

    >>> float(both_share(np.array([1.0, 2.0]), np.array([0.0, 3.0])))
    0.5
    """
    return ((cooperation > 0) & (hostility > 0)).mean(axis=-1)


def _mean_of(name: str) -> Statistic:
    measure = MEASURES[name]
    return lambda cooperation, hostility: measure(cooperation, hostility).mean(axis=-1)


STATISTICS: dict[str, Statistic] = {
    "both_share": both_share,
    **{name: _mean_of(name) for name in MEASURES},
    "correlation": correlation,
}
# Correlation of both tracks as shares of all events of the source, where the source tells them.
RATES = "correlation_of_rates"
