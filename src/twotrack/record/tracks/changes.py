"""Change points: when the pace of a track, or the hostile share of all acts, moved to another level."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from twotrack.record.tracks.ledger import Ledger, Numbers, both_tracks

_SHORTEST = {"week": 4, "month": 3, "quarter": 2, "year": 2}
FEWEST_PERIODS = 8
# Cost of a stretch from each of several starts (columns of running sums) up to one end.
Cost = Callable[[Numbers, Numbers], Numbers]


@dataclass(frozen=True)
class Stretch:
    """Periods of one level, from the first to the last of them."""

    series: str
    first: str
    last: str
    level: float


def stretches(ledger: Ledger) -> tuple[Stretch, ...]:
    """Stretches of even level: cooperation and hostility by period, and the hostile share with volume held fixed."""
    cooperation, hostility = both_tracks(ledger.acts, len(ledger.starts))
    whole = cooperation + hostility
    seen = np.flatnonzero(whole > 0) if not ledger.empty_is_zero else np.arange(len(whole))
    labels = np.array(ledger.labels, dtype=str)
    shortest = _SHORTEST[ledger.selection.by]
    found = [
        *_as_stretches("cooperation", labels[seen], cut(cooperation[seen], None, shortest)),
        *_as_stretches("hostility", labels[seen], cut(hostility[seen], None, shortest)),
    ]
    active = np.flatnonzero(whole > 0)
    return (*found, *_as_stretches("hostile_share", labels[active], cut(hostility[active], whole[active], shortest)))


def _as_stretches(
    series: str, labels: "np.ndarray[tuple[int], np.dtype[np.str_]]", parts: list[tuple[int, int, float]]
) -> list[Stretch]:
    return [Stretch(series, str(labels[first]), str(labels[end - 1]), level) for first, end, level in parts]


def cut(counts: Numbers, wholes: Numbers | None, shortest: int) -> list[tuple[int, int, float]]:
    """Best cut of a series into stretches: first place, end and level of each.

    Optimal partitioning (Jackson and others 2005; the search that PELT prunes) of Poisson counts, or of counts out of
    `wholes` as binomial; each cut must gain twice the logarithm of the number of periods (BIC: a place and a level),
    times the over-dispersion that neighbouring periods show.
    """
    periods = len(counts)
    if periods < FEWEST_PERIODS:
        return [(0, periods, _level(counts, wholes))] if periods else []
    exposure = np.ones(periods) if wholes is None else wholes
    sums = np.concatenate([np.zeros((2, 1)), np.cumsum([counts, exposure], axis=1)], axis=1)
    penalty = 2 * np.log(periods) * dispersion(counts, wholes)
    places = _best(sums, _poisson if wholes is None else _binomial, penalty, shortest)
    return [
        (first, end, float((sums[0, end] - sums[0, first]) / (sums[1, end] - sums[1, first])))
        for first, end in pairwise(places)
    ]


def _level(counts: Numbers, wholes: Numbers | None) -> float:
    return float(counts.mean() if wholes is None else counts.sum() / wholes.sum())


def dispersion(counts: Numbers, wholes: Numbers | None) -> float:
    """Over-dispersion, at least 1: mean squared difference of neighbouring periods over the variance that counting
    gives it.

    Poisson: (y_{t+1} − y_t)² / (y_{t+1} + y_t); binomial: squared difference of shares over p (1 − p)(1/n_t +
    1/n_{t+1}). A few changes of level do not inflate it. Reference: von Neumann (1941), Annals of Mathematical
    Statistics 12.
    """
    one, other = counts[:-1], counts[1:]
    if wholes is None:
        squares, variance = (other - one) ** 2, other + one
    else:
        share = counts.sum() / wholes.sum()
        squares = (other / wholes[1:] - one / wholes[:-1]) ** 2
        variance = share * (1 - share) * (1 / wholes[1:] + 1 / wholes[:-1])
    told = variance > 0
    return max(1.0, float((squares[told] / variance[told]).mean())) if told.any() else 1.0


def _best(sums: Numbers, cost: Cost, penalty: float, shortest: int) -> list[int]:
    periods = sums.shape[1] - 1
    least, before = np.full(periods + 1, np.inf), np.zeros(periods + 1, dtype=np.int64)
    least[0] = -penalty
    for end in range(shortest, periods + 1):
        starts = np.arange(end - shortest + 1)
        whole = least[starts] + penalty + cost(sums[:, starts], sums[:, end])
        before[end] = int(np.argmin(whole))
        least[end] = whole[before[end]]
    places = [periods]
    while places[-1] > 0:
        places.append(int(before[places[-1]]))
    return places[::-1]


def _poisson(starts: Numbers, end: Numbers) -> Numbers:
    count, length = end[0] - starts[0], end[1] - starts[1]
    return -2 * _times_log(count, count / length)


def _binomial(starts: Numbers, end: Numbers) -> Numbers:
    count, whole = end[0] - starts[0], end[1] - starts[1]
    rest = whole - count
    return -2 * (_times_log(count, count / whole) + _times_log(rest, rest / whole))


def _times_log(count: Numbers, rate: Numbers) -> Numbers:
    return count * np.log(np.where(rate > 0, rate, 1.0))
