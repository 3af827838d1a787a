"""Generations of packages find the front that listing every package finds; the same ones for a seed."""

import numpy as np
import pytest

from twotrack.agreements.bargaining.front import additive_front, pareto_front
from twotrack.agreements.bargaining.points import kalai_smorodinsky, nash
from twotrack.agreements.packages.reading import load_package
from twotrack.agreements.search.evolution import Archive, Genes, dominated_area, evolve
from twotrack.agreements.search.menu import KNOTS, STEPS, Menu, Option, Range, choices_of
from twotrack.agreements.search.surrogate import Verdicts

US = [(0, 3, 5), (0, 2, 6), (0, -1, -4), (0, 4, 1)]
MX = [(0, -2, -6), (0, 1, -5), (0, 5, 6), (0, -3, 2)]
PUBLISHED = [np.array(list(zip(us, mx, strict=True)), dtype=float) for us, mx in zip(US, MX, strict=True)]


@pytest.fixture(scope="module")
def menu_of():
    core = load_package("doses-2021")

    def make(options, ranges=0):
        slots = tuple(tuple(Option(f"{slot}.{at}") for at in range(count)) for slot, count in enumerate(options))
        more = tuple(tuple(Option(f"r{slot}.{at}") for at in range(KNOTS)) for slot in range(ranges))
        return Menu(core, (*slots, *more), {len(slots) + at: Range(0, 1) for at in range(ranges)})

    return make


def judged(gains):
    return Verdicts(gains, np.zeros_like(gains), np.zeros(len(gains)))


def adding(tables):
    def judge(choices):
        return judged(np.sum([table[choices[:, at].astype(int)] for at, table in enumerate(tables)], axis=0))

    return judge


def front(gains):
    return np.unique(gains[pareto_front(gains)], axis=0)


def test_the_81_packages_of_the_note(menu_of):
    found = evolve(menu_of([2] * 4), adding(PUBLISHED), 1)
    gains = found.judged.gains
    assert np.array_equal(front(gains), additive_front(PUBLISHED))
    assert len(front(gains)) == 11
    for solve in (nash, kalai_smorodinsky):
        assert gains[solve(gains)].tolist() == [[5, 6]]


def test_two_thousand_million_packages_have_the_front_of_partial_sums(menu_of):
    random = np.random.default_rng(5)
    tables = [np.concatenate([[(0, 0)], random.normal(size=(5, 2))]) for _ in range(12)]
    menu = menu_of([5] * 12)
    assert menu.size == 6**12
    found = evolve(menu, adding(tables), 1)
    assert len(found.choices) < 20_000
    assert front(found.judged.gains) == pytest.approx(additive_front(tables))


def bent(choices):
    """Gains with losses that count more, with pairs that work together, and levels between which one is best."""
    first, second, one, two = choices.T[:4]
    us = 2 * np.sqrt(one) - 0.4 * two**2 + 0.3 * one * two - 0.5 * first + 0.6 * second
    mx = -1.1 * one + 1.5 * two - 0.2 * (one - 2) ** 2 + 0.7 * first - 0.3 * second * (two > 2)
    return judged(np.stack([np.where(each < 0, 1.6 * each, each) for each in (us, mx)], axis=1))


def test_ranges_come_close_to_what_listing_their_steps_finds(menu_of):
    menu = menu_of([2, 3], ranges=2)
    assert menu.size == 3 * 4 * (STEPS + 2) ** 2
    every = bent(choices_of(menu, np.arange(menu.size))).gains
    found = evolve(menu, bent, 1)
    gains = found.judged.gains
    least = every.min(axis=0)
    assert dominated_area(gains, least) == pytest.approx(dominated_area(every, least), rel=2e-3)
    assert dominated_area(gains, least) <= dominated_area(every, least)
    best, near = (float(np.prod(each[nash(each)][0])) for each in (every, gains))
    assert near == pytest.approx(best, rel=5e-3)
    assert len(gains) < menu.size / 10
    areas = found.hypervolume
    assert areas[-1] >= areas[0] > 0


def test_a_seed_gives_the_same_packages_and_leaves_shared_random_numbers_alone(menu_of):
    menu = menu_of([2, 3], ranges=2)
    np.random.seed(7)  # noqa: NPY002
    wanted = np.random.random()  # noqa: NPY002
    np.random.seed(7)  # noqa: NPY002
    first, again, other = (evolve(menu, bent, seed) for seed in (1, 1, 2))
    assert np.random.random() == wanted  # noqa: NPY002
    assert np.array_equal(first.choices, again.choices)
    assert first.hypervolume == again.hypervolume
    assert not np.array_equal(first.choices[: len(other.choices)], other.choices[: len(first.choices)])


def test_every_choice_has_a_cell_and_no_package_is_judged_twice(menu_of):
    menu = menu_of([2, 1], ranges=1)
    genes = Genes(menu)
    every = choices_of(menu, np.arange(menu.size))
    numbers = [np.searchsorted(places, every[:, slot]).astype(float) for slot, places in enumerate(menu.places)]
    assert np.array_equal(genes.choices(genes.middles(numbers)), every)
    assert genes.choices(np.full((1, 3), 0.2))[0, 2] == 0, "no option has a part of its own"
    asked = []
    archive = Archive(lambda choices: (asked.append(len(choices)), judged(choices[:, :2]))[1])
    twice = np.concatenate([every, every[::-1]])
    assert np.array_equal(archive.positions(twice), twice[:, :2])
    archive.positions(every)
    assert asked == [len(every)]


def test_area_that_gains_dominate():
    gains = np.array([(1.0, 3.0), (2.0, 2.0), (3.0, 1.0), (1.0, 1.0), (-1.0, 9.0)])
    assert dominated_area(gains, np.zeros(2)) == 6
    assert dominated_area(np.array([(-1.0, -1.0)]), np.zeros(2)) == 0
