"""What is kept of the draws of a block: how many stayed finite, moments, and the draws or their histogram."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.runs.run import finite_draws
from twotrack.scale.histogram import Histogram, binned_quantiles, histogram_of, merge_histograms
from twotrack.scale.moments import Moments, merge_moments, moments_of
from twotrack.scale.storage import ArrayFile

Numbers = NDArray[np.float64]
# Cells whose quantiles are taken together.
CELLS = 64


@dataclass(frozen=True, eq=False)
class Cells:
    """Draws of one series reduced: moments, and every draw (draw, cell) or else the histogram of each cell; `shape` is
    that of the series without its draws.
    """

    shape: tuple[int, ...]
    moments: Moments
    draws: Numbers | None
    histogram: Histogram | None

    def quantiles(self, probabilities: Sequence[float]) -> Numbers:
        """Quantiles by probability, then as the series: exact of draws, of a histogram to the width of its bins."""
        if self.draws is not None:
            found = exact_quantiles(self.draws, probabilities)
        elif self.histogram is not None:
            found = binned_quantiles(self.histogram, probabilities, self.moments.count)
            found = np.clip(found, self.moments.low, self.moments.high)
        else:
            found = np.full((len(probabilities), *self.moments.mean.shape), np.nan)
        return found.reshape(len(probabilities), *self.shape)


def exact_quantiles(draws: Numbers, probabilities: Sequence[float]) -> Numbers:
    """Quantiles by probability and cell, some cells at a time: what sorts them copies them."""
    found = np.empty((len(probabilities), draws.shape[1]))
    for first in range(0, draws.shape[1], CELLS):
        cells = slice(first, first + CELLS)
        found[:, cells] = np.quantile(draws[:, cells], list(probabilities), axis=0)
    return found


def reduce_draws(values: Numbers, *, exact: bool) -> Cells:
    """A series of finite draws reduced; with `exact` every draw is kept."""
    flat = np.ascontiguousarray(values.reshape(len(values), math.prod(values.shape[1:])))
    histogram = histogram_of(flat) if len(flat) and not exact else None
    return Cells(values.shape[1:], moments_of(flat), flat if exact else None, histogram)


def merge_cells(parts: Sequence[Cells]) -> Cells:
    """A series of consecutive parts together; moments from left to right."""
    draws = [part.draws for part in parts if part.draws is not None]
    histograms = [part.histogram for part in parts if part.histogram is not None]
    return Cells(
        parts[0].shape,
        merge_moments(part.moments for part in parts),
        (np.concatenate(draws) if len(draws) > 1 else draws[0]) if draws else None,
        merge_histograms(histograms) if histograms else None,
    )


# How many numbers of draws that became non-finite a file names: how many there were it always says.
MOST_NAMED = 1_000


@dataclass(frozen=True)
class DrawCounts:
    """Draws of a part that stayed finite, those that did not, and the numbers of the first of these."""

    finite: int
    nonfinite: int
    named: tuple[int, ...]


def merge_counts(parts: Iterable[DrawCounts]) -> DrawCounts:
    """Counts of consecutive parts together."""
    every = list(parts)
    named = tuple(number for part in every for number in part.named)
    return DrawCounts(sum(p.finite for p in every), sum(p.nonfinite for p in every), named[:MOST_NAMED])


def count_draws(raw: Any, draws: range) -> tuple[DrawCounts, NDArray[np.bool_]]:
    """Counts of a block of draws, and which stayed finite: one that did not in some outcome is left out of all."""
    finite = finite_draws(raw)
    named = tuple(draws.start + int(at) for at in np.flatnonzero(~finite))
    return DrawCounts(int(finite.sum()), len(named), named[:MOST_NAMED]), finite


def arrays_of(key: str, cells: Cells) -> Iterator[tuple[str, NDArray[Any]]]:
    """Arrays of a series as they stand in a file."""
    moments = cells.moments
    for name in ("mean", "m2", "low", "high"):
        yield f"{key}/{name}", getattr(moments, name)
    if cells.draws is not None:
        yield f"{key}/draws", cells.draws
    if cells.histogram is not None:
        yield f"{key}/lowest_bin", cells.histogram.low.astype(np.int32)
        yield f"{key}/highest_bin", cells.histogram.high.astype(np.int32)
        yield f"{key}/tally", smallest_whole(cells.histogram.tally)


def smallest_whole(counts: NDArray[Any]) -> NDArray[Any]:
    """Counts in the smallest type of whole numbers that holds the largest."""
    return counts.astype(np.min_scalar_type(int(counts.max(initial=0))))


def shapes_of(header: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    """Series of a file in their order, each with its shape without draws."""
    return {key: tuple(shape) for key, shape in header["series"]}


def read_cells(file: ArrayFile, key: str) -> Cells:
    """One series of a file."""
    header = file.header
    count, kind = int(header["finite"]), header["kept"]
    moments = Moments(count, *(file[f"{key}/{name}"] for name in ("mean", "m2", "low", "high")))
    histogram = None
    if kind == "histogram" and count:
        bins = (file[f"{key}/{name}"].astype(np.int64) for name in ("lowest_bin", "highest_bin", "tally"))
        histogram = Histogram(*bins)
    return Cells(shapes_of(header)[key], moments, file[f"{key}/draws"] if kind == "draws" else None, histogram)
