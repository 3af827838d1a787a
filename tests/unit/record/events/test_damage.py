"""What is damaged is told of and never used in silence."""

import gzip
import zipfile

import pytest

from made_events import as_text, gdelt1_row


def written(tmp_path, text, name="20190530.export.CSV"):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def packed(tmp_path, text, kind):
    path = tmp_path / f"20190530.export.CSV.{kind}"
    if kind == "gz":
        path.write_bytes(gzip.compress(text.encode()))
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("20190530.export.CSV", text)
    return path


GOOD = [gdelt1_row(str(n)) for n in range(1, 201)]


@pytest.mark.parametrize("kind", ["gz", "zip"])
def test_packed_files_are_read(tmp_path, bring_in, kind):
    (report,) = bring_in(packed(tmp_path, as_text(GOOD), kind))
    assert (report.rows_kept, report.counts.bad_rows) == (200, 0)


@pytest.mark.parametrize("kind", ["gz", "zip"])
@pytest.mark.parametrize("keep", [0.3, 0.95])
def test_a_damaged_archive_is_refused_whole_and_holds_up_no_other(tmp_path, bring_in, rows, kind, keep):
    path = packed(tmp_path, as_text([gdelt1_row(str(n), c56=str(n * n)) for n in range(5000)]), kind)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
    other = written(tmp_path, as_text(GOOD[:3]))
    refused, kept = bring_in(path, other)
    assert (refused.status, kept.status) == ("refused", "imported")
    assert str(path) in str(refused.faults[0])
    assert rows("SELECT DISTINCT file FROM events") == [(str(other),)]
    assert rows("SELECT count(*) FROM import_pending") == [(0,)]
    assert rows("SELECT file FROM imports") == [(str(other),)]


def test_a_flipped_byte_in_an_archive_is_seen(tmp_path, bring_in, rows):
    path = packed(tmp_path, as_text(GOOD), "gz")
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    path.write_bytes(raw)
    assert bring_in(path)[0].status == "refused"
    assert rows("SELECT count(*) FROM events") == [(0,)]


def test_a_last_line_without_an_end_is_used_where_it_has_its_columns_and_told(tmp_path, bring_in, rows):
    text = as_text(GOOD)
    (report,) = bring_in(written(tmp_path, text[:-1]))
    assert (report.counts.rows_read, report.rows_kept, report.counts.bad_rows, report.counts.mended) == (200, 200, 0, 1)
    ((line, wanted),) = rows("SELECT line, wanted FROM bad_rows")
    assert line == 200
    assert "line break" in wanted


def test_a_last_line_that_lost_a_column_is_not_used(tmp_path, bring_in, rows):
    """Rows of 57 columns are good in a file that has 57 throughout, and cut in one that has 58."""
    text = as_text(GOOD)
    (report,) = bring_in(written(tmp_path, text[: text.rindex("\t")]))
    assert (report.counts.rows_read, report.rows_kept, report.counts.bad_rows) == (200, 199, 1)
    assert rows("SELECT line FROM bad_rows") == [(200,)]


def test_a_file_cut_in_the_middle_of_a_row_tells_the_line(tmp_path, bring_in, rows):
    text = as_text(GOOD)
    (report,) = bring_in(written(tmp_path, text[: len(text) // 2 + 40]))
    read = report.counts.rows_read
    assert report.counts.bad_rows == 1
    assert report.rows_kept == read - 1
    assert rows("SELECT line FROM bad_rows") == [(read,)]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (gdelt1_row("9")[:40], "40 columns"),
        ([*gdelt1_row("9"), "more"], "59 columns"),
        (gdelt1_row("9", c1="20191332"), "20191332"),
        (gdelt1_row("9", c1=""), ""),
        (gdelt1_row("9", c26="---"), "---"),
        (gdelt1_row("9", c26="990"), "990"),
        (gdelt1_row("9", c53="north"), "north"),
        (gdelt1_row("9", c53="138.9"), "138.9"),
        (gdelt1_row("9", c30="nan"), "nan"),
        (gdelt1_row(""), ""),
        ([""], "1 column"),
    ],
)
def test_a_bad_row_is_told_with_its_line_and_the_others_are_kept(tmp_path, bring_in, rows, row, found):
    (report,) = bring_in(written(tmp_path, as_text([*GOOD[:3], row, *GOOD[3:5]])))
    assert (report.counts.rows_read, report.rows_kept, report.counts.bad_rows) == (6, 5, 1)
    ((line, said, wanted),) = rows("SELECT line, coalesce(found, ''), wanted FROM bad_rows")
    assert line == 4
    assert found in said
    assert wanted
    assert rows("SELECT line FROM events ORDER BY 1") == [(n,) for n in (1, 2, 3, 5, 6)]


def test_a_bad_row_at_the_top_does_not_hide_the_format(tmp_path, bring_in, rows):
    (report,) = bring_in(written(tmp_path, as_text([GOOD[0][:9], gdelt1_row("7", c1="x"), GOOD[1]])))
    assert (report.format, report.rows_kept, report.counts.bad_rows) == ("gdelt1", 1, 2)
    assert rows("SELECT line FROM bad_rows ORDER BY 1") == [(1,), (2,)]


def test_latin_1_is_read_and_told(tmp_path, bring_in, rows):
    text = as_text([GOOD[0], gdelt1_row("2", c50="Querétaro")])
    (report,) = bring_in(written(tmp_path, text.encode("latin-1")))
    assert (report.rows_kept, report.counts.bad_rows, report.counts.mended) == (2, 0, 1)
    assert rows("SELECT line FROM bad_rows") == [(2,)]
    assert rows("SELECT place FROM events WHERE line = 2") == [("Querétaro",)]


def test_a_byte_that_is_no_letter_among_utf_8_is_replaced_and_told(tmp_path, bring_in, rows):
    text = as_text([gdelt1_row("1", c50="Nuevo León"), gdelt1_row("2", c50="Quer?taro")])
    (report,) = bring_in(written(tmp_path, text.encode().replace(b"?", b"\xe9")))
    assert (report.rows_kept, report.counts.mended) == (2, 1)
    assert rows("SELECT place FROM events ORDER BY line") == [("Nuevo León",), ("Quer�taro",)]


def test_a_file_without_one_good_row_is_refused(tmp_path, bring_in, rows):
    (report,) = bring_in(written(tmp_path, as_text([gdelt1_row("1", c26="x"), gdelt1_row("2", c26="x")])))
    assert report.status == "refused"
    assert rows("SELECT count(*) FROM imports") == [(0,)]


@pytest.mark.parametrize("content", [b"", b"\n", b"\x00\x01\x02", b"a,b,c\n", "\ufeffx".encode("utf-16")])
def test_what_is_no_table_of_events_is_refused(tmp_path, bring_in, content):
    assert bring_in(written(tmp_path, content))[0].status == "refused"


def test_a_missing_file_a_false_zip_and_a_crowded_one_are_refused(tmp_path, bring_in):
    false = written(tmp_path, as_text(GOOD), "a.zip")
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.writestr("a", "x")
        archive.writestr("b", "x")
    reports = bring_in(tmp_path / "none.CSV", false, tmp_path / "two.zip")
    assert [report.status for report in reports] == ["refused"] * 3


def test_a_cut_array_is_refused_whole(fixtures, tmp_path, bring_in, rows):
    raw = (fixtures / "PLOVER_GSR_CAMEO.txt").read_bytes()
    (report,) = bring_in(written(tmp_path, raw[: len(raw) // 2], "plover.json"))
    assert report.status == "refused"
    assert report.faults[0].line > 1000
    assert rows("SELECT count(*) FROM events") == [(0,)]
