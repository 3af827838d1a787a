"""How much a move counts on each track: one row a kind of move, cooperation and hostility apart."""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast, get_args

from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Status
from twotrack.tables.errors import Fault, TableError

FILE = Path(__file__).parent / "move_weights.csv"


@dataclass(frozen=True)
class Weight:
    """Weight of a kind of move on the cooperative and on the hostile track, and who says so."""

    cooperative: float
    hostile: float
    label_en: str
    label_es: str
    source: str
    status: Status

    @property
    def stance(self) -> str:
        """Stance of the moves that this weight is for."""
        if self.cooperative and self.hostile:
            return "mixed"
        return "cooperative" if self.cooperative else "hostile"


@lru_cache(maxsize=8)
def read_weights(path: Path = FILE) -> dict[str, Weight]:
    """Weight of every kind of move by its code; faults name file and line."""
    weights: dict[str, Weight] = {}
    faults: list[Fault] = []
    with path.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            try:
                weights[row["code"]] = _weight(row)
            except (ValueError, KeyError) as error:
                faults.append(Fault(str(error), path.name, line))
    if faults:
        raise TableError(faults)
    return weights


def _weight(row: dict[str, str]) -> Weight:
    if row["status"] not in get_args(Status):
        raise ValueError(translate("moves.not_known", known=", ".join(get_args(Status))))
    return Weight(
        cooperative=_number(row, "cooperative"),
        hostile=_number(row, "hostile"),
        label_en=row["label_en"],
        label_es=row["label_es"],
        source=row["source"],
        status=cast("Status", row["status"]),
    )


def _number(row: dict[str, str], column: str) -> float:
    message = translate("moves.bad_weight", column=column, found=repr(row[column]))
    try:
        number = float(row[column])
    except ValueError as error:
        raise ValueError(message) from error
    if not 0 <= number < float("inf"):
        raise ValueError(message)
    return number
