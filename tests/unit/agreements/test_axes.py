"""Packages of a menu compared by both chances of a yes, not by both mean gains."""

from html import escape

import numpy as np
import pytest

from twotrack.agreements.criteria import CHANCE, GAIN, Criteria, checked_plane
from twotrack.agreements.search import store
from twotrack.agreements.search.axes import front_on, solutions_on
from twotrack.agreements.search.find import search
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.wording.menu import plane_text, search_object, solution_text
from twotrack.agreements.worth.worlds import Size
from twotrack.report.agreements.menu_page import menu_page
from twotrack.tables.errors import RunError

GAINS = np.array([[0.0, 0.0], [1.0, 0.2], [0.4, 0.6], [0.6, 0.5], [-0.1, 0.9], [0.3, 0.1]])
CHANCES = np.array([[1.0, 1.0], [0.9, 0.4], [0.7, 0.7], [0.7, 0.7], [0.6, 1.0], [1.0, 1.0]])
MENU = """title = "Winter"
date = "2022-02"
instrument = "executive"
horizon = 10
optional_terms = ["return_safeguards"]

[levers]
mx_migration_deployment = [0, 40000]
us_tariff_threat = [0.5]

[otherwise]
settings = {}
"""


def test_points_are_those_of_the_chances_among_packages_that_nobody_loses_by():
    gains, chances = GAINS[1:5], CHANCES[1:5]
    assert {name: list(at) for name, at in solutions_on(GAIN, gains, chances).items()}["nash"] == [2]
    found = solutions_on(CHANCE, gains, chances)
    # 0.7 by 0.7 is the largest product of those that count; by 0.6 and 1 the first leader loses.
    assert list(found["nash"]) == [1, 2]
    assert list(found["egalitarian"]) == [1, 2]
    assert all(3 not in places for places in found.values())
    nobody = np.array([[-1.0, 1.0]])
    assert all(places.size == 0 for places in solutions_on(CHANCE, nobody, np.ones((1, 2))).values())


def test_of_packages_that_are_sure_to_be_signed_the_best_are_named():
    assert list(solutions_on(CHANCE, GAINS, CHANCES)["nash"]) == [5], "by which both gain, and not nothing at all"
    assert list(front_on(CHANCE, GAINS, CHANCES)) == [5]
    assert list(front_on(GAIN, GAINS, CHANCES)) == [4, 2, 3, 1]


def test_a_plane_that_is_none_is_refused_with_the_nearest():
    assert checked_plane("chance") == CHANCE
    with pytest.raises(RunError, match="Did you mean 'chance'"):
        checked_plane("chances")


def test_a_menu_is_searched_on_the_plane_of_chances(tmp_path, monkeypatch):
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)
    path = tmp_path / "menu.toml"
    path.write_text(MENU, encoding="utf-8")
    menu, size = load_menu(path), Size(2, 30, 1)
    found = search(menu, size, criteria=Criteria(plane=CHANCE))
    chances = np.array([one.yes.mean(axis=1) for one in found.verified.values()])
    gains = np.array([one.mean for one in found.verified.values()])
    names = list(found.verified)
    assert [one.number for one in found.front()] == [names[at] for at in front_on(CHANCE, gains, chances)]
    assert search_object(found)["plane"] == CHANCE
    tried = search(menu, size, criteria=Criteria(plane=CHANCE), listed=False)
    assert tried.hypervolume[-1] <= 1, "an area of chances"
    for language, word in (("en", "chances"), ("es", "probabilidades")):
        assert word in plane_text(found.criteria, language)
        assert word in solution_text("nash", CHANCE, language)
        page = menu_page(found, "x", "twotrack negotiate --menu menu.toml --plane chance", language)
        assert escape(plane_text(found.criteria, language)) in page
        assert plane_text(Criteria(), language) == ""
    assert "Chance that the US president says yes" in page
    assert "Probabilidad de un sí del presidente de México" in page
