"""Many small functions in one library, each beside the same function in JAX."""

from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.engine.build import build, trace
from twotrack.engine.lowering.trace import leaf_name
from twotrack.engine.native import Library


@dataclass(frozen=True)
class Case:
    """A function, what it takes by draw (first axis) and what it takes alike in all draws."""

    function: Any
    lanes: dict[str, Any] = field(default_factory=dict)
    alike: dict[str, Any] = field(default_factory=dict)

    @property
    def draws(self):
        return len(next(iter(self.lanes.values()))) if self.lanes else 1


def traced(name, case, **options):
    first = {key: jnp.asarray(value)[0] for key, value in case.lanes.items()}
    arguments = first | {key: jax.tree.map(jnp.asarray, value) for key, value in case.alike.items()}
    names = tuple(arguments)
    given = tuple(arguments.values())
    lanes = tuple(case.lanes)
    return trace(
        name, lambda *a: case.function(**dict(zip(names, a, strict=True))), given, names, lanes=lanes, **options
    )


def library_of(folder, cases, **options):
    """Library of all cases; a quick build, since what is compiled runs for an instant."""
    build([traced(name, case) for name, case in cases.items()], folder, optimise="-O1", **options)
    return Library(folder)


def by_name(tree):
    return {leaf_name(path): np.asarray(leaf) for path, leaf in jax.tree_util.tree_leaves_with_path(tree)}


def native(library, name, case, threads=1):
    return library.run(name, by_name(case.lanes | case.alike), case.draws, threads=threads)


def in_jax(case):
    """The same by JAX, draw by draw."""

    def one(lanes):
        return case.function(**lanes, **jax.tree.map(jnp.asarray, case.alike))

    if not case.lanes:
        return {name: leaf[None] for name, leaf in by_name(jax.jit(one)({})).items()}
    return by_name(jax.jit(jax.vmap(one))({name: jnp.asarray(v) for name, v in case.lanes.items()}))
