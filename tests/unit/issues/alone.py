"""A few issues by themselves: an issue that is not in the world is held still by one that only publishes."""

from dataclasses import fields, replace
from types import SimpleNamespace

import jax
import jax.numpy as jnp

from twotrack.base.shapes import struct
from twotrack.tables.manifest import Manifest
from twotrack.world.assemble import Issue, assemble, shipped_world


@struct
class Nothing:
    """No numbers, no levers, no measures."""


def stand_in(name, **levels):
    """Issue that publishes some signals of another at these levels (in base units), whatever happens."""
    real = shipped_world().issue(name)
    axes = {f.name: f.type for f in fields(real.struct("Signals")) if f.name in levels}
    published = struct(type("Signals", (), {"__annotations__": axes}))
    held = published(**{n: jnp.asarray(level, dtype=float) for n, level in levels.items()})
    equations = SimpleNamespace(
        **dict.fromkeys(("Parameters", "Levers", "Drivers", "Inputs", "Measures"), Nothing),
        Stocks=published,
        Signals=published,
        initial=lambda _drivers, _p: held,
        signals=lambda stocks, _levers, _p: stocks,
        flows=lambda stocks, *_: jax.tree.map(jnp.zeros_like, stocks),
        measures=lambda *_: Nothing(),
    )
    none = {f.name: {} for f in fields(real.tables) if isinstance(getattr(real.tables, f.name), dict)}
    quantities = {n: real.tables.quantities[n] for n in levels}
    plain = Manifest(label=real.tables.manifest.label, order=real.tables.manifest.order)
    return Issue(name, equations, replace(real.tables, **none | {"manifest": plain, "quantities": quantities}))


def unsampled(issue):
    """The issue without what is sampled with its numbers, which may lie in issues that are not here."""
    return replace(issue, tables=replace(issue.tables, sampling={}))


def world_of(*names, **neighbours):
    """World of these issues, with neighbours held still: `issue={signal: level}`."""
    kept = [unsampled(shipped_world().issue(name)) for name in names]
    return assemble(kept + [stand_in(name, **levels) for name, levels in neighbours.items()])
