"""The ten points of the paper, cross-validated: its own model, a straight line, the mechanism of this program, and the
deviations of that mechanism alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from twotrack.replications.science_2023 import own_mechanism
from twotrack.replications.science_2023.network import TREND, YEARS, Numbers, read_inputs, trend_table
from twotrack.replications.science_2023.public_values import public_values
from twotrack.replications.science_2023.refit import fitted_numbers, refitter
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault

if TYPE_CHECKING:
    from twotrack.evidence.folder import DataFolder

Scheme = Literal["one_out", "last_out"]
TrainingMask = NDArray[np.bool_]
Paths = dict[str, Numbers]
# From the years that are kept (and figures of no other), every series by year.
Contender = Callable[[Paths, TrainingMask], Paths]

SERIES = ("deaths", "homicides", "missing", "imprisonments")
FIRST_KEPT = range(5, 10)
COLUMNS = {"homicides": "homicides", "missing": "missing_persons", "imprisonments": "incarcerated_persons"}


@dataclass(frozen=True)
class HeldOutForecast:
    """A held-out year: number of training years, official figure, and the contender's forecast."""

    scheme: Scheme
    series: str
    contender: str
    known: int
    year: int
    official: float
    forecast: float


@dataclass(frozen=True)
class Result:
    """Errors of one contender over all years left out: numbers fitted, root mean square, mean absolute, and the latter
    as a part of the figures.
    """

    scheme: Scheme
    series: str
    contender: str
    numbers: int
    years: int
    root_mean_square: float
    mean_absolute: float
    relative: float
    wins: bool


def official(folder: "DataFolder") -> Paths:
    """Homicides, missing persons and prison admissions by year, and the first two together."""
    trend: Any = trend_table(folder, *COLUMNS.values()).set_index("year")
    found = {name: trend[column].reindex(list(YEARS)).to_numpy(dtype=float) for name, column in COLUMNS.items()}
    lacking = sorted({str(year) for row in found.values() for year, v in zip(YEARS, row, strict=True) if np.isnan(v)})
    if lacking:
        raise EvidenceError(Fault(translate("replication.years_lacking", years=", ".join(lacking)), f"{TREND}.csv"))
    return {"deaths": found["homicides"] + found["missing"]} | found


def science_2023_refit(folder: "DataFolder") -> Contender:
    """The paper's equations, their five numbers fitted to the deaths of the years kept."""
    network, _ = read_inputs(folder)
    refit, values = refitter(network), public_values()

    def predict(seen: Paths, kept: TrainingMask) -> Paths:
        found = refit(values.share_of_deaths * seen["deaths"], kept)
        deaths = found.deaths / values.share_of_deaths
        share = float((seen["homicides"] / seen["deaths"])[kept].mean())
        parts = {"homicides": share * deaths, "missing": (1 - share) * deaths}
        return {"deaths": deaths} | parts | {"imprisonments": found.taken / values.share_of_admissions}

    return predict


def linear_trend(seen: Paths, kept: TrainingMask) -> Paths:
    """A straight line through the years kept, for each series."""
    when = np.arange(len(YEARS))
    found: Paths = {}
    for name, values in seen.items():
        slope, level = np.polyfit(when[kept], values[kept], 1)
        found[name] = level + slope * when
    return found


def twotrack_model(made: own_mechanism.Points) -> Contender:
    """The violence mechanism; missing persons as a part of its homicides, admissions as a multiple of its arrests."""
    predict_homicides = own_mechanism.forecaster(made)

    def predict(seen: Paths, kept: TrainingMask) -> Paths:
        found = predict_homicides(seen["homicides"], kept)
        missing = found.homicides * ratio(seen["missing"], seen["homicides"], kept)
        admissions = found.arrests * ratio(seen["imprisonments"], found.arrests, kept)
        together = {"deaths": found.homicides + missing, "homicides": found.homicides}
        return together | {"missing": missing, "imprisonments": admissions}

    return predict


def mean_plus_noise(made: own_mechanism.Points) -> Contender:
    """The same deviations around the mean of the years kept: what is left where the mechanism explains nothing."""
    middle = slice(len(made.prior) // 2, len(made.prior) // 2 + 1)
    nothing, spread = made.prior[middle], made.spread[middle]

    def predict(seen: Paths, kept: TrainingMask) -> Paths:
        level = np.full((1, len(kept)), np.exp(np.log(seen["homicides"][kept]).mean()))
        return twotrack_model(own_mechanism.Points(nothing, level, level, spread))(seen, kept)

    return predict


def ratio(top: Numbers, bottom: Numbers, kept: TrainingMask) -> float:
    """Geometric mean of a ratio over the years kept."""
    return float(np.exp(np.log(top[kept] / bottom[kept]).mean()))


def numbers_fitted(contender: str, series: str) -> int:
    """How many numbers a contender estimates from the training years to predict a series."""
    shared = {"line": 2, "science_2023": len(fitted_numbers()), "twotrack": len(own_mechanism.FITTED), "deviations": 1}
    more = {
        "science_2023": ("homicides", "missing"),
        "twotrack": ("deaths", "missing", "imprisonments"),
        "deviations": ("deaths", "missing"),
    }
    return shared[contender] + (series in more.get(contender, ()))


def splits() -> Iterator[tuple[Scheme, TrainingMask]]:
    """Every way of leaving years out."""
    count = len(YEARS)
    for at in range(count):
        yield "one_out", np.arange(count) != at
    for first in FIRST_KEPT:
        yield "last_out", np.arange(count) < first


def held_out_forecasts(
    seen: Paths, contenders: dict[str, Contender], done: Callable[[int], None]
) -> list[HeldOutForecast]:
    """Every held-out year by every contender; none is given a figure of a held-out year."""
    found: list[HeldOutForecast] = []
    for scheme, kept in splits():
        given = {name: np.where(kept, values, np.nan) for name, values in seen.items()}
        for contender, predict in contenders.items():
            paths = predict(given, kept)
            found += [
                HeldOutForecast(
                    scheme, name, contender, int(kept.sum()), YEARS[at], seen[name][at], float(paths[name][at])
                )
                for name in SERIES
                for at in np.flatnonzero(~kept)
            ]
        done(1)
    return found


def results(every: list[HeldOutForecast]) -> list[Result]:
    """Errors of every contender by scheme and series, the least root mean square first and marked."""
    found: list[Result] = []
    groups: dict[tuple[Scheme, str], None] = dict.fromkeys((one.scheme, one.series) for one in every)
    for scheme, series in groups:
        part = [one for one in every if (one.scheme, one.series) == (scheme, series)]
        named = dict.fromkeys(one.contender for one in part)
        errors = {c: np.array([o.forecast - o.official for o in part if o.contender == c]) for c in named}
        seen = {c: np.array([o.official for o in part if o.contender == c]) for c in named}
        order = sorted(named, key=lambda c: float(np.square(errors[c]).mean()))
        for contender in order:
            off = errors[contender]
            found.append(
                Result(
                    scheme=scheme,
                    series=series,
                    contender=contender,
                    numbers=numbers_fitted(contender, series),
                    years=len(off),
                    root_mean_square=float(np.sqrt(np.square(off).mean())),
                    mean_absolute=float(np.abs(off).mean()),
                    relative=float((np.abs(off) / seen[contender]).mean()),
                    wins=contender == order[0],
                )
            )
    return found


def cross_validate(folder: "DataFolder", done: Callable[[int], None]) -> tuple[list[Result], list[HeldOutForecast]]:
    """Errors of every contender, and every held-out year."""
    seen = official(folder)
    made = own_mechanism.points()
    contenders = {
        "science_2023": science_2023_refit(folder),
        "line": linear_trend,
        "twotrack": twotrack_model(made),
        "deviations": mean_plus_noise(made),
    }
    every = held_out_forecasts(seen, contenders, done)
    return results(every), every
