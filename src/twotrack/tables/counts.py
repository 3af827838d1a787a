"""Whole numbers as people and programs write them in a table."""

import re

from twotrack.tables.catalogue import translate
from twotrack.tables.files.delimited import is_missing

# A program that has met a gap writes 41 as 41.0.
_WHOLE = re.compile(r"\+?([0-9]{1,18})(?:\.0*)?")


def whole_number(text: str | None) -> int | None:
    """Count that a cell holds, or nothing where it is blank; ValueError with what was found and wanted.

    >>> whole_number("41.0"), whole_number("NA")
    (41, None)
    """
    if is_missing(text):
        return None
    match = _WHOLE.fullmatch(str(text).strip())
    if match is None:
        raise ValueError(translate("table.not_a_count", found=repr(str(text).strip())))
    return int(match[1])
