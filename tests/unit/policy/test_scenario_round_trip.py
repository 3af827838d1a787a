"""A scenario written to a file is read as it was, and so are files of earlier releases."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twotrack.base.months import month_text
from twotrack.policy.files import check_scenario, scenario_toml
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes
from twotrack.tables.closed import Text

LEVERS = sorted(levers())


@st.composite
def scenarios(draw):
    """Scenario of up to six settings, each inside its bounds and its run, one a lever, place and month."""
    found = {}
    for _ in range(draw(st.integers(0, 6))):
        lever = draw(st.sampled_from(LEVERS))
        row = levers()[lever]
        place = draw(st.sampled_from(["", *codes(row.axes[0])])) if row.axes else ""
        month = draw(st.integers(DEFAULT_SPAN.first, DEFAULT_SPAN.last))
        # Weights that are zero in all places are refused, which has a test of its own.
        least = 1e-3 if row.weights else row.bounds[0]
        found[lever, month, place] = Setting(lever, draw(st.floats(least, row.bounds[1])), month, place)
    kept = tuple(found.values())
    texts = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20)
    return Scenario("mine", Text(en=draw(texts), es=draw(texts)), Text(en=draw(texts), es=draw(texts)), kept)


@given(chosen=scenarios())
@settings(max_examples=60)
def test_a_scenario_is_written_as_it_is_read(tmp_path_factory, chosen):
    path = tmp_path_factory.mktemp("round") / "mine.toml"
    path.write_text(scenario_toml(chosen), encoding="utf-8")
    again, faults = check_scenario(path)
    assert [str(fault) for fault in faults if not fault.warning] == []
    in_order = tuple(sorted(chosen.settings, key=lambda s: (s.lever, s.place, s.month)))
    assert replace(again, settings=tuple(sorted(again.settings, key=lambda s: (s.lever, s.place, s.month)))) == replace(
        chosen, settings=in_order
    )
    assert scenario_toml(again) == scenario_toml(chosen)


def test_a_scenario_for_all_places_and_for_one_survives_its_file(tmp_path):
    chosen = Scenario("mine").set("mx_leader_removals", 0).set("mx_leader_removals", 1, month="2024-01", place="MX-CHH")
    path = tmp_path / "mine.toml"
    path.write_text(scenario_toml(chosen), encoding="utf-8")
    again, faults = check_scenario(path)
    assert [str(fault) for fault in faults if not fault.warning] == []
    assert set(again.settings) == set(chosen.settings)


def test_of_two_settings_of_one_month_the_last_holds(tmp_path):
    chosen = Scenario("mine").set("us_dealer_rules", 0.5).set("us_dealer_rules", 1)
    path = tmp_path / "mine.toml"
    path.write_text(scenario_toml(chosen), encoding="utf-8")
    again, _ = check_scenario(path)
    assert again.settings == (Setting("us_dealer_rules", 1.0, DEFAULT_SPAN.future),)
    paths = [lever_paths(s, DEFAULT_SPAN)["us_dealer_rules"] for s in (chosen, again)]
    assert paths[0].tolist() == paths[1].tolist()


@pytest.mark.parametrize("turn", [1, -1])
def test_a_place_is_laid_over_all_places_in_whatever_order_they_come(turn, tmp_path):
    both = Scenario("mine").set("mx_leader_removals", 0).set("mx_leader_removals", 1, place="MX-CHH").settings
    chosen = Scenario("mine", settings=both[::turn])
    path = tmp_path / "mine.toml"
    path.write_text(scenario_toml(chosen), encoding="utf-8")
    paths = [lever_paths(s, DEFAULT_SPAN)["mx_leader_removals"] for s in (chosen, check_scenario(path)[0])]
    assert paths[0][-1].sum() == 1
    assert paths[0].tolist() == paths[1].tolist()


def test_quotes_and_lines_survive(tmp_path):
    chosen = Scenario("mine", Text(en='He said "no" \\ left', es="Dijo «no»"), Text(en="one\ntwo", es="uno\ndos"))
    path = tmp_path / "mine.toml"
    path.write_text(scenario_toml(chosen), encoding="utf-8")
    assert check_scenario(path)[0] == chosen
    assert month_text(DEFAULT_SPAN.future) == "2022-01"


BEFORE = """title = { en = "Mine", es = "Mío" }
story = { en = "", es = "" }

[settings]
mx_leader_removals = { 2022-01 = 2.0, MX-CHH = { 2024-01 = 1.0 } }
"""


def test_a_file_of_earlier_releases_gives_the_same_scenario(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(BEFORE, encoding="utf-8")
    found, faults = check_scenario(path)
    # Two leaders a month in each of 32 states: a warning, as a total far beyond the record is.
    assert [fault.warning for fault in faults] == [True]
    chosen = Scenario("mine", Text(en="Mine", es="Mío"), Text(en="", es="")).set("mx_leader_removals", 2)
    assert found == chosen.set("mx_leader_removals", 1, month="2024-01", place="MX-CHH")
    path.write_text(scenario_toml(found), encoding="utf-8")
    again, faults = check_scenario(path)
    assert again == found
    assert [fault.warning for fault in faults] == [True]


def test_a_fault_in_a_written_file_has_its_line(tmp_path):
    path = tmp_path / "mine.toml"
    text = scenario_toml(Scenario("mine").set("mx_leader_removals", 1, month="2024-01", place="MX-CHH"))
    path.write_text(text.replace("1.0", "true"), encoding="utf-8")
    _, faults = check_scenario(path)
    assert [fault.line for fault in faults] == [1 + text.splitlines().index("2024-01 = 1.0")]
