"""Short numbers for axes, as `T.short` of the interactive page writes them."""

from decimal import Decimal

from twotrack.tables.numerals import MINUS

NEARLY_NOTHING = "\u22480"
# Power of ten from which a sign is used, the power that it stands for, and the sign; Spanish as in Mexico.
_SIGNS = {
    "en": ((12, 12, "T"), (9, 9, "B"), (6, 6, "M"), (3, 3, "K"), (0, 0, "")),
    "es": ((12, 12, "\u00a0B"), (10, 9, "\u00a0mil\u00a0M"), (6, 6, "\u00a0M"), (3, 3, "\u00a0k"), (0, 0, "")),
}


def compact(value: float, language: str) -> str:
    r"""Number of three digits with a sign for its thousands.

    >>> compact(34120.0, "en"), compact(34120.0, "es"), compact(-0.5, "en")
    ('34.1K', '34.1\xa0k', '−0.5')
    """
    size = Decimal(f"{abs(value):.3g}")
    power, sign = next((power, sign) for least, power, sign in _SIGNS[language] if size >= 10**least or least == 0)
    digits = f"{(size / 10**power).normalize():f}"
    return f"{MINUS if value < 0 and size else ''}{digits}{sign}"


def fixed_number(value: float, digits: int) -> str:
    """Number with a fixed number of decimals and a real minus.

    >>> fixed_number(-0.3071, 3)
    '−0.307'
    """
    return f"{value:,.{digits}f}".replace("-", MINUS)
