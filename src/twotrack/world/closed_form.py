"""A month without steps, for issues whose equations say where their stocks stand at any moment of it."""

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array

from twotrack.world.assemble import Issue
from twotrack.world.derivative import Structs, all_flows, inputs_of
from twotrack.world.exogenous import Forcing

# Nodes and weights of the quadrature over a month: eight err by less than 1e-4 where a delay is two days.
_GAUSS, _PARTS = np.polynomial.legendre.leggauss(8)
NODES = ((_GAUSS + 1) / 2) ** 2
WEIGHTS = _PARTS * (_GAUSS + 1) / 2


def solve_part(
    part: tuple[Issue, ...],
    own: Structs,
    month: Forcing,
    p: Structs,
    before: Structs,
    after: Structs,
    selected: frozenset[str] | None,
) -> tuple[Structs, Array]:
    """Stocks of a part in closed form one month on, and the integral of its diagnostics d by quadrature, inputs as at
    the middle of the month:

        ∫₀¹ d(x(t)) dt = ∫₀¹ d(x(s²)) 2 s ds ≈ Σ_k w_k d(x(s_k²)),   s_k and w_k / 2 s_k of Gauss and Legendre

    The nodes crowd where the month begins, since what follows within days moves there.
    """
    now = jax.tree.map(lambda a, b: (a + b) / 2, before, after)

    def stocks_after(elapsed: Array) -> Structs:
        inputs = {i.name: inputs_of(i, now, month.shocks, month.lapsing) for i in part}
        drive = {n: (inputs[n], month.drivers[n], month.levers[n], p[n], elapsed) for n in inputs}
        return {i.name: i.equations.solution(own[i.name], *drive[i.name]) for i in part}

    def diagnostics(elapsed: Array) -> Array:
        return all_flows(part, stocks_after(elapsed), month, p, now, selected)[1]

    seen = jax.vmap(diagnostics)(jnp.asarray(NODES))
    return stocks_after(jnp.ones(())), (jnp.asarray(WEIGHTS)[:, None] * seen).sum(axis=0)
