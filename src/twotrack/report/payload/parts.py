"""The parts of a run's payload: texts in both languages, quantiles by year or month, official figures beside them."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Text = dict[str, str]
Number = float | None
Numbers = list[Number]
Band = tuple[float, float, float]


class Model(BaseModel):
    """A part of the payload: closed, so that a key that is not declared is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ReceiptPart(Model):
    """What the run was made from, and the hash that names it."""

    hash: str = Field(description="the run's name")
    version: str
    scenario: str
    scenario_hash: str
    seed: int
    draws: int
    layer: str = Field(description="`posterior`, `fitted` or `prior`")
    tables: str = Field(description="hash of the tables")
    equations: str = Field(description="hash of the equations")
    record: str = Field(description="hash of the levers' histories")
    evidence: str = Field(description="hash of the official series")
    fitted: str = Field(description="hash of what lies over the priors")
    shocks: str = Field(description="of the past: `conditioned` from official figures, or `unconditioned`")
    engine: str = Field(
        default="", description="what ran it: native (compiled kernel), wasm or jax; no part of the hash"
    )
    lapses: str = Field(default="", description="`LEVER=RULE …`: levers left to a rule by which they lapse after 2021")
    layers: str = Field(description="the same as `layer`")
    series: list[str] = Field(default=[], description="`NAME=FILE`: series of the user in place of shipped ones")


class ShocksPart(Model):
    """How the shocks of the past were drawn, and what follows for the agreement of the replay with official figures."""

    kind: str = Field(
        description="`conditioned` or `unconditioned`; where conditioned, every `score`, `coverage`, `agreeing` is null"
    )
    text: Text


class SpanPart(Model):
    """Months of the run."""

    first: str
    replay_until: str
    last: str


class DrawsPart(Model):
    """Draws of the run."""

    asked: int
    used: int
    nonfinite: list[int] = Field(description="numbers of the draws left out, of many the first thousand")
    bin_width: float = Field(
        default=0.0, description="the most by which a quantile may be off, as a share of it; 0: quantiles are exact"
    )


class ScorePart(Model):
    """Official points inside the bands."""

    points: int
    covered_50: int
    covered_90: int
    median_ape: float = Field(description="median absolute percentage error of the median, as a share")


class OfficialPart(Model):
    """Official figures by year; of two series that give the same year the first counts."""

    series: str
    label: Text
    years: list[int]
    values: Numbers
    breaks: list[Text] = Field(description="breaks of the series, in words")


class StepPart(Model):
    """Replay and official level of the last recorded year, where the projection starts from the latter."""

    year: int
    replay_median: float
    official: float


class OfficialMonthsPart(Model):
    """Official figures by month."""

    series: str
    label: Text
    months: list[str]
    values: Numbers


class MonthlyPart(Model):
    """Months of 2018 to 2021; `monthly.csv` has the whole span."""

    months: list[str]
    unit: str
    q05: Numbers
    q25: Numbers
    median: Numbers
    q75: Numbers
    q95: Numbers
    official: OfficialMonthsPart | None
    score: ScorePart | None


class TrackRecordPart(Model):
    """How forecasts of the series did from past origins."""

    horizon: int = Field(description="months ahead")
    origins: int = Field(description="how many")
    first: str
    last: str
    to_best: float = Field(description="CRPS over that of the best rival")
    best_rival: str
    coverage_90: float = Field(description="share of outcomes inside the 90 % band")


class OutcomePart(Model):
    """One outcome by year."""

    name: str
    label: Text
    unit: str
    place: str = Field(description="whose it is: `MX`, `US`, or `US-MX` for what lies between the two")
    issue: str
    headline: bool
    note: Text
    years: list[int]
    q05: Numbers
    q25: Numbers
    median: Numbers
    q75: Numbers
    q95: Numbers
    official: OfficialPart | None
    score: ScorePart | None
    step: StepPart | None
    monthly: MonthlyPart | None
    track_record: TrackRecordPart | None


class IssuePart(Model):
    """One issue: agreement of all its outcomes with official figures by year."""

    name: str
    score: ScorePart | None = Field(description="null where it has no official series")


class TopicPart(Model):
    """A topic of moves."""

    code: str
    label: Text


class TrackYearsPart(Model):
    """One track by year."""

    direction: str = Field(description="`us_to_mx` or `mx_to_us`")
    track: str = Field(description="`cooperation`, `hostility` or `both_tracks`")
    outcome: str
    topic: str = Field(description="empty: all together")
    q05: Numbers
    median: Numbers
    q95: Numbers
    ahead: Numbers = Field(description="5 %, median, 95 % of the mean of the projection")


class TrackMonthsPart(Model):
    """One track by month, along the path at the medians without chance."""

    direction: str
    track: str
    values: list[Numbers] = Field(description="by topic, then month")


class TracksPart(Model):
    """The two tracks, by direction and topic."""

    topics: list[TopicPart]
    years: list[int]
    yearly: list[TrackYearsPart]
    months: list[str]
    monthly: list[TrackMonthsPart]


class StatesPart(Model):
    """Homicides per 100,000 a year, by state, then year."""

    codes: list[str]
    names: dict[str, list[str]]
    years: list[int]
    median: list[Numbers]
    mean: list[Numbers]
    official: list[Numbers]
    coverage: ScorePart | None


class FactPart(Model):
    """A fact that nothing was tuned to."""

    name: str
    issue: str = Field(description="the issue that it is about")
    label: Text
    text: Text
    model: Band = Field(description="5 %, median, 95 %")
    mechanism: Number = Field(description="without chance")
    agreeing: Number = Field(description="share of draws in the official direction")
    published: float = Field(description="official or published figure")
    left_out: list[int] = Field(description="draws that the comparison could not use")
    unit: str


class ExplainedPart(Model):
    """How much of the variance of the logs of an official series the mechanism explains without chance (R²)."""

    label: Text
    outcome: str
    over: Literal["between_states", "within_states", "time"]
    monthly: bool
    figures: int = Field(description="how many")
    low: float = Field(description="5 % of 50 draws of the numbers")
    median: float
    high: float = Field(description="95 %; below zero where a constant does better")


class SettingPart(Model):
    """A setting of the scenario."""

    lever: str
    month: str
    place: str
    value: float
