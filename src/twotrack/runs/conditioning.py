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

from twotrack.observation.declarations import informed_shocks
from twotrack.observation.outcomes import OfficialFigures
from twotrack.observation.smoothing_term import MOST, DrawContext, ObservationTerm
from twotrack.observation.smoothing_terms import observation_terms
from twotrack.policy.span import Span
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs
from twotrack.world.exogenous import ProjectionAnchor, by_year
from twotrack.world.forcing import noise_axes
from twotrack.world.simulate import simulate

# Runs of the world: after this many what is left of the gaps is small beside their error.
RUNS = 3


def no_shifts(world: World, span: Span, draws: int) -> Structs:
    """Zero shift of every shock, for each draw."""
    months = span.future - span.first
    axes = noise_axes(world)
    return {
        issue: {name: np.zeros((draws, months, *shape_of(axes[issue, name]))) for name in names}
        for issue, names in informed_shocks(world.tables).items()
    }


def shift_shocks(free: Structs, moves: Structs) -> Structs:
    """Shocks by year and month with the shifts added in the months of the record: s + Δs."""
    found = {issue: dict(shocks) for issue, shocks in free.items()}
    for issue, names in moves.items():
        for name, by_month in names.items():
            change = by_year(by_month)
            found[issue][name] = found[issue][name].at[: change.shape[0]].add(change)
    return found


def condition_shocks(
    case: DrawContext, start: ProjectionAnchor, known: OfficialFigures
) -> tuple[Structs, tuple[Array, ...]]:
    """Shifts Δx of the prior draw of shocks x that make x + Δx a draw given the figures y, and the gaps left by
    each run.

    Matheron's rule, with e a draw of the figures' error:

        x ← x + C Hᵀ (H C Hᵀ + R)⁻¹ (y − e − h(x)),   C = Cov(x),   H ≈ ∂h/∂x

    iterated `RUNS` times because h, the log figure that a run of the world gives, is only nearly linear: each run
    measures the gap of the last one. The first run has no shocks, since a prior draw may lie where h bends. Shifts
    are by issue, shock and month of the record; gaps by run, in logs.

    Reference: Matheron (in Journel and Huijbregts 1978, Mining Geostatistics); Hoffman and Ribak (1991),
    Astrophysical Journal 380; Doucet (2010), A note on efficient conditional simulation of Gaussian distributions.
    """
    years = case.years.size
    case = case._replace(forcing=jax.tree.map(lambda a: a[:years], case.forcing))
    every, informed = observation_terms(case, known), informed_shocks(case.world.tables)
    start = start._replace(anchor_year=jnp.zeros(years), baseline_level=None)

    free = {i: {n: flatten_years(case.forcing.shocks[i][n]) for n in names} for i, names in informed.items()}

    def rerun(state: tuple[Any, Structs], _: None) -> tuple[tuple[Any, Structs], tuple[Array, ...]]:
        totals, moves = state
        shocks = shift_shocks(case.forcing.shocks, moves)
        run = simulate(case.world, case.parameters, case.forcing._replace(shocks=shocks), start)
        gaps = tuple(jnp.where(jnp.isfinite(r.variance), r.gap(run), 0.0) for r in every)
        found = [matheron_update(*each) for each in zip(every, gaps, totals, by_itself, strict=True)]
        return (tuple(total for total, _ in found), merge_updates([moves for _, moves in found])), gaps

    # First without any shock: a sample of free ones may be far from the figures, where the lines are less straight.
    by_itself = tuple(r.apply(free) for r in every)
    begin = (tuple(jnp.zeros_like(felt) for felt in by_itself), jax.tree.map(jnp.negative, free))
    (_, moves), gaps = jax.lax.scan(rerun, begin, None, length=RUNS)
    return moves, gaps


def flatten_years(by_year: Array) -> Array:
    """Months out of years of months."""
    return by_year.reshape(-1, *by_year.shape[2:])


def matheron_update(reading: ObservationTerm, gap: Array, total: Array, by_itself: Array) -> tuple[Array, Structs]:
    """New contribution H x of the shocks to one term's level, and the shifts C Hᵀ Σ⁻¹ (target − H x₀) that give it.

        target = clip(gap + total),   Σ = H C Hᵀ + R,   new total = target − R Σ⁻¹ (target − H x₀)

    `gap` is what the last run, in which shocks added `total`, lacks to the figures less a draw of their error;
    `by_itself` is H x₀ of the prior draw. Where a run was not finite, half of `total` is the target.
    """
    wanted = jnp.clip(jnp.where(jnp.isfinite(gap), gap + total, total / 2), -MOST, reading.clip)
    known = jnp.isfinite(reading.variance)
    divided, moves = reading.solve(jnp.where(known, wanted - by_itself, 0.0))
    return wanted - jnp.where(known, reading.variance, 0.0) * divided, moves


def merge_updates(parts: list[Structs]) -> Structs:
    """Moves by issue, out of those of each reading."""
    found: Structs = {}
    for part in parts:
        for issue, moves in part.items():
            found[issue] = found.get(issue, {}) | moves
    return found
