"""Members of the named axes: states, blocs of organisations, and whatever else has a file beside these."""

import csv
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "axes"


@dataclass(frozen=True)
class Member:
    """One place of an axis, with its names."""

    code: str
    name_en: str
    name_es: str

    def name(self, language: str) -> str:
        """Name in a language."""
        return self.name_es if language == "es" else self.name_en


@lru_cache(maxsize=32)
def members(axis: str) -> tuple[Member, ...]:
    """Members of an axis in their order.

    >>> len(members("state")), members("bloc")[0].code
    (32, 'sinaloa')
    """
    with (_FOLDER / f"{axis}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Member(row["code"], row["name_en"], row["name_es"]) for row in csv.DictReader(file))


@lru_cache(maxsize=1)
def axis_names() -> tuple[str, ...]:
    """Names of all axes: one file each."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.csv")))


def codes(axis: str) -> tuple[str, ...]:
    """Codes of an axis in their order."""
    return tuple(member.code for member in members(axis))


@lru_cache(maxsize=32)
def _codes_by_name(axis: str) -> dict[str, str]:
    """Code of each member by its code and by its name in either language, written without case and accents."""
    return {_plain(name): one.code for one in members(axis) for name in (one.name_es, one.name_en, one.code)}


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", " ".join(text.split()).casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def code_of(axis: str, text: str) -> str | None:
    """Code of the member that a text names: by its code, or by its name in either language, with or without accents.

    >>> code_of("state", "nuevo leon"), code_of("state", "Mexico City"), code_of("state", "MX-NLE")
    ('MX-NLE', 'MX-CMX', 'MX-NLE')
    """
    return _codes_by_name(axis).get(_plain(text))


def shape_of(axes: tuple[str, ...]) -> tuple[int, ...]:
    """Lengths of named axes.

    >>> shape_of(("bloc", "state"))
    (9, 32)
    """
    return tuple(len(members(axis)) for axis in axes)
