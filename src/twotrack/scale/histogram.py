"""Counts of draws in bins that are the same for every outcome and machine, so that they merge exactly and in any order.

The finest bin is 1/4096 of an octave: the sign, the exponent and the first twelve digits of a double's binary fraction.
So a value's bin follows from its bits, without a logarithm, which machines round differently. Within an octave bins are
of one width, over octaves they grow with the value (log-linear, as in HdrHistogram). Two rules bound the memory of a
cell (one outcome in one year and place), and both follow from its lowest and its highest draw alone, so that the order
of merging still does not matter (as in UDDSketch):

- a draw nearer to zero than the largest one over 2²⁰ counts as zero;
- where draws spread over more than `MOST` bins, each two of an octave are made one, as often as needed.

Reference: Epicoco, Melle, Cafaro and others (2020), UDDSketch, IEEE Access 8.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Whole = NDArray[Any]

DIGITS, OCTAVES = 12, 20
_SHIFT = 52 - DIGITS
_SIZE = np.int64(2**63 - 1)
# All octaves of one sign, each in 64 bins; of both signs, in 32.
MOST = (OCTAVES + 1) * 64 + 1
BOTH_SIGNS = DIGITS - 5
# A draw nearer to zero than this share of the largest counts as zero.
SMALLEST = 2.0**-OCTAVES


def finest_bins(values: Numbers) -> Whole:
    """Number of each value's finest bin: 0 at zero, then up with the size, below zero with the sign.

    >>> finest_bins(np.array([-1.0, 0.0, 1.0, 1.0002, 1.0003])).tolist()
    [-4190208, 0, 4190208, 4190208, 4190209]
    """
    bits = np.ascontiguousarray(values, dtype=np.float64).view(np.int64)
    # Without the sign, the bits of a double grow with its size.
    steps = ((bits & _SIZE) >> _SHIFT).astype(np.int32)
    negative = values < 0
    return np.where(negative, -steps, steps) if negative.any() else steps


@dataclass(frozen=True, eq=False)
class Binning:
    """How finely each cell is counted: its finest bin that does not count as zero, how often bins are made one, the
    number of its first bin when those about zero are left out, and how many bins there are from it on.
    """

    floor: Whole
    halvings: Whole
    first: Whole
    width: Whole

    @property
    def starts(self) -> Whole:
        """Place of each cell's first bin among the counts of all cells in a row."""
        return np.cumsum(self.width) - self.width


def binning_of(low: Whole, high: Whole) -> Binning:
    """Binning of each cell, by the finest bins of its lowest and its highest draw."""
    top = np.maximum(np.abs(low), np.abs(high))
    floor = np.maximum(((top >> DIGITS) - OCTAVES) << DIGITS, 1)
    halvings = np.where((low < 0) & (high > 0), BOTH_SIGNS, 0)
    for more in range(1, DIGITS + 1):
        wide = number_of(high, floor, halvings) - number_of(low, floor, halvings) >= MOST
        halvings = np.where(wide, more, halvings)
    first = number_of(low, floor, halvings)
    return Binning(floor, halvings, first, number_of(high, floor, halvings) - first + 1)


def number_of(finest: Whole, floor: Whole, halvings: Whole) -> Whole:
    """Number of a finest bin in its cell: 0 for all that counts as zero, 1 for the first one beyond, and so on."""
    steps = np.abs(finest)
    numbers = np.where(steps < floor, 0, (steps >> halvings) - (floor >> halvings) + 1)
    return np.where(finest < 0, -numbers, numbers) if (finest < 0).any() else numbers


def edges(numbers: Whole, floor: Whole, halvings: Whole) -> tuple[Numbers, Numbers]:
    """Lower and upper edge of bins by their number; bin 0 is the point zero."""
    sizes, zero = np.abs(numbers).astype(np.int64), numbers == 0
    steps = np.maximum(sizes - 1, 0) + (floor >> halvings)
    inner, outer = (np.where(zero, 0.0, ((s << halvings) << _SHIFT).view(np.float64)) for s in (steps, steps + 1))
    return np.where(numbers < 0, -outer, inner), np.where(numbers < 0, -inner, outer)


@dataclass(frozen=True, eq=False)
class Histogram:
    """Draws in each bin, of several cells.

    Attributes:
        low: finest bin of the lowest draw of each cell.
        high: finest bin of its highest draw.
        tally: draws in each bin from the lowest to the highest, cell after cell.
    """

    low: Whole
    high: Whole
    tally: Whole

    @property
    def binning(self) -> Binning:
        """How finely each cell is counted."""
        return binning_of(self.low, self.high)

    @property
    def bin_width(self) -> Numbers:
        """Width of each cell's bins, at most this share of the value."""
        return 2.0 ** (self.binning.halvings - DIGITS)


def histogram_of(values: Numbers) -> Histogram:
    """Histogram of each cell: `values` are by draw (first axis, at least one), then cell."""
    bins = finest_bins(values)
    low, high = bins.min(axis=0), bins.max(axis=0)
    cells = binning_of(low, high)
    places = number_of(bins, cells.floor, cells.halvings) + (cells.starts - cells.first)
    return Histogram(low, high, np.bincount(places.ravel(), minlength=int(cells.width.sum())))


def merge_histograms(parts: Sequence[Histogram]) -> Histogram:
    """Histogram of parts together: the same in any order."""
    low = np.min([part.low for part in parts], axis=0)
    high = np.max([part.high for part in parts], axis=0)
    cells = binning_of(low, high)
    tally = np.zeros(int(cells.width.sum()), dtype=np.int64)
    shifts = (cells.starts - cells.first).tolist()
    for part in parts:
        for shift, (first, counts) in zip(shifts, counts_by_cell(part, cells), strict=True):
            tally[shift + first : shift + first + len(counts)] += counts
    return Histogram(low, high, tally)


def counts_by_cell(part: Histogram, wanted: Binning) -> Iterator[tuple[int, Whole]]:
    """Number of the first bin of each cell and the counts from it on, in a binning as fine as its own, or less."""
    own = part.binning
    same = (own.floor == wanted.floor) & (own.halvings == wanted.halvings)
    columns = (same, own.first, own.width, own.starts)
    # A cell at a time: slices are added several times quicker than places that are looked up.
    for cell, (alike, first, width, start) in enumerate(zip(*(c.tolist() for c in columns), strict=True)):
        counts = part.tally[start : start + width]
        if alike:
            yield first, counts
        else:
            numbers = numbers_in(np.arange(first, first + width), cell, own, wanted)
            changes = np.flatnonzero(np.diff(numbers, prepend=numbers[0] - 1))
            yield int(numbers[0]), np.add.reduceat(counts, changes)


def numbers_in(numbers: Whole, cell: int, own: Binning, wanted: Binning) -> Whole:
    """Numbers that a cell's bins have in another binning."""
    sizes = np.abs(numbers)
    steps = sizes - 1 + (own.floor[cell] >> own.halvings[cell])
    finest = np.where(sizes == 0, 0, np.sign(numbers) * (steps << own.halvings[cell]))
    return number_of(finest, wanted.floor[cell], wanted.halvings[cell])


def order_statistics(found: Histogram, ranks: Whole, count: int) -> Numbers:
    """Value of each rank (from 0) in each cell, by rank and cell, with draws spread evenly over their bin."""
    cells, running = found.binning, np.cumsum(found.tally)
    wanted = ranks[:, None] + count * np.arange(len(found.low))
    places = np.searchsorted(running, wanted, side="right")
    share = (wanted - (running[places] - found.tally[places]) + 0.5) / found.tally[places]
    lower, upper = edges(places + cells.first - cells.starts, cells.floor, cells.halvings)
    return lower + share * (upper - lower)


def binned_quantiles(found: Histogram, probabilities: Sequence[float], count: int) -> Numbers:
    """Quantiles by probability and cell of `count` draws: linear between the order statistics about (n − 1) p.

    Off by at most the width of a bin: `bin_width` of the value, or about zero `SMALLEST` of the largest draw.
    """
    at = np.asarray(probabilities, dtype=np.float64) * (count - 1)
    below = np.floor(at).astype(np.int64)
    above = np.minimum(below + 1, count - 1)
    low, high = order_statistics(found, below, count), order_statistics(found, above, count)
    return low + (at - below)[:, None] * (high - low)
