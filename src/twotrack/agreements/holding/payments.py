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


def payments_that_hold(receiver: Temptation, payer: Temptation, discount: float) -> Payments:
    """Range of payments a period: who leaves loses it too, `L + x` for the receiver and `L − x` for the payer, so
    `x ≥ G/δ − G − L` and `x ≤ G + L − G/δ`.
    """
    smallest = receiver.gain / discount - receiver.gain - receiver.loss
    largest = payer.gain + payer.loss - payer.gain / discount
    return Payments(max(0.0, smallest), largest)
