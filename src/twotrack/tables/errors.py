"""One kind of error for bad input: where, what was found, what was wanted, the nearest name."""

from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from reprlib import Repr
from typing import TYPE_CHECKING

from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_PACKAGE = Path(__file__).parents[1]
# So many faults of one thing are printed; the rest are counted.
MOST_PRINTED = 50
# No name here is longer; comparing longer ones with every name takes long and helps nobody.
_LONGEST_NAME, _LONGEST_MESSAGE = 100, 1000
_CONTROL = {code: f"\\x{code:02x}" for code in (*range(9), *range(11, 32), 127, *range(128, 160))}
_VALUES = Repr()
_VALUES.maxstring = _VALUES.maxother = 60


@dataclass(frozen=True)
class Fault:
    """One thing wrong, with its place. `column` counts from 1, as editors do."""

    message: str
    file: str = ""
    line: int | None = None
    column: int | None = None
    warning: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part not in (None, ""))
        kind = translate("error.warning") if self.warning else translate("error.error")
        message = _printable(self.message)
        return f"{place}: {kind}: {message}" if place else f"{kind}: {message}"


def _printable(message: str) -> str:
    """Message that a terminal shows as it stands: no codes that move its cursor, and none longer than a screen."""
    half = _LONGEST_MESSAGE // 2
    short = message if len(message) <= _LONGEST_MESSAGE else f"{message[:half]} … {message[-half:]}"
    return short.translate(_CONTROL)


def most_telling(faults: "Sequence[Fault]") -> "Sequence[Fault]":
    """Faults in their order; of too many the first, errors before warnings."""
    if len(faults) <= MOST_PRINTED:
        return faults
    return sorted(faults, key=lambda fault: fault.warning)[:MOST_PRINTED]


def fault_lines(faults: "Sequence[Fault]") -> list[str]:
    """Faults in words, a line each; of too many the first, and how many more there are."""
    shown = most_telling(faults)
    more = len(faults) - len(shown)
    return [*map(str, shown), *([translate("error.more", count=more)] if more else [])]


def shown_value(value: object) -> str:
    """Value as a message shows it: whole where it is short, else its ends.

    >>> shown_value("two"), len(shown_value("x" * 1_000_000))
    ("'two'", 60)
    """
    return _VALUES.repr(value)


class TwotrackError(Exception):
    """Bad input; the command line prints every fault and exits with 2."""

    def __init__(self, faults: "Fault | str | Sequence[Fault]") -> None:
        if isinstance(faults, str):
            faults = Fault(faults)
        self.faults: tuple[Fault, ...] = (faults,) if isinstance(faults, Fault) else tuple(faults)
        super().__init__("\n".join(fault_lines(self.faults)))


class TableError(TwotrackError):
    """A table of numbers, quantities, levers or series is not as its schema says."""


class LinkError(TwotrackError):
    """An issue reads a signal that is not there, or in another unit."""


class ScenarioError(TwotrackError):
    """A scenario or a setting cannot be used."""


class EvidenceError(TwotrackError):
    """An official series or a data folder cannot be used."""


class RunError(TwotrackError):
    """A run cannot be done or written as asked."""


def nearest(name: str, valid: "Iterable[str]") -> str:
    """Sentence that offers the nearest valid name, or the empty string.

    >>> nearest("los_rate", ["loss_rate", "purchases"])
    " Did you mean 'loss_rate'?"
    """
    close = get_close_matches(name, list(valid), n=1, cutoff=0.6) if len(name) <= _LONGEST_NAME else []
    return " " + translate("error.did_you_mean", name=close[0]) if close else ""


def place(path: Path) -> str:
    """File as a fault names it: from the package's folder on where it lies inside, else by its name alone.

    >>> place(_PACKAGE / "issues" / "arms" / "levers.toml"), place(Path("mine/scenario.toml"))
    ('issues/arms/levers.toml', 'scenario.toml')
    """
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name
