"""Whether the mechanism has earned its place as the drift of a series: a rule fixed before the scores. No JAX here."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log
from statistics import mean

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.forecasting.scoring.rows import OWN, PLAIN, WITH_MECHANISM, ScoreRow

# Decision 45: the mean ratio, and the cells and origins it has to rest on, of outcomes to the end of this year.
BELOW, CELLS, ORIGINS = 0.97, 10, 6
LAST_YEAR = 2021


@dataclass(frozen=True)
class Standing:
    """CRPS with the mechanism as drift over that without, geometric mean over cells (origin and horizon), and what it
    rests on.
    """

    series: str
    ratio: float
    cells: int
    origins: int

    @property
    def earned(self) -> bool:
        """Whether the rule has the mechanism on."""
        return self.ratio < BELOW and self.cells >= CELLS and self.origins >= ORIGINS


def standings(rows: Iterable[ScoreRow]) -> list[Standing]:
    """Standing of every series that was scored with the mechanism and without it, on outcomes to December 2021."""
    known = {
        (one.series, one.origin, one.horizon, one.method): one.crps
        for one in rows
        if one.crps and month_index(one.origin) + one.horizon < (LAST_YEAR + 1) * MONTHS_A_YEAR
    }
    logs: dict[str, list[tuple[str, float]]] = {}
    for (series, origin, horizon, method), crps in known.items():
        # Where the rule has the mechanism in the program's own forecast, the line without it stands beside.
        without = known.get((series, origin, horizon, PLAIN)) or known.get((series, origin, horizon, OWN))
        if method == WITH_MECHANISM and without:
            logs.setdefault(series, []).append((origin, log(crps / without)))
    return [
        Standing(series, exp(mean(value for _, value in found)), len(found), len({origin for origin, _ in found}))
        for series, found in logs.items()
    ]
