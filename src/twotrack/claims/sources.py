"""What a claim may read: series of the package, the record, and tables of the user's data folder, each by its name."""

from collections.abc import Iterable
from pathlib import Path

from twotrack.evidence.series import Series, available, load_series
from twotrack.policy.setting import levers
from twotrack.tables.errors import nearest

# Series that claims alone read: no run's receipt changes with them.
OWN = Path(__file__).parent / "series"
MOVES, LATER_MOVES = "record/moves", "record/moves_after_2021"
LEVER, DATA = "record/levers/", "data/"


def known_series() -> list[str]:
    """Names that need no data folder: official series, moves, and the recorded history of each lever."""
    return [*available(), *available(OWN), MOVES, *(LEVER + name for name in levers())]


def official_series(name: str) -> Series | None:
    """Official series of the package or of the claims; None for a name of another kind."""
    if name in available(OWN):
        return load_series(name, OWN)
    return load_series(name) if name in available() else None


def unknown_series(names: Iterable[str]) -> list[tuple[str, str]]:
    """Names that are none, each with a sentence that offers the nearest one; only a folder knows its tables."""
    names = [name for name in names if not name.startswith(DATA) and name != LATER_MOVES]
    known = known_series() if names else []
    return [(name, nearest(name, known)) for name in names if name not in known]


def needs_folder(name: str) -> bool:
    """Whether a series is in the user's data folder and not in the package."""
    return name.startswith(DATA) or name == LATER_MOVES


def folder_and_table(name: str) -> list[str]:
    """Folder and table of a series of the data folder: `data/security/states` is `security`, `states`."""
    return name.removeprefix(DATA).split("/", 1)
