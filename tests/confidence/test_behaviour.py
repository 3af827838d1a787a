"""Behaviour reproduction: how many official points the bands hold; told always, failing only past a loose bound."""

import sys

import numpy as np
import pytest

from twotrack.observation.official import official_points, official_states, score
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world

# Twenty-two years hold two or three independent waves (science notes on forecasts, 0.9), so that one wave outside the
# 90 % band already leaves a third of the points outside; less than half inside means that most waves were missed.
NATION_AT_LEAST = 0.5
# Thirty-two states average the waves out; the notes call 0.83 to 0.93 realistic for a fitted model.
STATES_AT_LEAST = 0.7

ROWS = outcome_rows(shipped_world().tables)
WITH_NATION = [name for name, row in ROWS.items() if row.official]
WITH_STATES = [name for name, row in ROWS.items() if row.official_state]


@pytest.fixture(params=["prior", "fitted"])
def layer(request):
    """Which numbers the draws come from, and the draws."""
    return request.param, request.getfixturevalue(f"{request.param}_draws")


def tell(capsys, what, found):
    with capsys.disabled():
        inside = f"{found.covered_50:3d} in the 50 % band, {found.covered_90:3d} in the 90 % band"
        error = f"median error {found.median_ape:.0%}"
        sys.stdout.write(f"\n  {what:35s} {found.points:3d} points: {inside}, {error}")


@pytest.mark.parametrize("name", WITH_NATION)
def test_official_points_of_the_nation(layer, name, capsys):
    points = official_points(ROWS[name], DEFAULT_SPAN)
    draws = layer[1].nation[name][:, [year - DEFAULT_SPAN.years[0] for year in points.years]]
    found = score(draws, np.array(points.values))
    tell(capsys, f"{layer[0]}: {name}", found)
    assert found.points == len(points.years)
    assert found.covered_90 >= NATION_AT_LEAST * found.points


@pytest.mark.parametrize("name", WITH_STATES)
def test_official_points_of_the_states(layer, name, capsys):
    found = score(layer[1].states[name], official_states(ROWS[name], DEFAULT_SPAN))
    tell(capsys, f"{layer[0]}: {name} by state", found)
    assert found.points >= 32 * 20
    assert found.covered_90 >= STATES_AT_LEAST * found.points
