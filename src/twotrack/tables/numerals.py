"""Numbers and units as a reader sees them: no powers of ten, a real minus, units in words."""

import re

from twotrack.tables.catalogue import translate_or

MINUS = "\u2212"
_WORD = re.compile(r"[A-Za-z]\w*")
# Digits of a modelled figure, and the most that are written to tell both ends of a band apart.
DIGITS, MOST_DIGITS = 3, 5


def digits_between(low: float | None, high: float | None) -> int:
    """Digits that tell both ends of a band apart: three, or up to five where it is narrow.

    >>> digits_between(17.2, 49.7), digits_between(0.9996, 1.0004), digits_between(1.0, 1.0)
    (3, 4, 3)
    """
    if low is None or high is None:
        return DIGITS
    apart = (digits for digits in range(DIGITS, MOST_DIGITS + 1) if f"{low:.{digits}g}" != f"{high:.{digits}g}")
    return next(apart, DIGITS)


def plain_number(value: float) -> str:
    """Number to six digits, whole where it is large, without a power of ten.

    >>> plain_number(20481000.4), plain_number(-0.25), plain_number(2e-7)
    ('20,481,000', '−0.25', '0.0000002')
    """
    text = f"{value:,.6g}"
    if "e" in text:
        text = f"{value:,.0f}" if abs(value) >= 1 else f"{value:.15f}".rstrip("0")
    return text.replace("-", MINUS)


def short_number(value: float, digits: int = 4) -> str:
    """Number of a few digits, without a power of ten.

    >>> short_number(-1234567.8), short_number(0.0123456)
    ('−1,235,000', '0.01235')
    """
    return plain_number(float(f"{value:.{digits}g}"))


def with_sign(value: float, digits: int = 2) -> str:
    """Number with its sign and a fixed number of decimals.

    >>> with_sign(-0.0712), with_sign(3, 0)
    ('−0.07', '+3')
    """
    return f"{value:+,.{digits}f}".replace("-", MINUS)


def per_cent(share: float) -> str:
    """Share as a whole percentage.

    >>> per_cent(0.314), per_cent(0)
    ('31 %', '0 %')
    """
    return f"{100 * share:.0f} %".replace("-", MINUS)


def unit_text(language: str, unit: str) -> str:
    """Word a unit in the language asked.

    >>> unit_text("es", "deaths / year")
    'muertes / año'
    """
    if not _WORD.search(unit):
        return "" if unit == "1" else unit
    return _WORD.sub(lambda found: translate_or(f"report.unit_{found[0]}", language, found[0]), unit)


def unit_in_words(unit: str, language: str) -> str:
    """Unit as a sentence has it.

    >>> unit_in_words("persons / year", "en"), unit_in_words("persons / year", "es")
    ('persons a year', 'personas al año')
    """
    return unit_text(language, unit).replace(" / ", {"en": " a ", "es": " al "}[language])
