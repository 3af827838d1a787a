"""Official figures that a fit may see: complete years up to a month, known artefacts left out."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.evidence.series import Series, load_series
from twotrack.outcomes.measure import state_codes
from twotrack.policy.span import SPAN

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Figures:
    """Figures by year from the first of the run; NaN where there is none."""

    years: tuple[int, ...]
    homicides: Numbers
    firearm_share: Numbers
    synthetic_opioid_deaths: Numbers


def read_figures(until: int) -> Figures:
    """Every figure of complete years up to the month `until`, and none after it."""
    last = (until + 1) // MONTHS_A_YEAR - 1
    years = tuple(range(SPAN.first // MONTHS_A_YEAR, last + 1))
    homicides = load_series("inegi/homicides_occurrence_state")
    wide: Any = homicides.table.pivot(index="state", columns="year", values="homicides")
    by_state = wide.reindex(index=list(state_codes()), columns=list(years)).to_numpy(dtype=float)
    deaths = load_series("cdc/synthetic_opioid_deaths").table.set_index("year")["deaths"]
    return Figures(
        years=years,
        homicides=without_artefacts(by_state, homicides, years),
        firearm_share=np.array(_share().reindex(list(years)), dtype=float),
        synthetic_opioid_deaths=np.array(deaths.reindex(list(years)), dtype=float),
    )


def without_artefacts(by_state: Numbers, series: Series, years: tuple[int, ...]) -> Numbers:
    """Figures without those that the sidecar calls artefacts (Chiapas 2001 and 2007)."""
    kept = by_state.copy()
    for broken in series.info.breaks:
        if broken.kind == "artefact":
            inside = [n for n, year in enumerate(years) if int(broken.first[:4]) <= year <= int(broken.last[:4])]
            rows = [state_codes().index(code) for code in broken.where]
            kept[np.ix_(rows, inside)] = np.nan
    return kept


def _share() -> Any:
    records = load_series("ssa/firearm_share").table.set_index("year")
    files = load_series("sesnsp/firearm_share").table.set_index("year")
    early = records["firearm_homicides"] / records["homicides"]
    late = files["firearm_victims"] / files["victims"]
    return pd.concat([early, late])
