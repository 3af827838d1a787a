"""Monthly figures of border, migration and pandemic, and the mechanism's path as those figures count it."""

from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.observation.recording import read, total
from twotrack.world.assemble import World
from twotrack.world.parameters.draws import Values
from twotrack.world.simulate import Trajectory

MonthSeries = Float[Array, "month series"]
CROSSINGS = ("pedestrians", "personal_vehicles", "vehicle_passengers", "trucks")
TRADE = ("imports_from_mexico", "exports_to_mexico")


class Monthly(NamedTuple):
    """Figures by month, or the mechanism's path in their place; NaN where there is no figure."""

    encounters: MonthSeries
    border_flows: MonthSeries
    covid_deaths: MonthSeries
    asylum_claims: Float[Array, "year"]
    remittances: Float[Array, "year"]


def monthly_path(world: World, run: Trajectory, values: Values) -> Monthly:
    """Path of the mechanism as the monthly figures count it."""
    months = run.monthly.reshape(-1, run.monthly.shape[-1])
    flows = [total(read(world, f"border.{name}", months)) for name in CROSSINGS + TRADE]
    deaths = [
        read(world, f"pandemic.{nation}_deaths", months) * values[f"pandemic.{nation}_confirmed_share"]
        for nation in ("mexico", "us")
    ]
    return Monthly(
        encounters=read(world, "migration.border_patrol_encounters", months),
        border_flows=jnp.stack(flows, axis=1),
        covid_deaths=jnp.stack(deaths, axis=1),
        asylum_claims=total(read(world, "migration.asylum_claims", run.yearly)),
        remittances=read(world, "migration.remittances", run.yearly),
    )
