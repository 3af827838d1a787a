"""The dated moves of both governments, and of others that pull another way, one directed row a move."""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from twotrack.record.moves.row import LAST_DAY, Move
from twotrack.record.moves.weights import Weight, read_weights
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, nearest

FOLDER = Path(__file__).parent / "years"
COLUMNS = tuple(Move.model_fields)


@dataclass(frozen=True)
class _Place:
    """A row of a file, for faults."""

    file: str
    line: int

    def fault(self, message: str) -> Fault:
        return Fault(message, self.file, self.line)


@lru_cache(maxsize=8)
def read_moves(folder: Path = FOLDER) -> tuple[Move, ...]:
    """Every move of a folder's tables in the order of their dates; all faults at once.

    Rows after December 2021 are kept, marked `replay = no`: they are for scoring and feed nothing.
    """
    paths = sorted(folder.glob("*.csv"))
    if not paths:
        raise TableError(Fault(translate("moves.no_files"), folder.name))
    moves: list[Move] = []
    faults: list[Fault] = []
    for path in paths:
        found, wrong = _read_file(path)
        moves += found
        faults += wrong
    if faults:
        raise TableError(faults)
    return tuple(sorted(moves, key=lambda move: move.date))


def _read_file(path: Path) -> tuple[list[Move], list[Fault]]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        faults = _header_faults(path.name, tuple(reader.fieldnames or ()))
        if faults:
            return [], faults
        moves: list[Move] = []
        for row in reader:
            found, wrong = _read_row(row, _Place(path.name, reader.line_num))
            faults += wrong
            if found is not None:
                faults += _order_fault(moves, found, _Place(path.name, reader.line_num))
                moves.append(found)
    return moves, faults


def _header_faults(name: str, header: tuple[str, ...]) -> list[Fault]:
    unknown = [c for c in header if c not in COLUMNS]
    missing = [c for c in COLUMNS if c not in header]
    faults = [
        Fault(translate("moves.unknown_column", name=c) + nearest(c, missing or COLUMNS), name, 1) for c in unknown
    ]
    return faults + [Fault(translate("moves.missing_column", name=c), name, 1) for c in missing]


def _read_row(row: dict[str, Any], place: _Place) -> tuple[Move | None, list[Fault]]:
    try:
        move = Move.model_validate({key or "": value for key, value in row.items()})
    except ValidationError as error:
        return None, [place.fault(_plain(detail)) for detail in error.errors()]
    return move, [place.fault(message) for message in _contradictions(move)]


def _plain(detail: Any) -> str:
    column = str(detail["loc"][0]) if detail["loc"] else ""
    reason = str(detail["msg"]).removeprefix("Value error, ")
    return translate("moves.bad_cell", column=column, found=repr(detail["input"]), reason=reason)


def _contradictions(move: Move) -> list[str]:
    """What two cells of one row say against each other."""
    faults: list[str] = []
    weight = weight_of(move)
    if weight.stance != move.stance:
        faults.append(translate("moves.wrong_stance", code=move.weight_code, stance=move.stance))
    if (move.date <= LAST_DAY) != (move.replay == "yes"):
        faults.append(translate("moves.wrong_replay", found=move.replay, last=LAST_DAY))
    return faults


def _order_fault(moves: list[Move], move: Move, place: _Place) -> list[Fault]:
    if not moves or moves[-1].date <= move.date:
        return []
    return [place.fault(translate("moves.out_of_order", found=move.date, before=moves[-1].date))]


def weight_of(move: Move) -> Weight:
    """Weight of a move on each track."""
    return read_weights()[move.weight_code]
