"""Calendar months as whole numbers, so that time is arithmetic."""

import re

MONTHS_A_YEAR = 12

_TEXT = re.compile(r"(\d{4})-(\d{2})(-01)?")


def month_index(text: str) -> int:
    """Months since January of the year 0.

    >>> month_index("2000-01") - month_index("1999-12")
    1
    >>> month_index("2000-13")
    Traceback (most recent call last):
    ValueError: '2000-13' is not a month: wanted YYYY-MM
    """
    match = _TEXT.fullmatch(text.strip())
    if match is None or not 1 <= int(match[2]) <= MONTHS_A_YEAR:
        message = f"{text!r} is not a month: wanted YYYY-MM"
        raise ValueError(message)
    return int(match[1]) * MONTHS_A_YEAR + int(match[2]) - 1


def month_text(index: int) -> str:
    """Month as YYYY-MM.

    >>> month_text(month_index("2021-12") + 1)
    '2022-01'
    """
    return f"{index // MONTHS_A_YEAR:04d}-{index % MONTHS_A_YEAR + 1:02d}"


def year_of(index: int) -> int:
    """Calendar year of a month.

    >>> year_of(month_index("2021-12"))
    2021
    """
    return index // MONTHS_A_YEAR


def month_range(first: str, last: str) -> range:
    """Every month from the first to the last, both included.

    >>> len(month_range("2000-01", "2021-12"))
    264
    """
    return range(month_index(first), month_index(last) + 1)
