"""Whether a package would hold: what each government gains by leaving, and how patient it must be."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.answer import COUNTRIES, Answer
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.holding.moves import trust_needed
from twotrack.agreements.holding.patience import discount_at_hand, discount_needed, monthly_end, months_needed
from twotrack.agreements.holding.payments import Temptation, loss_needed
from twotrack.agreements.worth.detection import detection
from twotrack.agreements.worth.futures import Futures
from twotrack.agreements.worth.money import Transfer, leaders_of, money_rates, other_country, transfer
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.worlds import BEFORE, DEAL, OTHERWISE
from twotrack.base.months import MONTHS_A_YEAR, month_index, month_text
from twotrack.policy.span import DEFAULT_SPAN

TRUST = "trust"


@dataclass(frozen=True)
class Holding:
    """One government's reasons to stay: gain of leaving and loss once found out, by month in ordinary years; months
    from check to check, and the chance that one finds it out (None: for sure); discount a month that it needs and has;
    share of futures in which it stays; month from which, with a sunset, it gains by leaving; payment that holds it.
    """

    country: str
    gain_a_month: float
    loss_a_month: float
    found_out_months: float
    found_out_chance: float | None
    needed: float
    has: float
    share: float
    sunset_from: str | None
    payment: Transfer | None


@dataclass(frozen=True)
class Order:
    """Who moves first, what it stands to lose if the other never follows, the trust that it needs and the model's."""

    first: str
    exposed: float
    trust_needed: float
    trust: tuple[float, float, float]


@dataclass(frozen=True, eq=False)
class _Leaving:
    """Gain and loss by future of one government; months from check to check, the chance that one finds it out, and the
    discount at hand; what each future counts.
    """

    gain: Numbers
    loss: Numbers
    lag: float
    chance: float | None
    has: float
    futures: Futures

    @property
    def mean(self) -> Temptation:
        return Temptation(float(self.futures.mean(self.gain)), float(self.futures.mean(self.loss)))

    def discount_to_stay(self, gain: float, loss: float) -> float:
        """Monthly discount that staying needs."""
        return discount_needed(gain, loss, found_out_after=self.lag, found_out_chance=self.found_out)

    @property
    def found_out(self) -> float:
        """Chance that a check finds it out."""
        return 1.0 if self.chance is None else self.chance

    def by_future(self) -> Numbers:
        """Monthly discount that staying needs in each future."""
        pairs = zip(self.gain, self.loss, strict=True)
        return np.array([self.discount_to_stay(float(gain), float(loss)) for gain, loss in pairs])

    @property
    def missing(self) -> float:
        """Loss a month that is missing for it to stay, on the mean; negative where it could lose so much more."""
        return loss_needed(self.mean.gain, self.has, self.lag, self.found_out) - self.mean.loss


def leader(answer: Answer, country: str) -> PartyView:
    """Leader of a country; after the last known election, that of the side named first."""
    return leaders_of(answer)[country]


def holdings(answer: Answer) -> list[Holding]:
    """Whether each government would stay."""
    leaving = {country: _leaving(answer, country) for country in COUNTRIES}
    return [_holding(answer, country, leaving) for country in COUNTRIES]


def _leaving(answer: Answer, country: str) -> _Leaving:
    """Gain of leaving over the first year, and loss against what follows a breach over the months judged."""
    judged, worlds = leader(answer, country), answer.worlds
    first = worlds.first_year()
    gain = judged.worth_of(f"left_by_{country}", first) - judged.worth_of(DEAL, first)
    loss = judged.worth_of(DEAL, worlds.window) - judged.worth_of(worlds.punishment, worlds.window)
    lag, chance = answer.package.row.verification.lag, detection(answer, country)
    has = discount_of(answer, country)
    return _Leaving(gain / MONTHS_A_YEAR, loss / MONTHS_A_YEAR, lag, chance, has, worlds.futures)


def _holding(answer: Answer, country: str, leaving: dict[str, _Leaving]) -> Holding:
    own, needed = leaving[country], leaving[country].discount_to_stay(*leaving[country].mean)
    return Holding(
        country=country,
        gain_a_month=own.mean.gain,
        loss_a_month=own.mean.loss,
        found_out_months=own.lag,
        found_out_chance=own.chance,
        needed=needed,
        has=own.has,
        share=float(own.futures.mean(own.by_future() <= own.has)),
        sunset_from=_leaves_from(own, answer.package.sunset),
        payment=_payment(answer, country, leaving) if needed > own.has else None,
    )


def leaves_by_future(answer: Answer, country: str) -> NDArray[np.bool_]:
    """Whether a government gains by leaving, in each future."""
    own = _leaving(answer, country)
    return own.by_future() > own.has


def _leaves_from(own: _Leaving, sunset: int) -> str | None:
    """First month in which too few are left before the sunset to keep the party in."""
    gain, loss = own.mean
    if sunset > DEFAULT_SPAN.last or gain <= 0 or loss <= 0:
        return None
    needed = months_needed(gain * own.lag / own.found_out, loss, own.has)
    return None if needed is None else month_text(sunset - needed + 1)


def _payment(answer: Answer, country: str, leaving: dict[str, _Leaving]) -> Transfer:
    """Payment that holds a government, owed as long as the deal is kept, and the largest that the other side would keep
    up.
    """
    wanted, spare = leaving[country].missing, -leaving[other_country(country)].missing
    return transfer(money_rates(leaders_of(answer)), country, wanted * MONTHS_A_YEAR, spare * MONTHS_A_YEAR)


def discount_of(answer: Answer, country: str) -> float:
    """Monthly discount at hand: the yearly rate, and the chance that the next change of president ends it."""
    rate, month = answer.preferences.numbers["discount"].prior.median, answer.package.month
    ends = [
        month_index(row.last) + 1
        for row in answer.preferences.coalitions
        if row.country == country and row.last and month_index(row.first) <= month <= month_index(row.last)
    ]
    return discount_at_hand(rate, monthly_end(min(ends) - month) if ends else 0.0)


def order_of(answer: Answer) -> Order | None:
    """Order of the moves: what the first mover loses over the months of the gap if the other side then leaves; the
    trust that it needs; the trust it has (5 %, median, 95 %). None where the package does not say who moves first.
    """
    row, worlds = answer.package.row, answer.worlds
    if len(row.order) < len(COUNTRIES):
        return None
    first, second = row.order[:2]
    judged = leader(answer, first)
    alone = worlds.futures.overall(judged.worth_of(f"left_by_{second}", worlds.first_year()))
    gained = judged.mean_worth_of(DEAL) - judged.mean_worth_of(OTHERWISE)
    exposed = max(0.0, -alone) * row.gap / MONTHS_A_YEAR
    needed = trust_needed(exposed, gained * answer.package.horizon / MONTHS_A_YEAR)
    at = answer.package.month - 1 - worlds.first_month
    low, middle, high = worlds.futures.quantiles(worlds.outcomes[BEFORE].monthly[TRUST][:, at], [0.05, 0.5, 0.95])
    return Order(first, exposed, needed, (float(low), float(middle), float(high)))


def signs_from(answer: Answer, country: str) -> float | None:
    """Chance of *otherwise* from which the leader signs, at its declared preferences; None where none is enough."""
    return leader(answer, country).signs_from
