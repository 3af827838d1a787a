"""What the arrays of a result stand for: outcomes with their units, places, years and months. From tables only."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from twotrack.base.months import month_text
from twotrack.policy.span import Span
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import IssueTables, outcome_rows
from twotrack.tables.rows import OutcomeRow


@dataclass(frozen=True, eq=False)
class Layout:
    """Issues and span of a run; all that is needed to label its numbers, without the engine."""

    issues: tuple[IssueTables, ...]
    span: Span

    @cached_property
    def outcomes(self) -> dict[str, OutcomeRow]:
        """Row of every outcome by name, in the order in which tables show them."""
        return outcome_rows(self.issues)

    @property
    def years(self) -> tuple[int, ...]:
        """Calendar years of the run."""
        return tuple(self.span.years)

    @cached_property
    def months(self) -> tuple[str, ...]:
        """Calendar months of the run, as YYYY-MM."""
        return tuple(month_text(month) for month in self.span.months)

    @property
    def states(self) -> tuple[str, ...]:
        """Codes of the states, in the order of every state axis."""
        return codes("state")

    @property
    def topics(self) -> tuple[str, ...]:
        """Codes of the topics, in the order of every topic axis."""
        return codes("topic")

    def place(self, outcome: str) -> str:
        """Whose an outcome is: `MX`, `US`, or `US-MX` where it lies between the two."""
        return self.outcomes[outcome].place

    def unit(self, outcome: str) -> str:
        """Unit of an outcome by year."""
        return self.outcomes[outcome].unit

    def monthly_unit(self, outcome: str) -> str:
        """Unit of an outcome by month: what is summed over a year is summed over a month."""
        return self.unit(outcome).replace("/ year", "/ month")

    def year_index(self, year: int) -> int:
        """Place of a year in arrays by year."""
        return year - self.years[0]

    def year_indices(self, years: Iterable[int]) -> list[int]:
        """Places of years in arrays by year."""
        return [self.year_index(year) for year in years]
