"""The page under the hand in a real browser: keyboard, drawer, files to take away, class mode, live region."""

import csv
import io
import tomllib
from pathlib import Path

import pytest
from made_up_run import made_up_result
from pages import ARMS, CHROMIUM, visiting

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")


EQUATION = "homicides = members_killed + others + background_homicides(drivers, p)"
# Name of what has the focus, and whether a ring is drawn around it.
FOCUSED = """(() => { const one = document.activeElement;
const marks = Object.entries(one.dataset).filter(([key]) => key !== "t" && key !== "name");
const name = one === document.body ? "BODY" : one.id || marks.flat().join(" ") || one.tagName + one.className;
return [name, getComputedStyle(one).outlineStyle !== "none"]; })()"""


def test_the_keyboard_alone_reaches_everything_and_the_focus_is_seen(folder):
    with visiting(folder) as visit:
        seen, names = [], set()
        for _ in range(160):
            visit.page.keyboard.press("Tab")
            name, ring = visit.run(FOCUSED)
            if name == "BODY":
                break
            seen.append((name, ring))
            names.add(name.split(" ")[0])
        assert {
            "story",
            "outcome",
            "year",
            "view",
            "where",
            "map",
            "state",
            "language",
            "by",
            "undo",
            "share",
            "find",
        } <= names
        assert [name for name, ring in seen if not ring] == []
        assert len({name for name, _ in seen}) > 40


def test_the_drawer_opens_from_the_keyboard_closes_with_escape_and_gives_the_focus_back(folder):
    with visiting(folder) as visit:
        visit.page.locator('[data-where="homicides"]').focus()
        visit.page.keyboard.press("Enter")
        drawer = visit.text("#drawer")
        for part in (
            "INEGI",
            "24 months ahead",
            "Before the figures",
            "Citation",
            "twotrack 0.1.0",
            "The number that decides",
            EQUATION,
        ):
            assert part in drawer, part
        visit.page.keyboard.press("Escape")
        assert visit.run("document.activeElement.dataset.where") == "homicides"


@pytest.mark.parametrize("kind", ["csv", "svg", "png"])
def test_a_curve_is_taken_away_as_a_file(folder, kind):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.click('[data-where="homicides"]')
        with visit.page.expect_download() as waiting:
            visit.click(f'[data-take="{kind}"]')
        content = Path(waiting.value.path()).read_bytes()
        assert waiting.value.suggested_filename == f"homicides_arms-for-inspections.{kind}"
    if kind == "csv":
        rows = list(csv.DictReader(io.StringIO(content.decode())))
        assert {row["statistic"] for row in rows} >= {"median", "difference_median", "official"}
        assert {row["unit"] for row in rows} == {"persons / year"}
    else:
        assert content.startswith({"svg": b"<svg", "png": b"\x89PNG"}[kind])
        assert kind == "png" or (b'class="band yours b90"' in content and b"var(" not in content)


def test_the_scenario_file_is_that_of_the_story(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        found = tomllib.loads(visit.run("TT.scenarioText()"))
        settings = made_up_result("arms-for-inspections").scenario.settings
        assert {name: list(months.values()) for name, months in found["settings"].items()} == {
            s.lever: [s.value] for s in settings
        }


@pytest.mark.parametrize("width", [1400, 400])
def test_in_class_mode_nothing_gives_the_answer_away(folder, width):
    with visiting(folder, width=width) as visit:
        visit.story(ARMS)
        visit.settled()
        answers = visit.run(
            """Object.keys(TT.data.outcomes).map((name) => [TT.effect(name, 2030), TT.data.outcomes[name].unit])
            .filter(([effect]) => effect.yours !== undefined)
            .flatMap(([effect, unit]) => [TT.figure(effect.yours, unit, effect.peak)])
            .filter((text) => text.length > 5)"""
        )
        bases = visit.run(
            """Object.keys(TT.data.outcomes).map((name) => [TT.effect(name, 2030), TT.data.outcomes[name].unit])
            .map(([effect, unit]) => TT.figure(effect.base, unit, effect.peak))"""
        )
        visit.run("document.getElementById('class').click()")
        for step in ("predict", "vote"):
            visit.click(f'[data-step="{step}"]')
            visit.settled()
            html = visit.run(
                """[...document.body.children].filter((one) => one.tagName !== "SCRIPT")
                .map((one) => one.outerHTML).join("")"""
            )
            given = [answer for answer in set(answers) - set(bases) if answer in html]
            assert given == []
            assert visit.run("document.querySelectorAll('.median.yours:not(.spark *), .band.yours').length") == 0
        visit.click('[data-step="reveal"]')
        visit.settled()
        assert visit.run("document.querySelectorAll('.band.yours').length") > 0


def test_a_guess_is_drawn_by_the_arrow_keys(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.click("#class")
        handle = visit.page.locator('[data-guess="3"]')
        before = float(handle.get_attribute("aria-valuenow"))
        handle.focus()
        for _ in range(3):
            visit.page.keyboard.press("ArrowDown")
            visit.settled()
        assert float(visit.page.locator('[data-guess="3"]').get_attribute("aria-valuenow")) < before
        assert visit.run("document.activeElement.dataset.guess") == "3"


def test_the_live_region_speaks_once_after_the_last_change(folder):
    with visiting(folder) as visit:
        visit.run(
            "window.said = []; new MutationObserver(() => said.push(document.getElementById('live').textContent))"
            ".observe(document.getElementById('live'), { childList: true })"
        )
        visit.run("[2025, 2035, 2030].forEach((year) => document.querySelector(`[data-year='${year}']`).click())")
        visit.wait("said.length > 0")
        assert visit.run("said.length") == 1
        assert "2030" in visit.run("said[0]")
