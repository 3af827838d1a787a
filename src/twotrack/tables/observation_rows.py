"""Closed schemas of `observations.toml` and `sampling.toml`: which official series count what happens in an issue, and
which of its numbers are sampled together.
"""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.forecast_rows import ForecastRow
from twotrack.tables.manifest import Month
from twotrack.tables.rows import Axis, Unit

Use = Literal["fit", "condition", "score", "explain"]
Names = tuple[str, ...]


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
        fit_until: Last month whose figures a fit may see, where later ones are kept to test it.
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
    fit_until: Month | None = None
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
