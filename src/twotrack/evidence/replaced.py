"""A series that takes the place of one of the package's own in a run: same columns, same months and places."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.evidence.cells import cap_faults, read_cells
from twotrack.evidence.columns import Columns
from twotrack.evidence.scale import scale_faults
from twotrack.evidence.series import SERIES, available, checked_cells, load_info, load_series
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault, nearest
from twotrack.tables.readers import read_text

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Replacement:
    """Table that replaces a shipped series, the text that it was read from, and what is odd in it and no error."""

    name: str
    table: "pd.DataFrame"
    text: str
    warnings: tuple[Fault, ...] = ()

    @property
    def columns(self) -> Columns:
        """Columns of the table by name."""
        return {str(name): self.table[name].to_numpy() for name in self.table}


Replacements = Mapping[str, Replacement]


def split_order(order: str) -> tuple[str, Path]:
    """Name and file of `NAME=FILE`.

    >>> split_order("twotrack/moves_month=mine.csv")[0]
    'twotrack/moves_month'
    """
    name, mark, file = order.partition("=")
    if not (mark and name.strip() and file.strip()):
        raise EvidenceError(translate("evidence.bad_order", found=order))
    return name.strip(), Path(file.strip())


def read_replacement(name: str, path: Path) -> Replacement:
    """Table of a file, refused unless it has the columns, months and places of the series that it replaces."""
    known = available()
    if name not in known:
        raise EvidenceError(translate("evidence.unknown_series", name=name) + nearest(name, known))
    info = load_info((SERIES / f"{name}.csv").with_suffix(".toml"))
    table, faults = checked_cells(read_cells(path), info)
    keys = [column.name for column in info.columns if column.kind not in ("number", "integer")]
    shipped = load_series(name)
    faults = faults or _key_faults(table, shipped.table, keys, path)
    if faults:
        raise EvidenceError(cap_faults(faults))
    mine = {str(column): table[column].to_numpy() for column in table}
    times = next((column.name for column in info.columns if column.kind in ("month", "year")), info.columns[0].name)
    odd = scale_faults(mine, shipped.columns, times, str(path))
    if wrong := [fault for fault in odd if not fault.warning]:
        raise EvidenceError(cap_faults(wrong))
    return Replacement(name, table, read_text(path), tuple(odd))


def _key_faults(table: "pd.DataFrame", shipped: "pd.DataFrame", keys: list[str], path: Path) -> list[Fault]:
    """Months and places that stand twice, are missing, or are not those of the shipped series."""
    found = [tuple(map(str, row)) for row in table[keys].itertuples(index=False, name=None)]
    wanted = {tuple(map(str, row)) for row in shipped[keys].itertuples(index=False, name=None)}
    twice = {row for row, times in Counter(found).items() if times > 1}
    told = {"key_twice": twice, "key_missing": wanted - set(found), "key_unknown": set(found) - wanted}
    return [
        Fault(translate(f"evidence.{said}", count=len(rows), first=", ".join(min(rows))), str(path))
        for said, rows in told.items()
        if rows
    ]


def check_used(replaced: Replacements, read: Iterable[str]) -> None:
    """Refuse a series that nothing in a run reads: it would change nothing, and seem to."""
    known = sorted(set(read))
    faults = [
        Fault(translate("evidence.not_a_driver", name=name, known=", ".join(known)) + nearest(name, known))
        for name in replaced
        if name not in known
    ]
    if faults:
        raise EvidenceError(faults)


def with_replaced(digest: str, replaced: Replacements) -> str:
    """Hash of the shipped evidence, and of what takes the place of parts of it."""
    if not replaced:
        return digest
    whole = hashlib.sha256(digest.encode())
    for name in sorted(replaced):
        whole.update(f"\n{name}\n{replaced[name].text}".encode())
    return whole.hexdigest()[:16]


def kept_name(name: str) -> str:
    """File in a folder of results that keeps a series, so that the run can be done again.

    >>> kept_name("twotrack/moves_month")
    'series.twotrack.moves_month.csv'
    """
    return f"series.{name.replace('/', '.')}.csv"
