"""How much too narrow the levels' bands were before an origin, and the factor on the shocks that makes them right."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray
from scipy.stats import t as student

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.calibration.level_numbers import LevelNumbers
from twotrack.calibration.state_levels import Known, filtered_steps, homes, motion

Numbers = NDArray[np.float64]

# Years that the filter learns in before its errors count, and years ahead that it is asked for.
LEARNING, YEARS_AHEAD = 8, 4
BANDS = (0.5, 0.9)
LEAST, MOST = 1.0, 3.0
# Parts of the level that last: slow and fast, not the brief one.
LASTING = slice(0, 2)


class PastErrors(NamedTuple):
    """Errors of the log rate of a year that ended some years after a past origin, the variance that lasting shocks
    put there, and the rest of the variance.
    """

    errors: Numbers
    shocks: Numbers
    rest: Numbers


def widening(numbers: LevelNumbers, known: Known) -> float:
    """Factor on lasting shocks with which the bands would have held what they should, at all past origins and
    distances together: the geometric mean of that for the 50 % band and that for the 90 % band.
    """
    found = past_errors(numbers, known)
    if not found.errors.size:
        return LEAST
    return float(np.sqrt(np.prod([_factor(found, band, float(numbers.tail)) for band in BANDS])))


def _factor(found: PastErrors, band: float, tail: float) -> float:
    reach = student.ppf((1 + band) / 2, tail) * np.sqrt((tail - 2) / tail)
    needed = ((found.errors / reach) ** 2 - found.rest) / found.shocks
    return float(np.sqrt(np.clip(np.quantile(needed, band), LEAST**2, MOST**2)))


def past_errors(numbers: LevelNumbers, known: Known) -> PastErrors:
    """Errors from every past origin that lies whole years before the end of the known months."""
    beliefs, _ = jax.jit(filtered_steps)(numbers, known)
    mean, covariance = np.asarray(beliefs.mean), np.asarray(beliefs.covariance)
    months = known.figures.shape[0]
    first = int(np.isfinite(np.asarray(known.figures)).any(axis=1).argmax())
    cases = [
        (origin, years)
        for origin in range(months - 1 - MONTHS_A_YEAR, first + LEARNING * MONTHS_A_YEAR, -MONTHS_A_YEAR)
        for years in range(1, min(YEARS_AHEAD, (months - 1 - origin) // MONTHS_A_YEAR) + 1)
    ]
    parts = [_errors(numbers, known, (mean[when[0]], covariance[when[0]]), when) for when in cases]
    if not parts:
        return PastErrors(np.zeros(0), np.zeros(0), np.zeros(0))
    joined = PastErrors(*(np.concatenate(column) for column in zip(*parts, strict=True)))
    there = np.isfinite(joined.errors)
    return PastErrors(*(column[there] for column in joined))


def _errors(numbers: LevelNumbers, known: Known, belief: tuple[Numbers, Numbers], when: tuple[int, int]) -> PastErrors:
    origin, years = when
    ahead = np.arange(MONTHS_A_YEAR * (years - 1) + 1, MONTHS_A_YEAR * years + 1)
    figures, exposure, drift = (
        np.asarray(values)[origin + ahead] for values in (known.figures, known.exposure, known.drift)
    )
    weight, shocks = year_weights(numbers, ahead)
    expected = np.asarray(homes(known)) + drift.mean(axis=0) + (weight * belief[0]).sum(axis=1)
    deaths = figures.sum(axis=0)
    chance = 1 / (np.maximum(deaths, 1.0) + 1 / 2) + float(numbers.recording_variance) / MONTHS_A_YEAR
    unknown = np.einsum("sp,spq,sq->s", weight, belief[1], weight)
    return PastErrors(
        errors=np.log((deaths + 1 / 2) / exposure.sum(axis=0)) - expected,
        shocks=shocks[:, LASTING].sum(axis=1),
        rest=unknown + shocks[:, LASTING.stop :].sum(axis=1) + chance,
    )


def year_weights(numbers: LevelNumbers, ahead: NDArray[np.int64]) -> tuple[Numbers, Numbers]:
    """Weight of each part at the origin in the mean of some months, and the variance that shocks put into that mean
    (state, part).
    """
    how = jax.vmap(lambda scale: motion(numbers, scale, 1))(jnp.asarray(numbers.shock_scale))
    kept, size = np.asarray(how.kept)[:, :, None], np.asarray(how.shocks)
    weight = (kept**ahead).mean(axis=2)
    shares = [
        (kept ** np.maximum(ahead - at, 0) * (ahead >= at)).mean(axis=2) ** 2 for at in range(1, int(ahead[-1]) + 1)
    ]
    return weight, np.sum(shares, axis=0) * size
