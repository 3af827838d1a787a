"""What the issues declare of their observations and samplings, by name: queries of rows, from tables alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from twotrack.tables.axes import codes
from twotrack.tables.forecast_rows import ForecastRow
from twotrack.tables.issue_tables import IssueTables, issue_tables
from twotrack.tables.observation_rows import FiguresRow, ObservationRow, Use
from twotrack.tables.rows import OutcomeRow


@dataclass(frozen=True)
class Declaration:
    """A row of an issue's `observations.toml`."""

    issue: str
    name: str
    row: ObservationRow

    def full(self, name: str) -> str:
        """Full name of a number or measure of the issue."""
        return f"{self.issue}.{name}"

    @property
    def key(self) -> str:
        """What keys the chance of its error."""
        return self.row.keyed_as or self.name.replace("_", " ")

    @property
    def axes(self) -> tuple[str, ...]:
        """Axes of its figures beside time."""
        return () if self.row.axis is None else (self.row.axis,)

    @property
    def columns(self) -> tuple[FiguresRow, ...]:
        """The first series of each column: series that count the same, one after the other in time, share one."""
        found = {(one.of, one.over): one for one in reversed(self.row.figures)}
        return tuple(found[key] for key in dict.fromkeys((one.of, one.over) for one in self.row.figures))

    @property
    def width(self) -> int:
        """How many places or columns it has."""
        return sum(len(codes(self.axes[0])) if one.by_member else 1 for one in self.columns)


@dataclass(frozen=True)
class SamplingBlock:
    """Numbers sampled together, issues moved with them, and the observations whose density is their likelihood.

    One draw in `every` is kept, where draws follow one another closely.
    """

    name: str
    numbers: tuple[str, ...]
    moving: tuple[str, ...]
    observed: tuple[Declaration, ...]
    every: int = 1
    couplings: bool = False

    @property
    def series(self) -> tuple[str, ...]:
        """Names of its observations."""
        return tuple(one.name for one in self.observed)


def declarations(tables: Iterable[IssueTables] | None = None, use: Use | None = None) -> tuple[Declaration, ...]:
    """Observations of these issues (of the package's), or those that are used for something."""
    return tuple(
        Declaration(issue.name, name, row)
        for issue in (issue_tables() if tables is None else tables)
        for name, row in issue.observations.items()
        if use is None or use in row.used_for
    )


def sampling_blocks(tables: Iterable[IssueTables] | None = None) -> tuple[SamplingBlock, ...]:
    """What is sampled together, in its turn; judged by the observations of the issue that says so."""
    issues = tuple(issue_tables() if tables is None else tables)
    seen = declarations(issues, "fit")
    rows = [(row.turn, issue.name, name, row) for issue in issues for name, row in issue.sampling.items()]
    return tuple(
        SamplingBlock(
            name,
            tuple(number if "." in number else f"{issue}.{number}" for number in row.numbers),
            (issue, *row.moved_with),
            tuple(one for one in seen if one.issue == issue),
            row.keep_one_in,
            row.couplings,
        )
        for _, issue, name, row in sorted(rows, key=lambda found: found[:3])
    )


def fitted_numbers(tables: Iterable[IssueTables] | None = None) -> tuple[str, ...]:
    """Numbers that a fit moves: all that are sampled, but the couplings."""
    return tuple(name for block in sampling_blocks(tables) if not block.couplings for name in block.numbers)


def informed_shocks(tables: Iterable[IssueTables] | None = None) -> dict[str, tuple[str, ...]]:
    """Shocks that official figures inform, by issue."""
    found: dict[str, tuple[str, ...]] = {}
    for one in declarations(tables, "condition"):
        found[one.issue] = (*found.get(one.issue, ()), *one.row.shocks())
    return found


def forecasts(tables: Iterable[IssueTables] | None = None) -> dict[str, tuple[str, ForecastRow]]:
    """Series that are forecast, by name: the measure that each counts, by its full name, and its row; in the order in
    which readers meet the issues.
    """
    issues = sorted(issue_tables() if tables is None else tables, key=lambda issue: issue.manifest.order)
    return {
        row.name: (one.full(figures.of), row)
        for one in declarations(issues, "score")
        for figures in one.row.figures
        for row in figures.forecasts
    }


def outcomes_beside(outcomes: Mapping[str, OutcomeRow], one: Declaration, row: FiguresRow) -> list[str]:
    """Outcomes that count what a series counts, beside that series; of figures by place, the rate."""
    same = {name: outcome for name, outcome in outcomes.items() if outcome.of == one.full(row.of)}
    if row.place:
        return [n for n, o in same.items() if o.over and o.official_state and o.official_state.series == row.series]
    return [name for name, outcome in same.items() if row.series in [official.series for official in outcome.official]]


def official_series(one: Declaration) -> tuple[str, ...]:
    """Official series of an observation, each once."""
    return tuple(dict.fromkeys(figures.series for figures in one.row.figures))


def informed_by(name: str, tables: Iterable[IssueTables] | None = None) -> tuple[str, ...]:
    """Official series that say something of a number: those of the block it is sampled in."""
    return tuple(
        series
        for block in sampling_blocks(tables)
        if name in block.numbers
        for one in block.observed
        for series in official_series(one)
    )
