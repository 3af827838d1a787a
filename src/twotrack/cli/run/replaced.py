"""Series that replace shipped ones, as a user gives them to a run and as its folder keeps them."""

from collections.abc import Container
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.cli.terminal.output import notes, print_warnings
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.evidence.replaced import Replacement

MOVES = "twotrack/moves_month"
FITTED = "fitted.toml"


def replacement_series(orders: tuple[str, ...], db: Path | None) -> "dict[str, Replacement]":
    """Tables of the files that were named, and the one made from a database of events."""
    if not orders and db is None:
        return {}
    from twotrack.evidence.replaced import read_replacement, split_order

    files = dict(split_order(order) for order in orders)
    found = {name: read_replacement(name, path) for name, path in files.items()}
    print_warnings(fault for replacement in found.values() for fault in replacement.warnings)
    if db is None:
        return found
    if MOVES in found:
        raise RunError(translate("record_moves.db_and_series", name=MOVES))
    return found | {MOVES: moves_of(db)}


def moves_of(db: Path) -> "Replacement":
    """Monthly moves made from a database of events; says what was done with them."""
    import tempfile

    from twotrack.evidence.replaced import read_replacement
    from twotrack.record.audit.store import open_database
    from twotrack.record.moves.by_month import grid_csv
    from twotrack.record.moves.from_events import moves_month_from_events, partial_text, span_text

    with open_database(db) as con:
        made = moves_month_from_events(con)
    counts = {name: f"{getattr(made, name):,}" for name in ("events", "without_topic", "of_others")}
    said = translate("record_moves.from_events", scale=f"{made.scale:.3g}", months=span_text(made.months), **counts)
    notes.print(said, markup=False)
    if made.partial:
        notes.print(translate("record_moves.partial", months=partial_text(made.partial)), markup=False)
    if made.far:
        notes.print(translate("record_moves.far", count=f"{made.far:,}"), markup=False)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "moves_month.csv"
        path.write_text(grid_csv(made.grid), encoding="utf-8", newline="\n")
        return read_replacement(MOVES, path)


def kept_files(folder: Path) -> list[Path]:
    """Series that a folder of results keeps."""
    return sorted(folder.glob("series.*.csv"))


def kept_series(folder: Path) -> "dict[str, Replacement]":
    """Series that a folder of results keeps, read again."""
    paths = kept_files(folder)
    if not paths:
        return {}
    from twotrack.evidence.replaced import read_replacement

    names = {path: path.name.removeprefix("series.").removesuffix(".csv").replace(".", "/", 1) for path in paths}
    return {name: read_replacement(name, path) for path, name in names.items()}


def forget_inputs(folder: Path, wanted: Container[str]) -> None:
    """Remove series and fitted table that an earlier run left in the folder, but the files wanted."""
    for path in [*kept_files(folder), folder / FITTED]:
        if path.name not in wanted:
            path.unlink(missing_ok=True)
