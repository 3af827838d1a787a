"""Weights of the recorded moves by month and topic, as the diplomacy of a run takes them in."""

from collections.abc import Iterable, Mapping

from twotrack.base.months import month_range, month_text
from twotrack.record.moves.row import LAST_DAY, Move
from twotrack.record.moves.table import weight_of
from twotrack.tables.axes import codes

FIRST_MONTH, LAST_MONTH = "2000-01", LAST_DAY[:7]
COLUMNS = ("us_cooperative", "us_hostile", "mx_cooperative", "mx_hostile", "us_states_hostile")

Cell = tuple[str, str]
Grid = dict[Cell, dict[str, float]]


def empty_grid() -> Grid:
    """Nothing in every month and topic of the record that is replayed."""
    months = [month_text(index) for index in month_range(FIRST_MONTH, LAST_MONTH)]
    return {(month, topic): dict.fromkeys(COLUMNS, 0.0) for month in months for topic in codes("topic")}


def moves_grid(moves: Iterable[Move]) -> Grid:
    """Weight of the moves by month and topic, without those that a lever brings into a run."""
    grid = empty_grid()
    for move in moves:
        if move.replay == "yes" and not move.lever:
            for column, weight in columns_of(move).items():
                grid[move.month, move.topic][column] += weight
    return {cell: {column: round(weight, 2) for column, weight in sums.items()} for cell, sums in grid.items()}


def columns_of(move: Move) -> dict[str, float]:
    """Weight of one move by the column that it adds to."""
    weight = weight_of(move)
    if move.actor_level == "subnational" and move.side == "us":
        return {"us_states_hostile": weight.hostile}
    if move.actor_level != "national" or not move.direction:
        return {}
    return {f"{move.side}_cooperative": weight.cooperative, f"{move.side}_hostile": weight.hostile}


def grid_csv(grid: Mapping[Cell, Mapping[str, float]]) -> str:
    """Text of a grid as a table of month, topic and columns."""
    lines = [",".join(("month", "topic", *COLUMNS))]
    lines += [
        ",".join((month, topic, *(str(sums[column]) for column in COLUMNS))) for (month, topic), sums in grid.items()
    ]
    return "\n".join(lines) + "\n"
