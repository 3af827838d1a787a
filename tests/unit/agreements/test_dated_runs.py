"""Worlds of a package go on from the record before its year; worlds of the same settings are run once."""

from dataclasses import replace
from os import utime

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.worth import past
from twotrack.agreements.worth.dated import dated_runs, outcomes_of_worlds
from twotrack.base.months import month_index
from twotrack.runs.engine import draw_inputs
from twotrack.runs.experiment import shipped_experiment


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.mark.parametrize(
    ("month", "start", "until"), [("2024-03", 2022, 2024), ("2019-06", 2019, 2020), ("2019-06", 2019, 2023)]
)
def test_going_on_from_the_record_is_the_whole_run(experiment, month, start, until):
    runs = dated_runs(experiment, tt.Scenario(), month_index(month), range(3), 1, until)
    assert runs.start == start
    scenarios = [tt.Scenario().set("us_tariff_on_mexico", 0.2, month=month), tt.Scenario()]
    ahead, whole = runs.outcomes(scenarios), replace(runs, start=None).outcomes(scenarios)
    for one, other in zip(ahead, whole, strict=True):
        for part, last in (("nation", until + 1 - 2000), ("monthly", 12 * (until + 1 - 2000))):
            for name, values in getattr(other, part).items():
                np.testing.assert_array_equal(getattr(one, part)[name][:, :last], values[:, :last], err_msg=name)


def test_the_record_ends_before_the_first_year_in_which_levers_differ(experiment):
    changed = tt.Scenario().set("us_dealer_rules", 0.5, month="2010-01")
    assert dated_runs(experiment, changed, month_index("2024-03"), range(2), 1, 2023).start == 2010
    assert dated_runs(experiment, changed, month_index("2024-03"), range(2), 1, 2024).start is None
    assert dated_runs(experiment, tt.Scenario(), month_index("2000-06"), range(2), 1, 2001).start is None


def test_a_scenario_that_differs_before_is_run_whole(experiment):
    runs = dated_runs(experiment, tt.Scenario(), month_index("2019-06"), range(2), 1, 2019)
    early = tt.Scenario().set("us_tariff_on_mexico", 0.2, month="2018-12")
    (found,), (wanted,) = (one.outcomes([early]) for one in (runs, replace(runs, start=None)))
    np.testing.assert_array_equal(found.nation["export_income"], wanted.nation["export_income"])


def test_worlds_of_the_same_settings_are_run_once(experiment):
    runs = dated_runs(experiment, tt.Scenario(), month_index("2022-01"), range(2), 1, 2022)
    done = []
    deal = tt.Scenario().set("us_tariff_on_mexico", 0.2, month="2022-01")
    found = outcomes_of_worlds(
        runs, {"before": tt.Scenario(), "deal": deal, "left": replace(deal, name="l")}, done.append
    )
    assert found["left"] is found["deal"]
    assert found["before"] is not found["deal"]
    assert sum(done) == 6


def test_a_past_is_conditioned_once_and_read_from_disk(experiment, tmp_path, monkeypatch):
    monkeypatch.setattr(past, "cache_folder", lambda: tmp_path)
    dated = replace(experiment, known_until=month_index("2019-05"))
    first = past.conditioned_past(dated, range(2), 1)
    (file,) = (tmp_path / "pasts").iterdir()
    with monkeypatch.context() as patched:
        patched.setattr(past, "conditioned_inputs", None)
        again = past.conditioned_past(dated, range(2), 1)
    for issue, shocks in first.shocks.items():
        for name, values in shocks.items():
            np.testing.assert_array_equal(again.shocks[issue][name], values)
    # Another date, seed or number of draws has a file of its own; a damaged one is left aside.
    for one, draws, seed in ((replace(dated, known_until=month_index("2019-06")), 2, 1), (dated, 1, 1), (dated, 2, 2)):
        assert past.past_file(one, draw_inputs(one, range(draws), seed), seed) != file
    file.write_bytes(b"PK\x03\x04 no archive")
    mended = past.conditioned_past(dated, range(2), 1)
    np.testing.assert_array_equal(mended.shocks["drugs"]["mortality_shock"], first.shocks["drugs"]["mortality_shock"])


def test_the_record_before_a_projection_is_run_once(experiment, tmp_path, monkeypatch):
    monkeypatch.setattr(past, "cache_folder", lambda: tmp_path)
    month = month_index("2022-01")
    deal = tt.Scenario().set("us_tariff_on_mexico", 0.2, month="2022-01")
    (first,) = dated_runs(experiment, tt.Scenario(), month, range(2), 1, 2022).outcomes([deal])
    assert len(list((tmp_path / "pasts").iterdir())) == 2
    again = dated_runs(experiment, tt.Scenario(), month, range(2), 1, 2022)
    with monkeypatch.context() as patched:
        patched.setattr(type(experiment.engine), "run", None)
        (found,) = again.outcomes([deal])
    for part in ("nation", "monthly"):
        for name, values in getattr(first, part).items():
            np.testing.assert_array_equal(getattr(found, part)[name], values)


def test_pasts_used_longest_ago_go(tmp_path, monkeypatch):
    arrays = {"drugs": {"mortality_shock": np.zeros((1, 2))}}
    past.write_arrays(tmp_path / "0.npz", arrays)
    monkeypatch.setattr(past, "MOST_BYTES", 3 * (tmp_path / "0.npz").stat().st_size)
    for at in range(5):
        file = tmp_path / f"{at}.npz"
        past.write_arrays(file, arrays)
        utime(file, (at, at))
    past.write_arrays(tmp_path / "new.npz", arrays)
    kept = sorted(one.stem for one in tmp_path.iterdir())
    assert kept == ["3", "4", "new"]
    # The last one stays, however large it is.
    monkeypatch.setattr(past, "MOST_BYTES", 1)
    past.write_arrays(tmp_path / "new.npz", arrays)
    assert [one.stem for one in tmp_path.iterdir()] == ["new"]
    assert not past.same_shapes(past.read_arrays(tmp_path / "new.npz"), {"drugs": {"mortality_shock": np.zeros(3)}})
