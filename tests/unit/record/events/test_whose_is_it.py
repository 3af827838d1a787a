"""Identifiers, codes and days that another program or the producer has changed."""

import pytest

from made_events import as_text, gdelt1_row

# GDELT's columns of code, base, root and quad class.
CODE, BASE, ROOT, QUAD = "c26", "c27", "c28", "c29"


@pytest.fixture
def taken(tmp_path, bring_in):
    def run(made, name="a.CSV"):
        path = tmp_path / name
        path.write_text(as_text(made), encoding="utf-8")
        return bring_in(path)[0]

    return run


def coded(key, code, base, root, quad):
    return gdelt1_row(key, **{CODE: code, BASE: base, ROOT: root, QUAD: quad})


@pytest.mark.parametrize(
    ("cells", "wanted"),
    [
        (("040", "040", "04", "1"), "040"),
        (("40", "40", "4", "1"), "040"),
        (("10", "10", "1", "1"), "010"),
        (("20", "20", "2", "1"), "020"),
        (("10", "10", "10", "3"), "10"),
        (("100", "100", "10", "3"), "100"),
        (("112", "112", "11", "3"), "112"),
        (("112.0", "112.0", "11.0", "3.0"), "112"),
        (("1", "1", "1", "1"), "01"),
        (("871", "87", "8", "2"), "0871"),
        (("20", "20", "20", "4"), "20"),
        (("20", "20", "", "1"), "020"),
        (("20", "", "2", ""), "020"),
        # GDELT's own classes of two roots are not those of the others.
        (("090", "090", "09", "2"), "090"),
        (("141", "141", "14", "3"), "141"),
    ],
)
def test_a_code_is_the_one_on_which_its_row_agrees(taken, rows, cells, wanted):
    assert taken([coded("1", *cells)]).rows_kept == 1
    assert rows("SELECT cameo_code, cameo_root FROM events") == [(wanted, wanted[:2])]


@pytest.mark.parametrize(
    "cells", [("10", "10", "5", "1"), ("190", "190", "19", "1"), ("10", "10", "1", "3"), ("112", "112", "12", "3")]
)
def test_a_row_that_contradicts_itself_is_bad(taken, rows, cells):
    report = taken([gdelt1_row("1"), coded("2", *cells)])
    assert (report.rows_kept, report.counts.bad_rows) == (1, 1)
    ((found, wanted),) = rows("SELECT found, wanted FROM bad_rows")
    assert found.startswith(cells[0])
    assert "quad class" in wanted


def test_one_identifier_with_other_content_is_no_duplicate(taken, rows):
    twin = gdelt1_row("1", c31="9")
    first = taken([gdelt1_row("1"), twin, gdelt1_row("1", c26="061"), gdelt1_row("1", c16="CABINET")])
    assert (first.rows_kept, first.duplicates, first.counts.bad_rows) == (1, 1, 2)
    second = taken([gdelt1_row("1", c7="MEX", c17="USA"), gdelt1_row("2"), twin], "b.CSV")
    assert (second.rows_kept, second.duplicates, second.reemitted, second.counts.bad_rows) == (1, 1, 1, 1)
    told = rows("SELECT line, found, wanted FROM bad_rows ORDER BY file, line")
    assert [line for line, _, _ in told] == [3, 4, 1]
    assert all("a.CSV, line 1" in wanted for _, _, wanted in told)
    assert rows("SELECT bool_and(rows_read = rows_kept + rows_out_of_dyad + duplicates + bad_rows) FROM imports") == [
        (True,)
    ]


@pytest.mark.parametrize("key", ["3.38E+07", "3,38E+07", "2E+08", "1.2e+9"])
def test_an_identifier_that_a_spreadsheet_shortened_is_told(taken, key):
    report = taken([gdelt1_row("1"), gdelt1_row(key)])
    assert (report.rows_kept, report.counts.bad_rows) == (1, 1)
    whole = taken([gdelt1_row(key), gdelt1_row(key, c26="061")], "b.CSV")
    assert whole.status == "refused"
    assert key in str(whole.faults[0])
    assert "spreadsheet" in str(whole.faults[0])


def added_on(day, key, dated):
    return gdelt1_row(key, c1=dated, c56=day)


def test_events_dated_far_from_the_day_they_were_added_are_kept_and_counted(taken, rows):
    days = ("20190530", "20190523", "20190430", "20180530", "20090530", "20190701")
    report = taken([added_on("20190530", str(n), day) for n, day in enumerate(days)])
    assert (report.rows_kept, report.counts.far) == (6, 4)
    assert f"{report.counts.first_date} {report.counts.last_date}" == "2019-05-23 2019-05-30"
    assert rows("SELECT DISTINCT strftime(added, '%Y%m%d') FROM events") == [("20190530",)]


def test_files_without_addresses_have_no_day_of_adding(taken, rows):
    """GDELT's files before April 2013 were all added at once."""
    report = taken([added_on("20130401", str(n), f"197901{n:02d}")[:-1] for n in range(1, 4)])
    assert (report.rows_kept, report.counts.far) == (3, 0)
    assert rows("SELECT count(added) FROM events") == [(0,)]


def test_a_database_made_before_there_were_days_of_adding_is_gone_on_with(tmp_path, con):
    con.execute("ALTER TABLE events DROP COLUMN added")
    from twotrack.record.events.coverage import near_sql

    assert near_sql(con) == "TRUE"
    con.close()
    from twotrack.record.events.schema import database

    with database(tmp_path / "events.duckdb") as again:
        assert "added" in near_sql(again)


NAMES = [
    "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate", "Actor1Code", "Actor1Name",
    "Actor1CountryCode", "Actor1KnownGroupCode", "Actor1EthnicCode", "Actor1Religion1Code", "Actor1Religion2Code",
    "Actor1Type1Code", "Actor1Type2Code", "Actor1Type3Code", "Actor2Code", "Actor2Name", "Actor2CountryCode",
    "Actor2KnownGroupCode", "Actor2EthnicCode", "Actor2Religion1Code", "Actor2Religion2Code", "Actor2Type1Code",
    "Actor2Type2Code", "Actor2Type3Code", "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode",
    "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone", "Actor1Geo_Type",
    "Actor1Geo_FullName", "Actor1Geo_CountryCode", "Actor1Geo_ADM1Code", "Actor1Geo_Lat", "Actor1Geo_Long",
    "Actor1Geo_FeatureID", "Actor2Geo_Type", "Actor2Geo_FullName", "Actor2Geo_CountryCode", "Actor2Geo_ADM1Code",
    "Actor2Geo_Lat", "Actor2Geo_Long", "Actor2Geo_FeatureID", "ActionGeo_Type", "ActionGeo_FullName",
    "ActionGeo_CountryCode", "ActionGeo_ADM1Code", "ActionGeo_Lat", "ActionGeo_Long", "ActionGeo_FeatureID",
    "DATEADDED", "SOURCEURL",
]  # fmt: skip


def test_a_header_in_an_export_of_gdelt_is_no_row(taken, rows):
    made = [gdelt1_row("1"), gdelt1_row("2", c26="061")]
    report = taken([NAMES, *made])
    assert (report.format, report.counts.rows_read, report.rows_kept, report.counts.bad_rows) == ("gdelt1", 2, 2, 0)
    assert rows("SELECT min(line) FROM events") == [(2,)]


def test_a_header_tells_the_order_of_columns_and_which_are_there(taken, rows, con):
    taken([gdelt1_row("1"), gdelt1_row("2", c26="061")])
    stored = "SELECT event_id, date, cameo_code, quad, goldstein, source_name, text FROM events ORDER BY 1"
    wanted = rows(stored)
    con.execute("DELETE FROM events")
    kept = [n for n in reversed(range(58)) if NAMES[n] not in {"Year", "AvgTone", "Actor2Geo_Long"}]
    report = taken(
        [[cells[n] for n in kept] for cells in (NAMES, gdelt1_row("1"), gdelt1_row("2", c26="061"))], "b.CSV"
    )
    assert report.rows_kept == 2
    assert rows(stored) == wanted


def test_a_header_of_other_names_is_no_row_either(taken):
    report = taken([[f"c{chr(97 + n % 26)}" for n in range(58)], gdelt1_row("1")])
    assert (report.counts.rows_read, report.rows_kept) == (1, 1)
