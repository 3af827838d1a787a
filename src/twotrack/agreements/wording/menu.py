"""A search as one object, as `--json` prints it."""

from typing import Any

import numpy as np

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.bargaining.robust import Robustness, robustness, satisfied_together
from twotrack.agreements.criteria import GAIN, Criteria
from twotrack.agreements.packages.package import Package
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.search.result import Search, VerifiedPackage
from twotrack.agreements.wording.answer import signs_text, weighted_object
from twotrack.agreements.wording.holding import payment_text
from twotrack.agreements.wording.object import transfer_object
from twotrack.agreements.wording.opening import opening_lines, opening_object
from twotrack.agreements.wording.units import level_text
from twotrack.agreements.worth.futures import Futures
from twotrack.policy.lever_view import setting_entries
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import levers
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import per_cent, plain_number

WORST = 0.05


def search_object(found: Search) -> dict[str, Any]:
    """Win-sets, front, solutions, robustness; what is printed was run on the model."""
    solved = found.solutions()
    marks = {name: {one.number for one in points} for name, points in solved.items()}
    miss = found.nearest_miss()
    return {
        "packages": found.menu.size,
        "method": "listed" if found.tried is None else "nsga3",
        "tried": len(found.both),
        "hypervolume": list(found.hypervolume),
        "verified": len(found.verified),
        "largest_error": found.largest_error,
        "draws": {
            "used": found.draws,
            "nonfinite": found.nonfinite,
            "weighted": weighted_object(found.futures),
        },
        "stopped": found.stopped,
        "threshold": found.criteria.threshold,
        "require": [one.text for one in found.criteria.requirements],
        "plane": found.criteria.plane,
        "win_sets": {country: int(found.win_set(at).sum()) for at, country in enumerate(COUNTRIES)},
        "overlap": found.overlap,
        "front": [front_object(one, marks) for one in found.front()],
        "solutions": {name: [package_object(one) for one in points] for name, points in solved.items()},
        "robust": robust_rows(found),
        "nearest_miss": None if found.overlap or miss is None else miss_object(found, miss),
    }


def counts_text(found: Search, language: str) -> str:
    """How many packages there are, how many each leader and both would sign, how many were run."""
    values = {
        "packages": f"{found.menu.size:,}",
        "verified": len(found.verified),
        "draws": found.draws,
        "us": f"{int(found.win_set(0).sum()):,}",
        "mx": f"{int(found.win_set(1).sum()):,}",
        "overlap": f"{found.overlap:,}",
        "error": f"{found.largest_error:.3f}",
    }
    if found.tried is None:
        return translate("negotiate.menu_counts", language, **values)
    areas = found.hypervolume
    values |= {"tried": f"{len(found.both):,}", "generations": len(areas)}
    return translate("negotiate.menu_tried", language, **values, grown=per_cent(areas[0] / areas[-1] if areas else 1.0))


def plane_text(criteria: Criteria, language: str) -> str:
    """By what front and solutions are found; nothing where it is by mean gains, as it is unless a user says."""
    return "" if criteria.plane == GAIN else translate(f"negotiate.plane_{criteria.plane}", language)


def solution_text(name: str, plane: str, language: str) -> str:
    """Name of a solution, with what it makes largest on the plane."""
    return translate(f"negotiate.{name}" if plane == GAIN else f"negotiate.{name}_chance", language)


def choice_text(core: Package, package: Package, language: str) -> str:
    """What a package holds beside the core of its menu, by the labels of its levers and terms."""
    rows, terms = levers(), shipped_preferences().terms
    settings = [one for one in package.deal if one not in core.deal]
    said = [
        f"{row.label[language]}: {level_text(row, one.value, language)}"
        for one in settings
        for row in (rows[one.lever],)
    ]
    said += [terms[one.name].label[language] for one in package.row.terms if one not in core.row.terms]
    for one in (one for one in package.row.payments if one not in core.row.payments):
        values = {
            "payer": translate(f"negotiate.{one.payer}", language),
            "millions": plain_number(one.million_usd_a_year),
        }
        said.append(translate("negotiate.pays", language, **values))
    return "; ".join(said) or translate("negotiate.core_alone", language)


def package_object(one: VerifiedPackage) -> dict[str, Any]:
    """A verified package."""
    return {
        "package": one.package.name,
        "settings": setting_entries(Scenario(settings=one.package.deal)),
        "terms": list(one.package.deal_terms),
        "payments": [paid.model_dump(mode="json", by_alias=True) for paid in one.package.row.payments],
        **dict(zip(COUNTRIES, map(float, one.mean), strict=True)),
        "chances": dict(zip(COUNTRIES, map(float, one.yes.mean(axis=1)), strict=True)),
        "both": one.chance,
        "required": one.required_share,
        "signs_from": dict(zip(COUNTRIES, one.signs_from, strict=True)),
        "verified": True,
    }


def miss_object(found: Search, miss: VerifiedPackage) -> dict[str, Any]:
    """The nearest miss, with the payment from which each leader would sign it."""
    payments = {country: transfer_object(found.payment(miss, country)) for country in COUNTRIES}
    return package_object(miss) | {"payment_to_sign": payments, "opening": opening_object(found.opening)}


def miss_lines(found: Search, miss: VerifiedPackage, language: str) -> list[str]:
    """What would open the nearest miss; of a search that was stopped, by each leader's mean gain alone."""
    if found.opening is not None:
        return opening_lines(found.opening, language)
    lines = [signs_text(c, chance, language) for c, chance in zip(COUNTRIES, miss.signs_from, strict=True)]
    for country in COUNTRIES:
        payment = found.payment(miss, country)
        lines += [] if payment is None else [payment_text("sign", country, payment, language)]
    return lines


def shown_front(found: Search, most: int) -> list[VerifiedPackage]:
    """At most this number of packages of the front, evenly along it, both ends among them."""
    front = found.front()
    places = np.unique(np.linspace(0, len(front) - 1, min(most, len(front))).round().astype(int))
    return [front[at] for at in places] if front else []


def front_object(one: VerifiedPackage, marks: dict[str, set[int]]) -> dict[str, Any]:
    """A package of the front, and which solutions it is."""
    return package_object(one) | {name: one.number in numbers for name, numbers in marks.items()}


def robust_rows(found: Search) -> list[dict[str, Any]]:
    """Robustness of every verified package for each leader; regret is against the verified packages."""
    every = list(found.verified.values())
    if not every:
        return []
    tables = [np.stack([one.gains[at] for one in every]) for at in range(len(COUNTRIES))]
    together = satisfied_together(tables, weights=found.futures.weights)
    rows: list[dict[str, Any]] = []
    for country, table in zip(COUNTRIES, tables, strict=True):
        figures = robustness(table, weights=found.futures.weights)
        rows += [
            {
                "package": one.package.name,
                "country": country,
                **robust_row(figures, table, at, found.futures),
                "both": float(together[at]),
            }
            for at, one in enumerate(every)
        ]
    return rows


def robust_row(figures: Robustness, table: Numbers, at: int, futures: Futures) -> dict[str, float]:
    """Figures of one package for one leader."""
    return {
        "mean": float(figures.mean[at]),
        "q05": float(futures.quantiles(table[at], WORST)),
        "worst": float(figures.worst[at]),
        "max_regret": float(figures.max_regret[at]),
        "mean_regret": float(figures.mean_regret[at]),
        "starr": float(figures.satisfied[at]),
    }


def robust_choices(found: Search) -> dict[str, list[str]]:
    """Package that each criterion picks, by leader: largest worst gain, smallest regret, largest mean, most futures
    without a loss; and the package under which what a user requires holds in most futures.
    """
    rows = robust_rows(found)
    picks = {"worst": 1, "max_regret": -1, "mean": 1, "starr": 1}
    chosen = {
        name: [max((r for r in rows if r["country"] == c), key=lambda r: sign * r[name])["package"] for c in COUNTRIES]
        for name, sign in picks.items()
        if rows
    }
    if rows and found.criteria.requirements:
        best = max(found.verified.values(), key=lambda one: one.required_share or 0.0)
        chosen["required"] = [best.package.name for _ in COUNTRIES]
    return chosen
