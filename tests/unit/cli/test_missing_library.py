"""A command whose library is not installed says which extra brings it."""

import sys
import tomllib
from pathlib import Path

import pytest

from twotrack.cli import program
from twotrack.cli.run import files as run_files
from twotrack.cli.terminal.missing import EXTRAS, remedy_of

PYPROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_a_command_without_its_library_names_the_extra(twotrack, monkeypatch):
    def without_scipy(**_):
        raise ModuleNotFoundError(name="scipy.optimize")

    monkeypatch.setattr(program, "app", without_scipy)
    ended = twotrack("replicate")
    assert ended.code == 2
    assert "twotrack[calibrate]" in ended.err
    assert "`scipy`" in ended.err


def test_a_module_of_the_package_itself_is_no_missing_library(twotrack, monkeypatch):
    def without_own(**_):
        raise ModuleNotFoundError(name="twotrack.nowhere")

    monkeypatch.setattr(program, "app", without_own)
    with pytest.raises(ModuleNotFoundError):
        twotrack("replicate")


def test_every_extra_that_is_named_exists():
    extras = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert set(EXTRAS.values()) <= set(extras)


@pytest.mark.parametrize("library", ["numpy", "nonsense"])
def test_what_no_extra_brings_has_no_remedy(library):
    assert remedy_of(ModuleNotFoundError(name=library)) is None


def test_a_run_writes_every_page_without_a_library_that_draws(twotrack, tmp_path, monkeypatch):
    for library in ("plotly", "matplotlib"):
        monkeypatch.setitem(sys.modules, library, None)
    ended = twotrack("run", "-n", "1", "-o", tmp_path)
    assert ended.code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(run_files.FILES)
