"""Official months beside the modelled ones, and the two tracks by month and topic."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twotrack.evidence.columns import times_of
from twotrack.evidence.series import load_series
from twotrack.policy.span import Span
from twotrack.tables.rows import OutcomeRow

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Months:
    """Official figures of the nation by month, and the series they are from."""

    series: str
    label: dict[str, str]
    months: tuple[int, ...]
    values: tuple[float, ...]


def official_months(row: OutcomeRow, span: Span) -> Months | None:
    """Months of the first series of an outcome that has any; None where there is none, or where it is a ratio."""
    if row.over:
        return None
    for official in row.official:
        columns = load_series(official.series).columns
        if "month" not in columns or official.divide_by or official.over:
            continue
        rows = zip(times_of(columns, "month"), columns[official.column], strict=True)
        pairs = [(m, float(v)) for m, v in rows if m <= span.replay_until]
        label = {"en": official.label.en, "es": official.label.es}
        return Months(official.series, label, tuple(m for m, _ in pairs), tuple(v for _, v in pairs))
    return None
