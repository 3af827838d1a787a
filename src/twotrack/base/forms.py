"""Functional forms with names, so that two effects of one kind look alike."""

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

AnyShape = Float[Array, "..."]


def power_response(level: AnyShape, reference: AnyShape, elasticity: AnyShape) -> AnyShape:
    """Factor by which a quantity answers a level: (level / reference) ^ elasticity, 1 at the reference.

    >>> float(power_response(jnp.array(2.0), jnp.array(1.0), jnp.array(1.0)))
    2.0
    """
    # The floor keeps the gradient finite where a stock has run empty.
    return (jnp.maximum(level, 1e-12 * reference) / reference) ** elasticity


def bounded_response(level: AnyShape, reference: AnyShape, elasticity: AnyShape) -> AnyShape:
    """Factor that is 1 at the reference, with this elasticity there, and stays finite where the level is zero.

    >>> [round(float(bounded_response(jnp.array(x), jnp.array(1.0), jnp.array(0.5))), 2) for x in (0.0, 1.0, 3.0)]
    [0.5, 1.0, 2.0]
    """
    return ((reference + level) / (2 * reference)) ** (2 * elasticity)


def soft_ceiling(rate: AnyShape, ceiling: AnyShape) -> AnyShape:
    """Rate that is itself up to half a ceiling c, and c (1 - c / (4 rate)) beyond it: it nears the ceiling without a
    kink.

    >>> [round(float(soft_ceiling(jnp.array(x), jnp.array(1.0))), 2) for x in (0.0, 0.3, 0.5, 1.0, 25.0)]
    [0.0, 0.3, 0.5, 0.75, 0.99]
    """
    half = ceiling / 2
    return jnp.minimum(rate, half) + half * (1 - half / jnp.maximum(rate, half))


def first_order_delay(target: AnyShape, stock: AnyShape, delay: AnyShape) -> AnyShape:
    """Flow that closes the gap between a stock and its target with a mean delay.

    >>> float(first_order_delay(jnp.array(3.0), jnp.array(1.0), jnp.array(2.0)))
    1.0
    """
    return (target - stock) / delay


def decay_rate(half_life: AnyShape) -> AnyShape:
    """Rate of exponential decay with a given half-life.

    >>> round(float(decay_rate(jnp.array(1.0))), 4)
    0.6931
    """
    return jnp.log(2.0) / half_life


def decay(rate: AnyShape, elapsed: AnyShape) -> AnyShape:
    """Part of a stock that is left after a time at a rate of decay: e^(−rate × elapsed).

    >>> round(float(decay(jnp.log(2.0), jnp.array(2.0))), 4)
    0.25
    """
    return jnp.exp(-rate * elapsed)


def decayed_inflow(rate: AnyShape, elapsed: AnyShape) -> AnyShape:
    """What a steady inflow of one has left in a stock that decays at a rate: ∫₀ᵗ e^(−rate × s) ds, and t where the rate
    is zero.

    >>> [round(float(decayed_inflow(jnp.array(x), jnp.array(2.0))), 4) for x in (0.0, 0.5, 100.0)]
    [2.0, 1.2642, 0.01]
    """
    moving = rate != 0
    return jnp.where(moving, -jnp.expm1(-rate * elapsed) / jnp.where(moving, rate, 1.0), elapsed)


def complement(share: AnyShape) -> AnyShape:
    """What is left when a share is taken away: losses multiply, so shares are never added.

    >>> float(complement(jnp.array(0.25)))
    0.75
    """
    return 1 - share


def shares(weights: AnyShape) -> AnyShape:
    """Weights over the first axis as parts of a whole; an empty whole is split evenly.

    >>> shares(jnp.array([1.0, 3.0])).tolist()
    [0.25, 0.75]
    >>> shares(jnp.array([0.0, 0.0])).tolist()
    [0.5, 0.5]
    """
    whole = weights.sum(axis=0, keepdims=True)
    even = jnp.ones_like(weights) / weights.shape[0]
    return jnp.where(whole > 0, weights / jnp.where(whole > 0, whole, 1.0), even)


def softmax_shares(logits: AnyShape) -> AnyShape:
    """Parts of a whole from unbounded weights, over the first axis.

    >>> softmax_shares(jnp.array([0.0, 0.0])).tolist()
    [0.5, 0.5]
    """
    return jax.nn.softmax(logits, axis=0)


def fractionalisation(parts: AnyShape) -> AnyShape:
    """Chance that two drawn at random belong to different parts: 1 - Herfindahl index, over the first axis.

    >>> float(fractionalisation(jnp.array([0.5, 0.5])))
    0.5
    """
    return 1 - (parts**2).sum(axis=0)


def log_linear(effect: AnyShape, level: AnyShape) -> AnyShape:
    """Factor by which a quantity answers a level: exp(effect x level), 1 at level zero, never negative.

    >>> float(log_linear(jnp.array(0.0), jnp.array(5.0)))
    1.0
    """
    return jnp.exp(effect * level)


def odds_response(share: AnyShape, effect: AnyShape, level: AnyShape) -> AnyShape:
    """Share whose odds answer a level: odds x exp(effect x level), the share itself at level zero.

    >>> [round(float(odds_response(jnp.array(0.24), jnp.array(-0.35), jnp.array(x))), 3) for x in (0.0, 1.0)]
    [0.24, 0.182]
    """
    odds = share * jnp.exp(effect * level)
    return odds / (complement(share) + odds)


def mean_of_decay(window: AnyShape, delay: AnyShape) -> AnyShape:
    """Mean, over a window, of a pulse that starts at 1 and decays with a mean delay.

    >>> 0 < float(mean_of_decay(jnp.array(6.0), jnp.array(8.0))) < 1
    True
    """
    return (delay / window) * (1 - jnp.exp(-window / delay))


def logistic_growth(rate: AnyShape, share: AnyShape) -> AnyShape:
    """Flow of a share that spreads by contact: rate x share x (1 - share).

    >>> float(logistic_growth(jnp.array(1.0), jnp.array(1.0)))
    0.0
    """
    return rate * share * (1 - share)


def saturating(level: AnyShape) -> AnyShape:
    """Answer that is the level itself at 0 and at 1 and then levels off, at 1.58 times the answer to 1.

    >>> [round(float(saturating(jnp.array(x))), 2) for x in (0.0, 1.0, 100.0)]
    [0.0, 1.0, 1.58]
    """
    return (1 - jnp.exp(-level)) / (1 - jnp.exp(-jnp.ones(())))


def relative(level: AnyShape, reference: AnyShape) -> AnyShape:
    """Level against its reference; 1 where the reference itself is nothing.

    >>> [float(relative(jnp.array(3.0), jnp.array(x))) for x in (2.0, 0.0)]
    [1.5, 1.0]
    """
    there = reference > 0
    return jnp.where(there, level / jnp.where(there, reference, 1.0), 1.0)


def ramp(level: AnyShape, first: AnyShape, last: AnyShape) -> AnyShape:
    """Share of the way from a first level to a last one: 0 before the first, 1 after the last.

    >>> [float(ramp(jnp.array(x), jnp.array(1.0), jnp.array(3.0))) for x in (0.0, 2.0, 9.0)]
    [0.0, 0.5, 1.0]
    """
    return jnp.minimum(jnp.maximum((level - first) / (last - first), 0), 1)
