"""Worlds of the server: settings of levers in, frames of more and more worlds out, from the stocks of each world."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.observation.outcomes import Outcomes
from twotrack.policy.lever_view import whole
from twotrack.policy.paths import lever_path
from twotrack.policy.recorded import recorded_path
from twotrack.policy.scenario import Scenario, levers
from twotrack.policy.setting import Setting
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.continuation import PairInputs, continuation_arrays
from twotrack.runs.engine import OUTCOMES
from twotrack.runs.experiment import Experiment
from twotrack.runs.pairs import pair_source, projection_run
from twotrack.web.levers.data import steps
from twotrack.web.stories import LEVELS, STATE_LEVELS, STATE_OUTCOME, Numbers

PIECE = 16
FRAMES = (8, 32, 96)
WANTED = OUTCOMES[:2]


@dataclass(frozen=True, eq=False)
class Reading:
    """Outcomes of some worlds: of the nation by world, outcome and year, of the states by world, year and state."""

    nation: Numbers
    states: Numbers

    def first(self, worlds: Any) -> "Reading":
        """Some of the worlds."""
        return Reading(self.nation[worlds], self.states[worlds])


class Worlds:
    """The projection of some draws, ready to be run under any levers."""

    def __init__(self, experiment: Experiment, draws: int, seed: int) -> None:
        self.run, self.stocks = projection_run(experiment, draws, seed, WANTED)
        self.shared = continuation_arrays(experiment, seed, self.run.year)
        self.draws, self.seed = draws, seed
        self.names = tuple(experiment.layout.outcomes)
        self.signs = np.array([1.0 if row.better == "higher" else -1.0 for row in experiment.layout.outcomes.values()])
        self.base = self.reading(Scenario(), range(draws))

    def reading(self, scenario: Scenario, draws: range) -> Reading:
        """Outcomes of a range of draws under a scenario that leaves the past alone."""
        source = pair_source(replace(self.run, scenarios=(scenario,)), (0,), self.stocks)

        def own_part(first: int, count: int) -> PairInputs:
            return source(draws.start + first, count)

        engine, months = self.run.experiment.engine, self.run.months
        parts = [found.outcomes for _, found in engine.go_on(own_part, len(draws), self.shared, WANTED, months)]
        return Reading(np.concatenate([self._nation(one) for one in parts]), np.concatenate([_rates(p) for p in parts]))

    def _nation(self, found: Outcomes) -> Numbers:
        return np.stack([np.asarray(found.nation[name]) for name in self.names], axis=1)

    def pieces(self, settings: Sequence[Setting]) -> Iterator[dict[str, object] | None]:
        """A frame each time that enough worlds are run, and nothing after each of the pieces between."""
        scenario, done = Scenario(settings=tuple(settings)), list[Reading]()
        ends = [count for count in FRAMES if count < self.draws] + [self.draws]
        at = 0
        for end in ends:
            while at < end:
                upto = min(at + PIECE, end)
                done.append(self.reading(scenario, range(at, upto)))
                at = upto
                if at < end:
                    yield None
            yield self.frame(settings, concatenate(done), end)

    def frame(self, settings: Sequence[Setting], yours: Reading, count: int) -> dict[str, object]:
        """What the page draws: quantiles of both, of the differences, and shares of worlds."""
        base = self.base.first(slice(count))
        kept = finite_worlds(yours) & finite_worlds(base)
        yours, base = yours.first(kept), base.first(kept)
        change = yours.nation - base.nation
        rows = np.concatenate([quantiles(yours.nation), quantiles(change), shares(change * self.signs[:, None])])
        differs = np.any(change != 0, axis=(0, 2))
        standing = quantiles(base.nation)
        return {
            "count": count,
            "worlds": int(kept.sum()),
            "of": self.draws,
            "last": count == self.draws,
            "paths": paths_of(settings),
            "outcomes": {name: base64_doubles(rows[:, at]) for at, name in enumerate(self.names) if differs[at]},
            "states": base64_doubles(rates_in_bands(yours.states)),
            "base": {
                "outcomes": {name: base64_doubles(standing[:, at]) for at, name in enumerate(self.names)},
                "states": base64_doubles(rates_in_bands(base.states)),
            },
        }


def concatenate(parts: list[Reading]) -> Reading:
    """Readings one after another."""
    return Reading(np.concatenate([one.nation for one in parts]), np.concatenate([one.states for one in parts]))


def finite_worlds(found: Reading) -> NDArray[np.bool_]:
    """Which worlds have finite numbers alone."""
    worlds = len(found.nation)
    flat = np.concatenate([found.nation.reshape(worlds, -1), found.states.reshape(worlds, -1)], axis=1)
    return np.isfinite(flat.sum(axis=1))


def quantiles(draws: Numbers, levels: Sequence[float] = LEVELS) -> Numbers:
    """Quantiles along a first axis of worlds, between neighbours in proportion."""
    ordered = np.sort(draws, axis=0)
    at = np.asarray(levels) * (len(draws) - 1)
    low = np.floor(at).astype(int)
    high = np.minimum(low + 1, len(draws) - 1)
    part = (at - low).reshape(-1, *([1] * (draws.ndim - 1)))
    return ordered[low] + part * (ordered[high] - ordered[low])


def shares(signed: Numbers) -> Numbers:
    """Share of worlds in which a difference is for the better, and in which there is none."""
    return np.stack([(signed > 0).mean(axis=0), (signed == 0).mean(axis=0)])


def rates_in_bands(rates: Numbers) -> Numbers:
    """Quantile, state and year of rates by world, year and state."""
    return np.moveaxis(quantiles(rates, STATE_LEVELS), 1, 2)


def base64_doubles(values: Numbers) -> str:
    """Doubles one after another, as base64."""
    return b64encode(np.ascontiguousarray(values, "<f8").tobytes()).decode("ascii")


def paths_of(settings: Sequence[Setting]) -> dict[str, list[list[float]]]:
    """Path of the nation of each lever that is set, as steps."""
    found: dict[str, list[list[float]]] = {}
    for name in dict.fromkeys(one.lever for one in settings):
        row = levers()[name]
        own = tuple(one for one in settings if one.lever == name)
        found[name] = steps(whole(row, lever_path(recorded_path(name, row, DEFAULT_SPAN), row, own, DEFAULT_SPAN)))
    return found


def _rates(found: Outcomes) -> Numbers:
    return np.asarray(found.states[STATE_OUTCOME])
