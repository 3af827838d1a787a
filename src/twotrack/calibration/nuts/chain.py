"""One chain of NUTS, kept in parts as it goes: stopped anywhere and taken up again it gives the same numbers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray
from numpyro.infer import NUTS

from twotrack.base.files import staging_folder
from twotrack.base.shapes import Scalar
from twotrack.calibration.nuts.plan import Plan

Numbers = NDArray[np.float64]
# Draws that are kept in one file.
DRAWS_A_FILE = 50
DEEPEST_TREE, WANTED_ACCEPTANCE = 7, 0.8
# Starts lie this many times wider than the mode's curvature says.
START_WIDTH = 2.0


class ChainDraws(NamedTuple):
    """Draws after the warm-up: place (from the mode, in curvatures' sds), and what the sampler says of each."""

    free: Numbers
    diverging: Numbers
    leapfrogs: Numbers
    acceptance: Numbers
    energy: Numbers


class ChainState(NamedTuple):
    """How far a chain came: draws with their warm-up, and the sampler's state after the last."""

    rows: list[Numbers]
    leaves: list[Any] | None

    @property
    def done(self) -> int:
        """Draws made, warm-up included."""
        return sum(len(rows) for rows in self.rows)


Density = Callable[[Array], Scalar]
Stop = Callable[[], bool]
Advance = Callable[[int], None]


def sampler(density: Density) -> NUTS:
    """NUTS of a log density whose curvature at the mode is near one in every direction."""
    return NUTS(
        # One program where the sampler asks for its slope at the start, and not hundreds of operations one by one.
        potential_fn=jax.jit(lambda free: -density(free)),
        target_accept_prob=WANTED_ACCEPTANCE,
        max_tree_depth=DEEPEST_TREE,
        dense_mass=False,
    )


def start_of(density: Density, size: int, key: Array) -> Array:
    """Where a chain starts: far from the mode, and nearer where the density is not finite."""
    away = START_WIDTH * jax.random.normal(key, (size,))
    gradient: Any = jax.jit(jax.value_and_grad(density))
    for _ in range(10):
        value, slope = gradient(away)
        if bool(jnp.isfinite(value) & jnp.isfinite(slope).all()):
            break
        away = away / 2
    return away


def run_chain(
    density: Density,
    size: int,
    plan: Plan,
    chain: int,
    folder: Path,
    advance: Advance = lambda _: None,
    stop: Stop = lambda: False,
) -> bool:
    """Draw a chain (by its number) to its end or until `stop` says so, in files of a folder; whether it ended."""
    kept = read_chain(folder)
    if kept.done >= plan.steps:
        return True
    key = jax.random.fold_in(jax.random.PRNGKey(plan.seed), chain)
    nuts = sampler(density)
    begun: Any = nuts.init(key, plan.warmup, start_of(density, size, jax.random.fold_in(key, 1)), (), {})
    state = resumed_state(begun, kept)
    step: Any = jax.jit(lambda state: nuts.sample(state, (), {}))
    done, parts, rows = kept.done, len(kept.rows), list[Numbers]()
    while done < plan.steps and not stop():
        state = step(state)
        rows.append(row_of(state))
        done += 1
        advance(1)
        if done % DRAWS_A_FILE == 0 or done == plan.steps:
            write_part(folder, parts, rows, state)
            parts, rows = parts + 1, []
    if rows:
        write_part(folder, parts, rows, state)
    return done >= plan.steps


def resumed_state(begun: Any, kept: ChainState) -> Any:
    """Sampler's state after the last draw that was kept; that of the beginning where none was."""
    if kept.leaves is None:
        return begun
    leaves, shape = jax.tree.flatten(begun)
    return jax.tree.unflatten(shape, [jnp.asarray(a, b.dtype) for a, b in zip(kept.leaves, leaves, strict=True)])


def row_of(state: Any) -> Numbers:
    """One draw: the four things said of it, then its place."""
    said = (state.diverging, state.num_steps, state.accept_prob, state.potential_energy)
    return np.concatenate([np.array([float(value) for value in said]), np.asarray(state.z)])


def write_part(folder: Path, number: int, rows: list[Numbers], state: Any) -> None:
    """A part of a chain with the state after it, in a file that is never half there."""
    leaves = {f"state_{n:02d}": np.asarray(leaf) for n, leaf in enumerate(jax.tree.leaves(state))}
    with staging_folder(folder) as made:
        np.savez(made / f"part-{number:03d}.npz", rows=np.array(rows), allow_pickle=False, **leaves)


def read_chain(folder: Path) -> ChainState:
    """Parts of a chain in their order, and the sampler's state after the last of them."""
    rows: list[Numbers] = []
    leaves: list[Any] | None = None
    for path in sorted(folder.glob("part-*.npz")):
        with np.load(path, allow_pickle=False) as part:
            rows.append(part["rows"])
            leaves = [part[name] for name in sorted(part.files) if name.startswith("state_")]
    return ChainState(rows, leaves)


def read_draws(folder: Path, plan: Plan) -> ChainDraws:
    """Draws of a chain after its warm-up."""
    rows = np.concatenate(read_chain(folder).rows)[plan.warmup : plan.steps]
    return ChainDraws(rows[:, 4:], rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3])
