"""What an issue's observations name is there and fits, or the build stops with file, line and remedy."""

import shutil
from importlib import import_module

import pytest

from twotrack.tables.errors import TableError
from twotrack.tables.issue_tables import ISSUES, read_issue
from twotrack.world.assemble import Issue, issue_faults
from twotrack.world.observed import sampling_faults

ROW = """[crossings]
period = "month"
process = [{ shock = "wave_shock", sd = "wave_half_life", half_life = "wave_half_life" }]
error = { variance = "irregular_variance_people" }
used_for = ["fit", "condition"]
[[crossings.figures]]
series = "bts/crossings"
column = "trucks"
unit = "crossings"
of = "trucks"
"""


@pytest.fixture
def faults(tmp_path, _strict):
    """Faults of the border with these observations in place of its own."""

    def of(text):
        folder = tmp_path / "border"
        shutil.copytree(ISSUES / "border", folder)
        (folder / "sampling.toml").unlink()
        (folder / "observations.toml").write_text(text, encoding="utf-8")
        return issue_faults(Issue("border", import_module("twotrack.issues.border.equations"), read_issue(folder)))

    return of


def test_a_row_that_fits_has_no_fault(faults):
    assert faults(ROW) == []


@pytest.mark.parametrize(
    ("right", "wrong", "line", "said"),
    [
        ('"bts/crossings"', '"bts/crosings"', 7, "no official series 'bts/crosings'"),
        ('column = "trucks"', 'column = "lorries"', 8, "'lorries' is not a column of bts/crossings"),
        ('unit = "crossings"', 'unit = "persons"', 9, "figures in persons a month do not count 'trucks'"),
        ('of = "trucks"', 'of = "truks"', 10, "'truks' is not a measure or signal of this issue"),
        ('"irregular_variance_people"', '"irregular"', 4, "'irregular' is not a number of this issue"),
        ('shock = "wave_shock"', 'shock = "wave"', 3, "'wave' is not a shock of Inputs"),
    ],
)
def test_what_is_not_there_is_named_with_file_line_and_remedy(faults, right, wrong, line, said):
    (fault,) = faults(ROW.replace(right, wrong))
    assert said in fault.message
    assert (fault.file, fault.line) == ("border/observations.toml", line)


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('series = "bts/crossings"\n', "", "series"),
        ('"fit", "condition"', '"fit", "guess"', "'fit', 'condition'"),
        ('shock = "wave_shock", ', "", "no shock is named to condition"),
    ],
)
def test_a_row_without_a_series_or_with_an_unknown_use_stops_the_build(faults, right, wrong, said):
    with pytest.raises(TableError) as raised:
        faults(ROW.replace(right, wrong))
    fault = raised.value.faults[0]
    assert said in fault.message
    assert fault.line is not None


@pytest.mark.usefixtures("_strict")
def test_a_sampling_of_a_number_that_is_not_there_stops_the_build(tmp_path):
    folder = tmp_path / "arms"
    shutil.copytree(ISSUES / "arms", folder)
    (folder / "sampling.toml").write_text('[arms]\nnumbers = ["seizure_rat"]\nturn = 1\n', encoding="utf-8")
    (fault,) = sampling_faults([read_issue(folder)])
    assert "seizure_rat" in fault.message
    assert "seizure_rate" in fault.message
    assert (fault.file, fault.line) == ("arms/sampling.toml", 2)
