"""The language asked for."""

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
    from twotrack.report.page.wording import unit_text

    return unit_text(current_language(), unit)
