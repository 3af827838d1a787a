"""Battery T3: killings around removals and operations."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Inputs, numbers
from twotrack.claims.statistics.permutation import against

__all__ = ["killings_around_events"]

EVENTS, MONTHLY = "data/security/security_events", "data/security/homicides_occurrence_state_month"
NEIGHBOURS = "data/security/state_adjacency"
HALF, APART, DRAWS = 6, 7, 5000


class Panel(NamedTuple):
    """Log deaths by month and state, and for each event its month and state as positions."""

    logs: NDArray[np.float64]
    states: list[str]
    months: NDArray[np.int64]
    places: NDArray[np.int64]
    year: NDArray[np.int64]


def panel(inputs: Inputs, kinds: Sequence[str]) -> Panel:
    """Panel of the events of some kinds; of all where none is named. Events of one state and month count once."""
    deaths = inputs[MONTHLY].pivot(index="date", columns="state_code", values="homicides").sort_index()
    events = inputs[EVENTS]
    events = events[events["event_type"].isin(list(kinds))] if kinds else events
    month = events["date"].dt.to_period("M").dt.to_timestamp()
    pairs = sorted(
        {
            (deaths.index.get_loc(at), deaths.columns.get_loc(code))
            for at, code in zip(month, events["state_code"], strict=True)
        }
    )
    at, place = np.array(pairs).T
    return Panel(
        np.log(numbers(deaths) + 0.5), list(deaths.columns), at, place, numbers(deaths.index.year).astype(np.int64)
    )


def windows(logs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean of six months from each month on, less the mean of the six before, less the same of the median state."""
    sums = np.cumsum(np.vstack([np.zeros(logs.shape[1]), logs]), axis=0)
    change = np.full_like(logs, np.nan)
    at = np.arange(HALF, len(logs) - HALF + 1)
    change[at] = (sums[at + HALF] - 2 * sums[at] + sums[at - HALF]) / HALF
    change[at] -= np.median(change[at], axis=1, keepdims=True)
    return change


def killings_around_events(inputs: Inputs, kinds: Sequence[str], calm: Sequence[float]) -> Finding:
    """Percent by which killings rise in the six months from an event over the six before, relative to the median state.

    Interval: as many state-months of the same years without an event within seven months, at random (95 %).
    Placebo: the
    pre-trend, the same window seven months back. Parts: `p`; `p_before`, of the pre-trend; `next_door`, the mean
    over the
    states around; `calm` and `p_calm`, against state-months of calm years, which makes everything significant;
    `events`.
    """
    one = panel(inputs, kinds)
    change = windows(one.logs)
    found, back = (float(np.nanmean(change[one.months - lag, one.places])) for lag in (0, APART))
    free = _free(one, change)
    years = set(one.year[one.months].tolist())
    chance, quiet = (
        _draw(change, free & np.isin(one.year, list(chosen))[:, None], len(one.months)) for chosen in (years, set(calm))
    )
    same, before, far = against(found, chance), against(back, chance), against(found, quiet)
    parts = {
        "p": same.p,
        "p_before": before.p,
        "next_door": _percent(_next_door(inputs, one, change)),
        "calm_high": _percent(far.high),
        "p_calm": far.p,
        "events": float(len(one.months)),
    }
    level = np.exp(one.logs).sum(axis=1)
    at = [int(year) + month % 12 / 12 for month, year in enumerate(one.year)]
    shown = picture(at, level.tolist(), at[int(one.months.min())], at[int(one.months.max())])
    low, high = _percent(same.low), _percent(same.high)
    return Finding(_percent(found), low, high, "permutation", _percent(back), parts, shown)


def _percent(logs: float) -> float:
    return float(100 * (np.exp(logs) - 1))


def _free(one: Panel, change: NDArray[np.float64]) -> NDArray[np.bool_]:
    """State-months without an event within seven months."""
    free = np.isfinite(change)
    for month, place in zip(one.months, one.places, strict=True):
        free[max(0, month - APART) : month + APART + 1, place] = False
    return free


def _draw(change: NDArray[np.float64], admitted: NDArray[np.bool_], number: int) -> NDArray[np.float64]:
    pool = np.sort(change[admitted])
    return np.random.default_rng(1).choice(pool, (DRAWS, number)).mean(axis=1)


def _next_door(inputs: Inputs, one: Panel, change: NDArray[np.float64]) -> float:
    pairs = inputs[NEIGHBOURS].groupby("state_code")["neighbour_code"].apply(list)
    around = [[one.states.index(code) for code in pairs[one.states[place]]] for place in one.places]
    return float(np.mean([np.nanmean(change[month, near]) for month, near in zip(one.months, around, strict=True)]))
