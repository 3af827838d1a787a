"""Effects added up by halves are those added up one by one; a choice between two options lies in a line between."""

import numpy as np
import pytest

from twotrack.agreements.search.sums import Adder, Effect, Excess, View
from twotrack.agreements.worth.futures import Futures

DRAWS, WISHES, MEASURES = 7, 3, 2
WIDTHS = (3, 2, 4, 2, 3)
PAIRS = ((0, 1), (1, 3), (2, 4))


def adder(widths=WIDTHS, pairs=PAIRS):
    rng = np.random.default_rng(5)

    def effect(width):
        changes, moves = rng.normal(size=(width, DRAWS, WISHES)), rng.normal(size=(width, MEASURES))
        return Effect(changes, moves, rng.normal(size=width))

    def view():
        return View(rng.normal(size=(DRAWS, WISHES)), rng.normal(size=MEASURES), float(rng.normal()))

    effects = [effect(width) for width in widths]
    excesses = [
        Excess(pair, (rng.normal(size=widths[pair[0]]), rng.normal(size=widths[pair[1]])), view()) for pair in pairs
    ]
    return Adder(view(), effects, excesses, Futures(None))


def one_by_one(made, package):
    changes, moves, cost = made.start.changes.copy(), made.start.moves.copy(), 0.0
    for slot, choice in enumerate(package):
        changes += made.effects[slot].changes[choice]
        moves += made.effects[slot].moves[choice]
        cost += made.effects[slot].cost[choice]
    for (a, b), (first, second), view in made.excesses:
        strength = first[package[a]] * second[package[b]]
        changes, moves, cost = (
            changes + strength * view.changes,
            moves + strength * view.moves,
            cost + strength * view.cost,
        )
    return np.maximum(changes, 0).mean(axis=0), np.minimum(changes, 0).mean(axis=0), moves, cost


def test_every_package_is_the_sum_of_its_effects_and_pairs():
    made = adder()
    packages = np.indices(WIDTHS).reshape(len(WIDTHS), -1).T
    found = made.sums(packages.astype(float))
    for at, package in enumerate(packages):
        for values, wanted in zip(found, one_by_one(made, package), strict=True):
            np.testing.assert_allclose(values[at], wanted, atol=1e-14)


@pytest.mark.parametrize("widths", [(3,), (2, 3)])
def test_a_menu_of_one_or_two_slots(widths):
    made = adder(widths, ())
    package = tuple(width - 1 for width in widths)
    for values, wanted in zip(made.sums(np.array([package], dtype=float)), one_by_one(made, package), strict=True):
        np.testing.assert_allclose(values[0], wanted, atol=1e-14)


def test_a_choice_between_two_options_lies_between_their_effects():
    made = adder(pairs=())
    low, high, middle = (np.array([[0, 1, at, 0, 2]], dtype=float) for at in (1, 2, 1.5))
    moves = [made.sums(choices).moves[0] for choices in (low, high, middle)]
    np.testing.assert_allclose(moves[2], (moves[0] + moves[1]) / 2, atol=1e-14)


def test_too_many_combinations_are_added_package_by_package(monkeypatch):
    made, packages = adder(), np.array([[2, 1, 3, 1, 2], [0, 0, 0, 0, 0]], dtype=float)
    listed = made.sums(packages)
    monkeypatch.setattr("twotrack.agreements.search.sums.MOST_ROWS", 1)
    for values, wanted in zip(adder().sums(packages), listed, strict=True):
        np.testing.assert_allclose(values, wanted, atol=1e-14)
