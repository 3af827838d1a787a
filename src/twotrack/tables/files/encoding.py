"""Text from bytes: the encoding of a file, read where its bytes say which, else refused by its name."""

import codecs
from typing import NamedTuple

HEAD_BYTES = 4096
# Longest first: the mark of UTF-32 begins as that of UTF-16 does.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
UNMARKED_16 = "UTF-16"
# What Western spreadsheets write where they do not write UTF-8; Latin-1 but for a few letters.
WESTERN = "cp1252"
_FEWEST_PAIRS = 4


def encoding_of(head: bytes) -> str:
    """Encoding by the mark of byte order at the beginning of a file; UTF-8 where there is none.

    >>> encoding_of("año".encode("utf-16")), encoding_of("año".encode())
    ('utf-16', 'utf-8')
    """
    return next((name for mark, name in _MARKS if head.startswith(mark)), "utf-8")


def unmarked_wide(head: bytes) -> bool:
    """Whether bytes look like UTF-16 without its mark: every other one is zero, as in Western text.

    >>> unmarked_wide("year;month".encode("utf-16-le")), unmarked_wide(b"ELF" + bytes(40))
    (True, False)
    """
    pairs = len(head) // 2
    zeros = sum(byte == 0 for byte in head[: 2 * pairs : 2]), sum(byte == 0 for byte in head[1 : 2 * pairs : 2])
    return pairs >= _FEWEST_PAIRS and min(zeros) == 0 and max(zeros) > 0.8 * pairs


class OddByte(NamedTuple):
    """A byte that is not UTF-8: its line, how it is written, and the letter that it is in Windows-1252."""

    line: int
    byte: str
    letter: str


def odd_byte(raw: bytes, at: int) -> OddByte:
    r"""First byte that is not UTF-8, as a reader can find it.

    >>> odd_byte(b"a\nM\xe9xico", 3)
    OddByte(line=2, byte='E9', letter='é')
    """
    found = raw[at : at + 1]
    return OddByte(raw[:at].count(b"\n") + 1, found.hex().upper(), found.decode(WESTERN, "replace"))


def has_wide_letters(text: bytes) -> bool:
    """Whether bytes hold a letter in UTF-8 beyond ASCII: then what is not UTF-8 among them is damage."""
    if text.isascii():
        return False
    return any(ord(letter) > 127 for letter in text.decode("utf-8", "ignore"))
