"""A calibration as one netCDF file with the groups that ArviZ knows."""

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import xarray as xr
from numpy.typing import NDArray

from twotrack.calibration.nuts.blocks import literature_only
from twotrack.calibration.nuts.calibrate import BlockDraws, sizes
from twotrack.calibration.nuts.chain import ChainDraws
from twotrack.calibration.nuts.density import Problem, problem, values_at
from twotrack.calibration.nuts.plan import Plan
from twotrack.observation.observation import Observation
from twotrack.runs.receipt import ingredient_hash
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import issue_tables

Numbers = NDArray[np.float64]
DRAW = ("chain", "draw")
# What ArviZ calls acceptance_rate and n_steps, by the names of a chain's draws.
FIELDS = {"acceptance_rate": "acceptance", "n_steps": "leapfrogs"}
# Draws of a chain whose figures are predicted one by one: their covariances are large.
PREDICTED_DRAWS = 50


def receipt(plan: Plan) -> dict[str, Any]:
    """Attributes of the file: how it was made, from which data and code."""
    hashes = {name: ingredient_hash(name) for name in ("tables", "equations", "record")}
    return {"made_by": f"twotrack {version('twotrack')}", **hashes, **plan.as_row()}


def number_axes() -> dict[str, str]:
    """First axis of every number, or nothing."""
    rows = {f"{i.name}.{key}": row for i in issue_tables() for key, row in (i.parameters | i.recording).items()}
    return {name: row.axes[0] if row.axes else "" for name, row in rows.items()}


def in_own_units(posed: Problem, standard: Numbers) -> dict[str, Numbers]:
    """Draws of each number in the unit of its table, from the standard scale, by chain and draw."""
    flat = standard.reshape(-1, standard.shape[-1])
    values: Any = jax.jit(jax.vmap(lambda z: values_at(posed.distributions, z)))(jnp.asarray(flat))
    factors = {b.name: b.to_base for b in posed.distributions}
    return {n: (np.asarray(v) / factors[n]).reshape(*standard.shape[:2], *v.shape[1:]) for n, v in values.items()}


def as_dataset(numbers: dict[str, Numbers]) -> xr.Dataset:
    """Numbers by chain, draw and member."""
    axes = number_axes()
    found: dict[str, Any] = {}
    coordinates: dict[str, Any] = {}
    for name, values in numbers.items():
        axis = axes[name]
        found[name] = ((*DRAW, axis) if axis else DRAW, values)
        if axis:
            coordinates[axis] = list(codes(axis))
    shape = next(iter(numbers.values())).shape
    return xr.Dataset(found, coords=coordinates | {"chain": np.arange(shape[0]), "draw": np.arange(shape[1])})


def predicted_draws(count: int) -> NDArray[np.int64]:
    """Which draws of a chain have their figures predicted: every n-th.

    >>> predicted_draws(200).tolist()[:3], len(predicted_draws(200))
    ([0, 4, 8], 50)
    """
    return np.arange(0, count, max(1, count // PREDICTED_DRAWS), dtype=np.int64)


def sample_stats(found: Mapping[str, Sequence[ChainDraws]]) -> xr.Dataset:
    """What the sampler says of each draw, under ArviZ's names; of the units together, and of each under its own.

    Units are sampled apart: a draw of all diverges where that of any does, energies and steps add up, and the rate of
    acceptance is the mean of theirs.
    """
    whole = {"diverging": np.any, "energy": np.sum, "acceptance_rate": np.mean, "n_steps": np.sum}
    stats: dict[str, Any] = {}
    for name, pool in whole.items():
        kind = {"diverging": np.bool_, "n_steps": np.int64}.get(name, np.float64)
        parts = {
            unit: np.stack([getattr(chain, FIELDS.get(name, name)) for chain in chains]).astype(kind)
            for unit, chains in found.items()
        }
        stats[name] = (DRAW, pool(np.stack(list(parts.values())), axis=0).astype(kind))
        stats |= {f"{unit}.{name}": (DRAW, values) for unit, values in parts.items()}
    return with_coordinates(xr.Dataset(stats))


def with_coordinates(group: xr.Dataset, draws: NDArray[np.int64] | None = None) -> xr.Dataset:
    """The same group with the numbers of its chains and draws; of some draws, those that they have in the posterior."""
    numbers = np.arange(group.sizes["draw"]) if draws is None else draws
    return group.assign_coords(chain=np.arange(group.sizes["chain"]), draw=numbers)


def predictive_groups(
    posed: Problem, sampled: BlockDraws, seed: int
) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """Figures, figures again by draw, and log density of each figure by draw, of every series of a unit."""
    some = sampled.standard[:, predicted_draws(sampled.standard.shape[1])]
    seen, again, said = {}, {}, {}
    for declaration in sampled.block.observed:
        observation, official = Observation(declaration), jnp.asarray(posed.seen[declaration.name])
        name = declaration.name

        def one(number: Any, standard: Any, made: Observation = observation, seen: Any = official) -> tuple[Any, ...]:
            path, values = posed.path(standard)
            own, key = path[made.declaration.name], jax.random.fold_in(jax.random.key(seed), number)
            found = (made.figures(seen), made.replicate(own, values, key), made.sequential(own, seen, values))
            return tuple(figures.ravel() for figures in found)

        program: Any = jax.jit(one)
        flat = some.reshape(-1, some.shape[-1])
        rows = [program(n, jnp.asarray(z)) for n, z in enumerate(flat)]
        label = f"{sampled.block.name}.{name}"
        dims = f"{name}_figure"
        seen[label] = ((dims,), np.asarray(rows[0][0]))
        again[label] = ((*DRAW, dims), np.array([r[1] for r in rows]).reshape(*some.shape[:2], -1))
        said[label] = ((*DRAW, dims), np.array([r[2] for r in rows]).reshape(*some.shape[:2], -1))
    return seen, again, said


def groups(plan: Plan, found: list[BlockDraws]) -> dict[str, xr.Dataset]:
    """Every group of the file."""
    posterior, prior, seen, again, said = {}, {}, {}, {}, {}
    rng = np.random.default_rng(plan.seed)
    for sampled in found:
        posed = problem(sampled.block, plan, sampled.settled)
        posterior |= in_own_units(posed, sampled.standard)
        prior |= in_own_units(posed, rng.normal(size=sampled.standard.shape))
        for kept, part in zip((seen, again, said), predictive_groups(posed, sampled, plan.seed), strict=True):
            kept.update(part)
    predicted = predicted_draws(found[0].standard.shape[1])
    return {
        "posterior": as_dataset(posterior),
        "prior": as_dataset(prior),
        "sample_stats": sample_stats({sampled.block.name: sampled.chains for sampled in found}),
        "observed_data": xr.Dataset(seen),
        "posterior_predictive": with_coordinates(xr.Dataset(again), predicted),
        "log_likelihood": with_coordinates(xr.Dataset(said), predicted),
    }


def write_archive(plan: Plan, found: list[BlockDraws], path: Path) -> None:
    """Write the netCDF file of a calibration, with the receipt of data and code."""
    made = {f"/{name}": part for name, part in groups(plan, found).items()}
    tree: Any = xr.DataTree.from_dict(made)
    said = {"scale": "log; log odds of shares", "literature_only": literature_only(), "method": "NUTS"}
    tree.attrs = receipt(plan) | said | {"numbers": [n for s in found for n, _ in sizes(s.block)]}
    tree.to_netcdf(path, engine="h5netcdf")
