"""What each table of the data folder is used for, and why one is not; the list needs no folder."""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

PATH = Path(__file__).parent / "data_tables.csv"
# What a table may be used for, in the words of the page.
USES = {
    "fit": "numbers are estimated from it",
    "condition": "past shocks are conditioned on it",
    "score": "forecasts from past origins are scored on it",
    "explain": "the variance of it that the mechanism explains is measured",
    "claims": "claims of the article are tested on it",
    "accounts": "rival accounts of the violence are fitted on it",
    "beside": "it stands beside an outcome as the official figure",
    "start": "a projection starts from it",
    "driver": "it drives the model from outside",
    "lever": "it is, or gave, the recorded history of a lever",
    "geography": "it says what lies where",
    "record": "the two tracks are measured on it by a user's own command",
    "replicate": "the model of Science 2023 is replicated with it",
    "check": "the tests compare with it, and nothing of it ships",
    "none": "not used",
}
# Where a table goes: an official series of the package, the history of a lever, a module or table, a page, a test.
KINDS = ("series", "lever", "code", "doc", "test")


@dataclass(frozen=True)
class DataTable:
    """One table of the data folder.

    Attributes:
        folder: Its folder, such as `security`.
        name: Its name, such as `states`.
        uses: Keys of `USES`.
        through: Kind (one of `KINDS`) and name of everything that it goes through.
        note: What is in it that is used, or why nothing is.
    """

    folder: str
    name: str
    uses: tuple[str, ...]
    through: tuple[tuple[str, str], ...]
    note: str

    @property
    def used(self) -> bool:
        """Whether it is used for anything."""
        return self.uses != ("none",)


@lru_cache(maxsize=1)
def data_tables() -> tuple[DataTable, ...]:
    """Every table of the data folder, by folder and name.

    Raises ValueError for a use or a way that there is not, and for a table that is used through nothing or the reverse.
    """
    with PATH.open(encoding="utf-8", newline="") as file:
        return tuple(sorted((table_of(row) for row in csv.DictReader(file)), key=lambda one: (one.folder, one.name)))


def table_of(row: dict[str, str]) -> DataTable:
    """Table of a row of the file."""
    folder, _, name = row["table"].partition("/")
    ways = [text.partition(":") for text in row["through"].split()]
    found = DataTable(folder, name, tuple(row["uses"].split()), tuple((kind, to) for kind, _, to in ways), row["note"])
    wrong = [use for use in found.uses if use not in USES] + [kind for kind, _ in found.through if kind not in KINDS]
    if wrong or not found.uses or not found.note or found.used != bool(found.through):
        message = f"{PATH.name}: {row['table']}: {', '.join(wrong) or 'uses, through and note do not go together'}"
        raise ValueError(message)
    return found
