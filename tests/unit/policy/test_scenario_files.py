import pytest

from twotrack.base.months import month_index
from twotrack.policy.files import check_scenario, load_scenario, shipped_scenarios
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Setting
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes
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
        ("[settings]\nmx_arest_effort = { 2024-01 = 2 }\n", (3, 1), "Did you mean 'mx_arrest_effort'?"),
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
        ("[settings]\nmx_arest_effort = { MX-CHH = 2 }\n", (3, 1), "Did you mean 'mx_arrest_effort'?"),
        ("[settings]\nmx_arrest_effort = { MX-CHH = 2 }\n", (3, 22), "is national: it takes no place"),
        ("settings = 3\n", (2, 1), "must be a table"),
        ("[settings]\nus_tarif_on_mexico = {}\n", (3, 1), "Did you mean 'us_tariff_on_mexico'?"),
        ("[settings]\nmx_guard_deployment = { MX-CHX = {} }\n", (3, 25), "is not a place"),
        ("[settings]\nus_dealer_rules = { 2024-13 = {} }\n", (3, 21), "is not a month"),
        ("[settings]\nmx_leader_removals = { MX-CHP = 1, Chiapas = 1 }\n", (3, 36), "stands already as 'MX-CHP'"),
        ("[settings]\nmx_leader_removals = { 2024-01 = 0.1, total = 100 }\n", (3, 39), "cannot be shared out"),
        (
            "[settings]\nmx_guard_deployment = { total = { 2024-01 = 90000 }, Sonora = { 2024-01 = 10 } }\n",
            (3, 54),
            "'Sonora' sets one of them in the same month",
        ),
        ('[settings]\nmx_guard_deployment = { "" = { 2024-01 = 10 } }\n', (3, 26), "a place without a name"),
        ("[settings]\nmx_arrest_effort = [1, 2]\n", (3, 1), "wanted a number, found [1, 2]"),
        ("[settings]\nmx_arrest_effort = 2026-07-01\n", (3, 1), "wanted a number"),
        ("story = 5\n", (2, 1), "wanted a text in quotation marks, found 5"),
        ('story = { fr = "Une histoire", en = "A story" }\n', (2, 11), "'fr' is not a language here"),
        ("story = { en = 5, es = 'Una historia' }\n", (2, 11), "story.en: wanted a text"),
        ("story = {}\n", (2, 1), "wanted a text, or a table with en and es"),
    ],
)
def test_a_fault_is_told_with_its_place(check, text, place, said):
    _, (fault,) = check(text)
    assert said in fault.message, str(fault)
    assert (fault.file, fault.line, fault.column) == ("mine.toml", *place), str(fault)
    assert not fault.warning


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("title = 5\n", "title: wanted a text"),
        ("title = ['a', 'b']\n", "title: wanted a text"),
        ("title = { fr = 'Un titre' }\n", "'fr' is not a language here"),
        ("title = { en = 2026-01-01 }\n", "title.en: wanted a text"),
    ],
)
def test_a_title_is_a_text_in_the_languages_of_the_project(check, title, said):
    _, faults = check("[settings]\n", title=title)
    assert said in faults[0].message
    assert not any(fault.warning for fault in faults)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("us_dealer_rules = {}", (3, 1)),
        ("mx_guard_deployment = { MX-CHP = {} }", (3, 25)),
        ("mx_guard_deployment = { total = {} }", (3, 25)),
        ("us_dealer_rules = { 2026-07 = {} }", (3, 21)),
    ],
)
def test_what_is_empty_sets_nothing_and_is_told(check, text, place):
    scenario, (fault,) = check(f"[settings]\n{text}\n")
    assert scenario.settings == ()
    assert fault.warning
    assert "sets nothing" in fault.message
    assert (fault.line, fault.column) == place


def test_each_and_total_are_levels_of_places(check):
    scenario, faults = check(
        "[settings.mx_guard_deployment]\neach = { 2024-01 = 1000 }\ntotal = { 2026-01 = 99946 }\nSinaloa = 5000\n"
    )
    assert [str(fault) for fault in faults] == []
    path = lever_paths(scenario, DEFAULT_SPAN)["mx_guard_deployment"]
    months = [month_index(month) - DEFAULT_SPAN.first for month in ("2022-01", "2024-01", "2026-01")]
    sinaloa = codes("state").index("MX-SIN")
    assert path[months, sinaloa].tolist()[:2] == [5000, 1000]
    assert path[months].sum(axis=1)[1:] == pytest.approx([32000, 99946])


def test_a_total_of_the_last_recorded_level_is_one_warning(check):
    _, (fault,) = check("[settings]\nmx_guard_deployment = { total = 99946 }\n")
    assert fault.warning
    assert fault.message.startswith("mx_guard_deployment.total changes nothing")


def test_a_total_far_beyond_the_record_is_one_warning(check):
    text = "[settings]\nmx_guard_deployment = { 2024-01 = 19000, 2025-01 = 20000, 2026-01 = 20001 }\n"
    _, (fault,) = check(text)
    assert fault.warning
    assert "adds up to 640,032 (persons) in 2026-01, 6.4 times the most on record (99,946)" in fault.message
    assert (fault.line, fault.column) == (3, 1)


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
