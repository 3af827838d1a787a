"""What the forecasts of episodes report, and the months of the closure. No JAX here."""

from dataclasses import dataclass, field

from twotrack.base.months import month_index

# The closure of 2020 is forecast from the month before it, to the last month of the record.
ORIGIN, LAST = month_index("2020-02"), month_index("2021-12")
AHEAD = LAST - ORIGIN


@dataclass(frozen=True)
class Fall:
    """One mode: April 2020 against a year before, and March 2020 to December 2021 together, official and forecast
    (5 %, median, 95 %); and how many of those months lie inside their own 90 % band.
    """

    mode: str
    april: float
    april_forecast: tuple[float, float, float]
    total: float
    total_forecast: tuple[float, float, float]
    inside: int
    months: int


@dataclass(frozen=True)
class ForecastMonth:
    """Encounters between ports in a month: official, forecast with its 90 % band, and by baselines."""

    month: str
    official: float
    median: float
    low: float
    high: float
    last_value: float
    same_month_a_year_ago: float
    last_value_with_season: float


@dataclass(frozen=True)
class Summer:
    """The forecast months and their sum (5 %, median, 95 %); mean absolute log error of the model and of each baseline;
    the model's encounters in all four months without the Guard, without returns to Mexico, without both; and what the
    fall from May to September is made of, in logs: the `season`, the `measures` (both), the `rest`, `all` together.
    """

    months: tuple[ForecastMonth, ...]
    total: tuple[float, float, float]
    errors: dict[str, float]
    without: dict[str, float]
    fall: dict[str, float] = field(default_factory=dict[str, float])
