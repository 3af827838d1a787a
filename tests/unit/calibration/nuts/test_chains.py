"""Chains as processes: those of a unit compile one after another, each to its first draw."""

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
    monkeypatch.setattr(chains, "problem", lambda *_: SimpleNamespace(size=1, log_density=None))
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
    assert chains.work(SimpleNamespace(block="drugs", chain=0, plan=None, settled={}, shape=None, folder=None))
    return held, [process["counted"].get() for _ in range(process["counted"].qsize())]


def test_the_first_draw_lets_the_next_chain_of_the_unit_compile(monkeypatch, process):
    assert worked(monkeypatch, process, 3) == ([True, False, False, False], [("drugs", 1)] * 3)


def test_a_chain_that_is_stopped_before_its_first_draw_lets_the_next_go_on(monkeypatch, process):
    assert worked(monkeypatch, process, 0) == ([True], [])
    assert not process["compiling"]["drugs"].locked()
