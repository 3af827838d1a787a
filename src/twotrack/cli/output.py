"""Standard output for results, standard error for notes and progress, and files that are never half-written."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from twotrack.tables.catalogue import say
from twotrack.tables.errors import Fault, RunError

notes = Console(stderr=True, highlight=False, soft_wrap=True)


def results_console() -> Console:
    """Console for tables; wide where it is not a terminal, so that a pipe cuts nothing."""
    return Console(highlight=False) if sys.stdout.isatty() else Console(highlight=False, width=160)


def print_json(value: Any) -> None:
    """One object on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n")


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
        task = bar.add_task(say(key), total=total)
        yield lambda done: bar.advance(task, done)


def writable_folder(folder: Path) -> Path:
    """Folder in which files can be made; found out before long work, not after it."""
    if folder.exists() and not folder.is_dir():
        raise RunError(Fault(say("cli.not_a_folder"), str(folder)))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise RunError(Fault(say("cli.unwritable", reason=error.strerror or str(error)), str(folder))) from error
    return folder


def write_whole(path: Path, text: str) -> None:
    """File that is either the old one or the new one, never a part."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        raise RunError(Fault(say("cli.unwritable", reason=error.strerror or str(error)), str(path))) from error
    finally:
        temporary.unlink(missing_ok=True)
