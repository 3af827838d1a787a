"""A point of an issue in base units, moved to other base units: what the dimensions of its tables promise."""

from dataclasses import fields

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.base.fields import Link, axes_of, links, names
from twotrack.base.units import BASE_DIMENSIONS, dimension
from twotrack.tables.axes import shape_of

TOLERANCE = 1e-9


def units_of(world, issue, kind):
    """Unit of each field of a struct, from the tables; the unit of a link is that of the signal it reads."""
    if kind == "Inputs":
        return {name: _unit_of_link(world, link) for name, link in links(issue.struct(kind)).items()}
    rows = {"Parameters": issue.tables.parameters, "Levers": issue.tables.levers, "Drivers": issue.tables.drivers}
    table = rows.get(kind, issue.tables.quantities)
    return {name: table[name].unit for name in names(issue.struct(kind))}


def _unit_of_link(world, link):
    if not isinstance(link, Link):
        return "index"
    owner, signal = link.signal.split(".")
    return world.issue(owner).unit_of(signal)


def scaling(unit, factors, *, per_month=False):
    """Number by which a quantity is multiplied when the base units change."""
    powers = dimension(unit)
    whole = np.prod([factor ** powers.get(base, 0.0) for base, factor in zip(BASE_DIMENSIONS, factors, strict=True)])
    return whole / factors[BASE_DIMENSIONS.index("[time]")] if per_month else whole


def moved(struct, units, factors, *, per_month=False):
    """Struct whose fields are carried to other base units."""
    return type(struct)(
        **{
            f.name: getattr(struct, f.name) * scaling(units[f.name], factors, per_month=per_month)
            for f in fields(struct)
        }
    )


def random_struct(struct, rng, low=0.05, high=0.95):
    """Struct of numbers between two bounds, over the axes of its annotations."""
    return struct(**{n: jnp.asarray(rng.uniform(low, high, shape_of(axes_of(struct, n)))) for n in names(struct)})


def random_point(issue, seed):
    """Stocks, inputs, drivers, levers and parameters of an issue, all between nothing and one."""
    rng = np.random.default_rng(seed)
    kinds = ("Stocks", "Inputs", "Drivers", "Levers", "Parameters")
    return tuple(random_struct(issue.struct(kind), rng) for kind in kinds)


def verbs(issue):
    """Everything an issue computes, as one program of (stocks, inputs, drivers, levers, parameters)."""

    @jax.jit
    def run(stocks, inputs, drivers, levers, p):
        seen = (stocks, inputs, drivers, levers, p)
        found = {
            "initial": issue.equations.initial(drivers, p),
            "signals": issue.equations.signals(stocks, levers, p),
            "flows": issue.equations.flows(*seen),
            "measures": issue.equations.measures(*seen),
        }
        if issue.tables.manifest.anchor:
            found["anchored"] = _anchored(issue, seen)
        return found

    return run


def _anchored(issue, seen):
    stocks, _, drivers, _, p = seen
    made = getattr(issue.equations.measures(*seen), issue.tables.manifest.anchor)
    return issue.equations.anchored(stocks, made, 2 * made, drivers, p)


def misfits(world, issue, run, point, factors):
    """Fields that do not move with the base units as their units say, with their relative misfit."""
    kinds = ("Stocks", "Inputs", "Drivers", "Levers", "Parameters")
    there = [moved(part, units_of(world, issue, kind), factors) for kind, part in zip(kinds, point, strict=True)]
    here, external_signals = run(*point), run(*there)
    stocks = units_of(world, issue, "Stocks")
    wanted = {
        "initial": moved(here["initial"], stocks, factors),
        "signals": moved(here["signals"], units_of(world, issue, "Signals"), factors),
        "flows": moved(here["flows"], stocks, factors, per_month=True),
        "measures": moved(here["measures"], units_of(world, issue, "Measures"), factors),
    }
    if "anchored" in here:
        wanted["anchored"] = moved(here["anchored"], stocks, factors)
    return {
        f"{verb}.{f.name}": misfit
        for verb, struct in wanted.items()
        for f in fields(struct)
        if (misfit := _misfit(getattr(struct, f.name), getattr(external_signals[verb], f.name))) > TOLERANCE
    }


def _misfit(wanted, found):
    wanted, found = np.asarray(wanted), np.asarray(found)
    if not np.isfinite(wanted).all() or not np.isfinite(found).all():
        return float("inf")
    size = np.max(np.abs(wanted))
    return float(np.max(np.abs(wanted - found)) / size) if size > 0 else float(np.max(np.abs(found)))
