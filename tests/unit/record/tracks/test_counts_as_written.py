"""Tables of counts and of events as programs and people write them: read the same, or refused with their line."""

import json

import pytest

from twotrack.record.tracks.event_table import table_ledger
from twotrack.record.tracks.ledger import Selection
from twotrack.tables.errors import TableError

PAIR = ("USA", "MEX")
HEAD = "year,source_iso3,target_iso3,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict"
ROWS = ["2002,USA,MEX,41,7,12,7", "2002,MEX,USA,40,6,8,7", "2003,USA,MEX,48,5,10,10", "2003,MEX,USA,34,7,11,8"]
MONTH_HEAD = "month,dataset,source_iso3,target_iso3,quad_class,events"
MONTHS = ["2002-01-01,a,USA,MEX,verbal_cooperation,3", "2002-02-01,a,MEX,USA,material_conflict,4"]
EVENT_HEAD = "date,source_iso3,target_iso3,source_actor,target_actor,event_text,cameo_code,quad_class,dataset"
EVENTS = [
    '2018-11-05,USA,MEX,"Trump, Donald",Mexico,Consult,040,verbal_cooperation,made',
    "2018-11-21,MEX,USA,Mexico,United States,Make statement,010,verbal_cooperation,made",
]


@pytest.fixture
def ledger(tmp_path):
    """Ledger of a header and rows, by year or by another period."""

    def read(rows, head=HEAD, by="year", edit=lambda text: text, encoding="utf-8"):
        path = tmp_path / "table.csv"
        path.write_bytes(edit("\n".join([head, *rows]) + "\n").encode(encoding))
        return table_ledger(path, Selection(by), PAIR)

    return read


def sums(found):
    return found.starts, sorted(zip(found.acts.direction, found.acts.number, found.acts.hostility, strict=True))


WAYS = {
    "semicolons": {"edit": lambda text: text.replace(",", ";")},
    "tabs": {"edit": lambda text: text.replace(",", "\t")},
    "quotes": {
        "edit": lambda text: "\n".join(",".join(f'"{c}"' for c in line.split(",")) for line in text.split("\n"))
    },
    "CRLF and blank lines": {"edit": lambda text: text.replace("\n", "\r\n\r\n")},
    "CR": {"edit": lambda text: text.replace("\n", "\r")},
    "UTF-16": {"encoding": "utf-16"},
    "mark": {"encoding": "utf-8-sig"},
    "header in capitals": {"edit": lambda text: text.replace(HEAD, HEAD.upper().replace("_", " "))},
    "counts as fractions": {"edit": lambda text: text.replace(",41,", ",41.0,")},
    "no last line break": {"edit": str.rstrip},
    "blank cells behind": {"edit": lambda text: text.replace("2002,MEX,USA,40,6,8,7", "2002,MEX,USA,40,6,8,7,,")},
    "names": {"edit": lambda text: text.replace("MEX", "México").replace("USA", "United States")},
    "names and codes": {"edit": lambda text: text.replace("2003,MEX,USA", "2003,Mexico,Estados Unidos")},
}


@pytest.mark.parametrize("way", WAYS)
def test_a_table_is_the_same_however_it_is_written(ledger, way):
    assert sums(ledger(ROWS, **WAYS[way])) == sums(ledger(ROWS))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2002,USA,MEX,1,2,3,4", "2002, USA, MEX stands already in line 2"),
        ("2002,United States,Mexico,41,7,12,7", "stands already in line 2"),
        ("2004,USA,MEX,,2,3,4", "verbal_cooperation is blank"),
        ("2004,USA,MEX,NULL,2,3,4", "verbal_cooperation is blank"),
        ("2004,USA,MEX,-3,2,3,4", "'-3'"),
        ("2004,USA,MEX,1,204,2,3,4", "8 cells"),
        ('2004,USA,MEX,"1,204",2,3,4', "separators of thousands"),
        ("2004,USA,MEX,1.5,2,3,4", "'1.5'"),
        ("Total,USA,MEX,1,2,3,4", "'Total'"),
        ("2004,USA,Mexcio,1,2,3,4", "Did you mean 'mexico'?"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused_with_its_line(ledger, row, said):
    with pytest.raises(TableError) as error:
        ledger([*ROWS, row])
    (fault,) = error.value.faults
    assert fault.line == 6
    assert said in str(fault)


def test_a_place_that_is_no_country_is_counted(ledger):
    found = ledger([*ROWS, "2002,USA,Ruritania,1,2,3,4", "2003,Ruritania,USA,1,2,3,4", "2003,USA,EUR,1,1,1,1"])
    assert dict(found.unknown) == {"Ruritania": 2}
    assert sums(found) == sums(ledger(ROWS))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (MONTHS[0], "stands already in line 2"),
        ("2002-01,a,USA,MEX,verbal_cooperation,9", "stands already in line 2"),
        ("2002-13-01,a,USA,MEX,verbal_cooperation,9", "'2002-13-01' is not a month"),
        ("05/01/2002,a,USA,MEX,verbal_cooperation,9", "'05/01/2002' is not a month"),
        ("2002-03-01,a,USA,MEX,verbal_coperation,9", "Did you mean 'verbal_cooperation'?"),
        ("2002-03-01,total,USA,MEX,verbal_cooperation,9", "a total among its parts"),
    ],
)
def test_months_of_counts(ledger, row, said):
    with pytest.raises(TableError) as error:
        ledger([*MONTHS, row], MONTH_HEAD, "month")
    assert [fault.line for fault in error.value.faults] == [4]
    assert said in str(error.value)


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("2018-11-05", "05/11/2018").replace("2018-11-21", "21/11/2018"),
        lambda text: text.replace(",040,", ",40,").replace(",010,", ",10,"),
        lambda text: text.replace(",USA,MEX", ",US,México"),
        lambda text: text + EVENTS[1] + "\n",
    ],
)
def test_events_are_the_same_however_they_are_written(ledger, edit):
    plain, other = (ledger(EVENTS, EVENT_HEAD, "month", change) for change in (str, edit))
    assert sums(other) == sums(plain)
    assert {speaker.name for speaker in other.speakers} == {"Trump, Donald", "Mexico"}
    assert json.dumps(other.texts[next(iter(other.texts))]) == json.dumps(plain.texts[next(iter(plain.texts))])


def test_a_row_of_events_that_stands_twice_counts_once_and_is_told(ledger):
    assert ledger([*EVENTS, EVENTS[1]], EVENT_HEAD, "month").notes["twice"] == 1
    named = [f"{row},{name}" for row, name in zip([*EVENTS, EVENTS[0]], ("1", "2", "2"), strict=True)]
    with pytest.raises(TableError, match="identifier 2 stands already in line 3"):
        ledger(named, EVENT_HEAD + ",event_id", "month")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("05/11/2018,USA,MEX,a,b,Consult,040,verbal_cooperation,made", "day-first or month-first"),
        ("2018-11-31,USA,MEX,a,b,Consult,040,verbal_cooperation,made", "wanted a date"),
        ("2018-11-05,USA,MEX,a,b,Consult,190,verbal_cooperation,made", "contradict"),
        ("2018-11-05,USA,MEX,a,b,Consult,040,cooperative,made", "quad class"),
    ],
)
def test_events_that_cannot_be_right_are_refused(ledger, row, said):
    with pytest.raises(TableError, match=said) as error:
        ledger([*EVENTS, row], EVENT_HEAD, "month")
    assert error.value.faults[0].line == 4


@pytest.mark.parametrize(("rows", "head", "by"), [(ROWS, HEAD, "year"), (EVENTS, EVENT_HEAD, "month")])
def test_a_table_without_a_row_between_the_two_is_refused_with_the_names_in_it(ledger, rows, head, by):
    with pytest.raises(TableError, match=r"USA-MEX.*'Ruritania' \(\d\)"):
        ledger([row.replace("MEX", "Ruritania") for row in rows], head, by)
    with pytest.raises(TableError, match="USA-MEX"):
        ledger([row.replace("MEX", "Canada") for row in rows], head, by)
