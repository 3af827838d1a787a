"""The record from Python: curated moves as a table, and both tracks of moves or of a database of events."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.record.moves.choice import Choice, select_moves
from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.calendar import checked_period
from twotrack.record.tracks.ledger import Countries, Selection
from twotrack.record.tracks.measure import Chances, TwoTracks, measure

if TYPE_CHECKING:
    import pandas as pd

_FEWEST_MOVES, _FEWEST_EVENTS = 3, 10


def moves(
    issue: str | None = None,
    since: str | None = None,
    until: str | None = None,
    level: str | None = None,
    side: str | None = None,
) -> "pd.DataFrame":
    """Curated moves that fit, one row a direction, with their sources: the columns of the project's own table.

    `issue` is a topic, `since` and `until` are months (YYYY-MM), `level` is the actor's, `side` is us or mx; None asks
    for all. TwotrackError for a name or a month that is none.
    """
    found = select_moves(read_moves(), Choice(issue, since, until, level, side))
    return import_module("pandas").DataFrame([move.model_dump() | {"direction": move.direction} for move in found])


def tracks(
    db: str | Path | None = None,
    *,
    by: str = "month",
    issue: str | None = None,
    since: str | None = None,
    until: str | None = None,
    draws: int = 2000,
    seed: int = 1,
) -> TwoTracks:
    """Cooperation and hostility apart, of the curated moves or of a database of events, tested against chance.

    `by` is the period (week, month, quarter, year); `draws` is the number of permutations.
    """
    acts = Selection(checked_period(by), issue, None, since, until)
    if db is None:
        from_moves = import_module("twotrack.record.tracks.from_moves")
        return measure(
            from_moves.moves_ledger(read_moves(), acts, weighted=False), Chances(draws, seed, _FEWEST_MOVES), None
        )
    source = import_module("twotrack.record.tracks.from_events")
    with source.open_events(Path(db)) as events:
        order = source.EventOrder(acts, Countries("USA", "MEX"), None)
        ledger = source.events_ledger(events, order, Path(db).name)
    return measure(ledger, Chances(draws, seed, _FEWEST_EVENTS), None)
