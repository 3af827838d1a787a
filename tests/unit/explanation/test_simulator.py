"""The simulator's coalitions: what is switched off, and how the observed change is shared out."""

import numpy as np
import pytest

from twotrack.explanation.accounts import read_explanations
from twotrack.explanation.simulator import attribution
from twotrack.explanation.simulator.attribution import Question, simulate
from twotrack.explanation.simulator.switches import on_normal_scale, switch_off
from twotrack.explanation.twin.attribution import DRIFT, OUTSIDE
from twotrack.explanation.twin.panel import read_panel
from twotrack.runs.experiment import shipped_experiment


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment(prior=True)


@pytest.fixture(scope="module")
def accounts():
    return read_explanations()


def levers_of(shared):
    return {name: path for issue in shared.forcing.levers.values() for name, path in issue.items()}


def test_an_absent_account_has_its_levers_and_numbers_off(experiment, accounts):
    off = {"militarization": accounts.accounts["militarization"]}
    recorded, absent = switch_off(experiment, {}, None), switch_off(experiment, off, None)
    assert not levers_of(absent)["mx_leader_removals"].any()
    assert levers_of(recorded)["mx_leader_removals"].any()
    same = "us_security_assistance"
    assert np.array_equal(levers_of(absent)[same], levers_of(recorded)[same])
    assert all(not np.any(absent.scales[name]) for name in off["militarization"].numbers)
    assert any(np.any(recorded.scales[name]) for name in off["militarization"].numbers)


def test_a_held_account_moves_no_more_after_the_first_year(experiment, accounts):
    off = {"militarization": accounts.accounts["militarization"]}
    held, recorded = (levers_of(switch_off(experiment, some, 2007))["mx_army_deployment"] for some in (off, {}))
    assert np.array_equal(held[:8], recorded[:8])
    assert (held[8:] == held[7, -1]).all()
    assert not np.array_equal(held, recorded)


def test_values_lie_on_the_scale_on_which_numbers_are_normal(experiment):
    rows = {row.family: row for row in experiment.distributions}
    assert on_normal_scale(rows["normal"], 0.3) == 0.3
    assert on_normal_scale(rows["lognormal"], np.e) == pytest.approx(1)
    assert on_normal_scale(rows["logitnormal"], 0.5) == pytest.approx(0)
    assert np.isfinite(on_normal_scale(rows["logitnormal"], 0.0))


def test_what_the_model_lacks_is_a_part(experiment, accounts, monkeypatch):
    """Each account adds its place to the change; one draw that cannot be followed is left out."""
    names = list(accounts.accounts)

    def change(_, off, *__):
        return np.array([1.0, np.nan, 2.0]) + sum(at for at, name in enumerate(names) if name not in off)

    monkeypatch.setattr(attribution, "_change", change)
    seen: list[int] = []
    found = simulate(experiment, accounts, read_panel(), Question(2007, 2011, "held"), range(3), seen.append)
    parts = {part.player: part.mean for part in found.parts}
    assert [parts[name] for name in names] == pytest.approx([0, 1, 2, 3])
    assert parts[DRIFT] == pytest.approx(1.5)
    assert parts[OUTSIDE] == pytest.approx(found.change - 7.5)
    assert found.draws.shape == (6, 2)
    assert sum(seen) == 16
    question = Question(2007, 2011, "held", names[3])
    rest = simulate(experiment, accounts, read_panel(), question, range(3), seen.append)
    assert [part.player for part in rest.parts] == [DRIFT, *names[:3], OUTSIDE]
    assert sum(part.mean for part in rest.parts) == pytest.approx(rest.change)
    assert sum(seen) == 24
