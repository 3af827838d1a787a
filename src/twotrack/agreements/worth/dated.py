"""Runs of scenarios over the same draws as of one date: whole, or the projection alone where nothing differs before."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from twotrack.agreements.worth.past import conditioned_past, past_file, read_arrays, write_arrays
from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import Setting
from twotrack.runs.blocks import no_parts, put_rows
from twotrack.runs.engine import STOCKS, Progress, Stocks, no_progress, recorded_level
from twotrack.runs.inputs import DrawInputs, changes_the_past, from_baseline, input_arrays
from twotrack.runs.kernel.choice import JAX
from twotrack.runs.pairs import PairRun, projections

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

WANTED = ("nation", "monthly")


class Record(NamedTuple):
    """Outcomes of the record, and the stocks of each draw at its end."""

    outcomes: Outcomes
    stocks: Stocks


@dataclass(frozen=True, eq=False)
class DatedRuns:
    """Runs of scenarios over the same draws as of one date, to the end of a year. With `ahead`, none of them differs
    from the record before the projection starts: the record is run once, and each goes on from the stocks at its end.
    """

    experiment: "Experiment"
    own: DrawInputs
    seed: int
    until: int
    ahead: bool = False

    def outcomes(self, scenario: Scenario, progress: Progress = no_progress) -> Outcomes:
        """Outcomes of a scenario, draws along a first axis."""
        if self.ahead:
            return self._projection(scenario, progress)
        shared = input_arrays(self.experiment, scenario, self.seed)
        shared = from_baseline(shared) if changes_the_past(scenario, self.experiment.span) else shared
        return self.experiment.engine.run(self._own_and_level, shared, WANTED, progress, self.until).outcomes

    @cached_property
    def _own_and_level(self) -> DrawInputs:
        """What the draws have of their own; where months of the projection are wanted, with the level that it starts
        from under the recorded levers.
        """
        if self.until <= self._last:
            return self.own
        history = input_arrays(self.experiment, Scenario(), self.seed)
        return self.own._replace(baseline=recorded_level(self.experiment, self.own, history))

    @property
    def _last(self) -> int:
        """Last year of the record."""
        return year_of(self.experiment.span.replay_until)

    @cached_property
    def _record(self) -> Record:
        """The record as run before, from disk, or run now and kept."""
        path = past_file(self.experiment, self.own, self.seed).with_suffix(".record.npz")
        parts = read_arrays(path)
        stocks = {key.removeprefix(f"{STOCKS}."): one for key, one in parts.items() if key.startswith(f"{STOCKS}.")}
        if not stocks:
            shared = input_arrays(self.experiment, Scenario(), self.seed)
            found = self.experiment.engine.run(self.own, shared, (*WANTED, STOCKS), no_progress, self._last)
            parts, stocks = {part: found.outcomes._asdict()[part] for part in WANTED}, found.stocks
            if self.experiment.assembled is None:
                with suppress(OSError):
                    write_arrays(path, parts | {f"{STOCKS}.{issue}": own for issue, own in stocks.items()})
        return Record(Outcomes(**(no_parts() | {part: parts[part] for part in WANTED})), stocks)

    def _projection(self, scenario: Scenario, progress: Progress) -> Outcomes:
        months, draws = (self.until - self._last) * MONTHS_A_YEAR, len(self.own.draw)
        run, found = PairRun(self.experiment, (scenario,), self.own, self.seed, months, WANTED), no_parts()
        for at, results in projections(run, [0], self._record.stocks, progress):
            put_rows(found, draws, at, results)
        years = self._last + 1 - self.experiment.span.years[0]
        starts = {"nation": years, "monthly": years * MONTHS_A_YEAR}
        past = self._record.outcomes._asdict()
        parts = {part: {n: v.copy() for n, v in named.items()} for part, named in past.items()}
        for part, first in starts.items():
            for name, values in found[part].items():
                parts[part][name][:, first : first + values.shape[1]] = values
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
    span, dated = experiment.span, dated_experiment(experiment, month)
    ahead = month >= span.future and dated.engine.name != JAX and not changes_the_past(before, span)
    return DatedRuns(dated, conditioned_past(dated, draws, seed), seed, until, ahead)


def outcomes_of_worlds(
    runs: DatedRuns, scenarios: Mapping[str, Scenario], progress: Progress = no_progress
) -> dict[str, Outcomes]:
    """Outcomes of each world by name. Worlds of the same settings are run once: that which a side leaves that undertook
    nothing is the deal, and *otherwise* with nothing in it is *before*.
    """
    done: dict[tuple[Setting, ...], Outcomes] = {}
    found: dict[str, Outcomes] = {}
    for name, scenario in scenarios.items():
        if scenario.settings in done:
            progress(len(runs.own.draw))
        else:
            done[scenario.settings] = runs.outcomes(scenario, progress)
        found[name] = done[scenario.settings]
    return found
