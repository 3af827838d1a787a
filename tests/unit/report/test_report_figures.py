import json

import pytest

from twotrack.report.page import style
from twotrack.report.run.figures import axis_cut, levers_figure, outcome_figure, states_figure


def named(figure, name):
    return [trace for trace in figure.data if trace.name == name]


def test_fan_breaks_where_the_projection_starts_from_the_official_level(payload):
    lines = named(outcome_figure(payload["outcomes"][0], "en"), "Model median")
    assert [(line.x[0], line.x[-1]) for line in lines] == [(2000, 2021), (2022, 2035)]


def test_fan_goes_on_where_there_is_no_step(payload):
    lines = named(outcome_figure(payload["outcomes"][1], "en"), "Model median")
    assert [(line.x[0], line.x[-1]) for line in lines] == [(2000, 2035)]


def test_break_is_labelled(payload):
    texts = [note.text for note in outcome_figure(payload["outcomes"][0], "en").layout.annotations]
    assert "projection starts from<br>the official 2021 level" in texts
    texts = [note.text for note in outcome_figure(payload["outcomes"][1], "es").layout.annotations]
    assert texts[0] == "proyección"


def test_official_points_are_all_drawn_and_misses_look_different(payload):
    outcome = payload["outcomes"][0]
    figure = outcome_figure(outcome, "en")
    inside, outside = named(figure, "Official figure")[0], named(figure, "Official, outside the 90 % band")[0]
    assert sorted([*inside.x, *outside.x]) == outcome["official"]["years"]
    assert inside.marker.symbol != outside.marker.symbol
    edges = dict(zip(outcome["years"], zip(outcome["q05"], outcome["q95"], strict=True), strict=True))
    assert all(not edges[x][0] <= y <= edges[x][1] for x, y in zip(outside.x, outside.y, strict=True))


def test_band_runs_between_its_quantiles(payload):
    outcome = payload["outcomes"][2]
    band = named(outcome_figure(outcome, "en"), "90 % band")[0]
    assert list(band.y) == [*outcome["q05"], *reversed(outcome["q95"])]


@pytest.mark.parametrize(("language", "unit"), [("en", "deaths / year"), ("es", "muertes / año")])
def test_unit_stands_on_the_axis(payload, language, unit):
    assert outcome_figure(payload["outcomes"][0], language).layout.yaxis.title.text == unit


def test_outcome_without_official_series_has_no_points(payload):
    assert all(trace.mode == "lines" for trace in outcome_figure(payload["outcomes"][2], "en").data)


def test_years_without_figures_are_left_out(payload):
    outcome = payload["outcomes"][2]
    for key in ("median", "q05", "q25", "q75", "q95"):
        outcome[key][0] = None
    assert named(outcome_figure(outcome, "en"), "Model median")[0].x[0] == 2001


def test_axis_is_cut_only_above_a_far_tail_and_says_so(payload):
    calm, wild = payload["outcomes"][1], payload["outcomes"][3]
    assert axis_cut(calm) is None
    assert axis_cut(wild) == max(wild["q95"])
    figure = outcome_figure(wild, "en")
    assert figure.layout.yaxis.range[1] < axis_cut(wild)
    assert any(note.text.startswith("\u25b2") for note in figure.layout.annotations)


def test_run_that_ends_with_the_record_has_no_projection(payload):
    outcome = payload["outcomes"][2]
    for key in ("years", "median", "q05", "q25", "q75", "q95"):
        outcome[key] = outcome[key][:22]
    assert not outcome_figure(outcome, "en").layout.shapes


def test_both_state_panels_share_one_scale_and_order(payload):
    official, model = states_figure(payload["states"], "en").data
    assert official.coloraxis == model.coloraxis == "coloraxis"
    assert list(official.y) == list(model.y)
    assert len(official.y) == 32
    assert (official.x[-1], model.x[-1]) == (2021, 2035)


def test_most_violent_state_is_on_top(payload):
    states = payload["states"]
    states["official"][30] = [500.0] * 22 + [None] * 14
    figure = states_figure(states, "en")
    assert figure.data[0].y[0] == states["names"]["en"][30]
    assert figure.layout.yaxis.autorange == "reversed"


def test_state_without_killings_is_drawn(payload):
    payload["states"]["official"][0][0] = 0.0
    assert min(min(line) for line in states_figure(payload["states"], "en").data[0].z) == 0.0


def test_each_lever_has_its_panel_and_panels_do_not_overlap(payload):
    figure = levers_figure(payload["levers"], "en")
    boxes = {
        (tuple(figure.layout[f"xaxis{n}"].domain), tuple(figure.layout[f"yaxis{n}"].domain))
        for n in ["", *range(2, len(payload["levers"]) + 1)]
    }
    assert len(boxes) == len(payload["levers"])
    for (left, right), (low, high) in boxes:
        others = [box for box in boxes if box != ((left, right), (low, high))]
        assert not [1 for (a, b), (c, d) in others if a < right and left < b and c < high and low < d]


def test_members_of_a_lever_are_drawn_beside_the_whole(payload):
    lever = payload["levers"][3]
    assert len(levers_figure([lever], "en").data) == 1 + len(lever["by"])


def test_step_line_keeps_the_months_in_which_the_level_changes(payload):
    lever = payload["levers"][1]
    assert list(levers_figure([lever], "en").data[0].x) == [2000, 2006, 2035]


def test_government_has_a_colour_and_a_name(payload):
    figure = levers_figure(payload["levers"], "es")
    assert {trace.line.color for trace in figure.data} == set(style.HOLDERS.values())
    texts = " ".join(note.text for note in figure.layout.annotations)
    assert all(name in texts for name in ("Estados Unidos", "México", "ambos gobiernos", "cambiada por el escenario"))


def test_labels_cannot_mark_up_a_figure(payload):
    payload["outcomes"][0]["label"]["en"] = payload["levers"][0]["label"]["en"] = "<b>x</b>"
    payload["outcomes"][0]["unit"] = "<i>"
    outcome, levers = outcome_figure(payload["outcomes"][0], "en"), levers_figure(payload["levers"][:1], "en")
    assert outcome.layout.title.text == "&lt;b&gt;x&lt;/b&gt;"
    assert outcome.layout.yaxis.title.text == "&lt;i&gt;"
    assert "&lt;b&gt;x" in levers.layout.annotations[0].text


def test_phone_changes_name_things_that_the_figure_has(payload):
    figures = [
        outcome_figure(payload["outcomes"][0], "en"),
        states_figure(payload["states"], "en"),
        levers_figure(payload["levers"], "en"),
    ]
    for figure in figures:
        for path, value in figure.layout.meta["narrow"].items():
            part = figure.layout
            *way, last = path.split(".")
            for name in way:
                part = part[name]
            part[last] = value


def test_stamp_names_the_run_and_embedding_cannot_end_its_script(payload):
    payload["outcomes"][0]["label"]["en"] = "</script>"
    text = style.embed(style.stamp(outcome_figure(payload["outcomes"][0], "en"), payload["receipt"]))
    assert "9f3a41c2d07b" in text
    assert "<" not in text
    assert json.loads(text)["layout"]["title"]["text"] == "&lt;/script&gt;"
