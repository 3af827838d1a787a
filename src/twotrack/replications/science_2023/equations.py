"""How many members the criminal organisations of Mexico gain and lose, week by week."""

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base import forms
from twotrack.base.shapes import Scalar, struct

Organisation = Float[Array, "organisation"]
Pair = Float[Array, "organisation organisation"]


@struct
class Parameters:
    """The four rates of the model; weeks are its unit of time."""

    recruitment_rate: Scalar
    incapacitated: Scalar
    lethality: Scalar
    saturation_rate: Scalar


@struct
class Flows:
    """Members gained and lost in a week, all organisations together."""

    recruited: Scalar
    incapacitated: Scalar
    killed: Scalar
    dropped_out: Scalar


@struct
class Stocks:
    """Members of each organisation, and what has flowed in and out since the start."""

    members: Organisation
    since_start: Flows


def conflict_weights(rivalry: Pair, alliance: Pair) -> Pair:
    """Intensity at which the organisation of the row loses members to the one of the column.

    Every pair fights at a base intensity even where no rivalry is recorded.
    """
    intensity = (rivalry + 1) / (alliance.sum(axis=1, keepdims=True) + 1)
    return jnp.where(jnp.eye(rivalry.shape[0], dtype=bool), 0, intensity)


def rank(rivalry: Pair, alliance: Pair) -> Organisation:
    """Rank of each organisation by the summed weight of its links, 1 for the largest.

    Of equals the one that stands first in the list of organisations ranks first.
    """
    largest_first = jnp.argsort(-(rivalry + alliance).sum(axis=1), stable=True)
    return jnp.argsort(largest_first, stable=True).astype(float) + 1


def rank_law(ranks: Organisation, total: Scalar) -> Organisation:
    """Members of each organisation when sizes fall as one over the rank."""
    return total * forms.shares(1 / ranks)


def recruitment(members: Organisation, p: Parameters) -> Organisation:
    """Members recruited: a fixed share of those there are."""
    return p.recruitment_rate * members


def incapacitation(members: Organisation, p: Parameters) -> Organisation:
    """Members whom the state takes out: a fixed number in all, shared in proportion to size."""
    return p.incapacitated * forms.shares(members)


def conflict(members: Organisation, weights: Pair, p: Parameters) -> Organisation:
    """Members killed by the other organisations, in proportion to both sizes."""
    return p.lethality * members * (weights @ members)


def saturation(members: Organisation, p: Parameters) -> Organisation:
    """Members who drop out or splinter off, in proportion to the square of the size."""
    return p.saturation_rate * members**2


def derivative(stocks: Stocks, weights: Pair, p: Parameters) -> Stocks:
    """Change of every stock in a week."""
    recruited = recruitment(stocks.members, p)
    incapacitated = incapacitation(stocks.members, p)
    killed = conflict(stocks.members, weights, p)
    dropped_out = saturation(stocks.members, p)
    change = recruited - incapacitated - killed - dropped_out
    flows = Flows(recruited=recruited, incapacitated=incapacitated, killed=killed, dropped_out=dropped_out)
    return Stocks(members=change, since_start=jax.tree.map(jnp.sum, flows))
