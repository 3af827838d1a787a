"""Links between issues as the page has them: those of the world that runs."""

import pytest
from pages import ARMS, CHROMIUM, visiting

from twotrack.policy.scenario import levers
from twotrack.web.wiring import levers_that_are_acts, wire_entries
from twotrack.world.assemble import shipped_world
from twotrack.world.twins import link_signals
from twotrack.world.wiring import linked_directly, wires

BUTTON = '#graph [data-why="homicides"]'


def test_the_links_of_the_page_are_those_of_the_world():
    world = {(link.split(".")[0], *signal.split(".")) for link, signal in link_signals(shipped_world()).items()}
    assert set(wires()) == world
    assert all(english and spanish for _, _, (english, spanish) in wire_entries())


def test_levers_that_are_acts_are_levers():
    found = levers_that_are_acts()
    assert "us_tariff_on_mexico" in found
    assert set(found) < set(levers())


@pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")
def test_the_page_tells_by_which_links_a_story_moves_an_outcome(folder):
    with visiting(folder) as visit:
        assert visit.page.locator(BUTTON).count() == 0
        visit.story(ARMS)
        visit.settled().click(BUTTON)
        for part in ("Arms", "Availability of rifles", "Violence", "Homicides", "twotrack why homicides --year 2030"):
            assert part in visit.text("#drawer"), part
        visit.page.keyboard.press("Escape")
        assert visit.settled().run("document.activeElement.dataset.why") == "homicides"
        assert visit.run("TT.waysBetween('violence', 'violence')") == [["violence"]]
        assert visit.run("TT.waysBetween('politics', 'nowhere')") == []
        visit.run("TT.set({ step: 'predict' }, 'silent')")
        assert visit.settled().page.locator(BUTTON).count() == 0
        assert visit.faults == []


def test_levers_are_linked_within_an_issue_and_along_what_one_reads():
    assert linked_directly("us_title42", "us_remain_in_mexico"), "both of migration"
    assert linked_directly("us_tariff_threat", "us_remain_in_mexico"), "migration reads pressure from diplomacy"
    assert linked_directly("us_tariff_threat", "us_tariff_on_mexico"), "diplomacy reads the duty in force"
    assert not linked_directly("us_tariff_on_mexico", "us_remain_in_mexico"), "by way of the economy alone"
    assert not linked_directly("us_port_interdiction", "mx_asylum_capacity")
