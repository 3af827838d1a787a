"""The world itself in small blocks: the quantiles of an ordinary run, to the last bit."""

import numpy as np

from twotrack.policy.files import load_scenario
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.results.summary import summarize
from twotrack.runs.run import run_in
from twotrack.scale import numbering
from twotrack.scale.job import make_job
from twotrack.scale.merge import run_and_merge


def test_blocks_of_the_world_give_the_quantiles_of_an_ordinary_run(tmp_path, monkeypatch):
    monkeypatch.setattr(numbering, "BLOCK", 20)
    experiment, scenario = shipped_experiment(), load_scenario("no-kingpin-strategy")
    job = make_job(experiment, scenario, 50, 1)
    assert job.blocks == range(3)
    streamed = run_and_merge(experiment, job, tmp_path)
    ordinary = summarize(run_in(experiment, scenario, 50, 1))
    assert (streamed.used, streamed.nonfinite) == (ordinary.used, ordinary.nonfinite)
    assert list(streamed.bands) == list(ordinary.bands)
    for key, bands in ordinary.bands.items():
        np.testing.assert_array_equal(streamed.bands[key], bands, err_msg=key)
