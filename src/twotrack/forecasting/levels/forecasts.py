"""Forecasts from an origin: homicides as a nation's level shared among its states, and single flows."""

from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.levels.filter import UNKNOWN_SD, FilterInput, density, filtered
from twotrack.forecasting.levels.numbers import FLOW, NATION, STATES, Form, points
from twotrack.forecasting.levels.paths import Levels, sample_levels
from twotrack.forecasting.levels.pooling import pool_columns, prior_weighted
from twotrack.forecasting.levels.recording import cap_paths, counting_variance, draw_counts, gaps, last_years, pad

Numbers = NDArray[np.float64]
Generator = np.random.Generator

# Tails of the shocks of a flow whose groups teach their size.
GROUPS_TAIL = 4
# A state's home is its own mean by so much, and that of all states by the rest.
OWN_PART = 0.8
QUARTER = 3


class ColumnHistory(NamedTuple):
    """Figures, exposure to them (persons times years) and the mechanism's log path, by step and column."""

    figures: Numbers
    exposure: Numbers
    drift: Numbers


def flow(case: ForecastCase, drift: Numbers, rng: Generator, draws: int) -> Numbers:
    """Forecast of flows: figures by draw, step ahead and column.

    Level = ln((y + ½) / population) − drift, filtered and continued by `single`, then exp(level + drift) ·
    population drawn as over-dispersed counts. `drift` is a log path over known steps and steps ahead (season, or
    the mechanism's path). Where the case has groups, which stand there without their season, its numbers lean on
    theirs.
    """
    count = len(case.known)
    level = gaps(case.known, case.population) - drift[:count]
    home = last_years(level, case.months)
    seen = pad(level - home, counting_variance(case.known, case.population), case.months)
    steps = len(case.population_ahead)
    if case.groups is None:
        found = single(FLOW, seen, steps, case.months, rng, draws)
    else:
        beside = groups_input(case.groups, case.months)
        found = leaning(FLOW, seen, beside, steps, rng, draws)
    paths = cap_paths(home + found.paths, level)
    expected = np.exp(paths + drift[count:]) * case.population_ahead
    return draw_counts(expected, found.recording[:, None] / case.months, rng)


def single(form: Form, seen: FilterInput, steps: int, months: int, rng: Generator, draws: int) -> Levels:
    """Sampled levels of columns that have only their priors; where the level lay before the first figure is unknown."""
    grid = points(form)
    how = form.motion(grid.values)
    found = filtered(how, seen, jnp.asarray(UNKNOWN_SD))
    return sample_levels(
        how, found, prior_weighted(grid.standard, np.asarray(found.density)), steps, months, rng, draws
    )


def groups_input(figures: Numbers, months: int) -> FilterInput:
    """What a filter reads of groups of a flow, each around its own home."""
    ones = np.ones_like(figures)
    level = gaps(figures, ones)
    return pad(level - last_years(level, months), counting_variance(figures, ones), months)


def leaning(form: Form, seen: FilterInput, beside: FilterInput, steps: int, rng: Generator, draws: int) -> Levels:
    """Sampled levels of one column whose numbers are partially pooled with those of groups beside it, so that one quiet
    past does not make its shocks small:

        weight_g ∝ prior_g · exp(½ density_g(own) + ½ mean over groups of density_g)

    which for a normal walk is a variance midway between its own and the groups' mean. Tails are Student's with 4
    degrees of freedom. Reference: power priors, Ibrahim and Chen (2000), Statistical Science 15.
    """
    grid = points(form)
    how = form.motion(grid.values)
    found = filtered(how, seen, jnp.asarray(UNKNOWN_SD))
    together = np.asarray(found.density) + density(how, beside, UNKNOWN_SD).mean(axis=1, keepdims=True)
    weights = prior_weighted(grid.standard, together / 2)
    return sample_levels(how, found, weights, steps, seen.months, rng, draws, GROUPS_TAIL)


def homicides(case: ForecastCase, drift: Numbers, rng: Generator, draws: int) -> Numbers:
    """Forecast of homicides by draw, month and state: the nation's path times each state's share.

    share_s ∝ exposure_s · exp(drift_s + level_s),   counts ~ over-dispersed(nation · share_s)
    """
    exposure = np.concatenate([case.population, case.population_ahead]) / MONTHS_A_YEAR
    count = len(case.known)
    whole = national_log_rate(drift, exposure)
    known = ColumnHistory(case.known, exposure[:count], drift[:count])
    national = nation(known, whole, exposure[count:], rng, draws)
    apart = states(known, len(exposure) - count, rng, draws)
    weight = exposure[count:] * np.exp(drift[count:] + apart.paths)
    share = weight / weight.sum(axis=2, keepdims=True)
    return draw_counts(national * share, apart.recording[:, None], rng)


def national_log_rate(drift: Numbers, exposure: Numbers) -> Numbers:
    """Log rate of the nation from log rates of its states: ln(Σ_s E_s e^(drift_s) / Σ_s E_s), by step (step, 1)."""
    return np.log((exposure * np.exp(drift)).sum(axis=1, keepdims=True) / exposure.sum(axis=1, keepdims=True))


def nation(known: ColumnHistory, whole: Numbers, ahead: Numbers, rng: Generator, draws: int) -> Numbers:
    """Expected homicides of the nation by draw and month ahead (with a last axis of one)."""
    count = len(known.figures)
    total, exposure = (values.sum(axis=1, keepdims=True) for values in (known.figures, known.exposure))
    level = gaps(total, exposure) - whole[:count]
    home = last_years(level, 1)
    seen = pad(level - home, counting_variance(total, exposure), 1)
    paths = cap_paths(home + single(NATION, seen, len(ahead), 1, rng, draws).paths, level)
    return np.exp(paths + whole[count:]) * ahead.sum(axis=1, keepdims=True)


def states(known: ColumnHistory, steps: int, rng: Generator, draws: int) -> Levels:
    """Levels of the states against the nation: half of the draws around homes that are taken as known, half around a
    home of which nothing is known but that all states share it.
    """
    level = against_nation(known)
    own = last_years(level, 1)
    homes = OWN_PART * own + (1 - OWN_PART) * own.mean(), np.full_like(own, own.mean())
    halves = draws // 2, draws - draws // 2
    parts = [
        around(known, home, unknown, steps, rng, half)
        for home, unknown, half in zip(homes, (0.0, UNKNOWN_SD), halves, strict=True)
    ]
    paths = np.concatenate([home + part.paths for home, part in zip(homes, parts, strict=True)])
    return Levels(cap_paths(paths, level), np.concatenate([part.recording for part in parts]))


def around(known: ColumnHistory, home: Numbers, unknown: float, steps: int, rng: Generator, draws: int) -> Levels:
    """Levels of the states from their homes: how they move is learned by quarters, where they are by months."""
    grid = points(STATES)
    how = STATES.motion(grid.values)
    quarters = by_quarter(known)
    learned = density(how, seen_from(quarters, home, QUARTER), unknown)
    found = filtered(how, seen_from(known, home, 1), jnp.asarray(unknown))
    return sample_levels(how, found, pool_columns(grid.standard, learned).weights, steps, 1, rng, draws)


def seen_from(known: ColumnHistory, home: Numbers, months: int) -> FilterInput:
    """What a filter reads of the states."""
    return pad(against_nation(known) - home, counting_variance(known.figures, known.exposure), months)


def against_nation(known: ColumnHistory) -> Numbers:
    """Level of each state: its log rate minus the nation's, minus what the mechanism says of that difference."""
    total, exposure = (values.sum(axis=1, keepdims=True) for values in (known.figures, known.exposure))
    expected = known.drift - national_log_rate(known.drift, known.exposure)
    return gaps(known.figures, known.exposure) - gaps(total, exposure) - expected


def by_quarter(known: ColumnHistory) -> ColumnHistory:
    """The same by quarters, counted back from the end."""
    over = len(known.figures) % QUARTER
    figures, exposure, drift = (values[over:].reshape(-1, QUARTER, values.shape[1]) for values in known)
    return ColumnHistory(figures.sum(axis=1), exposure.sum(axis=1), drift.mean(axis=1))
