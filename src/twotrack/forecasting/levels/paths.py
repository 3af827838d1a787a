"""Sampled futures of levels: a point of the grid for each draw and column, its parts at the origin, and their steps."""

from dataclasses import dataclass

import jax
import numpy as np
from numpy.typing import NDArray

from twotrack.forecasting.levels.filter import Filtered
from twotrack.forecasting.levels.motion import LASTING, Motion, innovation_covariance, transition

Numbers = NDArray[np.float64]
Generator = np.random.Generator
# Shocks of a path are of one size, unknown beforehand: Student's t with this many degrees of freedom.
TAIL = 5
TINY = 1e-12


@dataclass(frozen=True)
class Levels:
    """Log levels by draw, step and column, and the recording variance of a month by draw and column."""

    paths: Numbers
    recording: Numbers


def sample_levels(
    how: Motion,
    found: Filtered,
    weights: Numbers,
    steps: int,
    months: int,
    rng: Generator,
    draws: int,
    tail: float | None = None,
) -> Levels:
    """Paths of the level, in logs from home, by draw, step ahead and column; and the recording variance of each
    draw.

    Each draw takes a point of the grid by its weight, the parts at the origin from the filter's normal, and steps

        x_{t+1} = e^(−δ n) x_t + s · w_t,   w_t ~ N(0, Q_n)

    with s² = ν / χ²_ν (ν = `tail`, or 5) drawn once a path for the parts that last, so that a path's shocks have
    Student tails together, and s = 1 for the brief part. `months` is n.
    """
    columns = weights.shape[1]
    pick = resample_grid(weights, rng, draws)
    at = pick, np.arange(columns)[None]
    unknown = lower_root(np.asarray(found.covariance)[at])
    parts = np.asarray(found.mean)[at] + np.einsum("dcij,dcj->dci", unknown, rng.standard_normal(unknown.shape[:-1]))
    share, new, view = (
        np.asarray(one)[pick] for one in (transition(how, months), innovation_covariance(how, months), how.view)
    )
    roots = lower_root(new)
    size = np.ones((draws, columns, share.shape[-1]))
    freedom = TAIL if tail is None else tail
    size[..., :LASTING] = np.sqrt(freedom / rng.chisquare(freedom, (draws, columns, 1)))
    paths = np.empty((draws, steps, columns))
    for step in range(steps):
        shock = np.einsum("dcij,dcj->dci", roots, rng.standard_normal(parts.shape))
        parts = share * parts + size * shock
        paths[:, step] = (view * parts).sum(axis=-1)
    return Levels(paths, np.asarray(how.recording)[pick])


def resample_grid(weights: Numbers, rng: Generator, draws: int) -> NDArray[np.intp]:
    """Index of a point of the grid for every draw and column, with the probability that `weights` (point, column)
    gives it.
    """
    return np.stack([rng.choice(len(weights), draws, p=column) for column in weights.T], axis=1)


def lower_root(covariance: Numbers) -> Numbers:
    """Lower Cholesky root of each covariance, with a little on the diagonal that rounding may have taken."""
    size = np.trace(covariance, axis1=-2, axis2=-1)[..., None, None]
    return np.linalg.cholesky(covariance + (TINY + TINY * size) * np.eye(covariance.shape[-1]))


def at_points(how: Motion, chosen: NDArray[np.intp]) -> Motion:
    """Motion at some points of the grid."""
    return jax.tree.map(lambda one: one[chosen], how)
