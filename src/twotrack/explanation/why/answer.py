"""The change of an outcome under a scenario, by the links between issues that carry it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.shapley import Coalition, shapley
from twotrack.explanation.why.checks import check_question, check_twin
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import Progress, no_progress
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.sweep.run import Size
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.explanation.why.program import TwinRuns

Numbers = NDArray[np.float64]
DIRECT, OTHERS = "direct", "others"
# Of the change at either end: what is less is added to the other small links.
SMALL = 0.005
# Largest difference of a signal, as a part of its size, that is rounding.
ROUNDING = 1e-12


class Way(NamedTuple):
    """A link with the signal that it reads, or one of the two ways that are no link."""

    link: str
    signal: str


@dataclass(frozen=True)
class Part:
    """What one way carries of the change, draw by draw.

    Attributes:
        link: `issue.input` of the link; `direct` for what goes by no link, `others` for the small links together.
        signal: `issue.signal` that the link reads; empty for the two that are no link.
        mean: Mean over draws; the parts' means add up to that of the change.
        low: 5 % of the draws.
        high: 95 %.
        share: Its mean as a part of the mean change.
        error: Standard error of the mean from sampled orders; None where every order counts.
    """

    link: str
    signal: str
    mean: float
    low: float
    high: float
    share: float
    error: float | None


@dataclass(frozen=True)
class Why:
    """Why an outcome differs from the status quo in a year under a scenario: the ways of its change, the largest first.

    Attributes:
        base: Mean of the outcome over draws under the status quo.
        change: Mean change; `low` and `high` are 5 and 95 % of the draws.
        exact: Whether every order of the links counts; otherwise orders are sampled, and each part has an error.
        parts: What each way carries.
    """

    scenario: Scenario
    outcome: str
    unit: str
    year: int
    draws: int
    seed: int
    base: float
    change: float
    low: float
    high: float
    exact: bool
    parts: tuple[Part, ...]


def run_why(
    experiment: Experiment, scenario: Scenario, outcome: str, size: Size, progress: Progress = no_progress
) -> Why:
    """Parts of the change of an outcome that each link between issues carries.

    A link is held at the path it has under the status quo, in the same possible world. Its part is its Shapley value
    over the links; what is left with all of them held is the direct effect inside the issues whose levers are set.
    Links that stay where they were, month by month, carry nothing. `progress` gets the runs done.

    Raises RunError for an outcome or a year that there is not, fewer than one draw, a scenario that sets nothing, where
    JAX is not installed, and where the twin with all links live is not the run itself.
    """
    check_question(experiment, scenario, outcome, size)
    runs: TwinRuns = import_module("twotrack.explanation.why.program").TwinRuns(
        experiment, scenario, range(size.draws), size.seed
    )
    inquiry = Inquiry(runs, outcome, size, progress)
    run = experiment.ensemble(scenario, size.draws, size.seed, wanted=("nation",)).nation[outcome]
    check_twin(inquiry.whole, run[:, inquiry.at], outcome)
    return inquiry.answer()


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


def part_of(way: Way, values: Numbers, change: float, error: float | None) -> Part:
    """Part of one way of a mean change, from what it carries by draw."""
    low, high = np.quantile(values, [0.05, 0.95])
    mean = float(values.mean())
    # A part of nothing is nothing, whatever the sign of the change.
    share = mean / change if mean and change else 0.0
    return Part(way.link, way.signal, mean, float(low), float(high), share, error)


def why(
    outcome: str,
    scenario: Scenario | str = "as-it-happened",
    draws: int = 10,
    seed: int = 1,
    *,
    year: int = 2030,
    prior: bool = False,
    unconditioned: bool = False,
) -> Why:
    """Why an outcome moves in a year under a scenario: the part of its change that each link between issues carries.

    `scenario` is a Scenario, the name of a shipped one or the path of a file; the other options are those of `run`.
    """
    chosen = load_scenario(scenario) if isinstance(scenario, str) else scenario
    experiment = shipped_experiment(prior=prior, unconditioned=unconditioned)
    return run_why(experiment, chosen, outcome, Size(draws, seed, year))
