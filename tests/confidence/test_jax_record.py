"""What JAX made is on record as sums: one figure that is off moves them, and what goes in has them made anew."""

import warnings

import numpy as np
import pytest
from beside_jax import SEED, allowed, kernel, outcomes_of

from golden import jax_outcomes
from golden.jax_outcomes import StaleRecordWarning, assert_recorded, key_of, recorded, rounded, summed, weights

NAME = "unconditioned no-kingpin-strategy"


@pytest.fixture(scope="module")
def case(_strict):
    if kernel().engine is None:
        pytest.skip(kernel().reason)
    return outcomes_of(*NAME.split())


@pytest.fixture(scope="module")
def found(case):
    return case.run(case.experiment)


@pytest.mark.parametrize(("name", "place"), [("nation.homicides", (3, 20)), ("states.homicides", (15, 35, 31))])
def test_one_figure_that_is_off_is_found(found, name, place):
    kept = summed(found)
    assert_recorded(found, kept)
    off = found[name].copy()
    off[place] += 1.01 * allowed(name, off)
    with pytest.raises(AssertionError, match=name):
        assert_recorded(found | {name: off}, kept)


def test_a_figure_that_is_missing_is_found(found):
    lost = found["nation.homicides"].copy()
    lost[2, 5] = np.nan
    with pytest.raises(AssertionError, match="missing"):
        assert_recorded(found | {"nation.homicides": lost}, summed(found))


def test_figures_that_changed_places_are_found(found):
    states = found["states.homicides"]
    for other in (states[:, ::-1], states[:, :, ::-1]):
        with pytest.raises(AssertionError, match=r"states\.homicides"):
            assert_recorded(found | {"states.homicides": other}, summed(found))


def test_other_numbers_have_it_made_anew_and_say_so(case):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        jax_outcomes._recorded.cache_clear()
        other = case._replace(inputs=lambda experiment: (case.inputs(experiment), SEED + 1))
        assert key_of(other) != key_of(case)
        with pytest.raises(StaleRecordWarning, match="renews it"):
            recorded(NAME, other)


def test_rounding_by_another_machine_is_not_another_number():
    numbers = np.random.default_rng(5).lognormal(0, 20, 10_000)
    apart = rounded(numbers) != rounded(np.nextafter(numbers, np.inf))
    assert apart.mean() < 0.01
    assert (rounded(numbers) != rounded(numbers * (1 + 1e-11))).all()


def test_no_two_weights_are_the_same():
    assert len(np.unique(np.abs(weights(1152)))) == 2 * 1152
    assert np.abs(weights(1152)).min() >= 1
