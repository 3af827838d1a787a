"""How far machine-coded classes can be trusted, from events coded by hand, and counts corrected for it."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from twotrack.tables.axes import codes

Numbers = NDArray[np.float64]

# Quad classes in the order of their numbers 1 to 4; a hand-coder may also find that there was no such event.
CLASSES = ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")
NO_EVENT = "none"
INSIDE = 0.9
ENDS = ((1 - INSIDE) / 2, (1 + INSIDE) / 2)
CHUNK = 64


def observed_labels(kind: str) -> tuple[str, ...]:
    """Labels that the machine gives: quad classes, or topics with `none` for an uncoded event."""
    return CLASSES if kind == "class" else (*codes("topic"), NO_EVENT)


def true_labels(kind: str) -> tuple[str, ...]:
    """Labels that a hand-coder may give: `none` is no event between the two, or of no topic."""
    return (*CLASSES, NO_EVENT) if kind == "class" else (*codes("topic"), NO_EVENT)


class CodedEvent(NamedTuple):
    """One event coded by hand: the machine's label, the true one, and how many events it stands for."""

    observed: str
    truth: str
    weight: float


class Interval(NamedTuple):
    """A figure with its interval."""

    point: float
    low: float
    high: float


class Share(NamedTuple):
    """A share with its interval, and the number of events that it rests on."""

    share: float
    low: float
    high: float
    coded: int


@dataclass(frozen=True, eq=False)
class Confusion:
    """What events truly are by what the machine calls them.

    `numbers` has a row an observed label and a column a true one: shares of the population times
    the number of events coded by hand that they are worth (fewer than were coded where weights differ).
    """

    kind: str
    observed: tuple[str, ...]
    truth: tuple[str, ...]
    numbers: Numbers
    coded: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class CorrectedCounts:
    """Counts by true label, the last axis, with their interval; and the observed labels that nobody audited,
    whose events stay where the machine put them.
    """

    truth: tuple[str, ...]
    point: Numbers
    low: Numbers
    high: Numbers
    unaudited: tuple[str, ...]


def wilson(share: float, number: float, inside: float = INSIDE) -> tuple[float, float]:
    """Score interval of a share p of n events (Wilson 1927): (p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n).

    n may be an effective number that weights have made smaller.

    >>> [round(end, 3) for end in wilson(0.8, 10, 0.95)]
    [0.49, 0.943]
    >>> [round(end, 3) for end in wilson(1.0, 20, 0.95)]
    [0.839, 1.0]
    """
    z2 = NormalDist().inv_cdf((1 + inside) / 2) ** 2
    middle = share + z2 / (2 * number)
    reach = math.sqrt(z2 * (share * (1 - share) / number + z2 / (4 * number**2)))
    whole = 1 + z2 / number
    return max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole)


def kish_effective_size(weights: ArrayLike) -> float:
    """Kish's effective sample size (1965): (Σ w)² / Σ w².

    >>> kish_effective_size([2, 2, 2]), kish_effective_size([3, 1])
    (3.0, 1.6)
    """
    found = np.asarray(weights, dtype=float)
    return float(found.sum() ** 2 / (found**2).sum()) if found.size else 0.0


def confusion_of(kind: str, coded: Sequence[CodedEvent]) -> Confusion:
    """Confusion of hand-coded events, weighted back to the population they were drawn from."""
    observed, truth = observed_labels(kind), true_labels(kind)
    numbers = np.zeros((len(observed), len(truth)))
    counts = np.zeros(numbers.shape, dtype=np.int64)
    for event in coded:
        at = observed.index(event.observed), truth.index(event.truth)
        numbers[at] += event.weight
        counts[at] += 1
    for row, label in enumerate(observed):
        weights = [event.weight for event in coded if event.observed == label]
        if weights:
            numbers[row] *= kish_effective_size(weights) / numbers[row].sum()
    return Confusion(kind, observed, truth, numbers, counts)


def precision(confusion: Confusion) -> dict[str, Share | None]:
    """Share of each observed label that is what it says, with Wilson's interval; None where none was coded."""
    return {label: _precision(confusion, row) for row, label in enumerate(confusion.observed)}


def _precision(confusion: Confusion, row: int) -> Share | None:
    number = float(confusion.numbers[row].sum())
    if not number:
        return None
    right = confusion.numbers[row, confusion.truth.index(confusion.observed[row])]
    share = min(1.0, float(right) / number)
    return Share(share, *wilson(share, number), int(confusion.coded[row].sum()))


def corrected_tracks(counts: ArrayLike, confusion: Confusion, *, draws: int = 2000, seed: int = 1) -> CorrectedCounts:
    """Counts by true label from counts by observed label (the last axis, in the order of `confusion.observed`).

    A true count is the sum over observed labels of P(true | observed) times the observed count. The interval
    draws each row of P from a Dirichlet distribution: the coded events and one more, spread evenly over the true
    labels. One draw is one confusion for all periods, since the machine errs the same way in all of them.
    """
    found = np.asarray(counts, dtype=float)
    flat = found.reshape(-1, found.shape[-1])
    point, drawn = _chances(confusion, draws, seed)
    low, high = _ends(flat, drawn)
    shape = (*found.shape[:-1], len(confusion.truth))
    known = confusion.numbers.sum(axis=1) > 0
    unaudited = tuple(label for label, audited in zip(confusion.observed, known, strict=True) if not audited)
    parts = ((flat @ point).reshape(shape), low.reshape(shape), high.reshape(shape))
    return CorrectedCounts(confusion.truth, *parts, unaudited)


def corrected_hostile_share(
    counts: ArrayLike, confusion: Confusion, *, draws: int = 2000, seed: int = 1
) -> Interval | None:
    """Hostile share of what truly are events, with its 90 % interval, from counts by quad class; None where none of
    them is one: Σ_o n_o P(conflict | o) / Σ_o n_o P(any class | o), the interval over Dirichlet draws of P.
    """
    point, drawn = _chances(confusion, draws, seed)
    found = np.asarray(counts, dtype=float)
    shares = _hostile_share(np.einsum("o,dot->dt", found, drawn))
    observed = shares[np.isfinite(shares)]
    at = float(_hostile_share(found @ point))
    if not observed.size or not np.isfinite(at):
        return None
    low, high = np.quantile(observed, ENDS)
    return Interval(at, float(low), float(high))


def _hostile_share(by_truth: Numbers) -> Numbers:
    hostile, whole = by_truth[..., 2:4].sum(axis=-1), by_truth[..., :4].sum(axis=-1)
    return np.divide(hostile, whole, out=np.full(np.shape(whole), np.nan), where=whole > 0)


def _chances(confusion: Confusion, draws: int, seed: int) -> tuple[Numbers, Numbers]:
    """P(true | observed), and draws of it."""
    totals = confusion.numbers.sum(axis=1)
    audited = totals > 0
    stay = _identity(confusion)
    point = np.where(audited[:, None], confusion.numbers / np.where(audited, totals, 1)[:, None], stay)
    return point, _dirichlet_draws(confusion, audited, stay, np.random.default_rng(seed).dirichlet, draws)


def _identity(confusion: Confusion) -> Numbers:
    return np.array([[float(label == true) for true in confusion.truth] for label in confusion.observed])


def _dirichlet_draws(
    confusion: Confusion, audited: NDArray[np.bool_], stay: Numbers, dirichlet: Callable[..., Any], draws: int
) -> Numbers:
    """Draws of P(true | observed): draw, observed, true."""
    prior = 1 / len(confusion.truth)
    rows = [
        dirichlet(confusion.numbers[row] + prior, size=draws) if known else np.tile(stay[row], (draws, 1))
        for row, known in enumerate(audited)
    ]
    return np.stack(rows, axis=1)


def _ends(flat: Numbers, drawn: Numbers) -> tuple[Numbers, Numbers]:
    """Both ends of the interval of each count, a few periods at a time."""
    parts = [flat[at : at + CHUNK] for at in range(0, len(flat), CHUNK)]
    found = [np.quantile(np.einsum("co,dot->dct", part, drawn), ENDS, axis=0) for part in parts]
    whole = np.concatenate(found, axis=1) if found else np.zeros((2, 0, drawn.shape[2]))
    return whole[0], whole[1]


def population_estimate(confusion: Confusion, population: Mapping[str, int]) -> CorrectedCounts:
    """The whole of a table by true label: all its events at once, corrected."""
    return corrected_tracks([population.get(label, 0) for label in confusion.observed], confusion)
