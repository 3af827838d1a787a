import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twotrack.base.months import month_index
from twotrack.policy.idle import beyond_record, idle_settings
from twotrack.policy.paths import lever_path, lever_paths
from twotrack.policy.recorded import recorded_path
from twotrack.policy.scenario import Scenario, parse_settings
from twotrack.policy.setting import Setting, levers, setting_text
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.record.levers import read_history
from twotrack.tables.axes import codes
from twotrack.tables.errors import ScenarioError

STATES = codes("state")


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("us_dealer_rules=0.5", Setting("us_dealer_rules", 0.5, DEFAULT_SPAN.future)),
        ("us_dealer_rules@2026-07=0.5", Setting("us_dealer_rules", 0.5, month_index("2026-07"))),
        (" mx_arrest_effort @ 2004-10 = 2 ", Setting("mx_arrest_effort", 2.0, month_index("2004-10"))),
        ("mx_leader_removals[MX-CHH]=1", Setting("mx_leader_removals", 1.0, DEFAULT_SPAN.future, "MX-CHH")),
        (
            "mx_leader_removals[MX-CHH]@2026-07=1e0",
            Setting("mx_leader_removals", 1.0, month_index("2026-07"), "MX-CHH"),
        ),
        ("mx_leader_removals[Chihuahua]=1", Setting("mx_leader_removals", 1.0, DEFAULT_SPAN.future, "MX-CHH")),
        ("mx_leader_removals[michoacan]=1", Setting("mx_leader_removals", 1.0, DEFAULT_SPAN.future, "MX-MIC")),
        ("mx_leader_removals[Ciudad de México]=1", Setting("mx_leader_removals", 1.0, DEFAULT_SPAN.future, "MX-CMX")),
        ("mx_leader_removals[each]=1", Setting("mx_leader_removals", 1.0, DEFAULT_SPAN.future)),
        ("mx_arrest_targeting[sinaloa]=5", Setting("mx_arrest_targeting", 5.0, DEFAULT_SPAN.future, "sinaloa")),
    ],
)
def test_a_setting_is_parsed(text, setting):
    assert parse_settings(text) == (setting,)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("us_dealer_rules", "is not a setting"),
        ("us_dealer_rules@2026-07", "is not a setting"),
        ("mx_leader_removals[MX-CHH=1", "is not a setting"),
        ("us_dealer_rule=0.5", "Did you mean 'us_dealer_rules'"),
        ("us_dealer_rules=much", "much"),
        ("us_dealer_rules=", "wanted a number"),
        ("us_dealer_rules=1.5", "out of bounds: wanted 0 to 1"),
        ("us_dealer_rules=nan", "out of bounds"),
        ("us_dealer_rules@2026-7=0.5", "is not a month"),
        ("us_dealer_rules@2036-01=0.5", "outside the run: wanted 2000-01 to 2035-12"),
        ("us_dealer_rules[MX-CHH]=0.5", "is national"),
        ("mx_leader_removals[MX-CH]=1", "Did you mean 'MX-CH"),
        ("mx_arrest_targeting[MX-CHH]=1", "is not a place"),
        ("=1", "is not a lever"),
        ("nothing_like_it=1", "`twotrack levers` lists them"),
        ("mx_leader_removals[Narnia]=1", "`twotrack levers mx_leader_removals` lists them"),
        ("mx_arrest_targeting[Narnia]=1", "Wanted one of sinaloa, jalisco"),
        ("mx_guard_deployment=99946", "in each of 32 places; for what all of them add up to, write total"),
        ("mx_guard_deployment[total]=900000", "so that no place has more than 30,000"),
        ("mx_guard_deployment[total]=-1", "cannot be shared out"),
        ("mx_guard_deployment[total]=nan", "cannot be shared out"),
        ("mx_cooptation_reform[total]=0.5", "do not add up"),
        ("us_dealer_rules[total]=0.5", "is national"),
    ],
)
def test_a_wrong_setting_says_what_was_wanted(text, said):
    with pytest.raises(ScenarioError) as error:
        parse_settings(text)
    assert said in str(error.value)


@given(
    st.sampled_from(sorted(levers())),
    st.integers(DEFAULT_SPAN.first, DEFAULT_SPAN.last),
    st.integers(0, 100),
    st.data(),
)
def test_a_setting_is_written_as_it_is_parsed(lever, month, percent, data):
    row = levers()[lever]
    place = data.draw(st.sampled_from(["", *codes(row.axes[0])])) if row.axes else ""
    low, high = row.bounds
    setting = Setting(lever, float(f"{low + percent / 100 * (high - low):g}"), month, place)
    assert parse_settings(setting_text(setting)) == (setting,)


def test_setting_in_python_is_checked_as_on_the_command_line():
    chosen = Scenario().set("mx_leader_removals", 1, month="2024-01", place="MX-CHH").set("us_dealer_rules", 1)
    assert [s.month for s in chosen.settings] == [month_index("2024-01"), DEFAULT_SPAN.future]
    for wrong in ({"month": "2024"}, {"place": "MX-CHX"}, {"month": "2050-01"}):
        with pytest.raises(ScenarioError):
            Scenario().set("mx_leader_removals", 1, **wrong)
    with pytest.raises(ScenarioError, match="out of bounds"):
        Scenario().set("mx_leader_removals", 4)
    for none_or_two in ({}, {"value": 1, "each": 1}, {"total": 1, "place": "MX-CHH"}):
        with pytest.raises(ScenarioError, match="wanted one number"):
            Scenario().set("mx_leader_removals", **none_or_two)
    with pytest.raises(ScenarioError, match="wanted a number, found 'much'"):
        Scenario().set("mx_leader_removals", "much")


def test_a_total_is_shared_out_as_the_record_is():
    row, name = levers()["mx_guard_deployment"], "mx_guard_deployment"
    now = recorded_path(name, row, DEFAULT_SPAN)[-1]
    path = lever_paths(Scenario().set(name, total=2 * now.sum(), month="2024-01"), DEFAULT_SPAN)[name]
    np.testing.assert_allclose(path[at("2024-01")], 2 * now)
    np.testing.assert_allclose(path[at("2023-12")], now)
    each = lever_paths(Scenario().set(name, each=100, month="2024-01"), DEFAULT_SPAN)[name]
    assert (each[at("2024-01")] == 100).all()


def test_a_total_of_what_was_nothing_is_shared_out_equally():
    name = "mx_leader_removals"
    path = lever_paths(Scenario().set(name, total=8), DEFAULT_SPAN)[name]
    np.testing.assert_allclose(path[at("2022-01")], 8 / 32)


# --- paths


def at(month):
    return month_index(month) - DEFAULT_SPAN.first


def test_a_setting_holds_from_its_month_on():
    path = lever_paths(Scenario().set("us_dealer_rules", 1, month="2026-07"), DEFAULT_SPAN)["us_dealer_rules"]
    assert (path[at("2026-06")], path[at("2026-07")], path[-1]) == (0.0, 1.0, 1.0)


def test_a_later_setting_takes_over_in_whatever_order_they_come():
    forward = Scenario().set("us_dealer_rules", 1, month="2024-01").set("us_dealer_rules", 0, month="2026-01")
    backward = Scenario(settings=forward.settings[::-1])
    paths = [lever_paths(s, DEFAULT_SPAN)["us_dealer_rules"] for s in (forward, backward)]
    np.testing.assert_array_equal(*paths)
    assert paths[0].sum() == 24


def test_a_place_is_set_alone():
    chosen = Scenario().set("mx_leader_removals", 2, month="2024-01", place="MX-CHH")
    changed = (
        lever_paths(chosen, DEFAULT_SPAN)["mx_leader_removals"]
        - lever_paths(Scenario(), DEFAULT_SPAN)["mx_leader_removals"]
    )
    assert set(np.flatnonzero(np.any(changed, axis=0))) == {STATES.index("MX-CHH")}
    assert not np.any(changed[: at("2024-01")])


@pytest.mark.parametrize("lever", sorted(levers()))
def test_the_record_is_followed_and_its_last_level_held(lever):
    row = levers()[lever]
    path = recorded_path(lever, row, DEFAULT_SPAN).reshape(len(DEFAULT_SPAN.months), -1)
    assert np.isfinite(path).all()
    np.testing.assert_array_equal(
        path[DEFAULT_SPAN.future - DEFAULT_SPAN.first :],
        np.broadcast_to(
            path[DEFAULT_SPAN.replay_until - DEFAULT_SPAN.first], path[DEFAULT_SPAN.future - DEFAULT_SPAN.first :].shape
        ),
    )
    places = codes(row.axes[0]) if row.axes else ("",)
    for point in read_history(lever, row.axes):
        assert path[point.month - DEFAULT_SPAN.first, places.index(point.place)] == point.level


def test_a_span_of_other_months_cuts_the_record():
    short = Span(month_index("2004-01"), month_index("2004-12"), month_index("2005-12"))
    path = recorded_path("us_assault_weapons_ban", levers()["us_assault_weapons_ban"], short)
    assert path.tolist() == [1.0] * 9 + [0.0] * 15
    assert list(short.years) == [2004, 2005]
    assert short.texts() == {"first": "2004-01", "replay_until": "2004-12", "last": "2005-12"}


def test_an_idle_setting_is_one_without_which_nothing_changes():
    chosen = (
        Scenario()
        .set("us_assault_weapons_ban", 1, month="2003-01")
        .set("us_dealer_rules", 0.5, month="2024-01")
        .set("us_dealer_rules", 0.5, month="2025-01")
    )
    idle = idle_settings(chosen, levers(), DEFAULT_SPAN)
    # The ban set in 2003 is not idle: laid over the record, it outlasts the record's end of it.
    assert [(s.lever, s.month) for s in idle] == [("us_dealer_rules", month_index("2025-01"))]


def path_without(setting, chosen):
    rest = tuple(one for one in chosen.settings if one is not setting)
    return lever_paths(Scenario(settings=rest), DEFAULT_SPAN)[setting.lever]


@given(st.data())
@settings(max_examples=60)
def test_idle_settings_are_those_without_which_no_path_differs(data):
    """As the definition has it, one setting after the other: the square of the work, for a few settings."""
    found = []
    for _ in range(data.draw(st.integers(1, 7))):
        lever = data.draw(st.sampled_from(["mx_guard_deployment", "mx_leader_removals", "us_assault_weapons_ban"]))
        place = data.draw(st.sampled_from(["", *STATES[:2]])) if levers()[lever].axes else ""
        month = data.draw(st.sampled_from([month_index(m) for m in ("2000-01", "2004-10", "2022-01", "2024-01")]))
        found.append(Setting(lever, float(data.draw(st.sampled_from([0, 1]))), month, place))
    chosen = Scenario(settings=tuple(found))
    whole = lever_paths(chosen, DEFAULT_SPAN)
    expected = [s for s in chosen.settings if np.array_equal(path_without(s, chosen), whole[s.lever])]
    assert list(map(id, idle_settings(chosen, levers(), DEFAULT_SPAN))) == list(map(id, expected))


def test_a_total_far_beyond_the_record_is_told():
    name = "mx_guard_deployment"
    (beyond,) = beyond_record(Scenario().set(name, 20000, month="2025-01"), levers(), DEFAULT_SPAN)
    assert (beyond.lever, beyond.month, beyond.total) == (name, month_index("2025-01"), 640000)
    assert beyond.recorded == 99946
    assert not beyond_record(Scenario().set(name, total=140000), levers(), DEFAULT_SPAN)
    assert not beyond_record(Scenario().set(name, 20000, place="Chiapas"), levers(), DEFAULT_SPAN)
    assert not beyond_record(Scenario().set("mx_cooptation_reform", 1), levers(), DEFAULT_SPAN)


def test_a_lever_path_leaves_the_record_alone():
    row = levers()["us_dealer_rules"]
    recorded = recorded_path("us_dealer_rules", row, DEFAULT_SPAN)
    lever_path(recorded, row, (Setting("us_dealer_rules", 1.0, DEFAULT_SPAN.first),), DEFAULT_SPAN)
    assert not recorded.any()


def test_recorded_paths_are_shared_and_cannot_be_spoilt():
    path = lever_paths(Scenario(), DEFAULT_SPAN)["us_dealer_rules"]
    with pytest.raises(ValueError, match="read-only"):
        path[0] = 1
