"""The engine in JAX: programs traced and compiled when they are first used, run in batches on every core."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import jax.numpy as jnp

from twotrack.observation.outcomes import OfficialFigures, Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.runs.conditioning import no_shifts
from twotrack.runs.continuation import ContinuationInputs
from twotrack.runs.engine import DrawResult, PairSource, Progress, Shifts, Stocks, Wanted, only, year_of_record
from twotrack.runs.inputs import DrawInputs, SharedInputs, changes_the_past, from_baseline
from twotrack.runs.programs import in_structs, programs_of, shared_inputs
from twotrack.world.assemble import World
from twotrack.world.ensemble import cache_compiled, run_draws
from twotrack.world.parameters.distributions import scales_of
from twotrack.world.parameters.draws import Values, median_values
from twotrack.world.simulate import Trajectory, anchored_level

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment


class JaxEngine:
    """Programs of one world and span, run by JAX."""

    name = "jax"

    def __init__(self, world: World, span: Span) -> None:
        self.world, self.span = world, span

    def no_shifts(self, draws: int) -> Shifts:
        """Zero shift of every shock that figures inform."""
        return no_shifts(self.world, self.span, draws)

    def condition(self, own: DrawInputs, shared: SharedInputs, known: OfficialFigures, progress: Progress) -> Shifts:
        """Shifts of the shocks of each draw, given official figures."""
        program = programs_of(self.world, self.span).condition
        return self._run(program, (own.draw, own.scores), (in_structs(self.world, shared), known), progress)

    def run(
        self, own: DrawInputs, shared: SharedInputs, wanted: Wanted, progress: Progress, until: int | None = None
    ) -> DrawResult:
        """The wanted parts of each draw's results. Every year is run: another length would be another program."""
        del until
        program = programs_of(self.world, self.span).ensemble
        return self._run(program, own, in_structs(self.world, shared), progress, partial(only, wanted=wanted))

    def stocks_after(self, own: DrawInputs, shared: SharedInputs, year: int, progress: Progress) -> Stocks | None:
        """Nothing: going on from stocks would be one more program to compile."""
        del own, shared, year, progress

    def go_on(
        self, own: PairSource, pairs: int, shared: ContinuationInputs, wanted: Wanted, months: int
    ) -> Iterator[tuple[range, DrawResult]]:
        """Not done by this engine."""
        raise NotImplementedError

    def _run(self, program: Any, own: Any, common: Any, progress: Progress, *select: Any) -> Any:
        cache_compiled()
        draws = len(own[0])
        return run_draws(program, common, draws, progress, own, *select)


def median_path(
    experiment: "Experiment", scenario: Scenario, changed: dict[str, float] | None
) -> tuple[Outcomes, Trajectory]:
    """Outcomes and trajectory with every number at its median (or as changed) and no chance."""
    values, single = values_at_medians(experiment, changed), experiment.programs.single
    shared = shared_inputs(experiment, scenario, 0)
    if experiment.project and changes_the_past(scenario, experiment.span):
        _, history = single(values, shared_inputs(experiment, Scenario(), 0))
        level = anchored_level(experiment.world, history.yearly)[year_of_record(experiment)]
        shared = from_baseline(shared._replace(start=shared.start._replace(baseline_level=level)))
    return single(values, shared)


def values_at_medians(experiment: "Experiment", changed: dict[str, float] | None) -> Values:
    """Every number at its median in base units, or as changed in the unit of its table."""
    values = median_values(experiment.distributions, scales_of(experiment.distributions))
    factors = {b.name: b.to_base for b in experiment.distributions}
    return values | {name: jnp.full_like(values[name], v * factors[name]) for name, v in (changed or {}).items()}
