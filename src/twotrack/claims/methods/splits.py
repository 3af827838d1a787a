"""Splits of alliances as shocks, and early presence against the end of the US ban: designs by municipality."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from twotrack.claims.finding import Finding
from twotrack.claims.inputs import Frame, Inputs, numbers
from twotrack.claims.methods.groups import organisations
from twotrack.claims.methods.poverty import DEATHS, PEOPLE, wave
from twotrack.claims.methods.removals import killings_around_events
from twotrack.claims.statistics.ratios import Z
from twotrack.claims.statistics.two_periods import growth_on

__all__ = ["early_presence_share", "killings_and_splits"]

# Alliances that split after the year in which both parts are seen, with the two periods of the split and those before.
SPLITS = {
    "sinaloa": (["beltran_leyva", "sinaloa"], 2007, [2006, 2007, 2008, 2009], [2004, 2005, 2006, 2007]),
    "gulf": (["gulf", "zetas"], 2009, [2008, 2009, 2010, 2011], [2006, 2007, 2008, 2009]),
}


def killings_and_splits(inputs: Inputs, kinds: Sequence[str], calm: Sequence[float]) -> Finding:
    """Killings around events, as `killings_around_events` gives them, with two splits as further parts.

    Parts: `sinaloa` and `gulf`, ratios of growth where both parts of the alliance were present; each with `_low`,
    `_high`
    and `_placebo`, the ratio of two years earlier.
    """
    found = killings_around_events(inputs, kinds, calm)
    parts = dict(found.parts)
    for name, (pair, year, years, before) in SPLITS.items():
        one = growth_after_split(inputs, pair, year, list(map(float, years)), list(map(float, before)))
        parts |= {name: one.value, f"{name}_low": one.low, f"{name}_high": one.high, f"{name}_placebo": one.placebo}
    return replace(found, parts=parts)


def growth_after_split(
    inputs: Inputs, pair: Sequence[str], year: int, years: list[float], before: list[float]
) -> Finding:
    """Ratio of growth of homicide where two organisations that split were both present, to other municipalities
    with any.

    Two-period Poisson with the number of organisations and the log of size held, clustered by state (95 %).
    Placebo: the
    same two years earlier. Parts: `placebo_low`, `placebo_high`, `both` (municipalities), `any`.
    """
    table = organisations(inputs)
    present = table[table["year"] == year].groupby("municipality_code")["organisation"].agg(set)
    both = numbers([set(pair) <= one for one in present])
    number = numbers([len(one) for one in present])
    found, placebo = (_slope(inputs, present.index, both, number, list(one)) for one in (years, before))
    parts = {
        "placebo_low": placebo[1],
        "placebo_high": placebo[2],
        "both": float(both.sum()),
        "any": float(len(both)),
    }
    value, low, high = found
    return Finding(value, low, high, "clustered", placebo[0], parts)


def _slope(
    inputs: Inputs, codes: Frame, both: NDArray[np.float64], number: NDArray[np.float64], years: list[float]
) -> list[float]:
    one = wave(inputs, years, codes)
    early, late, exposure, size = (numbers(part) for part in one)
    kept = np.isfinite(exposure) & np.isfinite(size) & (early + late > 0)
    design = np.column_stack([both, number - number.mean(), size - np.nanmean(size), np.ones_like(both)])[kept]
    state = numbers(codes.str[:2].astype(int)).astype(np.int64)[kept]
    clusters = np.unique(state, return_inverse=True)[1].astype(np.int64)
    slope = growth_on(design, early[kept], late[kept], exposure[kept], clusters)[0]
    return [float(np.exp(slope.value + sign * Z * slope.error)) for sign in (0, -1, 1)]


def early_presence_share(inputs: Inputs, until: int, base: Sequence[float], end: int, later: int) -> Finding:
    """Percent of the national rise of homicides between base years and a year that fell on municipalities with a
    criminal
    organisation detected until some year, beyond what the rest would have it (difference in differences of rates).

    Parts: `later`, the same to a later year, which credits the war to early presence; `growth`, percent by which
    the rate
    of the treated grew beyond the rest to the first end; `treated` municipalities.
    """
    table = organisations(inputs)
    treated = set(table[table["year"] <= until]["municipality_code"])
    parts: dict[str, float] = {"treated": float(len(treated))}
    shares: list[float] = []
    for year in (end, later):
        extra, rise, growth = _extra(inputs, treated, base, year)
        shares.append(100 * extra / rise)
        parts.setdefault("growth", 100 * growth)
    parts["later"] = shares[1]
    return Finding(shares[0], parts=parts)


def _extra(inputs: Inputs, treated: set[str], base: Sequence[float], year: int) -> list[float]:
    deaths, people = inputs[DEATHS], inputs[PEOPLE]
    known = set(people["municipality_code"])
    deaths = deaths[deaths["municipality_code"].isin(known)]
    sums = [_by_group(frame, column, treated) for frame, column in ((deaths, "homicides"), (people, "population"))]
    first = sums[0].loc[base[0] : base[-1]].mean(), sums[1].loc[base[0] : base[-1]].mean()
    last = sums[0].loc[year], sums[1].loc[year]
    rates = first[0] / first[1], last[0] / last[1]
    expected = rates[0][True] + (rates[1][False] - rates[0][False])
    extra = float((rates[1][True] - expected) * last[1][True])
    return [extra, float(last[0].sum() - first[0].sum()), float(rates[1][True] / expected - 1)]


def _by_group(frame: Frame, column: str, treated: set[str]) -> Frame:
    inside = frame["municipality_code"].isin(treated).rename("treated")
    return frame.groupby([frame["year"], inside])[column].sum().unstack("treated")
