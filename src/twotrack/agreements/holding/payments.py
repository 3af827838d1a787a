"""Payments by period that make an agreement hold; each is owed only as long as the agreement is kept."""

from typing import NamedTuple

from twotrack.agreements.holding.patience import discount_needed


class Payments(NamedTuple):
    """Smallest payment that makes the receiver stay, largest that the payer would keep up; none fits where the first is
    above the second.
    """

    smallest: float
    largest: float

    @property
    def possible(self) -> bool:
        """Whether there is a payment at which both stay."""
        return self.smallest <= self.largest


class Temptation(NamedTuple):
    """What leaving brings a party in a period, and what a period costs it once the agreement has ended."""

    gain: float
    loss: float

    def least_discount(self) -> float:
        """Smallest discount that keeps the party in."""
        return discount_needed(self.gain, self.loss)


def loss_needed(gain: float, discount: float, found_out_after: float = 1, found_out_chance: float = 1.0) -> float:
    """Loss a period, once found out, from which a party stays: `(G/δ^ℓ − G)/q`, with a check every `ℓ` periods that
    finds it out with a chance `q`. Negative where leaving costs something already.
    """
    return (gain / discount**found_out_after - gain) / found_out_chance


def payments_that_hold(receiver: Temptation, payer: Temptation, discount: float) -> Payments:
    """Range of payments a period: who leaves loses it too, `L + x` for the receiver and `L − x` for the payer, so
    `x ≥ G/δ − G − L` and `x ≤ G + L − G/δ`.
    """
    smallest = loss_needed(receiver.gain, discount) - receiver.loss
    return Payments(max(0.0, smallest), payer.loss - loss_needed(payer.gain, discount))
