"""The drawing kit: scales, paths, fans."""

import re
from itertools import pairwise
from math import isfinite

import pytest
from drawn import classed, places, titles, tree, words

from twotrack.report.drawing import marks
from twotrack.report.drawing.fan import Layer, Official, cut_at, end_words, fan, fan_axis
from twotrack.report.drawing.scale import Axis, Frame, area_path, bar_path, extent, line_path, step_path, ticks
from twotrack.report.page.numerals import compact

FRAME = Frame(Axis(0, 10), Axis(0, 100))


@pytest.mark.parametrize(("low", "high"), [(0, 34_000), (-1.05, 1.05), (0.0004, 0.0031), (90, 101), (-8, 5)])
def test_ticks_are_round_few_and_inside(low, high):
    at = ticks(low, high, 4)
    assert 3 <= len(at) <= 6
    assert all(low <= value <= high for value in at)
    steps = {float(f"{b - a:.6g}") for a, b in pairwise(at)}
    assert len(steps) == 1
    assert re.match(r"^[0.]*(1|2|25|5)0*$", f"{steps.pop():f}".rstrip("0").rstrip("."))


def test_a_path_breaks_where_there_is_no_number():
    assert line_path([0, 5, 10], [0, None, 100], FRAME) == "M0 1000M1000 0"
    assert line_path([0, 5, 10], [float("nan"), 50, 100], FRAME) == "M500 500l500-500"


def test_an_area_runs_along_its_top_and_back_along_its_bottom():
    assert area_path([0, 10], [0, 0], [100, 50], FRAME) == "M0 0l1000 500 0 500-1000 0Z"
    assert area_path([0, 10], [0, None], [100, 50], FRAME) == ""


def test_a_step_holds_until_the_next():
    assert step_path([0, 5, 10], [0, 100, 100], FRAME) == "M0 1000l500 0 0-1000 500 0"


def test_bars_of_nothing_are_left_out():
    assert bar_path([(0, 5), (5, 10)], [0, 0], [50, 0], FRAME) == "M0.0 1000H500.0V500H0.0Z"


@pytest.mark.parametrize("values", [[], [0.0], [None], [5.0], [-5.0, -5.0], [float("nan"), 1.0]])
def test_an_axis_has_two_ends_whatever_it_holds(values):
    axis = extent(values)
    assert axis.low < axis.high
    assert all(axis.low <= value <= axis.high for value in values if value is not None and isfinite(value))


def test_the_outermost_band_may_leave_the_axis_and_official_points_may_not():
    layer = Layer("replay", [0, 10], [[1, 1], [2, 2], [3, 3], [4, 4], [400, 500]])
    axis = fan_axis([layer], [Official(3, 9.0)])
    assert axis.low == 0
    assert 9 < axis.high < 10
    assert cut_at([layer], axis) == 500
    assert cut_at([Layer("replay", [0], [[1], [2], [3], [4], [5]])], axis) is None


def test_three_rows_fit_whole():
    assert fan_axis([Layer("base", [0, 1], [[1, 1], [2, 2], [50, 60]])], []).high > 60


def test_a_fan_draws_bands_under_medians_and_points_that_differ_by_shape():
    layer = Layer("replay", [0, 10], [[0, 0], [10, 10], [20, 20], [30, 30], [40, 40]])
    shown = fan([layer], [Official(2, 25.0), Official(4, 90.0, outside=True)], FRAME)
    assert [one.get("class") for one in tree(shown).iter("path")] == [
        "band replay b90", "band replay b50", "median replay"]  # fmt: skip
    assert places(classed(shown, "b90")[0]) == [(0, 600), (1000, 600), (1000, 1000), (0, 1000)]
    inside, outside = tree(shown).iter("circle")
    assert (inside.get("class"), inside.get("cx"), inside.get("cy")) == ("official", "20%", "75%")
    assert outside.get("class") == "official outside"


def test_labels_at_the_end_do_not_touch():
    layers = [Layer(role, [0, 10], [[1, 1], [2, value], [3, 3]]) for role, value in (("base", 50.0), ("yours", 51.0))]
    ends = [float(one.get("y").rstrip("%")) for one in tree(end_words(layers, FRAME, "en")).iter("text")]
    assert ends[1] - ends[0] >= 7


def test_a_drawing_is_a_picture_with_a_name_and_a_description():
    shown = marks.drawing("A <b>", "Told & said", marks.text("x", "0", "0"))
    picture = next(tree(shown).iter("svg"))
    assert picture.get("role") == "img"
    assert (titles(shown), words(shown)) == (["A <b>"], ["x"])
    assert next(tree(shown).iter("desc")).text == "Told & said"


def test_shapes_stand_in_a_page_once():
    first, second = (
        marks.share_shapes("a", lambda: marks.dot("0", "0", "official"), language) for language in ("en", "es")
    )
    assert [one.get("id") for one in tree(first).iter("g")] == ["d-a"]
    assert [one.get("href") for one in tree(second).iter("use")] == ["#d-a"]
    assert "circle" not in second.code


def test_every_class_of_a_drawing_has_a_colour_in_both_themes():
    style = marks.page_style()
    blocks = [set(re.findall(r"--([\w-]+):", block)) for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL)]
    used = set(re.findall(r"var\(--([\w-]+)\)", style)) - {"rows", "side", "sans", "serif"}
    assert len(blocks) == 2
    assert used <= blocks[0] & blocks[1]


@pytest.mark.parametrize(("language", "wanted"), [("en", "1.23M"), ("es", "1.23\u00a0M")])
def test_large_numbers_are_short(language, wanted):
    assert compact(1_234_567, language) == wanted
