"""Answers of the server: its bounded queue, what nobody wants is not done, frames are the worlds of a run."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from made_up_run import experiment, made_up_page_payload, made_up_stories
from pages import CHROMIUM, visiting_address
from serving import Gate, ask, begin, free_port, running, serving

from every import in_the_long_run
from twotrack.policy.files import load_scenario
from twotrack.runs.kernel.choice import shipped_kernel
from twotrack.runs.run import run_in
from twotrack.web.live import LiveEngine
from twotrack.web.page import page_files
from twotrack.web.server.desk import Answer, Desk
from twotrack.web.server.serve import Address, make_site
from twotrack.web.server.worlds import Worlds
from twotrack.web.stories import quantiles

DRAWS = 10
RULES = {"lever": "us_dealer_rules", "month": "2023-01", "place": "", "value": 0.5}
needs_kernel = pytest.mark.skipif(
    shipped_kernel().engine is None, reason="the printed kernel is not of these equations"
)


def test_the_queue_is_bounded_and_says_so_and_what_nobody_reads_is_not_done():
    gate, desk = Gate(), Desk(threads=1, most=2)
    with serving(gate, desk) as found:
        (first, read), (second, other) = begin(found.port), begin(found.port)
        assert json.loads(read.readline())["count"] == 8
        third = ask(found.port)
        assert third.status == 503
        assert third.headers["retry-after"] == "1"
        assert "2" in json.loads(third.body)["said"]
        # Both visitors leave: nothing more is done for them than the pieces under way.
        for end in (read, other, first, second):
            end.close()
        wait_for(lambda: desk.open == 0, gate.let_go.release)
        assert gate.pieces_done < 100
        gate.free = True
        assert ask(found.port).status == 200


def wait_for(holds, let_go):
    """Wait until closed connections were noticed, letting one piece go at a time."""
    for _ in range(99):
        if holds():
            return
        let_go()
        threading.Event().wait(0.05)
    raise AssertionError


def test_first_frames_of_all_come_before_later_ones_of_any():
    order, start = [], threading.Event()

    def pieces(name):
        start.wait(10)
        for frame in range(3):
            yield {"frame": frame, "name": name}

    desk, ended = Desk(threads=1), threading.Semaphore(0)
    for name in "abc":
        desk.take(Answer(pieces(name), lambda frame: order.append(frame) if frame else ended.release()))
    start.set()
    for _ in "abc":
        ended.acquire(timeout=10)
    desk.close()
    assert [one["frame"] for one in order] == sorted(one["frame"] for one in order)
    assert {one["name"] for one in order[:3]} == set("abc")


@needs_kernel
def test_frames_of_the_server_are_the_worlds_of_a_run():
    worlds, scenario = Worlds(experiment(), DRAWS, 1), load_scenario("arms-for-inspections")
    frames = [frame for frame in worlds.pieces(scenario.settings) if frame]
    assert [frame["count"] for frame in frames] == [8, DRAWS]
    runs = [run_in(experiment(), one, DRAWS, 1) for one in (scenario, load_scenario("status-quo"))]
    yours, base = (run.nation["homicides"][:, run.layout.year_index(2022) :] for run in runs)
    found = doubles(frames[-1]["outcomes"]["homicides"]).reshape(12, -1)
    assert np.allclose(found[:5], quantiles(yours), rtol=1e-6)
    assert np.allclose(found[5:10], quantiles(yours - base), rtol=1e-6, atol=1e-6 * base.max())
    assert found[10].tolist() == (yours < base).mean(axis=0).tolist()
    assert set(frames[-1]["paths"]) == {s.lever for s in scenario.settings}


@in_the_long_run
@needs_kernel
def test_many_visitors_get_whole_answers_or_are_told_to_come_again():
    worlds, desk = Worlds(experiment(), DRAWS, 1), Desk(most=6)
    told = []

    def insist(level):
        while (answer := ask(found.port, {"settings": [RULES | {"value": level / 100}]})).status != 200:
            told.append(answer.status)
            threading.Event().wait(0.05)
        return json.loads(answer.body.splitlines()[-1])["last"]

    with serving(worlds, desk) as found, ThreadPoolExecutor(20) as visitors:
        assert list(visitors.map(insist, range(60))) == [True] * 60
    assert set(told) <= {503}


def doubles(text):
    import base64

    return np.frombuffer(base64.b64decode(text), "<f8")


@needs_kernel
@pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")
def test_the_page_of_a_server_keeps_levers_while_it_is_gone_and_asks_again():
    worlds, port = Worlds(experiment(), DRAWS, 1), free_port()
    site = make_site(made_up_page_payload(), made_up_stories(), worlds, "en", Address(port))
    with running(site, Desk()):
        context = visiting_address(f"http://127.0.0.1:{port}/")
        visit = context.__enter__()
        visit.run("TT.setOwn([{ lever: 'us_dealer_rules', month: '2023-01', place: '', value: 0.5 }], 'push')")
        visit.wait(f"TT.frame && TT.frame.count === {DRAWS}")
        assert visit.faults == []
    visit.run("TT.setOwn([{ lever: 'us_dealer_rules', month: '2023-01', place: '', value: 0.7 }], 'push')")
    visit.wait("document.getElementById('notices').textContent.includes('does not answer')")
    assert visit.run("TT.settings()[0].value") == 0.7
    with running(site, Desk()):
        visit.wait(f"TT.frame.settings[0].value === 0.7 && TT.frame.count === {DRAWS}")
        assert visit.text("#notices") == ""
        context.__exit__(None, None, None)


def test_a_page_from_a_server_has_no_engine_inside():
    html = page_files(made_up_page_payload(), [made_up_stories()], "en", LiveEngine("", 200, 1))["index.html"]
    assert 'id="engine"' not in html
    assert 'data-slider="us_dealer_rules"' in html
