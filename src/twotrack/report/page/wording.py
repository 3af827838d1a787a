"""Words, units and figures as a reader of one language sees them."""

import math
import re
from collections.abc import Callable, Mapping

from twotrack.tables.catalogue import LANGUAGES, messages

Texts = str | Mapping[str, str] | None

# In the place of a language: texts then hold both, so that a page needs each figure once.
BOTH = "both"
_OPEN, _BETWEEN, _CLOSE = "\x02", "\x03", "\x04"
_BILINGUAL = re.compile(f"{_OPEN}([^{_BETWEEN}]*){_BETWEEN}([^{_CLOSE}]*){_CLOSE}")
_WORD = re.compile(r"[A-Za-z]\w*")
_THOUSAND, _SMALL = 1000, 0.001
NOTHING = "\u2013"
_MINUS = "\u2212"


def bilingual(english: str, spanish: str) -> str:
    r"""Text that holds both languages between marks; the bare text where they are equal.

    >>> bilingual("guns", "armas"), bilingual("2021", "2021")
    ('\x02guns\x03armas\x04', '2021')
    """
    return english if english == spanish else f"{_OPEN}{english}{_BETWEEN}{spanish}{_CLOSE}"


def in_language(text: str, language: str) -> str:
    """Text of which every bilingual part is put in one language.

    >>> in_language(f"12 {bilingual('guns', 'armas')}", "es")
    '12 armas'
    """
    return _BILINGUAL.sub(lambda found: found[1 + LANGUAGES.index(language)], text)


def worded(language: str, tell: Callable[[str], str]) -> str:
    """Text that `tell` gives for a language; for both of them, one text that holds both."""
    return bilingual(*map(tell, LANGUAGES)) if language == BOTH else tell(language)


def filled(language: str, texts: Mapping[str, str], values: Mapping[str, object]) -> str:
    r"""Sentence with its values filled in; where a value is bilingual, each language takes its own part.

    >>> filled(BOTH, {"en": "{x} sold", "es": "{x} vendidas"}, {"x": bilingual("guns", "armas")})
    '\x02guns sold\x03armas vendidas\x04'
    """

    def tell(spoken: str) -> str:
        own = {key: in_language(value, spoken) if isinstance(value, str) else value for key, value in values.items()}
        return texts[spoken].format(**own) if own else texts[spoken]

    return worded(language, tell)


def word(language: str, key: str, **values: object) -> str:
    """Sentence of the report's own catalogue.

    >>> word("es", "count_of", count=3, total=4)
    '3 de 4'
    """
    return filled(language, messages()[f"report.{key}"], values)


def word_or(language: str, key: str, otherwise: str) -> str:
    """Sentence of the catalogue, or the raw name where the catalogue has none."""
    return word(language, key) if f"report.{key}" in messages() else otherwise


def pick(language: str, texts: Texts) -> str:
    """Text in the language asked, or in the one it has.

    >>> pick("es", {"en": "guns"})
    'guns'
    """
    if texts is None or isinstance(texts, str):
        return texts or ""
    otherwise = texts.get("en") or next(iter(texts.values()), "")
    return worded(language, lambda spoken: texts.get(spoken) or otherwise)


def unit_text(language: str, unit: str) -> str:
    """Word a unit in the language asked.

    >>> unit_text("es", "deaths / year")
    'muertes / año'
    """
    if not _WORD.search(unit):
        return "" if unit == "1" else unit
    return worded(language, lambda spoken: _WORD.sub(lambda found: word_or(spoken, f"unit_{found[0]}", found[0]), unit))


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
    return text.replace("-", _MINUS)


def rounded(value: float | None) -> float | None:
    """Modelled figure without the digits that it cannot vouch for.

    >>> rounded(17513.4), rounded(0.0)
    (17500.0, 0.0)
    """
    return value if value is None or not math.isfinite(value) else float(f"{value:.3g}")


def _powers(value: float) -> str:
    digits, power = f"{value:.1e}".split("e")
    raised = str(int(power)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{digits}\u00d710{raised}"


def amounts(low: float | None, high: float | None) -> str:
    """Both ends of a range."""
    return NOTHING if low is None or high is None else f"{amount(low)} \u2013 {amount(high)}"


def dated(value: float | None, unit: str) -> str:
    """Show a figure, or a calendar year where that is its unit.

    >>> dated(2008.0, "year"), dated(2008.0, "deaths")
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
    return (f"{100 * share:+.0f} %" if signed else f"{100 * share:.0f} %").replace("-", _MINUS)
