"""Imports that are broken off, given twice, doubled, or asked for other countries."""

import pytest

from made_events import as_text, gdelt1_row
from twotrack.record.events import importer, parts
from twotrack.record.events.gaps import gaps
from twotrack.record.events.importer import import_files
from twotrack.record.events.reference import countries, dyad
from twotrack.tables.errors import EvidenceError


def written(tmp_path, rows, name="a.CSV"):
    path = tmp_path / name
    path.write_text(as_text(rows), encoding="utf-8")
    return path


def everything(rows):
    names = ("events", "imports", "bad_rows", "import_coverage", "import_pending", "import_state")
    return {name: rows(f"SELECT * FROM {name} ORDER BY ALL") for name in names}


def test_given_twice_it_changes_nothing(tmp_path, bring_in, rows):
    path = written(tmp_path, [gdelt1_row("1"), gdelt1_row("2", c26="x")])
    bring_in(path)
    before = everything(rows)
    copy = tmp_path / "copy.CSV"
    copy.write_bytes(path.read_bytes())
    assert [report.status for report in bring_in(path, copy)] == ["known", "known"]
    assert everything(rows) == before


def test_doubled_and_re_emitted_events_are_kept_once_and_counted(tmp_path, bring_in, rows):
    first = written(tmp_path, [gdelt1_row("1"), gdelt1_row("1", c31="9"), gdelt1_row("2")])
    second = written(tmp_path, [gdelt1_row("2", c57="http://example.org/b"), gdelt1_row("3")], "b.CSV")
    one, two = bring_in(first, second)
    assert (one.rows_kept, one.duplicates, one.reemitted) == (2, 1, 0)
    assert (two.rows_kept, two.duplicates, two.reemitted) == (1, 1, 1)
    assert rows("SELECT event_id, mentions FROM events ORDER BY 1") == [("1", 4), ("2", 4), ("3", 4)]
    assert rows("SELECT bool_and(rows_read = rows_kept + rows_out_of_dyad + duplicates + bad_rows) FROM imports") == [
        (True,)
    ]


class StopError(Exception):
    """An interrupt of a test's own."""


@pytest.fixture
def small_parts(monkeypatch):
    monkeypatch.setattr(parts, "PART_BYTES", 2000)
    monkeypatch.setattr(importer, "SECURED_BYTES", 5000)


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("after", [1, 7, 30])
def test_an_import_broken_off_goes_on_and_ends_as_if_it_had_not_been(tmp_path, con, bring_in, rows, monkeypatch, after):
    many = [
        gdelt1_row(str(n), c26="x" if n % 50 == 0 else "1312", c17="CAN" if n % 3 else "MEX") for n in range(1, 301)
    ]
    path, other = written(tmp_path, many), written(tmp_path, [gdelt1_row("900")], "b.CSV")
    calls = []

    def stop(count):
        calls.append(count)
        if len(calls) == after:
            raise StopError

    with pytest.raises(StopError):
        import_files(con, [path, other], dyad("USA-MEX"), tell=stop)
    assert rows("SELECT count(*) FROM events") == [(0,)], "half a file must not be seen"
    begun = rows("SELECT place, next_line FROM import_state")
    assert bool(begun) == (after > 1)
    taken = []
    real = parts.parts
    monkeypatch.setattr(importer, "parts", lambda path, at, line: taken.append((at, line)) or real(path, at, line))
    first, _ = bring_in(path, other)
    assert taken[0] == (begun[0] if begun else (0, 1))
    assert (first.counts.rows_read, first.counts.bad_rows, first.rows_kept) == (300, 6, 98)
    assert rows("SELECT line FROM bad_rows ORDER BY 1") == [(n,) for n in range(50, 301, 50)]
    assert rows("SELECT count(*), count(DISTINCT line) FROM events WHERE file = ?", str(path)) == [(98, 98)]
    assert rows("SELECT count(*) FROM import_state") == [(0,)]


def test_any_dyad_works_and_the_same_file_serves_two(tmp_path, bring_in, rows):
    path = written(tmp_path, [gdelt1_row("1"), gdelt1_row("2", c7="CAN"), gdelt1_row("3", c17="USA")])
    assert bring_in(path)[0].rows_kept == 1
    assert bring_in(path, pair="MEX-CAN")[0].rows_kept == 1
    assert bring_in(path, pair="can-mex")[0].status == "known"
    assert rows("SELECT event_id, source_country, target_country FROM events ORDER BY 1") == [
        ("1", "USA", "MEX"),
        ("2", "CAN", "MEX"),
    ]


@pytest.mark.parametrize("text", ["USA", "USA-USA", "USA-MEXX", "A-B-C", ""])
def test_what_is_no_dyad_is_told(text):
    with pytest.raises(EvidenceError):
        dyad(text)


def test_no_two_countries_share_a_name():
    names = [name for known in countries().values() for name in known]
    assert len(names) == len(set(names))


def test_missing_days_are_told(tmp_path, con, bring_in):
    days = ("20190530", "20190531", "20190604")
    bring_in(written(tmp_path, [gdelt1_row(day, c56=day) for day in days]))
    (gap,) = gaps(con)
    assert (gap.format, f"{gap.first:%m%d}", f"{gap.last:%m%d}", gap.missing) == ("gdelt1", "0601", "0603", 3)


def test_missing_slices_of_gdelt_2_are_told(tmp_path, con, bring_in):
    rows = []
    for slice_ in ("20190530120000", "20190530121500", "20190530130000"):
        row = gdelt1_row(slice_)
        row[52:52] = [""]
        row = [*row[:39], "", *row[39:46], "", *row[46:]]
        row[59] = slice_
        rows.append(row)
    assert bring_in(written(tmp_path, rows))[0].format == "gdelt2"
    (gap,) = gaps(con)
    assert (f"{gap.first:%H%M}", f"{gap.last:%H%M}", gap.missing) == ("1230", "1245", 2)
