"""Official figures that a fit may see: complete years, and months, up to a month; known artefacts left out."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.base.units import factor_to_base
from twotrack.evidence.series import SERIES, Series, load_series
from twotrack.observation.outcomes import Monthly, OfficialFigures
from twotrack.tables.axes import codes

Numbers = NDArray[np.float64]
CROSSINGS = ("pedestrians", "personal_vehicles", "vehicle_passengers", "trucks")
TRADE = ("imports_from_mexico", "exports_to_mexico")
# Fewer deaths a month than this are the epidemic's arrival, which the day of a first case decides.
ARRIVAL = 100.0


@dataclass(frozen=True)
class Figures:
    """Figures by complete year, and by month to the end of the last year, from the first of the run; NaN where
    there is none.
    """

    years: tuple[int, ...]
    homicides: Numbers
    firearm_share: Numbers
    synthetic_opioid_deaths: Numbers
    monthly: Monthly


def figures_as_arrays(figures: Figures) -> OfficialFigures:
    """Figures as arrays."""
    return OfficialFigures(figures.homicides, figures.synthetic_opioid_deaths, figures.monthly)


def read_figures(until: int, folder: Path = SERIES, *, first: int) -> Figures:
    """Every figure of complete years and of months from `first` up to the month `until`, and none after it; from the
    package's series or another folder of them.
    """
    last = (until + 1) // MONTHS_A_YEAR - 1
    years = tuple(range(first // MONTHS_A_YEAR, last + 1))
    homicides = load_series("inegi/homicides_occurrence_state", folder)
    wide: Any = homicides.table.pivot(index="state", columns="year", values="homicides")
    by_state = wide.reindex(index=list(codes("state")), columns=list(years)).to_numpy(dtype=float)
    deaths = load_series("cdc/synthetic_opioid_deaths", folder).table.set_index("year")["deaths"]
    return Figures(
        years=years,
        homicides=without_artefacts(by_state, homicides, years),
        firearm_share=np.array(_share(folder).reindex(list(years)), dtype=float),
        synthetic_opioid_deaths=np.array(deaths.reindex(list(years)), dtype=float),
        monthly=monthly_figures(until, folder, first=first),
    )


def monthly_figures(until: int, folder: Path = SERIES, *, first: int) -> Monthly:
    """Figures by month up to one, in base units; claims and remittances by complete year."""
    last = until // MONTHS_A_YEAR
    years = list(range(first // MONTHS_A_YEAR, last + 1))
    encounters = by_month("ohss/southwest_border_patrol", codes("origin"), until, folder, first=first)
    crossings = by_month("bts/crossings", CROSSINGS, until, folder, first=first)
    trade = by_month("census/goods_trade", ("imports", "exports"), until, folder, first=first) * factor_to_base(
        "million USD"
    )
    mexico = by_month("ssa/covid_deaths", ("deaths",), until, folder, first=first)
    us = by_month("jhu/covid_deaths", ("united_states",), until, folder, first=first)
    complete = [year for year in years if (year + 1) * MONTHS_A_YEAR - 1 <= until]
    claims: Any = load_series("unhcr/asylum_claims_mexico", folder).table.set_index("year")["claims"]
    received: Any = load_series("banxico/remittances", folder).table
    sent = received.groupby(received["month"].str[:4].astype(int))["billion_usd"].sum() * factor_to_base("billion USD")
    in_order = (
        encounters,
        np.hstack([crossings, trade]),
        np.hstack([mexico, us]),
        claims.reindex(complete).reindex(years).to_numpy(dtype=float),
        sent.reindex(complete).reindex(years).to_numpy(dtype=float),
    )
    return Monthly(*in_order)


def by_month(name: str, columns: tuple[str, ...], until: int, folder: Path = SERIES, *, first: int) -> Numbers:
    """Columns of a series by month from the first of the run to the end of the last year; NaN after a month."""
    table: Any = load_series(name, folder).table
    table = table.assign(index=[month_index(str(text)) for text in table["month"]]).set_index("index")
    table = table[table.index <= until]
    every = range(first, (until // MONTHS_A_YEAR + 1) * MONTHS_A_YEAR)
    return np.array(table[list(columns)].reindex(every), dtype=float)


def without_artefacts(by_state: Numbers, series: Series, years: tuple[int, ...]) -> Numbers:
    """Figures without those that the sidecar calls artefacts (Chiapas 2001 and 2007)."""
    kept = by_state.copy()
    for broken in series.info.breaks:
        if broken.kind == "artefact":
            inside = [n for n, year in enumerate(years) if int(broken.first[:4]) <= year <= int(broken.last[:4])]
            rows = [codes("state").index(code) for code in broken.where]
            kept[np.ix_(rows, inside)] = np.nan
    return kept


def _share(folder: Path) -> Any:
    records = load_series("ssa/firearm_share", folder).table.set_index("year")
    files = load_series("sesnsp/firearm_share", folder).table.set_index("year")
    early = records["firearm_homicides"] / records["homicides"]
    late = files["firearm_victims"] / files["victims"]
    return pd.concat([early, late])
