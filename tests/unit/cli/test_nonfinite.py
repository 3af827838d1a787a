"""A draw that becomes non-finite is counted, named, and kept out of every statistic, on the command line too."""

import json

import numpy as np
import pandas as pd
import pytest

AT_2008 = 2008 - 2000


@pytest.fixture
def spoilt(monkeypatch):
    """Makes homicides of 2008 not a number in these draws: of the run, or of its comparison with the ban kept."""

    from twotrack.runs.experiment import Experiment

    whole, lost = Experiment.ensemble, {}

    def ensemble(self, *arguments, **options):
        made = whole(self, *arguments, **options)
        values = np.array(made.nation["homicides"])
        values[list(lost.get(self.project, ())), AT_2008] = np.nan
        return made._replace(nation=made.nation | {"homicides": values})

    def spoil(draws, part):
        lost[part == "run"] = draws
        monkeypatch.setattr(Experiment, "ensemble", ensemble)

    return spoil


def test_draws_are_counted_named_and_left_out(twotrack, tmp_path, spoilt):
    import twotrack as tt

    spoilt({0, 1, 2, 4, 5}, "run")
    spoilt({4}, "reported")
    ended = twotrack("run", "-n", 6, "--json", "-o", tmp_path / "mine")
    assert ended.code == 0
    assert "5 of 6 draws became non-finite and are left out: 0, 1, 2, 4, 5\n" in ended.err
    payload = json.loads(ended.out)
    assert payload["draws"] == {"asked": 6, "used": 1, "nonfinite": [0, 1, 2, 4, 5], "bin_width": 0.0}
    assert np.isfinite([fact["model"] for fact in payload["reported"]]).all()
    written = pd.read_csv(tmp_path / "mine" / "results.csv")
    assert np.isfinite(written["value"]).all()
    left = tt.run(draws=6).to_xarray()["homicide_rate_state"].sel(draw=3, year=2012, state="MX-GRO").item()
    place = (written["outcome"] == "homicide_rate") & (written["year"] == 2012) & (written["place"] == "MX-GRO")
    assert np.allclose(written[place]["value"], left, rtol=1e-9)


def test_a_draw_lost_in_the_comparison_only_is_named_with_it(twotrack, tmp_path, spoilt):
    spoilt({2}, "reported")
    ended = twotrack("run", "-n", 6, "--json", "-o", tmp_path / "mine")
    assert ended.code == 0
    payload = json.loads(ended.out)
    assert payload["draws"]["nonfinite"] == []
    (fact,) = [fact for fact in payload["reported"] if fact["name"].startswith("ban_share")]
    assert np.isfinite(fact["model"]).all()
    assert f"{fact['label']['en']}: 1 of 6 draws became non-finite and is left out: 2\n" in ended.err


def test_nothing_is_written_when_every_draw_is_lost(twotrack, tmp_path, spoilt):
    spoilt(range(6), "run")
    ended = twotrack("run", "-n", 6, "-o", tmp_path / "mine")
    assert ended.code == 2
    assert "error: every draw became non-finite" in ended.err
    assert ended.out == ""
    assert not (tmp_path / "mine").exists()
