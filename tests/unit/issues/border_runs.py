"""Runs of the world, seen from the border, at the medians of the priors and without the official start."""

from dataclasses import fields

import jax.numpy as jnp
import paths

from twotrack.base.months import month_index
from twotrack.evidence.series import load_series
from twotrack.issues.border import equations
from twotrack.policy.scenario import Scenario, Setting
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.axes import codes
from twotrack.world.parameters.draws import parameters

FLOWS = {
    "pedestrians": ("bts/crossings", "pedestrians"),
    "personal_vehicles": ("bts/crossings", "personal_vehicles"),
    "vehicle_passengers": ("bts/crossings", "vehicle_passengers"),
    "trucks": ("bts/crossings", "trucks"),
    "imports_from_mexico": ("census/goods_trade", "imports"),
    "exports_to_mexico": ("census/goods_trade", "exports"),
}
NO_FEAR = {f"border.avoided_share_{mode}": 0.0 for mode in ("pedestrians", "vehicles", "passengers")}
NO_RULE = {f"border.rule_share_{mode}": 0.0 for mode in ("pedestrians", "vehicles", "passengers")}


def border_setup():
    """Everything a run of the world needs: its program is the one that all tests share."""
    return shipped_experiment(prior=True).without_projection()


def outcomes_of(setup, settings, numbers):
    case = paths.Case(Scenario("test", settings=tuple(settings)), paths.in_base_units(setup, numbers or {}))
    return paths.outcomes_of(setup, case)


def months_of(setup, settings=(), numbers=None):
    """Each outcome by month at the medians, from its first month on."""
    return outcomes_of(setup, settings, numbers).monthly


def years_of(setup, settings=(), numbers=None):
    return outcomes_of(setup, settings, numbers).nation


def at(month):
    return month_index(month) - DEFAULT_SPAN.first


def since(lever, value, month="2022-01"):
    """Setting of a lever from a month on."""
    return Setting(lever, value, month_index(month))


def official(name, first="2000-01", last="2021-12"):
    series, column = FLOWS[name]
    table = load_series(series).table
    return table[table["month"].between(first, last)][column].to_numpy(dtype=float)


def ratio(path, month, base):
    return path[at(month)] / path[at(base)]


def median(setup, name):
    return float(setup.world.issue("border").tables.parameters[name].prior.median)


def numbers_of(setup):
    return parameters(setup.world, setup.median_values())["border"]


def no_season():
    """Drivers of a month like any other."""
    return equations.Drivers(**{f.name: jnp.ones(()) for f in fields(equations.Drivers)})


def inputs_of(measures_in_force, readiness=0.0):
    """What the border sees of a pandemic, and no chance."""
    calm = jnp.zeros(len(codes("border_flow")))
    seen = (jnp.asarray(measures_in_force, dtype=float), jnp.asarray(readiness, dtype=float))
    return equations.Inputs(measures_in_force=seen[0], reopening_readiness=seen[1], wave_shock=calm)


def levers_at(**levels):
    """Levers of the border, at nothing where no level is given."""
    return equations.Levers(**{f.name: jnp.asarray(levels.get(f.name, 0.0)) for f in fields(equations.Levers)})


def flows_of(setup, stocks, measures_in_force):
    return equations.flows(stocks, inputs_of(measures_in_force), no_season(), levers_at(), numbers_of(setup))
