"""What is written is read back, and no bytes whatever do more than be told of."""

import gzip

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from made_events import as_text, gdelt1_row
from twotrack.record.events.importer import import_files
from twotrack.record.events.layouts import layouts, shape_of_file
from twotrack.record.events.parts import Part
from twotrack.record.events.reference import dyad, load_reference
from twotrack.record.events.rows import rows_of
from twotrack.record.events.schema import database
from twotrack.tables.errors import TwotrackError

quick = settings(max_examples=20, suppress_health_check=list(HealthCheck))
cells = st.text(st.characters(exclude_characters="\t\n\r\x00", exclude_categories=["Cs"]), max_size=12)
names = st.text(
    st.characters(exclude_characters="\t\n\r\x00", exclude_categories=["Cs", "Z", "C"]), min_size=1, max_size=12
)


@pytest.fixture(scope="module")
def shape():
    return shape_of_file([as_text([gdelt1_row()])], "auto", "made up")


@quick
@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=20), st.integers(1, 10**6), st.booleans())
def test_cells_are_read_back_with_their_lines(shape, found, first, short):
    written = [gdelt1_row(str(n), c6=a, c16=b) for n, (a, b) in enumerate(found)]
    text = as_text([row[:-1] if short else row for row in written]).encode()
    read = rows_of(Part(text, first, cut=False, at=0, raw_at=0), shape)
    assert not read.refused
    assert read.table["line"].to_pylist() == list(range(first, first + len(found)))
    assert list(zip(read.table["actor1_name"].to_pylist(), read.table["actor2_name"].to_pylist(), strict=True)) == found


@quick
@given(st.lists(st.lists(names, min_size=1, max_size=70), min_size=1, max_size=12))
def test_every_line_is_a_row_or_a_bad_row(shape, found):
    text = as_text(found).encode()
    read = rows_of(Part(text, 2, cut=False, at=0, raw_at=0), shape)
    lines = read.table["line"].to_pylist() + [row.line for row in read.refused]
    assert sorted(lines) == list(range(2, 2 + len(found)))
    assert all(len(found[line - 2]) in {57, 58} for line in read.table["line"].to_pylist())


@pytest.fixture(scope="module")
def memory():
    from pathlib import Path

    with database(Path(":memory:")) as con:
        load_reference(con)
        yield con


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("bytes")


HEADS = [as_text([gdelt1_row()]).encode(), b"["] + [
    layout.delimiter.join(layout.columns).encode() + b"\n" for layout in layouts() if layout.header
]
BYTES = st.tuples(st.sampled_from([*HEADS, b""]), st.binary(max_size=300), st.sampled_from(["a.CSV", "a.gz", "a.zip"]))


@quick
@given(BYTES, st.booleans())
def test_any_bytes_are_told_of_and_nothing_worse(memory, place, made, pack):
    head, tail, name = made
    raw = head + tail
    path = place / name
    path.write_bytes(gzip.compress(raw)[: -1 if len(tail) % 2 else None] if pack else raw)
    try:
        (report,) = import_files(memory, [path], dyad("USA-MEX"))
    except TwotrackError:
        return
    assert report.faults or report.status != "refused"
    if report.counts:
        counts = report.counts
        assert counts.rows_read == report.rows_kept + report.duplicates + counts.rows_out_of_dyad + counts.bad_rows


@quick
@given(st.lists(st.tuples(names, st.integers(0, 10**6), st.sampled_from(["010", "061", "1312", "190"])), max_size=15))
def test_events_written_are_the_events_read(place, found):
    from pathlib import Path

    unique = list({key.strip(): (key, *rest) for key, *rest in found if key.strip()}.values())
    path = place / "whole.CSV"
    path.write_text(as_text([gdelt1_row("0"), *(gdelt1_row("k" + k, c31=str(m), c26=c) for k, m, c in unique)]))
    with database(Path(":memory:")) as con:
        load_reference(con)
        (report,) = import_files(con, [path], dyad("USA-MEX"))
        read = con.execute("SELECT event_id, mentions, cameo_code FROM events WHERE event_id <> '0'").fetchall()
    assert report.rows_kept == len(unique) + 1
    assert sorted(read) == sorted(("k" + key, count, code) for key, count, code in unique)
