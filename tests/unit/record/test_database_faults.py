"""What DuckDB cannot do is told as bad input, and an interrupt is left alone."""

import duckdb
import pytest

from twotrack.cli.record.import_events import writing_events
from twotrack.record.database import database_faults
from twotrack.record.events.identity import FileReport
from twotrack.tables.errors import RunError

FULL = "Could not write file: No space left on device"


def test_a_full_disk_is_bad_input_and_names_the_file(tmp_path):
    with pytest.raises(RunError, match=r"e\.duckdb.*No space left") as error, database_faults(tmp_path / "e.duckdb"):
        raise duckdb.TransactionException(FULL + "\nLINE 1: COMMIT")
    assert "LINE 1" not in str(error.value)


def test_an_interrupt_is_no_fault(tmp_path):
    with pytest.raises(duckdb.InterruptException), database_faults(tmp_path / "e.duckdb"):
        raise duckdb.InterruptException


def test_an_import_that_stops_says_which_files_are_in(tmp_path):
    done = [FileReport("a", "imported"), FileReport("b", "refused"), FileReport("c", "known")]
    with pytest.raises(RunError, match="2 of 5 files are in it"), writing_events(tmp_path / "e.duckdb", done, 5):
        raise duckdb.IOException(FULL)


def test_a_database_of_another_make_is_refused(tmp_path):
    """Its table of events lacks columns: no traceback from the depth of a query."""
    from twotrack.record.audit.store import open_database

    path = tmp_path / "other.duckdb"
    with duckdb.connect(str(path)) as con:
        con.execute("CREATE TABLE events (id VARCHAR)")
    with pytest.raises(RunError, match=r"other\.duckdb"), open_database(path) as con:
        con.execute("SELECT quad FROM events")
