"""The languages of everything that users read, and sentences with their values filled in."""

import re
from collections.abc import Mapping

LANGUAGES = ("en", "es")
# A word that follows a number of things: {count|setting|settings}.
_NUMBERED = re.compile(r"\{(\w+)\|([^|{}]*)\|([^|{}]*)\}")


def fill_in(language: str, texts: Mapping[str, str], values: Mapping[str, object]) -> str:
    """Sentence with its values filled in. Of two words that depend on a number, `{count|gun|guns}`, the first is taken
    for one thing.

    >>> fill_in("en", {"en": "{n} {n|gun|guns}"}, {"n": 1}), fill_in("en", {"en": "{n} {n|gun|guns}"}, {"n": "1,000"})
    ('1 gun', '1,000 guns')
    """
    numbered = _NUMBERED.sub(lambda found: found[2] if str(values[found[1]]) == "1" else found[3], texts[language])
    return numbered.format(**values) if values else numbered
