"""A package among what else could be: what each side would undertake alone, and no agreement."""

from dataclasses import dataclass, replace

import numpy as np

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer
from twotrack.agreements.bargaining.front import Numbers, pareto_front
from twotrack.agreements.packages.package import Package
from twotrack.agreements.search.axes import SOLUTIONS
from twotrack.agreements.wording.answer import gain_text
from twotrack.agreements.worth.parties import PartyView, judge_party
from twotrack.agreements.worth.worlds import DEAL
from twotrack.policy.setting import levers
from twotrack.tables.catalogue import translate

WHOLE, NOTHING = "deal", "no_agreement"


@dataclass(frozen=True, eq=False)
class Alternative:
    """A package that could be instead: mean gain of each leader, the chance that each says yes and that both do,
    whether nothing else here is better for one and no worse for the other, and which solutions it is.
    """

    name: str
    gains: tuple[float, ...]
    chances: tuple[float, ...]
    both: float
    on_front: bool
    solutions: tuple[str, ...]


def alternatives(answer: Answer) -> list[Alternative]:
    """The package, what either side undertakes in it alone (the worlds in which the other leaves), and no agreement,
    with which nobody gains: what everything else here is compared with.
    """
    views = {WHOLE: [answer.parties[LEADERS[country]][0] for country in COUNTRIES]}
    for side, other in zip(COUNTRIES, reversed(COUNTRIES), strict=True):
        half = _without_side(answer, other)
        if half.deal or half.row.terms or half.row.payments:
            views[f"{side}_alone"] = half_views(answer, half, other)
    gains = {name: [one.middle.mean for one in each] for name, each in views.items()}
    gains[NOTHING] = [0.0 for _ in COUNTRIES]
    marks = _marks(gains)
    front = {list(gains)[at] for at in pareto_front(np.array(list(gains.values())))}
    return [
        Alternative(name, tuple(gains[name]), *_chances(views.get(name)), name in front, marks[name]) for name in gains
    ]


def half_views(answer: Answer, package: Package, left_by: str) -> list[PartyView]:
    """How each leader sees half of a package: in the world in which the other side leaves."""
    worlds, world = answer.worlds, f"left_by_{left_by}"
    half = replace(
        worlds,
        package=package,
        outcomes={**worlds.outcomes, DEAL: worlds.outcomes[world]},
        scenarios={**worlds.scenarios, DEAL: worlds.scenarios[world]},
        branches=(),
    )
    return [judge_party(half, LEADERS[country], answer.size)[0] for country in COUNTRIES]


def _without_side(answer: Answer, side: str) -> Package:
    """Package without what one side undertakes: its settings and joint ones, its terms, payments and broken stands."""
    package, terms, rows, left = answer.package, answer.preferences.terms, levers(), (side, "joint")
    row = package.row.model_copy(
        update={
            "terms": tuple(one for one in package.row.terms if terms[one.name].holder not in left),
            "payments": tuple(one for one in package.row.payments if one.payer != side),
            "stands": tuple(one for one in package.row.stands if not one.party.startswith(f"{side}_")),
        }
    )
    return replace(package, row=row, deal=tuple(one for one in package.deal if rows[one.lever].holder not in left))


def _chances(views: list[PartyView] | None) -> tuple[tuple[float, ...], float]:
    """Chance that each leader says yes, and that both do; without an agreement there is nothing to say yes to."""
    if views is None:
        return tuple(float("nan") for _ in COUNTRIES), float("nan")
    yes = np.stack([one.yes for one in views]).astype(float)
    return tuple(map(float, yes.mean(axis=1))), float(yes.prod(axis=0).mean())


def _marks(gains: dict[str, list[float]]) -> dict[str, tuple[str, ...]]:
    """Solutions that each package is; none where nobody could gain."""
    table: Numbers = np.array(list(gains.values()))
    chosen = {name: set(map(int, solve(table))) for name, solve in SOLUTIONS.items()}
    return {
        name: tuple(solution for solution, places in chosen.items() if at in places) for at, name in enumerate(gains)
    }


def alternative_text(one: Alternative, language: str) -> str:
    """An alternative in words: both mean gains, both chances, and what it is."""
    values = {
        "name": alternative_label(one.name, language),
        "us": gain_text(one.gains[0]),
        "mx": gain_text(one.gains[1]),
    }
    if one.name == NOTHING:
        said = translate("negotiate.among_nothing", language, name=values["name"])
    else:
        said = translate("negotiate.among_one", language, **values, both=f"{one.both:.2f}")
    kinds = [translate(f"negotiate.short_{name}", language) for name in one.solutions]
    kinds = [translate("negotiate.on_front", language), *kinds] if one.on_front else kinds
    return f"{said} {', '.join(kinds)}." if kinds else said


def alternative_label(name: str, language: str) -> str:
    """What an alternative is called."""
    return translate(f"negotiate.among_{name}", language)
