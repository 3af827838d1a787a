"""Every sentence users read, in English and Spanish, by key."""

import os
import tomllib
from functools import lru_cache
from pathlib import Path

from twotrack.tables.bilingual import LANGUAGES, fill_in

_FOLDER = Path(__file__).parent / "messages"
_chosen: list[str] = []


def current_language() -> str:
    """Language in force: the one chosen, or TWOTRACK_LANG, or English."""
    if _chosen:
        return _chosen[-1]
    asked = os.environ.get("TWOTRACK_LANG", "en")[:2].lower()
    return asked if asked in LANGUAGES else "en"


def choose_language(name: str) -> None:
    """Speak this language from now on, in this process."""
    _chosen[:] = [name]


@lru_cache(maxsize=1)
def messages() -> dict[str, dict[str, str]]:
    """Whole catalogue: key to language to text. Keys are `file.name`."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(_FOLDER.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found |= {f"{path.stem}.{key}": texts for key, texts in table.items()}
    return found


def translate(key: str, language: str | None = None, /, **values: object) -> str:
    """Text of a key in a language (or in both) with its values filled in; without one, in the language in force.

    Every sentence that a user reads comes from here. KeyError for a key or a language that is not in the catalogue.

    >>> translate("report.count_of", "es", count=3, total=4)
    '3 de 4'
    """
    return fill_in(language or current_language(), messages()[key], values)


def translate_or(key: str, language: str, otherwise: str) -> str:
    """Text of a key in a language; `otherwise` where the catalogue does not have the key."""
    return translate(key, language) if key in messages() else otherwise


def translate_all(key: str, /, **values: object) -> dict[str, str]:
    """Text of a key in every language, by language."""
    return {language: translate(key, language, **values) for language in LANGUAGES}
