"""The whole world printed and compiled, beside JAX: each outcome of each draw to a thousand-millionth of the series."""

import jax
import numpy as np
import pytest

from twotrack.engine.build import build
from twotrack.engine.native import Library
from unit.engine.cases import by_name
from unit.engine.real_programs import in_jax, own_inputs, shared_of, some_shocks, world_program

DRAWS = 8
SCENARIO = "as-it-happened"
# Of a hundred million persons a few are left at the end: rounding of the first is a millionth of a person.
PEOPLE, ROUNDED = "stocks.pandemic.", 1e-6


@pytest.fixture(scope="module")
def setup(_strict):
    from twotrack.runs.experiment import shipped_experiment

    return shipped_experiment(unconditioned=True)


@pytest.fixture(scope="module")
def library(setup, tmp_path_factory):
    folder = tmp_path_factory.mktemp("world")
    build([world_program(setup, SCENARIO)], folder, optimise="-O1")
    return Library(folder)


def native(library, setup, shocks, draws=DRAWS, threads=None):
    inputs = own_inputs(setup, shocks, draws)._asdict() | {"shared": shared_of(setup, SCENARIO)}
    return library.run("world", by_name(inputs), draws, threads=threads)


def test_outcomes_are_those_of_jax(library, setup):
    shocks = some_shocks(setup, DRAWS)
    found, wanted = native(library, setup, shocks), by_name(in_jax(setup, SCENARIO, shocks, DRAWS))
    assert found.keys() == wanted.keys()
    for name, series in wanted.items():
        np.testing.assert_array_equal(np.isfinite(found[name]), np.isfinite(series), err_msg=name)
        largest = np.abs(series[np.isfinite(series)]).max(initial=1e-300)
        atol = max(1e-9 * largest, ROUNDED if name.startswith(PEOPLE) else 0.0)
        np.testing.assert_allclose(found[name], series, rtol=0, atol=atol, err_msg=name)


def test_a_draw_is_the_same_in_every_company(library, setup):
    shocks = some_shocks(setup, DRAWS)
    together = native(library, setup, shocks, threads=2)
    few = native(library, setup, jax.tree.map(lambda array: array[:3], shocks), 3)
    for name, series in few.items():
        np.testing.assert_array_equal(series.view(np.int64), together[name][:3].view(np.int64), err_msg=name)
