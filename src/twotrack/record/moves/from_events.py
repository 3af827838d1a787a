"""Machine-coded events instead of the curated moves: the same monthly table, made from a database of events."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from twotrack.base.months import month_range
from twotrack.record.events.coverage import CoveredMonth, covered_months, near_sql
from twotrack.record.moves.by_month import COLUMNS, FIRST_MONTH, LAST_MONTH, Grid, columns_of, empty_grid, moves_grid
from twotrack.record.moves.row import LAST_DAY, Move
from twotrack.record.moves.table import read_moves
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

NATIONAL = ("us_cooperative", "us_hostile", "mx_cooperative", "mx_hostile")
# The years in which the curated record is dense enough to set a scale by.
SCALE_FIRST, SCALE_LAST = "2019-01", "2021-12"
DECIMALS = 4

# A country without a sector is the country itself. An event whose weight contradicts its class weighs nothing.
WEIGHTS = """
    WITH weighed AS (
        SELECT strftime(date, '%Y-%m') AS month, coalesce(topic, 'none') AS topic, CASE
            WHEN source_level IN ('national', 'unknown') AND quad <= 2
                THEN CASE source_country WHEN 'USA' THEN 'us_cooperative' ELSE 'mx_cooperative' END
            WHEN source_level IN ('national', 'unknown')
                THEN CASE source_country WHEN 'USA' THEN 'us_hostile' ELSE 'mx_hostile' END
            WHEN source_level = 'subnational' AND source_country = 'USA' AND quad >= 3 THEN 'us_states_hostile'
            END AS side, greatest(CASE WHEN quad <= 2 THEN goldstein ELSE -goldstein END, 0) AS weight
        FROM events
        WHERE quad BETWEEN 1 AND 4 AND date BETWEEN CAST(? AS DATE) AND CAST(? AS DATE) AND (
            (source_country = 'USA' AND target_country = 'MEX') OR (source_country = 'MEX' AND target_country = 'USA'))
            AND {near}
    )
    SELECT month, topic, side, sum(weight), count(*) FROM weighed GROUP BY month, topic, side
"""
FAR = """
    SELECT count(*) FROM events WHERE date BETWEEN CAST(? AS DATE) AND CAST(? AS DATE) AND (
        (source_country = 'USA' AND target_country = 'MEX') OR (source_country = 'MEX' AND target_country = 'USA'))
"""


@dataclass(frozen=True)
class EventMoves:
    """The monthly table made from events, and how: the scale, the months they cover, what it could not use.

    `partial` are months of which days were not imported; `far` events are dated far from the day they were added.
    """

    grid: Grid
    scale: float
    months: tuple[str, ...]
    events: int
    without_topic: int
    of_others: int
    partial: tuple[CoveredMonth, ...] = ()
    far: int = 0


def moves_month_from_events(con: "DuckDBPyConnection", moves: Sequence[Move] | None = None) -> EventMoves:
    """Monthly weights by direction, track and topic from events, to stand in for `twotrack/moves_month`.

    A cooperative or hostile event weighs the size of its Goldstein value. All weights share one scale: in the
    months that the events cover, the national governments' weight a month is on average that of the curated
    moves of 2019 to 2021, for which half-lives and thresholds were judged; how it divides over tracks,
    directions, topics and months is the events' own. A month of which a day was not imported keeps the curated
    moves, and so does what a lever carries, which would count twice. Events dated far from the day they were added
    weigh nothing.
    """
    _one_producer(con)
    curated = tuple(read_moves() if moves is None else moves)
    known = [month for month in covered_months(con) if FIRST_MONTH <= month.month <= LAST_MONTH]
    covered, partial = [m.month for m in known if m.whole], tuple(m for m in known if not m.whole)
    if not covered:
        raise RunError(translate("record_moves.nothing_covered", partial=partial_text(partial)))
    rows, far = _read(con)
    grid = empty_grid()
    usable = [row for row in rows if row[0] in covered and row[1] != "none" and row[2]]
    for month, topic, column, weight, _ in usable:
        grid[month, topic][column] += weight or 0.0
    raw = national_weight(grid, covered) / len(covered)
    if not raw:
        raise RunError(translate("record_moves.nothing_weighs"))
    base = moves_grid(curated)
    scale_months = [month for month in _months(base) if SCALE_FIRST <= month <= SCALE_LAST]
    scale = national_weight(base, scale_months) / len(scale_months) / raw
    counted = [row for row in rows if row[0] in covered]
    return EventMoves(
        grid=_laid_over(base, grid, scale, frozenset(covered), _lever_cells(curated)),
        scale=scale,
        months=tuple(covered),
        events=sum(row[4] for row in usable),
        without_topic=sum(row[4] for row in counted if row[1] == "none"),
        of_others=sum(row[4] for row in counted if row[1] != "none" and not row[2]),
        partial=partial,
        far=far,
    )


def _one_producer(con: "DuckDBPyConnection") -> None:
    """Refuse events of two producers: both report the same events, each as often as it sees them."""
    found = [row[0] for row in con.execute("SELECT DISTINCT source_format FROM events ORDER BY 1").fetchall()]
    if len(found) > 1:
        raise RunError(translate("record_moves.two_producers", found=", ".join(found)))


def national_weight(grid: Grid, months: Sequence[str]) -> float:
    """Weight of both national governments' moves on both tracks over months."""
    wanted = frozenset(months)
    return sum(sums[column] for (month, _), sums in grid.items() if month in wanted for column in NATIONAL)


def _read(con: "DuckDBPyConnection") -> tuple[list[tuple[Any, ...]], int]:
    """Weights and counts by month, topic and column; and the events left out as dated far from where they came in."""
    span, near = ["2000-01-01", LAST_DAY], near_sql(con)
    rows = con.execute(WEIGHTS.format(near=near), span).fetchall()
    return rows, con.execute(f"{FAR} AND NOT {near}", span).fetchall()[0][0]


def _months(grid: Grid) -> list[str]:
    return sorted({month for month, _ in grid})


def _lever_cells(moves: Sequence[Move]) -> frozenset[tuple[str, str, str]]:
    """Month, topic and column of the moves that a lever brings into a run."""
    kept = [move for move in moves if move.replay == "yes" and move.lever]
    return frozenset((m.month, m.topic, column) for m in kept for column, weight in columns_of(m).items() if weight)


def _laid_over(
    base: Grid, grid: Grid, scale: float, covered: frozenset[str], carried: frozenset[tuple[str, str, str]]
) -> Grid:
    """Scaled events where they cover a month and no lever carries the cell; the curated moves elsewhere."""
    return {
        (month, topic): {
            column: round(scale * grid[month, topic][column], DECIMALS)
            if month in covered and (month, topic, column) not in carried
            else sums[column]
            for column in COLUMNS
        }
        for (month, topic), sums in base.items()
    }


def span_text(months: Sequence[str]) -> str:
    """Months in short: the runs of them that follow one another.

    >>> span_text(["2018-12", "2019-01", "2019-03"])
    '2018-12 – 2019-01, 2019-03'
    """
    runs: list[list[str]] = []
    for month in months:
        if runs and len(month_range(runs[-1][-1], month)) == 2:
            runs[-1].append(month)
        else:
            runs.append([month])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]} – {run[-1]}" for run in runs)


def partial_text(months: Sequence[CoveredMonth], shown: int = 6) -> str:
    """Months that are not whole, each with the days that were imported; the first of them where they are many.

    >>> partial_text([CoveredMonth("2019-10", 7, 31)])
    '2019-10 (7/31)'
    """
    listed = ", ".join(f"{one.month} ({one.days}/{one.length})" for one in months[:shown])
    return f"{listed}, …" if len(months) > shown else listed or "–"
