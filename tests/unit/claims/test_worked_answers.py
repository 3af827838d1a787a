"""The worked answers of the project's science note, each recomputed: verdict and figures to their printed digits."""

import pytest

from twotrack.claims.wording import figure_text

WORKED = {
    "C01": ("qualified", "5 to 25 %", "88 billion"),
    "C02": ("qualified", "1 threat", "+1.2 %", "both −1.8 %"),
    "C03": ("qualified",),
    "C05": ("qualified", "2019-06-07", "2020-07-08"),
    "C07": ("holds", "38 days"),
    "C10": ("holds", "3 moves"),
    "C11": ("holds",),
    "C12": ("qualified", "70,363", "41,204", "131,418"),
    "C13": ("qualified", "pedestrians −54 %", "passengers −41 %", "trucks +3 %"),
    "C14": ("qualified", "0.34", "0.65", "2001"),
    "C15": ("qualified", "7.57", "13.14", "8.5"),
    "C17": ("qualified", "1.35 million", "all adults"),
    "C18": ("holds", "191 days"),
    "C21": ("fails", "70 %", "67"),
    "C24": ("holds", "2021-07-24", "2021-09-18"),
    "C29": ("holds",),
    "C30": ("holds", "2007-10-22"),
    "C31": ("holds", "3.33", "3.63", "4.63"),
    "C33": ("fails", "12.59 (12.39 to 12.79", "8.1 in 2007"),
    "C34": ("fails", "28.7 (26.2 to 28.7"),
    "C35": ("qualified", "x2.28", "x3.54", "x3.0"),
    "C38": ("qualified", "12 %", "29 %"),
    "C39": ("qualified", "x2.15", "before the money"),
    "C40": ("holds", "56,191 to 99,946", "x1.78"),
    "C41": ("holds", "34 days"),
    "C42": ("qualified", "−1.0 per thousand"),
    "C43": ("qualified", "29 %"),
    "C45": ("holds", "+0.040", "+71 %", "−17 points"),
    "C48": ("qualified", "+1.9 points", "3.4 million", "19 of 32"),
    "C53": ("qualified", "6 (2000)", "1.13", "438 and 2.10"),
    "C54": ("qualified", "16.2 (2007), 10.3 (2010), 19.3 (2017), 15.5 (2020)", "1, 5, 12, 7, 17, 12 in"),
    "C56": ("fails", "5 organisations", "16.2 against 9.6"),
    "C57": ("qualified", "7 named"),
    "C58": ("holds", "150 to 6", "x16"),
    "C59": ("holds", "71 %", "20 of 32", "25 rose by half", "1 fell"),
    "C62": ("holds", "2019-03-26"),
    "C74": ("holds", "56,516", "70,601"),
    "C75": ("holds",),
    "C76": ("holds", "27.4 against 19.5", "x1.40"),
    "C77": ("holds", "4,"),
    "C80": ("holds", "68 %", "46 to 71 %"),
    "C82": ("holds", "+0.76 (0.36 to 0.92), 13 years"),
    "C84": ("holds", "76 %"),
}

# Where a printed digit differs, with the reason; the verdict is the same in each.
DIFFERENT = {
    "C03": "the note prints -0.5 (-2.7 to 1.7) and no weights: days -0.8, sums -0.7; from 8 June to 20 January -0.5",
    "C42": "the note prints -1.0 (-2.5 to 0.6), no windows: 45 days give the figure; blocks of ten days -2.4 to 0.4",
    "C45": "all 906,192 groups of six give -0.0376 to 0.0350; the note, from fewer, -0.036 to 0.035",
    "C53": "the note's 128, 438, 1.60 and 2.10 count totals of alliances, which its own list of traps forbids",
    "C02": "the note calls imports from Mexico trade: both directions together fell by 1.8 %",
}


@pytest.mark.parametrize("name", WORKED)
def test_a_worked_answer_is_computed_again(all_answers, name):
    verdict, *figures = WORKED[name]
    found = all_answers[name]
    text = figure_text(found, "en")
    assert found.verdict == verdict
    assert not [figure for figure in figures if figure not in text], text


def test_there_are_forty_three():
    assert len(WORKED) == 43
    assert set(DIFFERENT) <= set(WORKED)


def test_what_differs_is_what_was_said(all_answers):
    parts = {name: all_answers[name].finding for name in DIFFERENT}
    assert parts["C03"].value == pytest.approx(-0.84, abs=0.01)
    assert parts["C45"].low == pytest.approx(-0.037, abs=0.001)
    assert parts["C53"].parts["several_2"] == 126
    assert parts["C53"].parts["several_with_totals"] == 438
    assert parts["C02"].parts["both"] == pytest.approx(-1.8, abs=0.05)


def test_a_second_statement_is_judged_beside(all_answers):
    wanted = {"C21": True, "C33": True, "C76": False, "C80": False}
    assert {name: all_answers[name].beside for name in wanted} == wanted


def test_a_placebo_that_moves_is_said(all_answers):
    moves = {name for name, one in all_answers.items() if one.placebo_moves}
    assert {"C36", "C39", "C47", "C53"} <= moves
    assert not {"C04", "C28", "C42", "C46", "C55"} & moves


def test_forecasts_are_not_scored_on_evidence_that_ends_in_2021(all_answers):
    forecasts = [one for one in all_answers.values() if one.claim.kind == "forecast"]
    assert len(forecasts) == 5
    assert {one.verdict for one in forecasts} == {"not_scored"}
