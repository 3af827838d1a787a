"""Levers under the hand in a real browser: frames are those of a run, the newest request wins, undo, link."""

import random

import numpy as np
import pytest
from made_up_run import experiment
from pages import CHROMIUM, visiting, visiting_live

from every import EVERY
from twotrack.base.months import month_index, month_text
from twotrack.policy.files import load_scenario, shipped_scenarios
from twotrack.policy.scenario import Scenario, levers
from twotrack.policy.setting import Setting
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.kernel.choice import shipped_kernel
from twotrack.runs.run import run_in
from twotrack.tables.axes import codes
from twotrack.web.live import DRAWS, FRAMES
from twotrack.web.stories import STATE_LEVELS, STATE_OUTCOME, Pair, quantiles, shares

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here"),
    pytest.mark.skipif(shipped_kernel().engine is None, reason="the printed kernel is not of these equations"),
]
STORIES = [
    name
    for name in shipped_scenarios()
    if load_scenario(name).settings and min(s.month for s in load_scenario(name).settings) >= DEFAULT_SPAN.future
]
RULES = [{"lever": "us_dealer_rules", "month": "2023-01", "place": "", "value": 0.4}]
COUNTED = "() => TT.frame ? TT.frame.count : 0"


@pytest.fixture(scope="module")
def live(folder):
    with visiting_live(folder) as visit:
        yield visit


@pytest.fixture(scope="module")
def base():
    return run_in(experiment(), load_scenario("status-quo"), DRAWS, 1)


def ask(visit, settings):
    """Last frame of the page for some settings, whether or not they are a story of it."""
    visit.run("(own) => { TT.forget(); Object.assign(TT.state, { own, set: 0 }); TT.ask([]); }", settings)
    visit.wait(f"TT.frame && TT.frame.count === {DRAWS}")
    return visit.run(
        """() => { const { outcomes, states, worlds, first, base } = TT.frame, plain = (o) => Object.fromEntries(
        Object.entries(o).map(([name, values]) => [name, [...values]]));
        return { outcomes: plain(outcomes), states: [...states], worlds, first, base: plain(base.outcomes) }; }"""
    )


def random_settings(seed):
    rng, rows = random.Random(seed), levers()  # noqa: S311  # a seed, not a secret
    found = []
    for name in rng.sample(sorted(rows), rng.randint(1, 9)):
        row = rows[name]
        place = rng.choice(codes(row.axes[0])) if row.axes and rng.random() < 0.5 else ""
        for year in sorted(rng.sample(range(2022, 2035), rng.randint(1, 3))):
            low, high = row.bounds
            value = round(rng.uniform(low, high), 6)
            found.append({"lever": name, "month": f"{year}-{rng.randint(1, 12):02d}", "place": place, "value": value})
    return found


def settings_of(name):
    return [
        {"lever": s.lever, "month": month_text(s.month), "place": s.place, "value": s.value}
        for s in load_scenario(name).settings
    ]


CASES = [settings_of(name) for name in (STORIES if EVERY else STORIES[:1])]
CASES += [random_settings(seed) for seed in range(20 if EVERY else 2)]


def scenario_of(settings):
    return Scenario(
        settings=tuple(Setting(s["lever"], s["value"], month_index(s["month"]), s["place"]) for s in settings)
    )


@pytest.mark.parametrize("settings", CASES, ids=lambda case: f"{case[0]['lever']}+{len(case) - 1}")
def test_frames_are_the_worlds_of_a_run(live, base, settings):
    frame, result = ask(live, settings), run_in(experiment(), scenario_of(settings), DRAWS, 1)
    kept = sorted(set(result.draws) & set(base.draws))
    assert frame["worlds"] == len(kept)
    at = result.layout.year_index(frame["first"])
    own = [np.searchsorted(result.draws, kept), np.searchsorted(base.draws, kept)]
    for name, row in result.layout.outcomes.items():
        pair = Pair(base.nation[name][own[1], at:], result.nation[name][own[0], at:], row.better)
        standing = np.array(frame["base"][name]).reshape(5, -1)[:, at:]
        assert np.allclose(standing, quantiles(pair.base), rtol=1e-6, atol=1e-9 * scale(pair.base)), name
        if name not in frame["outcomes"]:
            assert np.allclose(pair.change, 0, atol=1e-9 * scale(pair.base)), name
            continue
        found = np.array(frame["outcomes"][name]).reshape(12, -1)
        close(found[:5], quantiles(pair.other), 1e-6 * scale(pair.other), name)
        close(found[5:10], quantiles(pair.change), 1e-6 * scale(pair.other), name)
        # A world that differs by rounding alone may be better here and the same there.
        real = np.abs(pair.change) > 1e-9 * scale(pair.base)
        if np.all(real | (pair.change == 0)):
            close(found[10:], np.array(shares(pair)), 1e-9, name)
    rates = np.moveaxis(quantiles(result.states[STATE_OUTCOME][own[0], at:], STATE_LEVELS), 1, 2)
    close(np.array(frame["states"]).reshape(rates.shape), rates, 1e-6 * scale(rates), STATE_OUTCOME)


def scale(values):
    return float(np.max(np.abs(values))) or 1.0


def close(found, wanted, most, name):
    assert float(np.max(np.abs(found - wanted))) <= most, name


def test_a_slider_moves_the_bands_and_the_sentence(live):
    live.run("TT.allBack()")
    before = live.settled().text("#graph .now")
    live.page.locator('[data-slider="us_dealer_rules"]').focus()
    for _ in range(3):
        live.page.keyboard.press("PageUp")
    live.wait(f"TT.frame && TT.frame.count === {DRAWS}")
    assert live.run("TT.settings()[0]") == {"lever": "us_dealer_rules", "month": "2023-01", "place": "", "value": 0.3}
    told = live.page.locator('[data-slider="us_dealer_rules"]').get_attribute("aria-valuetext")
    assert all(part in told for part in ("30", "status quo 0", "2023-01"))
    live.wait("document.querySelectorAll('#graph .band.yours').length === 2")
    live.wait("document.getElementById('answer').textContent.startsWith('With your levers, homicides in 2030')")
    assert f"{DRAWS} of {DRAWS} worlds" in live.text("#worlds")
    assert f"1 of {len(levers())} levers moved" in live.text("#sub")
    assert before
    live.page.keyboard.press("Delete")
    live.settled()
    assert live.text("#title") == "Status quo"
    assert live.faults == []


def test_the_newest_request_wins_and_what_is_left_of_the_others_is_not_run(live):
    counts = live.run(
        """(list) => new Promise((done) => {
        const seen = [], draw = TT.drawFrame;
        TT.drawFrame = () => { seen.push([TT.frame.settings[0].value, TT.frame.count]); draw();
          if (TT.frame.count === TT.data.engine.draws) { TT.drawFrame = draw; done(seen); } };
        const own = (value) => [{ lever: "us_dealer_rules", month: "2023-01", place: "", value }];
        list.forEach((value) => { TT.state.own = own(value); TT.ask([]); });
        })""",
        [0.1, 0.2, 0.3, 0.9],
    )
    assert counts == [[0.9, count] for count in FRAMES]
    # What was overtaken had its first frame at most, which came too late to be drawn.
    overtaken = live.run("posted.filter(([id]) => id && id > posted.at(-1)[0] - 4 && id < posted.at(-1)[0])")
    assert [count for _, count in overtaken] in ([], [FRAMES[0]])


def test_the_back_button_undoes_a_lever_and_keeps_the_rest(live):
    live.run("TT.allBack()")
    for name, value in (("us_dealer_rules", 0.5), ("mx_prevention", 2.0)):
        live.run(
            "([name, value]) => { const s = document.querySelector(`[data-slider=${name}]`);"
            " s.value = value; s.dispatchEvent(new Event('input', { bubbles: true })); }",
            [name, value],
        )
        live.wait(f"TT.frame && TT.frame.count === {DRAWS} && TT.frame.settings.length === TT.settings().length")
    assert live.run("TT.movedLevers()") == ["us_dealer_rules", "mx_prevention"]
    live.click("#undo")
    live.wait("TT.movedLevers().length === 1")
    live.click("#undo")
    live.wait("TT.movedLevers().length === 0")
    live.click("#redo")
    live.wait("TT.movedLevers().length === 1")
    assert live.run("TT.settings()[0].lever") == "us_dealer_rules"


def test_a_link_with_levers_of_ones_own_is_answered(folder):
    with visiting_live(folder, "#v=1&l=mx_guard_deployment/total:120000@2024-06;us_dealer_rules:0.25@2023-01") as visit:
        visit.wait(f"TT.frame && TT.frame.count === {DRAWS}")
        assert visit.text("#title") == "Your own story"
        assert visit.text("#notices") == ""
        assert "mx_guard_deployment/total:120000@2024-06" in visit.hash
        assert float(visit.run("TT.levelAt(TT.frame.paths.mx_guard_deployment, 431)")) == pytest.approx(
            120000, rel=1e-5
        )
        text = visit.run("TT.scenarioText()")
        assert "mx_guard_deployment = { total = { 2024-06 = 120000 } }" in text


@pytest.mark.parametrize(
    "levers_text", ["us_dealer_rules:0.5@2019-01", "us_dealer_rules:7@2023-01", "us_dealer_rules:0.5@2023-13"]
)
def test_levers_that_cannot_be_run_are_told(folder, levers_text):
    with visiting_live(folder, f"#v=1&l={levers_text}") as visit:
        assert levers_text in visit.text("#notices")
        assert visit.text("#title") == "Status quo"


def test_a_story_of_the_past_rests_its_levers_and_says_so(live):
    live.story("0:no-closure-2020")
    live.settled()
    assert live.run("document.querySelectorAll('details[open] [data-slider]:not(:disabled)').length") == 0
    live.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    live.wait("document.querySelectorAll('[data-slider]:not(:disabled)').length === 0")
    assert "changes the past" in live.text("#levers-told")
    live.story("0:status-quo")
    live.settled()
    assert live.run("document.querySelectorAll('details[open] [data-slider]:disabled').length") == 0


def test_without_webassembly_the_stories_stay_and_the_page_says_so(folder):
    with visiting_live(folder) as visit:
        visit.run("TT.stopEngine()")
        assert "WebAssembly" in visit.settled().text("#notices")
        visit.story("0:health-first")
        assert visit.settled().text("#title") == "Health first"


def test_a_page_without_an_engine_has_no_slider(folder):
    with visiting(folder) as visit:
        assert visit.run("document.querySelectorAll('[data-slider]').length") == 0
