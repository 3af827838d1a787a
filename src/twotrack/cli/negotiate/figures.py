"""Figures of an object or of a table by what names them, and which of them differ."""

from math import inf
from typing import Any, NamedTuple

from twotrack.cli.run.verification import TOLERANCE
from twotrack.tables.bilingual import LANGUAGES

# Keys that name an entry of a list, together.
LABELS = ("name", "package", "country", "party", "concern", "measure", "lever", "place", "month", "about", "first")
# A figure smaller than this is compared with it: gains are differences, of which rounding is left where they cancel.
SMALL = 1e-3

Figures = dict[str, Any]


class Differences(NamedTuple):
    """How many figures there are, those that differ as written and as made again, and the name of the one that differs
    most (empty where none does).
    """

    figures: int
    different: dict[str, tuple[Any, Any]]
    largest: str


def figures_of(value: Any, name: str) -> Figures:
    """Figures, answers of yes and no, and names of an object, each by its keys and the names of the lists' entries;
    sentences are left out, since they say figures in words.

    >>> figures_of({"a": [{"name": "x", "b": 1.5}, {"name": "y", "b": None}]}, "file")
    {'file a x name': 'x', 'file a x b': 1.5, 'file a y name': 'y', 'file a y b': None}
    """
    if isinstance(value, dict):
        parts = {str(key): one for key, one in value.items() if key not in LANGUAGES}
    elif isinstance(value, list):
        labels = [_label(one) for one in value]
        own = all(labels) and len(set(labels)) == len(labels)
        parts = {label if own else str(at): one for at, (label, one) in enumerate(zip(labels, value, strict=True))}
    else:
        return {name: value}
    found: Figures = {}
    for key, one in parts.items():
        found |= figures_of(one, f"{name} {key}")
    return found


def _label(entry: Any) -> str:
    if not isinstance(entry, dict):
        return ""
    return " ".join(entry[key] for key in LABELS if isinstance(entry.get(key), str))


def compare_figures(written: Figures, again: Figures) -> Differences:
    """Which figures differ by more than the tolerance, or stand on one side only; null is no figure."""
    names = {**written, **again}
    pairs = {name: (written.get(name), again.get(name)) for name in names}
    apart = {name: _gap(*pair) for name, pair in pairs.items()}
    different = {name: pairs[name] for name, gap in apart.items() if gap > TOLERANCE}
    return Differences(len(names), different, max(different, key=lambda name: apart[name], default=""))


def _gap(one: Any, other: Any) -> float:
    """How far two figures are apart, as a share of the first; infinite for what is no figure and not the same."""
    first, second = _number(one), _number(other)
    if first is None or second is None:
        return 0.0 if one == other else inf
    return abs(first - second) / max(abs(first), SMALL)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or value is None:
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def shown_figure(value: Any) -> str:
    """A figure as it is printed; a dash where there is none."""
    if value is None or value == "":
        return "–"
    number = None if isinstance(value, bool) else _number(value)
    return str(value) if number is None else f"{number:.7g}"
