"""What material acts of both governments add to the recorded moves, and where unexplained moves go after the record."""

from dataclasses import replace
from typing import Any

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.diplomacy.vocabulary import Drivers, Parameters, Topic

Act = Float[Array, "act"]


def standing_part(level: Act) -> Act:
    """Acts that stand; less than none stands nowhere."""
    return jnp.maximum(level, 0)


def usual_acts(usual: Act, level: Act, p: Parameters) -> Act:
    """What has become usual a month on: a' = (x / r - a) / T_u, solved for a level that stands all month."""
    return usual + (standing_part(level) - usual) * forms.complement(forms.decay(1 / p.usual_delay, 1))  # pyright: ignore[reportArgumentType]


def above_usual(level: Act, usual: Act) -> Act:
    """Acts that are felt while they stand: what is usual counts half, for ever."""
    return jnp.maximum(standing_part(level) - usual / 2, 0)


def at_once(change: Act) -> Act:
    """Acts that begin or end in a month; more than two count as two."""
    return jnp.minimum(jnp.maximum(change, 0), 2)


def objection(acts: Any, p: Parameters) -> Act:
    """Part of an act that is felt where the other side may agree to it: as in the record, or later."""
    share = jnp.where(acts.ahead > 0, p.closure_objection_later, p.closure_objection)
    return forms.complement(acts.objected * forms.complement(share))


def standing_weight(acts: Any, p: Parameters) -> Act:
    """Weight of a standing act a month: no more than leaves, after a year, what the beginning gave."""
    half_life = jnp.where(acts.hostile > 0, p.hostility_half_life, p.cooperation_half_life)
    left = forms.decayed_inflow(forms.decay_rate(half_life), p.comparison_months)
    weight = p.standing_scale * acts.standing
    return jnp.where(acts.rising > 0, jnp.minimum(weight, acts.rising / left), weight)


def act_moves(acts: Any, p: Parameters) -> Float[Array, "kind"]:
    """Moves of a month that acts make, by side, track and topic: begun, ended and standing acts, all by one scale."""
    begun = acts.rising * at_once(acts.level - acts.before)
    felt = begun + standing_weight(acts, p) * above_usual(acts.level, acts.usual)
    ended = acts.falling * at_once(acts.before - acts.level)
    return p.act_scale * ((objection(acts, p) * felt) @ acts.begins_on + ended @ acts.ends_on)


def unexplained_moves(last: Topic, usual: Topic, ahead: Scalar, p: Parameters) -> Topic:
    """Unexplained moves: those of the last year, and ever more the usual ones after the record."""
    return last + (usual - last) * forms.complement(forms.decay(forms.decay_rate(p.return_half_life), ahead))


def add_moves(drivers: Drivers, moves: Any, ahead: Scalar, p: Parameters) -> Drivers:
    """Moves of a month with those of acts among them."""
    us_cooperative = unexplained_moves(drivers.us_cooperative_moves, drivers.us_cooperative_usual, ahead, p)
    us_hostile = unexplained_moves(drivers.us_hostile_moves, drivers.us_hostile_usual, ahead, p)
    mx_cooperative = unexplained_moves(drivers.mx_cooperative_moves, drivers.mx_cooperative_usual, ahead, p)
    mx_hostile = unexplained_moves(drivers.mx_hostile_moves, drivers.mx_hostile_usual, ahead, p)
    return replace(
        drivers,
        us_cooperative_moves=us_cooperative + moves.us_cooperative,
        us_hostile_moves=us_hostile + moves.us_hostile,
        mx_cooperative_moves=mx_cooperative + moves.mx_cooperative,
        mx_hostile_moves=mx_hostile + moves.mx_hostile,
    )
