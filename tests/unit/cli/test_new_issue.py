"""`twotrack new-issue`: a folder that loads and agrees with its equations, or a refusal that writes nothing."""

import importlib.util
import sys

import pytest

from twotrack.cli import new_issue as command
from twotrack.record.levers import read_points
from twotrack.tables.errors import TwotrackError
from twotrack.tables.issue_tables import issue_folders, issue_tables, read_issue
from twotrack.world.assemble import Issue, assemble, shipped_world

NAME = "made_up_issue"


def written(twotrack, folder, *more):
    ended = twotrack("new-issue", NAME, "--into", folder, *more)
    assert ended.code == 0, ended.err
    return ended.err


def equations_of(folder, monkeypatch):
    """Equations of a folder outside the package, as a module."""
    spec = importlib.util.spec_from_file_location("made_up_equations", folder / "equations.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    return module


def test_the_folder_agrees_with_its_equations_and_joins_the_world(twotrack, tmp_path, monkeypatch):
    written(twotrack, tmp_path)
    tables = read_issue(tmp_path / NAME)
    new = Issue(NAME, equations_of(tmp_path / NAME, monkeypatch), tables)
    world = assemble([*shipped_world(), new])
    assert world.issue(NAME).unit_of("participants") == "persons"
    (lever,) = tables.levers
    assert len(read_points(tmp_path / NAME / "levers" / f"{lever}.csv")) == 1
    assert not set(tables.levers) & {name for issue in issue_tables() for name in issue.levers}


def test_every_table_has_a_row_that_says_it_is_an_assumption(twotrack, tmp_path):
    written(twotrack, tmp_path)
    tables = read_issue(tmp_path / NAME)
    kinds = ("parameters", "quantities", "levers", "drivers", "outcomes", "checks")
    assert all(getattr(tables, kind) for kind in kinds)
    assert {row.status for row in tables.parameters.values()} == {"assumption"}
    assert {source.status for row in tables.parameters.values() for source in row.sources} == {"unread"}
    assert {source.status for row in tables.levers.values() for source in row.sources} == {"assumption"}


def test_nothing_keeps_the_name_of_the_template(twotrack, tmp_path):
    written(twotrack, tmp_path)
    for path in (tmp_path / NAME).rglob("*"):
        assert command.EXAMPLE not in path.name
        assert path.is_dir() or command.EXAMPLE not in path.read_text(encoding="utf-8").lower()


def test_it_is_listed_after_the_others(twotrack, tmp_path):
    written(twotrack, tmp_path)
    assert read_issue(tmp_path / NAME).manifest.order > max(issue.manifest.order for issue in issue_tables())


@pytest.mark.parametrize(("language", "said"), [("en", "Wrote 12 files in"), ("es", "Se escribieron 12 archivos en")])
def test_it_says_what_it_wrote_and_what_comes_next(twotrack, tmp_path, language, said):
    told = written(twotrack, tmp_path, "--lang", language)
    assert f"{said} {tmp_path / NAME}" in told
    assert "docs/guide/add-an-issue.md" in told
    assert len([path for path in (tmp_path / NAME).rglob("*") if path.is_file()]) == 12


@pytest.mark.parametrize("name", ["Water", "water-rights", "2water", "class", "water rights", "../water", "_water", ""])
def test_what_is_no_name_of_python_is_refused(twotrack, tmp_path, name):
    ended = twotrack("new-issue", "--into", tmp_path, "--", name)
    assert ended.code == 2
    assert f"'{name}' cannot name an issue" in ended.err
    assert not list(tmp_path.iterdir())


def test_the_name_of_an_issue_is_refused_wherever_it_is_put(twotrack, tmp_path):
    ended = twotrack("new-issue", "arms", "--into", tmp_path, "--lang", "es")
    assert ended.code == 2
    assert "ya hay un asunto 'arms'" in ended.err
    assert not list(tmp_path.iterdir())


def test_a_folder_that_exists_is_left_alone(twotrack, tmp_path):
    (tmp_path / NAME).mkdir()
    ended = twotrack("new-issue", NAME, "--into", tmp_path)
    assert ended.code == 2
    assert f"{tmp_path / NAME}: error: exists already" in ended.err
    assert not list((tmp_path / NAME).iterdir())


def test_a_folder_that_is_not_there_is_named(twotrack, tmp_path):
    ended = twotrack("new-issue", NAME, "--into", tmp_path / "nowhere")
    assert ended.code == 2
    assert f"{tmp_path / 'nowhere'}: error: this folder does not exist" in ended.err


def test_what_stops_half_way_leaves_nothing(tmp_path):
    """The last file of these cannot be written: its folder is a file."""
    with pytest.raises(TwotrackError):
        command.write_folder(tmp_path / NAME, {"issue.toml": "order = 1", "levers": "a file", "levers/x.csv": "a row"})
    assert not list(tmp_path.iterdir())


def test_without_a_folder_it_would_stand_among_the_issues_of_the_package():
    assert command.name_fault(NAME, command.ISSUES) is None
    assert command.ISSUES in {folder.parent for folder in issue_folders()}
