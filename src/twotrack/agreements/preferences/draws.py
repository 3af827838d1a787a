"""Draws of preferences: each keyed by party and name, so that neither order nor other parties move it."""

from hashlib import sha256
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.preferences.profiles import Profile, Stance, Wish
from twotrack.agreements.preferences.rows import NumberRow
from twotrack.tables.prior import Prior, number_of

# No weight of a Dirichlet is wholly certain to be nothing.
_LEAST = 1e-3


class PreferenceDraws(NamedTuple):
    """Draws of one party's preferences along a first axis: weights by wish, stances by measure, what a loss counts,
    what a full measure weighs.
    """

    weights: Numbers
    stances: Numbers
    aversion: Numbers
    unit: Numbers


def generator(seed: int, *names: object) -> np.random.Generator:
    """Random numbers of their own for a seed and names."""
    digest = sha256("\x00".join(map(str, (seed, *names))).encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:8], "big"))


def prior_draws(prior: Prior, draws: int, seed: int, *names: object) -> Numbers:
    """Draws of a number from its prior."""
    normal = prior.location + prior.scale * generator(seed, *names).standard_normal(draws)
    return np.array([number_of(prior.family, float(one)) for one in normal])


def preference_draws(
    profile: Profile, numbers: dict[str, NumberRow], draws: int, seed: int, kind: str
) -> PreferenceDraws:
    """Draws of a party's preferences; courts and agencies are not loss averse."""
    found = unscaled_draws(profile, numbers, draws, seed, kind)
    return found._replace(weights=with_unit_sums(found.weights))


def unscaled_draws(
    profile: Profile, numbers: dict[str, NumberRow], draws: int, seed: int, kind: str
) -> PreferenceDraws:
    """The same draws, their weights before they are made to add up to one: independent of one another."""
    party = profile.party
    weights = [_gammas(party, one, numbers["evidence"].prior.median, draws, seed) for one in profile.wishes]
    error = numbers["stance_error"].prior.median
    stances = [_stances(party, one, error, draws, seed) for one in profile.stances]
    aversion = prior_draws(numbers["loss_aversion"].prior, draws, seed, party, "loss_aversion")
    unit = prior_draws(numbers["stance_unit"].prior, draws, seed, party, "stance_unit")
    return PreferenceDraws(
        np.stack(weights, axis=1) if weights else np.zeros((draws, 0)),
        np.stack(stances, axis=1) if stances else np.zeros((draws, 0)),
        np.ones(draws) if kind == "agency" else aversion,
        unit,
    )


def with_unit_sums(weights: Numbers) -> Numbers:
    """Weights of each draw that add up to one."""
    return weights / np.maximum(weights.sum(axis=1, keepdims=True), np.finfo(float).tiny)


def middle_preferences(profile: Profile, numbers: dict[str, NumberRow], kind: str) -> PreferenceDraws:
    """The declared preferences, as one draw."""
    aversion = 1.0 if kind == "agency" else numbers["loss_aversion"].prior.median
    return PreferenceDraws(
        np.array([[one.weight for one in profile.wishes]]),
        np.array([[one.value for one in profile.stances]]),
        np.array([aversion]),
        np.array([numbers["stance_unit"].prior.median]),
    )


def _gammas(party: str, wish: Wish, evidence: float, draws: int, seed: int) -> Numbers:
    shape = max(evidence * wish.weight, _LEAST)
    return generator(seed, party, wish.concern, wish.direction).standard_gamma(shape, draws)


def _stances(party: str, stance: Stance, error: float, draws: int, seed: int) -> Numbers:
    spread = np.hypot(stance.error, error)
    drawn = stance.value + spread * generator(seed, party, stance.measure).standard_normal(draws)
    return np.clip(drawn, -1, 1)
