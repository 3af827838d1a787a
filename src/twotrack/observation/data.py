"""Official figures that a fit may see: complete years, and months, up to a month; known artefacts left out."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.units import factor_to_base
from twotrack.evidence.columns import by_time, by_time_and_place, grid, in_order
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
    figures = by_time_and_place(homicides.columns, "year", "state", "homicides")
    by_state = grid(figures, years, codes("state")).T
    deaths = by_time(load_series("cdc/synthetic_opioid_deaths", folder).columns, "year", "deaths")
    return Figures(
        years=years,
        homicides=without_artefacts(by_state, homicides, years),
        firearm_share=in_order(_share(folder), years),
        synthetic_opioid_deaths=in_order(deaths, years),
        monthly=monthly_figures(until, folder, first=first),
    )


def monthly_figures(until: int, folder: Path = SERIES, *, first: int) -> Monthly:
    """Figures by month up to one, in base units; claims and remittances by complete year."""
    last = until // MONTHS_A_YEAR
    years = range(first // MONTHS_A_YEAR, last + 1)
    encounters = by_month("ohss/southwest_border_patrol", codes("origin"), until, folder, first=first)
    crossings = by_month("bts/crossings", CROSSINGS, until, folder, first=first)
    trade = by_month("census/goods_trade", ("imports", "exports"), until, folder, first=first) * factor_to_base(
        "million USD"
    )
    mexico = by_month("ssa/covid_deaths", ("deaths",), until, folder, first=first)
    us = by_month("jhu/covid_deaths", ("united_states",), until, folder, first=first)
    claims = by_time(load_series("unhcr/asylum_claims_mexico", folder).columns, "year", "claims")
    received = by_time(load_series("banxico/remittances", folder).columns, "month", "billion_usd")
    sent = {year: total * factor_to_base("billion USD") for year, total in yearly_sums(received).items()}
    every = (
        encounters,
        np.hstack([crossings, trade]),
        np.hstack([mexico, us]),
        in_order(complete_years(claims, until), years),
        in_order(complete_years(sent, until), years),
    )
    return Monthly(*every)


def by_month(name: str, columns: tuple[str, ...], until: int, folder: Path = SERIES, *, first: int) -> Numbers:
    """Columns of a series by month from the first of the run to the end of the last year; NaN after a month."""
    found = load_series(name, folder).columns
    known = [{m: v for m, v in by_time(found, "month", column).items() if m <= until} for column in columns]
    every = range(first, (until // MONTHS_A_YEAR + 1) * MONTHS_A_YEAR)
    return np.stack([in_order(figures, every) for figures in known], axis=1)


def yearly_sums(months: Mapping[int, float]) -> dict[int, float]:
    """Sum of the months of each year that has any, by month index."""
    years = sorted({month // MONTHS_A_YEAR for month in months})
    return {year: fsum(v for month, v in months.items() if month // MONTHS_A_YEAR == year) for year in years}


def complete_years(figures: Mapping[int, float], until: int) -> dict[int, float]:
    """Figures of the years that end by a month."""
    return {year: value for year, value in figures.items() if (year + 1) * MONTHS_A_YEAR - 1 <= until}


def without_artefacts(by_state: Numbers, series: Series, years: tuple[int, ...]) -> Numbers:
    """Figures without those that the sidecar calls artefacts (Chiapas 2001 and 2007)."""
    kept = by_state.copy()
    for broken in series.info.breaks:
        if broken.kind == "artefact":
            inside = [n for n, year in enumerate(years) if int(broken.first[:4]) <= year <= int(broken.last[:4])]
            rows = [codes("state").index(code) for code in broken.where]
            kept[np.ix_(rows, inside)] = np.nan
    return kept


def _share(folder: Path) -> dict[int, float]:
    found: dict[int, float] = {}
    sources = (
        ("ssa/firearm_share", "firearm_homicides", "homicides"),
        ("sesnsp/firearm_share", "firearm_victims", "victims"),
    )
    for name, part, whole in sources:
        columns = load_series(name, folder).columns
        figures = by_time({"year": columns["year"], "share": columns[part] / columns[whole]}, "year", "share")
        if found.keys() & figures.keys():
            raise ValueError(f"{name}: {sorted(found.keys() & figures.keys())}")
        found |= figures
    return found
