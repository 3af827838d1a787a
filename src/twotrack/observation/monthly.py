"""Monthly figures of border, migration and pandemic, and the mechanism's path as those figures count it."""

import jax.numpy as jnp

from twotrack.observation.data import CROSSINGS, TRADE
from twotrack.observation.outcomes import Monthly
from twotrack.observation.recording import read, total
from twotrack.world.assemble import World
from twotrack.world.parameters.draws import Values
from twotrack.world.simulate import Trajectory


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
