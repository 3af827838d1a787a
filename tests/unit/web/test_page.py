"""The page as text: weight, policy, words, map; nothing of one machine, nothing fetched."""

import base64
import hashlib
import json
import re
from importlib.resources import files
from types import SimpleNamespace

import pytest
from made_up_run import made_up_page_payload, made_up_result, made_up_stories, result_of
from pages import live_page, page_of_run

from twotrack.policy.scenario import Scenario, levers
from twotrack.report.page.document import without_comments
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import LANGUAGES, messages
from twotrack.web import run_page
from twotrack.web.outlines import outlines
from twotrack.web.page import SCRIPTS, STYLES, WORKER, page_files
from twotrack.web.texts import script_texts

SCRIPT = {name: files("twotrack.web").joinpath("script", name).read_text(encoding="utf-8") for name in SCRIPTS}
# Beside them: what a page from a server has, and the worker.
SERVED_SCRIPT = files("twotrack.web").joinpath("script", "served", "served.js").read_text(encoding="utf-8")
WORKER_SCRIPT = {
    name: files("twotrack.web").joinpath("script", "worker", name).read_text(encoding="utf-8") for name in WORKER
}
STYLE = {name: files("twotrack.web").joinpath("style", name).read_text(encoding="utf-8") for name in STYLES}
# What is no page message among the literal keys of `T.t`: keys of other files that the texts hold too.
LINES, SCRIPT_BYTES, PAGE_BYTES, MAP_BYTES, LIVE_BYTES = 250, 116_000, 790_000, 25_000, 2_500_000


def data_of(html):
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)[1])


def test_the_page_holds_both_languages_and_every_outcome_lever_and_story():
    data = data_of(page_of_run())
    assert set(data["texts"]) == set(LANGUAGES)
    assert set(data["levers"]) == set(levers())
    assert set(data["outcomes"]) == {one.name for one in made_up_page_payload().outcomes}
    assert [one["name"] for one in data["sets"][0]["stories"]] == [one.name for one in made_up_stories().stories]


def test_script_style_map_and_page_keep_to_their_weight():
    assert sum(len(without_comments(text).encode()) for text in SCRIPT.values()) < SCRIPT_BYTES
    # No text of several lines, whose indents would be part of it.
    assert not [line for text in SCRIPT.values() for line in text.splitlines() if line.count("`") % 2]
    assert all(text.count("\n") <= LINES for text in (*SCRIPT.values(), *WORKER_SCRIPT.values(), *STYLE.values()))
    assert len(page_of_run().encode()) < PAGE_BYTES
    assert len(json.dumps(outlines()).encode()) < MAP_BYTES


def test_hashes_of_the_policy_are_those_of_script_and_style():
    html = page_of_run()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)[1].replace("&#x27;", "'")
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    for name, text in (("script-src", script), ("style-src", style)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name} 'sha256-{digest}';" in policy
    assert "unsafe-inline" not in policy


def test_the_page_with_levers_keeps_to_its_weight_and_allows_no_more_than_its_worker():
    html = live_page()
    assert len(html.encode()) < LIVE_BYTES
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)[1].replace("&#x27;", "'")
    assert re.search(r"script-src 'sha256-[^']+' 'wasm-unsafe-eval'; worker-src blob:; style-src", policy)
    assert "wasm" not in re.search(r"Content-Security-Policy.*", page_of_run())[0][:600]


def test_beside_its_files_the_page_has_no_script_and_no_style_inside():
    found = page_files(made_up_page_payload(), [made_up_stories()], "en")
    assert set(found) == {"index.html", "page.css", "page.js"}
    html = found["index.html"]
    assert "<style" not in html
    assert re.findall(r"<script(?! type=\"application/json\")([^>]*)>", html) == [' src="page.js"']
    assert not re.search(r"\son[a-z]+=|\sstyle=", html.split('<script type="application/json"')[0])


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_evaluates_no_text_and_fetches_nothing(name):
    assert not re.search(
        r"\beval\(|new Function|\bfetch\(|XMLHttpRequest|import\(|localStorage|document\.cookie", SCRIPT[name]
    )
    assert not re.search(r"style=|\.style\.|setAttribute\(\"style\"|\son[a-z]+=\"", SCRIPT[name])


def keys_said():
    """Keys that scripts ask for by a plain literal."""
    found = set()
    for text in (*SCRIPT.values(), SERVED_SCRIPT):
        found |= set(re.findall(r'(?:T\.(?:t|say|notice|button)|\bt)\(\s*"(\w+)"', text))
    return found


def test_every_message_that_a_script_says_is_there():
    texts = script_texts()["en"]
    said = keys_said()
    assert len(said) > 40
    assert said <= set(texts)


def test_no_script_holds_words_of_its_own():
    words = re.compile(r">\s*[A-Za-z][a-z]+ [a-z]+")
    for name, text in SCRIPT.items():
        code = re.sub(r"//.*", "", text)
        markup = re.findall(r"`([^`]*)`", code)
        assert not [part for part in markup if words.search(re.sub(r"\$\{[^}]*\}", "", part))], name


def test_every_message_of_the_page_is_said():
    texts = "\n".join((*SCRIPT.values(), SERVED_SCRIPT))
    skeleton = "\n".join(
        files("twotrack.web").joinpath(f"{name}.py").read_text(encoding="utf-8")
        for name in ("skeleton", "levers/cards", "without_script", "page", "beside", "texts", "argument/part")
    )
    shapes = re.compile(r"^(tab|step|class|by|answer|better|lower|worse|higher|link)_")
    unsaid = [
        key
        for key in (k.removeprefix("page.") for k in messages() if k.startswith("page."))
        if f'"{key}"' not in texts + skeleton
        and f"'{key}'" not in texts
        and f".{key}" not in skeleton
        and not shapes.match(key)
    ]
    assert unsaid == []


def test_the_map_has_every_state_once_and_neighbours_know_one_another():
    found = {one["code"]: one for one in outlines()["state"]}
    assert sorted(found) == sorted(codes("state"))
    for code, one in found.items():
        assert one["next"]
        assert code not in one["next"]
        assert all(code in found[other]["next"] for other in one["next"])
    assert set(found["MX-CMX"]["next"]) == {"MX-MEX", "MX-MOR"}
    assert {one["name"] for one in outlines()["around"]} >= {"California", "Arizona", "New Mexico", "Texas"}
    assert "public domain" in outlines()["source"]


def test_shared_borders_are_drawn_through_the_same_points():
    """Sums of steps bring each state's ring back to where it began, and neighbours share points."""
    points = {one["code"]: corners(one["d"]) for one in outlines()["state"]}
    for one in outlines()["state"]:
        code = one["code"]
        for other in one["next"]:
            assert len(points[code] & points[other]) >= 2, (code, other)


def corners(path):
    found = set()
    x = y = 0.0
    for sign, dx, dy in re.findall(r"([Ml])(-?[\d.]+?)\s?(-?(?:\d+\.?\d*|\.\d+))(?=[lzM])", path):
        step = (float(dx), float(dy))
        x, y = step if sign == "M" else (x + step[0], y + step[1])
        found.add((round(x, 1), round(y, 1)))
    return found


def test_a_run_that_is_no_story_is_held_against_the_status_quo_of_its_own_worlds(monkeypatch):
    own = result_of(Scenario().set("us_dealer_rules", 0.7, month="2024-01"))
    asked = []
    monkeypatch.setattr(run_page, "shipped_stories", made_up_stories)
    monkeypatch.setattr(
        run_page,
        "run_in",
        lambda _, scenario, draws, seed: asked.append((draws, seed)) or made_up_result(scenario.name),
    )
    sets = run_page.sets_of_run(SimpleNamespace(), own)
    assert len(sets) == 2
    assert [story.name for story in sets[1].stories] == ["status-quo", "custom"]
    assert asked == [(24, 1)]


def test_a_run_that_is_a_story_of_the_package_needs_no_second_run(monkeypatch):
    monkeypatch.setattr(run_page, "shipped_stories", made_up_stories)
    monkeypatch.delattr(run_page, "run_in")
    for name in ("arms-for-inspections", "as-it-happened"):
        assert run_page.sets_of_run(SimpleNamespace(), made_up_result(name)) == [made_up_stories()]


def test_without_shipped_stories_the_page_is_of_the_run_alone(monkeypatch):
    monkeypatch.setattr(run_page, "shipped_stories", lambda: None)
    sets = run_page.sets_of_run(SimpleNamespace(), made_up_result("as-it-happened"))
    assert [[story.name for story in one.stories] for one in sets] == [["as-it-happened"]]
    html = run_page.run_page(
        SimpleNamespace(engine=None), made_up_result("as-it-happened"), made_up_page_payload(), "en"
    )
    assert data_of(html)["start"] == {"set": 0, "story": "as-it-happened"}
