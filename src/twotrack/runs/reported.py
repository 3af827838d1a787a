"""Facts that a run is held against without being tuned to them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from twotrack.observation.official import official_points, official_states
from twotrack.observation.recording import outcome_rows
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import SPAN
from twotrack.runs.experiment import Setup, ensemble, median_path
from twotrack.runs.result import Result
from twotrack.tables.catalogue import say
from twotrack.tables.errors import RunError
from twotrack.tables.rows import OutcomeRow
from twotrack.world.assemble import the_world

Numbers = NDArray[np.float64]
TURNS = ((2007, 2011), (2011, 2014), (2014, 2018), (2018, 2021))
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


def _at(year: int) -> int:
    return year - SPAN.years[0]


def official_homicides() -> dict[int, float]:
    """Official homicides of the nation by year."""
    points = official_points(outcome_rows_of("homicides"))
    return dict(zip(points.years, points.values, strict=True)) if points else {}


def outcome_rows_of(name: str) -> OutcomeRow:
    """Row of one outcome."""
    return outcome_rows(the_world())[name]


def turning_points(result: Result, mechanism: Numbers) -> list[Fact]:
    """Change of homicides between the years in which the official series turns."""
    official = official_homicides()
    facts: list[Fact] = []
    for first, last in TURNS:
        change = official[last] - official[first]
        modelled = result.nation["homicides"][:, _at(last)] - result.nation["homicides"][:, _at(first)]
        facts.append(
            Fact(
                name="turning_point",
                first=first,
                last=last,
                model=_band(modelled),
                official=change,
                mechanism=float(mechanism[_at(last)] - mechanism[_at(first)]),
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
    official = official_states(outcome_rows_of("homicides"))
    if official is None:
        return []
    modelled = effective_states(result.states["homicides"])
    return [
        Fact(
            name="effective_states",
            first=year,
            last=year,
            model=_band(modelled[:, _at(year)]),
            official=float(effective_states(official[_at(year)])),
            mechanism=float(effective_states(mechanism[_at(year)])),
        )
        for year in CONCENTRATION_YEARS
    ]


def ban_kept(scenario: Scenario) -> Scenario:
    """The same scenario with the US ban on assault weapons never ended."""
    return scenario.set("us_assault_weapons_ban", 1.0, month="2004-10")


def share_of_rise_by_ban_end(result: Result, with_ban: Numbers) -> Fact:
    """Share of the official rise of 2004 to 2008 that the end of the US ban gives, draw by draw."""
    official = official_homicides()
    more = result.nation["homicides"][:, _at(2008)] - with_ban[:, _at(2008)]
    finite = np.isfinite(more)
    if not finite.any():
        raise RunError(say("run.all_nonfinite"))
    left_out = tuple(int(i) for i in np.array(result.draws)[~finite])
    band = _band(more[finite] / (official[2008] - official[2004]))
    return Fact("ban_share", 2004, 2008, band, CHICOINE_SHARE, left_out=left_out)


def facts(result: Result, prepared: Setup, progress: Callable[[int], None] = lambda _: None) -> list[Fact]:
    """Every reported fact of a run; the ban's share takes one more ensemble of the same draws."""
    unanchored = replace(prepared, project=False)
    mechanism, _ = median_path(unanchored, result.scenario)
    receipt = result.receipt
    with_ban = ensemble(unanchored, ban_kept(result.scenario), receipt.draws, receipt.seed, progress)
    kept = np.delete(with_ban.nation["homicides"], list(result.nonfinite), axis=0)
    return [
        *turning_points(result, np.asarray(mechanism.nation["homicides"])),
        *concentration(result, np.asarray(mechanism.states["homicides"])),
        share_of_rise_by_ban_end(result, kept),
    ]
