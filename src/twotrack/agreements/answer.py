"""The answer to a package: who would say yes, whether both would, whether it would hold, what it depends on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.chances import Chance, wilson
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.criteria import USUAL, Criteria
from twotrack.agreements.packages.package import Package
from twotrack.agreements.preferences.draws import generator, prior_draws
from twotrack.agreements.preferences.profiles import RANK, presidents_at
from twotrack.agreements.preferences.tables import Preferences
from twotrack.agreements.requirements import holds_by_future
from twotrack.agreements.voting.chambers import chance_of_votes
from twotrack.agreements.voting.normal import normal_cdf
from twotrack.agreements.worth.parties import PartyView, judge_party
from twotrack.agreements.worth.worlds import Size, Worlds
from twotrack.base.months import month_index
from twotrack.tables.prior import Prior

COUNTRIES = ("us", "mx")
LEADER = "leader"
LEADERS = {"us": "us_president", "mx": "mx_president"}
WOULD, WOULD_NOT = 0.8, 0.2


@dataclass(frozen=True, eq=False)
class Chamber:
    """A chamber before a package: votes needed, and by draw of preferences the chance that it passes."""

    name: str
    country: str
    needed: int
    seats: Mapping[str, int]
    yeas: Mapping[str, float]
    passes: Numbers


@dataclass(frozen=True, eq=False)
class Court:
    """A court that decides on a package: its country, the chance that it allows it by draw of preferences, that chance
    as declared, and how well it is known.
    """

    country: str
    allows: Numbers
    prior: Prior
    status: str


class Pair(NamedTuple):
    """Presidents of both countries, and the chance that both governments sign under them."""

    us: str
    mx: str
    both: Chance


@dataclass(frozen=True, eq=False)
class Answer:
    """A package judged: every party by name, once for each president that may hold office; `criteria` say from which
    chance on a package is in a win-set.
    """

    worlds: Worlds
    size: Size
    parties: Mapping[str, Sequence[PartyView]]
    chambers: tuple[Chamber, ...]
    criteria: Criteria = USUAL
    court: Court | None = None

    @property
    def package(self) -> Package:
        """What was judged."""
        return self.worlds.package

    @property
    def preferences(self) -> Preferences:
        """Tables of preferences."""
        return self.worlds.preferences

    @property
    def must(self) -> tuple[str, ...]:
        """Parties that must say yes to the package's instrument."""
        return self.preferences.rules[self.package.row.instrument].must

    @cached_property
    def by_veto(self) -> tuple[str, ...]:
        """Every party, those who must say yes first, by rising chance: who refuses stands on top."""
        return tuple(sorted(self.parties, key=lambda name: (name not in self.must, self.chance(name).chance)))

    def yes(self, party: str) -> Numbers:
        """Whether a party says yes by draw of preferences; of two presidents a draw has either."""
        each = self.parties[party]
        country = self.preferences.parties[party].country
        side = generator(self.size.seed, country, "election").integers(0, len(each), self.size.preferences)
        return np.stack([one.yes for one in each])[side, np.arange(self.size.preferences)].astype(float)

    def by_president(self, party: str) -> dict[str, Chance]:
        """Chance that a leader says yes under each president who may hold office; none where only one may."""
        row, each = self.preferences.parties[party], self.parties[party]
        if row.kind != LEADER or len(each) < 2:
            return {}
        names = presidents_at(self.preferences.coalitions, row.country, self.package.month)
        return {name: self.share(one.yes.astype(float)) for name, one in zip(names, each, strict=True)}

    def no_regret(self, party: str) -> Numbers:
        """Whether a party does not regret it, by future, under each president that may hold office."""
        return np.mean([one.content for one in self.parties[party]], axis=0)

    def no_regret_share(self, party: str) -> float:
        """Share of futures in which a party does not regret it."""
        return float(self.worlds.futures.mean(self.no_regret(party)))

    def chance(self, party: str) -> Chance:
        """Chance that a party says yes."""
        return self.share(self.yes(party))

    def share(self, draws: Numbers) -> Chance:
        """Share of draws of preferences with its band."""
        return wilson(float(draws.sum()), len(draws))

    def government(self, country: str, at: int | None = None) -> Numbers:
        """Chance that all of a country who must say yes do, by draw of preferences; with its leader under the president
        at this place of those who may hold office, or (None) under either in each draw.
        """
        rows = self.preferences.parties
        found = np.ones(self.size.preferences)
        for party in self.must:
            if rows[party].country == country:
                one = None if at is None or rows[party].kind != LEADER else self.parties[party][at]
                found = found * (self.yes(party) if one is None else one.yes.astype(float))
        for chamber in self.chambers:
            if chamber.country == country:
                found = found * chamber.passes
        return found if self.court is None or self.court.country != country else found * self.court.allows

    @cached_property
    def both(self) -> Chance:
        """Chance that both governments sign: a mean of products within a draw of preferences."""
        return self.share(self.government("us") * self.government("mx"))

    @cached_property
    def by_pair(self) -> list[Pair]:
        """Chance that both governments sign under each pair of presidents who may hold office; none where only one pair
        may.
        """
        rows, month = self.preferences.coalitions, self.package.month
        each = [list(enumerate(presidents_at(rows, country, month))) for country in COUNTRIES]
        found = [
            Pair(us[1], mx[1], self.share(self.government("us", us[0]) * self.government("mx", mx[0])))
            for us, mx in product(*each)
        ]
        return found if len(found) > 1 else []

    @cached_property
    def nobody_regrets(self) -> float:
        """Share of futures in which no one who must say yes regrets it."""
        every = np.ones(len(self.worlds.draws))
        return float(self.worlds.futures.mean(np.prod([every, *(self.no_regret(one) for one in self.must)], axis=0)))

    @cached_property
    def required(self) -> Numbers:
        """Whether what a user requires holds under the deal (requirement, future)."""
        return holds_by_future(self.criteria.requirements, self.worlds)

    @property
    def accepted(self) -> bool:
        """Whether the model says that both would sign: with a chance of the threshold or more."""
        return self.both.chance >= self.criteria.threshold

    def in_win_set(self, country: str) -> bool:
        """Whether the package is in the win-set of a government: it signs with a chance of the threshold or more."""
        return bool(self.government(country).mean() >= self.criteria.threshold)

    @property
    def refusers(self) -> tuple[str, ...]:
        """Governments in whose win-set the package is not."""
        return tuple(c for c in COUNTRIES if not self.in_win_set(c))


def word(chance: float) -> str:
    """Word for a chance: `would`, `would_not` or `depends`."""
    if chance >= WOULD:
        return "would"
    return "would_not" if chance <= WOULD_NOT else "depends"


def judge(worlds: Worlds, size: Size, unique: frozenset[str] = frozenset(), criteria: Criteria = USUAL) -> Answer:
    """Answer for worlds that were run; stances on the measures in `unique` are left out."""
    parties = {name: judge_party(worlds, name, size, unique) for name in worlds.preferences.parties}
    rule = worlds.preferences.rules[worlds.package.row.instrument]
    chambers = tuple(_chamber(worlds, parties, size, one.chamber, one.needed) for one in rule.chambers)
    return Answer(worlds, size, parties, chambers, criteria, _court(worlds, size, rule.court))


def _court(worlds: Worlds, size: Size, country: str | None) -> Court | None:
    """Court of a country: the package's own chance that it allows the deal, else that of any; no preference enters."""
    if country is None:
        return None
    own, usual = worlds.package.row.court, worlds.preferences.numbers["court_allows"]
    prior = usual.prior if own is None else own.chance
    statuses = [usual.status] if own is None else [source.status for source in own.sources]
    allows = prior_draws(prior, size.preferences, size.seed, worlds.package.name, "court")
    return Court(country, allows, prior, min(statuses, key=RANK.index))


def _chamber(worlds: Worlds, parties: Mapping[str, Sequence[PartyView]], size: Size, name: str, needed: int) -> Chamber:
    """Chamber: in each draw of preferences a member of a bloc votes yes with chance `Φ(g/spread + common)`."""
    preferences, month = worlds.preferences, worlds.package.month
    seats = {
        row.bloc: row.seats
        for row in preferences.seats
        if row.chamber == name and month_index(row.first) <= month <= month_index(row.last)
    }
    numbers = preferences.numbers
    spread = prior_draws(numbers["spread"].prior, size.preferences, size.seed, "spread")
    shock = numbers["common_shock"].prior.median * generator(size.seed, name, "shock").standard_normal(size.preferences)
    yeas = {bloc: normal_cdf(parties[bloc][0].gains.by_draw / spread + shock) for bloc in seats}
    passes = [
        chance_of_votes([(count, yeas[bloc][at]) for bloc, count in seats.items()], needed)
        for at in range(size.preferences)
    ]
    country = preferences.parties[next(iter(seats))].country
    return Chamber(name, country, needed, seats, {b: float(y.mean()) for b, y in yeas.items()}, np.array(passes))
