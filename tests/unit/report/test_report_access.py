"""Rules of accessibility on the pages without a script, on a dark telephone."""

import pytest
from made_up_payload import made_up_payload
from pages import rules_broken, visiting_address
from test_report_browser import CHROMIUM

from twotrack.explanation.results import Results
from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.from_moves import moves_ledger
from twotrack.record.tracks.ledger import Selection
from twotrack.record.tracks.measure import Chances, measure
from twotrack.report.explanation.page import page_text as explanation_page
from twotrack.report.run.page import page_text
from twotrack.report.tracks.page import tracks_text

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
    (tmp_path / "page.html").write_text(make(), encoding="utf-8")
    address = (tmp_path / "page.html").as_uri()
    # The page lets no script in but its own.
    with visiting_address(address, width=320, height=800, color_scheme="dark", bypass_csp=True) as visit:
        assert rules_broken(visit.page) == []
