"""Standard streams that take every text: whatever code page the terminal has, and where one of them is closed."""

import codecs
import os
import sys
import unicodedata
from contextlib import suppress

# What stands for a character that a code page does not have; letters lose their accents, others become a question mark.
_PLAIN = {
    "→": "->", "←": "<-", "↔": "<->", "≈": "~", "−": "-", "–": "-", "—": "-", "…": "...", "·": "-", "×": "x",
    "‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"', "≤": "<=", "≥": ">=", "▲": "^", "•": "*",
    "━": "-", "─": "-", "¿": "", "¡": "",
}  # fmt: skip
_HANDLER = "twotrack.plain"


def open_streams() -> None:
    """Make standard output and standard error take every text; a closed one goes nowhere."""
    codecs.register_error(_HANDLER, plain_characters)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # No path and no block: it is no file to be read, and stays open as long as the program runs.
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        # A stream that a program around this one has put there may have no code page.
        with suppress(AttributeError, ValueError):
            getattr(sys, name).reconfigure(errors=_HANDLER)


def plain_characters(error: UnicodeError) -> tuple[str, int]:
    """Nearest text that a code page has for the characters that it has not; any other error is raised.

    >>> plain_characters(UnicodeEncodeError("ascii", "México → EU", 1, 2, "no"))
    ('e', 2)
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_plain(letter) for letter in error.object[error.start : error.end]), error.end


def _plain(letter: str) -> str:
    if "\ud800" <= letter <= "\udfff":
        # A byte of a file's name that is no text: shown by its number.
        return f"\\x{ord(letter) & 0xFF:02x}"
    return (
        _PLAIN.get(letter)
        or "".join(c for c in unicodedata.normalize("NFD", letter) if c.isascii())
        or ("" if letter in _PLAIN else "?")
    )


def write_data(text: str) -> None:
    """Text for programs on standard output, as UTF-8 whatever the code page: a table must not lose a letter."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    buffer = getattr(sys.stdout, "buffer", None)
    if codecs.lookup(encoding).name == "utf-8" or buffer is None:
        sys.stdout.write(text)
        return
    sys.stdout.flush()
    buffer.write(text.encode())


def write_note(line: str) -> None:
    """A line on standard error; nothing where it cannot be written: the exit code still tells."""
    with suppress(OSError, ValueError):
        sys.stderr.write(line + "\n")
