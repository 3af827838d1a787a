"""The gradient of the whole world over the record, which takes minutes to compile: one program, of what is shown in the
last year and of the likelihood of the figures, each times a weight. `part_slopes.py` makes it of smaller programs.
"""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.calibration import fit as fitting
from twotrack.calibration.figures import figures_to_fit
from twotrack.observation.declarations import declarations
from twotrack.observation.paths import path_of
from twotrack.observation.recording import Chance, record_outcomes
from twotrack.policy.files import load_scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.programs import shared_inputs
from twotrack.tables.prior import Z90
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.distributions import scales_of
from twotrack.world.parameters.draws import draw_key, median_values, parameters
from twotrack.world.simulate import simulate

# One outcome of each issue, none of which is ever nothing in 2021; with all of them a NaN anywhere shows.
SHOWN = (
    "homicides",
    "weapons_trafficked",
    "synthetic_opioid_deaths",
    "cooptation",
    "migration_encounters",
    "pedestrians",
    "us_covid_deaths",
    "mx_approval",
    "both_tracks_mx_to_us",
)


class Weights(NamedTuple):
    """What is added up: logs of what is shown, and the log likelihood of the figures."""

    shown: Any
    figures: Any


ALL = Weights(jnp.ones(len(SHOWN)), jnp.zeros(()))
HOMICIDES = Weights(jnp.eye(len(SHOWN))[0], jnp.zeros(()))
FIGURES = Weights(jnp.zeros(len(SHOWN)), jnp.ones(()))


class Record:
    """The world over the years of the record, what drives it, its uncertain numbers and its figures. No year after the
    last can move what is asked.
    """

    def __init__(self):
        last = DEFAULT_SPAN.replay_until
        self.prepared = fitting.fit_experiment(last)
        self.figures = figures_to_fit(last, first=self.prepared.span.first, observed=declarations())
        self.uncertain = [b for b in self.prepared.distributions if b.family != "fixed"]
        self.shared = shared_inputs(self.prepared, load_scenario("as-it-happened"), 0)
        self.medians = median_values(self.prepared.distributions, scales_of(self.prepared.distributions))
        self.months = jnp.array(list(self.prepared.span.months))
        self.years = jnp.array(list(self.prepared.span.years))

    def shocks(self, draw=None):
        """No chance, or the luck of a draw."""
        key = draw_key(1, draw or 0)
        return shock_forcing(self.prepared.world, key, self.months, 0.0 if draw is None else 1.0)

    def of(self, values_at):
        """Value and gradient at a point of another scale, given the function from it to numbers in base units."""

        def uncertain(point):
            found = values_at(point)
            return {b.name: jnp.broadcast_to(found[b.name], b.location.shape) for b in self.uncertain}

        forth = jax.jit(uncertain)
        back = jax.jit(lambda point, slope: jax.vjp(uncertain, point)[1](slope)[0])

        def at(point, weights, shocks):
            value, slope = self.program(forth(point), shocks, weights)
            return value, back(point, slope)

        return at


class Slopes(Record):
    """Sum of what is asked and its gradient in every uncertain number, by one program of the whole world."""

    def __init__(self):
        super().__init__()
        self.program = jax.jit(jax.value_and_grad(self.total))

    def total(self, values, shocks, weights):
        """Weighted sum of what is asked, at values by name."""
        world, values = self.prepared.world, self.medians | values
        outside = self.shared.forcing._replace(shocks=shocks)
        run = simulate(world, parameters(world, values), outside, self.shared.start)
        chance = Chance(draw_key(1, 0), self.years, 0.0)
        nation = record_outcomes(world, run, outside.drivers, values, chance).nation
        logs = jnp.stack([jnp.log(nation[name][-1]) for name in SHOWN])
        path = path_of(world, declarations(use="fit"), run, values)
        seen = fitting.log_likelihood(world.tables, self.figures)(path, values)
        return weights.shown @ logs + weights.figures * seen


def ends_of(size, places):
    """The median; every number at its 5 or 95 %; and the numbers at these places alone, one end at a time."""
    ends = [np.zeros(size), np.full(size, Z90), np.full(size, -Z90)]
    for place in places:
        for side in (Z90, -Z90):
            ends.append(np.zeros(size))
            ends[-1][place] = side
    return ends
