"""What DuckDB cannot do with a file of events, as bad input with a remedy: a full disk, a lock, tables of others."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError


@contextmanager
def database_faults(path: Path, key: str = "events.database_refuses") -> Generator[None]:
    """Block that reads or writes a database; what DuckDB refuses is a fault, by the message of a key. An interrupt is
    none.
    """
    try:
        yield
    except duckdb.InterruptException:
        raise
    except duckdb.Error as error:
        raise RunError(Fault(translate(key, reason=first_line(error)), str(path))) from error


def first_line(error: Exception) -> str:
    """Reason of an error without the statement that DuckDB shows below it."""
    return str(error).partition("\n")[0]
