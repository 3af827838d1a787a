"""PublishedFinding findings beside what the tables here give; those that cannot be replicated say why."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from pydantic import Field, model_validator

from twotrack.claims.finding import Finding
from twotrack.claims.inputs import Inputs
from twotrack.claims.methods import METHODS
from twotrack.claims.rows import Value
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Source, StrictRow, Text
from twotrack.tables.readers import read_rows

PUBLISHED = Path(__file__).parent / "published.toml"


class PublishedFinding(StrictRow):
    """A published finding: a figure, or a bound, and a method with its settings, or why there is none."""

    study: Source
    quantity: Text
    published: float | None = None
    published_at_least: float | None = None
    published_at_most: float | None = None
    test: str = ""
    given: dict[str, Value] = Field(default_factory=dict[str, Value])
    series: tuple[str, ...] = ()
    note: Text | None = None
    why_not: Text | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if bool(self.test) == (self.why_not is not None):
            raise ValueError(translate("claims.test_or_reason"))
        return self

    @property
    def figure(self) -> str:
        """PublishedFinding figure or bound as text."""
        if self.published is not None:
            return f"{self.published:g}"
        if self.published_at_least is not None:
            return f"≥ {self.published_at_least:g}"
        return f"≤ {self.published_at_most:g}"


@dataclass(frozen=True)
class Replication:
    """A published finding with what the same design gives here, or the tables that it lacks."""

    name: str
    row: PublishedFinding
    finding: Finding | None = None
    missing: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool | None:
        """Whether the figure here has the published sign, or is within the published bound; None where there is
        none.
        """
        if self.finding is None:
            return None
        value = self.finding.value
        if self.row.published is not None:
            return value * self.row.published > 0
        if self.row.published_at_least is not None:
            return value >= self.row.published_at_least
        return value <= (self.row.published_at_most or 0.0)


def replications(inputs: Inputs, path: Path = PUBLISHED) -> list[Replication]:
    """Every published finding of the table, replicated where its tables are there."""
    return [_replication(name, row, inputs) for name, row in read_rows(path, PublishedFinding).items()]


def _replication(name: str, row: PublishedFinding, inputs: Inputs) -> Replication:
    missing = tuple(inputs.lacks(row.series))
    if not row.test or missing:
        return Replication(name, row, None, missing)
    return Replication(name, row, METHODS[row.test](inputs, **row.given))
