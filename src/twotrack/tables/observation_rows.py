"""Closed schemas of `observations.toml` and `sampling.toml`: which official series count what happens in an issue, and
which of its numbers are sampled together.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.rows import Axis, Unit

Use = Literal["fit", "condition", "score", "explain"]
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


class FiguresRow(StrictRow):
    """One official series and the measure or signal that it counts.

    Attributes:
        series: Name of the series.
        column: Column of the figures; none where each member of the axis has a column of its code.
        divide_by: Column that the figures are divided by.
        place: Column that holds the member of the axis, in a table of one row a time and place.
        unit: What the figures are counted in.
        of: Measure or signal of the issue, summed over its places where the observation has no axis for them.
        over: Measure that it is divided by.
        share: Number: share of what happens that the series counts.
        variance: Number: variance of the log of one month's figure, where the series of an observation differ in it.
        forecasts: Series of a data folder that count the same, and are forecast.
    """

    series: Annotated[str, Field(min_length=1)]
    column: str = ""
    divide_by: str = ""
    place: str = ""
    unit: Unit
    of: str
    over: str = ""
    share: str = ""
    variance: str = ""
    forecasts: tuple[ForecastRow, ...] = ()

    @property
    def by_member(self) -> bool:
        """Whether the figures have the members of the observation's axis."""
        return not self.column or bool(self.place)


class ProcessRow(StrictRow):
    """A reverting walk of logs between mechanism and figures: numbers of its monthly shocks' standard deviation and of
    its half-life, and the shocks of the equations that drive it (none where it stands in the figures alone).
    """

    shock: str = ""
    common: str = ""
    sd: str
    half_life: str


class ErrorRow(StrictRow):
    """Error of one figure beyond the process, on the scale of the link.

    Attributes:
        counts: Whether chance of counting adds 1 / count to the variance.
        variance: Number: variance of a month's figure; a year's has a twelfth.
        sd: Number, or a constant: standard deviation of one figure of the period.
        unbiased: Whether the figure's mean, not its median, is what happened.
    """

    counts: bool = False
    variance: str = ""
    sd: str | float = ""
    unbiased: bool = False


class PartRow(StrictRow):
    """The part of a figure that the process moves, where it does not move the whole.

    Attributes:
        of: Measure of what is in the part.
        more: Number: others in the part for each of these.
        rest: Function of the equations, of drivers and parameters: what is outside the part, by month.
        least_share: Number: the least share of a figure that the part is taken to be.
        stock: Measure whose integral is the stock that the part is taken from.
        rate: Number: usual share of the stock taken in a month.
    """

    of: str
    more: str
    rest: str
    least_share: str
    stock: str
    rate: str


class ObservationRow(StrictRow):
    """How official figures count what happens: figures = link⁻¹(link(model) + process + error).

    Attributes:
        figures: The series, each with what it counts.
        period: What a figure sums over.
        link: Scale on which process and error are added: log, or log odds of a share.
        axis: Axis of the figures; none for a nation.
        process: Reverting walks, the first of which decides what is common.
        common_share: Number: share of the shocks' variance that all members of the axis have in common.
        scale: Number by member: how much the process moves it.
        part: The part of the figure that the process moves.
        error: Error of one figure.
        least: Figures below this are left out.
        zero_as: A figure of nothing counts as this number; without it, it is left out.
        keyed_as: Name that keys the chance of the error where it is not the row's.
        used_for: What reads the row: fit (and calibration), conditioning of past shocks, scores of forecasts, the
            explained share.
    """

    figures: Annotated[tuple[FiguresRow, ...], Field(min_length=1)]
    period: Literal["month", "year"]
    link: Literal["log", "logit"] = "log"
    axis: Axis | None = None
    process: tuple[ProcessRow, ...] = ()
    common_share: str = ""
    scale: str = ""
    part: PartRow | None = None
    error: ErrorRow
    least: float = 0.0
    zero_as: float = 0.0
    keyed_as: str = ""
    used_for: tuple[Use, ...]

    @model_validator(mode="after")
    def _shocks_to_condition(self) -> "ObservationRow":
        if "condition" in self.used_for and not (self.process and all(walk.shock for walk in self.process)):
            raise ValueError(translate("observation.no_shock"))
        if self.period == "month" and len(self.process) > 1:
            raise ValueError(translate("observation.two_walks_by_month"))
        if "score" not in self.used_for and any(one.forecasts for one in self.figures):
            raise ValueError(translate("observation.not_scored"))
        if self.link == "logit" and self.process:
            raise ValueError(translate("observation.logit_walk"))
        return self

    def numbers(self) -> dict[str, str]:
        """Every number that the row reads, by the key that names it."""
        found = {"common_share": self.common_share, "scale": self.scale, "error.variance": self.error.variance}
        found["error.sd"] = self.error.sd if isinstance(self.error.sd, str) else ""
        for at, walk in enumerate(self.process):
            found |= {f"process.{at}.sd": walk.sd, f"process.{at}.half_life": walk.half_life}
        for at, one in enumerate(self.figures):
            found |= {f"figures.{at}.share": one.share, f"figures.{at}.variance": one.variance}
        if self.part:
            found |= {f"part.{key}": getattr(self.part, key) for key in ("more", "least_share", "rate")}
        return {key: name for key, name in found.items() if name}

    def measures(self) -> dict[str, str]:
        """Every measure or signal that the row reads, by the key that names it."""
        found = {
            f"figures.{at}.{key}": getattr(one, key) for at, one in enumerate(self.figures) for key in ("of", "over")
        }
        if self.part:
            found |= {f"part.{key}": getattr(self.part, key) for key in ("of", "stock")}
        return {key: name for key, name in found.items() if name}

    def shocks(self) -> Names:
        """Shocks of the equations that drive the process: own ones, then common ones."""
        own, common = [walk.shock for walk in self.process], [walk.common for walk in self.process]
        return tuple(name for name in (*own, *common) if name)


class SamplingRow(StrictRow):
    """Numbers that are sampled together.

    Attributes:
        numbers: Numbers of this issue, or `issue.number` of another.
        moved_with: Other issues that move with this one, instead of staying on the path that they had.
        turn: When it is sampled: those of a later turn hold what was found before.
        couplings: Whether it is sampled after all issues, with their numbers at their modes; such are not fitted.
        keep_one_in: One draw in this number is kept, where draws follow one another closely.
    """

    numbers: Annotated[Names, Field(min_length=1)]
    moved_with: Names = ()
    turn: int
    couplings: bool = False
    keep_one_in: Annotated[int, Field(ge=1)] = 1
