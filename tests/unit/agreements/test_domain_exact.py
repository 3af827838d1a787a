"""A table of utilities is solved exactly: held to sums and products of fractions, in whatever unit it is written."""

from fractions import Fraction
from math import prod

import numpy as np
import pytest

from twotrack.agreements.domain.answer import SOLUTIONS, answer_domain
from twotrack.agreements.domain.reading import read_domain

# How utilities are written: whole, with ties of decimals, far from zero, very small, below zero.
WRITTEN = {
    "whole": lambda luck: str(luck.integers(-3, 11)),
    "tenths": lambda luck: f"{luck.integers(-10, 31) / 10:.1f}",
    "thousandths": lambda luck: f"{luck.random() * 2 - 0.5:.3f}",
    "offset": lambda luck: f"{1_000_000 + luck.integers(-5, 21) / 10:.1f}",
    "tiny": lambda luck: f"{luck.integers(-5, 31)}e-9",
    "negative": lambda luck: str(luck.integers(-30, 0)),
}


def written(path, outcomes, reservation):
    parties = ",".join(f"p{at}" for at in range(len(reservation)))
    rows = [f"o{at},{','.join(row)}" for at, row in enumerate(outcomes)]
    path.write_text("\n".join([f"outcome,{parties}", f"reservation,{','.join(reservation)}", *rows]) + "\n")
    return answer_domain(read_domain(path))


def dominates(first, second):
    return first != second and all(a >= b for a, b in zip(first, second, strict=True))


def undominated(points):
    return {one for one in points if not any(dominates(other, one) for other in points)}


def solved(gains):
    """Solutions by definition: every tie, and of ties in a product or a sum those that nothing dominates."""
    zone = {one for one in gains if min(one) >= 0}
    if not zone:
        return {name: set() for name in SOLUTIONS}
    ideal = [max(one[at] for one in zone) for at in range(len(next(iter(zone))))]
    worths = {
        "nash": prod,
        "kalai_smorodinsky": lambda one: sorted(g / most for g, most in zip(one, ideal, strict=True) if most),
        "egalitarian": sorted,
        "utilitarian": sum,
    }
    best = {name: max(map(worth, zone)) for name, worth in worths.items()}
    found = {name: {one for one in zone if worth(one) == best[name]} for name, worth in worths.items()}
    return found | {name: undominated(found[name]) for name in ("nash", "utilitarian")}


@pytest.mark.parametrize("kind", WRITTEN)
@pytest.mark.parametrize("parties", [2, 3, 4])
def test_every_answer_is_that_of_fractions(tmp_path, kind, parties):
    luck = np.random.default_rng([parties, *kind.encode()])
    for count in (1, 1, 2, 3, 5, 8, 8, 20, 20, 60):
        rows = [[WRITTEN[kind](luck) for _ in range(parties)] for _ in range(count)]
        least = [WRITTEN[kind](luck) for _ in range(parties)]
        found = written(tmp_path / "t.csv", rows, least)
        exact = [tuple(Fraction(u) - Fraction(r) for u, r in zip(row, least, strict=True)) for row in rows]
        named = {f"o{at}": one for at, one in enumerate(exact)}
        assert {named[p.outcomes[0]] for p in found.front} == undominated(set(exact))
        assert sorted(name for p in found.front for name in p.outcomes) == sorted(
            name for name, one in named.items() if one in undominated(set(exact))
        )
        assert set(found.zone) == {name for name, one in named.items() if min(one) >= 0}
        for name, points in solved(set(exact)).items():
            assert {named[p.outcomes[0]] for p in found.solutions[name]} == points, (name, rows, least)
        if not found.zone:
            most = max(map(min, exact))
            assert {named[p.outcomes[0]] for p in found.nearest_miss} == {one for one in exact if min(one) == most}


def test_an_ultimatum_has_every_split_on_its_front(tmp_path):
    splits = [[str(10 - x), str(x)] for x in range(11)]
    found = written(tmp_path / "t.csv", [*splits, ["0", "0"]], ["0", "0"])
    assert len(found.front) == 11
    assert len(found.solutions["utilitarian"]) == 11
    for name in ("nash", "kalai_smorodinsky", "egalitarian"):
        assert [p.utilities for p in found.solutions[name]] == [(5, 5)]


def test_demands_that_exceed_the_pie_give_nothing(tmp_path):
    # Nash's demand game: both get what they ask for where that fits, else nothing.
    asked = [(x, y) for x in range(11) for y in range(11)]
    rows = [[str(x), str(y)] if x + y <= 10 else ["0", "0"] for x, y in asked]
    found = written(tmp_path / "t.csv", rows, ["2", "0"])
    assert {p.utilities for p in found.front} == {(x, 10 - x) for x in range(11)}
    assert [p.utilities for p in found.solutions["nash"]] == [(6, 4)]
    assert found.ideal == (8, 8)


def test_one_outcome_and_a_reservation_that_no_offer_reaches(tmp_path):
    only = written(tmp_path / "t.csv", [["-1", "-2", "-3"]], ["-5", "-2", "-4"])
    assert all([p.gains for p in points] == [(4, 0, 1)] for points in only.solutions.values())
    above = written(tmp_path / "t.csv", [["1", "2"], ["2", "1"]], ["3", "3"])
    assert not above.zone
    assert [p.outcomes for p in above.nearest_miss] == [("o0",), ("o1",)]
    assert [p.outcomes for p in above.front] == [("o0",), ("o1",)]


def test_ten_thousand_outcomes_and_many_that_are_the_same(tmp_path):
    luck = np.random.default_rng(0)
    rows = [[str(luck.integers(0, 41)), str(luck.integers(0, 41))] for _ in range(10_000)]
    found = written(tmp_path / "t.csv", rows, ["0", "0"])
    assert [p.utilities for p in found.front] == [(40, 40)]
    assert set(found.front[0].outcomes) == {f"o{at}" for at, row in enumerate(rows) if row == ["40", "40"]}


def test_a_gain_is_that_of_the_decimals_as_written(tmp_path):
    found = written(tmp_path / "t.csv", [["0.3", "0.7"], ["1000000.3", "0.7"]], ["0.2", "0.1"])
    assert [p.gains for p in found.front] == [(1000000.1, 0.6)]
    assert found.domain.gains[0].tolist() == [0.1, 0.6]
