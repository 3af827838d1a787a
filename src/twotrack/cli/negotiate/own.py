"""What a user says on the command line instead of what is declared."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError


class Own(NamedTuple):
    """Preferences, the chance of a yes from which a package is in a win-set (None: even), what the deal must bring, and
    the file that says what each draw counts, as they were given.
    """

    prefer: Sequence[str] = ()
    threshold: float | None = None
    require: Sequence[str] = ()
    weights: Path | None = None

    def arguments(self) -> list[str]:
        """Words of a command line that say it again; of a file its name."""
        words = [part for one in self.prefer for part in ("--prefer", one if "=" in one else Path(one).name)]
        words += [] if self.threshold is None else ["--threshold", f"{self.threshold:g}"]
        words += [] if self.weights is None else ["--weights-of-draws", self.weights.name]
        return words + [part for one in self.require for part in ("--require", one)]

    def refuse_elsewhere(self, *, judged: bool, history: bool) -> None:
        """RunError where nothing is judged; and for preferences and requirements of one's own with the deals of the
        record, which test the declared ones.
        """
        for said, key in ((self.prefer, "prefer"), (self.require, "require")):
            if said and (history or not judged):
                raise RunError(translate(f"negotiate.{key}_of_package"))
        for said, key in ((self.threshold, "threshold"), (self.weights, "weights")):
            if said is not None and not judged:
                raise RunError(translate(f"negotiate.{key}_of_package"))
