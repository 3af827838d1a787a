"""A search as one object, as `--json` prints it."""

from typing import Any

import numpy as np

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.bargaining.robust import Robustness, robustness, satisfied_together
from twotrack.agreements.search.result import Search, VerifiedPackage
from twotrack.policy.lever_view import setting_entries
from twotrack.policy.scenario import Scenario

WORST = 0.05


def search_object(found: Search) -> dict[str, Any]:
    """Win-sets, front, solutions, robustness; what is printed was run on the model."""
    solved = found.solutions()
    marks = {name: {one.number for one in points} for name, points in solved.items()}
    miss = found.nearest_miss()
    return {
        "packages": found.menu.size,
        "verified": len(found.verified),
        "largest_error": found.largest_error,
        "draws": {"used": found.draws, "nonfinite": found.nonfinite},
        "stopped": found.stopped,
        "win_sets": {country: int(found.win_set(at).sum()) for at, country in enumerate(COUNTRIES)},
        "overlap": found.overlap,
        "front": [front_object(one, marks) for one in found.front()],
        "solutions": {name: [package_object(one) for one in points] for name, points in solved.items()},
        "robust": robust_rows(found),
        "nearest_miss": None if found.overlap or miss is None else package_object(miss),
    }


def package_object(one: VerifiedPackage) -> dict[str, Any]:
    """A verified package."""
    return {
        "package": one.package.name,
        "settings": setting_entries(Scenario(settings=one.package.deal)),
        "terms": list(one.package.deal_terms),
        **dict(zip(COUNTRIES, map(float, one.mean), strict=True)),
        "chances": dict(zip(COUNTRIES, map(float, one.yes.mean(axis=1)), strict=True)),
        "both": one.chance,
        "signs_from": dict(zip(COUNTRIES, one.signs_from, strict=True)),
        "verified": True,
    }


def front_object(one: VerifiedPackage, marks: dict[str, set[int]]) -> dict[str, Any]:
    """A package of the front, and which solutions it is."""
    return package_object(one) | {name: one.number in numbers for name, numbers in marks.items()}


def robust_rows(found: Search) -> list[dict[str, Any]]:
    """Robustness of every verified package for each leader; regret is against the verified packages."""
    every = list(found.verified.values())
    if not every:
        return []
    tables = [np.stack([one.gains[at] for one in every]) for at in range(len(COUNTRIES))]
    together = satisfied_together(tables)
    rows: list[dict[str, Any]] = []
    for country, table in zip(COUNTRIES, tables, strict=True):
        figures = robustness(table)
        rows += [
            {
                "package": one.package.name,
                "country": country,
                **robust_row(figures, table, at),
                "both": float(together[at]),
            }
            for at, one in enumerate(every)
        ]
    return rows


def robust_row(figures: Robustness, table: Numbers, at: int) -> dict[str, float]:
    """Figures of one package for one leader."""
    return {
        "mean": float(figures.mean[at]),
        "q05": float(np.quantile(table[at], WORST)),
        "worst": float(figures.worst[at]),
        "max_regret": float(figures.max_regret[at]),
        "mean_regret": float(figures.mean_regret[at]),
        "starr": float(figures.satisfied[at]),
    }


def robust_choices(found: Search) -> dict[str, list[str]]:
    """Package that each criterion picks, by leader: largest worst gain, smallest regret, largest mean, most futures
    without a loss.
    """
    rows = robust_rows(found)
    picks = {"worst": 1, "max_regret": -1, "mean": 1, "starr": 1}
    return {
        name: [max((r for r in rows if r["country"] == c), key=lambda r: sign * r[name])["package"] for c in COUNTRIES]
        for name, sign in picks.items()
        if rows
    }
