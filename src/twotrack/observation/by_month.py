"""Official months beside the modelled ones, and the two tracks by month and topic."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import month_index
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
        table: Any = load_series(official.series).table
        if "month" not in table or official.divide_by or official.over:
            continue
        kept = table[["month", official.column]].dropna()
        months = [month_index(str(text)) for text in kept["month"]]
        pairs = [(m, float(v)) for m, v in zip(months, kept[official.column], strict=True) if m <= span.replay_until]
        label = {"en": official.label.en, "es": official.label.es}
        return Months(official.series, label, tuple(m for m, _ in pairs), tuple(v for _, v in pairs))
    return None
