"""What the payload of a run needs and its draws do not: made beside them, since draws leave Python free."""

from typing import TYPE_CHECKING

from twotrack.evidence.series import load_series
from twotrack.explanation.shipped import shipped_studies
from twotrack.forecasting.track_record import shipped_table
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Experiment
from twotrack.runs.kernel.choice import JAX
from twotrack.tables.catalogue import messages

if TYPE_CHECKING:
    from twotrack.observation.outcomes import Outcomes


def read_ahead(experiment: Experiment, scenario: Scenario) -> "Outcomes | None":
    """Outcomes of a scenario at the medians, or nothing where JAX runs it: what it compiles nobody can interrupt.
    Official series, scores of forecasts, shipped studies and texts are read, and kept where a payload looks for them.
    """
    for row in experiment.layout.outcomes.values():
        for official in row.official:
            load_series(official.series)
    messages().read("fact", "report")
    shipped_table()
    shipped_studies()
    return None if experiment.engine.name == JAX else experiment.medians(scenario)
