"""Worlds that go on side by side from stocks are those of one run each."""

import numpy as np
import pytest
from ends import side_by_side, stocks_at_ends
from paths import FIRST, Case, in_future, outcomes, parts, scenario, setting


@pytest.mark.parametrize("draws", [0, 2])
def test_worlds_side_by_side_are_those_one_by_one(prior_setup, draws):
    """One that changes the past from its first month on, one of the projection: outcomes, and stocks where runs end."""
    chosen = [scenario(setting("us_assault_weapons_ban", 1, FIRST)), in_future({"mx_arrest_effort": 4})]
    cases = [Case(one, draw=draw) for one in chosen for draw in (range(draws) if draws else [None])]
    found = side_by_side(prior_setup, chosen, draws, [2008, 2021, 2035])
    for case, (measured, stocks) in zip(cases, found, strict=True):
        for _, name, (one, other) in parts(measured, *outcomes(prior_setup, [case])):
            np.testing.assert_allclose(one, other, rtol=1e-9, atol=1e-9 * np.abs(other).max(), err_msg=name)
        for name, alone in stocks_at_ends(prior_setup, case, [2008, 2021, 2035]).items():
            np.testing.assert_allclose(stocks[name], alone, rtol=1e-9, atol=1e-9 * np.abs(alone).max(), err_msg=name)
