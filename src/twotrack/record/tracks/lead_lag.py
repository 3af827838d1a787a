"""Which track or direction leads which: correlations at several lags, tested against two null distributions."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twotrack.record.tracks.chance import Permutation, ends, permute_stances
from twotrack.record.tracks.ledger import Acts, Ledger, Numbers, both_tracks
from twotrack.record.tracks.statistics import FEWEST_PERIODS as FEWEST_PAIRED
from twotrack.record.tracks.statistics import correlation

FEWEST_PERIODS = 8
_MOST_LAGS, _MOST_SHIFTS = 6, 500
_TRACKS = ("cooperation", "hostility")


@dataclass(frozen=True)
class Series:
    """Name of a series: what is added up, and in which direction."""

    track: str
    direction: str


Table = dict[Series, Numbers]
Places = NDArray[np.int64]


@dataclass(frozen=True)
class LeadLag:
    """Correlation of one series with another at several lags (in periods), and the band that chance gives at each."""

    leader: Series
    follower: Series
    lags: tuple[int, ...]
    values: tuple[float, ...]
    bands: tuple[tuple[float, float], ...]
    p: float

    @property
    def strongest(self) -> int:
        """Place of the lag that is furthest outside its band, or nearest to leaving it."""
        middle = np.mean(self.bands, axis=1)
        half = np.maximum(np.ptp(np.array(self.bands), axis=1) / 2, np.finfo(float).tiny)
        return int(np.argmax(np.abs(np.array(self.values) - middle) / half))


def lead_lags(ledger: Ledger, draws: int, seed: int) -> tuple[LeadLag, ...]:
    """Correlations of five pairs of series at several lags, each with the band and the p-value that chance gives.

    Two null distributions: circular shifts of one series, so that each keeps its own course; and permutation of
    stances within cells, so that activity stays. The wider band and the larger p-value are reported. The p-value of
    a pair compares its largest standardised distance over all lags with the largest over all lags and pairs under
    the null (max statistic), so it holds for the whole family. Reference: Westfall and Young (1993), Resampling-
    Based Multiple Testing.
    """
    if len(ledger.starts) < FEWEST_PERIODS:
        return ()
    reach = min(_MOST_LAGS, (len(ledger.starts) - 2) // 3)
    lags = np.arange(-reach, reach + 1, dtype=np.int64)
    series = _table(ledger, {name: both_tracks(acts, len(ledger.starts)) for name, acts in _parts(ledger).items()})
    pairs = [pair for pair in _pairs(ledger) if np.isfinite(_lag_correlations(series, *pair, lags)).all()]
    if not pairs:
        return ()
    found = np.array([_lag_correlations(series, *pair, lags) for pair in pairs])
    rng = np.random.default_rng([seed, len(pairs)])
    chances = (_circular_shifts(series, pairs, lags), _permutations(ledger, pairs, lags, draws, rng))
    bands = [_bands(chance) for chance in chances]
    low, high = (pick(*(part[at] for part in bands)) for at, pick in ((0, np.minimum), (1, np.maximum)))
    p = np.max([_family_p(found, chance, rng) for chance in chances], axis=0)
    return tuple(
        LeadLag(
            *pair,
            tuple(lags.tolist()),
            tuple(values.tolist()),
            tuple(zip(a.tolist(), b.tolist(), strict=True)),
            float(rare),
        )
        for pair, values, a, b, rare in zip(pairs, found, low, high, p, strict=True)
    )


def _parts(ledger: Ledger) -> dict[str, Acts]:
    # A joint act is in both directions on one day by its making, and would pass for an answer.
    alone = ledger.rows.where(~ledger.rows.joint)
    return {"both": ledger.acts} | {name: alone.where(alone.direction == name) for name in ledger.directions}


def _table(ledger: Ledger, tracks: dict[str, tuple[Numbers, Numbers]]) -> Table:
    unseen = np.zeros(len(ledger.starts), dtype=bool) if ledger.empty_is_zero else sum(tracks["both"])
    if not ledger.empty_is_zero:
        unseen = np.asarray(unseen).reshape(-1, len(ledger.starts)).sum(axis=0) == 0
    return {
        Series(track, direction): np.where(unseen, np.nan, values)
        for direction, both in tracks.items()
        for track, values in zip(_TRACKS, both, strict=True)
    }


def _pairs(ledger: Ledger) -> list[tuple[Series, Series]]:
    out, back = ledger.directions
    return [
        (Series("cooperation", "both"), Series("hostility", "both")),
        (Series("cooperation", out), Series("cooperation", back)),
        (Series("hostility", out), Series("hostility", back)),
        (Series("hostility", out), Series("cooperation", back)),
        (Series("hostility", back), Series("cooperation", out)),
    ]


def _lag_correlations(series: Table, one: Series, other: Series, lags: Places) -> Numbers:
    return np.stack([_at_lag(series[one], series[other], int(lag)) for lag in lags], axis=-1)


def _at_lag(one: Numbers, other: Numbers, lag: int) -> Numbers:
    early, late = (one, other) if lag >= 0 else (other, one)
    size = abs(lag)
    first, second = early[..., : early.shape[-1] - size], late[..., size:]
    observed = np.isfinite(first) & np.isfinite(second)
    found = correlation(*(_deviations(part, observed) for part in (first, second)))
    return np.where(observed.sum(axis=-1) < FEWEST_PAIRED, np.nan, found)


def _deviations(values: Numbers, seen: NDArray[np.bool_]) -> Numbers:
    # What is not seen is put at the mean, where it weighs nothing in a correlation.
    known = np.where(seen, values, 0.0)
    mean = known.sum(axis=-1, keepdims=True) / np.maximum(seen.sum(axis=-1, keepdims=True), 1)
    return np.where(seen, known - mean, 0.0)


def _circular_shifts(series: Table, pairs: list[tuple[Series, Series]], lags: Places) -> Numbers:
    periods = len(series[pairs[0][0]])
    shifts = np.unique(np.linspace(1, periods - 1, _MOST_SHIFTS).astype(np.int64))
    shifted = {other: np.stack([np.roll(series[other], turn) for turn in shifts]) for _, other in pairs}
    return np.array(
        [_lag_correlations({one: series[one], other: shifted[other]}, one, other, lags) for one, other in pairs]
    )


def _permutations(
    ledger: Ledger, pairs: list[tuple[Series, Series]], lags: Places, draws: int, rng: np.random.Generator
) -> Numbers:
    permutation = Permutation(draws, len(ledger.starts), ledger.within)
    series = _table(ledger, {name: permute_stances(acts, permutation, rng) for name, acts in _parts(ledger).items()})
    return np.array([_lag_correlations(series, *pair, lags) for pair in pairs])


def _bands(chance: Numbers) -> tuple[Numbers, Numbers]:
    found = np.array([[_ends(column) for column in pair.T] for pair in chance])
    return found[..., 0], found[..., 1]


def _ends(values: Numbers) -> tuple[float, float]:
    observed = values[np.isfinite(values)]
    return ends(observed) if len(observed) else (-1.0, 1.0)


def _family_p(found: Numbers, chance: Numbers, rng: np.random.Generator) -> Numbers:
    # Distance from what chance gives, in its own spread, largest over every lag and pair: one test for all.
    middle, spread = _moments(chance)
    distance = np.abs(chance - middle[:, None]) / spread[:, None]
    largest = np.nan_to_num(distance).max(axis=2)
    # Turned calendars of one pair say nothing of another's, so each pair's are put in an order of their own.
    whole = np.max([part[rng.permutation(len(part))] for part in largest], axis=0)
    reached = (np.abs(found - middle) / spread).max(axis=1)
    return np.array([(int((whole >= value - 1e-9).sum()) + 1) / (len(whole) + 1) for value in reached])


def _moments(chance: Numbers) -> tuple[Numbers, Numbers]:
    observed = np.isfinite(chance)
    count = np.maximum(observed.sum(axis=1), 1)
    middle = np.where(observed, chance, 0.0).sum(axis=1) / count
    squares = np.where(observed, (np.nan_to_num(chance) - middle[:, None]) ** 2, 0.0).sum(axis=1) / count
    return middle, np.sqrt(squares) + 1e-9
