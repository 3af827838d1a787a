"""Where a unit's density is highest and how it bends there: the start and the shape of the sampler's steps."""

import time
from dataclasses import dataclass
from typing import Any

import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray
from scipy.optimize import minimize

from twotrack.calibration.fit import curvature, program
from twotrack.calibration.nuts.density import Problem

Numbers = NDArray[np.float64]
# A direction in which the density bends less than this is taken as this flat, at most three sds of the prior.
LEAST_CURVATURE = 0.1
MOST_STEPS = 200


@dataclass(frozen=True)
class Laplace:
    """Mode on the standard scale, a root of the covariance there, the log density, and what it cost: evaluations,
    and seconds of each gradient.
    """

    mode: Numbers
    root: Numbers
    log_density: float
    evaluations: int
    seconds: float

    def place(self, free: Array) -> Array:
        """Point of the standard scale at a distance from the mode, in sds of the curvature."""
        return jnp.asarray(self.mode) + jnp.asarray(self.root) @ free


def laplace(posed: Problem) -> Laplace:
    """Mode by quasi-Newton steps from the middle of the priors, and its curvature by differences of the gradient."""
    gradient = program(posed.log_density)
    gradient(np.zeros(posed.size))
    begun = time.perf_counter()
    found: Any = minimize(
        gradient, np.zeros(posed.size), jac=True, method="L-BFGS-B", options={"maxiter": MOST_STEPS, "maxcor": 30}
    )
    square = curvature(gradient, found.x)
    evaluations = int(found.nfev) + 2 * posed.size
    seconds = (time.perf_counter() - begun) / evaluations
    return Laplace(np.asarray(found.x), root_of_inverse(square), -float(found.fun), evaluations, seconds)


def root_of_inverse(square: Numbers) -> Numbers:
    """Matrix whose product with its transpose is the inverse of a curvature, flat directions bounded."""
    bends, directions = np.linalg.eigh(square)
    return directions / np.sqrt(np.maximum(bends, LEAST_CURVATURE))
