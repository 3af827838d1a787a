"""What each future counts: every mean, share and quantile over futures is taken here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers


@dataclass(frozen=True, eq=False)
class Futures:
    """Futures that count alike, or by weights that are positive and add up to one."""

    weights: Numbers | None = None

    def mean(self, values: NDArray[Any], axis: int = -1) -> Numbers:
        """Mean over futures, which lie along an axis; of what is true or false, the share in which it is true."""
        if self.weights is None:
            return np.asarray(values.mean(axis=axis))
        return np.moveaxis(values, axis, -1) @ self.weights

    def overall(self, values: NDArray[Any], axis: int = -1) -> float:
        """Mean over futures and over all else that the values have."""
        return float(np.mean(values) if self.weights is None else self.mean(values, axis).mean())

    def quantiles(self, values: NDArray[Any], levels: float | Sequence[float], axis: int = -1) -> Numbers:
        """Quantiles over futures, levels along a first axis: `Σ_i W_i x_(i)`, with `W_i` the part of the interval
        `[h, h + 1/n*]`, `h = p (n* − 1)/n*`, that lies in the i-th step of the summed weights, and `n* = 1/Σ w²` (Kish)
        futures that count alike. With equal weights that is the usual linear one (Akinshin 2023, type 7).
        """
        if self.weights is None:
            return np.asarray(np.quantile(values, levels, axis=axis))
        array = np.moveaxis(values, axis, -1)
        order = np.argsort(array, axis=-1, kind="stable")
        summed = np.cumsum(self.weights[order], axis=-1)
        steps = np.concatenate([np.zeros((*summed.shape[:-1], 1)), summed], axis=-1)
        starts = np.asarray(levels, dtype=float) * (self.effective - 1) / self.effective
        inside = (steps - starts[(...,) + (None,) * steps.ndim]) * self.effective
        parts = np.diff(np.clip(inside, 0, 1), axis=-1)
        return (parts * np.take_along_axis(array, order, axis=-1)).sum(axis=-1)

    @property
    def effective(self) -> float:
        """How many futures that count alike say as much: `n* = (Σ w)²/Σ w²` (Kish 1965); NaN without weights."""
        return float("nan") if self.weights is None else 1 / float((self.weights**2).sum())


ALIKE = Futures()
