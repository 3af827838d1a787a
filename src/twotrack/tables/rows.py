"""The closed schemas of the tables that stand beside the equations."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from twotrack.base.units import dimension
from twotrack.tables.axes import axis_names
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Source, Status, StrictRow, Text
from twotrack.tables.errors import nearest
from twotrack.tables.prior import Prior


def _known_unit(unit: str) -> str:
    try:
        dimension(unit)
    except ValueError as error:
        raise ValueError(translate("table.unit", found=unit)) from error
    return unit


Unit = Annotated[str, AfterValidator(_known_unit)]


def _known_axis(axis: str) -> str:
    if axis not in axis_names():
        raise ValueError(translate("table.axis", found=axis) + nearest(axis, axis_names()))
    return axis


Axis = Annotated[str, AfterValidator(_known_axis)]
Sources = Annotated[tuple[Source, ...], Field(min_length=1)]


class ParameterRow(StrictRow):
    """A number of an equation: its unit, its prior, and who says so."""

    label: Text
    symbol: str
    unit: Unit
    prior: Prior
    axes: tuple[Axis, ...] = ()
    overrides: dict[str, Prior] = Field(default_factory=dict[str, Prior])
    matrix: str = ""
    status: Status
    literature_only: bool = False
    sources: Sources
    note: Text | None = None

    @model_validator(mode="after")
    def _share_has_support(self) -> "ParameterRow":
        if self.unit == "share" and self.prior.family == "normal":
            raise ValueError(translate("table.share_normal"))
        if self.overrides and not self.axes:
            raise ValueError(translate("table.overrides_axes"))
        return self


class QuantityRow(StrictRow):
    """A stock, a signal or a measure: what it is called and what it is counted in."""

    kind: Literal["stock", "signal", "measure"]
    label: Text
    symbol: str
    unit: Unit


class LeverRow(StrictRow):
    """A policy lever: whose it is, between which bounds, by which legal instrument.

    The levels of `weights` are compared with one another only, so that not all of them may be zero.
    """

    label: Text
    holder: Literal["us", "mx", "joint"]
    unit: Unit
    axes: tuple[Axis, ...] = ()
    bounds: tuple[float, float]
    weights: bool = False
    instrument: Text
    meaning: Text
    note: Text | None = None
    sources: Sources


class DriverRow(StrictRow):
    """A series that nobody's policy sets: its history, and the stated rule for the future.

    `repeats` takes the last `period` years or months of the series over and over: a calendar. `nothing` is zero after
    the record: an issue that knows of it takes what comes from its own equations.
    """

    label: Text
    symbol: str
    unit: Unit
    axes: tuple[Axis, ...] = ()
    series: str
    column: str
    place: str = ""
    sampling: Literal["year", "month"]
    future: Literal[
        "series", "hold_mean_of_last_year", "hold_mean_of_last_five_years", "same_every_year", "repeats", "nothing"
    ]
    period: Annotated[int, Field(ge=0)] = 0
    rule: Text
    sources: Sources


class OfficialRow(StrictRow):
    """Official series that an outcome is compared with; `divide_by` makes a share of two columns."""

    series: str
    column: str
    divide_by: str = ""
    over: str = ""
    label: Text


class RecordingRow(StrictRow):
    """How what happens becomes what is recorded: a factor, a variance, the chance of small counts."""

    factor: str = ""
    variance: str = ""
    counts: bool = False


class OutcomeRow(StrictRow):
    """A measured outcome: which measure or signal, over what, recorded how, beside which series.

    `place` is whose it is: a country, or `US-MX` for what lies between the two (crossings, trade, dealings).
    `by_state` and `by_topic` keep its places beside the nation, `monthly` the nation by month; `scored` is the name of
    its series among the forecasts.
    """

    label: Text
    unit: Unit
    place: Literal["MX", "US", "US-MX"]
    of: str
    over: str = ""
    aggregate: Literal["sum", "mean", "end", "ratio"]
    by_state: bool = False
    by_topic: bool = False
    monthly: bool = False
    headline: bool = True
    better: Literal["lower", "higher", "neither"] = "neither"
    recording: RecordingRow | None = None
    official: tuple[OfficialRow, ...] = ()
    official_state: OfficialRow | None = None
    scored: str = ""
    note: Text

    @model_validator(mode="after")
    def _ratio_has_two_parts(self) -> "OutcomeRow":
        if (self.aggregate == "ratio") != bool(self.over):
            raise ValueError(translate("table.ratio_over"))
        return self


class CheckRow(StrictRow):
    """A sentence the issue must obey, as data: with this set to that, this outcome moves so."""

    sentence: Text
    set: dict[str, float] = Field(default_factory=dict[str, float])
    parameters: dict[str, float] = Field(default_factory=dict[str, float])
    watch: str
    expect: Literal["rises", "falls", "unchanged", "not_below", "not_above"]
    published: str = ""
