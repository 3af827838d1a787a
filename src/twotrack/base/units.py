"""Units parsed, not typed: a few names, in which persons, firearms and dollars are dimensions."""

import ast
import re
from functools import lru_cache
from typing import NamedTuple

# A share, a rate per head and an index are all of dimension one. A homicide is a person, and a
# group of the organised crime is its own thing. A name in brackets is a dimension.
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
# Two factors side by side are a product.
_SIDE_BY_SIDE = re.compile(r"(?<=[\w.)])\s+(?=[\w.(])")


class Unit(NamedTuple):
    """How many base units a unit is, and the exponent of each base dimension that is not zero."""

    factor: float
    powers: tuple[tuple[str, float], ...] = ()

    def times(self, other: "Unit", power: float = 1) -> "Unit":
        """Product with a power of another unit."""
        powers = dict(self.powers)
        for name, exponent in other.powers:
            powers[name] = powers.get(name, 0) + exponent * power
        factor = self.factor * other.factor**power
        return Unit(factor, tuple((name, one) for name, one in powers.items() if one))


ONE = Unit(1.0)


@lru_cache(maxsize=1)
def registry() -> dict[str, Unit]:
    """Units of the subject by name, and no others: a metre is an unknown unit here."""
    known: dict[str, Unit] = {}
    for line in _DEFINITIONS:
        name, meaning, *others = line.split(" = ")
        unit = Unit(1.0, ((meaning, 1),)) if meaning in BASE_DIMENSIONS else _parse(meaning, known)
        known |= dict.fromkeys((name, *others), unit)
    return known


def _parse(text: str, known: dict[str, Unit]) -> Unit:
    return _unit(ast.parse(_SIDE_BY_SIDE.sub(" * ", text.strip()).replace("^", "**") or "1", mode="eval").body, known)


def _unit(node: ast.expr, known: dict[str, Unit]) -> Unit:
    """Unit of an expression: names and numbers, products, quotients and powers of them."""
    match node:
        case ast.Name(name) if name in known:
            return known[name]
        case ast.Constant(int() | float() as number) if number > 0:
            return Unit(float(number))
        case ast.BinOp(left, ast.Mult(), right):
            return _unit(left, known).times(_unit(right, known))
        case ast.BinOp(left, ast.Div(), right):
            return _unit(left, known).times(_unit(right, known), -1)
        case ast.BinOp(left, ast.Pow(), right):
            return ONE.times(_unit(left, known), ast.literal_eval(right))
        case _:
            raise ValueError(f"`{ast.unparse(node)}` is unknown")


@lru_cache(maxsize=1024)
def unit_of(text: str) -> Unit:
    """Unit of a text; ValueError for an unknown one."""
    try:
        return _parse(text, registry())
    except (ValueError, SyntaxError, TypeError, ArithmeticError) as error:
        reason = error.msg if isinstance(error, SyntaxError) else error
        raise ValueError(f"{text!r} is not a unit: {reason}") from error


@lru_cache(maxsize=1024)
def dimension(unit: str) -> dict[str, float]:
    """Exponent of each base dimension in a unit; raises ValueError for an unknown unit.

    >>> dimension("firearms / month") == {"[firearm]": 1, "[time]": -1}
    True
    >>> dimension("share")
    {}
    """
    return {name: float(power) for name, power in unit_of(unit).powers}


def same_dimension(unit: str, other: str) -> bool:
    """Whether two units measure the same thing.

    >>> same_dimension("persons / month", "people / year")
    True
    >>> same_dimension("persons", "firearms")
    False
    """
    return dimension(unit) == dimension(other)


def factor(unit: str, to: str) -> float:
    """Number that carries a figure from one unit to another; ValueError where they measure different things.

    >>> factor("persons / month", "persons / year")
    12.0
    """
    if not same_dimension(unit, to):
        raise ValueError(f"{unit!r} does not measure what {to!r} does")
    return unit_of(unit).factor / unit_of(to).factor


def factor_to_base(unit: str) -> float:
    """Number that carries a figure to months, persons, firearms, groups, crossings and dollars.

    >>> factor_to_base("million USD / year") == 1e6 / 12
    True
    """
    return unit_of(unit).factor
