"""Files of a judged package and of a searched menu, as texts, and the receipt from which `verify` runs them again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.packages.package import Package
from twotrack.agreements.preferences.tables import preferences_hash
from twotrack.agreements.search.axes import SOLUTIONS
from twotrack.agreements.search.menu import MenuRow
from twotrack.agreements.search.result import Search
from twotrack.cli.terminal.output import json_text
from twotrack.runs.receipt import Receipt
from twotrack.tables.files.csv_text import csv_text

if TYPE_CHECKING:
    from twotrack.cli.negotiate.request import Request

ANSWER_FILES = ("negotiate.json", "parties.csv", "packages.csv", "package.toml", "receipt.json")
SEARCH_FILES = ("search.json", "packages.csv", "menu.toml", "receipt.json")
REPORT = "report.html"
PACKAGE, MENU = "package", "menu"


def receipt_object(receipt: Receipt, request: "Request", package: Package, text: str) -> dict[str, Any]:
    """What an answer was made from: the receipt of its run, hashes of the tables of preferences and of the package or
    menu file, its name, draws of preferences, whether a menu was listed, what a user says of parties, from which chance
    on a package is in a win-set, what each draw counts where they do not count alike, and what is required of a deal.
    """
    overlay = request.overlay
    said: dict[str, Any] = {party: row.model_dump(exclude_none=True) for party, row in overlay.parties.items()}
    if overlay.chance is not None:
        said["otherwise"] = {"chance": overlay.chance.model_dump(exclude_none=True)}
    return {
        **asdict(receipt),
        "hash": receipt.name,
        "kind": MENU if isinstance(package.row, MenuRow) else PACKAGE,
        "preferences": preferences_hash(overlay.parties),
        "package": package.name,
        "package_hash": text_hash(text),
        "preference_draws": request.size.preferences,
        "listed": request.listed,
        "plane": request.criteria.plane,
        "prefer": said,
        "threshold": request.criteria.threshold,
        "weights_of_draws": request.size.weights,
        "require": [one.text for one in request.criteria.requirements],
    }


def text_hash(text: str) -> str:
    """First sixteen digits of the hash of a file's text."""
    return sha256(text.encode()).hexdigest()[:16]


def answer_files(made: dict[str, Any], package: str) -> dict[str, str]:
    """Texts of the files of an answer, by name."""
    texts = (json_text(made), parties_csv(made), alternatives_csv(made), package, json_text(made["receipt"]))
    return dict(zip(ANSWER_FILES, texts, strict=True))


def search_files(made: dict[str, Any], found: Search, menu: str) -> dict[str, str]:
    """Texts of the files of a search, by name."""
    texts = (json_text(made), packages_csv(found), menu, json_text(made["receipt"]))
    return dict(zip(SEARCH_FILES, texts, strict=True))


def parties_csv(made: dict[str, Any]) -> str:
    """Parties as a table."""
    columns = ("name", "country", "kind", "must", "chance", "low", "high", "no_regret", "against_before")
    gains = [f"gain_{key}" for key in made["parties"][0]["gain"]]
    rows = ([*(party[one] for one in columns), *party["gain"].values()] for party in made["parties"])
    return csv_text([*columns, *gains], rows)


def alternatives_csv(made: dict[str, Any]) -> str:
    """A package, what each side would undertake alone, and no agreement, as a table with the columns of a menu's."""
    return _packages_table(
        (one["name"], one["gains"], one["chances"], one["both"], one["on_front"], one["solutions"])
        for one in made["among"]
    )


def packages_csv(found: Search) -> str:
    """Packages that were run on the model, as a table: gains, chances, on the front or not, which solutions, and the
    share of futures in which what is required holds, where something is.
    """
    front = {one.number for one in found.front()}
    marks = {name: {one.number for one in points} for name, points in found.solutions().items()}
    shares = [one.required_share for one in found.verified.values()]
    rows = (
        (
            one.package.name,
            map(float, one.mean),
            map(float, one.yes.mean(axis=1)),
            one.chance,
            one.number in front,
            [name for name, numbers in marks.items() if one.number in numbers],
        )
        for one in found.verified.values()
    )
    return _packages_table(rows, {"required": shares} if found.criteria.requirements else {})


def _packages_table(
    rows: Iterable[tuple[str, Iterable[float], Iterable[float], float, bool, Iterable[str]]],
    more: Mapping[str, Sequence[Any]] = MappingProxyType({}),
) -> str:
    """Rows of name, gains, chances, chance of both, on the front, and solutions, with further columns; a chance that is
    none is empty.
    """
    columns = [f"{kind}_{country}" for kind in ("gain", "chance") for country in COUNTRIES]
    made: list[list[Any]] = []
    for name, gains, chances, both, on_front, solutions in rows:
        chosen = set(solutions)
        shown = ["" if one != one else one for one in (*chances, both)]  # noqa: PLR0124 not a number
        made.append([name, *gains, *shown, int(on_front), *(int(one in chosen) for one in SOLUTIONS)])
    made = [[*row, *cells] for row, *cells in zip(made, *more.values(), strict=True)]
    return csv_text(["package", *columns, "chance_both", "front", *SOLUTIONS, *more], made)
