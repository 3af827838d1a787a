"""The shocks of the past, inferred from official figures: a draw of them, given the figures and a world's numbers.

Matheron's rule: a world runs with free shocks, and what it lacks to the figures (less a sample of their error) moves
its shocks by as much as their covariance with the figures says. What moves a figure is nearly linear in logs; what is
not (fighting uses up members, encounters come again) is met by running the world again and moving the shocks anew.
"""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array

from twotrack.outcomes.readings import Case, Known, Reading, readings
from twotrack.policy.span import Span
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs
from twotrack.world.forcing import by_year, noise_axes
from twotrack.world.simulate import Start, simulate

# Runs of the world: after so many what is left of the gaps is small beside their error.
RUNS = 4
# Log of the most that a figure is moved by one run.
MOST_AT_ONCE = 3.0
# Shocks that the figures tell of, by issue.
INFERRED = {
    "violence": ("slow_shock", "fast_shock", "common_slow_shock", "common_fast_shock"),
    "drugs": ("mortality_shock",),
    "migration": ("entry_shock", "common_entry_shock", "remittances_shock"),
    "border": ("wave_shock",),
}


def nothing_inferred(world: World, span: Span, draws: int) -> Structs:
    """No move of any shock, of so many draws."""
    months = span.future - span.first
    axes = noise_axes(world)
    return {
        issue: {name: np.zeros((draws, months, *shape_of(axes[issue, name]))) for name in names}
        for issue, names in INFERRED.items()
    }


def moved(free: Structs, moves: Structs) -> Structs:
    """Shocks by year and month, moved in the months of the record."""
    found = {issue: dict(shocks) for issue, shocks in free.items()}
    for issue, names in moves.items():
        for name, by_month in names.items():
            change = by_year(by_month)
            found[issue][name] = found[issue][name].at[: change.shape[0]].add(change)
    return found


def inferred_moves(case: Case, start: Start, known: Known) -> tuple[Structs, tuple[Array, ...]]:
    """Moves of the shocks that were free, so that they are a draw of those given the figures; and the gaps left."""
    years = case.years.size
    case = case._replace(outside=jax.tree.map(lambda a: a[:years], case.outside))
    every = readings(case, known)
    start = start._replace(at=jnp.zeros(years), as_recorded=None)

    free = {i: {n: unfolded(case.outside.shocks[i][n]) for n in names} for i, names in INFERRED.items()}

    def again(state: tuple[Any, Structs], _: None) -> tuple[tuple[Any, Structs], tuple[Array, ...]]:
        explained, moves = state
        shocks = moved(case.outside.shocks, moves)
        run = simulate(case.world, case.parameters, case.outside._replace(shocks=shocks), start)
        gaps = tuple(jnp.where(jnp.isfinite(r.variance), r.gap(run), 0.0) for r in every)
        found = [answered(r, next_gap(gap, told)) for r, gap, told in zip(every, gaps, explained, strict=True)]
        return (tuple(told for told, _ in found), together([moves for _, moves in found])), gaps

    # First without any shock: a sample of free ones may be far from the figures, where the lines are less straight.
    still = jax.tree.map(jnp.negative, free)
    begin = (tuple(jnp.where(jnp.isfinite(r.variance), r.felt(still), 0.0) for r in every), still)
    (_, moves), gaps = jax.lax.scan(again, begin, None, length=RUNS)
    return moves, gaps


def unfolded(by_year: Array) -> Array:
    """Months out of years of months."""
    return by_year.reshape(-1, *by_year.shape[2:])


def next_gap(gap: Array, explained: Array) -> Array:
    """What the shocks are to explain next: what they explain and the gap that is left, at most so much of it at once;
    half of what they explain where that led a world out of all numbers.
    """
    return jnp.where(jnp.isfinite(gap), jnp.clip(gap, -MOST_AT_ONCE, MOST_AT_ONCE) + explained, explained / 2)


def answered(reading: Reading, gap: Array) -> tuple[Array, Structs]:
    """What moves of the shocks explain of a gap, and the moves."""
    divided, moves = reading.answer(gap)
    known = jnp.isfinite(reading.variance)
    return jnp.where(known, gap - jnp.where(known, reading.variance, 0.0) * divided, 0.0), moves


def together(parts: list[Structs]) -> Structs:
    """Moves by issue, out of those of each reading."""
    found: Structs = {}
    for part in parts:
        for issue, moves in part.items():
            found[issue] = found.get(issue, {}) | moves
    return found
