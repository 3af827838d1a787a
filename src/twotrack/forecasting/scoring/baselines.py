"""Baselines: a rule gives the middle, and the rule's own past errors give the bands."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR

Numbers = NDArray[np.float64]
Generator = np.random.Generator
# Figures by time and column, and how many steps ahead: the rule's forecast by step and column.
Rule = Callable[[Numbers, int], Numbers]

# Errors that a column's own scale is shrunk by to that of all; and the most errors taken of one distance.
SHRINKING, MOST_ERRORS = 5, 240
FIRST_YEARS = 10


def persistence(values: Numbers, steps: int) -> Numbers:
    """The same values at every step (step, column): x̂_{t+h} = x_t."""
    return np.repeat(values[None], steps, axis=0)


def last_value(past: Numbers, steps: int) -> Numbers:
    """The last figure."""
    return persistence(past[-1], steps)


def trailing_mean(count: int) -> Rule:
    """Rule that forecasts the mean of the last `count` figures at every step."""
    return lambda past, steps: persistence(past[-count:].mean(axis=0), steps)


def linear_trend(count: int) -> Rule:
    """Rule that continues the least-squares line through the last `count` figures: ȳ + b (t − t̄), never below zero."""

    def rule(past: Numbers, steps: int) -> Numbers:
        when = np.arange(min(count, len(past))) - (min(count, len(past)) - 1) / 2
        recent = past[-len(when) :]
        slope = (when[:, None] * recent).sum(axis=0) / (when**2).sum()
        ahead = np.arange(1, steps + 1)[:, None] + when[-1]
        return np.maximum(recent.mean(axis=0) + slope * ahead, 0)

    return rule


def same_month_last_year(past: Numbers, steps: int) -> Numbers:
    """Seasonal persistence: the figure of the same month of the last year known."""
    return np.tile(past[-MONTHS_A_YEAR:], (-(-steps // MONTHS_A_YEAR), 1))[:steps]


YEARLY: dict[str, Rule] = {
    "last_value": last_value,
    "mean_3_years": trailing_mean(3),
    "line_5_years": linear_trend(5),
    "line_10_years": linear_trend(10),
}
MONTHLY: dict[str, Rule] = {
    "last_value": last_value,
    "seasonal_last_value": same_month_last_year,
    "mean_12_months": trailing_mean(12),
    "mean_36_months": trailing_mean(36),
}


def with_past_errors(rule: Rule, past: Numbers, steps: int, by: int, rng: Generator, draws: int) -> Numbers:
    """Draws of a rule, by draw, step and column: x = (point + ½) e^(± s u) − ½, with u a past standardised log
    error of the rule at the same distance and ± equally likely.

    The scale s of a column is its root mean square error shrunk to that of all columns as if these had five more
    years. `by` is how many steps a year has; months borrow errors from the year ahead that they lie in. A distance
    at which the rule has not yet erred takes the errors of the longest one known; with no past origin at all, the
    changes from one figure to the next.
    """
    point = rule(past, steps)
    found = np.empty((draws, *point.shape))
    errors: Numbers | None = None
    for step in range(steps):
        errors = _errors(rule, past, step, by, errors)
        years = max(len(errors) / by, 1.0)
        scale = np.sqrt((years * (errors**2).mean(axis=0) + SHRINKING * (errors**2).mean()) / (years + SHRINKING))
        size = (errors / np.maximum(scale, 1e-9)).ravel()
        shape = (draws, past.shape[1])
        drawn = rng.choice(size, shape) * rng.choice([-1, 1], shape)
        found[:, step] = np.maximum((point[step] + 0.5) * np.exp(scale * drawn) - 0.5, 0)
    return found


def first_origin(length: int, by: int) -> int:
    """Figures that a rule is given before its errors count: ten years, or half of a shorter record."""
    return FIRST_YEARS * by if length >= (FIRST_YEARS + 2) * by else max(length // 2 // by, 1) * by


def _errors(rule: Rule, past: Numbers, step: int, by: int, before: Numbers | None) -> Numbers:
    """Log errors of the rule at a distance from every past origin (a year apart)."""
    near = [step] if by == 1 else list(range(step // by * by, step // by * by + by))
    rows: list[Numbers] = []
    for origin in range(first_origin(len(past), by), len(past), by):
        observed = [at for at in near if origin + at < len(past)]
        if observed:
            point = rule(past[:origin], observed[-1] + 1)
            rows += [np.log((past[origin + at] + 0.5) / (point[at] + 0.5)) for at in observed]
    if not rows:
        return before if before is not None else np.diff(np.log(past + 0.5), axis=0)
    kept = np.linspace(0, len(rows) - 1, min(len(rows), MOST_ERRORS)).astype(int) if by > 1 else range(len(rows))
    return np.array([rows[at] for at in kept])
