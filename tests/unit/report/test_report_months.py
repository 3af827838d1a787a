"""Figures by month: the zoom on 2018 to 2021, and the mirrored picture of the two tracks."""

import pytest

from twotrack.base.months import month_index
from twotrack.report.payload.months import ZOOM
from twotrack.report.run.figure_months import EVENTS, ceiling, events_in_words, months_figure
from twotrack.report.run.figure_two_tracks import FIRST_SHOWN, TOPIC_COLOURS, two_tracks_figure
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import LANGUAGES, messages


@pytest.fixture
def monthly(payload):
    return next(outcome["monthly"] for outcome in payload["outcomes"] if outcome.get("monthly"))


def named(figure, name):
    return [trace for trace in figure.data if trace.name == name]


def test_official_months_are_all_drawn_and_the_miss_looks_different(monthly):
    figure = months_figure(monthly, "en", "pandemic")
    inside, outside = named(figure, "Official figure")[0], named(figure, "Official, outside the 90 % band")[0]
    assert len(inside.x) + len(outside.x) == len(monthly["official"]["months"])
    assert list(outside.y) == [900.0]
    assert outside.x[0] == pytest.approx(2021 + 11.5 / 12, abs=1e-3)


def test_months_without_official_figures_have_no_points(monthly):
    figure = months_figure(monthly | {"official": None}, "es", "pandemic")
    assert all(trace.mode == "lines" for trace in figure.data)


def test_axis_is_cut_only_above_a_far_tail(monthly):
    assert ceiling(monthly) == (pytest.approx(900 * 1.06), False)
    wild = monthly | {"q95": [value * 50 for value in monthly["q95"]]}
    top, cut = ceiling(wild)
    assert cut
    assert top < max(wild["q95"])
    assert any(note.text.startswith("▲") for note in months_figure(wild, "en").layout.annotations)


@pytest.mark.parametrize("issue", EVENTS)
def test_events_lie_in_the_zoom_and_have_words(issue):
    for month, event in EVENTS[issue]:
        assert month_index(month) in ZOOM
        assert set(messages()[f"report.event_{event}"]) == set(LANGUAGES)
        assert f"({month})" in events_in_words(issue, "es")
    assert events_in_words("arms", "en") == ""


def test_each_event_has_its_line_and_number(monthly):
    figure = months_figure(monthly, "en", "diplomacy")
    assert len(figure.layout.shapes) == len(EVENTS["diplomacy"])
    assert [note.text for note in figure.layout.annotations if note.text.startswith("<b>")] == [
        f"<b>{number}</b>" for number in range(1, len(EVENTS["diplomacy"]) + 1)
    ]


def test_cooperation_goes_up_and_hostility_down_on_one_scale(payload):
    figure = two_tracks_figure(payload["tracks"], "en")
    up = [trace for trace in figure.data if (trace.stackgroup or "").endswith("cooperation")]
    down = [trace for trace in figure.data if (trace.stackgroup or "").endswith("hostility")]
    assert len(up) == len(down) == 2 * 2
    assert min(min(trace.y) for trace in up) == 0
    assert max(max(trace.y) for trace in up) == 10
    assert min(min(trace.y) for trace in down) == -10
    assert figure.layout.yaxis.range == figure.layout.yaxis2.range
    assert figure.layout.yaxis.range[0] < -20
    assert figure.layout.yaxis.range[1] > 20


def test_both_at_once_adds_the_topics_and_stands_beneath(payload):
    figure = two_tracks_figure(payload["tracks"], "es")
    lines = [trace for trace in figure.data if trace.yaxis == "y3"]
    assert [trace.name for trace in lines] == ["Estados Unidos a México", "México a Estados Unidos"]
    assert all(max(trace.y) == 20 for trace in lines)
    assert figure.layout.yaxis3.domain[1] < figure.layout.yaxis2.domain[0] < figure.layout.yaxis.domain[0]


def test_a_topic_stands_once_in_the_legend_and_a_still_one_not_at_all(payload):
    figure = two_tracks_figure(payload["tracks"], "en")
    assert [trace.name for trace in figure.data if trace.showlegend] == ["Trade", "Migration"]
    assert not named(figure, "Security")
    first = min(trace.x[0] for trace in figure.data)
    assert first == pytest.approx(month_index(FIRST_SHOWN) / 12 + 0.5 / 12, abs=1e-3)


def test_every_topic_has_a_colour_of_its_own():
    assert len(set(TOPIC_COLOURS)) == len(TOPIC_COLOURS) >= len(codes("topic"))
