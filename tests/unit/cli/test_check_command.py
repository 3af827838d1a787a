"""`twotrack check`: every fault of a scenario file at once, each with its line, its column and the nearest name."""

import json

import pytest

TEN = """titel = "Ten faults"
title = "Ten faults"

[settings]
us_dealer_rule = 0.5
mx_arrest_effort = 100
us_port_interdiction = "much"
us_demand_reduction = { 2027-01 = 0.1, 2026-07 = 0.2 }
mx_prevention = { 2036-01 = 0.5 }
mx_army_deployment = { 2026-7 = 50000 }
mx_guard_deployment = { MX-CH = { 2026-07 = 1000 } }
us_assault_weapons_ban = { MX-CHH = 1 }
mx_justice_reform = { 1999-12 = 0.5 }
"""
FAULTS = [
    (1, 1, "'titel' is not a key of a scenario. Did you mean 'title'?"),
    (5, 1, "'us_dealer_rule' is not a lever. Did you mean 'us_dealer_rules'?"),
    (6, 1, "mx_arrest_effort = 100 is out of bounds: wanted 0 to "),
    (7, 1, "us_port_interdiction: wanted a number, found 'much'"),
    (8, 40, "us_demand_reduction: months must ascend, but 2026-07 comes after 2027-01"),
    (9, 19, "2036-01 lies outside the run: wanted 2000-01 to 2035-12"),
    (10, 24, "'2026-7' is not a month: wanted YYYY-MM, for example 2026-07"),
    (11, 25, "'MX-CH' is not a place of mx_guard_deployment. Did you mean 'MX-C"),
    (12, 28, "us_assault_weapons_ban is national: it takes no place ('MX-CHH')"),
    (13, 23, "1999-12 lies outside the run: wanted 2000-01 to 2035-12"),
]


@pytest.fixture
def ten(tmp_path):
    path = tmp_path / "ten.toml"
    path.write_text(TEN, encoding="utf-8")
    return path


def test_every_fault_is_told_at_once_in_the_order_of_the_file(twotrack, ten):
    ended = twotrack("check", ten)
    assert ended.code == 2
    assert ended.out == ""
    lines = ended.err.splitlines()
    assert len(lines) == len(FAULTS)
    for line, (row, column, said) in zip(lines, FAULTS, strict=True):
        assert line.startswith(f"ten.toml:{row}:{column}: error: {said}"), line


def test_a_run_of_the_file_tells_the_same(twotrack, ten, tmp_path):
    checked, run = twotrack("check", ten), twotrack("run", ten, "-o", tmp_path / "results")
    assert run.code == 2
    assert run.err == checked.err
    assert not (tmp_path / "results").exists()


def test_json_lists_the_faults(twotrack, ten):
    ended = twotrack("check", ten, "--json")
    assert ended.code == 2
    found = json.loads(ended.out)
    assert found["file"] == "ten.toml"
    assert found["ok"] is False
    assert [(fault["line"], fault["column"]) for fault in found["faults"]] == [fault[:2] for fault in FAULTS]
    assert not any(fault["warning"] for fault in found["faults"])


def test_a_good_file_passes(twotrack, tmp_path):
    path = tmp_path / "good.toml"
    path.write_text('title = "Good"\n[settings]\nus_dealer_rules = { 2026-07 = 0.5, 2028-01 = 1 }\n', encoding="utf-8")
    ended = twotrack("check", path)
    assert ended == (0, "good.toml: 2 settings, nothing wrong\n", "")


def test_what_changes_nothing_is_a_warning_and_no_fault(twotrack, tmp_path):
    path = tmp_path / "idle.toml"
    path.write_text('title = "Idle"\n[settings]\nus_assault_weapons_ban = 0\n', encoding="utf-8")
    ended = twotrack("check", path)
    assert ended.code == 0
    assert ended.err.startswith("idle.toml:3:1: warning: us_assault_weapons_ban@2022-01=0 changes nothing")
    assert "nothing wrong" in ended.out


def test_of_a_thousand_faults_fifty_are_told_and_the_rest_counted(twotrack, tmp_path):
    path = tmp_path / "many.toml"
    lines = "".join(f"unknown_{at} = 1\n" for at in range(1000))
    path.write_text('title = "Many"\n[settings]\nus_assault_weapons_ban = 0\n' + lines, encoding="utf-8")
    ended = twotrack("check", path)
    assert ended.code == 2
    told = ended.err.splitlines()
    assert len(told) == 51
    assert told[0].startswith("many.toml:4:1: error: 'unknown_0' is not a lever.")
    assert told[-1] == "… and 951 more faults"
    found = json.loads(twotrack("check", path, "--json").out)
    assert (len(found["faults"]), found["more_faults"]) == (50, 951)


def test_a_file_nested_too_deeply_is_refused(twotrack, tmp_path):
    path = tmp_path / "deep.toml"
    path.write_text("a=" + "[" * 5000 + "]" * 5000, encoding="utf-8")
    ended = twotrack("check", path)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "deep.toml: error: is nested too deeply: wanted 32 levels at most\n"
    assert twotrack("run", path).err == ended.err


def test_an_empty_table_of_an_unknown_lever_is_a_fault(twotrack, tmp_path):
    path = tmp_path / "empty.toml"
    path.write_text(
        'title = { en = "Made", es = "Hecho" }\n[settings]\nus_tarif_on_mexico = {}\nus_dealer_rules = {}\n',
        encoding="utf-8",
    )
    ended = twotrack("check", path)
    assert ended.code == 2
    first, second = ended.err.splitlines()
    assert first == ("empty.toml:3:1: error: 'us_tarif_on_mexico' is not a lever. Did you mean 'us_tariff_on_mexico'?")
    assert second == "empty.toml:4:1: warning: us_dealer_rules is empty: it sets nothing"


def test_settings_of_the_command_line_are_warned_of(monkeypatch):
    from twotrack.cli.chosen import chosen_scenario

    said = []
    monkeypatch.setattr("twotrack.cli.chosen.notes.print", lambda text, **_: said.append(text))
    chosen = chosen_scenario(
        "as-it-happened",
        ["us_assault_weapons_ban=0", "mx_guard_deployment=20000", "mx_leader_removals[total]=0", "us_dealer_rules=1"],
    )
    assert len(chosen.settings) == 1 + 1 + 32 + 1
    assert [text.split(" ")[2] for text in said] == ["changes", "changes", "adds"], said
    assert "mx_guard_deployment adds up to 640,000 (persons)" in said[2]


def test_a_shipped_scenario_is_checked_by_its_name(twotrack):
    assert twotrack("check", "health-first").out.startswith("health-first: ")
    ended = twotrack("check", "health-frist")
    assert ended.code == 2
    assert "Did you mean 'health-first'?" in ended.err
