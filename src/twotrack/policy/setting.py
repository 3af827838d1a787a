"""One setting of a lever, and how it is written on the command line."""

from collections.abc import Mapping
from dataclasses import dataclass

from twotrack.base.months import month_text
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.issue_tables import issue_tables, lever_rows
from twotrack.tables.rows import LeverRow


@dataclass(frozen=True)
class Setting:
    """A lever at a level from a month on, in one place or (place empty) in each of them."""

    lever: str
    value: float
    month: int = DEFAULT_SPAN.future
    place: str = ""


def levers() -> Mapping[str, LeverRow]:
    """Every lever by name."""
    return lever_rows(issue_tables())


def setting_text(setting: Setting) -> str:
    """Setting as it is written on the command line."""
    place = f"[{setting.place}]" if setting.place else ""
    return f"{setting.lever}{place}@{month_text(setting.month)}={setting.value:g}"
