"""Ctrl-C in the middle of a run, and a reader of the output who goes away."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time

import pytest

from twotrack.cli.terminal.output import write_together

# As the installed program, but sure to hear Ctrl-C even where the tests themselves were started deaf to it.
HEARING = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from twotrack.cli import main; sys.argv[0] = 'twotrack'; main()"
)
# Only so that a broken program cannot hold the tests up for ever.
PATIENCE = 120
A_HUNDRED = rb"\d{3}/9000"


def read_until(terminal, wanted):
    """What a terminal shows until it shows what is wanted, an expression, or ends."""
    shown = b""
    end = time.monotonic() + PATIENCE
    while not re.search(wanted, shown) and time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], PATIENCE)
        assert ready, shown
        try:
            shown += os.read(terminal, 4096)
        except OSError:
            # The program at the other end has ended.
            break
    return shown


@pytest.fixture
def terminal():
    """Two ends of a terminal, since progress is shown on nothing else."""
    ours, theirs = pty.openpty()
    yield ours, theirs
    os.close(ours)


def interrupt(arguments, folder, terminal, moment):
    """Exit code, and what was shown on the terminal after Ctrl-C at the moment when this text shows."""
    ours, theirs = terminal
    started = subprocess.Popen(
        [sys.executable, "-c", HEARING, *arguments], cwd=folder, stderr=theirs, stdout=subprocess.PIPE,
        env=os.environ | {"TERM": "xterm", "COLUMNS": "120", "TWOTRACK_LANG": "en"},
    )  # fmt: skip
    os.close(theirs)
    try:
        shown = read_until(ours, moment)
        assert re.search(moment, shown), shown[-500:]
        started.send_signal(signal.SIGINT)
        said = read_until(ours, b"nothing was written")
        printed, _ = started.communicate(timeout=PATIENCE)
    finally:
        started.kill()
    return started.returncode, printed, said


def test_ctrl_c_ends_with_130_and_writes_nothing(tmp_path, listing, terminal):
    (tmp_path / "results").mkdir()
    (tmp_path / "results" / "results.csv").write_text("older run", encoding="utf-8")
    before = listing(tmp_path)
    code, printed, said = interrupt(["run", "-n", "9000"], tmp_path, terminal, A_HUNDRED)
    assert code == 130
    assert b"Interrupted: nothing was written." in said
    assert b"Traceback" not in said
    assert printed == b""
    assert listing(tmp_path) == before


def interrupted(*_, **__):
    raise KeyboardInterrupt


def test_an_interrupt_while_files_are_written_leaves_them_as_they_were(tmp_path, listing, monkeypatch):
    (tmp_path / "results.csv").write_text("older run", encoding="utf-8")
    before = listing(tmp_path)
    monkeypatch.setattr("pathlib.Path.replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_together(tmp_path, {"results.csv": "new", "report.html": "new"})
    assert listing(tmp_path) == before


@pytest.mark.parametrize(
    ("command", "busy"),
    [
        (["run", "-o", "new/deeper"], "twotrack.runs.experiment.Experiment.ensemble"),
        (["fit", "-o", "new/fitted.toml"], "twotrack.calibration.fit.fit"),
    ],
    ids=["running", "fitting"],
)
def test_an_interrupt_leaves_no_file(twotrack, tmp_path, monkeypatch, command, busy):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(busy, interrupted)
    ended = twotrack(*command)
    assert ended.code == 130
    assert "Interrupted: nothing was written." in ended.err
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    "arguments", [["sources"], ["sources", "--csv"], ["sources", "--json"], ["levers"], ["--help"]]
)
def test_a_reader_who_goes_away_is_no_error(program, arguments):
    started = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    started.stdout.close()
    complaint = started.stderr.read()
    started.stderr.close()
    assert started.wait(timeout=PATIENCE) == 0, complaint
    assert complaint == b""


def test_the_first_line_is_all_that_head_wants(program):
    started = subprocess.Popen([program, "sources"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    first = subprocess.run(["head", "-1"], stdin=started.stdout, capture_output=True, text=True, check=True).stdout
    started.stdout.close()
    complaint = started.stderr.read()
    started.stderr.close()
    assert started.wait(timeout=PATIENCE) == 0, complaint
    assert first.startswith("Number")
    assert first.count("\n") == 1
    assert complaint == b""
