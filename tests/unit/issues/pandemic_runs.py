"""The pandemic by itself: two equal patches without chance; or with the border, the record at the medians."""

from dataclasses import replace
from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np
from alone import world_of

from twotrack.base.fields import names
from twotrack.base.months import month_index
from twotrack.issues.pandemic import equations
from twotrack.issues.pandemic.ages import people_by_age
from twotrack.issues.pandemic.patches import in_nations
from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes, shape_of
from twotrack.tables.issue_tables import ISSUES, read_issue
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.forcing import active_months, driver_forcing, lever_forcing, shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, median_values, parameters
from twotrack.world.simulate import simulate

STEP = 1 / read_issue(ISSUES / "pandemic").manifest.substeps
DAYS_A_MONTH = 365.25 / 12
PEOPLE = 1e6
MEXICO, US = codes("patch").index("mexico"), codes("patch").index("united_states")
SIX = len(codes("patch"))
NO_START = ProjectionAnchor(jnp.zeros(len(DEFAULT_SPAN.years)), jnp.zeros(shape_of(("state",))))
# Everyone who crossed in 2019 crosses.
CALM = equations.Inputs(
    crossings_kept=jnp.ones(shape_of(("us_state",))),
    mexico_transmission_shock=jnp.zeros(()),
    us_transmission_shock=jnp.zeros(()),
    mexico_measures_lapse=jnp.zeros(()),
    us_measures_lapse=jnp.zeros(()),
    us_supply_lapse=jnp.zeros(()),
)
CLOSED = equations.Drivers(**dict.fromkeys(names(equations.Drivers), jnp.zeros(())))
# Nothing that was added to version 0.1 acts, and its own number of chance.
PLAIN = {
    "us_season_amplitude": 0.0,
    "fatigue_half_life": 1e12,
    "alpha_transmissibility": 1.0,
    "delta_fatality": 1.0,
    "vaccine_waning_time": 1e12,
    "recovered_waning_time": 1e12,
    "attack_by_age": jnp.ones(shape_of(("age",))),
    "fatality_by_age": jnp.ones(shape_of(("age",))),
    "priority_of_old": 1.0,
    "us_waiting_share": 0.0,
    "third_dose_share": 0.0,
}


@lru_cache(maxsize=1)
def world():
    return world_of("pandemic", "border")


def of_both(**changed):
    """Numbers of the pandemic and the border at their medians, some of the pandemic changed (in base units)."""
    known = parameter_distributions(world().tables)
    values = median_values(known, scales_of(known)) | {f"pandemic.{n}": jnp.asarray(v) for n, v in changed.items()}
    return parameters(world(), values)


def medians(**changed):
    return of_both(**changed)["pandemic"]


def mixing(abroad):
    """Contacts of two patches of which each spends a share in the other."""
    return jnp.zeros((SIX, SIX)).at[MEXICO, US].set(abroad).at[US, MEXICO].set(abroad)


def two_equal(abroad, spread=3.0, **changed):
    """Numbers of two equal nations, the four cities apart from them, without fear, waves and what was added later."""
    alike = PLAIN | {
        "people": jnp.full(SIX, PEOPLE),
        "domestic_contacts": jnp.zeros((SIX, SIX)),
        "border_contacts": mixing(abroad),
        "mixing_per_crossing": 1.0,
        "latent_period": 3 / DAYS_A_MONTH,
        "infectious_period": 5 / DAYS_A_MONTH,
        "reproduction_ancestral": spread,
        "caution_deaths": 1e12,
        "transmission_shock_sd": 0.0,
    }
    return medians(**(alike | changed))


def levers(**levels):
    return equations.Levers(**{n: jnp.asarray(levels.get(n, 0.0)) for n in world().issue("pandemic").tables.levers})


def seeded(p, mexico, us):
    """Everyone susceptible but these shares, who are infectious."""
    infectious = jnp.zeros(SIX).at[MEXICO].set(mexico * PEOPLE).at[US].set(us * PEOPLE)
    start = equations.initial(CLOSED, p)
    people = {"susceptible": p.people - infectious, "infectious": infectious}
    by_age = people_by_age(p) * (1 - in_nations(infectious, p) / in_nations(p.people, p))
    return replace(start, **people, susceptible_by_age=by_age)


def stepped(start, p, held, days):
    """Stocks after so many days of constant levers, and the infections made in them."""

    def change(stocks):
        made = equations.measures(stocks, CALM, CLOSED, held, p)
        return equations.flows(stocks, CALM, CLOSED, held, p), made.infections

    def stage(carry, weights):
        (stocks, slope), (reach, weight) = carry, weights
        slope, made = change(jax.tree.map(lambda a, b: a + reach * STEP * b, stocks, slope))
        return (stocks, slope), jax.tree.map(lambda a: weight * STEP * a, (slope, made))

    def step(carry, _):
        stocks, total = carry
        nothing = jax.tree.map(jnp.zeros_like, stocks)
        # Stages of the classical tableau: where each looks and what it weighs.
        weights = jnp.array([[0.0, 1 / 2, 1 / 2, 1.0], [1 / 6, 1 / 3, 1 / 3, 1 / 6]]).T
        _, (moves, made) = jax.lax.scan(stage, (stocks, nothing), weights)
        return (jax.tree.map(lambda a, b: a + b.sum(axis=0), stocks, moves), total + made.sum(axis=0)), None

    count = round(days / DAYS_A_MONTH / STEP)
    return jax.lax.scan(step, (start, jnp.zeros(SIX)), length=count)[0]


@lru_cache(maxsize=2)
def program(steps):
    def one(p, held, drivers, size):
        shocks = shock_forcing(world(), draw_key(1, 0), jnp.array(list(DEFAULT_SPAN.months)), size)
        return simulate(
            world(), p, Forcing(held, drivers, shocks, active_months(world(), DEFAULT_SPAN)), NO_START, steps
        )

    return jax.jit(one)


def run(settings=(), steps=1, chance=0.0, drivers=None, **changed):
    """The record at the medians; settings are (lever, first month, level)."""
    rows = {name: row for issue in world() for name, row in issue.tables.levers.items()}
    paths = {name: recorded_path(name, row, DEFAULT_SPAN).copy() for name, row in rows.items()}
    for lever, first, level in settings:
        paths[lever][at(first) :] = level
    return program(steps)(
        of_both(**changed), lever_forcing(world(), paths), drivers or driver_forcing(world(), DEFAULT_SPAN), chance
    )


def at(month):
    """Place of a month in a path."""
    return month_index(month) - DEFAULT_SPAN.first


def monthly(trajectory, name):
    """One quantity of the nation by month; a stock as its mean over the month."""
    start, _ = diagnostics_layout(world())[f"pandemic.{name}"]
    return np.asarray(trajectory.monthly.reshape(-1, trajectory.monthly.shape[-1]))[:, start]
