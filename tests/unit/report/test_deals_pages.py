"""The stories of three deals: what is made stands between marks, and nothing else of a page is touched."""

import re

import pytest

import twotrack as tt
from twotrack.report.docs import deals_pages
from twotrack.report.drawing.pixels import own_file
from twotrack.report.page.markup import element
from twotrack.runs.experiment import shipped_experiment


@pytest.fixture(scope="module")
def doses():
    return tt.negotiate("doses-2021", 3, preferences=20, experiment=shipped_experiment())


@pytest.mark.parametrize("name", deals_pages.DEALS)
def test_prose_outside_the_marks_has_no_figure_of_the_model(name):
    text = (deals_pages.FOLDER / f"{name}.md").read_text(encoding="utf-8")
    prose = re.sub(r"<!-- Made by.*?<!-- End of what is made. -->", "", text, flags=re.DOTALL)
    assert text.count("<!-- Made by") == 3
    assert not re.findall(r"\d+\.\d+|\d+ ?%", prose)


def test_parts_take_their_places_and_prose_stays(doses):
    text = (deals_pages.FOLDER / "doses-2021.md").read_text(encoding="utf-8")
    made = deals_pages.parts(doses)
    found = deals_pages.page(text, made)
    assert all(part in found for part in made.values())
    assert text.splitlines()[0] in found
    assert text.splitlines()[-1] in found
    assert deals_pages.page(found, made) == found
    with pytest.raises(ValueError, match="terms"):
        deals_pages.page("no marks", made)


def test_pictures_stand_alone(doses):
    (picture,) = deals_pages.pictures(doses).values()
    assert picture.startswith('<svg xmlns="http://www.w3.org/2000/svg" ')
    assert picture.count("<style>") == 1
    assert own_file(element("svg", element("title", "x"), role="img"), "a{}") == (
        '<svg xmlns="http://www.w3.org/2000/svg" role="img"><style>a{}</style><title>x</title></svg>\n'
    )
