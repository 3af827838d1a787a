"""The argument in a real browser: drawn when opened, by mouse and keyboard, in both languages, narrow, printed."""

import pytest
from pages import CHROMIUM, visiting

from twotrack.web.argument.shipped import shipped_argument

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")

SUMMARY = "#argument > summary"


def tab(visit):
    """The part in view on a telephone."""
    if visit.page.locator('nav.tabs [data-tab="map"]').is_visible():
        visit.click('nav.tabs [data-tab="map"]')
    visit.settled()


def test_nothing_is_drawn_before_it_is_opened_and_every_claim_after(folder):
    with visiting(folder) as visit:
        assert visit.run("document.querySelectorAll('#argument-body *').length") == 0
        assert "88" in visit.text("#argument-sub")
        visit.click(SUMMARY)
        visit.wait("document.querySelectorAll('[data-claim]').length === 88")
        assert visit.run("document.querySelectorAll('.waterfall').length") == 2
        assert visit.faults == []
        assert len(visit.requests) == 1


def test_a_claim_opens_by_keyboard_to_its_figure_and_keeps_the_focus_in_both_languages(folder):
    one = next(one for one in shipped_argument().claims if one.id == "C33")
    with visiting(folder) as visit:
        visit.page.locator(SUMMARY).focus()
        visit.page.keyboard.press("Enter")
        visit.wait("document.querySelector('[data-claim=C33]') !== null")
        visit.page.locator('[data-claim="C33"]').focus()
        visit.page.keyboard.press("Enter")
        for text in (one.statement[0], one.figure[0], one.said[0]):
            assert text in visit.text(".evidence")
        assert visit.run("document.activeElement.dataset.claim") == "C33"
        assert visit.run("document.activeElement.getAttribute('aria-expanded')") == "true"
        visit.click('button[data-language="es"]')
        visit.settled()
        assert one.figure[1] in visit.text(".evidence")
        visit.page.locator('[data-claim="C33"]').focus()
        visit.page.keyboard.press("Space")
        assert visit.run("document.querySelectorAll('.evidence').length") == 0


def test_the_years_of_the_change_can_be_chosen(folder):
    last = shipped_argument().changes[-1]
    with visiting(folder) as visit:
        visit.click(SUMMARY)
        visit.wait("document.querySelector('[data-years]') !== null")
        visit.click(f'[data-years="{last.first}-{last.last}"]')
        shown = [visit.page.locator(".waterfall").nth(at).inner_text() for at in (0, 1)]
    for text in shown:
        assert f"{last.before:.2f}" in text
        assert f"{last.after:.2f}" in text
    assert shown[0] != shown[1]


@pytest.mark.parametrize("width", [320, 760, 1400])
def test_nothing_runs_over_the_edge(folder, width):
    with visiting(folder, width=width) as visit:
        tab(visit)
        visit.click(SUMMARY)
        visit.wait("document.querySelector('[data-claim=C01]') !== null")
        visit.click('[data-claim="C03"]')
        visit.settled()
        every, edge = "[...document.querySelectorAll('#argument *')]", "one.getBoundingClientRect().right"
        assert visit.run(f"{every}.filter((one) => {edge} > innerWidth + 1).map((one) => one.outerHTML)") == []
        assert visit.run("document.documentElement.scrollWidth") <= width


def test_what_is_open_is_printed_and_what_is_closed_is_not(folder):
    with visiting(folder) as visit:
        visit.page.emulate_media(media="print")
        assert not visit.page.locator("#argument").is_visible()
        visit.page.emulate_media(media="screen")
        visit.click(SUMMARY)
        visit.wait("document.querySelector('[data-claim=C01]') !== null")
        visit.page.emulate_media(media="print")
        assert visit.page.locator('[data-claim="C01"]').is_visible()
