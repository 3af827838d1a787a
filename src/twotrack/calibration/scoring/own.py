"""The program's own forecast from an origin: levels filtered out of what was known, around the mechanism or nothing."""

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.calibration.level_bands import widening
from twotrack.calibration.level_numbers import TABLE, drawn_numbers, fit_levels, level_numbers
from twotrack.calibration.level_paths import forecast
from twotrack.calibration.scoring.case import Case
from twotrack.calibration.state_levels import Ahead, Known, log_density

Numbers = NDArray[np.float64]

FLOW_TABLE = Path(__file__).parent.parent / "flow_levels.toml"
QUARTER = 3
# Known months are padded to whole decades, so that neighbouring origins share one compiled program.
PADDED_TO = 120
SEASON_YEARS = 10


def own_forecast(case: Case, drift: Numbers, key: Any, draws: int, table: Path = TABLE) -> Numbers:
    """Draws of figures by month and column; `drift` is the log path over known months and months ahead together.

    The numbers are re-estimated from what is known, and the bands widened as the errors before the origin ask.
    """
    months = len(case.known)
    by_month = known_months(case, drift[:months])
    quarters = by_quarter(by_month)
    fitted = fit_levels(lambda numbers: log_density(numbers, quarters), table)
    factor = widening(level_numbers(jnp.asarray(fitted.mode), table), by_month)
    chance, drawn = jax.random.split(key)
    numbers = drawn_numbers(fitted, drawn, draws, table)._replace(widening=jnp.full(draws, factor))
    ahead = Ahead(jnp.asarray(case.population_ahead / MONTHS_A_YEAR), jnp.asarray(drift[months:]))
    return forecast(numbers, by_month, ahead, chance)


def known_months(case: Case, drift: Numbers) -> Known:
    """What is known by the month, with empty months before it to whole decades."""
    before = -len(case.known) % PADDED_TO
    edge = ((before, 0), (0, 0))
    return Known(
        jnp.asarray(np.pad(case.known, edge, constant_values=np.nan)),
        jnp.asarray(np.pad(case.population / MONTHS_A_YEAR, edge, mode="edge")),
        jnp.asarray(np.pad(drift, edge, mode="edge")),
    )


def by_quarter(known: Known) -> Known:
    """The same by quarters, counted back from the end; half-empty quarters count as empty."""
    over = known.figures.shape[0] % QUARTER

    def folded(values: Any) -> Any:
        return values[over:].reshape(-1, QUARTER, values.shape[1])

    return Known(
        folded(known.figures).sum(axis=1), folded(known.exposure).sum(axis=1), folded(known.drift).mean(axis=1), QUARTER
    )


def season(case: Case) -> Numbers:
    """Log season over known months and months ahead: mean log departure of each calendar month from the year around
    it, over the last ten years known, drawn to nothing where years are few.
    """
    recent = np.log(case.known[-SEASON_YEARS * MONTHS_A_YEAR :] + 1 / 2)
    whole = len(case.known) + len(case.future)
    years = len(recent) // MONTHS_A_YEAR
    departure = recent[len(recent) % MONTHS_A_YEAR :].reshape(years, MONTHS_A_YEAR, -1)
    departure = departure - departure.mean(axis=1, keepdims=True)
    # A trend within the year is no season: the straight part between its ends is taken out.
    slope = np.gradient(recent, axis=0).mean(axis=0) if len(recent) > 1 else 0.0
    inside = np.arange(MONTHS_A_YEAR) - (MONTHS_A_YEAR - 1) / 2
    mean = departure.mean(axis=0) - inside[:, None] * slope
    shrunk = mean * years / (years + 1)
    # Row 0 of `shrunk` is the month after the origin, a year before.
    return np.stack([shrunk[(at - len(case.known)) % MONTHS_A_YEAR] for at in range(whole)])
