"""Runs of scenarios over the same draws as of one date: from the record's stocks at the start of its year, or whole."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.worth.past import conditioned_past, past_file, read_arrays, write_arrays
from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs.blocks import Parts, no_parts, put_rows
from twotrack.runs.continuation import longest
from twotrack.runs.engine import LEVEL, STOCKS, Progress, Stocks, Wanted, no_progress, recorded_level
from twotrack.runs.inputs import DrawInputs, changes_the_past, from_baseline, input_arrays, month_apart
from twotrack.runs.kernel.choice import JAX
from twotrack.runs.pairs import PairRun, continuations

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

WANTED = ("nation", "monthly")


class Record(NamedTuple):
    """Outcomes of the record in the years before a first one, and the stocks of each draw at their end."""

    outcomes: Outcomes
    stocks: Stocks


@dataclass(frozen=True, eq=False)
class DatedRuns:
    """Runs of scenarios over the same draws as of one date, to the end of a year. The record is run once up to the year
    `start`, and each scenario goes on from the stocks there; without one, each is run whole.
    """

    experiment: "Experiment"
    own: DrawInputs
    seed: int
    until: int
    start: int | None = None

    def outcomes(self, scenarios: Sequence[Scenario], progress: Progress = no_progress) -> list[Outcomes]:
        """Outcomes of each scenario, draws along a first axis."""
        apart = min(month_apart(one, self.experiment.span) for one in scenarios)
        if self.start is not None and year_of(apart) >= self.start:
            return self._from_record(scenarios, self.start, progress)
        return [self._whole(one, progress) for one in scenarios]

    def _whole(self, scenario: Scenario, progress: Progress) -> Outcomes:
        """Outcomes of a scenario run from the first month of the record on."""
        shared, own = input_arrays(self.experiment, scenario, self.seed), self.own
        if changes_the_past(scenario, self.experiment.span):
            own, shared = own._replace(baseline=self._level), from_baseline(shared)
        return self.experiment.engine.run(own, shared, WANTED, progress, self.until).outcomes

    @cached_property
    def _level(self) -> NDArray[np.float64]:
        """Level of each draw and state under the recorded levers from which a projection starts; none where no month of
        one is wanted.
        """
        if self.until <= self._last:
            return self.own.baseline
        if self.start is None or self.start > self._last:
            return recorded_level(self.experiment, self.own, input_arrays(self.experiment, Scenario(), self.seed))
        run = self._run_from(self.start, (Scenario(),), self.own, (LEVEL,), self._last)
        found = np.empty_like(self.own.baseline)
        for at, results in continuations(run, [0], self._record.stocks):
            found[at] = results.level[:, self._last - self.start]
        return found

    @property
    def _last(self) -> int:
        """Last year of the record."""
        return year_of(self.experiment.span.replay_until)

    def _run_from(
        self, start: int, scenarios: Sequence[Scenario], own: DrawInputs, wanted: Wanted, until: int
    ) -> PairRun:
        """Run of scenarios from the start of a year to the end of another."""
        months = (until - start + 1) * MONTHS_A_YEAR
        return PairRun(self.experiment, scenarios, own, self.seed, months, wanted, start)

    @cached_property
    def _record(self) -> Record:
        """The record up to the first year as run before, from disk, or run now and kept."""
        path = past_file(self.experiment, self.own, self.seed).with_suffix(f".record-to-{self.start}.npz")
        parts = read_arrays(path)
        stocks = {key.removeprefix(f"{STOCKS}."): one for key, one in parts.items() if key.startswith(f"{STOCKS}.")}
        if not stocks:
            shared, last = input_arrays(self.experiment, Scenario(), self.seed), (self.start or 0) - 1
            found = self.experiment.engine.run(self.own, shared, (*WANTED, STOCKS), no_progress, last)
            parts, stocks = self._before(found.outcomes), found.stocks
            if self.experiment.assembled is None:
                with suppress(OSError):
                    write_arrays(path, parts | {f"{STOCKS}.{issue}": own for issue, own in stocks.items()})
        return Record(Outcomes(**(no_parts() | {part: parts[part] for part in WANTED})), stocks)

    def _before(self, outcomes: Outcomes) -> dict[str, dict[str, NDArray[np.float64]]]:
        """Wanted outcomes of the years before the first one."""
        years = (self.start or 0) - self.experiment.span.years[0]
        last, parts = {"nation": years, "monthly": years * MONTHS_A_YEAR}, outcomes._asdict()
        return {part: {n: v[:, : last[part]].copy() for n, v in parts[part].items()} for part in WANTED}

    def _from_record(self, scenarios: Sequence[Scenario], start: int, progress: Progress) -> list[Outcomes]:
        """Outcomes of scenarios that go on from the record."""
        draws, own = len(self.own.draw), self.own
        own = own if start > self._last else own._replace(baseline=self._level)
        run, found = self._run_from(start, scenarios, own, WANTED, self.until), no_parts()
        for at, results in continuations(run, range(len(scenarios)), self._record.stocks, progress):
            put_rows(found, len(scenarios) * draws, at, results.outcomes)
        each = (slice(at * draws, (at + 1) * draws) for at in range(len(scenarios)))
        return [self._after_record(found, rows, start) for rows in each]

    def _after_record(self, found: Parts, rows: slice, start: int) -> Outcomes:
        """Outcomes of the record, and after it some rows of those found from the start of a year on."""
        past, parts, years = self._record.outcomes._asdict(), no_parts(), self.experiment.span.years
        for part, each in (("nation", 1), ("monthly", MONTHS_A_YEAR)):
            first, last = ((year - years[0]) * each for year in (start, self.until + 1))
            for name, values in found[part].items():
                whole = parts[part][name] = np.full((rows.stop - rows.start, len(years) * each), np.nan)
                whole[:, :first], whole[:, first:last] = past[part][name], values[rows, : last - first]
        return Outcomes(**parts)


def dated_experiment(experiment: "Experiment", month: int) -> "Experiment":
    """The experiment with figures known only before a month."""
    return replace(experiment, known_until=min(month - 1, experiment.span.replay_until))


def dated_runs(
    experiment: "Experiment", before: Scenario, month: int, draws: range, seed: int, until: int
) -> DatedRuns:
    """Runs as of a month of scenarios that are laid over *before* from it on: past shocks are conditioned on figures
    before it only.
    """
    dated = dated_experiment(experiment, month)
    apart = min(month, month_apart(before, experiment.span))
    return DatedRuns(dated, conditioned_past(dated, draws, seed), seed, until, first_year(dated, apart, until))


def first_year(experiment: "Experiment", apart: int, until: int) -> int | None:
    """Calendar year from whose start on scenarios are run that part from the record in a month; none where they are run
    whole: by JAX, from the record's first year on, or for more years than are run from stocks.
    """
    span = experiment.span
    start = year_of(min(apart, span.future))
    if experiment.engine.name == JAX or start == span.years[0] or until - start >= longest(span):
        return None
    return start


def outcomes_of_worlds(
    runs: DatedRuns, scenarios: Mapping[str, Scenario], progress: Progress = no_progress
) -> dict[str, Outcomes]:
    """Outcomes of each world by name. Worlds of the same settings are run once: that which a side leaves that undertook
    nothing is the deal, and *otherwise* with nothing in it is *before*.
    """
    apart = {scenario.settings: scenario for scenario in scenarios.values()}
    progress((len(scenarios) - len(apart)) * len(runs.own.draw))
    done = dict(zip(apart, runs.outcomes(list(apart.values()), progress), strict=True))
    return {name: done[scenario.settings] for name, scenario in scenarios.items()}
