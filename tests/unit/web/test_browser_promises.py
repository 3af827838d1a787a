"""What the design of the page promises besides: colours that differ for everybody, the file to the command line, value
texts, the page inside another one, memory.
"""

import re
import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
from made_up_run import experiment, made_up_page_payload, made_up_stories
from pages import CHROMIUM, rules_broken, visiting_address, visiting_live
from serving import free_port, running

from every import cases
from twotrack.policy.files import load_scenario
from twotrack.report.drawing.marks import colours
from twotrack.runs.kernel.choice import shipped_kernel
from twotrack.runs.run import run_in
from twotrack.web.link import read_link
from twotrack.web.live import DRAWS, LiveEngine
from twotrack.web.page import page_files
from twotrack.web.server.app import Site
from twotrack.web.server.desk import Desk
from twotrack.web.stories import quantiles

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here"),
    pytest.mark.skipif(shipped_kernel().engine is None, reason="the printed kernel is not of these equations"),
]
MOVE = """([name, value]) => { const s = document.querySelector(`[data-slider=${name}]`); s.value = value;
s.dispatchEvent(new Event('input', { bubbles: true })); }"""
# Machado, Oliveira and Fernandes (2009), IEEE Transactions on Visualization and Computer Graphics 15: in full.
DEFICIENCIES = {
    "none": np.eye(3),
    "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}


@pytest.fixture(scope="module")
def live(folder):
    with visiting_live(folder) as visit:
        yield visit


def linear(colour):
    """Linear light of a colour as three bytes in hexadecimal."""
    digits = colour * 2 if len(colour) == 3 else colour
    whole = digits if len(colour) == 6 else "".join(sign * 2 for sign in colour)
    value = np.array([int(whole[at : at + 2], 16) for at in (0, 2, 4)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def lab(light):
    """CIE L*a*b* of linear light under D65."""
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ light
    ratio = np.clip(xyz / [0.9505, 1.0, 1.089], 1e-6, None)
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def themes():
    """Colours by name, of the light theme and of the dark one."""
    blocks = re.findall(r":root \{(.*?)\}", colours(), re.DOTALL)
    return [dict(re.findall(r"--([\w-]+): #([0-9a-f]{3,6});", block)) for block in blocks]


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("pair", [("us", "mx"), ("you", "base"), ("you", "replay")], ids="-".join)
def test_governments_and_scenarios_differ_in_colour_for_everybody(pair, deficiency):
    for theme in themes():
        seen = [lab(np.clip(np.asarray(DEFICIENCIES[deficiency]) @ linear(theme[name]), 0, 1)) for name in pair]
        assert float(np.linalg.norm(seen[0] - seen[1])) >= 20, theme


def test_the_scenario_file_of_the_page_gives_its_numbers_on_the_command_line(live, tmp_path):
    for name, value in (("us_dealer_rules", 0.6), ("mx_guard_deployment", 150_000)):
        live.run(MOVE, [name, value])
    live.wait(f"TT.frame && TT.frame.count === {DRAWS} && TT.frame.settings.length === 2")
    path = tmp_path / "own.toml"
    path.write_text(live.run("TT.scenarioText()"), encoding="utf-8")
    shared, scenario = read_link(live.page.url), load_scenario(str(path))
    assert (shared.scenario.settings, shared.seed, shared.draws) == (scenario.settings, 1, DRAWS)
    result = run_in(experiment(), scenario, DRAWS, 1)
    at = result.layout.year_index(2022)
    found = np.array(live.run("[...TT.frame.outcomes.homicides]")).reshape(12, -1)[:5]
    assert np.allclose(found, quantiles(result.nation["homicides"][:, at:]), rtol=1e-6)
    live.run("TT.allBack()")


def test_a_value_text_has_level_status_quo_and_month_and_the_page_speaks_once(live):
    live.run(
        "window.said = []; new MutationObserver(() => said.push(document.getElementById('live').textContent))"
        ".observe(document.getElementById('live'), { childList: true })"
    )
    live.page.locator('[data-slider="us_demand_reduction"]').focus()
    for _ in range(4):
        live.page.keyboard.press("ArrowRight")
    live.wait("said.length > 0")
    told = live.page.locator('[data-slider="us_demand_reduction"]').get_attribute("aria-valuetext")
    assert re.search(r"\d.*; status quo 0.*; from 2023-01", told)
    assert live.run("said.length") == 1
    live.run("TT.allBack()")


def test_moves_leave_no_more_than_forty_kilobytes_each(live):
    """Five hundred of them twenty megabytes."""
    measure = live.page.context.new_cdp_session(live.page)
    measure.send("Performance.enable")

    def heap():
        measure.send("HeapProfiler.collectGarbage")
        return {one["name"]: one["value"] for one in measure.send("Performance.getMetrics")["metrics"]}[
            "JSHeapUsedSize"
        ]

    live.run(MOVE, ["us_dealer_rules", 0.5])
    live.wait(f"TT.frame && TT.frame.count === {DRAWS}")
    before, moves = heap(), cases(500, 100)
    for at in range(moves):
        live.run(MOVE, ["us_dealer_rules", (at % 90 + 5) / 100])
    live.wait(f"TT.frame.count === {DRAWS} && TT.frame.settings[0].value === TT.settings()[0].value")
    assert heap() - before < 40e3 * moves
    live.run("TT.allBack()")


@pytest.mark.parametrize(("width", "scheme"), [(1400, "light"), (400, "dark"), (320, "light")])
def test_levers_break_no_rule_of_accessibility_and_are_large_enough(folder, width, scheme):
    with visiting_live(folder, width=width, height=900, color_scheme=scheme) as visit:
        visit.run(MOVE, ["us_dealer_rules", 0.5])
        visit.wait(f"TT.frame && TT.frame.count === {DRAWS}")
        assert rules_broken(visit.page) == []
        assert visit.run("document.documentElement.scrollWidth") == width
        assert not visit.run(
            """[...document.querySelectorAll(".lever input, .lever button")].filter((one) => one.offsetParent)
            .map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect()])
            .filter(([, box]) => box.height < 24 || box.width < 24).map(([name]) => name)"""
        )


def test_inside_another_page_it_tells_its_height_where_it_is_allowed_and_is_refused_elsewhere(tmp_path):
    files_of_page = page_files(made_up_page_payload(), [made_up_stories()], "en", LiveEngine("", 200, 1))
    allowed, refused = free_port(), free_port()
    frames = "".join(f'<iframe src="http://127.0.0.1:{port}/"></iframe>' for port in (allowed, refused))
    listen = "window.told = []; addEventListener('message', ({ data, origin }) => told.push([origin, data.height]));"
    (tmp_path / "index.html").write_text(f"<script>{listen}</script>{frames}", encoding="utf-8")
    with plain_server(tmp_path) as origin:
        inner = [Site(files_of_page, None, allowed, embed_by=(origin,)), Site(files_of_page, None, refused)]
        with running(inner[0], Desk(1)), running(inner[1], Desk(1)), visiting_address(f"{origin}/") as visit:
            visit.wait("told.length > 0")
            visit.page.wait_for_load_state("networkidle")
            assert {one for one, _ in visit.run("told")} == {f"http://127.0.0.1:{allowed}"}
            assert all(height > 500 for _, height in visit.run("told"))
            assert any("frame-ancestors" in fault for fault in visit.faults)


class Quiet(SimpleHTTPRequestHandler):
    """Files of a folder, without a word of each."""

    def log_message(self, *_):
        pass


@contextmanager
def plain_server(folder):
    """Another site, with the files of a folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
