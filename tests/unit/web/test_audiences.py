"""Audiences of the page: who they are, and what of a story goes their way."""

import re

import numpy as np
import pytest
from made_up_run import made_up_result
from pages import ARMS, CHROMIUM, visiting

from twotrack.policy.scenario import levers
from twotrack.tables.issue_tables import issue_tables, outcome_rows
from twotrack.web.audiences import audience_entries

YEAR = 2030


def test_every_wish_is_of_an_outcome_and_every_stance_of_a_lever():
    found, outcomes = audience_entries(), outcome_rows(issue_tables())
    assert {one["country"] for one in found} == {"us", "mx"}
    for one in found:
        assert {wish[0] for wish in one["wishes"]} <= set(outcomes)
        assert {stance[0] for stance in one["stances"]} <= set(levers())
        assert one["assumed"][0] <= one["assumed"][1]


@pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")
def test_the_share_of_worlds_that_go_an_audience_s_way_is_counted(folder):
    with visiting(folder, width=400) as visit:
        visit.run("TT.set({ tab: 'moves' }, 'silent')")
        assert not visit.settled().page.locator("#accept").is_visible()
        visit.story(ARMS)
        story, base = (
            made_up_result(name).nation["weapons_trafficked"] for name in ("arms-for-inspections", "status-quo")
        )
        at = list(made_up_result("status-quo").years).index(YEAR)
        share = np.mean(story[:, at] < base[:, at])
        line = re.search(r"goes its way: Weapons trafficked[^(]*\(([^)]*) of worlds\)", visit.settled().text("#accept"))
        assert line[1] == visit.run("TT.percent", float(share))
        assert "objects to: Tighter rules on gun dealers" in visit.text("#accept")
        visit.run("TT.set({ step: 'predict' }, 'silent')")
        assert not visit.settled().page.locator("#accept").is_visible()
        assert visit.faults == []
