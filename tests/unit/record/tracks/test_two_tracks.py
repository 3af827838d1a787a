"""Measures of two tracks on their published test values, and the first reading of the chronology."""

import numpy as np
import pytest

from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.two_tracks import MEASURES, Tracks, gradual_threshold, griffin, jamieson, kaplan, tracks

# Science notes 4.5: Griffin, Kaplan, Jamieson, gradual threshold.
VALUES = {
    (7, 7): (7, 14, 7, 12.867),
    (7, 4): (2.5, 8, 2.286, 9.705),
    (7, 1): (-2, 2, 0.143, 4.425),
    (3, 0): (-1.5, 0, 0, 2),
}
# Science notes 4.5, unweighted counts by period: P, N, Griffin, balance.
READING = {
    ("2018", "2019"): (1.5, 4.5, 0, 0.50),
    ("2019", "2020"): (12.5, 9.5, 8, 0.86),
    ("2020", "2021"): (9.5, 8.5, 8, 0.94),
    ("2021", "2022"): (16.5, 16.5, 16.5, 1.00),
    ("2022", "2024"): (12.5, 7.5, 5, 0.75),
    ("2024", "2025"): (0.5, 5.5, -2, 0.17),
}


@pytest.mark.parametrize("pair", VALUES)
def test_the_four_measures_on_their_test_values(pair):
    found = [float(measure(*pair)) for measure in MEASURES.values()]
    assert found == pytest.approx(VALUES[pair], abs=5e-4)
    assert [float(measure(*reversed(pair))) for measure in MEASURES.values()] == pytest.approx(found)


def test_properties_of_the_threshold_model():
    """Rises in C, falls in D, and D stops mattering once C is large (Priester and Petty 1996)."""
    rising = gradual_threshold(np.arange(8.0), 8.0)
    assert (np.diff(rising) > 0).all()
    assert gradual_threshold(0, 8) < gradual_threshold(0, 4)
    assert float(gradual_threshold(50, 60) - gradual_threshold(50, 50)) == pytest.approx(0, abs=0.01)


def test_measures_take_arrays_and_nothing():
    assert griffin([7, 3], [7, 0]).tolist() == [7, -1.5]
    assert float(jamieson(0, 0)) == 0
    assert float(kaplan(0, 0)) == 0


@pytest.mark.parametrize("period", READING, ids=" to ".join)
def test_the_first_reading_of_the_chronology(period):
    first, end = period
    cooperation, hostility, ambivalence, balance = READING[period]
    found = tracks([m for m in read_moves() if first <= m.date < end], weighted=False)
    assert (found.cooperation, found.hostility) == (cooperation, hostility)
    assert float(griffin(*found)) == ambivalence
    assert round(found.balance, 2) == balance


def test_weights_add_up():
    """November and December 2020: two returns at 7, a letter at 4; criticism 2, silence 4, two votes at 5.5."""
    moves = [m for m in read_moves() if "2020-11" <= m.date < "2021"]
    assert tracks(moves, weighted=True) == Tracks(18.0, 17.0)


def test_no_moves_are_no_tracks():
    assert tracks([], weighted=True).balance == 0
