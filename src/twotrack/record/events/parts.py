"""Text of a file, plain or packed, in parts of whole lines, so that memory stays flat."""

import gzip
import hashlib
import io
import tempfile
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault
from twotrack.tables.files.encoding import HEAD_BYTES, encoding_of, unmarked_wide

PART_BYTES = 8 * 2**20
HEAD_LINES = 20
LONGEST_LINE = 4 * 2**20
PACKED = {".gz": b"\x1f\x8b", ".zip": b"PK"}
DAMAGE = (EOFError, zlib.error, zipfile.BadZipFile, gzip.BadGzipFile, NotImplementedError, RuntimeError)


@dataclass(frozen=True)
class Part:
    """Whole lines of a file. `first_line` counts from 1; `cut` says that the last has no end; `at` is after it."""

    text: bytes
    first_line: int
    cut: bool
    at: int
    raw_at: int

    @property
    def lines(self) -> int:
        """Number of lines."""
        return self.text.count(b"\n") + self.cut


def digest(path: Path) -> str:
    """SHA-256 of a file as it lies there."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def readable(path: Path) -> Generator[None]:
    """Faults in place of what a missing file or a damaged archive raises."""
    try:
        yield
    except DAMAGE as error:
        raise EvidenceError(
            Fault(translate("events.damaged", reason=str(error) or type(error).__name__), str(path))
        ) from error
    except OSError as error:
        raise EvidenceError(
            Fault(translate("table.unreadable", reason=error.strerror or str(error)), str(path))
        ) from error


@contextmanager
def open_parts(path: Path) -> Generator[tuple[IO[bytes], IO[bytes]]]:
    """Text of a file as bytes, and the file it is read from, for its position."""
    with readable(path), path.open("rb") as raw:
        magic = raw.read(2)
        raw.seek(0)
        wanted = PACKED.get(path.suffix.lower())
        if wanted and magic != wanted:
            raise EvidenceError(Fault(translate("events.not_packed", kind=path.suffix.lower()), str(path)))
        if magic == PACKED[".gz"]:
            with gzip.open(raw) as text, _in_lines(cast("IO[bytes]", text), path) as lines:
                yield lines, raw
        elif magic == PACKED[".zip"]:
            with zipfile.ZipFile(raw) as archive, archive.open(_only_member(archive, path)) as text:  # noqa: SIM117
                with _in_lines(text, path) as lines:
                    yield lines, raw
        else:
            with _in_lines(raw, path) as lines:
                yield lines, raw


@contextmanager
def _in_lines(text: IO[bytes], path: Path) -> Generator[IO[bytes]]:
    """The same text in one byte a plain letter and with line breaks: a copy where it is UTF-16, or ends lines by CR."""
    head = text.read(HEAD_BYTES)
    text.seek(0)
    encoding = encoding_of(head)
    if encoding in {"utf-8", "utf-8-sig"}:
        if unmarked_wide(head):
            raise EvidenceError(Fault(translate("table.unmarked_wide"), str(path)))
        if b"\r" not in head or b"\n" in head:
            yield text
            return
    errors = "surrogateescape" if encoding == "utf-8" else "replace"
    with tempfile.TemporaryFile() as copy:
        plain = io.TextIOWrapper(text, encoding, errors=errors, newline=None)
        copy.writelines(line.encode("utf-8", errors) for line in plain)
        plain.detach()
        copy.seek(0)
        yield copy


def _only_member(archive: zipfile.ZipFile, path: Path) -> str:
    names = [name for name in archive.namelist() if not name.endswith("/") and not name.startswith("__MACOSX")]
    if len(names) != 1:
        raise EvidenceError(Fault(translate("events.many_members", count=len(names)), str(path)))
    return names[0]


def first_lines(path: Path) -> list[str]:
    """First lines of a file, without its mark of byte order."""
    with open_parts(path) as (text, _):
        lines = [text.readline(LONGEST_LINE).decode("utf-8", "replace") for _ in range(HEAD_LINES)]
    return [lines[0].lstrip("\ufeff"), *(line for line in lines[1:] if line)]


def whole_text(path: Path, most: int) -> bytes:
    """All of a file that is small by nature."""
    with open_parts(path) as (text, _):
        found = text.read(most + 1)
    if len(found) > most:
        raise EvidenceError(Fault(translate("events.too_long"), str(path)))
    return found


def parts(path: Path, at: int = 0, line: int = 1) -> Generator[Part]:
    """Parts of a file from a place on, where a line begins."""
    with open_parts(path) as (text, raw):
        text.seek(at)
        left = b""
        while block := text.read(PART_BYTES):
            whole, end, rest = (left + block).rpartition(b"\n")
            if len(rest) > LONGEST_LINE:
                raise EvidenceError(Fault(translate("events.no_lines"), str(path), line))
            left = rest
            if end:
                at += len(whole) + 1
                part = Part(whole + end, line, cut=False, at=at, raw_at=raw.tell())
                yield part
                line += part.lines
        if left:
            yield Part(left, line, cut=True, at=at + len(left), raw_at=raw.tell())
