"""Whether linking issues holds a deal: a breach that ends its own issue alone, against one that ends all.

An issue's obligations are the levers of the deal that belong to it; terms and payments, which no lever carries, are one
more group. Leaving a group drops what a government undertakes in it; a group that has fallen is as after a breach of
the whole deal, the others as agreed. Where issues are linked, those end too in which only the other side undertakes
something, or only a punishment lies: a duty for a breach on migration.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer
from twotrack.agreements.holding.patience import discount_needed
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.rows import UndertakingRow
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.worth.changes import Window
from twotrack.agreements.worth.dated import dated_runs, outcomes_of_worlds
from twotrack.agreements.worth.holding import Holding, holdings
from twotrack.agreements.worth.worlds import DEAL, only_draws
from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.setting import Setting, levers
from twotrack.runs.engine import Progress, no_progress
from twotrack.tables.issue_tables import issue_tables

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

# Group of what no lever carries.
TERMS = "terms"
Variants = Mapping[str, Package]
# Groups in which a government undertakes something, and those that end.
Groups = tuple[list[str], list[str]]


class Obligation(NamedTuple):
    """One issue that a deal or its punishment touches: what a government gains a month by leaving what it undertakes
    there alone (zero where it undertakes nothing), what it loses a month once the issue has fallen, and the monthly
    discount that staying on it needs.
    """

    issue: str
    gain_a_month: float
    loss_a_month: float
    needed: float


@dataclass(frozen=True)
class Linkage:
    """Issues of a deal as a government sees them, and the discount that it needs where a breach on one ends all: from
    the sums of their gains and losses. `own` are those on which it undertakes something.
    """

    obligations: tuple[Obligation, ...]
    needed: float
    own: tuple[str, ...]


@lru_cache(maxsize=1)
def issue_of_levers() -> dict[str, str]:
    """Issue of every lever."""
    return {lever: issue.name for issue in issue_tables() for lever in issue.levers}


def linkages(experiment: "Experiment", answer: Answer, progress: Progress = no_progress) -> dict[str, Linkage]:
    """Linkage of each government that undertakes something, by country, where two issues or more would end; each
    variant of the deal that this takes is run. None of one whose gains are not finite in every draw.
    """
    package, groups = answer.package, {country: _groups_of(answer.package, country) for country in COUNTRIES}
    ends = list(dict.fromkeys([*groups["us"], *groups["mx"], *_punishing(package)]))
    if len(ends) < 2:
        return {}
    variants = {f"{name} fallen": _fallen(package, name) for name in ends}
    variants |= {
        f"{name} left by {country}": _without(package, name, country)
        for country, names in groups.items()
        for name in names
    }
    outcomes = _outcomes(experiment, answer, variants, progress)
    own = {one.country: one for one in holdings(answer)}
    every = {
        country: _linkage(answer, own[country], (names, ends), variants, outcomes)
        for country, names in groups.items()
        if names
    }
    return {country: one for country, one in every.items() if np.isfinite(one.needed)}


def _punishing(package: Package) -> list[str]:
    """Groups in which what follows a breach does something."""
    row, issues = package.row, issue_of_levers()
    after = row.otherwise if row.punish is None else row.punish
    then = package.otherwise if package.punish is None else package.punish
    return [*dict.fromkeys(issues[one.lever] for one in then), *([TERMS] if after.terms else [])]


def _groups_of(package: Package, country: str) -> list[str]:
    """Groups in which a government undertakes something, alone or with the other."""
    rows, issues = levers(), issue_of_levers()
    found = {issues[one.lever]: None for one in package.deal if rows[one.lever].holder in (country, "joint")}
    own = [one for one in package.row.terms if _holder(one) in (country, "joint")]
    paid = [one for one in package.row.payments if one.payer == country]
    return [*found, *([TERMS] if own or paid else [])]


def _holder(term: UndertakingRow) -> str:
    return shipped_preferences().terms[term.name].holder


def _without(package: Package, group: str, country: str) -> Package:
    """Deal without what a government undertakes in a group, alone or with the other."""
    rows, issues, own = levers(), issue_of_levers(), (country, "joint")
    if group == TERMS:
        terms = tuple(one for one in package.row.terms if _holder(one) not in own)
        payments = tuple(one for one in package.row.payments if one.payer != country)
        return replace(package, row=package.row.model_copy(update={"terms": terms, "payments": payments}))
    kept = tuple(s for s in package.deal if issues[s.lever] != group or rows[s.lever].holder not in own)
    return replace(package, deal=kept)


def _fallen(package: Package, group: str) -> Package:
    """Deal of which one group is as after a breach."""
    row, issues = package.row, issue_of_levers()
    after = row.otherwise if row.punish is None else row.punish
    if group == TERMS:
        return replace(package, row=row.model_copy(update={"terms": after.terms, "payments": ()}))
    then: tuple[Setting, ...] = package.otherwise if package.punish is None else package.punish
    kept = tuple(one for one in package.deal if issues[one.lever] != group)
    return replace(package, deal=(*kept, *(one for one in then if issues[one.lever] == group)))


def _outcomes(experiment: "Experiment", answer: Answer, variants: Variants, progress: Progress) -> dict[str, Outcomes]:
    """Outcomes of each variant of the deal, over the draws of the answer."""
    package, size = answer.package, answer.size
    until = year_of(package.month + package.horizon - 1)
    runs = dated_runs(experiment, package.before, package.month, range(size.draws), size.seed, until)
    scenarios = {name: one.world(DEAL, one.deal) for name, one in variants.items()}
    kept = np.isin(np.arange(size.draws), answer.worlds.draws)
    return {name: only_draws(one, kept) for name, one in outcomes_of_worlds(runs, scenarios, progress).items()}


def _linkage(
    answer: Answer, own: Holding, groups: Groups, variants: Variants, outcomes: Mapping[str, Outcomes]
) -> Linkage:
    """Linkage of one government, by the groups in which it undertakes something and those that end."""
    names, ends = groups
    worlds, judged = answer.worlds, answer.parties[LEADERS[own.country]][0]
    first = worlds.first_year()

    def mean_worth(name: str, window: Window) -> float:
        changed = replace(
            worlds,
            package=variants[name],
            outcomes={**worlds.outcomes, DEAL: outcomes[name]},
            scenarios={**worlds.scenarios, DEAL: variants[name].world(DEAL, variants[name].deal)},
            branches=(),
        )
        return worlds.futures.overall(replace(judged, worlds=changed).worth_of(DEAL, window))

    whole = {window: worlds.futures.overall(judged.worth_of(DEAL, window)) for window in (first, worlds.window)}
    pairs = [
        (
            (mean_worth(f"{name} left by {own.country}", first) - whole[first]) / MONTHS_A_YEAR
            if name in names
            else 0.0,
            (whole[worlds.window] - mean_worth(f"{name} fallen", worlds.window)) / MONTHS_A_YEAR,
        )
        for name in ends
    ]
    each = tuple(Obligation(name, *pair, _discount_to_stay(own, *pair)) for name, pair in zip(ends, pairs, strict=True))
    return Linkage(each, _discount_to_stay(own, *map(sum, zip(*pairs, strict=True))), tuple(names))


def _discount_to_stay(own: Holding, gain: float, loss: float) -> float:
    """Monthly discount that staying needs, a breach found out as soon as one of the whole deal is."""
    chance = 1.0 if own.found_out_chance is None else own.found_out_chance
    return discount_needed(gain, loss, found_out_after=own.found_out_months, found_out_chance=chance)
