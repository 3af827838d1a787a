"""A small made-up world for the twins: eight states, fourteen years, two accounts, one of which may drive growth."""

from dataclasses import replace

import numpy as np

from twotrack.explanation.twin.drivers import Drivers
from twotrack.explanation.twin.gibbs import Posterior
from twotrack.explanation.twin.panel import PER, Panel

YEARS, STATES = tuple(range(2000, 2014)), tuple(f"S{at}" for at in range(8))


def drivers_of(rng, accounts=("first", "second")):
    """A level and a growth for each account, and one wave."""
    owners = tuple(name for name in accounts for _ in range(2))
    names = tuple(f"{owner}_{at % 2}" for at, owner in enumerate(owners))
    values = rng.normal(size=(len(owners), len(YEARS), len(STATES)))
    growth = np.array([at % 2 == 1 for at in range(len(owners))])
    wave = np.zeros(len(owners), bool)
    wave[-1] = True
    values[-1] = values[-1, :1]
    return Drivers(names, owners, values, np.zeros((len(owners), len(STATES))), growth, wave)


def panel_of(rng, drivers=None, effect=0.0):
    """Log rates that walk, pushed by the first covariate times an effect."""
    log_rate = np.full((len(YEARS), len(STATES)), np.log(15.0))
    for at in range(len(YEARS) - 1):
        pushed = 0.0 if drivers is None else effect * drivers.values[0, at]
        log_rate[at + 1] = log_rate[at] + pushed + 0.1 * rng.normal(size=len(STATES))
    population = np.tile(rng.uniform(1e6, 4e6, len(STATES)), (len(YEARS), 1))
    ring = np.eye(len(STATES), k=1) + np.eye(len(STATES), k=-1)
    return Panel(YEARS, STATES, np.exp(log_rate) * population / PER, population, ring)


def posterior_of(rng, terms, draws=5):
    """Any posterior: attribution must add up whatever was fitted."""
    years = len(YEARS) - 2
    normal = rng.normal
    return Posterior(
        normal(0, 0.05, draws),
        normal(0, 0.1, (draws, terms)),
        normal(0, 0.1, (draws, years)),
        *[np.zeros((draws, 0))] * 2,
    )


def shuffled(panel, drivers, order):
    """The same world with its states in another order."""
    moved = replace(
        panel,
        states=tuple(panel.states[at] for at in order),
        homicides=panel.homicides[:, order],
        population=panel.population[:, order],
        neighbours=panel.neighbours[np.ix_(order, order)],
    )
    return moved, replace(drivers, values=drivers.values[:, :, order], absent=drivers.absent[:, order])
