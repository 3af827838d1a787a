"""The closure of 2020 in words: figures and verdict by mode, in both languages; and what `score` prints of it."""

import pytest

from twotrack.cli.estimate.score_table import show
from twotrack.forecasting.episodes.reports import Fall
from twotrack.forecasting.scoring.rows import CLOSURE, ScoreRow
from twotrack.forecasting.scoring.verdicts import Verdict
from twotrack.report.payload.closure import closure_entries

FALLS = [
    Fall("pedestrians", 0.215, (0.16, 0.45, 0.72), 45e6, (26e6, 51e6, 77e6), 22, 22),
    Fall("trucks", 0.767, (0.29, 0.745, 1.01), 12.2e6, (10.9e6, 11.8e6, 12.7e6), 21, 22),
]
FORETOLD = Verdict("crossings_pedestrians", 1.0, 3.0, "reverting_walk", 19.0)
MISSED = Verdict("crossings_trucks", 0.5, 3.0, "theta", 2.0)


def test_each_mode_has_its_figures_and_its_verdict():
    people, trucks = closure_entries(FALLS, [FORETOLD, MISSED])
    assert people["label"]["en"].startswith("Pedestrians northbound, March 2020 to December 2021")
    assert people["label"]["es"].startswith("Peatones hacia el norte")
    assert "official 22 %, forecast 45 % (16 % to 72 %)" in people["text"]["en"]
    assert "22 of 22 months" in people["text"]["en"]
    assert "counts as forecast" in people["text"]["en"]
    assert "does NOT count as forecast" in trucks["text"]["en"]
    assert "NO cuenta como pronosticada" in trucks["text"]["es"]
    assert (people["published"], people["model"]) == (45e6, [26e6, 51e6, 77e6])


def test_without_scores_no_verdict_is_told():
    (people, _) = closure_entries(FALLS, [])
    assert "has not been scored" in people["text"]["en"]


def row(method, error, inside):
    return ScoreRow("crossings_trucks", "2020-02", 12, method, "made", 12, error, 0.1, error, 0.1, 0.5, inside)


@pytest.mark.parametrize(("error", "said"), [(4.0, "the fall is forecast"), (9.0, "the fall is NOT forecast")])
def test_the_table_ends_with_the_verdict(capsys, error, said):
    show([row(CLOSURE, error, 1.0), row("theta", 8.0, 0.0)], as_json=False)
    shown = " ".join(capsys.readouterr().out.split())
    assert "twotrack, closure given" in shown
    assert said in shown
    assert "that of the best method without the closure, Theta, 8" in shown
