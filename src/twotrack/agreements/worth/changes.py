"""Changes of concerns against *before*, in ordinary years, by future."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.packages.rows import PaymentRow
from twotrack.agreements.preferences.rows import ConcernRow
from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.span import Span
from twotrack.tables.rows import OutcomeRow


class Window(NamedTuple):
    """Months over which a package is judged, and the yearly rate at which later ones count less."""

    first: int
    months: int
    rate: float

    def weights(self) -> Numbers:
        """Weight of each month; they add up to one."""
        found = (1 + self.rate) ** (-np.arange(self.months) / MONTHS_A_YEAR)
        return found / found.sum()


class Place(NamedTuple):
    """A window in a span of months."""

    window: Window
    span: Span


class Level(NamedTuple):
    """Mean of an outcome over the window by future, in a world and before; flows are by year."""

    world: Numbers
    before: Numbers


def level_of(row: OutcomeRow, name: str, world: Outcomes, before: Outcomes, place: Place) -> Level:
    """Mean of an outcome over the window, from its months where it has them, else from its years."""
    if name in world.monthly:
        at = slice(place.window.first - place.span.first, place.window.first - place.span.first + place.window.months)
        factor = MONTHS_A_YEAR if row.aggregate == "sum" else 1
        weights = place.window.weights() * factor
        return Level(world.monthly[name][:, at] @ weights, before.monthly[name][:, at] @ weights)
    return yearly_level(world.nation[name], before.nation[name], place, stock=row.aggregate == "end")


def yearly_level(world: Numbers, before: Numbers, place: Place, *, stock: bool) -> Level:
    """Mean over the window of an outcome that has years only.

    Nothing differs before the first month, so in its year all of the change falls after it: for a flow or a mean the
    change of that year counts `12/m` times over the `m` months that are left, and not diluted by those before.
    """
    window, span = place
    months = np.arange(window.first, window.first + window.months)
    years = months // MONTHS_A_YEAR - span.years[0]
    weights = np.bincount(years, window.weights(), minlength=len(span.years))
    left = np.full(len(span.years), 1.0)
    left[years[0]] = (MONTHS_A_YEAR - window.first % MONTHS_A_YEAR) / MONTHS_A_YEAR
    used = weights > 0
    base = before[:, used] @ weights[used]
    factor = weights[used] if stock else weights[used] / left[used]
    return Level(base + (world - before)[:, used] @ factor, base)


def change_of(row: ConcernRow, level: Level) -> Numbers:
    """Change in ordinary years: `log(o/o_before)/scale`, or `(o − o_before)/scale` for what can be nothing."""
    if row.form == "level":
        return (level.world - level.before) / row.scale
    least = np.finfo(float).tiny
    return np.log(np.maximum(level.world, least) / np.maximum(level.before, least)) / row.scale


def concern_level(
    row: ConcernRow, outcomes: Mapping[str, OutcomeRow], world: Outcomes, before: Outcomes, place: Place
) -> Level:
    """Level of a concern's outcome; what `without` names is added back."""
    found = level_of(outcomes[row.outcome], row.outcome, world, before, place)
    if not row.without:
        return found
    other = level_of(outcomes[row.without], row.without, world, before, place)
    return Level(found.world + other.world, found.before + other.before)


def money_received(payments: Iterable[PaymentRow], country: str, window: Window) -> float:
    """Million dollars a year that a government receives less what it pays, as a mean of the window. Payments that a
    lever carries count there.
    """
    months = np.arange(window.first, window.first + window.months)
    total = 0.0
    for one in payments:
        if not one.lever and country in (one.payer, one.receiver):
            due = (months >= month_index(one.first)) & (months <= month_index(one.last))
            sign = 1 if one.receiver == country else -1
            total += sign * one.million_usd_a_year * float(window.weights() @ due)
    return total


def share_moved(world: Numbers, before: Numbers, bounds: Iterable[float], window: Window) -> float:
    """How far a lever is moved from *before*, as a part of its bounds, as a mean of the window and of its places."""
    low, high = bounds
    moved = world - before
    each = moved if moved.ndim == 1 else moved.mean(axis=1)
    return float(window.weights() @ each / (high - low))
