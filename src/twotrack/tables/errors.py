"""One kind of error for bad input: where, what was found, what was wanted, the nearest name."""

from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_PACKAGE = Path(__file__).parents[1]


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
        return f"{place}: {kind}: {self.message}" if place else f"{kind}: {self.message}"


class TwotrackError(Exception):
    """Bad input; the command line prints every fault and exits with 2."""

    def __init__(self, faults: "Fault | str | Sequence[Fault]") -> None:
        if isinstance(faults, str):
            faults = Fault(faults)
        self.faults: tuple[Fault, ...] = (faults,) if isinstance(faults, Fault) else tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


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
    close = get_close_matches(name, list(valid), n=1, cutoff=0.6)
    return " " + translate("error.did_you_mean", name=close[0]) if close else ""


def place(path: Path) -> str:
    """File as a fault names it: from the package's folder on where it lies inside, else by its name alone.

    >>> place(_PACKAGE / "issues" / "arms" / "levers.toml"), place(Path("mine/scenario.toml"))
    ('issues/arms/levers.toml', 'scenario.toml')
    """
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name
