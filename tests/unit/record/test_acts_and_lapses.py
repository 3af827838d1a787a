"""Tables of acts and of lapse rules: what is in them, and every fault with file, line and remedy."""

from types import SimpleNamespace

import pytest

from twotrack.policy.files import load_scenario, shipped_scenarios
from twotrack.policy.recorded import recorded_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record import acts, lapse
from twotrack.record.moves.by_month import columns_of, moves_grid
from twotrack.record.moves.table import read_moves
from twotrack.runs.inputs import free_levers
from twotrack.tables.errors import TableError
from twotrack.tables.issue_tables import issue_tables

HEAD = ",".join(acts.COLUMNS)
LAPSE_HEAD = ",".join(lapse.COLUMNS)
NOTHING = "us_title42,none,,,,,,,,,,,,,somebody,assumption"
DUTY = "us_title42,us_to_mx,trade,,0,1,,impose_sanctions,1,,,1,hostile,no,somebody,assumption"
AGED = "us_title42,age,21,0,,,somebody,assumption,2021-12"


def issue(folder, *names):
    rows = {name: levers()[name] for name in names or ("us_title42",)}
    return SimpleNamespace(name="toy", folder=folder, levers=rows)


def act_faults(tmp_path, *rows, levers_of=("us_title42",)):
    (tmp_path / acts.ACTS).write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    acts.read_acts.cache_clear()
    return [str(fault) for fault in acts.act_faults([issue(tmp_path, *levers_of)])]


def lapse_faults(tmp_path, *rows):
    (tmp_path / lapse.LAPSE).write_text("\n".join([LAPSE_HEAD, *rows]) + "\n", encoding="utf-8")
    lapse.read_lapses.cache_clear()
    return [str(fault) for fault in lapse.lapse_faults([issue(tmp_path)])]


def test_every_lever_says_what_act_it_is():
    assert acts.act_faults(issue_tables()) == []
    assert lapse.lapse_faults(issue_tables()) == []


def test_a_lever_without_a_row_is_a_fault_with_the_row_to_write(tmp_path):
    (found,) = act_faults(tmp_path, NOTHING, levers_of=("us_title42", "us_metering"))
    assert acts.ACTS in found
    assert "us_metering,none," in found
    assert HEAD in found
    # The row that it says to write is one that is taken.
    row = next(part for part in found.split("`") if part.startswith("us_metering,none"))
    assert act_faults(tmp_path, NOTHING, row, levers_of=("us_title42", "us_metering")) == []


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (DUTY.replace("us_title42", "us_title43"), "us_title42"),
        (DUTY.replace(",trade,", ",trde,"), "trade"),
        (DUTY.replace("impose_sanctions", "impose_sanction"), "impose_sanctions"),
        (DUTY.replace("hostile", "cooperative"), "impose_sanctions"),
        (DUTY.replace(",1,,impose", ",0,,impose"), "reference"),
        (DUTY.replace("us_to_mx", "us_mx"), "us_to_mx, mx_to_us, none"),
        (DUTY.replace(",0,1,", ",0,one,"), "one"),
        (DUTY.replace("somebody", ""), "source"),
        (DUTY.replace("trade,,", "trade,MX-SON,"), "MX-SON"),
    ],
)
def test_what_is_wrong_with_a_row_is_told_with_its_line(tmp_path, row, said):
    found = act_faults(tmp_path, NOTHING, row)
    assert any(said in fault and f"{acts.ACTS}:3" in fault for fault in found), found


def test_no_move_is_counted_twice():
    """A move that names a lever is not in the drivers, and its lever is an act, or a threat that the equations read."""
    of_acts = {row.lever for table in issue_tables() for row in acts.read_acts(table.folder) if row.direction != "none"}
    in_equations = {"us_tariff_threat", "us_designation_threat", "mx_recognition_delay", "mx_regional_forum_weight"}
    named = {move.lever for move in read_moves() if move.lever}
    assert named <= of_acts | in_equations
    replayed = [move for move in read_moves() if move.replay == "yes"]
    left = [(move.date, move.lever) for move in replayed if move.lever in of_acts and columns_of(move)]
    assert ("2020-03-20", "us_title42") in left
    grid = moves_grid(replayed)
    assert grid["2020-03", "pandemic"]["us_hostile"] == grid["2021-08", "arms"]["mx_hostile"] == 0


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (AGED.replace("somebody", ""), "source"),
        (AGED.replace(",21,", ",,"), "age_months"),
        (AGED.replace(",age,", ",ages,"), "held, age, epidemic, term, use"),
        (AGED.replace("2021-12", "2022-02"), "2021-12"),
        (AGED.replace("us_title42", "us_title43"), "us_title42"),
        (AGED.replace(",0,,,", ",0,,us_meter,"), "us_meter"),
        (AGED.replace(",age,", ",term,"), "ends"),
    ],
)
def test_what_is_wrong_with_a_rule_is_told_with_its_line(tmp_path, row, said):
    found = lapse_faults(tmp_path, row)
    assert any(said in fault and f"{lapse.LAPSE}:2" in fault for fault in found), found


def test_a_scenario_that_sets_a_lever_is_not_left_to_its_rule():
    free = free_levers(issue_tables(), Scenario().set("us_title42", 0.5, month="2026-01"))
    assert free["migration"]["us_title42"] == 0
    assert free["migration"]["us_metering"] == 1


def test_the_law_of_2021_holds_every_lever_that_would_lapse_at_its_last_level():
    assert {"law-of-2021", "emergency-ends"} <= set(shipped_scenarios())
    law, recorded = load_scenario("law-of-2021"), recorded_paths(DEFAULT_SPAN)
    assert {setting.lever for setting in law.settings} == set(lapse.lapse_rules())
    assert all(setting.value == recorded[setting.lever][-1] for setting in law.settings)
    assert all(setting.month == DEFAULT_SPAN.future for setting in law.settings)


def test_a_table_that_is_wrong_cannot_be_read(tmp_path):
    (tmp_path / lapse.LAPSE).write_text(f"{LAPSE_HEAD}\n{AGED.replace('age', 'old')}\n", encoding="utf-8")
    lapse.read_lapses.cache_clear()
    with pytest.raises(TableError, match=r"lapse\.csv"):
        lapse.read_lapses(tmp_path)
