"""Who has no veto and may still act against a deal, and what is left of it then."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

import numpy as np

from twotrack.agreements.answer import COUNTRIES, Answer, judge
from twotrack.agreements.bargaining.chances import Chance
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.preferences.draws import prior_draws
from twotrack.agreements.worth.conditions import branches_of, outcomes_by_branch
from twotrack.agreements.worth.dated import dated_runs
from twotrack.agreements.worth.money import leaders_of
from twotrack.agreements.worth.worlds import DEAL, Worlds, only_draws
from twotrack.base.months import MONTHS_A_YEAR, month_text, year_of
from twotrack.evidence.replaced import Replacement
from twotrack.policy.span import Span
from twotrack.runs.engine import Progress, no_progress
from twotrack.tables.axes import codes
from twotrack.tables.rows import DriverRow
from twotrack.world.exogenous import driver_path

if TYPE_CHECKING:
    import pandas as pd

    from twotrack.runs.experiment import Experiment


@dataclass(frozen=True)
class Spoiler:
    """A party that may act against the deal: chance over preferences that its mean gain is below minus what acting
    costs it, its mean gain, and, where it acts more likely than not, the chance that both sign a deal that it acts
    against and how far that moves the mean gain of each leader.
    """

    party: str
    chance: Chance
    gain: float
    both: Chance | None
    shifts: Mapping[str, float]

    @property
    def acts(self) -> bool:
        """Whether it acts more likely than not."""
        return self.both is not None


def spoilers(experiment: "Experiment", answer: Answer, progress: Progress = no_progress) -> list[Spoiler]:
    """Each party that has acts of its own and no veto; the deal is run again with the acts of one that would act."""
    rows = answer.preferences.parties
    found: list[Spoiler] = []
    for party in (name for name, row in rows.items() if row.acts and name not in answer.must):
        judged = answer.parties[party][0]
        cost = answer.preferences.numbers["acting_cost"].prior
        costs = prior_draws(cost, answer.size.preferences, answer.size.seed, party, "acting_cost")
        chance = answer.share((judged.gains.by_draw < -costs).astype(float))
        both, shifts = None, dict[str, float]()
        if chance.chance >= 1 / 2:
            against = judge(_with_acts(experiment, answer, rows[party].acts, progress), answer.size)
            both, shifts = against.both, _shifts(answer, against)
        found.append(Spoiler(party, chance, judged.gains.mean, both, shifts))
    return found


def _shifts(answer: Answer, against: Answer) -> dict[str, float]:
    """How far the acts move the mean gain of each leader."""
    gains = [{c: one.middle.mean for c, one in leaders_of(x).items()} for x in (answer, against)]
    return {country: gains[1][country] - gains[0][country] for country in COUNTRIES}


def _with_acts(experiment: "Experiment", answer: Answer, driver: str, progress: Progress) -> Worlds:
    """Worlds in which the deal goes together with a spoiler's acts from its first month on."""
    worlds, package = answer.worlds, answer.package
    until = year_of(package.month + package.horizon - 1)
    size = answer.size
    runs = dated_runs(experiment, package.before, package.month, range(size.draws), size.seed, until)
    acted = replace(runs, experiment=raised_driver(runs.experiment, driver, package.month))
    (found,) = acted.outcomes([package.worlds[DEAL]], progress)
    branches = branches_of(package, acted, found) if package.row.conditions else []
    kept = np.isin(np.arange(size.draws), worlds.draws)
    deal = only_draws(outcomes_by_branch(branches) if branches else found, kept)
    own = tuple(one._replace(futures=one.futures[kept]) for one in branches)
    return replace(worlds, outcomes={**worlds.outcomes, DEAL: deal}, branches=own)


def raised_driver(experiment: "Experiment", name: str, month: int) -> "Experiment":
    """Experiment in which a driver, carried on by its rule, is raised from a month on by its mean of the last recorded
    year, by place.
    """
    span, issues = experiment.span, experiment.layout.issues
    row = next(issue.drivers[name] for issue in issues if name in issue.drivers)
    path, ends, at = driver_path(row, span, experiment.series), span.replay_until - span.first + 1, month - span.first
    raised = np.concatenate([path[:at], path[at:] + path[ends - MONTHS_A_YEAR : ends].mean(axis=0)])
    series = Replacement(f"raised/{name}", _table(row, span, raised), month_text(month))
    own = row.model_copy(update={"series": series.name})
    moved = tuple(
        replace(issue, drivers=issue.drivers | {name: own}) if name in issue.drivers else issue for issue in issues
    )
    layout = replace(experiment.layout, issues=moved)
    return replace(experiment, layout=layout, series={**experiment.series, series.name: series})


def _table(row: DriverRow, span: Span, path: Numbers) -> "pd.DataFrame":
    """A driver by month and place as its series has it."""
    places = codes(row.axes[0])
    months = np.repeat([month_text(month) for month in span.months], len(places))
    return import_module("pandas").DataFrame(
        {"month": months, row.place: np.tile(places, len(path)), row.column: path.ravel()}
    )
