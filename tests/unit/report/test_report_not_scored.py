import pytest
from test_report_page import Seen

from twotrack.report.run.page import page_text

ISSUES = {"violence", "border", "pandemic", "diplomacy"}


def with_inferred_shocks(payload):
    """The same run with shocks inferred from official figures: figures stay, no score is given of them."""
    payload["shocks"] = {"kind": "conditioned", "text": {"en": "Inferred.", "es": "Inferidas."}}
    payload["states"]["coverage"] = None
    for outcome in payload["outcomes"]:
        outcome["score"] = None
        if outcome.get("monthly"):
            outcome["monthly"]["score"] = None
    return payload


@pytest.mark.parametrize(
    ("language", "none", "not_scored"),
    [
        (
            "en",
            "No official series measures any outcome of this issue: nothing here can be checked.",
            "No score is given",
        ),
        (
            "es",
            "Ninguna serie oficial mide algún resultado de este tema: nada aquí puede comprobarse.",
            "ninguna calificación",
        ),
    ],
)
def test_only_an_issue_without_official_figures_says_so_where_shocks_are_inferred(payload, language, none, not_scored):
    words = Seen(page_text(with_inferred_shocks(payload), language)).words[language]
    official = {outcome["issue"] for outcome in payload["outcomes"] if outcome["official"]}
    assert official == {"violence", "pandemic"}
    assert words.count(none) == len(ISSUES - official) == 2
    assert sum(not_scored in word for word in words) == len(official)


def test_months_alone_are_official_figures_too(payload):
    with_inferred_shocks(payload)
    for outcome in payload["outcomes"]:
        outcome["official"] = None
    words = Seen(page_text(payload, "en")).words["en"]
    assert words.count("No official series measures any outcome of this issue: nothing here can be checked.") == 3
    assert "No official series to compare with: Violence, Border, Diplomacy." in words
