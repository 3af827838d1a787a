"""Made-up and genuine files of events, and a table to import them into."""

import pytest

from twotrack.record.events.importer import import_files
from twotrack.record.events.reference import dyad, load_reference
from twotrack.record.events.schema import database


@pytest.fixture
def fixtures(data_folder):
    return data_folder / "events" / "fixtures"


@pytest.fixture
def con(tmp_path):
    with database(tmp_path / "events.duckdb") as con:
        load_reference(con)
        yield con


@pytest.fixture
def bring_in(con):
    """Imports files and gives their reports."""

    def run(*paths, pair="USA-MEX", wanted="auto"):
        return import_files(con, list(paths), dyad(pair), wanted)

    return run


@pytest.fixture
def rows(con):
    """Result of a query as a list."""
    return lambda query, *values: con.execute(query, values).fetchall()
