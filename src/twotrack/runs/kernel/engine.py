"""The engine that runs the printed kernel: arrays by name in, outcomes out. No JAX here."""

from collections.abc import Iterator
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.engine.manifest import Manifest
from twotrack.engine.named import named_arrays
from twotrack.engine.ports import Part
from twotrack.observation.outcomes import OfficialFigures, Outcomes
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.runs.continuation import ContinuationInputs
from twotrack.runs.engine import LEVEL, STOCKS, DrawResult, PairSource, Progress, Shifts, Stocks, Wanted
from twotrack.runs.inputs import DrawInputs, SharedInputs

WORLD, CONTINUE, CONDITION = "world", "continue", "condition"
# Number of months after which a run ends early.
MONTHS = "months"
# Parts of results that the kernel makes only where they are wanted, each by the path of its results.
GROUPS = {part: (f"outcomes.{part}",) for part in Outcomes._fields} | {STOCKS: (STOCKS,)}

Named = dict[str, NDArray[Any]]


class Runner(Protocol):
    """What runs a kernel: a library, or a sandbox."""

    manifest: Manifest

    def run(self, name: str, inputs: Any, draws: int = ..., progress: Progress = ..., *, outputs: Any = ...) -> Named:
        """Results of a program by name (of those in `outputs`, or all), draws along a first axis."""
        ...

    def stream(self, name: str, inputs: Any, draws: int, outputs: Any = ...) -> Iterator[Part]:
        """Such results of some draws at a time, in order."""
        ...


class KernelEngine:
    """Programs of the shipped world and span, printed ahead."""

    def __init__(self, name: str, runner: Runner) -> None:
        self.name, self.runner = name, runner

    def no_shifts(self, draws: int) -> Shifts:
        """Zero shift of every shock that figures inform."""
        ports = self.runner.manifest.programs[CONDITION].outputs
        return by_issue({port.name: np.zeros((draws, *port.shape)) for port in ports})

    def condition(self, own: DrawInputs, shared: SharedInputs, known: OfficialFigures, progress: Progress) -> Shifts:
        """Shifts of the shocks of each draw, given official figures."""
        arrays = named_arrays(draw=own.draw, scores=own.scores, shared=shared, figures=known)
        return by_issue(self.runner.run(CONDITION, arrays, len(own.draw), progress))

    def run(
        self, own: DrawInputs, shared: SharedInputs, wanted: Wanted, progress: Progress, until: int | None = None
    ) -> DrawResult:
        """The wanted parts of each draw's results; no year after `until` is run, and its figures are NaN."""
        arrays = named_arrays(**own._asdict(), shared=shared)
        arrays[MONTHS] = np.asarray(months_until(until, DEFAULT_SPAN))
        found = self.runner.run(WORLD, arrays, len(own.draw), progress, outputs=[LEVEL, *self._results(WORLD, wanted)])
        return DrawResult(outcomes_of(found), found[LEVEL], by_issue(below(STOCKS, found)))

    def stocks_after(self, own: DrawInputs, shared: SharedInputs, year: int, progress: Progress) -> Stocks | None:
        """Stocks of each draw at the end of a year."""
        return self.run(own, shared, (STOCKS,), progress, year).stocks

    def go_on(
        self, own: PairSource, pairs: int, shared: ContinuationInputs, wanted: Wanted, months: int
    ) -> Iterator[tuple[range, DrawResult]]:
        """The wanted results of pairs of a scenario and a draw from the first year's start on, some at a time, with
        their numbers. After this number of months they are NaN, but for the year in which it ends, whose figures are
        of a part of it.
        """
        common = named_arrays(shared=shared) | {MONTHS: np.asarray(months)}

        def arguments(first: int, count: int) -> Named:
            return named_arrays(**own(first, count)._asdict()) | common

        names = [*self._results(CONTINUE, wanted), *([LEVEL] if LEVEL in wanted else [])]
        for part in self.runner.stream(CONTINUE, arguments, pairs, names):
            level, stocks = part.results.get(LEVEL), by_issue(below(STOCKS, part.results))
            yield range(part.first, part.first + part.draws), DrawResult(outcomes_of(part.results), level, stocks)

    def _results(self, program: str, wanted: Wanted) -> list[str]:
        """Names of the results of a program in the wanted groups."""
        return [port.name for port in self.runner.manifest.programs[program].outputs if port.group in wanted]


def months_until(until: int | None, span: Span) -> int:
    """Number of months of a span up to the end of a year, or of all."""
    return len(span.months) if until is None else (until - span.years[0] + 1) * MONTHS_A_YEAR


def below(group: str, found: Named) -> Named:
    """Results of a group, by what comes after its name."""
    return {path.removeprefix(f"{group}."): array for path, array in found.items() if path.startswith(f"{group}.")}


def outcomes_of(found: Named) -> Outcomes:
    """Outcomes out of results by name: `outcomes.part.name`."""
    parts: dict[str, Named] = {part: {} for part in Outcomes._fields}
    for path, array in found.items():
        kind, _, rest = path.partition(".")
        if kind == "outcomes":
            part, _, name = rest.partition(".")
            parts[part][name] = array
    return Outcomes(**parts)


def by_issue(found: Named) -> dict[str, Named]:
    """Arrays by issue and name out of arrays by `issue.name`."""
    shifts: dict[str, Named] = {}
    for path, array in found.items():
        issue, _, name = path.partition(".")
        shifts.setdefault(issue, {})[name] = array
    return shifts
