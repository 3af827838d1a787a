"""The language requested."""

import os
from collections.abc import Sequence

from twotrack.tables.catalogue import LANGUAGES, current_language, translate
from twotrack.tables.errors import TwotrackError


def checked_language(asked: str) -> str:
    """Language if there is a catalogue for it."""
    if asked not in LANGUAGES:
        raise TwotrackError(translate("cli.bad_language", found=asked))
    return asked


def status_word(status: str) -> str:
    """How well a source is known, in the language in force."""
    return translate(f"report.status_{status}")


def unit_word(unit: str) -> str:
    """Unit in the language in force."""
    from twotrack.tables.numerals import unit_text

    return unit_text(current_language(), unit)


def check_environment(arguments: Sequence[str]) -> None:
    """Refuse a language of TWOTRACK_LANG that there is none of, unless the arguments ask for another."""
    asked = os.environ.get("TWOTRACK_LANG", "")
    if asked and asked[:2].lower() not in LANGUAGES and not any(one.startswith("--lang") for one in arguments):
        raise TwotrackError(translate("cli.bad_environment", found=asked))
