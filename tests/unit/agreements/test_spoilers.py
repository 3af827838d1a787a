"""A party without a veto that may act against a deal: how likely, and what is left of the deal then."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.preferences import tables
from twotrack.agreements.preferences.tables import read_preferences, shipped_preferences
from twotrack.agreements.wording.holding import Risks, risk_lines
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth.spoilers import raised_driver, spoilers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import drivers_of
from twotrack.tables.errors import TableError

GOVERNOR, DRIVER = "us_governor_texas", "us_states_moves"


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


def judged(experiment, *, wants_it):
    """The border reopens, which the governor wants or not."""
    closed = {"directions": {"people_crossing": -1, "us_closure_loss": 1}, "stances": {"joint_land_restriction": 1.0}}
    prefer = {} if wants_it else {GOVERNOR: closed}
    return tt.negotiate("reopening-2021", 4, preferences=40, prefer=prefer, experiment=experiment)


def test_a_governor_who_gains_does_not_act(experiment):
    answer = judged(experiment, wants_it=True)
    (one,) = spoilers(experiment, answer)
    assert (one.party, one.acts, one.both, one.shifts) == (GOVERNOR, False, None, {})
    assert one.chance.chance == 0
    assert one.gain > 0
    assert risk_lines(answer, Risks(spoilers=[one]), "en") == []
    assert json.loads(json.dumps(answer_object(answer, Risks(spoilers=[one]))))["spoilers"][0]["acts"] is False


def test_a_governor_who_loses_acts_and_both_lines_are_printed(experiment):
    answer = judged(experiment, wants_it=False)
    (one,) = spoilers(experiment, answer)
    assert one.acts
    assert one.chance.chance <= (answer.parties[GOVERNOR][0].gains.gain.mean(axis=1) < 0).mean()
    assert set(one.shifts) == {"us", "mx"}
    assert 0 < max(map(abs, one.shifts.values())) < 1e-3, "the model gives states' acts next to no effect on concerns"
    assert one.both.chance == pytest.approx(answer.both.chance, abs=0.05)
    for language, word in (("en", "would act against the deal"), ("es", "actuaría contra el acuerdo")):
        (line,) = risk_lines(answer, Risks(spoilers=[one]), language)
        assert word in line
        assert f"{one.both.chance:.2f}" in line
    costly = shipped_preferences().numbers["loss_aversion"].model_copy()
    tables = replace(answer.preferences, numbers={**answer.preferences.numbers, "acting_cost": costly})
    dear = replace(answer, worlds=replace(answer.worlds, preferences=tables))
    assert spoilers(experiment, dear)[0].chance.chance <= one.chance.chance


def test_its_acts_are_the_mean_of_2021_on_top_of_the_record(experiment):
    month = 2019 * 12 + 5
    issue = next(one.name for one in experiment.layout.issues if DRIVER in one.drivers)
    paths = []
    for one in (experiment, raised_driver(experiment, DRIVER, month)):
        found = drivers_of(one.layout, tuple(sorted(one.series.items())))[issue]
        paths.append(found[DRIVER].reshape(-1, found[DRIVER].shape[-1]))
    at, ends = month - DEFAULT_SPAN.first, DEFAULT_SPAN.replay_until - DEFAULT_SPAN.first + 1
    usual = paths[0][ends - 12 : ends].mean(axis=0)
    assert usual.sum() > 0
    np.testing.assert_allclose(paths[1][:at], paths[0][:at])
    np.testing.assert_allclose(paths[1][at:], paths[0][at:] + usual)


def test_acts_that_raise_no_driver_are_refused(tmp_path):
    folder = tmp_path / "preferences"
    folder.mkdir()
    for path in Path(tables.__file__).parent.glob("*.[ct][so]*"):
        text = path.read_text(encoding="utf-8")
        (folder / path.name).write_text(text.replace('acts = "us_states_moves"', 'acts = "us_state_moves"'), "utf-8")
    with pytest.raises(TableError, match="Did you mean 'us_states_moves'"):
        read_preferences(folder)
