"""The uncertain numbers of the model as inputs: their names, their standard scores, and values in their units."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.runs.inputs import scores_of
from twotrack.tables.axes import codes
from twotrack.tables.bilingual import LANGUAGES
from twotrack.tables.issue_tables import issue_tables
from twotrack.tables.prior import number_of
from twotrack.tables.rows import ParameterRow
from twotrack.world.parameters.distributions import ParameterDistribution
from twotrack.world.parameters.own_scores import whole_scores

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment


class Element(NamedTuple):
    """One uncertain number, or one member of a vector of them: name, label by language, unit, and the number's name."""

    name: str
    label: Mapping[str, str]
    unit: str
    number: str


@dataclass(frozen=True, eq=False)
class NumberInputs:
    """Standard scores of every uncertain number in a range of draws, by draw and element."""

    distributions: tuple[ParameterDistribution, ...]
    scores: Numbers

    @cached_property
    def elements(self) -> list[Element]:
        """Elements in the order of the columns."""
        rows = parameter_rows()
        return [one for b in self.distributions for one in elements_of(b.name, rows[b.name])]

    @cached_property
    def groups(self) -> dict[str, list[int]]:
        """Columns of each number by name: all members of a vector."""
        found: dict[str, list[int]] = {}
        for at, one in enumerate(self.elements):
            found.setdefault(one.number, []).append(at)
        return found

    def value(self, column: int, score: float) -> float | None:
        """Value of an element at a standard score, in its unit; None where the score is infinite."""
        if not np.isfinite(score):
            return None
        number = self.elements[column].number
        own = next(b for b in self.distributions if b.name == number)
        at = column - self.groups[number][0]
        return number_of(own.family, float(own.location.ravel()[at] + own.scale.ravel()[at] * score))

    def of_draws(self, draws: Iterable[int]) -> "NumberInputs":
        """The same for some of the draws."""
        return NumberInputs(self.distributions, self.scores[list(draws)])


def number_inputs(experiment: "Experiment", draws: range, seed: int) -> NumberInputs:
    """The uncertain numbers as they are in the draws of an ordinary run."""
    scores = whole_scores(experiment.distributions, scores_of(experiment, draws, seed), draws, seed)
    return NumberInputs(tuple(b for b in experiment.distributions if b.family != "fixed"), scores)


def parameter_rows() -> dict[str, ParameterRow]:
    """Row of every number by its full name."""
    return {f"{i.name}.{key}": row for i in issue_tables() for key, row in (i.parameters | i.recording).items()}


def elements_of(name: str, row: ParameterRow) -> list[Element]:
    """A number, or each member of a vector or matrix."""
    if not row.axes:
        return [Element(name, dict(row.label), row.unit, name)]
    found: list[Element] = []
    for members in product(*(codes(axis) for axis in row.axes)):
        said = ", ".join(members)
        found.append(Element(f"{name}[{said}]", {x: f"{row.label[x]} [{said}]" for x in LANGUAGES}, row.unit, name))
    return found
