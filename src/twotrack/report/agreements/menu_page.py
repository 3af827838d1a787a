"""A searched menu as one page: win-sets, the front, solutions, robustness; only what was run on the model is shown."""

from collections.abc import Sequence

import numpy as np

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.criteria import CHANCE
from twotrack.agreements.search.result import Search, VerifiedPackage
from twotrack.agreements.wording.answer import futures_text, gain_text, note_text, threshold_text
from twotrack.agreements.wording.menu import (
    choice_text,
    counts_text,
    miss_lines,
    plane_text,
    robust_choices,
    robust_rows,
    solution_text,
)
from twotrack.agreements.wording.requirements import requirements_text
from twotrack.report.agreements.page import LETTERS, bilingual_page, figure, foot
from twotrack.report.agreements.plane import Spot, plane
from twotrack.report.drawing.pixels import Point
from twotrack.report.page.markup import Html, element, row, table
from twotrack.tables.catalogue import LANGUAGES, translate
from twotrack.tables.numerals import per_cent, plain_number

# What a user calls acceptable, in words.
CRITERIA = (threshold_text, plane_text, requirements_text)


def menu_page(found: Search, receipt: str, command: str, language: str) -> str:
    """Whole page of a search as text; `receipt` names its run, `command` makes it again."""
    views = [_view(found, receipt, command, one) for one in LANGUAGES]
    return bilingual_page(found.menu.core.title[language], views, language)


def _view(found: Search, receipt: str, command: str, language: str) -> Html:
    title, story = found.menu.core.title[language], found.menu.core.story[language]
    stopped = element("p", translate("negotiate.menu_stopped", language), class_="warn") if found.stopped else None
    return element(
        "main",
        element("h1", title),
        element("p", story, class_="lead") if story else None,
        element("p", counts_text(found, language), class_="verdict"),
        [element("p", said) for said in (text(found.criteria, language) for text in CRITERIA) if said],
        element("p", weighted, class_="warn") if (weighted := futures_text(found.futures, language)) else None,
        stopped,
        _miss(found, language),
        element("p", translate("negotiate.unit_of_gain", language), class_="note"),
        _plane(found, language),
        _solutions(found, language),
        _robustness(found, language),
        foot(receipt, command, language),
        lang=language,
        class_="menu",
    )


def _miss(found: Search, language: str) -> Html | None:
    """Where nothing is in both win-sets: what comes nearest, and what would open it."""
    miss = found.nearest_miss()
    if found.overlap or miss is None:
        return None
    lines = miss_lines(found, miss, language)
    said = translate("negotiate.menu_miss", language, package=choice_text(found.menu.core, miss.package, language))
    return element("div", element("p", said), element("ul", (element("li", one) for one in lines)), class_="warn")


def _letter(at: int) -> str:
    """Letter of a package of the front; after Z they go on with AA.

    >>> _letter(0), _letter(27)
    ('A', 'AB')
    """
    return (_letter(at // len(LETTERS) - 1) if at >= len(LETTERS) else "") + LETTERS[at % len(LETTERS)]


def _plane(found: Search, language: str) -> Html:
    """The front as lettered points, other verified packages as dots, and the table of the front."""
    front = found.front()
    least = found.criteria.threshold
    spots = [
        Spot(Point(*map(float, found.place(one))), _letter(at), one.chance >= least) for at, one in enumerate(front)
    ]
    others = [Point(*map(float, found.place(one))) for one in found.verified.values() if one not in front]
    own = found.criteria.plane == CHANCE
    title = translate("negotiate.picture_front_chance" if own else "negotiate.picture_front", language)
    lines = {"cloud": others, "front": [one.gains for one in spots]}
    drawn = plane(spots, title, language, **lines, threshold=least if own else None)
    note = translate("negotiate.front_note_chance", language, threshold=plain_number(least))
    note = note if own else note_text("front_note", found.criteria, language)
    choices = _choices(found, language)
    rows = [_package_row(one, f"{_letter(at)}. {choices[one.package.name]}") for at, one in enumerate(front)]
    head = element("h2", translate("negotiate.column_front", language))
    listed = _packages_table(found, rows, "column_package", title, language)
    return element("section", head, figure(drawn, note), listed)


def _package_row(one: VerifiedPackage, head: str, *cells: str) -> Html:
    pairs = zip(one.mean, one.yes.mean(axis=1), strict=True)
    gains = [f"{gain_text(float(gain))} ({chance:.2f})" for gain, chance in pairs]
    required = [] if one.required_share is None else [per_cent(one.required_share)]
    return row(*cells, *gains, f"{one.chance:.2f}", *required, head=head)


def _packages_table(found: Search, rows: Sequence[Html], first: str, caption: str, language: str, *more: str) -> Html:
    columns = [first, *more, "us", "mx", "column_both", *(["column_required"] if found.criteria.requirements else [])]
    return table([translate(f"negotiate.{one}", language) for one in columns], rows, caption)


def _choices(found: Search, language: str) -> dict[str, str]:
    """What each verified package holds, by its name."""
    every = (one.package for one in found.verified.values())
    return {one.name: choice_text(found.menu.core, one, language) for one in every}


def _solutions(found: Search, language: str) -> Html:
    choices = _choices(found, language)
    rows = [
        _package_row(one, solution_text(name, found.criteria.plane, language), choices[one.package.name])
        for name, points in found.solutions().items()
        for one in points
    ]
    title = translate("negotiate.solutions_title", language)
    if not rows:
        return element("section", element("h2", title), element("p", translate("negotiate.no_points", language)))
    listed = _packages_table(found, rows, "column_solution", title, language, "column_package")
    return element("section", element("h2", title), listed)


def _robustness(found: Search, language: str) -> Html:
    """What each criterion picks, and its figures for every package of the front."""
    choices = _choices(found, language)
    picks = [
        row(*(choices[one] for one in names), head=translate(f"negotiate.robust_{name}", language))
        for name, names in robust_choices(found).items()
    ]
    countries = [translate(f"negotiate.{one}", language) for one in COUNTRIES]
    title = translate("negotiate.column_criterion", language)
    chosen = table([title, *countries], picks, title)
    front = {one.package.name for one in found.front()}
    columns = ("mean", "q05", "worst", "max_regret", "starr")
    rows = [
        row(
            translate(f"negotiate.{one['country']}", language),
            *(per_cent(one[key]) if key == "starr" else gain_text(float(np.round(one[key], 12))) for key in columns),
            head=choices[one["package"]],
        )
        for one in robust_rows(found)
        if one["package"] in front
    ]
    heads = ["column_package", "column_government", *(f"column_{one}" for one in columns)]
    caption = translate("negotiate.robust_title", language)
    figures = table([translate(f"negotiate.{one}", language) for one in heads], rows, caption)
    return element("section", element("h2", caption), chosen, figures)
