"""Chains as processes: of a unit they compile one by one, each to its first draw; none outlives its parent."""

import subprocess
import sys
from queue import SimpleQueue
from threading import Event, Lock
from types import SimpleNamespace

import pytest

from twotrack.calibration.nuts import chains


@pytest.fixture
def process(monkeypatch):
    """What a process is given at its start, with a problem that costs nothing."""
    given = {"counted": SimpleQueue(), "stopped": Event(), "compiling": {"drugs": Lock()}}
    monkeypatch.setattr(chains, "_process", given)
    monkeypatch.setattr(chains, "problem", lambda *_, **_given: SimpleNamespace(size=1, log_density=None))
    return given


def worked(monkeypatch, process, draws):
    """Whether the lock is held before each draw and after the last, and what was counted."""
    lock = process["compiling"]["drugs"]
    held = []

    def chain(*given):
        for _ in range(draws):
            held.append(lock.locked())
            given[5](1)
        held.append(lock.locked())
        return True

    monkeypatch.setattr(chains, "run_chain", chain)
    job = chains.Job(block="drugs", chain=0, plan=None, settled={}, shape=None, folder=None)
    assert chains.work(job)
    return held, [process["counted"].get() for _ in range(process["counted"].qsize())]


def test_the_first_draw_lets_the_next_chain_of_the_unit_compile(monkeypatch, process):
    assert worked(monkeypatch, process, 3) == ([True, False, False, False], [("drugs", 1)] * 3)


def test_a_chain_that_is_stopped_before_its_first_draw_lets_the_next_go_on(monkeypatch, process):
    assert worked(monkeypatch, process, 0) == ([True], [])
    assert not process["compiling"]["drugs"].locked()


PROGRAM = """
import multiprocessing, time
from twotrack.calibration.nuts.chains import end_with_parent
if __name__ == "__main__":
    chain = multiprocessing.get_context("spawn").Process(target=end_with_parent)
    chain.start()
    print("begun", flush=True)
    time.sleep(600)
"""


def test_a_chain_ends_when_its_parent_was_killed(tmp_path):
    path = tmp_path / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    parent = subprocess.Popen([sys.executable, str(path)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout.readline() == "begun\n"
    parent.kill()
    # The chain holds the same stream, which ends when both have ended.
    assert parent.communicate(timeout=60) == ("", None)
