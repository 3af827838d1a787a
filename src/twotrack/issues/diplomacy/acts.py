"""What material acts of both governments add to the recorded moves, and where unexplained moves go after the record."""

from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.diplomacy.vocabulary import Drivers, Parameters

Act = Float[Array, "act"]
MonthAct = Float[Array, "month act"]

# An act of any size counts as at most this many at once.
_MOST_AT_ONCE = 2
# Months after which what standing has left is no more than what the beginning gave.
_MONTHS_COMPARED = 12


def with_acts(drivers: Drivers, acts: Any, p: Parameters) -> Drivers:
    """Drivers by month with the acts of levers among the moves; after the record the other moves return to what is
    usual.
    """
    weights = forms.complement(jnp.exp(-forms.decay_rate(p.return_half_life) * acts.ahead))[:, None]
    added = moves_of_acts(acts, p)
    return replace(
        drivers,
        us_cooperative_moves=returned(drivers.us_cooperative_moves, drivers.us_cooperative_usual, weights)
        + added[:, 0],
        us_hostile_moves=returned(drivers.us_hostile_moves, drivers.us_hostile_usual, weights) + added[:, 1],
        mx_cooperative_moves=returned(drivers.mx_cooperative_moves, drivers.mx_cooperative_usual, weights)
        + added[:, 2],
        mx_hostile_moves=returned(drivers.mx_hostile_moves, drivers.mx_hostile_usual, weights) + added[:, 3],
    )


def returned(last: Array, usual: Array, weight: Array) -> Array:
    """Moves between those of the last year, at weight zero, and the usual ones, at one: so nothing is mixed in the
    record.
    """
    return last + weight * (usual - last)


def moves_of_acts(acts: Any, p: Parameters) -> Float[Array, "month side topic"]:
    """Moves a month by side and track and by topic: begun, ended and standing acts, all by one scale."""
    numbers = acts.numbers
    scale, standing = p.act_scale, standing_weight(numbers, p)

    def one_month(carry: tuple[Act, Act], month: tuple[Act, Scalar]) -> tuple[tuple[Act, Act], Array]:
        (usual, last), (level, ahead) = carry, month
        felt = objection(numbers.objected, ahead, p)
        begun = numbers.rising * jnp.clip(level - last, 0, _MOST_AT_ONCE) + standing * above_usual(level, usual)
        ended = numbers.falling * jnp.clip(last - level, 0, _MOST_AT_ONCE)
        made = (scale * felt * begun) @ _flat(numbers.begins_on) + (scale * ended) @ _flat(numbers.ends_on)
        return (grown_usual(usual, level, p), level), made

    start = usual_before(acts.before, p) if acts.before.shape[0] else (standing_part(acts.levels[0]), acts.levels[0])
    _, made = jax.lax.scan(one_month, start, (acts.levels, acts.ahead))
    return made.reshape(-1, *numbers.begins_on.shape[1:])


def usual_before(before: MonthAct, p: Parameters) -> tuple[Act, Act]:
    """What has become usual by the end of these months, and the level of the last one."""

    def one_month(usual: Act, level: Act) -> tuple[Act, None]:
        return grown_usual(usual, level, p), None

    usual, _ = jax.lax.scan(one_month, standing_part(before[0]), before)
    return usual, before[-1]


def grown_usual(usual: Act, level: Act, p: Parameters) -> Act:
    """What has become usual a month on: a' = (x / r − a) / T_u, solved for a level that stands all month."""
    return usual + (standing_part(level) - usual) * forms.complement(jnp.exp(-1 / p.usual_delay))


def standing_part(level: Act) -> Act:
    """Acts that stand; less than none stands nowhere."""
    return jnp.maximum(level, 0)


def above_usual(level: Act, usual: Act) -> Act:
    """Acts that are felt while they stand: what is usual counts half, for ever."""
    return jnp.maximum(standing_part(level) - usual / 2, 0)


def objection(objected: Act, ahead: Scalar, p: Parameters) -> Act:
    """Part of an act that is felt as hostile where the other side may agree to it: as recorded, or later."""
    share = jnp.where(ahead > 0, p.closure_objection_later, p.closure_objection)
    return forms.complement(objected * forms.complement(share))


def standing_weight(numbers: Any, p: Parameters) -> Act:
    """Weight of a standing act a month: no more than leaves, after a year, what the beginning gave."""
    half_life = jnp.where(numbers.hostile > 0, p.hostility_half_life, p.cooperation_half_life)
    left = forms.complement(jnp.exp(-forms.decay_rate(half_life) * _MONTHS_COMPARED)) / forms.decay_rate(half_life)
    weight = p.standing_scale * numbers.standing
    return jnp.where(numbers.rising > 0, jnp.minimum(weight, numbers.rising / left), weight)


def _flat(places: Array) -> Array:
    return places.reshape(places.shape[0], -1)
