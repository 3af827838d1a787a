"""An experiment: a world, a span and what is believed of its numbers; any scenario can be run in it.

The engine is imported when something is run: an experiment's layout, and results that were made, need tables only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from twotrack.evidence.replaced import Replacements, check_used
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.runs.blocks import run_block
from twotrack.runs.engine import (
    Engine,
    Progress,
    Shifts,
    conditioned_shocks,
    draw_inputs,
    ensemble,
    medians,
    no_progress,
)
from twotrack.runs.inputs import official_figures
from twotrack.runs.layout import Layout
from twotrack.runs.pairs import run_pairs
from twotrack.runs.receipt import Receipt, make_receipt, overlay_receipt
from twotrack.tables.issue_tables import driver_series, issue_tables
from twotrack.world.parameters.distributions import ParameterDistribution, parameter_distributions
from twotrack.world.parameters.fitted import FittedDistribution
from twotrack.world.parameters.posterior import ParameterOverlay, shipped_overlay

if TYPE_CHECKING:
    from twotrack.observation.outcomes import OfficialFigures, Outcomes
    from twotrack.runs.programs import Programs
    from twotrack.world.assemble import World
    from twotrack.world.simulate import Trajectory

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Experiment:
    """Everything a run needs but the scenario.

    Attributes:
        layout: issues, span, outcomes with their units, from tables only.
        beliefs: distribution of every number.
        overlay: what lies over the priors, with the series that informed it.
        layer: what the receipt says of the overlay: its kind, and the hash of its numbers.
        series: tables that replace shipped series in the drivers.
        conditioned: whether past shocks are conditioned on official figures.
        chance: size of all stochastic terms; 0 switches them off.
        project: whether a projection starts from the official level.
        known_until: last month whose figures condition past shocks; that of the record where it is not said.
        assembled: a world made by hand; without it the package's issues are assembled when first needed.
        shocks: conditioned shocks that this experiment found last, by all that went into them.
    """

    layout: Layout
    distributions: tuple[ParameterDistribution, ...]
    overlay: ParameterOverlay
    layer: Mapping[str, str]
    series: Replacements = field(default_factory=dict)
    conditioned: bool = True
    chance: float = 1.0
    project: bool = True
    known_until: int | None = None
    assembled: "World | None" = None
    shocks: dict[str, Shifts] = field(default_factory=dict, repr=False)

    @property
    def span(self) -> Span:
        """Months of the run."""
        return self.layout.span

    @property
    def joint(self) -> dict[str, Numbers]:
        """Joint draws of the numbers that have them."""
        return self.overlay.joint

    @cached_property
    def world(self) -> "World":
        """Issues with their equations, assembled."""
        return import_module("twotrack.world.assemble").shipped_world() if self.assembled is None else self.assembled

    @cached_property
    def programs(self) -> "Programs":
        """Compiled programs of this world and span."""
        return import_module("twotrack.runs.programs").programs_of(self.world, self.span)

    @cached_property
    def engine(self) -> Engine:
        """What runs this world's programs over this span."""
        return import_module("twotrack.runs.kernel.choice").engine_of(self)

    @cached_property
    def figures(self) -> "OfficialFigures":
        """Official figures to the end of the record (or to `known_until`), which past shocks are conditioned on."""
        return official_figures(self.layout, self.known_until)

    def condition(self, draws: int, seed: int, progress: Progress = no_progress) -> Shifts:
        """How far official figures move the past shocks of each draw, under the recorded levers: the same under every
        scenario, so the last ones found are kept here. Zero where shocks are unconditioned, or chance is off.
        """
        return conditioned_shocks(self, draw_inputs(self, draws, seed), seed, progress)

    def ensemble(
        self, scenario: Scenario, draws: int, seed: int, progress: Progress = no_progress, **choice: Any
    ) -> "Outcomes":
        """Measured outcomes of draws 0, 1, 2 ... of a scenario, stacked along a first axis. `wanted` names the parts
        that are needed, and `until` the last year.
        """
        return ensemble(self, scenario, (draws, seed), progress, **choice)

    def block(self, scenario: Scenario, draws: range, seed: int, progress: Progress = no_progress) -> "Outcomes":
        """Measured outcomes of a range of draws, the same as `ensemble` gives these draws. Nothing is kept, so a
        million draws take no more memory than one block of them.
        """
        return run_block(self, scenario, draws, seed, progress)

    def pairs(
        self,
        scenarios: Sequence[Scenario],
        draws: range,
        seed: int,
        months: int,
        progress: Progress = no_progress,
    ) -> "Outcomes":
        """Outcomes of the nation for every pair of a scenario and a draw, over the first months of the projection."""
        return run_pairs(self, scenarios, draws, seed, months=months, progress=progress)

    def medians(self, scenario: Scenario) -> "Outcomes":
        """Outcomes with every number at its median and no chance."""
        return medians(self, scenario)

    def median_path(self, scenario: Scenario, changed: dict[str, float] | None = None) -> "tuple[Outcomes, Trajectory]":
        """Outcomes and trajectory without chance, numbers at their medians or as changed (in the units of tables)."""
        return import_module("twotrack.runs.jax_engine").median_path(self, scenario, changed)

    def median_values(self, changed: dict[str, float] | None = None) -> dict[str, Any]:
        """Every number at its median in base units, or as changed in the unit of its table."""
        return import_module("twotrack.runs.jax_engine").values_at_medians(self, changed)

    def receipt(self, scenario: Scenario, draws: int, seed: int) -> Receipt:
        """Receipt of a run of a scenario."""
        shocks = {"shocks": "conditioned" if self.conditioned else "unconditioned"}
        return make_receipt(scenario, seed, draws, {**self.layer, **shocks, "engine": self.engine.name}, self.series)

    def of_world(self, world: "World") -> "Experiment":
        """The same experiment of another world, at its priors and with the engine of its own equations."""
        return replace(
            self,
            layout=Layout(world.tables, self.span),
            distributions=parameter_distributions(world.tables),
            overlay=ParameterOverlay({}),
            assembled=world,
            shocks={},
        )

    def without_projection(self) -> "Experiment":
        """The same experiment in which no projection starts from the official level."""
        return replace(self, project=False)

    def without_chance(self) -> "Experiment":
        """The same experiment with every stochastic term at zero."""
        return replace(self, chance=0.0)


def shipped_experiment(
    *,
    prior: bool = False,
    fitted: dict[str, FittedDistribution] | None = None,
    series: Replacements | None = None,
    unconditioned: bool = False,
    span: Span = DEFAULT_SPAN,
) -> Experiment:
    """Experiment of the package's issues with the shipped posterior (or a fitted table) laid over the priors; with
    `prior`, without any. Past shocks are conditioned on the shipped figures unless `unconditioned`, or `prior`.

    Raises TableError for a fitted table of other numbers and EvidenceError for a series that no driver reads.
    """
    tables = issue_tables()
    check_used(series or {}, driver_series(tables))
    overlay = ParameterOverlay({})
    if not prior:
        overlay = shipped_overlay(parameter_distributions(tables)) if fitted is None else ParameterOverlay(fitted)
    return Experiment(
        Layout(tables, span),
        parameter_distributions(tables, overlay.numbers),
        overlay,
        overlay_receipt(prior=prior, fitted=fitted),
        series=series or {},
        conditioned=not (unconditioned or prior),
    )
