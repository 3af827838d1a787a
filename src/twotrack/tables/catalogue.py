"""Every sentence users read, in English and Spanish, by key."""

import os
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from twotrack.tables.bilingual import LANGUAGES, fill_in
from twotrack.tables.files.toml import toml

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


class Catalogue(Mapping[str, Mapping[str, str]]):
    """Texts by language, by key; each file is read when a key of it is first wanted. Keys are `file.name`."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[str, Mapping[str, Mapping[str, str]] | None] = dict.fromkeys(
            path.stem for path in sorted(folder.glob("*.toml"))
        )
        self._folder = folder

    def __getitem__(self, key: str) -> Mapping[str, str]:
        file, _, name = key.partition(".")
        if file not in self._files:
            raise KeyError(key)
        return self._texts_in(file)[name]

    def __iter__(self) -> Iterator[str]:
        return (f"{file}.{name}" for file in self._files for name in self._texts_in(file))

    def __len__(self) -> int:
        return sum(len(self._texts_in(file)) for file in self._files)

    def read(self, *files: str) -> None:
        """Read these files now, so that nobody has to wait for them later."""
        for file in files:
            self._texts_in(file)

    def _texts_in(self, file: str) -> Mapping[str, Mapping[str, str]]:
        found = self._files[file]
        if found is None:
            found = self._files[file] = toml.loads((self._folder / f"{file}.toml").read_text(encoding="utf-8"))
        return found


@lru_cache(maxsize=1)
def messages() -> Catalogue:
    """The package's catalogue."""
    return Catalogue(_FOLDER)


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
