"""War of the organisations of a state: what draws it on, the pulse after a removal, the chance of each month."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar, State
from twotrack.issues.violence.organisations import start_shares
from twotrack.issues.violence.vocabulary import Levers, Parameters, Stocks

# --- the war: the fast part and the pulse after a removal


def rivalry(stocks: Stocks, p: Parameters) -> State:
    """How much more a state's members are divided among rivals than at the start."""
    return forms.fractionalisation(forms.shares(stocks.members)) - forms.fractionalisation(start_shares(p))


def start_groups(p: Parameters) -> State:
    """Groups of each state at the start."""
    return p.groups_at_start * p.groups_share


def fragmentation(stocks: Stocks, p: Parameters) -> State:
    """Tenfold rises of the number of groups since the start, each counting for less than the one before."""
    return forms.saturating(jnp.log10(stocks.groups / start_groups(p)))


def drawn_level(stocks: Stocks, p: Parameters) -> State:
    """Level to which open war is drawn: by the larger of the rises that division among blocs and the number of groups
    make, since splinters are counted in both. Division below that of the start keeps its own, negative, part.
    """
    division = p.rivalry_effect * rivalry(stocks, p)
    beyond = p.groups_effect * fragmentation(stocks, p) - jnp.maximum(division, 0)
    return division + jnp.maximum(beyond, 0)


def removal_size(levers: Levers, p: Parameters) -> Scalar:
    """Effect of a removal against that of the published mixture of arrests and killings."""
    now = levers.mx_leader_killed_share + forms.complement(levers.mx_leader_killed_share) * p.arrest_over_killing
    usual = p.usual_killed_share + forms.complement(p.usual_killed_share) * p.arrest_over_killing
    return now / usual


def removals_elsewhere(stocks: Stocks, p: Parameters) -> State:
    """Leaders lately lost in other states by the blocs of a state, each weighted by its share of its members."""
    parts = forms.shares(stocks.members)
    lost = stocks.succession * parts
    return (parts * (lost.sum(axis=1, keepdims=True) - lost)).sum(axis=0)


def succession_pulse(stocks: Stocks, p: Parameters) -> State:
    """Log of the factor that recent removals put on killing: at home, next door and along the organisation.

    The published effects are of one leader; several at once contest the same ground, so the answer saturates.
    """
    six_months = forms.mean_of_decay(p.removal_window, p.removal_delay)
    at_home = p.removal_effect * forms.saturating(stocks.succession / p.leader)
    next_door = p.removal_effect_next_door * forms.saturating(p.neighbours @ stocks.succession / p.leader)
    along = p.removal_effect_organisation * forms.saturating(removals_elsewhere(stocks, p) / p.leader)
    return (at_home + next_door + along) / six_months


def deviation_variance(stocks: Stocks) -> State:
    """Variance of the two stochastic terms together."""
    return stocks.slow_variance + stocks.fast_variance + 2 * stocks.slow_fast_covariance


def deviation_factor(stocks: Stocks) -> State:
    """Killing against the start by the slow and fast deviations, less half their variance, so that sums over states do
    not climb by chance alone: state by state in the past, and in a projection by one factor that leaves the sum of the
    fighting what it would be so, and no state's median lower for its own spread.
    """
    free = jnp.exp(stocks.slow + stocks.fast)
    less = jnp.exp(stocks.slow + stocks.fast - deviation_variance(stocks) / 2)
    members = stocks.members.sum(axis=0)
    shared = free * forms.relative((members * less).sum(), (members * free).sum())
    return less + stocks.projection * (shared - less)


def war_intensity(stocks: Stocks, p: Parameters) -> State:
    """Killing against the start: the deviations and the pulse of removals."""
    return deviation_factor(stocks) * jnp.exp(succession_pulse(stocks, p))


def mixed_shock(common: Scalar, own: State, p: Parameters) -> State:
    """Innovation of a state: a part common to all states, a part of its own."""
    return p.shock_scale * (jnp.sqrt(p.common_share) * common + jnp.sqrt(forms.complement(p.common_share)) * own)
