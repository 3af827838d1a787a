"""Runs of the border alone, which reads no other issue, at the medians of its priors."""

import jax.numpy as jnp
import numpy as np

from twotrack.base.months import month_index
from twotrack.evidence.series import load_series
from twotrack.issues.border import equations
from twotrack.outcomes import experiment
from twotrack.policy.scenario import Scenario, Setting
from twotrack.policy.span import SPAN
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import ISSUES, read_issue
from twotrack.world.assemble import Issue, assemble
from twotrack.world.draws import beliefs

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
    """Everything a run of the border needs."""
    world = assemble([Issue("border", equations, read_issue(ISSUES / "border"))])
    return experiment.Setup(world, beliefs(world), SPAN, project=False)


def months_of(setup, settings=(), numbers=None):
    """Each outcome by month at the medians, from its first month on."""
    measured, _ = experiment.median_path(setup, Scenario("test", settings=tuple(settings)), numbers)
    return {name: np.asarray(path) for name, path in measured.monthly.items()}


def years_of(setup, settings=(), numbers=None):
    measured, _ = experiment.median_path(setup, Scenario("test", settings=tuple(settings)), numbers)
    return {name: np.asarray(path) for name, path in measured.nation.items()}


def at(month):
    return month_index(month) - SPAN.first


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
    return float(setup.world.issues[0].tables.parameters[name].prior.median)


def numbers_of(setup):
    shared = experiment.common(setup, Scenario(), 0)
    values = experiment.median_values(setup.beliefs, shared.scales)
    return experiment.parameters(setup.world, values)["border"]


def drivers_of(setup, lockdown):
    drivers = experiment.common(setup, Scenario(), 0).outside.drivers["border"]
    return type(drivers)(**(dict.fromkeys(vars(drivers), jnp.ones(())) | {"lockdown": jnp.asarray(lockdown)}))


def flows_of(setup, stocks, lockdown):
    calm = equations.Inputs(wave_shock=jnp.zeros(len(codes("border_flow"))))
    levers = equations.Levers(**dict.fromkeys(setup.world.issues[0].tables.levers, jnp.zeros(())))
    return equations.flows(stocks, calm, drivers_of(setup, lockdown), levers, numbers_of(setup))
