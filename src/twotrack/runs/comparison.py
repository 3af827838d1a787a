"""Scenarios side by side from Python: their results over the same possible worlds, and the differences."""

from dataclasses import asdict, dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.runs.compare import BANDS, Difference, compared_years, differences
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.results.result import Result
from twotrack.runs.run import check_numbers, run_in
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    import pandas as pd

FEWEST = 2


@dataclass(frozen=True, repr=False)
class Comparison:
    """Results of some scenarios over the same possible worlds.

    Attributes:
        results: one a scenario, in their order; the first is the one compared with.
        differences: for each scenario after the first, every headline outcome (or every one) in the compared years.
    """

    results: tuple[Result, ...]
    differences: tuple[tuple[Difference, ...], ...]

    def to_pandas(self) -> "pd.DataFrame":
        """Differences as a table: scenario, outcome, place, unit, year, 5 %, median and 95 % of the first, of the
        other and of the difference draw by draw, the probability that it is better, and the share of worlds that
        differ.
        """
        return import_module("pandas").DataFrame(
            [
                _row(change, result)
                for result, part in zip(self.results[1:], self.differences, strict=True)
                for change in part
            ]
        )

    def __repr__(self) -> str:
        """Which scenarios, over how many draws, in one line."""
        first, *others = (repr(result.scenario.name) for result in self.results)
        return f"<Comparison of {', '.join(others)} with {first}: {self.results[0].receipt.draws} draws; .to_pandas()>"

    def _repr_html_(self) -> str:
        """Differences as a table, for a notebook."""
        return self.to_pandas().to_html(index=False, float_format="{:,.4g}".format, na_rep="–")


def _row(change: Difference, result: Result) -> dict[str, Any]:
    told = asdict(change)
    row = result.layout.outcomes[change.outcome]
    head = {"scenario": result.scenario.name, "outcome": change.outcome, "place": row.place, "unit": row.unit}
    sides = {
        f"{side}_{end}": value
        for side in ("first", "other", "change")
        for end, value in zip(BANDS, told[side], strict=True)
    }
    return head | {"year": change.year} | sides | {"better": change.better, "differing": change.differing}


def compare(
    *scenarios: Scenario | str,
    draws: int = 200,
    seed: int = 1,
    years: tuple[int, ...] | None = None,
    every: bool = False,
    prior: bool = False,
    unconditioned: bool = False,
) -> Comparison:
    """Run scenarios over the same possible worlds and take the differences of each from the first, draw by draw.

    Scenarios are Scenario objects, names of shipped ones or paths of files. `years` are those compared (by default
    three of the projection and, where a scenario changes the past, two of it), `every` takes all outcomes and not the
    headline ones only. The other options are those of `run`.
    Raises RunError for less than two scenarios, ScenarioError for one that cannot be run.
    """
    if len(scenarios) < FEWEST:
        raise RunError(translate("compare.how_many", found=len(scenarios)))
    check_numbers(draws, seed)
    chosen = tuple(load_scenario(one) if isinstance(one, str) else one for one in scenarios)
    experiment = shipped_experiment(prior=prior, unconditioned=unconditioned)
    results = tuple(run_in(experiment, scenario, draws, seed) for scenario in chosen)
    when = compared_years(chosen) if years is None else years
    changes = (differences(results[0], other, when, every=every) for other in results[1:])
    return Comparison(results, tuple(map(tuple, changes)))
