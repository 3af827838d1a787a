"""Small inputs from public bug reports of the trade, each with what is right in its README: the cases of its readers.

They lie beside the repository and are no part of it; without them these tests say so and are skipped. Each kind of
fault has a test of its own, with made input, in the folder of its reader.
"""

import json
from pathlib import Path

import duckdb
import pytest

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases"


@pytest.fixture(autouse=True)
def _here():
    if not CASES.is_dir():
        pytest.skip("the cases from the trade are not beside the repository (shared/cases)")


@pytest.fixture
def imported(twotrack, tmp_path):
    """Imports the files of a case: the exit code, and the events."""

    def run(*names):
        base = tmp_path / "e.duckdb"
        files = [str(path) for name in names for path in sorted(CASES.glob(name))]
        ended = twotrack("record", "import", *files, "--into", str(base))
        if not base.exists():
            return ended, [], base
        with duckdb.connect(str(base)) as con:
            query = "SELECT event_id, strftime(date, '%Y-%m-%d'), cameo_code, source_sector FROM events ORDER BY line"
            return ended, con.execute(query).fetchall(), base

    return run


def test_icews_all_cells_quoted(imported):
    ended, events, _ = imported("icews-all-cells-quoted/*.tab")
    assert ended.code == 0
    assert [event[2] for event in events] == ["173", "010", "173", "010", "173", "010"]
    assert {event[3] for event in events} == {"Government,Police"}


def test_icews_day_first(imported):
    ended, events, _ = imported("icews-day-first/*.tab")
    assert ended.code == 0
    assert [event[1] for event in events] == ["2018-11-05", "2018-11-21"]
    assert "6/11/18" in ended.out


def test_gdelt_codes_without_zero(imported):
    _, events, _ = imported("gdelt-codes-without-zero/*.CSV")
    assert [(event[0], event[2]) for event in events][:3] == [("5000", "040"), ("5001", "010"), ("5002", "020")]


def test_ids_in_scientific_notation(imported):
    ended, events, _ = imported("ids-in-scientific-notation/*.tab")
    assert ended.code == 2
    assert not events
    assert "3.38E+07" in ended.err
    assert "spreadsheet" in ended.err


def test_gdelt_dated_a_year_ago(imported):
    from twotrack.record.audit.store import open_database
    from twotrack.record.moves.from_events import moves_month_from_events

    ended, events, base = imported("gdelt-dated-a-year-ago/slices/*.CSV")
    assert "31 events of the dyad are dated" in ended.out
    assert len(events) == 217
    with open_database(base) as con:
        made = moves_month_from_events(con)
    assert (made.months, made.far) == (("2019-10",), 31)
    # 0.0078 in the case; since then acts of levers have left the table of moves that the scale is taken from.
    assert made.scale == pytest.approx(0.0066, rel=0.01)


def tracks(twotrack, name):
    return twotrack("record", "tracks", "--table", str(CASES / name), "--by", "year", "--json", "-n", "10")


def test_counts_country_names_mixed(twotrack):
    mixed, right = (tracks(twotrack, f"counts-country-names-mixed/{name}.csv") for name in ("counts", "counts_right"))
    found, wanted = json.loads(mixed.out), json.loads(right.out)
    assert (found["notes"]["events"], found["last"]) == (1682, "2014")
    assert found["series"] == wanted["series"]


def test_counts_year_twice(twotrack):
    ended = tracks(twotrack, "counts-year-twice/counts.csv")
    assert ended.code == 2
    assert "counts.csv:28: error: 2004, USA, MEX stands already in line 6" in ended.err


def test_series_factors_in_percent():
    from twotrack.evidence.replaced import read_replacement
    from twotrack.tables.errors import EvidenceError

    with pytest.raises(EvidenceError, match="Divide factors in percent by 100"):
        read_replacement("ohss/southwest_season", CASES / "series-factors-in-percent" / "season.csv")


def figures(case, name):
    """Figures of a case's data folder by month, and its warnings."""
    from twotrack.evidence.folder import open_folder
    from twotrack.forecasting.scoring.flows import flow_figures

    folder = open_folder(CASES / case / "data")
    return flow_figures(folder, name), [fault.message for fault in folder.warnings]


def test_score_blank_counts_as_zero():
    from twotrack.base.months import month_index

    found, told = figures("score-blank-counts-as-zero", "crossings_pedestrians")
    assert month_index("2015-03") not in found.index
    assert "2015-03: a count is blank (US-TX)" in told[0]


def test_score_negative_correction():
    from twotrack.base.months import month_index

    found, told = figures("score-negative-correction", "covid_deaths_us")
    assert month_index("2021-05") not in found.index
    assert "2021-05: the sum is below zero" in told[0]


def test_score_revised_counts():
    found, told = figures("score-revised-counts-refused", "crossings_pedestrians")
    assert len(found) > 100
    assert "15688 bytes" in told[0]


def test_score_total_row_added():
    from twotrack.tables.errors import EvidenceError

    with pytest.raises(EvidenceError, match="108 rows of 'All states' are totals among their parts"):
        figures("score-total-row-added", "crossings_pedestrians")
