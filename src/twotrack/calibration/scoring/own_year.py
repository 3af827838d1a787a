"""The program's own forecast of figures by year: the same levels, moved by steps of twelve months."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray
from scipy.stats import t as student

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.calibration.level_bands import BANDS, LEAST, MOST, YEARS_AHEAD, PastErrors
from twotrack.calibration.level_numbers import LevelNumbers, drawn_numbers, fit_levels, level_numbers
from twotrack.calibration.level_paths import HIGHEST, drawn_levels, level_path, recorded, widened
from twotrack.calibration.scoring.case import Case
from twotrack.calibration.scoring.own import FLOW_TABLE
from twotrack.calibration.state_levels import (
    Ahead,
    Known,
    Steps,
    counting_variance,
    filtered,
    filtered_steps,
    gaps,
    homes,
    log_density,
    motion,
)

Numbers = NDArray[np.float64]

# Known years are padded to so many, so that neighbouring origins share one compiled program.
PADDED_TO = 40
# Years that the filter learns in before its errors count: half of the ten that a forecast needs.
LEARNING = 5
# Parts of the level that last: slow and fast, not the brief one.
LASTING = slice(0, 2)


def own_forecast_by_year(case: Case, drift: Numbers, key: Any, draws: int) -> Numbers:
    """Draws of figures by year and column; `drift` is the log path over known years and years ahead together.

    As for months: the numbers are re-estimated from what is known, and the bands widened as past errors ask.
    """
    count = len(case.known)
    known = known_years(case, drift[:count])
    fitted = fit_levels(lambda numbers: log_density(numbers, known), FLOW_TABLE)
    factor = widening(level_numbers(jnp.asarray(fitted.mode), FLOW_TABLE), known)
    drawn, along, counted = jax.random.split(key, 3)
    numbers = drawn_numbers(fitted, drawn, draws, FLOW_TABLE)._replace(widening=jnp.full(draws, factor))
    ahead = Ahead(jnp.asarray(case.population_ahead), jnp.asarray(drift[count:]))
    expected = np.asarray(expected_figures(numbers, known, ahead, jax.random.split(along, draws)))
    return recorded(expected, np.asarray(numbers.recording_variance) / MONTHS_A_YEAR, counted)


def known_years(case: Case, drift: Numbers) -> Known:
    """What is known by the year, with empty years before it."""
    edge = ((-len(case.known) % PADDED_TO, 0), (0, 0))
    return Known(
        jnp.asarray(np.pad(case.known, edge, constant_values=np.nan)),
        jnp.asarray(np.pad(case.population, edge, mode="edge")),
        jnp.asarray(np.pad(drift, edge, mode="edge")),
        MONTHS_A_YEAR,
    )


@jax.jit
def expected_figures(numbers: LevelNumbers, known: Known, ahead: Ahead, keys: Array) -> Array:
    """Figures expected in each year along every draw's path."""
    return jax.vmap(lambda one, key: expected_path(one, known, ahead, key))(numbers, keys)


def expected_path(numbers: LevelNumbers, known: Known, ahead: Ahead, key: Array) -> Steps:
    """Figures expected by year and column along one draw's path; a series alone keeps its median."""
    belief, _ = filtered(numbers, known)
    at_start, along = jax.random.split(key)
    how = jax.vmap(lambda scale: motion(numbers, scale, known.months))(numbers.shock_scale)
    steps = ahead.exposure.shape[0]
    level = level_path(drawn_levels(belief, at_start), widened(how, numbers.widening), numbers.tail, along, steps)
    highest = jnp.nanmax(gaps(known)) + jnp.log(HIGHEST)
    return jnp.exp(jnp.minimum(level + homes(known), highest) + ahead.drift) * ahead.exposure


def widening(numbers: LevelNumbers, known: Known) -> float:
    """Factor on lasting shocks with which the bands would have held what they should from every past year."""
    found = past_errors(numbers, known)
    if not found.errors.size:
        return LEAST
    return float(np.sqrt(np.prod([_factor(found, band, float(numbers.tail)) for band in BANDS])))


def _factor(found: PastErrors, band: float, tail: float) -> float:
    reach = student.ppf((1 + band) / 2, tail) * np.sqrt((tail - 2) / tail)
    needed = ((found.errors / reach) ** 2 - found.rest) / found.shocks
    return float(np.sqrt(np.clip(np.quantile(needed, band), LEAST**2, MOST**2)))


def past_errors(numbers: LevelNumbers, known: Known) -> PastErrors:
    """Errors of the log figure from every past year, one to four years ahead, with the variance of lasting shocks and
    the rest of the variance.
    """
    beliefs, _ = jax.jit(filtered_steps)(numbers, known)
    mean, covariance = np.asarray(beliefs.mean), np.asarray(beliefs.covariance)
    gap, chance = np.asarray(gaps(known) - homes(known)), np.asarray(counting_variance(known))
    how = jax.vmap(lambda scale: motion(numbers, scale, known.months))(numbers.shock_scale)
    kept, shocks = np.asarray(how.kept), np.asarray(how.shocks)
    first = int(np.isfinite(gap).all(axis=1).argmax())
    rows: list[tuple[Numbers, Numbers, Numbers]] = []
    for origin in range(first + LEARNING - 1, len(gap) - 1):
        for years in range(1, min(YEARS_AHEAD, len(gap) - 1 - origin) + 1):
            weight, spent = kept**years, (kept[:, None] ** (2 * np.arange(years)[:, None])).sum(axis=1) * shocks
            unknown = np.einsum("sp,spq,sq->s", weight, covariance[origin], weight)
            recording = chance[origin + years] + float(numbers.recording_variance) / known.months
            error = gap[origin + years] - (weight * mean[origin]).sum(axis=1)
            rows.append(
                (error, spent[:, LASTING].sum(axis=1), unknown + spent[:, LASTING.stop :].sum(axis=1) + recording)
            )
    return PastErrors(*(np.concatenate(column) for column in zip(*rows, strict=True))) if rows else nothing()


def nothing() -> PastErrors:
    """No past errors."""
    return PastErrors(np.zeros(0), np.zeros(0), np.zeros(0))
