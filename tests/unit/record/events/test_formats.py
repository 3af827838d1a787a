"""Formats of which there is no genuine file here, made up after their documentation, and their known defects."""

from datetime import date

import pytest

from twotrack.record.events.layouts import layouts, shape_of_file
from twotrack.tables.errors import EvidenceError

ICEWS = {
    "Event ID": "1",
    "Event Date": "2017-01-31",
    "Source Name": "Donald Trump",
    "Source Sectors": "Government,Executive",
    "Source Country": "United States",
    "Event Text": "Make statement",
    "CAMEO Code": "010",
    "Intensity": "0",
    "Target Name": "Mexico",
    "Target Sectors": "",
    "Target Country": "Mexico",
    "Latitude": "19.4",
    "Longitude": "-99.1",
}
POLECAT = (
    "Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|"
    "Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|"
    "Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|"
    "Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|"
    "Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|"
    "Story People|Story Organizations|Story Locations|Language|Version"
)
CLINE = (
    "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,target_root,target_agent,"
    "target_others,code,root_code,quad_class,goldstein,joined_issues,lat,lon,placename,statename,countryname,aid,process"
)


@pytest.fixture
def icews(tmp_path, bring_in):
    """Imports made-up ICEWS rows under a header of one's own."""

    def run(*changes, drop=(), rename=lambda name: name):
        names = [name for name in ICEWS if name not in drop]
        lines = ["\t".join(rename(name) for name in names)]
        lines += ["\t".join((ICEWS | change)[name] for name in names) for change in changes]
        path = tmp_path / "events.tab"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return bring_in(path)[0]

    return run


@pytest.mark.parametrize("rename", [str, lambda name: name.lower().replace(" ", "_"), lambda name: f'"{name}"'])
def test_both_styles_of_header_are_known(icews, rows, rename):
    assert icews({}, rename=rename).rows_kept == 1
    assert rows("SELECT cameo_code, cameo_root, latitude, source_level FROM events") == [
        ("010", "01", 19.4, "national")
    ]


def test_the_file_of_2017_has_its_codes_from_the_text_and_other_dates(icews, rows):
    report = icews({"Event Date": "1/31/2017", "Event Text": "Threaten with repression"}, drop=["CAMEO Code"])
    assert report.rows_kept == 1
    assert rows("SELECT date, cameo_code, quad FROM events") == [(date(2017, 1, 31), "137", 3)]


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [("13y", "Threaten with repression", "137"), ("10", "Make statement", "010"), ("", "Consult", "040")],
)
def test_spoilt_codes_are_those_of_the_text(icews, rows, code, text, wanted):
    icews({"CAMEO Code": code, "Event Text": text})
    assert rows("SELECT cameo_code FROM events") == [(wanted,)]


def test_an_unknown_text_without_a_code_is_a_bad_row(icews):
    report = icews({"CAMEO Code": "", "Event Text": "Dance"}, {})
    assert (report.rows_kept, report.counts.bad_rows) == (1, 1)


def test_icews_gives_an_identifier_again_on_another_date(icews):
    report = icews({}, {"Event Date": "2017-02-01"}, {})
    assert (report.rows_kept, report.duplicates) == (2, 1)


def test_quotation_marks_in_a_tab_file_are_letters(icews, rows):
    assert icews({"Source Name": 'The "Old Man'}, {"Event ID": "2"}).rows_kept == 2
    assert rows("SELECT source_name FROM events WHERE event_id = '1'") == [('The "Old Man',)]


def test_polecat(tmp_path, bring_in, rows):
    names = POLECAT.split("|")
    cells = dict.fromkeys(names, "") | {
        "Event ID": "A1",
        "Event Date": "2021-08-25",
        "Event Type": "ACCUSE",
        "Intensity": "-2.0",
        "Actor Name": "Mexico",
        "Actor Country": "MEX",
        "Primary Actor Sector": "GOV",
        "Contexts": "migration",
        "Recipient Name": "Texas",
        "Recipient Country": "USA",
        "Latitude": "19.4",
        "Longitude": "-99.1",
    }
    path = tmp_path / "polecat.txt"
    path.write_text("\t".join(names) + "\n" + "\t".join(cells[n] for n in names) + "\n")
    assert bring_in(path)[0].format == "polecat"
    query = "SELECT source_country, target_country, plover, quad, goldstein, cameo_code, cameo_root, text FROM events"
    assert rows(query) == [("MEX", "USA", "ACCUSE", 3, -2.0, None, None, "migration")]


def test_phoenix_of_the_cline_center_has_quoted_cells(tmp_path, bring_in, rows):
    path = tmp_path / "PhoenixNYT.csv"
    row = "N1,1/5/1994,1994,1,5,USAGOV,USA,GOV,,MEXBUS,MEX,BUS,,061,06,2,6.4,"
    row += '"TRADE,3;NAFTA,1",19.4,-99.1,"Mexico, City",,MEX,1,petr'
    path.write_text(CLINE + "\n" + row + "\n" + row.replace("N1", "N2") + ",more\n")
    (report,) = bring_in(path)
    assert (report.format, report.rows_kept, report.counts.bad_rows) == ("phoenix", 1, 1)
    query = "SELECT date, source_level, cameo_code, quad, place, text, line FROM events"
    assert rows(query) == [(date(1994, 1, 5), "national", "061", 2, "Mexico, City, MEX", "TRADE,3;NAFTA,1", 2)]


def test_phoenix_in_real_time(tmp_path, bring_in, rows):
    cells = [
        "7",
        "20150903",
        "2015",
        "9",
        "3",
        "USAGOV",
        "USA",
        "GOV",
        "",
        "MEXGOV",
        "MEX",
        "GOV",
        "",
        "112",
        "11",
        "3",
    ]
    cells += ["-2.0", "", "19.4", "-99.1", "Mexico City", "", "MEX", "s1", "http://example.org/border-wall", "bbc"]
    path = tmp_path / "events.full.20150903.txt"
    path.write_text("\t".join(cells) + "\n")
    assert bring_in(path)[0].format == "phoenix"
    assert rows("SELECT plover, quad, goldstein FROM events") == [("ACCUSE", 3, -2.0)]


def test_a_format_asked_for_is_not_guessed_past():
    with pytest.raises(EvidenceError, match="not gdelt2"):
        shape_of_file(["\t".join(ICEWS) + "\n"], "gdelt2", "file")
    with pytest.raises(EvidenceError, match="1 column"):
        shape_of_file(["nothing\n"], "auto", "file")


def test_layouts_name_only_columns_that_they_have():
    for layout in layouts():
        assert set(layout.missing) <= set(layout.columns)
        assert len(set(layout.columns)) == len(layout.columns)
