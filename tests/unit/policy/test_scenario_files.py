from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twotrack.base.months import month_index, month_text
from twotrack.policy.files import check_scenario, load_scenario, scenario_toml, shipped_scenarios
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario, Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes
from twotrack.tables.closed import Text
from twotrack.tables.errors import ScenarioError

TITLE = 'title = { en = "A title", es = "Un título" }\n'


@pytest.fixture
def check(tmp_path):
    """Faults and settings of a scenario file with this text."""

    def check(text, *, title=TITLE):
        path = tmp_path / "mine.toml"
        path.write_text(title + text, encoding="utf-8")
        scenario, faults = check_scenario(path)
        return scenario, faults

    return check


def test_a_whole_scenario_is_read(check):
    scenario, faults = check(
        'story = "Said once."\n[settings]\nmx_arrest_effort = 2\n'
        "us_dealer_rules = { 2023-01 = 0.5, 2026-07 = 1.0 }\n"
        "[settings.mx_leader_removals]\nMX-CHH = { 2024-01 = 1, 2024-02 = 0 }\nMX-SIN = 0.5\n"
    )
    assert faults == ()
    assert scenario.name == "mine"
    assert (scenario.title.es, scenario.story.es) == ("Un título", "Said once.")
    assert set(scenario.settings) == {
        Setting("mx_arrest_effort", 2.0, DEFAULT_SPAN.future),
        Setting("us_dealer_rules", 0.5, month_index("2023-01")),
        Setting("us_dealer_rules", 1.0, month_index("2026-07")),
        Setting("mx_leader_removals", 1.0, month_index("2024-01"), "MX-CHH"),
        Setting("mx_leader_removals", 0.0, month_index("2024-02"), "MX-CHH"),
        Setting("mx_leader_removals", 0.5, DEFAULT_SPAN.future, "MX-SIN"),
    }


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("[settings]\nmx_arest_effort = 2\n", (3, 1), "Did you mean 'mx_arrest_effort'?"),
        ("[settings]\nmx_arest_effort = { 2024-01 = 2 }\n", (3, 21), "Did you mean 'mx_arrest_effort'?"),
        ("[setings]\n", (2, 2), "Did you mean 'settings'?"),
        ("[settings]\nmx_arrest_effort = 9\n", (3, 1), "out of bounds: wanted 0 to 4"),
        ("[settings]\nmx_arrest_effort = nan\n", (3, 1), "out of bounds"),
        ("[settings]\nmx_arrest_effort = { 2024-13 = 1.5 }\n", (3, 22), "'2024-13' is not a month"),
        ("[settings]\nmx_arrest_effort = { 2040-01 = 1.5 }\n", (3, 22), "2040-01 lies outside the run"),
        ("[settings]\nmx_arrest_effort = { 1999-12 = 1.5 }\n", (3, 22), "1999-12 lies outside the run"),
        ("[settings]\nmx_arrest_effort = { 2026-01 = 2, 2024-01 = 3 }\n", (3, 35), "months must ascend"),
        ('[settings]\nmx_arrest_effort = "two"\n', (3, 1), "wanted a number, found 'two'"),
        ("[settings]\nmx_arrest_effort = true\n", (3, 1), "wanted a number, found True"),
        ("[settings]\nmx_leader_removals = { MX-CHX = 1 }\n", (3, 24), "Did you mean 'MX-C"),
        ("[settings]\nmx_leader_removals = { MX-CHX = { 2024-01 = 1 } }\n", (3, 24), "Did you mean 'MX-C"),
        ("[settings]\nmx_arest_effort = { MX-CHH = 2 }\n", (3, 21), "Did you mean 'mx_arrest_effort'?"),
        ("[settings]\nmx_arrest_effort = { MX-CHH = 2 }\n", (3, 22), "is national: it takes no place"),
        ("settings = 3\n", (2, 1), "must be a table"),
    ],
)
def test_a_fault_is_told_with_its_place(check, text, place, said):
    _, (fault,) = check(text)
    assert said in fault.message, str(fault)
    assert (fault.file, fault.line, fault.column) == ("mine.toml", *place), str(fault)
    assert not fault.warning


def test_every_fault_is_told_at_once(check):
    _, faults = check(
        "[settings]\nmx_arest_effort = 2\nus_dealer_rules = 7\nmx_prevention = { 2024-99 = 1 }\nkind = 2\n"
    )
    assert [fault.line for fault in faults] == [3, 4, 5, 6]


def test_settings_at_fault_are_left_out(check):
    scenario, _ = check("[settings]\nus_dealer_rules = 7\nmx_prevention = 3\n")
    assert [s.lever for s in scenario.settings] == ["mx_prevention"]


def test_a_scenario_has_a_title(check):
    _, faults = check("[settings]\n", title="")
    assert ["no title" in fault.message for fault in faults] == [True]


def test_a_setting_that_changes_nothing_is_a_warning(check):
    _, faults = check("[settings]\nus_assault_weapons_ban = 0\nmx_arrest_effort = { 2024-01 = 2, 2025-01 = 2 }\n")
    assert [(fault.line, fault.warning) for fault in faults] == [(3, True), (4, True)]
    assert faults[1].column == 35


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"t = \xe9\n", b"[a\n"])
def test_a_file_that_is_no_scenario_stops(tmp_path, content):
    path = tmp_path / "mine.toml"
    path.write_bytes(content)
    with pytest.raises(ScenarioError) as error:
        check_scenario(path)
    assert error.value.faults[0].file == "mine.toml"


def test_loading_stops_at_errors_and_not_at_warnings(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(TITLE + "[settings]\nus_assault_weapons_ban = 0\n", encoding="utf-8")
    assert load_scenario(str(path)).settings[0].value == 0
    path.write_text(TITLE + "[settings]\nus_assault_weapons_ban = 2\n", encoding="utf-8")
    with pytest.raises(ScenarioError, match="out of bounds"):
        load_scenario(str(path))


def test_an_unknown_scenario_names_the_nearest():
    with pytest.raises(ScenarioError, match="Did you mean 'as-it-happened'"):
        load_scenario("as-it-hapened")


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(ScenarioError, match="cannot be read"):
        load_scenario(str(tmp_path / "none.toml"))


@pytest.mark.parametrize("name", shipped_scenarios())
def test_a_shipped_scenario_has_no_fault(name):
    scenario = load_scenario(name)
    assert scenario.title.en
    assert scenario.title.es


def test_as_it_happened_sets_nothing():
    assert load_scenario("as-it-happened").settings == ()


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
        found[lever, month, place] = Setting(lever, draw(st.floats(*row.bounds)), month, place)
    kept = tuple(found.values())
    texts = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20)
    return Scenario("mine", Text(en=draw(texts), es=draw(texts)), Text(en=draw(texts), es=draw(texts)), kept)


@given(chosen=scenarios())
@settings(deadline=None, database=None, max_examples=60)
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
    assert not faults
    chosen = Scenario("mine", Text(en="Mine", es="Mío"), Text(en="", es="")).set("mx_leader_removals", 2)
    assert found == chosen.set("mx_leader_removals", 1, month="2024-01", place="MX-CHH")
    path.write_text(scenario_toml(found), encoding="utf-8")
    assert check_scenario(path) == (found, ())


def test_a_fault_in_a_written_file_has_its_line(tmp_path):
    path = tmp_path / "mine.toml"
    text = scenario_toml(Scenario("mine").set("mx_leader_removals", 1, month="2024-01", place="MX-CHH"))
    path.write_text(text.replace("1.0", "true"), encoding="utf-8")
    _, faults = check_scenario(path)
    assert [fault.line for fault in faults] == [1 + text.splitlines().index("2024-01 = 1.0")]
