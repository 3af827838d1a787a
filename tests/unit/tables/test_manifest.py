"""`issue.toml`: the name of an issue in both languages, its place, its steps; what is wrong is told with its line."""

import shutil

import pytest

from twotrack.tables.errors import TableError
from twotrack.tables.issue_tables import ISSUES, display_order, issue_tables, read_issue
from twotrack.tables.manifest import Manifest
from twotrack.tables.readers import read_one

WHOLE = 'label = { en = "Mills", es = "Molinos" }\norder = 3\n'


@pytest.fixture
def manifest(tmp_path):
    """Reads a made-up issue.toml."""

    def read(text):
        path = tmp_path / "issue.toml"
        path.write_text(text, encoding="utf-8")
        return read_one(path, Manifest)

    return read


def faults_of(manifest, text):
    with pytest.raises(TableError) as error:
        manifest(text)
    return error.value.faults


def test_an_issue_that_says_no_more_takes_one_step_a_month_from_the_start(manifest):
    plain = manifest(WHOLE)
    assert (plain.label.en, plain.label.es, plain.order) == ("Mills", "Molinos", 3)
    assert (plain.substeps, plain.closed_form, plain.starts, plain.anchor, plain.sampling) == (1, False, None, "", None)


def test_a_name_missing_in_one_language_is_a_fault_with_its_line(manifest):
    (fault,) = faults_of(manifest, WHOLE.replace(', es = "Molinos"', ""))
    assert (fault.file, fault.line) == ("issue.toml", 1)
    assert "[label.es] is missing" in fault.message


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_empty_name_is_a_fault_that_names_the_language(manifest, language):
    (fault,) = faults_of(manifest, WHOLE.replace('"Mills"' if language == "en" else '"Molinos"', '" "'))
    assert fault.line == 1
    assert f"the name in '{language}' is empty" in fault.message


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("substep = 2", "Did you mean 'substeps'?"),
        ("substeps = 0", "substeps"),
        ('starts = "2020-13"', "'2020-13' is not a month: wanted YYYY-MM"),
        ('[sampling]\nschem = "midpoint"', "Did you mean 'scheme'?"),
        ('[sampling]\nscheme = "euler"', "'midpoint'"),
        ('[sampling.quiet]\nuntil = "2020-01"\nstocks = []', "stocks"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(manifest, line, said):
    faults = faults_of(manifest, f"{WHOLE}{line}\n")
    assert any(said in fault.message for fault in faults)
    assert all(fault.line is not None and fault.line > 2 for fault in faults)


def test_every_issue_has_a_place_of_its_own():
    orders = [issue.manifest.order for issue in issue_tables()]
    assert len(orders) == len(set(orders))


def test_issues_are_listed_by_their_order_and_read_by_their_names():
    assert [issue.name for issue in issue_tables()] == sorted(issue.name for issue in issue_tables())
    shown = display_order(issue_tables())
    assert shown[:3] == ("violence", "arms", "drugs")
    place = {issue.name: issue.manifest.order for issue in issue_tables()}
    assert [place[name] for name in shown] == sorted(place.values())


def test_an_issue_without_its_manifest_stops_reading(tmp_path):
    folder = tmp_path / "drugs"
    shutil.copytree(ISSUES / "drugs", folder)
    (folder / "issue.toml").unlink()
    with pytest.raises(TableError, match=r"issue\.toml"):
        read_issue(folder)
