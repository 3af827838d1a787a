"""Two tracks of tables and databases of events: the ICEWS figures recomputed, samples shown and never equated."""

import csv
from datetime import date

import duckdb
import numpy as np
import pytest

from twotrack.record.tracks.event_table import against_complete, table_ledger
from twotrack.record.tracks.from_events import EventOrder, events_ledger, open_events
from twotrack.record.tracks.ledger import Scope, Selection, acts_of, both_tracks
from twotrack.record.tracks.measure import Chances, as_values, measure
from twotrack.tables.errors import RunError, TableError

PAIR = ("USA", "MEX")


@pytest.fixture(scope="module")
def events_folder(data_folder):
    folder = data_folder / "events"
    if not (folder / "icews_usa_mex_events.csv").is_file():
        pytest.skip("the tables of events are not in the folder of official files")
    return folder


def findings(found, scope):
    part = next(part for part in found.parts if part.scope.name == scope)
    return {finding.measure: finding for finding in part.findings}


def test_correlations_of_the_yearly_table(events_folder):
    """Issue 4: +0.78 (Mexico to the United States) and +0.76 (the other way), 2002 to 2014."""
    ledger = table_ledger(events_folder / "icews_usa_mex_year_quad.csv", Selection("year"), PAIR)
    found = measure(ledger, Chances(500))
    assert (ledger.labels[0], ledger.labels[-1], len(ledger.starts)) == ("2002", "2014", 13)
    assert round(findings(found, "MEX-USA")["correlation"].value, 2) == 0.78
    assert round(findings(found, "USA-MEX")["correlation"].value, 2) == 0.76
    # Shared activity alone would give more: the correlation is no sign of two tracks.
    linked = findings(found, "both")["correlation"]
    assert linked.expected > linked.value
    assert linked.verdict == "less"
    assert findings(found, "both")["correlation_of_rates"].value < linked.value


def test_yearly_totals_are_those_of_the_file(events_folder):
    path = events_folder / "icews_usa_mex_year_quad.csv"
    with path.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    ledger = table_ledger(path, Selection("year"), PAIR)
    cooperation, hostility = both_tracks(ledger.acts, len(ledger.starts))
    for track, names in ((cooperation, "cooperation"), (hostility, "conflict")):
        assert track.sum() == sum(int(row[f"{mode}_{names}"]) for row in rows for mode in ("verbal", "material"))


def test_weeks_with_both(events_folder):
    """Issue 4: 97 % of the weeks of 2018 to March 2019 hold both; chance gives as many."""
    ledger = table_ledger(events_folder / "icews_usa_mex_events.csv", Selection("week", since="2018-01"), PAIR)
    whole = measure(ledger, Chances(500)).whole
    assert (whole.both, whole.active) == (63, 65)
    share = next(finding for finding in whole.findings if finding.measure == "both_share")
    assert round(share.value, 2) == 0.97
    assert share.verdict == "none"


def test_hostile_shares_by_speaker(events_folder):
    """Rows of the table counted by hand with a spreadsheet's rule: preferred rows, conflict over all."""
    path = events_folder / "icews_usa_mex_events.csv"
    found = measure(table_ledger(path, Selection("month"), PAIR), Chances(50, least=15))
    shares = {voice.speaker.name: (voice.speaker.acts, round(voice.share, 3)) for voice in found.voices}
    assert shares["Donald Trump"] == (285, 0.361)
    assert shares["Mexico"] == (447, 0.143)
    assert shares["Mike Pompeo"] == (54, 0)
    assert [voice.share for voice in found.voices] == sorted((v.share for v in found.voices), reverse=True)
    assert all(voice.low <= voice.share <= voice.high for voice in found.voices)


def test_samples_show_their_coverage_and_are_not_scaled(events_folder):
    path = events_folder / "icews_usa_mex_events.csv"
    ledger = table_ledger(path, Selection("year"), PAIR)
    shown = against_complete(ledger, events_folder / "icews_usa_mex_year_quad.csv")
    by_year = {(part.year, part.dataset): part for part in shown.coverage}
    sample = by_year[2009, "icews0515_sample20"]
    assert (sample.acts, sample.fraction) == (39, 0.2)
    assert sample.share == pytest.approx(39 / 2771)
    assert by_year[2018, "icews18"].share is None
    assert sum(part.acts for part in shown.coverage) == ledger.acts.number.sum() == shown.acts.number.sum()
    assert ledger.notes["overlap"] == 199


def test_months_of_overlapping_data_sets_count_once(events_folder):
    ledger = table_ledger(events_folder / "icews_usa_mex_month_quad.csv", Selection("month"), PAIR)
    assert ledger.notes["overlap"] > 0
    october = ledger.starts.index(date(2018, 10, 1))
    found = sum(track[october] for track in both_tracks(ledger.acts, len(ledger.starts)))
    with (events_folder / "icews_usa_mex_month_quad.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["month"] == "2018-10-01" and row["dataset"] == "icews18"]
    assert found == sum(int(row["events"]) for row in rows)


def test_a_year_table_is_refused_by_month_and_by_issue(events_folder):
    path = events_folder / "icews_usa_mex_year_quad.csv"
    for selection in (Selection("month"), Selection("year", topic="trade")):
        with pytest.raises(RunError, match="icews_usa_mex_year_quad"):
            table_ledger(path, selection, PAIR)


def test_bad_tables_name_their_line(tmp_path):
    path = tmp_path / "year.csv"
    head = "year,source_iso3,target_iso3,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict\n"
    path.write_text(head + "2002,MEX,USA,1,2,3,4\n2003,MEX,USA,1,x,3,4\n2004,MEX,USA,1,2,3\n", encoding="utf-8")
    with pytest.raises(TableError) as error:
        table_ledger(path, Selection("year"), PAIR)
    assert [fault.line for fault in error.value.faults] == [3, 4]
    path.write_text(head.replace("verbal_conflict", "verbal_conflicts"), encoding="utf-8")
    with pytest.raises(TableError, match="verbal_conflicts"):
        table_ledger(path, Selection("year"), PAIR)


def test_bad_events_name_their_line(tmp_path):
    path = tmp_path / "events.csv"
    head = "date,source_iso3,target_iso3,source_actor,target_actor,event_text,cameo_code,quad_class,dataset\n"
    rows = "2018-01-01,USA,MEX,A,B,Reject,120,verbal_conflict,d\n2018-13-01,USA,MEX,A,B,Reject,120,x,d\n"
    path.write_text(head + rows, encoding="utf-8")
    with pytest.raises(TableError) as error:
        table_ledger(path, Selection("month"), PAIR)
    assert [fault.line for fault in error.value.faults] == [3]


COLUMNS = (
    "date DATE, source_country VARCHAR, target_country VARCHAR, source_name VARCHAR, source_level VARCHAR, "
    "quad TINYINT, cameo_root VARCHAR, topic VARCHAR, source_format VARCHAR"
)


def make_database(path, rows):
    with duckdb.connect(str(path)) as made:
        made.execute(f"CREATE TABLE events ({COLUMNS})")
        made.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return path


def some_rows():
    rng = np.random.default_rng(3)
    countries = [("USA", "MEX"), ("MEX", "USA"), ("USA", "CAN")]
    return [
        (date(2019, 1 + at % 12, 1 + at % 28), *countries[rng.integers(3)], f"actor {at % 7}", "national",
         int(rng.integers(1, 5)), "04", ("trade", "none")[rng.integers(2)], "gdelt2")
        for at in range(400)
    ]  # fmt: skip


def test_a_database_adds_up_to_its_rows(tmp_path):
    rows = some_rows()
    with open_events(make_database(tmp_path / "events.duckdb", rows)) as events:
        ledger = events_ledger(events, EventOrder(Selection("quarter")), "events.duckdb")
    kept = [row for row in rows if {row[1], row[2]} == set(PAIR)]
    assert ledger.labels == ("2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4")
    assert ledger.notes["events"] == len(kept) == ledger.acts.number.sum()
    assert ledger.notes["uncoded"] == sum(row[7] == "none" for row in kept)
    out = acts_of(ledger, Scope("direction", "USA-MEX"))
    assert out.hostility.sum() == sum(row[1] == "USA" and row[5] > 2 for row in kept)
    assert sum(speaker.acts for speaker in ledger.speakers) == len(kept)
    assert sum(part.acts for part in ledger.coverage) == len(kept)
    assert as_values(measure(ledger, Chances(50)))["simultaneity"][0]["acts"] == len(kept)


def test_selections_reach_the_database(tmp_path):
    path = make_database(tmp_path / "events.duckdb", some_rows())
    asked = Selection("month", topic="trade", since="2019-03", until="2019-05")
    with open_events(path) as events:
        ledger = events_ledger(events, EventOrder(asked, source_format="gdelt2"), "events.duckdb")
        none = events_ledger(events, EventOrder(asked, source_format="icews"), "events.duckdb")
        canada = events_ledger(events, EventOrder(Selection("year"), ("USA", "CAN")), "events.duckdb")
    assert set(ledger.acts.topic) == {"trade"}
    assert ledger.labels == ("2019-03", "2019-04", "2019-05")
    assert canada.directions == ("USA-CAN", "CAN-USA")
    with pytest.raises(RunError):
        measure(none, Chances(50))


def test_what_is_no_database_is_said(tmp_path):
    with pytest.raises(RunError, match="nowhere"), open_events(tmp_path / "nowhere.duckdb"):
        pass
    text = tmp_path / "text.duckdb"
    text.write_text("no database", encoding="utf-8")
    with pytest.raises(RunError, match=r"text\.duckdb"), open_events(text):
        pass
    other = tmp_path / "other.duckdb"
    with duckdb.connect(str(other)) as made:
        made.execute("CREATE TABLE other (a INTEGER)")
    with pytest.raises(RunError, match=r"other\.duckdb"), open_events(other):
        pass


def test_stances_of_events_are_not_dealt_within_issues(events_folder):
    """An event's issue is told from its code, as its stance is: within issues little could move."""
    ledger = table_ledger(events_folder / "icews_usa_mex_events.csv", Selection("week", since="2018-01"), PAIR)
    assert ledger.within == ("direction",)
    assert len(set(ledger.acts.topic)) > 3
    assert 0 < ledger.notes["uncoded"] < ledger.notes["events"]
