"""The language asked for."""

from collections.abc import Sequence
from itertools import islice

from twotrack.tables.catalogue import LANGUAGES, language, say
from twotrack.tables.errors import TwotrackError


def checked_language(asked: str) -> str:
    """Language if there is a catalogue for it."""
    if asked not in LANGUAGES:
        raise TwotrackError(say("cli.bad_language", found=asked))
    return asked


def language_first(arguments: Sequence[str]) -> list[str]:
    """Arguments with the language before the command, wherever it was written.

    >>> language_first(["run", "--lang", "es", "-n", "20"])
    ['--lang', 'es', 'run', '-n', '20']
    """
    first: list[str] = []
    rest: list[str] = []
    left = iter(arguments)
    for argument in left:
        if argument == "--":
            rest += [argument, *left]
        elif argument == "--lang":
            first += [argument, *islice(left, 1)]
        else:
            (first if argument.startswith("--lang=") else rest).append(argument)
    return first + rest


def status_word(status: str) -> str:
    """How well a source is known, in the language in force."""
    return say(f"report.status_{status}")


def unit_word(unit: str) -> str:
    """Unit in the language in force."""
    from twotrack.report.page.wording import unit_text

    return unit_text(language(), unit)
