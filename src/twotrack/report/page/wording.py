"""Words, units and figures as a reader of one language sees them."""

import math
from collections.abc import Mapping

from twotrack.tables.numerals import DIGITS, MINUS

Texts = str | Mapping[str, str] | None

_THOUSAND, _SMALL = 1000, 0.001
NOTHING = "\u2013"


def pick(language: str, texts: Texts) -> str:
    """Text in the language asked, or in the one it has.

    >>> pick("es", {"en": "guns"})
    'guns'
    """
    if texts is None or isinstance(texts, str):
        return texts or ""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def amount(value: float | None) -> str:
    """Figure with as many digits as a reader can use; a count of thousands keeps them all.

    >>> [amount(x) for x in (8867.0, 31.456, 0.01234, 0.0)]
    ['8,867', '31.5', '0.0123', '0']
    """
    if value is None or not math.isfinite(value):
        return NOTHING
    size = abs(value)
    if size >= _THOUSAND or value == int(value):
        text = f"{value:,.0f}"
    else:
        text = f"{value:.3g}" if size >= _SMALL else _powers(value)
    return text.replace("-", MINUS)


def round_figure(value: float | None) -> float | None:
    """Modelled figure without the digits that it cannot vouch for.

    >>> round_figure(17513.4), round_figure(0.0)
    (17500.0, 0.0)
    """
    return value if value is None or not math.isfinite(value) else float(f"{value:.3g}")


def significant(value: float | None, digits: int = DIGITS) -> str:
    """Modelled figure in a number of significant digits, zeros among them: all figures of a row have one format.

    >>> [significant(x) for x in (28.96, 17513.4, 1.0, 0.0)], significant(1.0004, 5)
    (['29.0', '17,500', '1.00', '0'], '1.0004')
    """
    if value is None or not math.isfinite(value):
        return NOTHING
    if value == 0:
        return "0"
    rounded = float(f"{value:.{digits - 1}e}")
    if abs(rounded) < _SMALL:
        return _powers(rounded).replace("-", MINUS)
    power = int(f"{rounded:e}".split("e")[1])
    return f"{rounded:,.{max(0, digits - 1 - power)}f}".replace("-", MINUS)


def _powers(value: float) -> str:
    digits, power = f"{value:.1e}".split("e")
    raised = str(int(power)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{digits}\u00d710{raised}"


def amounts(low: float | None, high: float | None) -> str:
    """Both ends of a range."""
    return NOTHING if low is None or high is None else f"{amount(low)} \u2013 {amount(high)}"


def figure_or_year(value: float | None, unit: str) -> str:
    """Show a figure, or a calendar year where that is its unit.

    >>> figure_or_year(2008.0, "year"), figure_or_year(2008.0, "deaths")
    ('2008', '2,008')
    """
    return f"{value:.0f}" if unit == "year" and value is not None else amount(value)


def percent(share: float | None, *, signed: bool = False) -> str:
    """Share as a percentage.

    >>> percent(0.314), percent(0.1, signed=True)
    ('31 %', '+10 %')
    """
    if share is None or not math.isfinite(share):
        return NOTHING
    return (f"{100 * share:+.0f} %" if signed else f"{100 * share:.0f} %").replace("-", MINUS)
