"""The command line as users have it: in this process, and as the installed program."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from command_line import exit_code_of

PROGRAM = Path(sys.executable).with_name("twotrack")


class Ended(NamedTuple):
    """Exit code of a command and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def twotrack(capsys, monkeypatch, parts_remembered):
    """Runs a command in this process, in English unless it is told otherwise; the same draws are run once."""
    assert parts_remembered is None
    from twotrack.tables import catalogue

    monkeypatch.delenv("TWOTRACK_LANG", raising=False)

    def run(*arguments):
        monkeypatch.setattr(catalogue, "_chosen", [])
        capsys.readouterr()
        code = exit_code_of(monkeypatch, *arguments)
        return Ended(code, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def program():
    """Path of the installed program."""
    assert PROGRAM.is_file(), "the package is not installed beside this Python"
    return PROGRAM


@pytest.fixture(scope="session")
def first_run(program, tmp_path_factory):
    """Folder in which the installed program wrote twenty draws of a changed scenario, and how it ended."""
    parent = tmp_path_factory.mktemp("first")
    order = ["run", "-n", "20", "--seed", "3", "--set", "us_dealer_rules@2026-07=0.5", "-o", "mine"]
    done = subprocess.run([program, *order], cwd=parent, capture_output=True, text=True, check=False)
    return parent / "mine", Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def listing():
    """Names and bytes of everything below a folder."""

    def listed(folder):
        return {
            path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
            for path in sorted(folder.rglob("*"))
        }

    return listed
