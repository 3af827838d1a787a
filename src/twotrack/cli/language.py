"""The language asked for."""

from twotrack.tables.catalogue import LANGUAGES, say
from twotrack.tables.errors import TwotrackError


def checked_language(asked: str) -> str:
    """Language if there is a catalogue for it."""
    if asked not in LANGUAGES:
        raise TwotrackError(say("cli.bad_language", found=asked))
    return asked
