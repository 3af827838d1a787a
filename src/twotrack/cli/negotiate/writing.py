"""Files and pages of an answer, written, and the command that makes a page again."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from shlex import join
from typing import TYPE_CHECKING

from twotrack.cli.negotiate.files import REPORT
from twotrack.cli.terminal.output import check_writable, notes, write_together
from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from twotrack.cli.negotiate.request import Request


def write_requested(request: "Request", texts: Mapping[str, str], page: str) -> None:
    """Write files and the page beside them into the folder, and the page by its own name, where they are requested."""
    if request.out is not None:
        files = {**texts, REPORT: page}
        write_together(request.out, files)
        notes.print(translate("cli.wrote", files=", ".join(files), folder=request.out), markup=False)
    if request.html is not None:
        write_page(request.html, page)


def check_page(path: Path | None) -> None:
    """Refuse a page that cannot be written, before long work."""
    if path is not None:
        check_writable(path.parent, path.name)


def write_page(path: Path, text: str) -> None:
    """Write a page, and say where it is."""
    write_together(path.parent, {path.name: text})
    notes.print(translate("cli.open_page", file=path), markup=False)


def page_command(asked: Sequence[str], request: "Request") -> str:
    """Command that makes a page again."""
    size = request.size
    numbers = ("-n", size.draws, "--preferences", size.preferences, "--seed", size.seed)
    return join(["twotrack", "negotiate", *asked, *map(str, numbers), *request.own.arguments(), "--html", "FILE"])
