"""Shares of links in the page: those of `twotrack why`, shown for the story that they were computed for."""

import json

import pytest
from made_up_run import made_up_page_payload, made_up_stories
from made_up_shares import made_up_shares
from pages import ARMS, CHROMIUM, visiting_page

from every import in_the_long_run
from twotrack.cli import why as command
from twotrack.explanation.why.answer import run_why
from twotrack.explanation.why.parts import Part
from twotrack.policy.files import load_scenario
from twotrack.runs.experiment import shipped_experiment
from twotrack.web import page, shares
from twotrack.web.shipped import story_names
from twotrack.world.wiring import wires

SHIPPED = shares.ShippedShares.model_validate_json(shares.SHIPPED.read_bytes()).shares
BUTTON = '#graph [data-why="homicides"]'
in_chromium = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")


@pytest.fixture(scope="module")
def written():
    """The page of a made-up run with made-up shares."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page, "shipped_shares", made_up_shares)
        patch.setattr(page, "shipped_stories", made_up_stories)
        return page.page_text(made_up_page_payload(), [made_up_stories()], "en")


# --- what is shipped


def test_every_story_is_there_and_its_parts_add_up():
    assert set(SHIPPED.stories) == set(story_names())
    assert (SHIPPED.draws, SHIPPED.seed, SHIPPED.year) == tuple(shares.SIZE)
    for story, own in SHIPPED.stories.items():
        for outcome, one in own.items():
            assert sum(part.share for part in one.parts) == pytest.approx(1, abs=1e-4), (story, outcome)
            assert sum(part.mean for part in one.parts) == pytest.approx(one.change, rel=1e-4), (story, outcome)


def test_every_link_of_the_shares_is_a_link_of_the_page():
    every = [part for own in SHIPPED.stories.values() for one in own.values() for part in one.parts]
    ways = {shares.way_entry(part) for part in every}
    assert {way for way in ways if isinstance(way, str)} <= {"direct", "others"}
    assert all(0 <= way < len(wires()) for way in ways if isinstance(way, int))


@in_the_long_run
def test_the_shares_are_what_the_command_says_for_the_same_draws():
    """One question asked alone, as `twotrack why` asks it: of its runs none is shared with another outcome's."""
    found = run_why(shipped_experiment(), load_scenario("arms-for-inspections"), "homicides", shares.SIZE)
    shown = SHIPPED.stories["arms-for-inspections"]["homicides"]
    assert {part.link: part.share for part in shown.parts} == pytest.approx(
        {part.link: part.share for part in found.parts}, abs=1e-5
    )
    assert (shown.draws, shown.change) == (found.draws, pytest.approx(found.change, rel=1e-5))


def test_shares_of_other_tables_are_left_out(monkeypatch, tmp_path):
    held = json.loads(shares.SHIPPED.read_text(encoding="utf-8"))
    copy = tmp_path / "shares.json"
    monkeypatch.setattr(shares, "SHIPPED", copy)
    for fingerprint, is_there in (("0" * 16, False), (shares.fingerprint(), True)):
        copy.write_text(json.dumps(held | {"fingerprint": fingerprint}), encoding="utf-8")
        shares.shipped_shares.cache_clear()
        assert (shares.shipped_shares() is not None) is is_there
    copy.unlink()
    shares.shipped_shares.cache_clear()
    assert shares.shipped_shares() is None
    shares.shipped_shares.cache_clear()


def test_a_page_whose_worlds_are_others_has_no_shares(monkeypatch):
    monkeypatch.setattr(page, "shipped_shares", made_up_shares)
    assert page.shares_entry([made_up_stories()]) is None
    monkeypatch.setattr(page, "shipped_stories", made_up_stories)
    assert page.shares_entry([made_up_stories()]) == made_up_shares().entry()


# --- in the page


@in_chromium
def test_the_page_shows_the_shares_that_the_command_prints(written, folder):
    with visiting_page(folder, "shares.html", written) as visit:
        visit.story(ARMS)
        visit.settled().click(BUTTON)
        text = visit.text("#drawer")
        for said in ("story “Arms for inspections” and 2030", "first 10 possible worlds (seed 1)", "87.5\u00a0%"):
            assert said in text, said
        rows = visit.page.locator("#drawer .waterfall li").all_inner_texts()
        parts = made_up_shares().stories["arms-for-inspections"]["homicides"].parts
        for row, part in zip(rows, parts, strict=True):
            name, share, *_ = row.split("\n")
            assert name == command.way_text(as_part(part))
            assert share.replace("\u00a0", " ") == command.cells(as_part(part), exact=True)[-1]
        assert "carries 87.5\u00a0% of the change" in visit.text(".way")
        line = "twotrack why homicides --from arms-for-inspections --year 2030 -n 10 --seed 1"
        assert visit.text("#line") == line
        visit.page.keyboard.press("Escape")
        visit.run("TT.set({ year: 2025 }, 'silent')")
        visit.settled().click(BUTTON)
        assert "You are reading 2025" in visit.text("#drawer")
        assert visit.faults == []


def as_part(one):
    return Part(one.link, one.signal, one.mean, one.low, one.high, one.share, one.error)


@in_chromium
def test_what_has_no_shares_has_the_command_that_gives_them(written, folder):
    with visiting_page(folder, "shares.html", written) as visit:
        visit.story("0:health-first")
        visit.settled().click(BUTTON)
        assert visit.page.locator("#drawer .waterfall").count() == 0
        assert visit.text("#line").startswith("twotrack why homicides --year 2030 --link '#v=1")
        visit.click('[data-copy="line"]')
        assert visit.faults == []
