"""The engine that runs the printed kernel: arrays by name in, outcomes out. No JAX here."""

from collections.abc import Mapping
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from twotrack.engine.manifest import Manifest
from twotrack.observation.outcomes import OfficialFigures, Outcomes
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.runs.engine import DrawResult, Progress, Select, Shifts
from twotrack.runs.inputs import DrawInputs, SharedInputs, named_arrays

WORLD, CONDITION = "world", "condition"
# Number of calendar years after which a run ends early.
YEARS = "years"
# Draws whose results are held whole, topics by month among them, before they are cut to what is selected.
PART = 500

Named = dict[str, NDArray[Any]]


class Runner(Protocol):
    """What runs a kernel: a library, or a sandbox."""

    manifest: Manifest

    def run(self, name: str, inputs: Mapping[str, Any], draws: int, progress: Progress) -> Named:
        """Results of a program by name, draws along a first axis."""
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
        self, own: DrawInputs, shared: SharedInputs, select: Select, progress: Progress, until: int | None = None
    ) -> DrawResult:
        """Results of each draw; with `until` none but the years up to it are run, and the others are NaN."""
        common = named_arrays(shared=shared) | {YEARS: np.asarray(years_until(until, DEFAULT_SPAN))}
        draws = len(own.draw)
        parts = [slice(first, min(first + PART, draws)) for first in range(0, draws, PART)]
        found = [select(self._run_part(named_arrays(**own._asdict()), common, part, progress)) for part in parts]
        return found[0] if len(found) == 1 else join_parts(found)

    def _run_part(self, own: Named, common: Named, part: slice, progress: Progress) -> DrawResult:
        arrays = common | {name: array[part] for name, array in own.items()}
        found = self.runner.run(WORLD, arrays, part.stop - part.start, progress)
        return DrawResult(outcomes_of(found), found["level"])


def years_until(until: int | None, span: Span) -> int:
    """Number of years of a span up to one, or of all."""
    return len(span.years) if until is None else until - span.years[0] + 1


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


def join_parts(results: list[DrawResult]) -> DrawResult:
    """Results of several parts of draws as one."""
    parts = [
        {name: np.concatenate([getattr(one.outcomes, part)[name] for one in results]) for name in first}
        for part, first in results[0].outcomes._asdict().items()
    ]
    return DrawResult(Outcomes(*parts), np.concatenate([one.level for one in results]))
