"""The front of a menu, computed before and shipped as data: what the page's Negotiate view shows beside live worlds."""

import sys
from functools import lru_cache
from pathlib import Path

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.search.find import search
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.search.result import Search, VerifiedPackage
from twotrack.agreements.wording.menu import choice_text
from twotrack.agreements.worth.worlds import Size
from twotrack.runs.fingerprint import fingerprint as code_fingerprint
from twotrack.tables.catalogue import LANGUAGES
from twotrack.tables.closed import StrictRow
from twotrack.web.link import levers_text
from twotrack.web.shipped import TABLES as STORY_TABLES

MENU, SHIPPED = (Path(__file__).with_name(name) for name in ("frontier.toml", "frontier.json"))
COMMAND = "python -m twotrack.web.frontier"
SIZE = Size(draws=200)
MODULES = ("agreements.search.find", "issues")
# Of what these import, the equations and the judging: how a run is carried out does not change what it finds.
ROOMS = ("agreements", "base", "issues")
TABLES = (*STORY_TABLES, "agreements/preferences/*.toml", "agreements/preferences/*.csv", "web/frontier.toml")


class Point(StrictRow):
    """A package of the front: its levers as a link has them, its words, mean gains of both presidents, the chance that
    both say yes.
    """

    levers: str
    label: tuple[str, ...]
    us: float
    mx: float
    both: float


class Frontier(StrictRow):
    """A front, the numbers of packages in all and in each win-set, and the fingerprint of what it follows from."""

    fingerprint: str
    month: str
    draws: int
    packages: int
    us: int
    mx: int
    overlap: int
    points: tuple[Point, ...]


@lru_cache(maxsize=1)
def shipped_frontier() -> Frontier | None:
    """Front of the package; None where it is not of these tables, equations and preferences."""
    if not SHIPPED.exists():
        return None
    found = Frontier.model_validate_json(SHIPPED.read_bytes())
    return found if found.fingerprint == fingerprint() else None


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """Hash of what the front follows from."""
    return code_fingerprint(MODULES, TABLES, within=ROOMS)


def frontier_of(found: Search) -> Frontier:
    """What the page needs of a searched menu."""
    sets = {country: int(found.win_set(at).sum()) for at, country in enumerate(COUNTRIES)}
    points = tuple(_point(found, one) for one in found.front())
    month, packages = found.menu.core.row.date, found.menu.size
    counts = {"draws": found.draws, "packages": packages, "overlap": found.overlap} | sets
    return Frontier(fingerprint=fingerprint(), month=month, points=points, **counts)


def _point(found: Search, one: VerifiedPackage) -> Point:
    us, mx = (float(f"{gain:.4g}") for gain in one.mean)
    label = tuple(choice_text(found.menu.core, one.package, language) for language in LANGUAGES)
    return Point(levers=levers_text(one.package.deal), label=label, us=us, mx=mx, both=float(f"{one.chance:.4g}"))


def main() -> int:
    """Write the front; with `--check` only say whether it still holds."""
    if "--check" in sys.argv[1:]:
        holds = shipped_frontier() is not None
        sys.stdout.write("" if holds else f"{SHIPPED.name} is not of these tables and preferences: run `{COMMAND}`\n")
        return 0 if holds else 1
    found = frontier_of(search(load_menu(MENU), SIZE))
    SHIPPED.write_text(found.model_dump_json(indent=1) + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
