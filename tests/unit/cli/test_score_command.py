"""`twotrack score`: what it takes, refuses and writes, with the forecasts themselves left out."""

import csv
import json

import pytest

from twotrack.forecasting.scoring import runner
from twotrack.forecasting.scoring.rows import ScoreRow


@pytest.fixture
def quick(monkeypatch, tmp_path, data_folder):
    """Rows made up for every origin; outcomes end after 24 months."""

    def made(case, order):
        def one(method, horizon):
            blank = horizon > 24
            numbers = {} if blank else dict.fromkeys(("crps", "log_crps", "absolute_error", "median_ape"), 1.0)
            cover = {} if blank else {"coverage_50": 0.5, "coverage_90": 0.9}
            return ScoreRow(
                "homicides_state_year",
                f"{case.origin // 12}-12",
                horizon,
                method,
                "registered",
                32,
                **numbers,
                **cover,
            )

        return [one(m, h) for m in ("twotrack", "pool_of_walks", "theta") for h in order.horizons]

    monkeypatch.setattr(runner, "score_homicides", made)
    monkeypatch.setattr(runner, "cached_scores_folder", lambda: tmp_path / "kept")
    return data_folder


OPTIONS = (
    "--origin 2015-12 2018-12 --horizon 12 24 -n 60",
    "--origin=2015-12 --origin 2018-12 --horizon 12 --horizon=24",
)


@pytest.mark.parametrize("options", OPTIONS)
def test_several_values_after_one_option(twotrack, quick, options):
    ended = twotrack("score", *options.split(), "--series", "homicides_state_year", "--json", "--data", quick)
    assert ended.code == 0, ended.err
    rows = json.loads(ended.out)["scores"]
    assert {(row["origin"], row["horizon"]) for row in rows} == {
        (o, h) for o in ("2015-12", "2018-12") for h in (12, 24)
    }


def test_an_argument_is_no_value_of_the_option_before_it(twotrack, tmp_path):
    ended = twotrack("run", "--set", "us_dealer_rules@2026-07=0.5", "no-such-scenario", "-o", tmp_path / "mine")
    assert ended.code == 2
    assert "no-such-scenario" in ended.err


def test_table_file_and_blanks(twotrack, quick, tmp_path):
    asked = ("--origin", "2010-12", "--origin", "2013-12", "--series", "homicides_state_year", "--data", quick)
    ended = twotrack("score", *asked, "-o", tmp_path / "out" / "s.csv")
    assert ended.code == 0, ended.err
    assert "pool of walks" in ended.out
    assert "2010-12, 2013-12: no figures 36 months ahead" in " ".join(ended.err.split())
    written = list(csv.DictReader((tmp_path / "out" / "s.csv").read_text(encoding="utf-8").splitlines()))
    assert len(written) == 2 * 3 * 4
    assert {row["crps"] for row in written if row["horizon"] == "48"} == {""}
    spanish = twotrack("--lang", "es", "score", *asked)
    assert "mezcla de caminatas" in spanish.out
    assert "se leyeron de la caché" in spanish.err


def test_json_is_one_object(twotrack, quick):
    asked = ("--origin", "2010-12", "--series", "homicides_state_year", "--data", quick, "--json")
    found = json.loads(twotrack("score", *asked).out)
    assert set(found) == {"scores", "table", "blank", "closure"}
    assert found["table"][0]["better"] is False
    assert found["blank"][0] == {"series": "homicides_state_year", "origin": "2010-12", "horizon": 36}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--origin", "2010-13"), "2010-13"),
        (("--horizon", "0"), "from 1 to 120"),
        (("--horizon", "6", "--series", "homicides_state_year"), "whole years"),
        (("-n", "5"), "at least 50"),
        (("--series", "encouters"), "Did you mean 'encounters'"),
    ],
)
def test_bad_input_ends_with_two(twotrack, quick, asked, said):
    ended = twotrack("score", "--data", quick, *asked)
    assert ended.code == 2
    assert said in ended.err
    assert not ended.out
