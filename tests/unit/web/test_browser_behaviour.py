"""The page in a real browser: stories, link, back button, keyboard, drawer, files, class mode, offline."""

import csv
import io
import json
import random
import tomllib

import pytest
from made_up_run import made_up_result, made_up_stories
from pages import ARMS, CHROMIUM, page_of_run, visiting

from twotrack.policy.scenario import levers
from twotrack.runs.layout import NATION
from twotrack.runs.result import quantile_table
from twotrack.tables.axes import codes

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")


def test_every_story_opens_from_the_disk_without_a_network_or_a_complaint(folder):
    with visiting(folder) as visit:
        stories = visit.run("[...document.querySelectorAll('[data-story]')].map((one) => one.dataset.story)")
        assert len(stories) == len(made_up_stories().stories)
        for story in stories:
            for view in ("level", "difference", "table"):
                visit.story(story)
                visit.click(f'[data-view="{view}"]')
                visit.settled()
        assert visit.requests == [visit.page.url.split("#")[0]]
        assert visit.faults == []


@pytest.mark.parametrize("story", ["status-quo", "arms-for-inspections", "no-closure-2020"])
def test_shown_numbers_are_those_of_the_results_table_to_rounding(folder, story):
    table = quantile_table(made_up_result(story))
    table = table[(table["place"] == NATION[0]) & (table["statistic"] == "median")]
    wanted = {(row.outcome, row.year): row.value for row in table.itertuples()}
    with visiting(folder) as visit:
        visit.story(f"0:{story}")
        visit.click("#every")
        for year in (2025, 2030, 2035):
            visit.click(f'[data-year="{year}"]')
            visit.settled()
            names = visit.run("Object.keys(TT.data.outcomes)")
            shown = visit.run(
                """(year) => Object.fromEntries(Object.keys(TT.data.outcomes).map((name) => {
                const effect = TT.effect(name, year), value = effect.yours === undefined ? effect.base : effect.yours;
                const shown = TT.isBase() || effect.yours !== undefined;
                return [name, [value, TT.figure(value, TT.data.outcomes[name].unit, effect.peak), shown]];
                }))""",
                year,
            )
            for name in names:
                assert shown[name][0] == float(f"{wanted[name, year]:.2e}"), (name, year)
            large = visit.text("#graph .now")
            assert large == shown["homicides"][1]
            assert f"{round(wanted['homicides', year], -2):,.0f}" == large
            # What the table shows is what the function gives.
            text = visit.text("#changes")
            assert [name for name, (_, value, in_table) in shown.items() if in_table and value not in text] == []


def test_the_answer_is_the_first_thing_said(folder):
    with visiting(folder) as visit:
        draws = made_up_result("status-quo").nation["homicides"][:, 30]
        assert visit.text("#answer").startswith("Under the levers of 2021 homicides stay near ")
        for quantile in ("median", "q05", "q95"):
            table = quantile_table(made_up_result("status-quo"))
            row = table[(table["outcome"] == "homicides") & (table["place"] == NATION[0]) & (table["year"] == 2030)]
            value = float(row[row["statistic"] == quantile]["value"].iloc[0])
            assert f"{float(f'{value:.3g}'):,.0f}" in visit.text("#answer")
        assert len(draws) > 1
        assert visit.run("document.getElementById('answer').getBoundingClientRect().bottom < innerHeight")


def random_scenario(rng):
    settings = []
    for name in rng.sample(sorted(levers()), rng.randint(0, 12)):
        row = levers()[name]
        places = rng.sample(list(codes(row.axes[0])), 2) if row.axes and rng.random() < 0.5 else [""]
        for place in places:
            months = sorted({f"{rng.randint(2000, 2035)}-{rng.randint(1, 12):02d}" for _ in range(rng.randint(1, 3))})
            low, high = row.bounds
            settings += [
                {"lever": name, "month": m, "place": place, "value": round(rng.uniform(low, high), 6)} for m in months
            ]
    return settings


def test_a_thousand_scenarios_come_back_from_their_link(folder):
    rng = random.Random(16)  # noqa: S311
    scenarios = [random_scenario(rng) for _ in range(1000)]
    with visiting(folder) as visit:
        found = visit.run("(list) => list.map((one) => TT.leversFrom(TT.leversText(one)))", scenarios)
        order = lambda one: sorted(json.dumps(s, sort_keys=True) for s in one)  # noqa: E731
        assert [order(one["settings"]) for one in found] == [order(one) for one in scenarios]
        assert not any(one["broken"] for one in found)
        whole = [
            {"lever": name, "month": "2023-01", "place": "", "value": row.bounds[1]} for name, row in levers().items()
        ]
        assert visit.run("(list) => TT.leversText(list).length", whole) < 1900


def test_a_link_restores_what_was_seen(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.click('[data-year="2035"]')
        visit.page.locator("#outcome").select_option("weapons_trafficked")
        visit.click('[data-view="difference"]')
        visit.settled()
        link, seen = visit.hash, visit.text("#graph")
    for part in ("v=1", "m=", "k=", "s=1", "n=24", "us_dealer_rules:0.5@2023-01", "o=weapons_trafficked", "y=2035"):
        assert part in link
    with visiting(folder, link=link) as visit:
        assert visit.text("#graph") == seen
        assert visit.text("#title") == "Arms for inspections"
        assert visit.text("#notices") == ""


def test_ten_thousand_spoilt_links_are_answered_with_a_sentence_and_never_an_error(folder):
    with visiting(folder, link="") as visit:
        visit.story(ARMS)
        good = visit.settled().hash
        found = visit.run(
            """(good) => {
            let seed = 7;
            const dice = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
            const signs = "&=;:@,/%\\"<>#abcXYZ0189-_.\\u00e9\\u2603";
            const silent = [];
            for (let i = 0; i < 10000; i++) {
              let text = good;
              for (let k = 0; k <= dice(5); k++) {
                const at = 1 + dice(text.length - 1), sign = signs[dice(signs.length)];
                const [left, right] = [text.slice(0, at), text.slice(at)];
                text = [left + sign + right, left + right.slice(1 + dice(9)), left + sign + right.slice(1)][dice(3)];
              }
              const { change, told } = TT.readLink(text);
              const same = change.story === "arms-for-inspections";
              const meant = new URLSearchParams(text.slice(1)).get("l") ?? "";
              if (!same && meant !== "" && !told.length) silent.push(text);
              if (change.story !== undefined && !TT.storyAt(change.set, change.story)) silent.push(text);
            }
            return silent;
            }""",
            good,
        )
        assert found == []
        assert visit.faults == []


@pytest.mark.parametrize(
    ("link", "part"),
    [
        ("#v=1&l=us_dealer_rules:much@2023-01", "us_dealer_rules:much@2023-01"),
        ("#v=1&l=us_no_such_lever:1@2023-01", "us_no_such_lever"),
        ("#v=9&l=", "v=9"),
        ("#nonsense", "nonsense"),
        ("#v=1&o=<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("#v=1&l=us_dealer_rules:0.25@2023-01", "us_dealer_rules:0.25@2023-01"),
    ],
)
def test_a_wrong_link_is_told_in_words(folder, link, part):
    with visiting(folder, link=link) as visit:
        assert part in visit.text("#notices")
        assert visit.text("#title") == "Status quo"
        assert visit.run("document.querySelectorAll('#notices img').length") == 0
        assert visit.faults == []


def test_a_link_of_another_version_says_then_and_now(folder):
    with visiting(folder, link="#v=1&m=0.0.1&k=00000000&c=homicides:2030:12300&o=homicides&y=2030") as visit:
        told = visit.text("#notices")
        assert "0.0.1" in told
        assert "12,300" in told
        assert visit.text("#graph .now") in told


def test_the_back_button_undoes(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        visit.story("0:health-first")
        visit.settled()
        visit.click("#undo")
        visit.wait("document.getElementById('title').textContent === 'Arms for inspections'")
        visit.page.keyboard.press("Control+z")
        visit.wait("document.getElementById('title').textContent === 'Status quo'")
        visit.click("#redo")
        visit.wait("document.getElementById('title').textContent === 'Arms for inspections'")


def test_the_keyboard_alone_reaches_everything_and_the_focus_is_seen(folder):
    with visiting(folder) as visit:
        seen, names = [], set()
        for _ in range(160):
            visit.page.keyboard.press("Tab")
            name, ring = visit.run(
                """(() => { const one = document.activeElement; const style = getComputedStyle(one);
                const marks = Object.entries(one.dataset).filter(([key]) => key !== "t" && key !== "name");
                const name = one.id || marks.flat().join(" ") || one.tagName + one.className;
                return [name, style.outlineStyle !== "none"]; })()"""
            )
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
        assert len({name for name, _ in seen}) > 50


def test_the_drawer_opens_from_the_keyboard_closes_with_escape_and_gives_the_focus_back(folder):
    with visiting(folder) as visit:
        visit.page.locator('[data-where="homicides"]').focus()
        visit.page.keyboard.press("Enter")
        drawer = visit.text("#drawer")
        for part in ("INEGI", "24 months ahead", "Before the figures", "Citation", "twotrack 0.1.0"):
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
        content = open(waiting.value.path(), "rb").read()  # noqa: PTH123, SIM115
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


def test_what_cannot_be_drawn_is_told_and_the_rest_stays(folder):
    with visiting(folder) as visit:
        visit.run("TT.data.states.official = null")
        visit.story(ARMS)
        visit.settled()
        assert "results.csv" in visit.text("#notices")
        assert visit.text("#title") == "Arms for inspections"
        assert visit.run("document.querySelectorAll('.tracks-chart').length") == 1


def test_what_an_engine_answers_is_drawn_like_a_story(folder):
    with visiting(folder) as visit:
        visit.story(ARMS)
        seen = visit.settled().text("#graph .now")
        visit.run(
            """(() => { const story = TT.story(), width = TT.data.last - story.first + 1;
            const outcomes = Object.fromEntries(Object.entries(story.outcomes).map(([name, text]) =>
              [name, TT.unpack(text).map((value, at) => (at < 10 * width ? value / 2 : value))]));
            const states = TT.unpack(story.states);
            TT.frame = { ...story, name: "own", title: ["Mine", "M\u00edo"], outcomes, states };
            TT.render(); })()"""
        )
        assert visit.text("#title") == "Mine"
        half = float(visit.text("#graph .now").replace(",", "")) * 2
        assert abs(half - float(seen.replace(",", ""))) < 0.01 * half
        assert visit.faults == []


def test_a_run_of_its_own_worlds_stands_beside_the_stories(folder):
    with visiting(folder, own=True) as visit:
        chosen = visit.text('[data-story][aria-pressed="true"]')
        assert chosen in ("Health first", "This run: Health first")
        assert visit.run("TT.data.sets.length") == 2


def test_without_scripts_the_figures_stand_as_a_table(folder):
    with visiting(folder, java_script_enabled=False) as visit:
        text = visit.page.locator("noscript").inner_text()
        assert "Homicides (persons / year)" in text
        assert visit.page.locator("noscript tr").count() > 20


def test_the_page_keeps_its_own_policy():
    html = page_of_run()
    assert "Content-Security-Policy" in html
    assert "unsafe-inline" not in html
    assert "style=" not in html.split('<script type="application/json"')[0]
