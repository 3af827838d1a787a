"""Inputs as NumPy arrays: the names, shapes and numbers of the structs that JAX is given."""

import subprocess
import sys

import jax
import numpy as np
import pytest

from twotrack.engine.named import named_arrays
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import draw_inputs
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import (
    changes_the_past,
    from_baseline,
    input_arrays,
    official_figures,
    without_spread,
)
from twotrack.runs.programs import in_structs

KINDS = {"posterior": {}, "prior": {"prior": True}, "unconditioned": {"unconditioned": True}, "fitted": {"fitted": {}}}
SCENARIOS = {"record": Scenario(), "changed past": Scenario().set("us_assault_weapons_ban", 1, month="2004-10")}


def by_jax(**arguments):
    """Leaves of JAX's own flattening by name, as the kernel names its inputs."""
    leaves = jax.tree_util.tree_flatten_with_path(arguments)[0]
    return {jax.tree_util.keystr(path, simple=True, separator="."): np.asarray(leaf) for path, leaf in leaves}


def assert_same(found, wanted):
    assert set(found) == set(wanted)
    for name, array in wanted.items():
        assert found[name].shape == array.shape, name
        assert found[name].dtype == array.dtype, name
        np.testing.assert_array_equal(found[name], array, err_msg=name)


@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("kind", KINDS)
def test_names_shapes_and_numbers_are_those_of_jax(kind, scenario):
    experiment = shipped_experiment(**KINDS[kind])
    arrays = input_arrays(experiment, SCENARIOS[scenario], 7)
    for shared in (arrays, without_spread(arrays), from_baseline(arrays)):
        structs = in_structs(experiment.world, shared)
        assert_same(named_arrays(shared=shared), by_jax(shared=structs))


def test_inputs_of_draws_and_figures_have_the_names_of_jax():
    experiment = shipped_experiment()
    own, figures = draw_inputs(experiment, 3, 1)._asdict(), official_figures(experiment.layout)
    assert_same(named_arrays(figures=figures, **own), by_jax(figures=figures, **own))


def test_names_are_plain():
    shared = input_arrays(shipped_experiment(), Scenario(), 1)
    named = named_arrays(shared=shared)
    assert {"shared.seed", "shared.forcing.levers.migration.mx_return_acceptance", "shared.start.anchor_year"} <= set(
        named
    )
    assert "shared.scales.violence.recruitment_rate.0" in named


def test_every_run_has_the_same_structure():
    """One program serves posterior, prior, fitted, unconditioned, and scenarios that change the past."""
    shapes = {
        tuple((name, array.shape) for name, array in named_arrays(shared=input_arrays(one, scenario, 1)).items())
        for one in (shipped_experiment(**options) for options in KINDS.values())
        for scenario in SCENARIOS.values()
    }
    assert len(shapes) == 1
    assert [changes_the_past(s, shipped_experiment().span) for s in SCENARIOS.values()] == [False, True]


def test_the_inputs_of_a_run_need_no_jax():
    code = (
        "import sys; from twotrack.runs.experiment import shipped_experiment; from twotrack.runs.inputs import *;"
        "from twotrack.policy.files import load_scenario;"
        "e = shipped_experiment(); input_arrays(e, load_scenario('as-it-happened'), 1); e.figures; scores_of(e, 2, 1);"
        "sys.exit('jax' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_range_of_draws_has_the_inputs_of_its_own_numbers():
    experiment = shipped_experiment()
    some, whole = draw_inputs(experiment, range(395, 405), 3), draw_inputs(experiment, 405, 3)
    np.testing.assert_array_equal(some.draw, whole.draw[395:])
    np.testing.assert_array_equal(some.scores, whole.scores[395:])
    assert np.isfinite(some.scores).any()
    assert len(some.baseline) == 10
