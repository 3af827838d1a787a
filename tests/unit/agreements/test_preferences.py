"""Tables of preferences: whole, closed, and the same whatever the order of their rows."""

from dataclasses import replace

import numpy as np
import pytest

from twotrack.agreements.preferences.draws import preference_draws
from twotrack.agreements.preferences.profiles import party_profile, presidents_at, survey_error
from twotrack.agreements.preferences.reading import read_lines
from twotrack.agreements.preferences.rows import PositionRow, SurveyRow
from twotrack.agreements.preferences.tables import FOLDER, read_preferences, shipped_preferences
from twotrack.base.months import month_index
from twotrack.tables.errors import TableError


@pytest.fixture(scope="module")
def preferences():
    return shipped_preferences()


def test_every_party_wants_something(preferences):
    for name, row in preferences.parties.items():
        president = presidents_at(preferences.coalitions, row.country, month_index("2019-06"))[0]
        profile = party_profile(preferences, name, president)
        assert sum(one.weight for one in profile.wishes) == pytest.approx(1)
        assert all(-1 <= one.value <= 1 for one in profile.stances)


def test_there_is_a_president_in_every_month_and_two_after_the_last_known_election(preferences):
    for country in ("us", "mx"):
        counts = [
            len(presidents_at(preferences.coalitions, country, month))
            for month in range(month_index("2000-01"), month_index("2035-12") + 1)
        ]
        assert set(counts) == {1, 2}
        assert counts[-1] == 2
        assert set(counts[: 22 * 12]) == {1}


def test_seats_are_those_of_the_chamber(preferences):
    wanted = {"us_house": 435, "us_senate": 100, "mx_senate": 128}
    for chamber, seats in wanted.items():
        for first in {row.first for row in preferences.seats if row.chamber == chamber}:
            found = [row.seats for row in preferences.seats if row.chamber == chamber and row.first == first]
            assert sum(found) == seats


def test_nothing_after_2021_shapes_a_table(preferences):
    assert all(row.date <= "2021-12" for row in preferences.surveys)


def test_surveys_of_a_deal_are_left_out_when_it_is_judged(preferences):
    guard = "mx_migration_deployment"
    assert guard in {one.measure for one in party_profile(preferences, "mx_public").stances}
    assert guard not in {one.measure for one in party_profile(preferences, "mx_public", deal="june-2019").stances}


def test_order_of_rows_moves_no_draw(preferences):
    turned = replace(
        preferences,
        positions=preferences.positions[::-1],
        stances=preferences.stances[::-1],
        coalitions=preferences.coalitions[::-1],
    )
    for name in ("mx_president", "us_republicans", "mx_public"):
        found = [
            preference_draws(party_profile(one, name, "lopez_obrador"), dict(one.numbers), 50, 1, "leader")
            for one in (preferences, turned)
        ]
        for first, second in zip(*found, strict=True):
            np.testing.assert_allclose(first, second)


def test_draws_are_around_what_is_declared(preferences):
    profile = party_profile(preferences, "mx_president", "lopez_obrador")
    draws = preference_draws(profile, dict(preferences.numbers), 4000, 1, "leader")
    assert draws.weights.sum(axis=1) == pytest.approx(1)
    assert draws.weights.mean(axis=0) == pytest.approx([one.weight for one in profile.wishes], abs=0.01)
    few = preference_draws(profile, dict(preferences.numbers), 200, 1, "leader")
    assert np.array_equal(few.weights, draws.weights[:200])


def test_error_of_a_survey():
    row = SurveyRow(survey="a", date="2019-06", who="", item="", yes=68, no=29, asked=410, by="", status="secondary")
    assert survey_error(row) == pytest.approx(((0.97 - 0.39**2) / 410) ** 0.5)


@pytest.mark.parametrize(
    ("file", "row", "said"),
    [
        (
            "positions.csv",
            "mx_publik,homicides,-1,1,a,assumption",
            "mx_publik stands in no table. Did you mean 'mx_public'?",
        ),
        ("positions.csv", "mx_public,homicides,-1,1,a,assumption", "mx_public, homicides stands already on line"),
        ("positions.csv", "mx_public,waiting,2,1,a,assumption", "[direction]"),
        ("positions.csv", "mx_public,waiting,0,-1,a,assumption", "[share]"),
        ("stances.csv", "mx_public,us_title42,1.5,,,a,assumption", "[stance]"),
        ("stances.csv", "mx_public,us_title43,0.5,,,a,assumption", "Did you mean 'us_title42'?"),
        ("coalitions.csv", "mx,fox,2000-12,,mx_public,0.5,a,assumption", "shares of fox add up to 1.5: wanted 1"),
    ],
)
def test_a_wrong_row_is_refused(tmp_path, file, row, said):
    for path in FOLDER.iterdir():
        if path.suffix in {".csv", ".toml"}:
            text = path.read_text(encoding="utf-8")
            (tmp_path / path.name).write_text(text + (row + "\n" if path.name == file else ""), encoding="utf-8")
    with pytest.raises(TableError) as refused:
        read_preferences(tmp_path)
    assert any(said in str(fault) and fault.file == file and fault.line for fault in refused.value.faults)


def test_an_unknown_column_is_refused(tmp_path):
    path = tmp_path / "positions.csv"
    path.write_text("party,concern,direktion,share,source,status\n", encoding="utf-8")
    with pytest.raises(TableError, match="Did you mean 'direction'"):
        read_lines(path, PositionRow)
