"""The rescaling of the confidence tests finds a constant hidden in an equation."""

from types import SimpleNamespace

import numpy as np
import pytest

from rescaling import misfits, random_point, verbs
from twotrack.base.units import BASE_DIMENSIONS

FACTORS = tuple(np.linspace(0.5, 7.0, len(BASE_DIMENSIONS)))


def test_the_made_up_issues_pass(toy_world):
    for issue in toy_world:
        assert misfits(toy_world, issue, verbs(issue), random_point(issue, 1), FACTORS) == {}


@pytest.mark.parametrize(("hidden", "found"), [(2.0, {"measures.income", "flows.savings"}), (0.0, set())])
def test_a_hidden_constant_is_found(toy_world, hidden, found):
    mills = toy_world.issue("mills")
    changed = SimpleNamespace(**vars(mills.equations))

    def flows(stocks, inputs, _drivers, _levers, p):
        return type(stocks)(savings=p.freight * (inputs.boatmen + hidden) - p.wage_rate * stocks.savings)

    def measures(_stocks, inputs, _drivers, _levers, p):
        return mills.equations.Measures(income=p.freight * (inputs.boatmen + hidden))

    changed.flows, changed.measures = flows, measures
    issue = type(mills)("mills", changed, mills.tables)
    world = type(toy_world)((issue, toy_world.issue("rivers")))
    assert set(misfits(world, issue, verbs(issue), random_point(issue, 1), FACTORS)) == found
