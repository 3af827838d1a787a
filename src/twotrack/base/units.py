"""Units parsed, not typed: one registry, in which persons, firearms and dollars are dimensions."""

from functools import lru_cache
from typing import Any

import pint

# A share, a rate per head and an index are all of dimension one. A homicide is a person, and a
# group of the organised crime is its own thing.
_DEFINITIONS = (
    "month = [time] = months",
    "week = 12 / 365.25 * 7 month = weeks",
    "year = 12 month = years",
    "day = 12 / 365.25 month = days",
    "person = [person] = persons = people = members = leaders",
    "dose = person = doses",
    "encounter = person = encounters",
    "firearm = [firearm] = firearms",
    "group = [group] = groups",
    "crossing = [crossing] = crossings",
    "USD = [money] = dollars",
    "million = 1000000",
    "thousand = 1000",
    "billion = 1000000000",
    "billion_USD = 1000000000 USD",
    "per_100k = 0.00001",
    "percent = 0.01",
    "share = 1 = shares",
    "index = 1",
    "log = 1",
)

BASE_DIMENSIONS = ("[time]", "[person]", "[firearm]", "[group]", "[crossing]", "[money]")


@lru_cache(maxsize=1)
def registry() -> pint.UnitRegistry[float]:
    """Units of the subject and no others: a metre is an unknown unit here."""
    # pint starts without its own units where it is given no file; its type hints do not know.
    no_file: Any = None
    units: pint.UnitRegistry[float] = pint.UnitRegistry(no_file)
    for line in _DEFINITIONS:
        units.define(line)
    return units


@lru_cache(maxsize=1024)
def dimension(unit: str) -> dict[str, float]:
    """Exponent of each base dimension in a unit; raises ValueError for an unknown unit.

    >>> dimension("firearms / month") == {"[firearm]": 1, "[time]": -1}
    True
    >>> dimension("share")
    {}
    """
    try:
        parsed = registry().parse_expression(unit)
        found = {} if isinstance(parsed, int | float) else dict(parsed.dimensionality)
    except Exception as error:
        message = f"{unit!r} is not a unit: {error}"
        raise ValueError(message) from error
    return {str(name): float(str(power)) for name, power in found.items() if power}


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
    """Number that carries a figure from one unit to another.

    >>> factor("persons / month", "persons / year")
    12.0
    """
    return float(registry().Quantity(1.0, unit).to(to).magnitude)


@lru_cache(maxsize=1024)
def factor_to_base(unit: str) -> float:
    """Number that carries a figure to months, persons, firearms, groups and dollars.

    >>> factor_to_base("million USD / year") == 1e6 / 12
    True
    """
    quantity = registry().Quantity(1.0, unit) if unit not in ("", "1") else registry().Quantity(1.0)
    return float(quantity.to_base_units().magnitude)
