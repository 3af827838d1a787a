"""One question being answered: which sets of live links are run, and what follows for each link."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from twotrack.explanation.shapley import Coalition, shapley
from twotrack.explanation.why.parts import DIRECT, OTHERS, Numbers, Way, Why, part_of
from twotrack.runs.engine import Progress
from twotrack.runs.sweep.run import Size
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.explanation.why.program import TwinRuns

# Of the change at either end: what is less is added to the other small links.
SMALL = 0.005
# Largest difference of a signal, as a part of its size, that is rounding.
ROUNDING = 1e-12


class Inquiry:
    """One question being answered: runs with sets of live links, each made once."""

    def __init__(self, runs: "TwinRuns", outcome: str, size: Size, progress: Progress) -> None:
        self.runs, self.outcome, self.size, self.progress = runs, outcome, size, progress
        self.at = runs.experiment.layout.year_index(size.year)
        self.known: dict[Coalition, Numbers] = {}

    def answer(self) -> Why:
        """Change and parts, over the draws that are finite in every run."""
        every = frozenset(self.runs.names)
        moving = self._moving()
        still = every - moving
        large = self._large(moving, still)
        small = moving - large
        players = [*sorted(large), *([OTHERS] if small else [])]

        def worth(wanted: Iterable[Coalition]) -> dict[Coalition, Numbers]:
            sets = {one: still | (one - {OTHERS}) | (small if OTHERS in one else frozenset()) for one in wanted}
            made = self._outcomes(list(sets.values()))
            return {one: made[live] for one, live in sets.items()}

        found = shapley(players, worth)
        return self._sum({DIRECT: self.known[still] - self._base} | found.values, found.errors)

    @property
    def whole(self) -> Numbers:
        """Outcome with all links live, by draw."""
        return self._live[0]

    @property
    def relative(self) -> float:
        """Size of the mean change over finite draws, as a part of the mean under the status quo; 0 where nothing is
        finite, infinite where a change is of nothing.
        """
        finite = np.isfinite(self.whole) & np.isfinite(self._base)
        if not finite.any():
            return 0.0
        change = abs(float((self.whole - self._base)[finite].mean()))
        base = abs(float(self._base[finite].mean()))
        return change / base if base else (np.inf if change else 0.0)

    @cached_property
    def _live(self) -> tuple[Numbers, Numbers]:
        """Outcome with all links live, by draw; and by draw and link how far its signal was from that of the record."""
        every = frozenset(self.runs.names)
        nation, parted = self.runs.outcomes([every], self.at, self.progress)
        self.known[every] = nation[self.outcome][0]
        return nation[self.outcome][0], parted[0]

    def _moving(self) -> Coalition:
        """Links whose signal is another than under the status quo in any month and draw, with all of them live."""
        furthest = np.nanmax(self._live[1], axis=0, initial=0)
        return frozenset(name for name, far in zip(self.runs.names, furthest, strict=True) if far > ROUNDING)

    def _large(self, moving: Coalition, still: Coalition) -> Coalition:
        """Links that carry more than a small part of the change, joining first or last."""
        every = moving | still
        first, last = {link: still | {link} for link in moving}, {link: every - {link} for link in moving}
        made = self._outcomes([still, *first.values(), *last.values()])
        whole, none = self.known[every], made[still]
        adds = {link: (made[first[link]] - none, whole - made[last[link]]) for link in moving}
        change = np.nanmean(np.abs(whole - self._base))
        return frozenset(link for link, two in adds.items() if np.nanmean(np.abs(two), axis=1).max() > SMALL * change)

    @cached_property
    def _base(self) -> Numbers:
        """Outcome under the status quo, by draw."""
        return self.runs.record(self.at)[self.outcome]

    def _outcomes(self, lives: Sequence[Coalition]) -> dict[Coalition, Numbers]:
        """Outcome by draw with these links live; what was run before is not run again."""
        new = [one for one in dict.fromkeys(lives) if one not in self.known]
        if new:
            nation, _ = self.runs.outcomes(new, self.at, self.progress)
            self.known |= dict(zip(new, nation[self.outcome], strict=True))
        return {one: self.known[one] for one in lives}

    def _sum(self, values: dict[str, Numbers], errors: dict[str, float] | None) -> Why:
        """Answer of the parts by draw, over the draws that are finite in every run."""
        change = np.sum(list(values.values()), axis=0)
        finite = np.isfinite(change)
        if not finite.any():
            raise RunError(translate("run.all_nonfinite"))
        mean = float(change[finite].mean())
        signals = self.runs.signals
        parts = [
            part_of(
                Way(link, signals.get(link, "")), found[finite], mean, None if errors is None else errors.get(link, 0.0)
            )
            for link, found in values.items()
        ]
        low, high = np.quantile(change[finite], [0.05, 0.95])
        return Why(
            scenario=self.runs.scenario,
            outcome=self.outcome,
            unit=self.runs.experiment.layout.unit(self.outcome),
            year=self.size.year,
            draws=int(finite.sum()),
            seed=self.size.seed,
            base=float(self._base[finite].mean()),
            change=mean,
            low=float(low),
            high=float(high),
            exact=errors is None,
            parts=tuple(sorted(parts, key=lambda part: -abs(part.mean))),
        )
