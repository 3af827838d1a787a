"""Units parsed, not typed: persons, firearms and dollars are dimensions. No unit of another subject is known."""

from functools import lru_cache
from math import prod

# Every unit by its names: what it is in base units, and the power of each base dimension. A share, a rate per head and
# an index are all of dimension one. A homicide is a person, and a group of the organised crime is its own thing.
_DAY = 12 / 365.25
_UNITS: tuple[tuple[str, float, str], ...] = (
    ("month months", 1.0, "[time]"),
    ("week weeks", _DAY * 7, "[time]"),
    ("year years", 12.0, "[time]"),
    ("day days", _DAY, "[time]"),
    ("person persons people members leaders dose doses", 1.0, "[person]"),
    ("firearm firearms", 1.0, "[firearm]"),
    ("group groups", 1.0, "[group]"),
    ("crossing crossings", 1.0, "[crossing]"),
    ("USD dollars", 1.0, "[money]"),
    ("billion_USD", 1e9, "[money]"),
    ("million", 1e6, ""),
    ("thousand", 1e3, ""),
    ("billion", 1e9, ""),
    ("per_100k", 1e-5, ""),
    ("percent", 0.01, ""),
    ("share shares index log 1", 1.0, ""),
)
_BY_NAME = {name: (factor, dimension) for names, factor, dimension in _UNITS for name in names.split()}
BASE_DIMENSIONS = ("[time]", "[person]", "[firearm]", "[group]", "[crossing]", "[money]")


@lru_cache(maxsize=1024)
def powers(unit: str) -> dict[str, int]:
    """Power of each name in a unit, written as products and quotients of names; ValueError for unknown names.

    >>> powers("million USD / person / month")
    {'million': 1, 'USD': 1, 'person': -1, 'month': -1}
    """
    found: dict[str, int] = {}
    for place, part in enumerate(unit.split("/") if unit.strip() else ()):
        names = part.replace("*", " ").split()
        if not names or not set(names) <= set(_BY_NAME):
            raise ValueError(
                f"{unit!r} is not a unit: wanted products and quotients of names such as 'persons / month'"
            )
        for name in names:
            found[name] = found.get(name, 0) + (-1 if place else 1)
    return found


@lru_cache(maxsize=1024)
def dimension(unit: str) -> dict[str, float]:
    """Exponent of each base dimension in a unit; raises ValueError for an unknown unit.

    >>> dimension("firearms / month") == {"[firearm]": 1, "[time]": -1}
    True
    >>> dimension("share")
    {}
    """
    found: dict[str, float] = {}
    for name, power in powers(unit).items():
        base = _BY_NAME[name][1]
        if base:
            found[base] = found.get(base, 0.0) + power
    return {base: power for base, power in found.items() if power}


def same_dimension(unit: str, other: str) -> bool:
    """Whether two units measure the same thing.

    >>> same_dimension("persons / month", "people / year")
    True
    >>> same_dimension("persons", "firearms")
    False
    """
    return dimension(unit) == dimension(other)


@lru_cache(maxsize=1024)
def factor(unit: str, to: str) -> float:
    """Number that carries a figure from one unit to another of its dimension; ValueError for one of another.

    >>> factor("persons / month", "persons / year")
    12.0
    """
    if not same_dimension(unit, to):
        raise ValueError(f"{unit!r} and {to!r} are not of one dimension")
    return factor_to_base(unit) / factor_to_base(to)


@lru_cache(maxsize=1024)
def factor_to_base(unit: str) -> float:
    """Number that carries a figure to months, persons, firearms, groups and dollars.

    >>> factor_to_base("million USD / year") == 1e6 / 12
    True
    """
    return prod(_BY_NAME[name][0] ** power for name, power in powers(unit).items())
