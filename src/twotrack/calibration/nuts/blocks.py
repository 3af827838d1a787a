"""What is sampled together: the numbers of one issue, the issues that are moved with it, the figures that judge it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.calibration.fit import FITTED
from twotrack.observation import likelihood
from twotrack.observation import likelihood_monthly as monthly
from twotrack.observation.data import CROSSINGS, TRADE, Figures
from twotrack.observation.outcomes import Monthly
from twotrack.observation.recording import read, total
from twotrack.tables.issue_tables import issue_tables
from twotrack.world.assemble import World
from twotrack.world.parameters.draws import Values
from twotrack.world.simulate import Trajectory

# Through these one issue acts on another, and none of them rests on the literature alone.
COUPLINGS = (
    "arms.trafficked_share",
    "arms.rifle_share",
    "arms.seizure_rate",
    "drugs.export_income_reference",
)


class Paths(NamedTuple):
    """The mechanism's path as yearly and as monthly figures count it; None where the unit has no such figure."""

    yearly: likelihood.Path
    monthly: Monthly


class ObservedFigures(NamedTuple):
    """Official figures as arrays, by year and by month."""

    yearly: likelihood.YearlyFigures
    monthly: Monthly


Term = Callable[[Paths, ObservedFigures, Values], Array]
PathOf = Callable[[World, Trajectory, Values], dict[str, Array]]


@dataclass(frozen=True)
class SamplingBlock:
    """Numbers sampled together, issues moved with them, and the series (by name) whose density is their likelihood.

    One draw in `every` is kept, where draws follow one another closely.
    """

    name: str
    numbers: tuple[str, ...]
    moving: tuple[str, ...]
    series: tuple[str, ...]
    every: int = 1


def literature_only() -> list[str]:
    """Numbers that rest on the literature alone: drawn from their priors and never sampled."""
    rows = {f"{i.name}.{key}": row for i in issue_tables() for key, row in (i.parameters | i.recording).items()}
    return sorted(name for name, row in rows.items() if row.literature_only)


def fitted_of(issue: str) -> tuple[str, ...]:
    """Fitted numbers of one issue, without any that rests on the literature alone."""
    left_out = literature_only()
    return tuple(name for name in FITTED if name.startswith(f"{issue}.") and name not in left_out)


BLOCKS = (
    SamplingBlock("drugs", fitted_of("drugs"), ("drugs",), ("synthetic_opioid_deaths",)),
    SamplingBlock("pandemic", fitted_of("pandemic"), ("pandemic",), ("covid_deaths",)),
    SamplingBlock("border", fitted_of("border"), ("border",), ("border_flows",)),
    SamplingBlock("migration", fitted_of("migration"), ("migration",), ("encounters", "asylum_claims", "remittances")),
    SamplingBlock("violence", fitted_of("violence"), ("violence", "arms"), ("homicides", "firearm_share"), every=2),
    SamplingBlock("couplings", COUPLINGS, ("violence", "arms", "drugs"), ("homicides", "firearm_share")),
)
OFFICIAL = {
    "homicides": ("inegi/homicides_occurrence_state",),
    "firearm_share": ("ssa/firearm_share", "sesnsp/firearm_share"),
    "synthetic_opioid_deaths": ("cdc/synthetic_opioid_deaths",),
    "encounters": ("ohss/southwest_border_patrol",),
    "border_flows": ("bts/crossings", "census/goods_trade"),
    "covid_deaths": ("ssa/covid_deaths", "jhu/covid_deaths"),
    "asylum_claims": ("unhcr/asylum_claims_mexico",),
    "remittances": ("banxico/remittances",),
}
YEARLY_TERMS = (likelihood.homicides, likelihood.firearm_share, likelihood.synthetic_opioid_deaths)
TERMS: dict[str, Term] = {
    **{term.__name__: partial(lambda f, path, seen, v: f(path.yearly, seen.yearly, v), term) for term in YEARLY_TERMS},
    **{
        term.__name__: partial(lambda f, path, seen, v: f(path.monthly, seen.monthly, v), term)
        for term in monthly.TERMS
    },
}


def informed_by(name: str) -> tuple[str, ...]:
    """Official series that say something of a number: those of the unit it is sampled in."""
    return tuple(series for unit in BLOCKS if name in unit.numbers for s in unit.series for series in OFFICIAL[s])


def observed_figures(figures: Figures) -> ObservedFigures:
    """Figures as the terms read them."""
    by_year = (figures.homicides, figures.firearm_share, figures.synthetic_opioid_deaths)
    yearly = likelihood.YearlyFigures(*(jnp.asarray(values) for values in by_year))
    return ObservedFigures(yearly, jax.tree.map(jnp.asarray, figures.monthly))


def homicide_path(world: World, run: Trajectory, values: Values) -> dict[str, Array]:
    """Homicides, those around organised crime, and the share by firearm."""
    seen = partial(read, world, table=run.yearly)
    homicides = seen("violence.homicides")
    conflict = seen("violence.members_killed") * (1 + values["violence.others_killed_ratio"])
    share = seen("violence.firearm_homicides").sum(axis=1) / homicides.sum(axis=1)
    return {"homicides": homicides.T, "conflict": conflict.T, "firearm_share": share}


def overdose_path(world: World, run: Trajectory, values: Values) -> dict[str, Array]:
    """Deaths with synthetic opioids by year."""
    del values
    return {"synthetic_opioid_deaths": read(world, "drugs.synthetic_opioid_deaths", run.yearly)}


def migration_path(world: World, run: Trajectory, values: Values) -> dict[str, Array]:
    """Encounters by month, claims and remittances by year."""
    del values
    return {
        "encounters": read(world, "migration.border_patrol_encounters", months_of(run)),
        "asylum_claims": total(read(world, "migration.asylum_claims", run.yearly)),
        "remittances": read(world, "migration.remittances", run.yearly),
    }


def border_path(world: World, run: Trajectory, values: Values) -> dict[str, Array]:
    """Crossings and goods trade by month."""
    del values
    names = CROSSINGS + TRADE
    return {"border_flows": jnp.stack([total(read(world, f"border.{n}", months_of(run))) for n in names], axis=1)}


def covid_path(world: World, run: Trajectory, values: Values) -> dict[str, Array]:
    """Confirmed deaths by month and nation."""
    nations = ("mexico", "us")
    deaths = [
        read(world, f"pandemic.{n}_deaths", months_of(run)) * values[f"pandemic.{n}_confirmed_share"] for n in nations
    ]
    return {"covid_deaths": jnp.stack(deaths, axis=1)}


def months_of(run: Trajectory) -> Float[Array, "month diagnostic"]:
    """Integrals by month, without the years."""
    return run.monthly.reshape(-1, run.monthly.shape[-1])


DIAGNOSTICS: dict[PathOf, tuple[str, ...]] = {
    homicide_path: ("violence.homicides", "violence.members_killed", "violence.firearm_homicides"),
    overdose_path: ("drugs.synthetic_opioid_deaths",),
    migration_path: ("migration.border_patrol_encounters", "migration.asylum_claims", "migration.remittances"),
    border_path: tuple(f"border.{name}" for name in CROSSINGS + TRADE),
    covid_path: ("pandemic.mexico_deaths", "pandemic.us_deaths"),
}
PATHS: dict[str, PathOf] = {
    "homicides": homicide_path,
    "firearm_share": homicide_path,
    "synthetic_opioid_deaths": overdose_path,
    "encounters": migration_path,
    "asylum_claims": migration_path,
    "remittances": migration_path,
    "border_flows": border_path,
    "covid_deaths": covid_path,
}


def diagnostics_of(unit: SamplingBlock) -> frozenset[str]:
    """Measures that the path of a unit's series reads."""
    return frozenset(name for series in unit.series for name in DIAGNOSTICS[PATHS[series]])


def paths_of(unit: SamplingBlock, world: World, run: Trajectory, values: Values, years: int) -> Paths:
    """Path of a unit's series, in the years that have figures; what the unit has not is left empty."""
    found: dict[str, Any] = {}
    for make in {PATHS[name] for name in unit.series}:
        found |= make(world, run, values)
    empty = jnp.zeros(0)
    by_year = {name: found.get(name, empty)[..., :years] for name in likelihood.Path._fields}
    by_month = {name: found.get(name, empty) for name in Monthly._fields}
    return Paths(likelihood.Path(**by_year), Monthly(**by_month))
