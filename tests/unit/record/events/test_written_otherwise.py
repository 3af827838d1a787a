"""One table written in other ways is one table; what another program has changed is mended, or told of."""

import csv
import io
from datetime import date

import pytest

from made_events import as_text, gdelt1_row

HEAD = [
    *("Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code"),
    *("Intensity", "Target Name", "Target Sectors", "Target Country", "Latitude", "Longitude"),
]
USUAL = [
    *("7", "2018-11-05", 'Joaquín "El Chapo" Guzmán', "Dissident", "Mexico", "Consult", "040", "1"),
    *("Texas, state of", "Government", "United States", "19.4", "-99.1"),
]


def icews_row(key="7", **changes):
    cells = [key, *USUAL[1:]]
    for name, cell in changes.items():
        cells[[plain.lower().replace(" ", "_") for plain in HEAD].index(name)] = cell
    return cells


def table_text(rows, head=HEAD, **dialect):
    text = io.StringIO()
    kinds = {"delimiter": "\t", "lineterminator": "\n", "quoting": csv.QUOTE_NONE, "quotechar": None} | dialect
    csv.writer(text, **kinds).writerows([head, *rows])
    return text.getvalue()


@pytest.fixture
def taken(tmp_path, bring_in):
    """Imports a text or bytes and gives the report."""

    def run(content, name="events.tab", **options):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return bring_in(path, **options)[0]

    return run


STORED = "SELECT * EXCLUDE (file, line) FROM events ORDER BY event_id"
PLAIN = table_text([icews_row(), icews_row("8", event_text="Make statement", cameo_code="010", intensity="0")])
ROWS = list(csv.reader(io.StringIO(PLAIN), delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
QUOTED = {"quoting": csv.QUOTE_ALL, "quotechar": '"'}
WAYS = {
    "all quoted": table_text(ROWS, **QUOTED),
    "quotes escaped as R does": table_text(ROWS, **QUOTED, doublequote=False, escapechar="\\"),
    "commas": table_text(ROWS, **QUOTED, delimiter=","),
    "commas, few quotes": table_text(ROWS, delimiter=",", quoting=csv.QUOTE_MINIMAL, quotechar='"'),
    "semicolons": table_text(ROWS, **QUOTED, delimiter=";"),
    "bars": table_text(ROWS, **QUOTED, delimiter="|"),
    "mark": "\ufeff" + PLAIN,
    "CRLF": PLAIN.replace("\n", "\r\n"),
    "CR": PLAIN.replace("\n", "\r"),
    "UTF-16": PLAIN.encode("utf-16"),
    "UTF-16 with all quoted": table_text(ROWS, **QUOTED).encode("utf-16-be").join((b"\xfe\xff", b"")),
    "UTF-32": PLAIN.encode("utf-32"),
    "Windows-1252": PLAIN.encode("cp1252"),
    "no last line break": PLAIN.removesuffix("\n"),
    "other order of rows": table_text(ROWS[::-1]),
    "other order of columns": table_text([row[::-1] for row in ROWS], HEAD[::-1]),
    "days with a clock": PLAIN.replace("2018-11-05", "2018-11-05 00:00:00"),
    "days with dashes for nothing": PLAIN.replace("2018-11-05", "2018/11/5"),
    "codes as numbers": PLAIN.replace("\t040\t", "\t40\t").replace("\t010\t", "\t10\t"),
    "codes as fractions": PLAIN.replace("\t040\t", "\t40.0\t").replace("\t010\t", "\t10.0\t"),
    "identifiers as fractions": PLAIN.replace("\n7\t", "\n7.0\t").replace("\n8\t", "\n8.0\t"),
    "countries by code": PLAIN.replace("\tMexico\t", "\tMEX\t").replace("\tUnited States\t", "\tus\t"),
    "countries in Spanish": PLAIN.replace("\tMexico\t", "\tMÉXICO\t").replace("United States", "Estados Unidos"),
}


@pytest.mark.parametrize("way", WAYS)
def test_events_are_the_same_however_they_are_written(taken, rows, con, way):
    assert taken(PLAIN).rows_kept == 2
    wanted = rows(STORED)
    assert wanted[0][4] == 'Joaquín "El Chapo" Guzmán'
    for table in ("events", "imports"):
        con.execute(f"DELETE FROM {table}")
    report = taken(WAYS[way])
    assert (report.counts.rows_read, report.rows_kept) == (2, 2)
    assert rows(STORED) == wanted


@pytest.mark.parametrize("word", ["NULL", "NA", "N/A", "\\N", "None", "#N/A", ""])
def test_words_for_nothing_are_nothing(taken, rows, word):
    report = taken(table_text([icews_row(source_sectors=word, latitude=word, intensity=word, cameo_code=word)]))
    assert (report.rows_kept, report.counts.bad_rows) == (1, 0)
    # The weight and the code are then those of the label.
    assert rows("SELECT source_sector, latitude, goldstein, cameo_code FROM events") == [(None, None, 1.0, "040")]


def test_a_file_of_which_no_row_names_a_country_is_refused(taken, rows):
    report = taken(table_text([icews_row(source_country="Mexcio", target_country="Untied States")] * 3))
    assert report.status == "refused"
    assert "'Mexcio'" in str(report.faults[0])
    assert "Did you mean 'mexico'?" in str(report.faults[0])
    assert rows("SELECT count(*) FROM imports") == [(0,)]


def test_a_name_that_is_no_country_is_counted(taken):
    odd = icews_row("8", source_country="Mexcio")
    report = taken(table_text([icews_row(), odd, [*odd[:-1], "1"], icews_row("9", source_country="Canada")]))
    assert (report.rows_kept, report.counts.rows_out_of_dyad) == (1, 3)
    assert report.unknown == (("Mexcio", 2),)


def test_regions_and_roles_are_no_unknown_countries(taken):
    text = as_text([gdelt1_row("1"), gdelt1_row("2", c7="EUR"), gdelt1_row("3", c7=""), gdelt1_row("4", c7="XYZ")])
    assert taken(text, "a.CSV").unknown == (("XYZ", 1),)


def dated(*days):
    return table_text([icews_row(str(n), event_date=day) for n, day in enumerate(days)])


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        (["05/11/2018", "21/11/2018"], ["2018-11-05", "2018-11-21"]),
        (["5.11.2018", "21.11.2018"], ["2018-11-05", "2018-11-21"]),
        (["05-11-2018 10:30", "21-11-2018 00:00"], ["2018-11-05", "2018-11-21"]),
        (["05/11/2018", "05/21/2018"], ["2018-05-11", "2018-05-21"]),
        (["11/11/2018", "12/12/2018"], ["2018-11-11", "2018-12-12"]),
        (["05-Nov-2018", "6 Nov 2018"], ["2018-11-05", "2018-11-06"]),
    ],
)
def test_one_file_has_one_order_of_day_and_month(taken, rows, days, wanted):
    assert taken(dated(*days)).rows_kept == len(days)
    assert rows("SELECT date FROM events ORDER BY event_id") == [(date.fromisoformat(day),) for day in wanted]


def test_the_date_that_shows_the_order_may_stand_far_down(taken, rows, monkeypatch):
    from twotrack.record.events import parts

    monkeypatch.setattr(parts, "PART_BYTES", 1000)
    taken(dated(*["05/11/2018"] * 300, "31/12/2018"))
    assert rows("SELECT DISTINCT month(date) FROM events ORDER BY 1") == [(11,), (12,)]


@pytest.mark.parametrize(
    ("days", "line", "said"),
    [
        (["05/11/2018", "6/11/2018"], 2, "'05/11/2018' may be"),
        (["21/11/2018", "05/11/2018", "11/21/2018"], 2, "'11/21/2018' in line 4"),
    ],
)
def test_an_order_that_cannot_be_known_or_changes_is_refused(taken, rows, days, line, said):
    report = taken(dated(*days))
    assert report.status == "refused"
    assert report.faults[0].line == line
    assert said in str(report.faults[0])
    assert "YYYY-MM-DD" in str(report.faults[0])
    assert rows("SELECT count(*) FROM events") == [(0,)]


def test_a_year_of_two_digits_is_a_bad_row(taken):
    report = taken(dated("21/11/2018", "6/11/18"))
    assert (report.rows_kept, report.counts.bad_rows) == (1, 1)


@pytest.mark.parametrize(
    ("code", "wanted"), [("010", ["010"]), ("10", ["010"]), ("40", []), ("173", []), ("13y", ["010"])]
)
def test_a_code_of_digits_is_never_replaced_by_another_that_its_label_knows(taken, rows, code, wanted):
    taken(table_text([icews_row(event_text="Make statement", cameo_code=code, intensity="0")]))
    assert [found for (found,) in rows("SELECT cameo_code FROM events")] == wanted


def test_a_hard_blank_in_a_name_is_a_blank(taken, rows):
    taken(table_text([icews_row(target_country="United\u00a0States")]))
    assert rows("SELECT count(*) FROM events") == [(1,)]
