"""What a box is looked for of: an outcome beyond a threshold, a package not signed, regretted or left."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.dependence.boxes import FEWEST_CASES, Cases
from twotrack.agreements.discovery.find import Condition, Finding, find_box
from twotrack.agreements.sensitivity.given import finite_places
from twotrack.agreements.sensitivity.inputs import NumberInputs, number_inputs
from twotrack.agreements.sensitivity.package import answer_inputs
from twotrack.agreements.sensitivity.preferences import NAMES, preference_label, preference_names
from twotrack.agreements.sensitivity.worlds import Question, Size, ordinary
from twotrack.agreements.worth.holding import leaves_by_future
from twotrack.agreements.worth.parties import PartyView
from twotrack.runs.engine import Progress, no_progress
from twotrack.tables.bilingual import LANGUAGES
from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment


class Limit(NamedTuple):
    """One condition of a box in words' terms: name, label and unit of the input, its limits in that unit, the parts of
    all points below them, and in how many random halves it is found again.
    """

    name: str
    label: Mapping[str, str]
    unit: str
    low: float | None
    high: float | None
    below_low: float
    below_high: float
    again: int


@dataclass(frozen=True)
class Discovery:
    """What was looked for (`above`, `below`; `not_signed`, `regrets`, `leaves`), of whom, the box, and 5, 50, 95 % of
    an outcome's draws (none for a package).
    """

    about: str
    subject: str
    label: Mapping[str, str]
    finding: Finding
    limits: tuple[Limit, ...]
    quantiles: tuple[float, ...] = ()


class Threshold(NamedTuple):
    """What an outcome lies beyond: above a level, or below it."""

    above: bool
    level: float

    def cases(self, values: Numbers) -> Cases:
        """Values beyond it."""
        return values > self.level if self.above else values < self.level


def discover_outcome(
    experiment: "Experiment", question: Question, threshold: Threshold, size: Size, progress: Progress = no_progress
) -> Discovery:
    """Box of the model's numbers in which an outcome lies beyond a threshold; where more than half of the draws do, of
    those that do not, since a box of what is usual says nothing.
    """
    values = ordinary(experiment, question, size, progress)[question.outcome]
    kept = finite_places(values)
    inputs = number_inputs(experiment, range(size.draws), size.seed).of_draws(kept)
    side = (
        threshold if threshold.cases(values[kept]).mean() <= 1 / 2 else Threshold(not threshold.above, threshold.level)
    )
    finding = find_box(inputs.scores, side.cases(values[kept]), size.seed)
    label = dict(experiment.layout.outcomes[question.outcome].label)
    about = "above" if side.above else "below"
    quantiles = tuple(map(float, np.quantile(values[kept], [0.05, 0.5, 0.95])))
    return Discovery(about, question.outcome, label, finding, number_limits(finding, inputs), quantiles)


def number_limits(finding: Finding, inputs: NumberInputs) -> tuple[Limit, ...]:
    """Limits of the model's numbers, in their units."""
    found: list[Limit] = []
    for one in finding.conditions:
        element = inputs.elements[one.column]
        low, high = (inputs.value(one.column, score) for score in (one.low, one.high))
        limits = (low, high, one.below_low, one.below_high, one.again)
        found.append(Limit(element.name, element.label, element.unit, *limits))
    return tuple(found)


def discover_package(experiment: "Experiment", answer: Answer) -> list[Discovery]:
    """Boxes of preferences in which a package is not signed, and of the model's numbers in which each leader regrets it
    or leaves it.
    """
    inputs = answer_inputs(experiment, answer)
    found = [_not_signed(answer)]
    for country in COUNTRIES:
        judged = answer.parties[LEADERS[country]][0]
        asked = {"regrets": ~judged.content.astype(bool), "leaves": leaves_by_future(answer, country)}
        found += [_of_party(judged, about, cases, inputs) for about, cases in asked.items()]
    return found


def discover_leaving(experiment: "Experiment", answer: Answer) -> dict[str, Discovery]:
    """Box of the model's numbers in which each government gains by leaving, by country; none with too few futures for
    any.
    """
    if len(answer.worlds.draws) < 2 * FEWEST_CASES:
        return {}
    inputs = answer_inputs(experiment, answer)
    leaders = {country: answer.parties[LEADERS[country]][0] for country in COUNTRIES}
    return {c: _of_party(judged, "leaves", leaves_by_future(answer, c), inputs) for c, judged in leaders.items()}


def _of_party(judged: PartyView, about: str, cases: Cases, inputs: NumberInputs) -> Discovery:
    party, finding = judged.profile.party, find_box(inputs.scores, cases, judged.size.seed)
    label = dict(judged.worlds.preferences.parties[party].label)
    return Discovery(about, party, label, finding, number_limits(finding, inputs))


def _not_signed(answer: Answer) -> Discovery:
    """Box of both leaders' preferences in which at least one of those who must say yes does not."""
    signed = answer.government("us") * answer.government("mx")
    columns = [one for country in COUNTRIES for one in preference_columns(answer.parties[LEADERS[country]][0])]
    # What both sides read the same, such as the chance of *otherwise*, stands once.
    once = {one.name: one for one in columns if np.ptp(one.values) > 0}
    finding = find_box(np.column_stack([one.values for one in once.values()]), signed < 1 / 2, answer.size.seed)
    names = list(once.values())
    limits = tuple(_preference_limit(names[one.column], one) for one in finding.conditions)
    return Discovery("not_signed", answer.package.name, dict(answer.package.title), finding, limits)


def _preference_limit(column: "Column", one: Condition) -> Limit:
    low, high = (float(x) if np.isfinite(x) else None for x in (one.low, one.high))
    return Limit(column.name, column.label, "", low, high, one.below_low, one.below_high, one.again)


class Column(NamedTuple):
    """A preference by draw, with its name and label."""

    name: str
    label: Mapping[str, str]
    values: Numbers


def preference_columns(judged: PartyView) -> list[Column]:
    """A party's preferences as they are drawn for a verdict, weights adding up to one."""
    draws, signing = judged.draws, judged.signing(judged.size.preferences)
    stands = np.broadcast_to(judged.worlds.futures.mean(signing.cost), len(draws.unit))
    columns = [signing.otherwise, draws.aversion, draws.unit, stands, *draws.weights.T, *draws.stances.T]
    named = zip(preference_names(judged), columns, strict=True)
    return [_column(judged, name, values, of_all=name == NAMES[0]) for name, values in named]


def _column(judged: PartyView, name: str, values: Numbers, *, of_all: bool) -> Column:
    tables, party = judged.worlds.preferences, judged.profile.party
    label = preference_label(tables, name)
    if of_all:
        return Column(name, label, values)
    who = dict(tables.parties[party].label)
    labels = {x: translate("discover.of_party", x, party=who[x], label=label[x]) for x in LANGUAGES}
    return Column(f"{party}.{name}", labels, values)
