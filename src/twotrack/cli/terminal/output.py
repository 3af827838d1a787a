"""Standard output for results, standard error for notes and progress, and files that are never half-written."""

import errno
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from math import isfinite
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from twotrack.base.files import is_stream, write_files
from twotrack.cli.terminal.claims import claim
from twotrack.cli.terminal.streams import write_data
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

MEGA = 1_000_000
notes = Console(stderr=True, highlight=False, soft_wrap=True)


def results_console() -> Console:
    """Console for tables; wide where it is not a terminal, so that a pipe cuts nothing."""
    return Console(highlight=False) if sys.stdout.isatty() else Console(highlight=False, width=160)


def json_text(value: Any) -> str:
    """One object as text; a number that does not exist is null, since JSON has none that is not finite."""
    return json.dumps(finite(value), ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def print_json(value: Any) -> None:
    """One object on standard output, as `json_text` writes it."""
    write_data(json_text(value))


def finite(value: Any) -> Any:
    """The same value with None instead of each number that is not finite.

    >>> finite({"a": [1.0, float("nan")]})
    {'a': [1.0, None]}
    """
    if isinstance(value, dict):
        return {key: finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [finite(item) for item in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def print_warnings(faults: Iterable[Fault]) -> None:
    """What is odd in the data and no error, on standard error."""
    for fault in faults:
        notes.print(str(fault), markup=False)


def table(*columns: str) -> Table:
    """Plain table with these headings."""
    made = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        made.add_column(column, overflow="fold")
    return made


@contextmanager
def progress_bar(key: str, total: int) -> Generator[Callable[[int], None]]:
    """Bar on standard error with the time left; gives the function that moves it."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=notes) as bar:
        task = bar.add_task(translate(key), total=total)
        yield lambda done: bar.advance(task, done)


@contextmanager
def writing_to(folder: Path) -> Generator[None]:
    """Block that writes to a folder; what the system refuses is bad input, with its reason."""
    try:
        yield
    except BrokenPipeError:
        # The reader of a pipe has gone, which is no fault of the place.
        raise
    except OSError as error:
        raise RunError(Fault(translate("cli.unwritable", reason=error.strerror or str(error)), str(folder))) from error


def check_writable(folder: Path, *names: str, space: int = 0) -> None:
    """Refuse a folder in which these files cannot be made, which has too little space (in bytes), or in which another
    command is making them: before long work, not after it, and making nothing.
    """
    with writing_to(folder):
        streams = [folder / name for name in names if is_stream(folder / name)]
    for path in streams:
        if not os.access(path, os.W_OK):
            raise RunError(Fault(translate("cli.unwritable", reason=os.strerror(errno.EACCES)), str(path)))
    if names and len(streams) == len(names):
        return
    _check_folder(folder, names, space)
    claim(folder, names)


def _check_folder(folder: Path, names: Sequence[str], space: int) -> None:
    with writing_to(folder):
        there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
        if not there.is_dir():
            raise RunError(Fault(translate("cli.not_a_folder"), str(there)))
        free = shutil.disk_usage(there).free
        if free < space:
            wanted, left = -(-space // MEGA), free // MEGA
            raise RunError(Fault(translate("cli.little_space", free=f"{left:,}", wanted=f"{wanted:,}"), str(folder)))
        with tempfile.TemporaryFile(dir=there):
            pass
        taken = [str(folder / name) for name in names if (folder / name).is_dir()]
    if taken:
        raise RunError([Fault(translate("cli.not_a_file"), path) for path in taken])


def write_together(folder: Path, contents: Mapping[str, str | bytes]) -> None:
    """Files that take their places when all of them are whole; until then the folder is as it was."""
    with writing_to(folder):
        write_files(folder, contents, asked_for=True)
