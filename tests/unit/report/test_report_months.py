"""Drawings by month: the zoom on 2018 to 2021, and the mirrored picture of the two tracks."""

import re

import pytest
from drawn import classed, places, titles, words

from twotrack.base.months import month_index
from twotrack.report.drawing.marks import page_style
from twotrack.report.payload.months import ZOOM
from twotrack.report.run.drawings.look import Look
from twotrack.report.run.drawings.months import EVENTS, events_in_words, months_drawing, months_frame, official_months
from twotrack.report.run.drawings.two_tracks import FIRST_SHOWN, two_tracks_drawing
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import LANGUAGES, messages

EN = Look("en", 2021, "base")


@pytest.fixture
def outcome(payload):
    return next(outcome for outcome in payload["outcomes"] if outcome.get("monthly"))


def test_official_months_are_all_drawn_and_the_miss_looks_different(outcome):
    found = official_months(outcome["monthly"])
    assert len(found) == len(outcome["monthly"]["official"]["months"])
    assert [(one.x, one.value) for one in found if one.outside] == [(pytest.approx(2021 + 11.5 / 12), 900.0)]
    shown = months_drawing(outcome, EN)
    assert len(classed(shown, "official")) == len(found)
    assert len(classed(shown, "official", "outside")) == 1


def test_months_without_official_figures_have_no_points(outcome):
    outcome["monthly"] |= {"official": None}
    assert not classed(months_drawing(outcome, EN), "official")


def test_every_month_tells_its_numbers(outcome):
    (hover,) = classed(months_drawing(outcome, EN), "hover")
    told = hover.get("data-told").split(";")
    assert hover.get("data-first") == outcome["monthly"]["months"][0]
    assert len(told) == len(outcome["monthly"]["months"])
    assert told[-1].startswith("900|")


def test_axis_holds_the_official_months_and_is_cut_above_a_far_tail(outcome):
    assert months_frame(outcome["monthly"]).up.high == pytest.approx(900 * 1.06)
    outcome["monthly"]["q95"] = [value * 50 for value in outcome["monthly"]["q95"]]
    assert any(word.endswith("\u25b2") for word in words(months_drawing(outcome, EN)))


@pytest.mark.parametrize("issue", EVENTS)
def test_events_lie_in_the_zoom_and_have_words(issue):
    for month, event in EVENTS[issue]:
        assert month_index(month) in ZOOM
        assert set(messages()[f"report.event_{event}"]) == set(LANGUAGES)
        assert f"({month})" in events_in_words(issue, "es")
    assert events_in_words("arms", "en") == ""


def test_each_event_has_its_line_and_number(outcome):
    shown = months_drawing(outcome | {"issue": "diplomacy"}, EN)
    assert len(classed(shown, "cut")) == len(EVENTS["diplomacy"])
    assert [one.text for one in classed(shown, "strong")] == ["1", "2", "3"]


def test_cooperation_goes_up_and_hostility_down_on_one_scale(payload):
    areas = classed(two_tracks_drawing(payload["tracks"], "en"), "topic")
    assert len(areas) == 2 * 2 * 2
    spans = [(min(y for _, y in places(one)), max(y for _, y in places(one))) for one in areas]
    # Two topics of 10 in each direction on both tracks, and a tenth of room: zero lies in the middle.
    assert spans[:4] == spans[4:]
    assert [high for _, high in spans[:2]] == [low for low, _ in spans[2:4]] == [500, 500]
    assert (min(low for low, _ in spans), max(high for _, high in spans)) == (45, 955)


def test_both_at_once_adds_the_topics_and_stands_beneath(payload):
    shown = two_tracks_drawing(payload["tracks"], "en")
    lines = classed(shown, "both")
    assert [one.get("class") for one in lines] == ["both us_to_mx", "both mx_to_us"]
    assert all(min(y for _, y in places(one)) == round(1000 * (1 - 1 / 1.1)) for one in lines)
    assert shown.code.index("both us_to_mx") > max(found.start() for found in re.finditer("topic t", shown.code))


def test_a_still_topic_is_not_drawn_and_the_record_begins_where_it_is_thick(payload):
    shown = two_tracks_drawing(payload["tracks"], "en")
    drawn = {name for one in classed(shown, "topic") for name in one.get("class").split()} - {"topic"}
    assert len(drawn) == 2
    assert next(line for line in titles(shown) if ": \u25b2" in line).startswith(FIRST_SHOWN)


def test_every_topic_has_a_colour_of_its_own():
    first = page_style().split("}")[0]
    colours = re.findall(r"--t\d: (#[0-9a-f]{6});", first)
    assert len(set(colours)) == len(colours) >= len(codes("topic"))
