"""A change of the nation's rate shared out over momentum, the accounts and what nobody explains, so that it adds up."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import NULL, UNEXPLAINED
from twotrack.explanation.shapley import coalitions, exact
from twotrack.explanation.twin.design import NULL_TERMS, Scale, nation_growth, null_terms, past_of
from twotrack.explanation.twin.drivers import Drivers
from twotrack.explanation.twin.gibbs import Posterior
from twotrack.explanation.twin.panel import Panel, nation_log_rate

Numbers = NDArray[np.float64]
Reference = Literal["held", "absent"]
# Whose dynamics are run.
Maker = Literal["twin", "simulator"]
MAKERS: tuple[Maker, ...] = ("twin", "simulator")
REFERENCES: tuple[Reference, ...] = ("held", "absent")
DRIFT = "drift"
# What a simulator's own change lacks of the observed one.
OUTSIDE = "not_in_the_model"
# Groups of draws whose means say how far the mean of all is from that of endlessly many.
BATCHES = 10


@dataclass(frozen=True)
class Part:
    """What one player adds to a change, homicides per 100,000 and year: mean over draws, 5 and 95 %, and how uncertain
    the mean is for want of draws.
    """

    player: str
    mean: float
    low: float
    high: float
    noise: float


@dataclass(frozen=True, eq=False)
class Attribution:
    """A change between two years, shared out against one reference: parts whose means add up to the change, and the
    parts of each draw (by part and draw), which add up in every one. `of` says whose dynamics were run.
    """

    first: int
    last: int
    reference: Reference
    before: float
    after: float
    parts: tuple[Part, ...]
    draws: Numbers
    of: Maker = "twin"

    @property
    def change(self) -> float:
        """The change observed."""
        return self.after - self.before


@dataclass(frozen=True, eq=False)
class Window:
    """What every coalition of a window runs: the fit, its scale, the years' places, drivers on and off by year."""

    panel: Panel
    drivers: Drivers
    posterior: Posterior
    scale: Scale
    places: range
    off: Numbers
    surprises: Numbers

    @property
    def players(self) -> tuple[str, ...]:
        """Momentum, each account, and what nobody explains."""
        return (NULL, *dict.fromkeys(self.drivers.accounts), UNEXPLAINED)


def attribute(
    panel: Panel, drivers: Drivers, posterior: Posterior, first: int, last: int, reference: Reference
) -> Attribution:
    """The change of the nation's rate from one year to another as drift and a Shapley value for each player.

    Each of the coalitions runs the fitted dynamics forward from the first year with the players outside it off: their
    drivers `held` at the first year (growth zero) or `absent`. With all of them on, the path is the observed one, since
    the shocks that nobody explains are players too. Reference: Shapley (1953), Annals of Mathematics Studies 28.
    """
    window = window_of(panel, drivers, posterior, range(panel.at(first), panel.at(last)), reference)
    players = window.players
    worth = {one: _end_rate(window, one) for one in coalitions(players)}
    before, after = (float(np.exp(nation_log_rate(panel.log_rate[at], panel.population[at]))) for at in _ends(window))
    drift = worth[frozenset()] - before
    draws = np.array([drift, *exact(players, lambda _: worth).values.values()])
    names = (DRIFT, *players)
    return Attribution(first, last, reference, before, after, tuple(map(part_of, names, draws)), draws)


def in_view(found: Attribution) -> list[Part]:
    """Parts in the order in which they are shown: what nobody explains first, then drift and the others."""
    return sorted(found.parts, key=lambda part: (part.player not in {UNEXPLAINED, OUTSIDE}, part.player != DRIFT))


def window_of(panel: Panel, drivers: Drivers, posterior: Posterior, places: range, reference: Reference) -> Window:
    """Fit and drivers of the years between the places of two years."""
    past = past_of(panel, drivers, panel.years[-1])
    if reference == "held":
        off = np.repeat(drivers.values[:, places.start][:, None], len(panel.years), axis=1)
        off[drivers.growth] = 0.0
    else:
        off = np.repeat(drivers.absent[:, None], len(panel.years), axis=1)
    fitted = posterior.intercept[:, None, None] + np.einsum("tik,dk->dti", past.regressors, posterior.coefficients)
    # Growth of the first two years is not fitted: it has no growth before it.
    surprises = np.zeros((len(fitted), len(panel.years) - 1, len(panel.states)))
    surprises[:, 1:] = past.growth - fitted
    return Window(panel, drivers, posterior, past.scale, places, off, surprises)


def part_of(player: str, draws: Numbers) -> Part:
    """Mean, band and noise over draws."""
    low, high = np.quantile(draws, (0.05, 0.95))
    means = [batch.mean() for batch in np.array_split(draws, min(BATCHES, len(draws)))]
    noise = np.std(means, ddof=1) / np.sqrt(len(means)) if len(means) > 1 else 0.0
    return Part(player, *map(float, (draws.mean(), low, high, noise)))


def _ends(window: Window) -> tuple[int, int]:
    return window.places.start, window.places.stop


def _end_rate(window: Window, on: frozenset[str]) -> Numbers:
    """The nation's rate in the last year under a coalition, by draw."""
    panel, posterior = window.panel, window.posterior
    start = window.places.start
    draws = len(posterior.intercept)
    path = np.broadcast_to(panel.log_rate[: start + 1], (draws, start + 1, len(panel.states)))
    accounts = np.array([owner in on for owner in window.drivers.accounts])
    for at in window.places:
        values = np.where(accounts[:, None], window.drivers.values[:, at], window.off[:, at])
        growth = posterior.intercept[:, None] + _growth_given(window, path, values, on)
        if UNEXPLAINED in on:
            growth = growth + window.surprises[:, at]
        path = np.concatenate([path, (path[..., -1, :] + growth)[:, None]], axis=1)
    return np.exp(nation_log_rate(path[..., -1, :], panel.population[window.places.stop]))


def _growth_given(window: Window, path: Numbers, values: Numbers, on: frozenset[str]) -> Numbers:
    """Growth that the null's terms (where momentum is on) and the drivers give, by draw and state."""
    drivers, coefficients = window.drivers, window.posterior.coefficients
    own, moved = coefficients[:, : len(NULL_TERMS)], coefficients[:, len(NULL_TERMS) :]
    # Only the wave depends on the path, and so on the draw.
    still = window.scale.standard_of(range(len(NULL_TERMS), coefficients.shape[1]), (~drivers.wave[:, None] * values).T)
    pushed = (np.where(drivers.wave, 0.0, still) @ moved.T).T
    growth = nation_growth(window.panel, path, path.shape[-2])
    for at in map(int, np.flatnonzero(drivers.wave)):
        wave = window.scale.standard_of([len(NULL_TERMS) + at], (growth[:, None] * values[at])[..., None])[..., 0]
        pushed = pushed + wave * moved[:, at, None]
    if NULL in on:
        terms = window.scale.standard_of(range(len(NULL_TERMS)), null_terms(window.panel, path))
        pushed = pushed + (terms * own[:, None]).sum(axis=-1)
    return pushed
