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


def slow_part(stocks: Stocks) -> State:
    """Part of a gap that belongs to the slow deviation: its covariance with the sum over the sum's variance."""
    variance = deviation_variance(stocks)
    known = variance > 0
    return jnp.where(known, (stocks.slow_variance + stocks.slow_fast_covariance) / jnp.where(known, variance, 1), 1)
