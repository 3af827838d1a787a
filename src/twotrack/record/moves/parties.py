"""Names of those who move or are moved at, in both languages."""

import csv
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).parent / "parties.csv"


@lru_cache(maxsize=1)
def spanish_names() -> dict[str, str]:
    """Spanish name of each party of the record."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {row["name"]: row["name_es"] for row in csv.DictReader(file)}


def party_name(name: str, language: str) -> str:
    """Name of a party in a language; one that has no translation yet keeps its own.

    >>> party_name("Mexico", "es")
    'México'
    """
    return spanish_names().get(name, name) if language == "es" else name
