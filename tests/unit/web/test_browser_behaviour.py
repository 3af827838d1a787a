"""The page in a real browser: every story without a network, shown numbers, faults, own worlds, no script."""

import numpy as np
import pytest
from made_up_run import made_up_page_payload, made_up_result, made_up_stories, national
from pages import ARMS, CHROMIUM, page_of_run, visiting, visiting_page

from twotrack.runs.results.summary import summarize
from twotrack.runs.results.tables import quantile_table
from twotrack.web.page import page_text

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
    table = quantile_table(summarize(made_up_result(story)))
    table = table[national(table) & (table["statistic"] == "median")]
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
        paths = np.median(made_up_result("status-quo").nation["homicides"], axis=0)
        goes = (
            "rise from" if paths[30] > 1.1 * paths[21] else "fall from" if paths[30] < 0.9 * paths[21] else "stay near"
        )
        assert visit.text("#answer").startswith(f"Under the levers of 2021 homicides {goes} ")
        for quantile in ("median", "q05", "q95"):
            table = quantile_table(summarize(made_up_result("status-quo")))
            row = table[(table["outcome"] == "homicides") & (table["place"] == "MX") & (table["year"] == 2030)]
            value = float(row[row["statistic"] == quantile]["value"].iloc[0])
            assert f"{float(f'{value:.3g}'):,.0f}" in visit.text("#answer")
        assert len(draws) > 1
        assert visit.run("document.getElementById('answer').getBoundingClientRect().bottom < innerHeight")


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
        assert visit.run("document.querySelector('[data-story]').dataset.story").startswith("1:")


def test_a_share_of_worlds_is_all_of_them_for_none(folder):
    with visiting(folder) as visit:
        shown = visit.run("[1, 0.995, 0.99, 0.5, 0.005, 0.004, 0].map(TT.percent)")
        said = [text.replace("\u00a0", " ") for text in shown]
        assert said == ["> 99 %", "> 99 %", "99 %", "50 %", "1 %", "< 1 %", "0 %"]


def test_without_scripts_the_figures_stand_as_a_table(folder):
    with visiting(folder, java_script_enabled=False) as visit:
        text = visit.page.locator("noscript").inner_text()
        assert "Homicides (persons / year)" in text
        assert visit.page.locator("noscript tr").count() > 20


def test_without_scripts_a_story_is_told_by_what_it_changes(tmp_path):
    payload = made_up_page_payload("arms-for-inspections")
    html = page_text(payload, [made_up_stories()], "en", report="report.html")
    with visiting_page(tmp_path, "story.html", html, java_script_enabled=False) as visit:
        text = visit.page.locator("noscript").inner_text()
        assert "Arms for inspections" in text
        rows = visit.page.locator("noscript tbody tr").all_inner_texts()
        shown = next(row for row in rows if row.startswith("Homicides (")).split("\t")
        assert visit.page.locator("noscript a").get_attribute("href") == "report.html"
    base, own = (made_up_result(name).nation["homicides"][:, 30] for name in ("status-quo", "arms-for-inspections"))
    figures = [np.median(base), np.median(own), np.median(own - base)]
    assert shown[1:3] == [f"{float(f'{value:.3g}'):,.0f}" for value in figures[:2]]
    assert shown[3].startswith(f"\u2212{abs(float(f'{figures[2]:.3g}')):,.0f} (")
    assert shown[4] == f"{100 * np.mean(own < base):.0f} %"


def test_the_page_keeps_its_own_policy():
    html = page_of_run()
    assert "Content-Security-Policy" in html
    assert "unsafe-inline" not in html
    assert "style=" not in html.split('<script type="application/json"')[0]
