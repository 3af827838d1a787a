"""How the program's forecasts of a series did from past origins: the scores that the package ships, in short."""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from twotrack.forecasting.scoring.compare import TableRow, score_table
from twotrack.forecasting.scoring.rows import ScoreRow

SHIPPED = Path(__file__).parent / "scores.csv"
# The middle of the distances that are scored, and the method that is the program's own.
HORIZON, OWN = 24, "twotrack"
_TEXTS = ("series", "origin", "method", "figures_of")
_COUNTS = ("horizon", "figures")


@dataclass(frozen=True)
class TrackRecord:
    """Forecasts of one series at one horizon (months): from how many origins, CRPS against the best rival's (geometric
    mean over origins), and the share of outcomes inside the 90 % band.
    """

    horizon: int
    origins: int
    first: str
    last: str
    to_best: float
    best_rival: str
    coverage_90: float


def read_scores(path: Path = SHIPPED, horizon: int | None = None) -> list[ScoreRow]:
    """Scores as `twotrack score -o` writes them, all or those at one horizon (months); none where there is no such
    file.
    """
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file)
        names = next(lines, [])
        at = names.index("horizon") if names else 0
        # Of thousands of lines a run wants those at one horizon: the others are left as texts.
        wanted = (line for line in lines if horizon is None or line[at] == str(horizon))
        return [_score_row(dict(zip(names, line, strict=True))) for line in wanted]


def _score_row(line: dict[str, str]) -> ScoreRow:
    values: dict[str, Any] = {}
    for key, text in line.items():
        if key in _TEXTS:
            values[key] = text
        elif key in _COUNTS:
            values[key] = int(text)
        else:
            values[key] = float(text) if text else None
    return ScoreRow(**values)


@lru_cache(maxsize=1)
def shipped_table() -> tuple[TableRow, ...]:
    """Lines of the program's own method in the table of shipped scores, at the horizon of track records."""
    return tuple(score_table(read_scores(horizon=HORIZON), OWN))


def track_record(series: str) -> TrackRecord | None:
    """Track record of a scored series; None where it was not scored."""
    own = [line for line in shipped_table() if (line.series, line.horizon, line.method) == (series, HORIZON, OWN)]
    if not own or own[0].to_best is None:
        return None
    line, ratio = own[0], own[0].to_best
    ends = line.origins[0], line.origins[-1]
    return TrackRecord(HORIZON, len(line.origins), *ends, ratio.value, line.best_rival, line.coverage_90)
