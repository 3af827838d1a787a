"""Scenarios side by side, and a scenario file to begin from, as a user asks for them."""

import csv
import json

import pytest

import twotrack as tt
from twotrack.policy.files import check_scenario, load_scenario, shipped_scenarios
from twotrack.policy.scenario import levers
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world


@pytest.fixture(scope="module")
def compared():
    """A comparison of a scenario with itself and with one that changes arms policy, over twenty draws."""
    from twotrack.runs.compare import differences
    from twotrack.runs.run import run

    names = ("as-it-happened", "as-it-happened", "arms-for-inspections")
    results = [run(name, draws=20) for name in names]
    return results, [differences(results[0], other, (2025, 2035)) for other in results[1:]]


def test_a_scenario_is_no_better_than_itself(compared):
    _, (same, _) = compared
    assert same
    for change in same:
        assert change.change == (0, 0, 0)
        assert change.first == change.other
        assert change.better is None
        assert change.differing == 0


def test_arms_control_lowers_trafficking_in_every_world(compared):
    _, (_, arms) = compared
    trafficked = next(c for c in arms if c.outcome == "weapons_trafficked" and c.year == 2035)
    assert trafficked.change[2] < 0
    assert trafficked.better == 1
    assert trafficked.differing == 1
    assert trafficked.change[1] == pytest.approx(trafficked.other[1] - trafficked.first[1], rel=0.5)


def test_an_outcome_without_a_better_side_has_no_probability(compared):
    _, (_, arms) = compared
    assert {c.better for c in arms if c.outcome == "groups"} == {None}


def test_the_page_holds_both_languages_and_fetches_nothing(compared):
    from twotrack.report.compare.page import comparison_text

    results, changes = compared
    text = comparison_text(results, changes, [result.scenario for result in results])
    assert "Probability that it is better" in text
    assert "Probabilidad de que sea mejor" in text
    assert "0.5 from 2023-01" in text
    assert "0.5 desde 2023-01" in text
    assert 'src="http' not in text
    assert all(result.receipt.name in text for result in results)
    assert len(text) < 1_500_000


def test_each_scenario_has_its_line_its_key_and_its_column(compared):
    from drawn import classed, titles

    from twotrack.report.compare.drawing import comparison_drawing, shown_years

    results, _ = compared
    shown = comparison_drawing(results, "homicides", "es")
    assert [one.get("class") for one in classed(shown, "median")] == ["median base", "median yours", "median side-2"]
    told = titles(shown)[1:]
    assert [line[:4] for line in told] == [str(year) for year in shown_years(results)]
    assert all(result.scenario.title["es"] in told[-1] for result in results)


@pytest.mark.slow
def test_compare_prints_one_object(twotrack, tmp_path):
    ended = twotrack("compare", "as-it-happened", "arms-for-inspections", "-n", "20", "-o", tmp_path, "--json")
    assert ended.code == 0, ended.err
    printed = json.loads(ended.out)
    assert set(printed) == {"receipts", "differences", "levers"}
    receipt = json.loads((tmp_path / "receipt.json").read_text(encoding="utf-8"))
    assert receipt["receipts"] == printed["receipts"]
    rows = list(csv.DictReader((tmp_path / "differences.csv").read_text(encoding="utf-8").splitlines()))
    assert [(row["outcome"], int(row["year"])) for row in rows] == [
        (one["outcome"], one["year"]) for one in printed["differences"][0]
    ]
    assert {row["receipt"] for row in rows} == {printed["receipts"][1]["hash"]}
    assert all(
        (row["better"] == "") == (one["better"] is None)
        for row, one in zip(rows, printed["differences"][0], strict=True)
    )
    assert len(printed["receipts"]) == 2
    assert printed["levers"]["us_assault_weapons_ban"] == ["", "1 from 2023-01"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["comparison.html", "differences.csv", "receipt.json"]


def test_differences_stand_by_issue_in_the_years_that_say_something(compared):
    from twotrack.report.compare.page import by_issue, outcomes_of, unchanged_outcomes, unchanged_text

    results, (same, arms) = compared
    outcomes = outcomes_of(results)
    shown, whole = (by_issue(arms, outcomes, every=every) for every in (False, True))
    assert list(whole) == [
        "violence", "arms", "drugs", "state", "migration", "border", "pandemic", "politics", "diplomacy", "economy"
    ]  # fmt: skip
    assert {c.outcome for part in whole.values() for c in part} == {
        name for name, row in outcome_rows(shipped_world().tables).items() if row.headline
    }
    told = {c.outcome for part in shown.values() for c in part}
    assert {"homicides", "weapons_trafficked"} <= told
    assert not told & set(unchanged_outcomes(arms))
    assert "pedestrians" in unchanged_outcomes(arms)
    assert by_issue(same, outcomes, every=False) == {}
    assert "Homicides" in unchanged_text(same, outcomes, "en")
    assert "Homicides" not in unchanged_text(arms, outcomes, "en")


def test_every_outcome_is_compared_when_all_are_asked(compared):
    from twotrack.runs.compare import differences

    results, _ = compared
    every = differences(results[0], results[2], (2030,), every=True)
    assert {change.outcome for change in every} == set(outcome_rows(shipped_world().tables))


def test_years_of_a_changed_past_are_compared_too():
    from twotrack.runs.compare import compared_years

    happened, kingpin = load_scenario("as-it-happened"), load_scenario("no-kingpin-strategy")
    assert compared_years((happened, load_scenario("arms-for-inspections"))) == (2025, 2030, 2035)
    assert compared_years((happened, kingpin)) == (2006, 2021, 2025, 2030, 2035)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_table_of_differences_fits_eighty_columns(compared, monkeypatch, language):
    from rich.console import Console

    from twotrack.report.compare.page import outcomes_of
    from twotrack.report.compare.terminal import comparison_table
    from twotrack.tables import catalogue

    monkeypatch.setattr(catalogue, "_chosen", [language])
    results, (_, arms) = compared
    console = Console(width=80)
    with console.capture() as capture:
        console.print(comparison_table(arms, outcomes_of(results), every=True))
    assert max(map(len, capture.get().splitlines())) <= 80
    assert "\u2026" not in capture.get()


def test_one_scenario_alone_is_too_few(twotrack, tmp_path):
    ended = twotrack("compare", "as-it-happened", "-o", tmp_path / "new")
    assert ended.code == 2
    assert "error: 1 scenario given: wanted two or more, or one with --set" in ended.err
    assert not (tmp_path / "new").exists()


def test_settings_make_one_more_scenario_of_the_first():
    from twotrack.cli.compare import scenarios_of

    first, arms, changed = scenarios_of(
        ["as-it-happened", "arms-for-inspections"], ["us_dealer_rules=0.5", "mx_prevention=2"]
    )
    assert first.settings == ()
    assert [setting.lever for setting in changed.settings] == ["us_dealer_rules", "mx_prevention"]
    assert changed.title.en == "As it happened, with changes"
    assert arms.name == "arms-for-inspections"
    assert len(scenarios_of(["as-it-happened"] * 7, None)) == 7
    assert len(scenarios_of(["as-it-happened"], ["us_dealer_rules=0.5"])) == 2


def test_a_setting_at_the_status_quo_is_listed_where_it_stops_a_lapse():
    from twotrack.record.levers import read_history
    from twotrack.runs.compare import lever_changes

    last = {name: read_history(name, levers()[name].axes)[-1].level for name in ("us_title42", "mx_prevention")}
    kept = tt.Scenario().set("us_title42", last["us_title42"], month="2022-01")
    idle = tt.Scenario().set("mx_prevention", last["mx_prevention"], month="2022-01")
    listed = lever_changes((tt.Scenario(), kept, idle), "en")
    assert list(listed) == ["us_title42"], "a lever without a rule of lapse goes on at its level anyway"
    assert [bool(cell) for cell in listed["us_title42"]] == [False, True, False]


def test_no_probability_stands_beside_a_difference_of_nothing(compared):
    from twotrack.report.compare.page import difference_cells, outcomes_of
    from twotrack.runs.compare import Difference

    outcomes = outcomes_of(compared[0])
    peak = outcomes.highest["homicides"]
    for size, cell in ((1e-9, "–"), (0.1, "15 %")):
        some = Difference("homicides", 2030, (1, 2, 3), (1, 2, 3), (-size * peak, 0.0, size * peak), 0.15, 0.3)
        assert difference_cells(some, outcomes, "en")[-1] == cell


def test_an_outcome_of_which_one_world_differs_is_not_said_to_be_the_same():
    from twotrack.report.compare.page import unchanged_outcomes
    from twotrack.runs.compare import Difference

    some = Difference("homicides", 2030, (1, 2, 3), (1, 2, 3), (0.0, 0.0, 0.0), 0.5, 0.01)
    assert unchanged_outcomes([some]) == []


def test_scenarios_are_listed_with_their_stories(twotrack):
    ended = twotrack("scenarios")
    text = " ".join(ended.out.split())
    assert all(name in text for name in shipped_scenarios())
    listed = json.loads(twotrack("scenarios", "--json").out)["scenarios"]
    assert [one["name"] for one in listed] == list(shipped_scenarios())
    assert all(one["story"]["es"] for one in listed)


def test_a_new_file_checks_clean_and_holds_the_same_settings(twotrack, tmp_path):
    file = tmp_path / "mine.toml"
    assert twotrack("new", file, "--from", "arms-for-inspections").code == 0
    scenario, faults = check_scenario(file)
    assert faults == ()
    assert set(scenario.settings) == set(load_scenario("arms-for-inspections").settings)


def test_a_file_that_exists_is_left_alone(twotrack, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text("mine", encoding="utf-8")
    ended = twotrack("new", file)
    assert ended.code == 2
    assert "exists already" in ended.err
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", shipped_scenarios())
def test_shipped_scenarios_have_no_fault_and_no_idle_setting(name):
    from twotrack.policy.files import SHIPPED

    scenario, faults = check_scenario(SHIPPED / f"{name}.toml")
    assert faults == ()
    assert all(scenario.title[language] for language in ("en", "es"))
    assert all(scenario.story[language] for language in ("en", "es"))
