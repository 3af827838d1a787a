"""Draws from the normal approximation at each block's mode: a calibration in minutes, and how far it can be trusted."""

from collections.abc import Callable
from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.calibration.nuts.calibrate import by_name
from twotrack.calibration.nuts.density import Problem, Standard, problem
from twotrack.calibration.nuts.laplace import Laplace, laplace
from twotrack.calibration.nuts.plan import Plan
from twotrack.observation.declarations import SamplingBlock

Numbers = NDArray[np.float64]
DRAWS = 400


@dataclass(frozen=True)
class Approximation:
    """A block's draws (draw x number, standard scale of the priors), its mode, and the share of draws that count as
    independent ones of the density itself.
    """

    block: SamplingBlock
    shape: Laplace
    standard: Numbers
    effective_share: float


def approximate(
    plan: Plan, blocks: tuple[SamplingBlock, ...], tell: Callable[[Approximation], None]
) -> list[Approximation]:
    """Draws of each block: issues with the issues before them at their modes, then the couplings with all at theirs.

    A draw is m + R z, m the mode, R R' the inverse of the curvature there (Gelman et al. 2013, Bayesian Data Analysis,
    chapter 4).
    """
    settled: Standard = {}
    found: list[Approximation] = []
    for number, block in enumerate(sorted(blocks, key=lambda one: one.name == "couplings")):
        posed = problem(block, plan, dict(settled))
        shape = laplace(posed)
        free = np.random.default_rng((plan.seed, number)).standard_normal((DRAWS, posed.size))
        standard = shape.mode + free @ shape.root.T
        found.append(Approximation(block, shape, standard, effective_share(posed, free, standard)))
        settled |= by_name(block, shape.mode)
        tell(found[-1])
    return found


def effective_share(posed: Problem, free: Numbers, standard: Numbers) -> float:
    """Share of the draws that importance weights leave: (sum w)^2 / (n sum w^2), w the density over the normal one
    (Kong, Liu, Wong 1994, JASA 89). One where the normal one is exact; draws without a finite density weigh nothing.
    """
    density = jax.jit(posed.log_density)
    logs = np.array([float(density(jnp.asarray(one))) for one in standard]) + (free**2).sum(axis=1) / 2
    finite = np.isfinite(logs)
    if not finite.any():
        return 0.0
    weights = np.where(finite, np.exp(logs - logs[finite].max()), 0.0)
    return float(weights.sum() ** 2 / (len(weights) * (weights**2).sum()))
