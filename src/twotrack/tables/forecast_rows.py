"""Closed schema of the series of a data folder that are forecast: `forecasts` in `observations.toml`."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.rows import Axis

Names = tuple[str, ...]
Drift = Literal["off", "half", "on"]


def _month_or_span(text: str) -> str:
    first, _, last = text.partition("/")
    try:
        begin, end = month_index(first), month_index(last or first)
    except ValueError as error:
        raise ValueError(translate("observation.origin", found=text)) from error
    if begin > end or (end - begin) % MONTHS_A_YEAR:
        raise ValueError(translate("observation.origin", found=text))
    return text


def _span(text: str) -> str:
    first, _, last = text.partition("/")
    try:
        begin, end = month_index(first), month_index(last or first)
    except ValueError as error:
        raise ValueError(translate("observation.span", found=text)) from error
    if begin > end:
        raise ValueError(translate("observation.span", found=text))
    return text


class ForecastRow(StrictRow):
    """A series of a data folder that is forecast from many origins, and scored.

    Attributes:
        name: Name of the series among the scores.
        table: Table of the data folder, as `package/table`.
        dates: Column of dates, months or years.
        counted: Column of the figures.
        where: Values that other columns have in its rows.
        places: Column of the places that are added up.
        members: The places, where not every one in the table.
        members_of: Axis whose members they are.
        divide_by: What figures are divided by, so that the chance of counting says nothing.
        period: What a figure sums over.
        origins: Last months known: each as `YYYY-MM`, or `YYYY-MM/YYYY-MM` for the same month of every year between.
        mechanism: Whether the mechanism is the drift: `off`, `on`, or `half` of the draws.
        mechanism_on: Origins, `YYYY-MM/YYYY-MM`, at which it is on whatever `mechanism` says.
        groups: Places whose figures teach the size of shocks beside the whole, each without its own season; all
            other places are the last group.
    """

    name: Annotated[str, Field(min_length=1)]
    table: Annotated[str, Field(pattern=r"[^/]+/[^/]+")]
    dates: str
    counted: str
    where: dict[str, str] = Field(default_factory=dict[str, str])
    places: str = ""
    members: Names = ()
    members_of: Axis | None = None
    divide_by: float = 1.0
    period: Literal["month", "year"] = "month"
    origins: tuple[Annotated[str, AfterValidator(_month_or_span)], ...]
    mechanism: Drift = "off"
    mechanism_on: Annotated[str, AfterValidator(_span)] | None = None
    groups: tuple[Annotated[Names, Field(min_length=1)], ...] = ()

    @model_validator(mode="after")
    def _groups_of_places(self) -> "ForecastRow":
        if self.groups and not self.places:
            raise ValueError(translate("observation.groups"))
        return self

    def drift_at(self, origin: int) -> Drift:
        """Whether the mechanism is the drift of a forecast from an origin (month index)."""
        first, _, last = (self.mechanism_on or "").partition("/")
        known = bool(first) and month_index(first) <= origin <= month_index(last or first)
        return "on" if known else self.mechanism

    def months(self) -> tuple[int, ...]:
        """Every origin as the index of its month."""
        found: list[int] = []
        for text in self.origins:
            first, _, last = text.partition("/")
            found += range(month_index(first), month_index(last or first) + 1, MONTHS_A_YEAR)
        return tuple(found)
