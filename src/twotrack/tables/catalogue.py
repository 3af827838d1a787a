"""Every sentence users read, in English and Spanish, by key."""

import os
import tomllib
from functools import lru_cache
from pathlib import Path

LANGUAGES = ("en", "es")
_FOLDER = Path(__file__).parent / "messages"
_chosen: list[str] = []


def language() -> str:
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


def say(key: str, /, **values: object) -> str:
    """Text of a key in the language in force, with its values filled in."""
    text = messages()[key][language()]
    return text.format(**values) if values else text
