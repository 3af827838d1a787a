"""What money is worth to a leader: payments of an answer in million dollars a year."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer
from twotrack.agreements.worth.parties import PartyView


class Rate(NamedTuple):
    """Gain of a leader by million dollars a year that its government receives, and its loss by million that it pays."""

    received: float
    paid: float


@dataclass(frozen=True)
class Transfer:
    """A payment that a government must receive, and the largest that the other would make, in million dollars a year;
    infinite where no sum is enough, or none too large.
    """

    payer: str
    least: float
    most: float

    @property
    def possible(self) -> bool:
        """Whether there is a sum that both would take."""
        return self.least <= self.most


def money_rate(judged: PartyView) -> Rate:
    """What a million dollars a year, over all months judged, is worth at the declared preferences: `Σ w d / scale`, and
    λ times as much where it is paid. Zero for a leader who has no concern for its government's money.
    """
    country = judged.worlds.preferences.parties[judged.profile.party].country
    concerns = judged.worlds.preferences.concerns
    received = sum(
        one.weight * one.direction / concerns[one.concern].scale
        for one in judged.profile.wishes
        if concerns[one.concern].payments == country
    )
    return Rate(received, received * float(judged.declared.aversion[0]))


def money_rates(leaders: Mapping[str, PartyView]) -> dict[str, Rate]:
    """What money is worth to each leader, by country."""
    return {country: money_rate(judged) for country, judged in leaders.items()}


def transfer(rates: Mapping[str, Rate], country: str, wanted: float, spare: float) -> Transfer:
    """Payment that brings a leader this gain over the months judged, and the payment that takes so much of the other
    leader's that it could spare.
    """
    payer = other_country(country)
    least, most = _sum_of(max(0.0, wanted), rates[country].received), _sum_of(max(0.0, spare), rates[payer].paid)
    return Transfer(payer, least, most)


def payment_to_sign(answer: Answer, country: str) -> Transfer | None:
    """Payment from which a leader who does not sign would, on its mean gain, and the largest at which the other one
    still would; None where it signs without any.
    """
    own = leaders_of(answer)
    return payment_for(money_rates(own), {one: own[one].middle.mean for one in COUNTRIES}, country)


def payment_for(rates: Mapping[str, Rate], gains: Mapping[str, float], country: str) -> Transfer | None:
    """The same by what money is worth to each leader, and their mean gains."""
    own, spare = gains[country], gains[other_country(country)]
    return None if own >= 0 else transfer(rates, country, -own, spare)


def other_country(country: str) -> str:
    """The other of the two."""
    return next(one for one in COUNTRIES if one != country)


def leaders_of(answer: Answer) -> dict[str, PartyView]:
    """Leader of each country; after the last known election, that of the side named first."""
    return {country: answer.parties[LEADERS[country]][0] for country in COUNTRIES}


def _sum_of(gain: float, rate: float) -> float:
    return gain / rate if rate > 0 else (float("inf") if gain > 0 else 0.0)
