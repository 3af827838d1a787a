"""One observation, five ways: the same distribution simulated, weighed at once or figure by figure, drawn again, and
read backwards.
"""

from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.shapes import Scalar
from twotrack.observation.covariance import normal_with_common_factor
from twotrack.observation.declarations import Declaration
from twotrack.observation.kalman import Filtered, filtered, month_gain, smooth
from twotrack.observation.law import Law, Table, Walks, Waves, figures_on_link, law_of
from twotrack.observation.paths import ModelPath
from twotrack.observation.walks import month_means, solve_gap, year_gain
from twotrack.world.parameters.draws import Values

Square = Float[Array, "figure figure"]


@dataclass(frozen=True)
class Observation:
    """Official figures of one row of an `observations.toml`, given the mechanism's path and values of the numbers.

    Everything is on the scale of the link, by time and place, where the figures are normal around the path. With
    `averaged` the process is seen by its means, as conditioning sees it, and not as the fit does.
    """

    declaration: Declaration
    averaged: bool = False

    def law(self, path: ModelPath, values: Values) -> Law:
        """Mean, process and error of the figures."""
        return law_of(self.declaration, path, values, averaged=self.averaged)

    def figures(self, official: Array) -> Table:
        """Official figures on the scale of the link, NaN where there is none."""
        return figures_on_link(self.declaration, official)

    def log_density(self, path: ModelPath, official: Array, values: Values) -> Scalar:
        """Log density of all figures at once, with the process integrated out."""
        return log_density(self.law(path, values), self.figures(official))

    def sequential(self, path: ModelPath, official: Array, values: Values) -> Table:
        """Log density of each figure given those before it, NaN where there is none; they add up to `log_density`."""
        return sequential(self.law(path, values), self.figures(official))

    def filtered(self, path: ModelPath, official: Array, values: Values) -> Filtered:
        """Forecast of the distance of each month's figures from the path, given the months before."""
        law = self.law(path, values)
        if not isinstance(law.process, Waves):
            raise TypeError(f"{self.declaration.name} has no waves by month")
        return filtered(self.figures(official) - law.mean, *law.process, law.error)

    def simulate(self, path: ModelPath, values: Values, key: Array) -> Table:
        """Figures made as the model makes them: shocks move the process, and each figure errs."""
        return simulate(self.law(path, values), key)

    def replicate(self, path: ModelPath, values: Values, key: Array) -> Table:
        """Figures that the same possible world might have given, drawn from the covariance of them all."""
        return replicate(self.law(path, values), key)

    def smooth(self, path: ModelPath, official: Array, values: Values) -> Table:
        """What the figures say of the process: its mean given all of them, at every time and place."""
        return process_mean(self.law(path, values), self.figures(official))


def log_density(law: Law, figures: Table) -> Scalar:
    """Log density of figures y ~ N(mean, Σ), Σ = process + error, at those times and places that have one."""
    gap = figures - law.mean
    if isinstance(law.process, Waves):
        return filtered(gap, *law.process, law.error).log_density
    observed = jnp.isfinite(gap)
    gap = jnp.where(observed, gap, 0.0)
    error = jnp.where(observed, law.error, 1.0)
    count = observed.sum().astype(float) * jnp.log(2 * jnp.pi)
    if law.process is None:
        return -((gap**2 / error).sum() + jnp.log(error).sum() + count) / 2
    covariance, loads, share = law.process
    loads = jnp.where(observed, loads, 0.0).T
    diagonal = jnp.eye(gap.shape[0]) * error.T[:, :, None]
    own = loads[:, :, None] * ((1 - share) * covariance) * loads[:, None, :] + diagonal
    return normal_with_common_factor(gap.T, own, loads, share * covariance) - count / 2


def covariance_of(law: Law) -> Square:
    """Covariance of all figures, by time and then place, flat."""
    error = jnp.diag(law.error.ravel())
    if law.process is None:
        return error
    count = law.error.size
    moved = (
        wave_covariance(law.process, len(law.error)) if isinstance(law.process, Waves) else walk_covariance(law.process)
    )
    return moved.reshape(count, count) + error


def wave_covariance(process: Waves, months: int) -> Float[Array, "time place time place"]:
    """Covariance of what figures see of waves from zero:

    Cov(y_m, y_m) = h P_m hᵀ + g Q gᵀ,   Cov(y_n, y_m) = h φ^(n − m − 1) (φ P_m hᵀ + a Q gᵀ) for n > m,
    P_m = a Q aᵀ (1 − (φ φᵀ)^m) / (1 − φ φᵀ)
    """
    (carried, added, view, direct), shocks = process
    turn = carried[:, None] * carried[None, :]
    at = jnp.arange(months)
    before = added[:, None] * shocks * added[None, :] * (1 - turn ** at[:, None, None].astype(float)) / (1 - turn)
    same = view[:, None] * before * view[None, :] + direct[:, None] * shocks * direct[None, :]
    met = carried[:, None] * before * view[None, :] + added[:, None] * shocks * direct[None, :]
    lag = at[:, None] - at[None, :]
    decay = view * carried ** jnp.maximum(lag - 1, 0)[:, :, None].astype(float)
    # By later month, earlier month, place of the later and place of the earlier.
    later = decay[:, :, :, None] * met[None]
    both = jnp.where((lag > 0)[:, :, None, None], later, later.transpose(1, 0, 3, 2))
    both = jnp.where((lag == 0)[:, :, None, None], same[None], both)
    return both.transpose(0, 2, 1, 3)


def walk_covariance(process: Walks) -> Float[Array, "time place time place"]:
    """Covariance of what walks add to figures: L_p W L_q (c + (1 − c) δ_pq)."""
    walk, loads, share = process
    alike = share + (1 - share) * jnp.eye(loads.shape[1])
    return loads[:, :, None, None] * walk[:, None, :, None] * alike[None, :, None, :] * loads[None, None]


def sequential(law: Law, figures: Table) -> Table:
    """Log density of each figure given those before it, in the order of time and then place."""
    observed = jnp.isfinite(figures).ravel()
    mask = observed.astype(float)
    # A figure that is not there stands apart from all others, with nothing to say.
    covariance = mask[:, None] * covariance_of(law) * mask[None, :] + jnp.diag(1 - mask)
    root = jnp.linalg.cholesky(covariance)
    gap: Any = jnp.where(observed, (figures - law.mean).ravel(), 0.0)
    surprise = jax.scipy.linalg.solve_triangular(root, gap, lower=True)
    density = -(surprise**2 + jnp.log(2 * jnp.pi)) / 2 - jnp.log(jnp.diagonal(root))
    return jnp.where(observed, density, jnp.nan).reshape(figures.shape)


def replicate(law: Law, key: Array) -> Table:
    """A draw of all figures from their covariance."""
    root = jnp.linalg.cholesky(covariance_of(law) + 1e-12 * jnp.eye(law.mean.size))
    return law.mean + (root @ jax.random.normal(key, (law.mean.size,))).reshape(law.mean.shape)


def simulate(law: Law, key: Array) -> Table:
    """A draw of all figures from the shocks on: own and common ones move the process, then each figure errs."""
    own, common, single = jax.random.split(key, 3)
    made = law.mean + jnp.sqrt(law.error) * jax.random.normal(single, law.error.shape)
    if law.process is None:
        return made
    normals = jax.random.normal(own, law.error.shape)
    if isinstance(law.process, Waves):
        return made + month_means(law.process.motion, normals @ jnp.linalg.cholesky(law.process.shocks).T)
    walk, loads, share = law.process
    root = jnp.linalg.cholesky(walk)
    together = root @ jax.random.normal(common, (len(walk),))
    return made + loads * (jnp.sqrt(1 - share) * (root @ normals) + jnp.sqrt(share) * together[:, None])


def process_mean(law: Law, figures: Table) -> Table:
    """Mean of the process given the figures, C Σ⁻¹ (y − mean) with C the covariance of process and figures."""
    gap = figures - law.mean
    observed = jnp.isfinite(gap)
    gap = jnp.where(observed, gap, 0.0)
    error = jnp.where(observed, law.error, jnp.inf)
    if law.process is None:
        return jnp.zeros_like(gap)
    if isinstance(law.process, Waves):
        motion, shocks = law.process
        return month_means(motion, smooth(month_gain(motion, shocks, error), gap)[1] @ shocks)
    walk, loads, share = law.process
    weighted = loads.T * solve_gap(year_gain(walk, loads.T, share, error.T), gap.T)
    return loads * (walk @ ((1 - share) * weighted + share * weighted.sum(axis=0)).T)
