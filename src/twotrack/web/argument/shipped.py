"""Verdicts and attributions as the page shows them, shipped as data: no run tests the article anew."""

from functools import lru_cache
from pathlib import Path

from twotrack.claims.verdict import Verdict
from twotrack.tables.closed import StrictRow

SHIPPED = Path(__file__).parent / "argument.json"
Pair = list[str]


class ShownClaim(StrictRow):
    """A claim as the page shows it: texts in both languages; the interval is empty where there is none."""

    id: str
    paragraph: int
    verdict: Verdict
    statement: Pair
    said: Pair
    figure: Pair
    interval: Pair
    interval_kind: str


class ShownPart(StrictRow):
    """What one player adds to a change: mean, 5 and 95 %, homicides per 100,000 and year."""

    player: str
    mean: float
    low: float
    high: float


class ShownChange(StrictRow):
    """A change between two years, its parts against one reference point."""

    first: int
    last: int
    reference: str
    before: float
    after: float
    parts: list[ShownPart]


class Argument(StrictRow):
    """Claims in the order of the article, the changes of its windows, and the names of those that add to them."""

    claims: list[ShownClaim]
    changes: list[ShownChange]
    players: dict[str, Pair]


@lru_cache(maxsize=1)
def shipped_argument() -> Argument:
    """What the package ships."""
    return Argument.model_validate_json(SHIPPED.read_bytes())
