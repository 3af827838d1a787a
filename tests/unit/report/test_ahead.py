import numpy as np
import pytest

from twotrack.forecasting.track_record import shipped_table
from twotrack.policy.scenario import Scenario
from twotrack.report.payload.ahead import read_ahead
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.kernel.choice import shipped_kernel


def test_what_is_made_beside_the_draws_is_what_a_payload_would_make():
    if shipped_kernel().engine is None:
        pytest.skip(shipped_kernel().reason)
    experiment = shipped_experiment()
    found = read_ahead(experiment, Scenario())
    path = experiment.medians(Scenario())
    assert all(np.array_equal(found.nation[name], values) for name, values in path.nation.items())
    assert shipped_table.cache_info().currsize == 1


def test_where_jax_runs_a_world_its_path_is_not_made_ahead(monkeypatch):
    experiment = shipped_experiment()
    monkeypatch.setitem(experiment.__dict__, "engine", type("Slow", (), {"name": "jax"})())
    assert read_ahead(experiment, Scenario()) is None
