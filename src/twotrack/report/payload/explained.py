"""How much of each official series the mechanism explains, for the payload and in rows for people."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from twotrack.explanation.r_squared import RSquared
from twotrack.report.page.wording import amount, pick
from twotrack.runs.layout import Layout
from twotrack.tables.catalogue import translate

Entry = dict[str, Any]
COLUMNS = ("explained_series", "explained_over", "explained_figures", "explained_median", "explained_band")


def explained_entries(found: Iterable[RSquared], layout: Layout) -> list[Entry]:
    """One object a series: what it is, over what, how many figures, and the part explained."""
    label = {name: {"en": row.label.en, "es": row.label.es} for name, row in layout.outcomes.items()}
    return [{"label": label[one.outcome], **asdict(one)} for one in found]


def explained_cells(entry: Mapping[str, Any], language: str) -> tuple[str, ...]:
    """One line of the table, in the order of the columns; two decimals, below zero as it is."""
    over = f"explained_{entry['over']}" if entry["over"] != "time" else _time(entry)
    return (
        pick(language, entry["label"]),
        translate(f"report.{over}", language),
        amount(entry["figures"]),
        _part(entry["median"]),
        f"{_part(entry['low'])} … {_part(entry['high'])}",
    )


def _time(entry: Mapping[str, Any]) -> str:
    return "explained_by_month" if entry["monthly"] else "explained_by_year"


def _part(value: float) -> str:
    return f"{value:.2f}".replace("-", "\u2212")
