"""`twotrack levers` and `twotrack sources`: every lever and every number of the tables, with who says so."""

import csv
import io
import json

import pytest

from twotrack.policy.scenario import levers
from twotrack.tables.issue_tables import issue_tables

ROWS = {
    f"{issue.name}.{name}": row
    for issue in issue_tables()
    for name, row in (issue.parameters | issue.recording).items()
}


@pytest.fixture
def listed(twotrack):
    return list(csv.DictReader(io.StringIO(twotrack("sources", "--csv").out)))


def test_every_lever_is_listed_with_holder_and_bounds(twotrack):
    ended = twotrack("levers")
    assert ended.code == 0
    assert ended.err == ""
    lines = {line.split()[0]: line for line in ended.out.splitlines()[1:] if line[:1].strip()}
    assert set(levers()) <= set(lines)
    assert "United States" in lines["us_dealer_rules"]
    assert "0 – 1" in lines["us_dealer_rules"]
    assert "32 states" in lines["mx_guard_deployment"]
    assert "99,946 in all;" in lines["mx_guard_deployment"]


def test_a_lever_that_lapses_says_by_which_rule_and_who_says_so(twotrack):
    told = " ".join(twotrack("levers", "us_title42").out.split())
    assert "its age at the end of 2021 being 21 months" in told
    assert "42 U.S.C. 265" in told
    entries = {one["name"]: one for one in json.loads(twotrack("levers", "--json").out)["levers"]}
    assert entries["us_title42"]["lapse"] == "age"
    assert entries["us_dealer_rules"]["lapse"] == "held"


def test_places_of_a_lever_are_listed_by_code_and_name(twotrack):
    lines = [" ".join(line.split()) for line in twotrack("levers", "mx_guard_deployment").out.splitlines()]
    assert "MX-CMX Mexico City 12,369" in lines
    assert "99,946 in all; 364 – 12,369 each persons 0 – 960,000 in all; 0 – 30,000 each" in " ".join(lines)
    assert any("mx_guard_deployment[total]=VALUE" in line for line in lines)
    assert "507 points in all" in " ".join(lines)
    one = " ".join(twotrack("levers", "us_dealer_rules").out.split())
    assert "1 point in all" in one
    assert "; 1 punto en total" in " ".join(twotrack("levers", "us_dealer_rules", "--lang", "es").out.split())


@pytest.mark.parametrize("name", sorted(levers()))
def test_one_lever_is_told_in_full(twotrack, name):
    ended = twotrack("levers", name)
    row = levers()[name]
    assert ended.code == 0
    text = " ".join(ended.out.split())
    assert text.startswith(f"{name}: {row.label.en}")
    assert " ".join(row.meaning.en.split())[:60] in text
    (issue,) = (issue.name for issue in issue_tables() if name in issue.levers)
    assert f"issues/{issue}/levers/{name}.csv" in text
    assert " ".join(row.sources[0].cite.split())[:30] in text
    assert ("Note:" in text) == bool(row.note)


def test_the_history_of_a_lever_is_in_order(twotrack):
    (lever,) = json.loads(twotrack("levers", "us_assault_weapons_ban", "--json").out)["levers"]
    months = [point["month"] for point in lever["history_points"]]
    assert months == sorted(months)
    levels = dict(zip(lever["months"], lever["values"], strict=True))
    assert levels["2004-08"] == 1
    assert levels["2004-10"] == 0
    assert lever["status_quo"] == lever["values"][-1] == 0


def test_there_is_a_row_for_every_source_of_every_number(listed):
    cited = [(row["name"], row["source"], row["where"]) for row in listed if "[" not in row["name"]]
    wanted = [(name, source.cite, source.where) for name, row in ROWS.items() for source in row.sources]
    assert len(ROWS) > 50
    assert cited == wanted


def test_numbers_stand_in_the_list_as_in_their_tables(listed):
    for shown in listed:
        name, _, member = shown["name"].rstrip("]").partition("[")
        row = ROWS[name]
        prior = row.overrides.get(member, row.prior)
        assert shown["label"] == row.label.en
        assert (shown["symbol"], shown["unit"], shown["status"]) == (row.symbol, row.unit, row.status)
        assert shown["family"] == prior.family
        assert float(shown["median"]) == prior.median
        assert shown["literature_only"] == str(row.literature_only)
        stated = [float(shown[key]) if shown[key] else None for key in ("low", "high")]
        assert stated == [prior.low, prior.high]


def test_members_with_numbers_of_their_own_and_rows_of_matrices_are_listed(listed):
    names = {row["name"] for row in listed}
    own = {f"{name}[{member}]" for name, row in ROWS.items() for member in row.overrides}
    assert own
    assert own <= names
    assert sum(name.startswith("violence.neighbours[") for name in names) == 32
    sinaloa = next(row for row in listed if row["name"] == "violence.home_strength[sinaloa]")
    assert (sinaloa["where"], sinaloa["note"]) == ("bloc_home.csv", "MX-SIN 2")
    assert sinaloa["source"]


def test_only_what_was_fitted_has_a_fitted_value(listed):
    from twotrack.world.parameters.posterior import shipped_posterior

    assert {row["name"] for row in listed if row["fitted_median"]} == set(shipped_posterior().standard)
    for row in listed:
        if row["fitted_median"]:
            low, median, high = (float(row[f"fitted_{key}"]) for key in ("low", "median", "high"))
            assert low < median < high, row["name"]


def test_the_table_for_reading_names_every_number(twotrack):
    ended = twotrack("sources")
    assert ended.code == 0
    joined = "".join(ended.out.split())
    assert all(name[: name.index(".")] in joined for name in ROWS)
    assert ended.err == ""


def test_numbers_of_which_figures_tell_nothing_are_those_not_sampled_or_as_wide_as_before(twotrack):
    every = json.loads(twotrack("sources", "--json").out)["numbers"]
    uninformed = {n["name"] for n in json.loads(twotrack("sources", "--uninformed", "--json").out)["numbers"]}
    for number in every:
        if number["literature_only"] and "[" not in number["name"]:
            assert (number["name"] in uninformed) == (number["prior"]["low"] is not None)
        if number["fitted"] and number["fitted"]["width"] < 0.5:
            assert number["name"] not in uninformed
    assert any(number["fitted"] for number in every)


def test_numbers_of_one_issue(twotrack):
    found = json.loads(twotrack("sources", "arms", "--json").out)["numbers"]
    assert found
    assert all(entry["name"].startswith("arms.") for entry in found)
    ended = twotrack("sources", "arm")
    assert ended.code == 2
    assert "Did you mean 'arms'?" in ended.err
