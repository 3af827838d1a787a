"""Drawings of a run: what they show of its payload."""

import pytest
from drawn import classed, places, titles, tree, words

from twotrack.report.run.drawings.levers import corners, lever_frame, levers_drawing
from twotrack.report.run.drawings.look import Look, fan_key, look_of
from twotrack.report.run.drawings.outcome import (
    axis_cut,
    official_points,
    outcome_drawing,
    outcome_frame,
    outcome_layers,
)
from twotrack.report.run.drawings.states import STEPS, states_drawing

EN, ES = Look("en", 2021, "base"), Look("es", 2021, "base")
SCRIPT_STEPS = "const STEPS = [{}]"


def test_the_fan_breaks_only_where_the_projection_starts_from_the_official_level(payload):
    stepped, going_on = (outcome_layers(outcome, EN) for outcome in payload["outcomes"][:2])
    assert [(one.xs[0], one.xs[-1]) for one in stepped] == [(2000, 2021), (2022, 2035)]
    assert [(one.xs[0], one.xs[-1]) for one in going_on] == [(2000, 2021), (2021, 2035)]


def test_official_points_are_all_drawn_and_misses_look_different(payload):
    outcome = payload["outcomes"][0]
    shown = outcome_drawing(outcome, EN)
    assert len(classed(shown, "official")) == len(outcome["official"]["years"])
    outside = [one.x for one in official_points(outcome) if one.outside]
    assert outside
    assert len(classed(shown, "official", "outside")) == len(outside)
    edges = dict(zip(outcome["years"], zip(outcome["q05"], outcome["q95"], strict=True), strict=True))
    values = dict(zip(outcome["official"]["years"], outcome["official"]["values"], strict=True))
    assert all(not edges[x][0] <= values[x] <= edges[x][1] for x in outside)


def test_the_median_lies_where_its_numbers_are(payload):
    outcome = payload["outcomes"][2]
    frame, line = outcome_frame(outcome, EN), classed(outcome_drawing(outcome, EN), "median", "replay")[0]
    wanted = [1000 * (1 - frame.up.share(value)) for value in outcome["median"][:22]]
    assert [y for _, y in places(line)] == pytest.approx(wanted, abs=0.5)


def test_scenarios_and_status_quo_have_colours_of_their_own(payload):
    payload["settings"] = []
    assert look_of(payload, "en").ahead == "base"
    payload["settings"] = [{"lever": "x", "month": "2022-01", "place": "", "value": 1.0}]
    look = look_of(payload, "en")
    assert classed(outcome_drawing(payload["outcomes"][0], look), "median", "yours")
    assert "yours" in fan_key(look).code


def test_outcome_without_official_series_has_no_points(payload):
    assert not classed(outcome_drawing(payload["outcomes"][2], EN), "official")


def test_years_without_figures_are_left_out(payload):
    outcome = payload["outcomes"][2]
    for key in ("median", "q05", "q25", "q75", "q95"):
        outcome[key][0] = None
    assert outcome_layers(outcome, EN)[0].xs[0] == 2001
    (hover,) = classed(outcome_drawing(outcome, EN), "hover")
    assert (hover.get("data-first"), hover.get("data-last")) == ("2001", "2035")


def test_a_band_that_leaves_the_axis_says_how_far_it_goes(payload):
    calm, wild = payload["outcomes"][2], payload["outcomes"][3]
    calm = calm | dict.fromkeys(("q05", "q25", "q75", "q95"), calm["median"])
    assert axis_cut(calm, EN) is None
    assert not [word for word in words(outcome_drawing(calm, EN)) if word.endswith("\u25b2")]
    assert axis_cut(wild, EN) == max(wild["q95"])
    assert [word for word in words(outcome_drawing(wild, EN)) if word.endswith("\u25b2")]


def test_run_that_ends_with_the_record_has_no_projection(payload):
    outcome = payload["outcomes"][2]
    for key in ("years", "median", "q05", "q25", "q75", "q95"):
        outcome[key] = outcome[key][:22]
    shown = outcome_drawing(outcome, EN)
    assert not classed(shown, "cut")
    assert "projection" not in words(shown)


def test_a_drawing_speaks_the_language_of_its_view(payload):
    payload["outcomes"][0] |= {"median": [value * 1e4 for value in payload["outcomes"][0]["median"]]}
    assert "proyecci\u00f3n" in words(outcome_drawing(payload["outcomes"][0], ES))
    assert titles(outcome_drawing(payload["outcomes"][0], ES))[0] == payload["outcomes"][0]["label"]["es"]


def test_both_state_panels_have_every_state_and_one_order(payload):
    shown = states_drawing(payload["states"], EN)
    official, model = classed(shown, "cells")
    assert sum(path.get("d").count("M") for path in official) == 32 * 22
    assert sum(path.get("d").count("M") for path in model) == 32 * 36
    names = [word for word in words(shown) if not word.isdigit()]
    assert names[:32] == names[32:64]
    assert len(classed(shown, "split")) == 1


def test_most_violent_state_is_on_top_in_the_darkest_shade(payload):
    states = payload["states"]
    states["official"][30] = [500.0] * 22 + [None] * 14
    shown = states_drawing(states, EN)
    assert words(shown)[0] == states["names"]["en"][30]
    (darkest,) = (path for path in classed(shown, "cells")[0] if path.get("class") == "s6")
    assert darkest.get("d").startswith("M0 0.5h")
    assert classed(shown, "hover")[0].get("data-told").startswith(f"{states['codes'][30]} 500 500")


def test_the_shades_are_those_of_the_interactive_map():
    from importlib.resources import files

    script = files("twotrack.web").joinpath("script", "map.js").read_text(encoding="utf-8")
    assert SCRIPT_STEPS.format(", ".join(map(str, STEPS))) in script


def test_each_lever_has_its_panel_with_its_members(payload):
    shown = levers_drawing(payload["levers"], EN)
    assert len(list(tree(shown).iter("h4"))) == len(payload["levers"])
    assert len(classed(shown, "step", "member")) == sum(len(lever.get("by") or {}) for lever in payload["levers"])
    assert len(classed(shown, "step")) == len(classed(shown, "step", "member")) + len(payload["levers"])


def test_step_line_keeps_the_months_in_which_the_level_changes(payload):
    lever = payload["levers"][1]
    assert [lever["months"][at] for at in corners(lever["values"])] == ["2000-01", "2006-01", "2035-01"]
    line = classed(levers_drawing([lever], EN), "step")[0]
    assert places(line)[0][0] == 0
    assert places(line)[-1][0] == 1000


def test_the_axis_of_a_lever_holds_zero_and_its_status_quo(payload):
    lever = payload["levers"][0] | {"status_quo": 1e6}
    assert lever_frame(lever).up.low <= 0
    assert lever_frame(lever).up.high >= 1e6


def test_government_has_a_colour_and_a_name(payload):
    steps = classed(levers_drawing(payload["levers"], EN), "step")
    assert {"us", "mx", "joint"} <= {name for one in steps for name in one.get("class").split()}
    shown = levers_drawing(payload["levers"], ES)
    text = "".join(tree(shown).itertext())
    assert all(
        name in text for name in ("Estados Unidos", "M\u00e9xico", "ambos gobiernos", "cambiada por el escenario")
    )


def test_labels_cannot_mark_up_a_drawing(payload):
    payload["outcomes"][0]["label"]["en"] = payload["levers"][0]["label"]["en"] = "<b>x</b></title>"
    for shown in (outcome_drawing(payload["outcomes"][0], EN), levers_drawing(payload["levers"][:1], EN)):
        assert titles(shown)[0] == "<b>x</b></title>"
