"""Tables of a result for reading: outcomes beside official figures, as pandas and as the page of a notebook."""

from collections.abc import Sequence
from html import escape
from typing import Any

import numpy as np
import pandas as pd

from twotrack.observation.official import official_points
from twotrack.runs.layout import Layout
from twotrack.runs.results.result import QUANTILES, Result
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError
from twotrack.tables.numerals import short_number

YEARS = (2007, 2011, 2014, 2018, 2021, 2030)
_SHOWN = {"q05": "5 %", "median": "50 %", "q95": "95 %"}


def official(result: Result) -> pd.DataFrame:
    """Official figures: outcome, place, year, value, unit, series."""
    rows: list[dict[str, Any]] = []
    for name, row in result.layout.outcomes.items():
        points = official_points(row, result.layout.span)
        if points is not None:
            sources = (points.series[source] for source in points.source)
            told = zip(points.years, points.values, sources, strict=True)
            rows += [
                {"outcome": name, "place": row.place, "year": year, "value": value, "unit": row.unit, "series": series}
                for year, value, series in told
            ]
    return pd.DataFrame(rows, columns=["outcome", "place", "year", "value", "unit", "series"])


def summary(result: Result, years: Sequence[int] | None = None, *, every: bool = False) -> pd.DataFrame:
    """Bands of outcomes in some years beside the official figure (of two series the first; empty where there is none).

    Returns outcome, place, label (in the language in force), unit, year, official, q05, q25, median, q75, q95.
    RunError for a year outside the run.
    """
    wanted = YEARS if years is None else tuple(years)
    check_years(wanted, result.layout)
    known = official(result).drop_duplicates(["outcome", "year"]).set_index(["outcome", "year"])["value"].to_dict()
    rows: list[dict[str, Any]] = []
    for name, row in result.layout.outcomes.items():
        if not (every or row.headline):
            continue
        at = result.layout.year_indices(wanted)
        bands = np.quantile(result.nation[name][:, at], list(QUANTILES.values()), axis=0)
        head = {"outcome": name, "place": row.place, "label": row.label[current_language()], "unit": row.unit}
        rows += [
            head
            | {"year": year, "official": known.get((name, year), np.nan)}
            | dict(zip(QUANTILES, column, strict=True))
            for year, column in zip(wanted, bands.T, strict=True)
        ]
    return pd.DataFrame(rows)


def check_years(years: Sequence[int], layout: Layout) -> None:
    """RunError for a year that is none of the run's."""
    outside = [year for year in years if year not in layout.years]
    if outside:
        first, last = layout.years[0], layout.years[-1]
        raise RunError(translate("run.bad_year", found=outside[0], first=first, last=last))


def result_html(result: Result) -> str:
    """Headline outcomes as a table for a notebook, with what was run above it."""
    table = summary(result)
    heads = [translate(f"run.column_{name}") for name in ("outcome", "unit", "year", "official")]
    head = "".join(f"<th>{escape(text)}</th>" for text in (*heads, *_SHOWN.values()))
    body = "".join(_row(record) for record in table.to_dict("records"))
    title, receipt = escape(result.scenario.title[current_language()]), escape(result.receipt.line())
    return f"<p><b>{title}</b><br><code>{receipt}</code></p><table><tr>{head}</tr>{body}</table>"


def _row(record: dict[Any, Any]) -> str:
    cells = [record["label"], record["unit"], str(record["year"]), number(record["official"])]
    cells += [number(record[name]) for name in _SHOWN]
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"


def number(value: float) -> str:
    """Number of four digits; a dash where there is none.

    >>> number(34426.0), number(0.0123456), number(float("nan"))
    ('34,430', '0.01235', '–')
    """
    return "–" if np.isnan(value) else short_number(value)
