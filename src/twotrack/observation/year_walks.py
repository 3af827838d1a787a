"""Walks of a declared observation by year: what monthly shocks add to its figures, and how gaps move the shocks."""

from collections.abc import Callable
from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.observation.declarations import Declaration
from twotrack.observation.law import common_share_of, scale_of
from twotrack.observation.walks import solve_gap, year_gain, year_response
from twotrack.world.derivative import Structs
from twotrack.world.parameters.draws import Values


class YearWalks(NamedTuple):
    """What the walks of an observation add to its figures (place, year): the share of each figure's variance that it
    informs, the map from shocks to levels, and what gaps say of both.
    """

    informed_share: Array
    apply: Callable[[Structs], Array]
    solve: Callable[[Array], tuple[Array, Structs]]


def year_walks(one: Declaration, values: Values, variance: Array) -> YearWalks:
    """Walks of an observation by place and year, whose figures have errors of this variance (not finite where there is
    no figure).
    """
    years, walks = variance.shape[1], one.row.process
    responses = [values[one.full(w.sd)] * year_response(years, values[one.full(w.half_life)]) for w in walks]
    walk = sum((r @ r.T for r in responses[1:]), responses[0] @ responses[0].T)
    scale, share = scale_of(one, values), common_share_of(one, values)
    gain = year_gain(walk, scale, share, variance)
    chance = scale[:, None] ** 2 * jnp.diag(walk)

    def solve(gap: Array) -> tuple[Array, Structs]:
        divided = solve_gap(gain, gap)
        pulled_back = scale[:, None] * divided
        own, shared = jnp.sqrt(1 - share) * pulled_back, jnp.sqrt(share) * pulled_back.sum(axis=0)
        moved = {w.shock: (r.T @ own.T if one.axes else r.T @ own[0]) for w, r in zip(walks, responses, strict=True)}
        moved |= {w.common: r.T @ shared for w, r in zip(walks, responses, strict=True) if w.common}
        return divided, {one.issue: moved}

    def apply(shocks: Structs) -> Array:
        s = shocks[one.issue]
        own = sum_of([r @ by_place(s[w.shock]) for w, r in zip(walks, responses, strict=True)])
        both = jnp.sqrt(1 - share) * own
        if all(w.common for w in walks):
            shared = sum_of([r @ s[w.common] for w, r in zip(walks, responses, strict=True)])
            both = both + jnp.sqrt(share) * shared[:, None]
        return scale[:, None] * both.T

    return YearWalks(chance / (chance + variance), apply, solve)


def by_place(shock: Array) -> Array:
    """Shocks by month and place; a nation is one place."""
    return shock.reshape(len(shock), -1)


def sum_of(parts: list[Array]) -> Array:
    """Sum of one or more arrays."""
    return sum(parts[1:], parts[0])
