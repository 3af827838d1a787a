"""The months around the events of 2018 to 2021, for the payload."""

from dataclasses import asdict
from typing import Any

import numpy as np

from twotrack.base.months import month_range, month_text
from twotrack.observation.by_month import Months, official_months
from twotrack.observation.official import score_bands
from twotrack.runs.results.result import QUANTILES
from twotrack.runs.results.summary import Summary
from twotrack.tables.digits import rounded_numbers
from twotrack.tables.rows import OutcomeRow

Entry = dict[str, Any]
ZOOM = month_range("2018-01", "2021-12")
DIGITS = 4


def monthly_entry(result: Summary, name: str, row: OutcomeRow) -> Entry | None:
    """Quantiles of an outcome by month from 2018 to 2021 beside the official months; None where it has no months."""
    if f"monthly/{name}" not in result.bands:
        return None
    span = result.layout.span
    found = result.bands[f"monthly/{name}"][:, ZOOM[0] - span.first : ZOOM[-1] - span.first + 1]
    official = official_months(row, span)
    return {
        "months": [month_text(month) for month in ZOOM],
        "unit": result.layout.monthly_unit(name),
        **{key: rounded_numbers(values, DIGITS) for key, values in zip(QUANTILES, found, strict=True)},
        "official": None if official is None else _official(official),
        "score": None if official is None or result.receipt.shocks == "conditioned" else _score(found, official),
    }


def _official(official: Months) -> Entry:
    pairs = [(m, v) for m, v in zip(official.months, official.values, strict=True) if m in ZOOM]
    return {
        "series": official.series,
        "label": official.label,
        "months": [month_text(month) for month, _ in pairs],
        "values": [value for _, value in pairs],
    }


def _score(bands: Any, official: Months) -> Entry | None:
    # A month in which nothing was counted has no error in percent.
    pairs = [(m, v) for m, v in zip(official.months, official.values, strict=True) if m in ZOOM and v > 0]
    if not pairs:
        return None
    columns = [month - ZOOM[0] for month, _ in pairs]
    return asdict(score_bands(bands[:, columns], np.array([value for _, value in pairs])))
