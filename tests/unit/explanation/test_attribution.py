"""Attributions add up, whatever the accounts, and depend on no label and no order."""

from dataclasses import replace

import numpy as np
import pytest
from made_panel import drivers_of, panel_of, posterior_of, shuffled

from twotrack.explanation.accounts import NULL, UNEXPLAINED
from twotrack.explanation.twin.attribution import DRIFT, REFERENCES, attribute, in_view
from twotrack.explanation.twin.design import NULL_TERMS


def world(seed):
    rng = np.random.default_rng(seed)
    drivers = drivers_of(rng)
    return panel_of(rng, drivers, 0.2), drivers, posterior_of(rng, len(NULL_TERMS) + len(drivers.names))


def parts(found):
    return {part.player: part.mean for part in found.parts}


@pytest.mark.parametrize("reference", REFERENCES)
@pytest.mark.parametrize("seed", range(4))
def test_parts_add_up_to_the_observed_change_in_every_draw(seed, reference):
    found = attribute(*world(seed), 2006, 2010, reference)
    assert np.abs(found.draws.sum(axis=0) - found.change).max() < 1e-9
    assert [part.player for part in found.parts] == [DRIFT, NULL, "first", "second", UNEXPLAINED]
    assert in_view(found)[0].player == UNEXPLAINED


def test_the_order_of_states_changes_nothing():
    panel, drivers, posterior = world(1)
    order = np.random.default_rng(9).permutation(len(panel.states))
    moved = attribute(*shuffled(panel, drivers, order), posterior, 2006, 2010, "absent")
    assert parts(moved) == pytest.approx(parts(attribute(panel, drivers, posterior, 2006, 2010, "absent")), abs=1e-9)


def test_the_names_and_order_of_accounts_change_nothing():
    panel, drivers, posterior = world(2)
    places = [2, 3, 0, 1]
    renamed = replace(
        drivers,
        names=tuple(drivers.names[at] for at in places),
        accounts=tuple({"first": "uno", "second": "dos"}[drivers.accounts[at]] for at in places),
        values=drivers.values[places],
        growth=drivers.growth[places],
        wave=drivers.wave[places],
    )
    own = np.array([*range(len(NULL_TERMS)), *(len(NULL_TERMS) + at for at in places)])
    moved = attribute(
        panel, renamed, replace(posterior, coefficients=posterior.coefficients[:, own]), 2005, 2009, "held"
    )
    was = parts(attribute(panel, drivers, posterior, 2005, 2009, "held"))
    found = parts(moved)
    assert found["uno"] == pytest.approx(was["first"], abs=1e-9)
    assert found["dos"] == pytest.approx(was["second"], abs=1e-9)
    assert found[UNEXPLAINED] == pytest.approx(was[UNEXPLAINED], abs=1e-9)


def test_an_account_without_coefficients_gets_nothing():
    panel, drivers, posterior = world(3)
    coefficients = posterior.coefficients.copy()
    coefficients[:, len(NULL_TERMS) : len(NULL_TERMS) + 2] = 0.0
    found = attribute(panel, drivers, replace(posterior, coefficients=coefficients), 2006, 2010, "absent")
    assert parts(found)["first"] == pytest.approx(0.0, abs=1e-12)
    assert abs(parts(found)["second"]) > 1e-3


def test_two_accounts_with_the_same_driver_share_equally():
    panel, drivers, posterior = world(4)
    values, coefficients = drivers.values.copy(), posterior.coefficients.copy()
    values[2:], coefficients[:, -2:] = values[:2], coefficients[:, -4:-2]
    same = replace(drivers, values=values, wave=np.zeros(4, bool))
    found = parts(attribute(panel, same, replace(posterior, coefficients=coefficients), 2006, 2010, "absent"))
    assert found["first"] == pytest.approx(found["second"], abs=1e-9)


def test_the_two_references_differ_for_a_driver_that_was_high_at_the_start():
    panel, drivers, posterior = world(5)
    high = replace(drivers, values=drivers.values + 3.0)
    held, absent = (parts(attribute(panel, high, posterior, 2006, 2010, one))["first"] for one in REFERENCES)
    assert held != pytest.approx(absent, abs=1e-3)
