"""`twotrack fit`: what it writes and prints, with the search itself left out."""

import json

import pytest

from twotrack.calibration.fit import Mode
from twotrack.runs.receipt import ingredient_hash
from twotrack.world.parameters.fitted import FittedDistribution, read_fitted

NUMBERS = {
    "violence.recruitment_rate": FittedDistribution(family="lognormal", location=(-4.25,), scale=(0.0625,)),
    "drugs.fentanyl_share_at_start": FittedDistribution(family="logitnormal", location=(-9.5,), scale=(1.0,)),
}


@pytest.fixture
def found(monkeypatch):
    """Lets the search end at once, well or not; tells which month it was given."""
    asked = []

    def end(*, converged=True):
        def fit(until, progress):
            asked.append(until)
            progress("1: 5.00")
            return Mode(NUMBERS, -12.5, 7, converged, "ABNORMAL")

        monkeypatch.setattr("twotrack.calibration.fit.fit", fit)
        return asked

    return end


def test_a_fit_writes_a_table_that_says_where_it_came_from(twotrack, tmp_path, found):
    asked = found()
    out = tmp_path / "new" / "mine.toml"
    ended = twotrack("fit", "--until", "2018-12", "-o", out)
    assert ended.code == 0
    assert asked == [2018 * 12 + 11]
    assert [path.name for path in out.parent.iterdir()] == ["mine.toml"]
    table = read_fitted(out)
    assert table.numbers == NUMBERS
    assert (table.fit.until, table.fit.command) == ("2018-12", "twotrack fit --until 2018-12")
    assert table.fit.evidence == ingredient_hash("evidence")
    assert "Log density -12.50 after 7 evaluations; wrote" in ended.err
    assert ended.out == ""


def test_json_is_on_standard_output(twotrack, tmp_path, found):
    found()
    ended = twotrack("fit", "--json", "-o", tmp_path / "mine.toml")
    assert json.loads(ended.out) == {
        "fit": read_fitted(tmp_path / "mine.toml").fit.model_dump(),
        "log_density": -12.5,
        "evaluations": 7,
    }


def test_a_search_that_did_not_end_well_writes_nothing(twotrack, tmp_path, found):
    found(converged=False)
    (tmp_path / "fitted.toml").write_text("older fit", encoding="utf-8")
    ended = twotrack("fit", "-o", tmp_path / "fitted.toml")
    assert ended.code == 2
    assert "the fit did not converge (ABNORMAL): nothing was written" in ended.err
    assert [path.read_text(encoding="utf-8") for path in tmp_path.iterdir()] == ["older fit"]


def test_a_folder_in_the_place_of_the_file_is_found_before_the_search(twotrack, tmp_path, found):
    asked = found()
    ended = twotrack("fit", "-o", tmp_path)
    assert ended.code == 2
    assert ended.err == f"{tmp_path}: error: is a folder: wanted a file\n"
    assert asked == []
