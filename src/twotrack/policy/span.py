"""The months a run covers: a replay of the record, then a projection."""

from dataclasses import dataclass

from twotrack.base.months import MONTHS_A_YEAR, month_index, month_text


@dataclass(frozen=True)
class Span:
    """First month, last month of the record, last month of the projection; whole calendar years."""

    first: int
    replay_until: int
    last: int

    @property
    def months(self) -> range:
        return range(self.first, self.last + 1)

    @property
    def years(self) -> range:
        return range(self.first // MONTHS_A_YEAR, self.last // MONTHS_A_YEAR + 1)

    @property
    def future(self) -> int:
        return self.replay_until + 1

    def texts(self) -> dict[str, str]:
        """The three months as YYYY-MM."""
        return {
            "first": month_text(self.first),
            "replay_until": month_text(self.replay_until),
            "last": month_text(self.last),
        }


# The span of the article: its record ends with the year in which it was written.
DEFAULT_SPAN = Span(month_index("2000-01"), month_index("2021-12"), month_index("2035-12"))
