"""Rules of accessibility on the pages without a script, on a dark telephone."""

import pytest
from made_up_payload import made_up_payload
from pages import browser
from test_report_browser import CHROMIUM

from twotrack.explanation.results import Results
from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.from_moves import moves_ledger
from twotrack.record.tracks.ledger import Selection
from twotrack.record.tracks.measure import Chances, measure
from twotrack.report.explanation.page import page_text as explanation_page
from twotrack.report.run.page import page_text
from twotrack.report.tracks.page import tracks_text

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")


def report():
    return page_text(made_up_payload(), "es")


def tracks():
    ledger = moves_ledger(read_moves(), Selection("quarter"), weighted=False)
    return tracks_text(measure(ledger, Chances(20, least=3)), "en", "twotrack record tracks --by quarter")


def explanation():
    results = Results()
    return explanation_page(results, results.change(2007, 2011), "es")


@pytest.mark.parametrize("make", [report, tracks, explanation])
def test_no_rule_of_accessibility_is_broken(make, tmp_path):
    from axe_playwright_python.sync_playwright import Axe

    (tmp_path / "page.html").write_text(make(), encoding="utf-8")
    # The page lets no script in but its own.
    context = browser().new_context(color_scheme="dark", viewport={"width": 320, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.goto((tmp_path / "page.html").as_uri())
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    told = [(one["id"], one["nodes"][0]["html"][:160]) for one in found.response["violations"]]
    context.close()
    assert not told
