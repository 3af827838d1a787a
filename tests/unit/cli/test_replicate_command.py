"""`twotrack replicate --cross-validate`: what it prints and asks for, with the fits themselves left out."""

import json

import pytest

from twotrack.replications.science_2023 import cross_validation as cv


@pytest.fixture
def quick(monkeypatch, data_folder):
    """Made-up contenders in the place of those that take time."""

    def contenders(folder, done):
        shapes = {
            "line": cv.linear_trend,
            "twotrack": lambda seen, kept: {n: 1.1 * v for n, v in cv.linear_trend(seen, kept).items()},
        }
        every = cv.held_out_forecasts(cv.official(folder), shapes, done)
        return cv.results(every), every

    monkeypatch.setattr(cv, "cross_validate", contenders)
    return data_folder


def test_both_schemes_are_printed_with_their_winner(twotrack, quick):
    ended = twotrack("replicate", "--cross-validate", "--data", quick)
    assert ended.code == 0, ended.err
    assert "Homicides and missing persons together: one year left out; least error: straight line" in ended.out
    assert "Prison admissions: first 5 to 9 years fitted" in ended.out
    assert "a small lead proves nothing" in " ".join(ended.err.split())
    spanish = twotrack("--lang", "es", "replicate", "--cross-validate", "--data", quick)
    assert "menor error: línea recta" in spanish.out


def test_one_object_as_documented(twotrack, quick):
    found = json.loads(twotrack("replicate", "--cross-validate", "--data", quick, "--json").out)
    assert set(found) == {"replication", "errors", "forecasts"}
    assert {one["scheme"] for one in found["errors"]} == {"one_out", "last_out"}
    assert set(found["forecasts"][0]) == {"scheme", "series", "contender", "known", "year", "official", "forecast"}


def test_without_data_it_says_what_it_needs(twotrack, monkeypatch, data_folder):
    monkeypatch.delenv("TWOTRACK_DATA", raising=False)
    ended = twotrack("replicate", "--cross-validate")
    assert (ended.code, ended.out) == (2, "")
    assert "--data" in ended.err
    ended = twotrack("replicate", "--cross-validate", "--data", data_folder / "migration")
    assert (ended.code, ended.out) == (2, "")
    assert "national_trends_year.csv" in ended.err
