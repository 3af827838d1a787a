"""Texts in one language, or in both at once: a page makes a figure once, and shows it in the language in view."""

import re
from collections.abc import Callable, Mapping

LANGUAGES = ("en", "es")
# In the place of a language: texts then hold both, so that a page needs each figure once.
BOTH = "both"
_OPEN, _BETWEEN, _CLOSE = "\x02", "\x03", "\x04"
# A word that follows a number of things: {count|setting|settings}.
_NUMBERED = re.compile(r"\{(\w+)\|([^|{}]*)\|([^|{}]*)\}")
_BILINGUAL = re.compile(f"{_OPEN}([^{_BETWEEN}]*){_BETWEEN}([^{_CLOSE}]*){_CLOSE}")


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


def in_words(language: str, tell: Callable[[str], str]) -> str:
    """Text that `tell` gives for a language; for both of them, one text that holds both."""
    return bilingual(*map(tell, LANGUAGES)) if language == BOTH else tell(language)


def fill_in(language: str, texts: Mapping[str, str], values: Mapping[str, object]) -> str:
    r"""Sentence with its values filled in; where a value is bilingual, each language takes its own part. Of two words
    that depend on a number, `{count|gun|guns}`, the first is taken for one thing.

    >>> fill_in(BOTH, {"en": "{x} sold", "es": "{x} vendidas"}, {"x": bilingual("guns", "armas")})
    '\x02guns sold\x03armas vendidas\x04'
    >>> fill_in("en", {"en": "{n} {n|gun|guns}"}, {"n": 1}), fill_in("en", {"en": "{n} {n|gun|guns}"}, {"n": "1,000"})
    ('1 gun', '1,000 guns')
    """

    def tell(language: str) -> str:
        own = {key: in_language(value, language) if isinstance(value, str) else value for key, value in values.items()}
        numbered = _NUMBERED.sub(lambda found: found[2] if str(own[found[1]]) == "1" else found[3], texts[language])
        return numbered.format(**own) if own else numbered

    return in_words(language, tell)
