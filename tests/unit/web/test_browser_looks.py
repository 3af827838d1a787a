"""The page in a real browser: widths, languages, themes, print, accessibility by rule, without a complaint."""

import re

import pytest
from pages import ARMS, CHROMIUM, WIDTHS, rules_broken, visiting

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")
TABS = ("levers", "results", "moves", "map")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_sideways_scrolling_in_any_part(folder, width, language):
    with visiting(folder, width=width, language=language) as visit:
        visit.story(ARMS)
        for tab in TABS if width < 760 else TABS[:1]:
            if width < 760:
                visit.click(f'.tabs [data-tab="{tab}"]')
            visit.settled()
            assert visit.run("document.documentElement.scrollWidth") == width, tab
        assert not visit.faults


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 400, 320])
def test_no_rule_of_accessibility_is_broken(folder, width, scheme):
    with visiting(folder, width=width, color_scheme=scheme) as visit:
        for story in (None, ARMS):
            if story:
                visit.story(story)
            assert rules_broken(visit.page) == []


def test_everything_that_is_pressed_is_large_enough(folder):
    with visiting(folder, width=400, height=860) as visit:
        small = visit.run(
            """[...document.querySelectorAll("button, select, summary, a.mark, input")]
            .filter((one) => one.offsetParent)
            .map((one) => [one.textContent || one.id, one.getBoundingClientRect()])
            .filter(([, box]) => box.height < 24 || box.width < 24)
            .map(([name, box]) => `${name} ${box.width} ${box.height}`)"""
        )
        assert small == []


@pytest.mark.parametrize("story", [None, ARMS, "0:no-closure-2020"])
@pytest.mark.parametrize("view", ["level", "difference", "table"])
def test_no_key_and_no_gap_is_shown_raw_and_no_english_in_the_spanish_view(folder, story, view):
    with visiting(folder, language="en") as visit:
        if story:
            visit.story(story)
        visit.click(f'[data-view="{view}"]')
        focus = visit.run("document.activeElement.dataset.view")
        visit.click("[data-language=es]")
        visit.settled()
        text = visit.run("document.body.innerText")
        assert not re.search(r"\{\w+\}|undefined|NaN|\bnull\b", text)
        english = r"\b(the|of worlds|status quo|levers|better in|worlds|from 20|What|Share|Read at|Difference|Table)\b"
        assert not [line for line in text.splitlines() if re.search(english, line) and "twotrack" not in line]
        assert visit.run("document.documentElement.lang") == "es"
        assert focus == view
        assert visit.run(f"""document.querySelector('[data-view="{view}"]').getAttribute("aria-pressed")""") == "true"


def test_reduced_motion_runs_no_animation(folder):
    with visiting(folder, reduced_motion="reduce") as visit:
        visit.story(ARMS)
        assert visit.run("document.getAnimations().length") == 0


# Text that its box does not hold: what is for screen readers alone, and what scrolls on purpose, left aside.
CUT_TEXT = """[...document.querySelectorAll("body *")].filter((one) => one.checkVisibility() && !one.closest("svg") &&
!one.closest(".sr, .scroll, .stories") && (getComputedStyle(one).overflowX === "hidden" || one.tagName === "BUTTON") &&
one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1).map((one) => one.className || one.id || one.tagName)"""


@pytest.mark.parametrize(("width", "language"), [(1400, "en"), (1000, "es"), (400, "en"), (400, "es")])
def test_letters_of_twice_the_size_lose_nothing(folder, width, language):
    with visiting(folder, width=width, language=language, letters=32) as visit:
        visit.story(ARMS)
        assert visit.run("parseFloat(getComputedStyle(document.body).fontSize)") == 30
        for tab in visit.run("TT.all('.tabs [data-tab]').map((one) => one.dataset.tab)"):
            visit.run("(tab) => TT.set({ tab }, 'silent')", tab)
            assert visit.settled().run("document.documentElement.scrollWidth <= innerWidth"), tab
            assert visit.run(CUT_TEXT) == [], tab


def test_forced_colours_keep_the_mark_of_the_status_quo(folder):
    with visiting(folder, forced_colors="active") as visit:
        visit.story(ARMS)
        ticks = visit.run(
            "[...document.querySelectorAll('.moved .rail-tick')].map((one) => getComputedStyle(one).stroke)"
        )
        paper = visit.run("getComputedStyle(document.body).backgroundColor")
        assert ticks
        assert paper not in ticks


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_on_paper_stand_the_levers_the_receipt_and_the_link_and_no_control(folder, size):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.page.emulate_media(media="print")
        assert visit.page.pdf(format=size)[:4] == b"%PDF"
        seen = visit.run(
            """(() => {
            const shown = (query) => [...document.querySelectorAll(query)]
            .filter((one) => one.checkVisibility()).length;
            const buttons = shown(".btn, .seg, .tabs, .chip, .control");
            return { buttons, levers: shown("#levers-printed tbody tr"), cards: shown(".lever"),
            graphs: shown("svg.fan"),
            text: document.body.innerText }; })()"""
        )
        assert seen["buttons"] == 0
        assert seen["levers"] == 5
        assert seen["cards"] == 0
        assert not visit.run("document.documentElement.scrollWidth > innerWidth")
        assert seen["graphs"] >= 7
        for part in (
            "Arms for inspections",
            "seed=1",
            "#v=1",
            "What changed",
            "us_dealer_rules",
            "2023-01",
            "Tighter rules on gun dealers",
        ):
            assert part in seen["text"], part
