"""What a notebook has of results: few lines, tables, equality, files, comparisons, sweeps, both tracks."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.policy.paths import lever_paths
from twotrack.policy.setting import levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.sweep.run import Size, Turn, effects_of, run_sweep, turns

DRAWS = 3


@pytest.fixture(scope="module")
def result():
    """Three draws of the record, past shocks unconditioned."""
    return tt.run(draws=DRAWS, unconditioned=True)


def test_a_result_is_shown_in_few_lines(result):
    text = repr(result)
    assert len(text) < 300
    assert text.startswith("<Result of 'as-it-happened': As it happened")
    assert result.receipt.name in text
    page = result._repr_html_()
    assert "Homicides" in page
    assert "<script" not in page


def test_a_title_is_no_part_of_the_page_of_a_notebook(result):
    odd = replace(result, scenario=replace(result.scenario, title=tt.Scenario().title.model_copy(update={"en": "<b>"})))
    assert "&lt;b&gt;" in odd._repr_html_()


def test_results_are_equal_where_every_number_is(result):
    assert result == replace(result)
    assert hash(result) == hash(replace(result))
    changed = result.nation | {"homicides": result.nation["homicides"] + 1}
    assert result != replace(result, nation=changed)
    assert result != "a result"


def test_a_summary_holds_bands_beside_official_figures(result):
    table = result.summary()
    assert set(table["year"]) == {2007, 2011, 2014, 2018, 2021, 2030}
    row = table[(table["outcome"] == "homicides") & (table["year"] == 2011)].iloc[0]
    assert row["official"] == 27330
    assert row["median"] == pytest.approx(np.median(result.nation["homicides"][:, 2011 - 2000]))
    assert len(result.summary([2030], every=True)) == len(result.layout.outcomes)
    with pytest.raises(tt.TwotrackError, match="2036 lies outside the run"):
        result.summary([2036])


def test_official_figures_are_those_of_the_evidence(result):
    table = result.official()
    assert list(table) == ["outcome", "place", "year", "value", "unit", "series"]
    both = result.summary([2018]).set_index("outcome")["official"].dropna()
    first = table[table["year"] == 2018].drop_duplicates("outcome").set_index("outcome")["value"]
    assert both.to_dict() == {name: first[name] for name in both.index}


def test_a_result_is_kept_in_a_file_and_read_again(result, tmp_path):
    path = tt.save(result, tmp_path / "mine.npz")
    assert tt.load(path) == result
    assert [one.name for one in tmp_path.iterdir()] == ["mine.npz"]


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04broken"])
def test_a_file_that_is_no_result_is_refused(tmp_path, content):
    path = tmp_path / "mine.npz"
    path.write_bytes(content)
    with pytest.raises(tt.TwotrackError, match="is not a result of this version"):
        tt.load(path)
    with pytest.raises(tt.TwotrackError, match="is not a result of this version"):
        tt.load(tmp_path / "absent.npz")


def test_arrays_without_a_header_are_refused(tmp_path):
    np.savez(tmp_path / "mine.npz", a=np.ones(3))
    with pytest.raises(tt.TwotrackError, match="is not a result of this version"):
        tt.load(tmp_path / "mine.npz")


def test_scenarios_are_compared_over_the_same_worlds(result):
    both = tt.compare("as-it-happened", "arms-for-inspections", draws=DRAWS, unconditioned=True)
    assert both.results[0] == result
    table = both.to_pandas()
    assert set(table["scenario"]) == {"arms-for-inspections"}
    still = table[table["differing"] == 0]
    assert len(still)
    assert still["better"].isna().all()
    assert len(repr(both)) < 200
    assert "arms-for-inspections" in both._repr_html_()
    with pytest.raises(tt.TwotrackError, match="wanted two or more"):
        tt.compare("as-it-happened")


def test_moves_and_both_tracks_are_a_call_away():
    found = tt.moves(issue="migration", since="2019-05", until="2019-06")
    assert len(found) == 4
    assert {"date", "actor", "target", "stance", "source", "direction"} <= set(found)
    with pytest.raises(tt.TwotrackError):
        tt.moves(issue="nonsense")
    assert tt.tracks(by="quarter", draws=20).ledger


def test_the_report_is_called_by_its_name_before_and_after_its_package_is_imported():
    import twotrack.report.page.wording

    assert twotrack.report.page.wording
    assert callable(tt.report)


# --- sweeps


def test_every_lever_is_turned_to_both_ends_alone():
    found = list(turns(tt.load_scenario("as-it-happened"), "bounds"))
    assert {turn.lever for turn in found} == set(levers())
    record = lever_paths(tt.load_scenario("as-it-happened"), DEFAULT_SPAN)
    for turn in found:
        paths = lever_paths(turn.scenario, DEFAULT_SPAN)
        different = [name for name in paths if not np.array_equal(paths[name], record[name])]
        assert different == [turn.lever]
        bound = levers()[turn.lever].bounds[turn.end == "high"]
        assert (paths[turn.lever][DEFAULT_SPAN.future - DEFAULT_SPAN.first :] == bound).all()


def test_half_the_way_is_half_the_way_in_every_place():
    wanted = ("mx_guard_deployment", "high")
    (turn,) = (t for t in turns(tt.load_scenario("as-it-happened"), "half") if (t.lever, t.end) == wanted)
    record = lever_paths(tt.load_scenario("as-it-happened"), DEFAULT_SPAN)["mx_guard_deployment"][-1]
    np.testing.assert_allclose(
        lever_paths(turn.scenario, DEFAULT_SPAN)["mx_guard_deployment"][-1], (record + 30000) / 2
    )


def test_a_lever_that_the_scenario_sets_later_is_held_at_its_end():
    scenario = tt.Scenario().set("us_dealer_rules", 0.5, month="2026-07")
    (turn,) = (t for t in turns(scenario, "bounds") if t.lever == "us_dealer_rules")
    assert (lever_paths(turn.scenario, DEFAULT_SPAN)["us_dealer_rules"][264:] == 1).all()


def test_an_effect_is_the_difference_draw_by_draw():
    layout = shipped_experiment(prior=True).layout
    turn = Turn("us_dealer_rules", "high", 1.0, tt.Scenario())
    base = {"homicides": np.array([10.0, 20.0, 30.0, np.nan]), "remittances": np.ones(4)}
    turned = {"homicides": np.array([9.0, 18.0, 27.0, 5.0]), "remittances": np.ones(4)}
    fewer, same = effects_of(turn, base, turned, 2030, layout)
    assert (fewer.median, fewer.base, fewer.relative, fewer.better, fewer.differing) == (-2.0, 20.0, -0.1, 1.0, 1.0)
    assert (same.median, same.better, same.differing, same.deviations) == (0.0, None, 0.0, None)


class MadeUp:
    """An experiment of one equation: homicides fall by the dealer rules' level of the projection, in each draw."""

    layout = shipped_experiment(prior=True).layout

    def pairs(self, scenarios, draws, seed, months, progress):
        assert months == 9 * 12
        levels = np.array([lever_paths(one, DEFAULT_SPAN)["us_dealer_rules"][-1] for one in scenarios])
        flat = np.ones((len(scenarios), len(draws), 9))
        nation = {name: flat.copy() for name in self.layout.outcomes}
        nation["homicides"] = (100 + seed + np.arange(len(draws)))[:, None] * flat - 10 * levels[:, None, None]
        # Parts that begin and end inside of runs.
        for more in (1, len(draws) + 1, len(scenarios) * len(draws) - len(draws) - 2):
            progress(more)
        return type("Raw", (), {"nation": nation})


@pytest.mark.parametrize(("share", "felt"), [(0.0, False), (9e-7, False), (1.1e-6, True), (-0.1, True)])
def test_the_trace_of_a_shock_that_has_passed_is_no_effect(share, felt):
    layout, base = shipped_experiment(prior=True).layout, {"homicides": np.full(40, 20.0)}
    turned = {"homicides": np.where(np.arange(40) < 4, 20.0 * (1 + share), 20.0)}
    (effect,) = effects_of(Turn("us_dealer_rules", "high", 1.0, tt.Scenario()), base, turned, 2030, layout)
    assert effect.felt == felt


def test_a_sweep_tells_what_moves_what():
    steps = []
    found = run_sweep(MadeUp(), tt.load_scenario("as-it-happened"), Size(4, 1, 2030), progress=steps.append)
    (effect,) = found.of("homicides")
    assert (effect.lever, effect.end, effect.level, effect.median, effect.better) == (
        "us_dealer_rules",
        "high",
        1,
        -10,
        1,
    )
    assert found.of("remittances") == ()
    assert len(steps) == 1 + len({(e.lever, e.end) for e in found.effects})
    rows = list(csv.DictReader(io.StringIO(found.to_csv())))
    assert len(rows) == len(found.effects)
    assert {row["lever"] for row in rows} == set(levers())
    assert "1 of" in repr(found)
    assert found.movers == {name: int(name == "homicides") for name in found.movers}
    assert found.reach == {name: int(name == "us_dealer_rules") for name in levers()}
    assert set(found.silent_outcomes) == set(found.movers) - {"homicides"}
    assert set(found.idle_levers) == set(levers()) - {"us_dealer_rules"}
    moving = {(row["outcome"], row["lever"]): (row["movers"], row["reach"]) for row in rows}
    assert moving["homicides", "us_dealer_rules"] == ("1", "1")
    assert moving["groups", "us_dealer_rules"] == ("0", "1")
    assert moving["groups", "mx_prevention"] == ("0", "0")
    for wrong in (Size(0, 1, 2030), Size(4, 1, 2021), Size(4, 1, 2036)):
        with pytest.raises(tt.TwotrackError):
            run_sweep(MadeUp(), tt.load_scenario("as-it-happened"), wrong)
