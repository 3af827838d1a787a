"""Rows as the text of a CSV file, in the one form in which the project writes them. `base.files` writes texts."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from math import isfinite
from typing import Any


def csv_text(columns: Iterable[str], rows: Iterable[Sequence[Any]]) -> str:
    r"""Header and rows, separated by commas, each line ended by a plain line feed.

    >>> csv_text(("year", "deaths"), [(2020, 36773), (2021, "35,700")])
    'year,deaths\n2020,36773\n2021,"35,700"\n'
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def csv_of_mappings(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    r"""The same of rows by column; a column that a row lacks is empty. ValueError for a key that is no column.

    >>> csv_of_mappings(("year", "rate"), [{"year": 2020}, {"rate": 28.7, "year": 2021}])
    'year,rate\n2020,\n2021,28.7\n'
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def six_digits(row: Mapping[str, Any]) -> dict[str, Any]:
    """Row with its floats to six significant digits; one that is not finite is empty.

    >>> six_digits({"origin": 2007, "crps": 1 / 3, "joint": float("nan")})
    {'origin': 2007, 'crps': '0.333333', 'joint': ''}
    """
    return {key: _short(value) if isinstance(value, float) else value for key, value in row.items()}


def _short(value: float) -> str:
    return f"{value:.6g}" if isfinite(value) else ""
