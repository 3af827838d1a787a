"""Facts that a run is compared with and was not tuned to."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from twotrack.observation.official import official_points, official_states
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Experiment, no_progress
from twotrack.runs.layout import Layout
from twotrack.runs.results.result import Result
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.observation.outcomes import Outcomes

Numbers = NDArray[np.float64]
TURNS = ((2007, 2011), (2011, 2014), (2014, 2018), (2018, 2021))
# The years over which the share of the ban's end is reported.
BAN_YEARS = (2004, 2008)
CONCENTRATION_YEARS = (2007, 2010, 2017)
CHICOINE_SHARE = 0.164


@dataclass(frozen=True)
class Fact:
    """A fact of the run: low, median, high over draws, the official or published figure, what the mechanism
    gives, and the draws left out of it alone because they became non-finite.
    """

    name: str
    first: int
    last: int
    model: tuple[float, float, float]
    official: float
    mechanism: float | None = None
    agreeing: float | None = None
    left_out: tuple[int, ...] = ()


def _band(values: Numbers) -> tuple[float, float, float]:
    low, median, high = np.quantile(values, [0.05, 0.5, 0.95])
    return float(low), float(median), float(high)


def official_homicides(layout: Layout) -> dict[int, float]:
    """Official homicides of the nation by year."""
    points = official_points(layout.outcomes["homicides"], layout.span)
    return dict(zip(points.years, points.values, strict=True)) if points else {}


def turning_points(result: Result, mechanism: Numbers) -> list[Fact]:
    """Change of homicides between the years in which the official series turns."""
    official, at = official_homicides(result.layout), result.layout.year_index
    facts: list[Fact] = []
    for first, last in TURNS:
        change = official[last] - official[first]
        modelled = result.nation["homicides"][:, at(last)] - result.nation["homicides"][:, at(first)]
        facts.append(
            Fact(
                name="turning_point",
                first=first,
                last=last,
                model=_band(modelled),
                official=change,
                mechanism=float(mechanism[at(last)] - mechanism[at(first)]),
                agreeing=float((np.sign(modelled) == np.sign(change)).mean()),
            )
        )
    return facts


def effective_states(homicides: Numbers) -> Numbers:
    """Effective number of states among which homicides are spread: one over the Herfindahl index of their shares.

    >>> float(effective_states(np.array([1.0, 1.0, 0.0])))
    2.0
    """
    shares = homicides / homicides.sum(axis=-1, keepdims=True)
    return 1 / (shares**2).sum(axis=-1)


def concentration(result: Result, mechanism: Numbers) -> list[Fact]:
    """Whether violence first concentrates and then spreads."""
    official, at = official_states(result.layout.outcomes["homicides"], result.layout.span), result.layout.year_index
    if official is None:
        return []
    modelled = effective_states(result.states["homicides"])
    return [
        Fact(
            name="effective_states",
            first=year,
            last=year,
            model=_band(modelled[:, at(year)]),
            official=float(effective_states(official[at(year)])),
            mechanism=float(effective_states(mechanism[at(year)])),
        )
        for year in CONCENTRATION_YEARS
    ]


def ban_kept(scenario: Scenario) -> Scenario:
    """The same scenario with the US ban on assault weapons never ended."""
    return scenario.set("us_assault_weapons_ban", 1.0, month="2004-10")


def share_of_rise_by_ban_end(result: Result, with_ban: Numbers) -> Fact:
    """Share of the official rise of 2004 to 2008 that the end of the US ban gives, draw by draw."""
    official, at = official_homicides(result.layout), result.layout.year_index
    first, last = BAN_YEARS
    more = result.nation["homicides"][:, at(last)] - with_ban[:, at(last)]
    finite = np.isfinite(more)
    if not finite.any():
        raise RunError(translate("run.all_nonfinite"))
    left_out = tuple(int(i) for i in np.array(result.draws)[~finite])
    band = _band(more[finite] / (official[last] - official[first]))
    return Fact("ban_share", first, last, band, CHICOINE_SHARE, left_out=left_out)


def facts(
    experiment: Experiment, result: Result, mechanism: "Outcomes", progress: Callable[[int], None] = no_progress
) -> list[Fact]:
    """Every reported fact of a run, beside the mechanism's path at the medians; the ban's share takes one more
    ensemble of the same draws.
    """
    receipt = result.receipt
    # Nothing compared here lies after the record, so no projection need start from the official level.
    with_ban = experiment.without_projection().ensemble(
        ban_kept(result.scenario), receipt.draws, receipt.seed, progress, wanted=("nation",), until=BAN_YEARS[1]
    )
    kept = np.delete(with_ban.nation["homicides"], list(result.nonfinite), axis=0)
    return [
        *turning_points(result, np.asarray(mechanism.nation["homicides"])),
        *concentration(result, np.asarray(mechanism.states["homicides"])),
        share_of_rise_by_ban_end(result, kept),
    ]
