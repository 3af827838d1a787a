"""Dimensional consistency: equations do not know in what a month, a person or a dollar is counted."""

from functools import lru_cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paths import ISSUES

from rescaling import misfits, random_point, verbs
from twotrack.base.units import BASE_DIMENSIONS
from twotrack.world.assemble import shipped_world

FACTORS = st.tuples(*(st.floats(0.2, 5.0) for _ in BASE_DIMENSIONS))


@lru_cache(maxsize=16)
def program(name):
    return verbs(shipped_world().issue(name))


@pytest.mark.parametrize("name", ISSUES)
@given(factors=FACTORS, seed=st.integers(0, 1000))
@settings(max_examples=25, derandomize=True)
def test_an_issue_moves_with_its_base_units(name, factors, seed):
    issue = shipped_world().issue(name)
    assert misfits(shipped_world(), issue, program(name), random_point(issue, seed), factors) == {}


@pytest.mark.parametrize("name", ISSUES)
def test_every_quantity_is_finite_at_a_random_point(name):
    # A NaN would pass every comparison of the test above.
    found = program(name)(*random_point(shipped_world().issue(name), 0))
    for verb, struct in found.items():
        for field, value in vars(struct).items():
            assert np.isfinite(value).all(), f"{name}: {verb}.{field}"
