"""An experiment carries its own world, span, numbers and shocks: two of them live side by side, and none needs JAX."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from every import in_the_long_run
from twotrack.base.months import month_index
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.run import run_in

MODULES = ("experiment", "layout", "results.result", "run", "compare", "receipt", "reported")
SHORT = Span(month_index("2000-01"), month_index("2021-12"), month_index("2022-12"))


def test_runs_are_imported_and_an_experiment_is_made_without_jax():
    program = (
        "import sys\n"
        "import twotrack.runs\n"
        + "".join(f"import twotrack.runs.{name}\n" for name in MODULES)
        + "from twotrack.runs.experiment import shipped_experiment\n"
        "found = shipped_experiment()\n"
        "assert found.layout.unit('homicides') == 'persons / year'\n"
        "assert found.receipt(__import__('twotrack').Scenario(), 20, 1).layer == 'posterior'\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('jax', 'jaxlib')])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
@in_the_long_run
@pytest.mark.usefixtures("_strict")
def test_two_spans_run_side_by_side_in_two_threads_as_each_alone():
    whole = shipped_experiment(prior=True)
    short = shipped_experiment(prior=True, span=SHORT)
    with ThreadPoolExecutor(2) as pool:
        long_run, short_run = pool.map(lambda experiment: run_in(experiment, Scenario(), 4, 1), (whole, short))
    assert long_run.years[-1] == 2035
    assert short_run.years[-1] == 2022
    assert short_run.nation["homicides"].shape == (4, 23)
    assert short_run.layout.months[-1] == "2022-12"
    for name, values in short_run.nation.items():
        np.testing.assert_allclose(values, long_run.nation[name][:, :23], rtol=1e-9, err_msg=name)
    again = run_in(short, Scenario(), 4, 1)
    assert all(np.array_equal(again.nation[name], values) for name, values in short_run.nation.items())


def test_parts_of_an_experiment_are_changed_in_a_copy():
    experiment = shipped_experiment()
    assert experiment.without_chance().chance == 0
    assert not experiment.without_projection().project
    assert (experiment.chance, experiment.project) == (1.0, True)
    assert replace(experiment, chance=0.5).layout is experiment.layout
