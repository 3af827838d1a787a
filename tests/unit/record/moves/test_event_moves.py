"""Events in the place of the curated moves: the same table, one scale, nothing counted twice."""

import csv
import io

import duckdb
import pytest

from twotrack.record.audit.store import open_database
from twotrack.record.moves.by_month import grid_csv, moves_grid
from twotrack.record.moves.from_events import moves_month_from_events, national_weight, span_text
from twotrack.record.moves.table import read_moves
from twotrack.tables.errors import RunError

MX = {"source_country": "MEX", "target_country": "USA"}
HOSTILE = {"quad": 3, "goldstein": -2.0}


def days(month, number=5, **changes):
    return [{"date": f"{month}-{day:02d}"} | changes for day in range(1, number + 1)]


@pytest.fixture
def made(event_table, tmp_path):
    """Table made from events that are the usual one with changes."""

    def make_them(changes, lacking=None, imported=""):
        (tmp_path / "events.duckdb").unlink(missing_ok=True)
        numbered = [{"event_id": f"e{at}"} | change for at, change in enumerate(changes)]
        path = event_table(tmp_path / "events.duckdb", numbered)
        with duckdb.connect(str(path)) as con:
            con.execute("DELETE FROM import_coverage WHERE slice = CAST(? AS DATE)", (lacking,))
            con.execute("DELETE FROM import_coverage WHERE NOT starts_with(strftime(slice, '%Y-%m'), ?)", (imported,))
        with open_database(path) as con:
            return moves_month_from_events(con)

    return make_them


def test_tracks_directions_and_topics_are_kept_apart(made):
    found = made(days("2018-02") + days("2018-02", topic="border", **HOSTILE) + days("2018-02", **MX))
    cell, other = found.grid["2018-02", "trade"], found.grid["2018-02", "border"]
    assert cell["us_cooperative"] == pytest.approx(20 * found.scale, abs=1e-3)
    assert cell["mx_cooperative"] == pytest.approx(cell["us_cooperative"])
    assert cell["us_hostile"] == 0
    assert other["us_hostile"] == pytest.approx(cell["us_cooperative"] / 2, abs=1e-3)


def test_covered_months_weigh_what_the_curated_record_weighs_on_average(made):
    found = made(days("2018-02") + days("2018-03", **HOSTILE))
    base = moves_grid(read_moves())
    dense = [f"{year}-{month:02d}" for year in (2019, 2020, 2021) for month in range(1, 13)]
    assert national_weight(found.grid, found.months) / 2 == pytest.approx(national_weight(base, dense) / 36, rel=1e-3)
    assert found.months == ("2018-02", "2018-03")


def test_a_month_of_which_a_day_was_not_imported_keeps_the_curated_moves(made):
    found = made(days("2018-02") + days("2018-06", 30), lacking="2018-06-17")
    base = moves_grid(read_moves())
    assert found.months == ("2018-02",)
    assert found.partial == (("2018-06", 29, 30),)
    assert found.grid["2018-06", "trade"] == base["2018-06", "trade"]
    assert found.grid["2018-02", "trade"] != base["2018-02", "trade"]


def test_events_dated_a_year_before_they_came_in_make_no_month_and_no_scale(made):
    """As GDELT dates a share of its events: they stay in the database, and weigh nothing."""
    strays = [{"date": f"2017-02-{day:02d}", "added": f"2018-02-{day:02d}"} for day in range(1, 29)]
    late = [{"date": "2018-02-03", "added": "2018-03-28"}]
    alone, with_strays = made(days("2018-02")), made(days("2018-02") + strays + late, imported="2018-02")
    assert with_strays.months == alone.months == ("2018-02",)
    assert with_strays.far == 29
    assert with_strays.scale == alone.scale
    assert with_strays.grid == alone.grid


def test_without_a_whole_month_the_days_that_there_are_are_told(made):
    with pytest.raises(RunError, match=r"2018-06 \(29/30\)"):
        made(days("2018-06", 30), lacking="2018-06-17")


def test_what_a_lever_carries_is_not_counted_again(made):
    """The tariff threat of 30 May 2019 comes into a run by its lever."""
    found = made(days("2019-05", topic="migration", **HOSTILE) + days("2019-05", topic="border", **HOSTILE))
    assert found.grid["2019-05", "migration"]["us_hostile"] == 0
    assert found.grid["2019-05", "border"]["us_hostile"] > 0


def test_levels_decide_the_column(made):
    texas = days("2018-02", source_level="subnational", **HOSTILE)
    found = made(days("2018-02") + texas + days("2018-02", source_level="court") + days("2018-02", topic=None))
    cell = found.grid["2018-02", "trade"]
    assert cell["us_states_hostile"] == pytest.approx(10 * found.scale, abs=1e-3)
    assert (found.events, found.of_others, found.without_topic) == (10, 5, 5)


def test_a_weight_against_its_class_weighs_nothing(made):
    found = made([*days("2018-02"), {"date": "2018-02-06", "goldstein": -5.0, "topic": "drugs"}])
    assert set(found.grid["2018-02", "drugs"].values()) == {0.0}


def test_nothing_after_2021_and_no_other_dyad_comes_in(made):
    with pytest.raises(RunError, match="2021"):
        made(days("2022-02"))
    with pytest.raises(RunError, match="no event"):
        made(days("2022-02") + days("2018-02", target_country="CAN"))


def test_two_producers_are_refused(made):
    with pytest.raises(RunError, match="gdelt2, icews"):
        made(days("2018-02") + days("2018-02", source_format="gdelt2"))


def test_without_weights_there_is_no_scale(made):
    with pytest.raises(RunError, match="Goldstein"):
        made(days("2018-02", goldstein=None))


def test_the_text_is_the_layout_of_the_shipped_series(made):
    from twotrack.evidence.series import SERIES

    shipped = (SERIES / "twotrack" / "moves_month.csv").read_text(encoding="utf-8")
    assert grid_csv(moves_grid(read_moves())) == shipped
    mine, theirs = (list(csv.reader(io.StringIO(text))) for text in (grid_csv(made(days("2018-02")).grid), shipped))
    assert [row[:2] for row in mine] == [row[:2] for row in theirs]
    assert mine[0] == theirs[0]


def test_runs_of_months_in_short():
    assert span_text(["2018-11", "2018-12", "2019-01", "2020-05"]) == "2018-11 – 2019-01, 2020-05"
