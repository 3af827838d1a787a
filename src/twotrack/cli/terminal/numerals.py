"""Numbers in the tables of the terminal."""

from twotrack.tables.numerals import short_number


def short_with_sign(value: float) -> str:
    """Number of four digits with its sign; nothing before zero.

    >>> short_with_sign(0.01234), short_with_sign(-12345.0), short_with_sign(0.0)
    ('+0.01234', '−12,340', '0')
    """
    return f"+{short_number(value)}" if value > 0 else short_number(value)
