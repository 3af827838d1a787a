"""The score table: means over origins, ratios to the best rival and to the pool of walks, and whose bands held."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import mean, stdev

from twotrack.base.months import month_index, year_of
from twotrack.forecasting.scoring.rows import MINE, POOL, ScoreRow

# Origins overlap: errors of neighbouring years are one error. Four years make a block.
BLOCK_YEARS = 4
FEWEST_BLOCKS = 3
CLAIM = 2.0


@dataclass(frozen=True)
class Ratio:
    """Geometric mean over origins of CRPS against another method's, and the standard error of its log by blocks."""

    value: float
    error: float | None

    @property
    def better(self) -> bool:
        """Whether it lies two standard errors below one; with fewer than three blocks nothing is claimed."""
        return self.error is not None and log(self.value) < -CLAIM * self.error


@dataclass(frozen=True)
class TableRow:
    """One method, series and horizon over all origins that have outcomes."""

    series: str
    horizon: int
    method: str
    origins: tuple[str, ...]
    crps: float
    log_crps: float
    absolute_error: float
    median_ape: float
    coverage_50: float
    coverage_90: float
    to_best: Ratio | None
    to_pool: Ratio | None
    best_rival: str


def score_table(rows: Iterable[ScoreRow], method: str | None = None) -> list[TableRow]:
    """Table of every series and horizon with outcomes, best ratio first; of every method, or the lines of one."""
    cells: dict[tuple[str, int], dict[str, dict[str, ScoreRow]]] = defaultdict(lambda: defaultdict(dict))
    for one in rows:
        if one.crps is not None:
            cells[one.series, one.horizon][one.method][one.origin] = one
    found: list[TableRow] = []
    for (series, horizon), methods in cells.items():
        best = best_rival(methods)
        made = [_row(series, horizon, name, methods, best) for name in methods if method in {None, name}]
        found += sorted(made, key=lambda line: line.to_best.value if line.to_best else line.crps)
    return found


def best_rival(methods: dict[str, dict[str, ScoreRow]]) -> str:
    """Rival with the lowest geometric mean of CRPS among those scored at the most origins."""
    rivals = {name: by_origin for name, by_origin in methods.items() if name not in MINE}
    if not rivals:
        return ""
    most = max(len(by_origin) for by_origin in rivals.values())
    complete = [name for name, by_origin in rivals.items() if len(by_origin) == most]
    return min(complete, key=lambda name: mean(_log_crps(one) for one in rivals[name].values()))


def _log_crps(one: ScoreRow) -> float:
    return log(max(one.crps or 0.0, 1e-12))


def ratio(own: dict[str, ScoreRow], other: dict[str, ScoreRow]) -> Ratio | None:
    """Ratio of CRPS over the origins o that both have, exp(mean_o(ln own_o − ln other_o)), with the error of its
    log.
    """
    shared = sorted(set(own) & set(other))
    if not shared:
        return None
    differences = {origin: _log_crps(own[origin]) - _log_crps(other[origin]) for origin in shared}
    return Ratio(exp(mean(differences.values())), block_error(differences))


def block_error(differences: dict[str, float]) -> float | None:
    """Standard error of a mean over origins, from the means of blocks of four years: sd of block means / √blocks.

    Origins of neighbouring years overlap; blocks keep their dependence inside. None with fewer than three blocks.
    Reference: Künsch (1989), Annals of Statistics 17.
    """
    blocks: dict[int, list[float]] = defaultdict(list)
    first = min(year_of(month_index(origin)) for origin in differences)
    for origin, value in differences.items():
        blocks[(year_of(month_index(origin)) - first) // BLOCK_YEARS].append(value)
    means = [mean(values) for values in blocks.values()]
    return stdev(means) / sqrt(len(means)) if len(means) >= FEWEST_BLOCKS else None


def _row(series: str, horizon: int, name: str, methods: dict[str, dict[str, ScoreRow]], best: str) -> TableRow:
    own = methods[name]

    def average(field: str) -> float:
        return mean(float(getattr(one, field)) for one in own.values())

    return TableRow(
        series=series,
        horizon=horizon,
        method=name,
        origins=tuple(sorted(own)),
        crps=average("crps"),
        log_crps=average("log_crps"),
        absolute_error=average("absolute_error"),
        median_ape=average("median_ape"),
        coverage_50=average("coverage_50"),
        coverage_90=average("coverage_90"),
        to_best=ratio(own, methods[best]) if best else None,
        to_pool=ratio(own, methods[POOL]) if POOL in methods else None,
        best_rival=best,
    )


def blanks(rows: Iterable[ScoreRow]) -> list[tuple[str, str, int]]:
    """Series, origin and horizon at which the folder has no outcome yet."""
    return sorted({(one.series, one.origin, one.horizon) for one in rows if one.crps is None})
