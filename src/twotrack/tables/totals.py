"""Rows of totals that stand among their parts: told by their names."""

import re

_WORDS = (
    r"total(es)?|(grand|sub)[ -]?total|all( .*)?|suma?|overall|world|mundo|tod[oa]s( .*)?|nacional|national|nation|both"
)


def is_total(text: str) -> bool:
    """Whether a name is one that tables give to a sum of the others.

    >>> [is_total(text) for text in ("All states", "TOTAL", "Nacional", "Texas", "Allende")]
    [True, True, True, False, False]
    """
    return re.fullmatch(_WORDS, text.strip().lower()) is not None
