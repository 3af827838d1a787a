"""Where a projection starts: the official level, shared between the deviations, and what killing cannot reach."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import State
from twotrack.issues.violence.vocabulary import Parameters, Stocks
from twotrack.issues.violence.war import deviation_variance

# --- where a projection starts


def others_factor_wanted(conflict: State, stocks: Stocks, p: Parameters) -> State:
    """Factor on the others killed for each member where the killing asked for exceeds its ceiling: what makes up the
    rest, nearing its own most; one elsewhere.
    """
    asked = conflict / ((1 + p.others_killed_ratio) * stocks.members.sum(axis=0))
    missing = asked / forms.soft_ceiling(asked, p.killing_rate_ceiling) - 1
    more = missing * (1 + p.others_killed_ratio) / p.others_killed_ratio
    return 1 + forms.soft_ceiling(more, p.others_factor_most - 1)


def own_home(stocks: Stocks, p: Parameters) -> State:
    """Level to which a state's open war returns in a projection, beyond what draws it on: the mean of its past less
    half its variance, shrunk as a prior around zero and the variance of such a mean say, where a draw has own homes.

    The mean over T months of a stationary walk of variance V and delay d has the variance 2 V d / T (1 − m), where m is
    the mean of a decay with delay d over T.
    """
    rate = forms.decay_rate(p.fast_half_life)
    variance = (p.fast_shock_sd * p.shock_scale) ** 2 * p.shock_interval / (2 * rate)
    spread = 2 * variance / (rate * stocks.elapsed) * forms.complement(forms.mean_of_decay(stocks.elapsed, 1 / rate))
    mean = stocks.fast_total / stocks.elapsed
    return jnp.where(p.home_choice > 0, mean * p.home_sd**2 / (p.home_sd**2 + spread), 0)


def slow_part(stocks: Stocks) -> State:
    """Part of a gap that belongs to the slow deviation: its covariance with the sum over the sum's variance."""
    variance = deviation_variance(stocks)
    known = variance > 0
    return jnp.where(known, (stocks.slow_variance + stocks.slow_fast_covariance) / jnp.where(known, variance, 1), 1)
