"""What makes a calibration: which figures it sees, how many draws, and the seed."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from twotrack.base.months import month_index
from twotrack.evidence.series import SERIES
from twotrack.runs.fingerprint import hash_of
from twotrack.runs.receipt import ingredient_hash


@dataclass(frozen=True)
class Plan:
    """Last month seen, chains, draws and warm-up of each, the seed, and another folder of series than the package's."""

    until: str
    chains: int = 4
    draws: int = 300
    warmup: int = 300
    seed: int = 1
    data: str | None = None

    @property
    def last(self) -> int:
        """Last month seen."""
        return month_index(self.until)

    @property
    def steps(self) -> int:
        """Draws of one chain with those of its warm-up."""
        return self.warmup + self.draws

    @property
    def folder(self) -> Path:
        """Folder of the series."""
        return SERIES if self.data is None else Path(self.data)

    def as_row(self) -> dict[str, Any]:
        """Plan as it stands in files: the series by their hash, not by where they lie."""
        row = asdict(self) | {"evidence": evidence_hash(self)}
        return {key: value for key, value in row.items() if key != "data"}


def evidence_hash(plan: Plan) -> str:
    """Hash of the series that a plan reads; the package's own by the name that every receipt has for them."""
    if plan.data is None:
        return ingredient_hash("evidence")
    return hash_of(sorted(plan.folder.glob("*/*.csv")), plan.folder)
