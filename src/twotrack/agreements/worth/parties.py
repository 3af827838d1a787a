"""One party before a package: its profile, what it sees of the worlds, its gain and its yes."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.holding.moves import chance_to_sign
from twotrack.agreements.packages.rows import StandRow
from twotrack.agreements.preferences.draws import PreferenceDraws, middle_preferences, preference_draws, prior_draws
from twotrack.agreements.preferences.profiles import Profile, party_profile, presidents_at
from twotrack.agreements.preferences.tables import Preferences
from twotrack.agreements.worth.changes import Window
from twotrack.agreements.worth.judging import Gains, Signing, World, gain_of_signing, no_regret, says_yes, worth
from twotrack.agreements.worth.worlds import BEFORE, DEAL, OTHERWISE, Size, Worlds

OFFICE = "office"


@dataclass(frozen=True, eq=False)
class PartyView:
    """A party (a leader under one president) before the worlds of a package.

    `gains` are over draws of preferences, `middle` at the declared ones.
    """

    worlds: Worlds
    profile: Profile
    kind: str
    size: Size

    @cached_property
    def draws(self) -> PreferenceDraws:
        """Draws of its preferences."""
        numbers = dict(self.worlds.preferences.numbers)
        return preference_draws(self.profile, numbers, self.size.preferences, self.size.seed, self.kind)

    @cached_property
    def declared(self) -> PreferenceDraws:
        """Its declared preferences."""
        return middle_preferences(self.profile, dict(self.worlds.preferences.numbers), self.kind)

    def world(self, name: str, window: Window | None = None) -> World:
        """A world as the party sees it."""
        months = window or self.worlds.window
        wishes = [self.worlds.change(one.concern, name, months) * one.direction for one in self.profile.wishes]
        moves = [self.worlds.movement(one.measure, name, months) for one in self.profile.stances]
        changes = np.stack(wishes, axis=1) if wishes else np.zeros((len(self.worlds.draws), 0))
        return World(changes, np.array(moves), self.worlds.futures)

    def signing(self, draws: int | None) -> Signing:
        """Cost of signing and chance of *otherwise*: drawn, or (None) at their medians."""
        chance = self.worlds.package.row.otherwise.chance
        audience = self.audience_cost()
        if draws is None:
            stands = sum(one.points.median for one in self.stands) / self.point
            return Signing(audience + stands, np.array([chance.median]))
        name, seed = self.worlds.package.name, self.size.seed
        stands = np.zeros(draws)
        for at, one in enumerate(self.stands):
            stands = stands + prior_draws(one.points, draws, seed, name, one.party, at) / self.point
        return Signing(audience + stands[:, None], prior_draws(chance, draws, seed, name, "otherwise"))

    @property
    def stands(self) -> list[StandRow]:
        """Public stands that it breaks by signing."""
        return [one for one in self.worlds.package.row.stands if one.party == self.profile.party]

    @property
    def point(self) -> float:
        """Points of approval in one unit of gain."""
        return self.worlds.preferences.numbers["audience_point"].prior.median

    def audience_cost(self) -> Numbers:
        """Cost to a leader of its audience's approval, by future: what the deal takes off it against *before*, mean
        over the window, in units of gain. Zero for parties that are no leaders.
        """
        concerns, outcomes = self.worlds.preferences.concerns, self.worlds.outcomes
        found = np.zeros(len(self.worlds.draws))
        if self.kind != "leader":
            return found
        for name in {one.concern for one in self.profile.wishes}:
            if concerns[name].topic == OFFICE:
                months = self.worlds.window
                at = slice(
                    months.first - self.worlds.first_month, months.first - self.worlds.first_month + months.months
                )
                lost = [outcomes[w].monthly[concerns[name].without][:, at] @ months.weights() for w in (DEAL, BEFORE)]
                found = found + (lost[0] - lost[1]) / self.point
        return found

    @cached_property
    def gains(self) -> Gains:
        """Gain of signing over draws of preferences."""
        return gain_of_signing(self.world(DEAL), self.world(OTHERWISE), self.signing(self.size.preferences), self.draws)

    @cached_property
    def middle(self) -> Gains:
        """Gain of signing at the declared preferences."""
        return gain_of_signing(self.world(DEAL), self.world(OTHERWISE), self.signing(None), self.declared)

    @property
    def yes(self) -> Numbers:
        """Whether it says yes, by draw of preferences."""
        return says_yes(self.gains.by_draw)

    @property
    def content(self) -> Numbers:
        """Whether it does not regret it, by future."""
        return no_regret(self.middle.gain)

    @property
    def against_before(self) -> float:
        """Worth of the deal against what stands now, at the declared preferences."""
        return self.mean_worth_of(DEAL)

    @property
    def signs_from(self) -> float | None:
        """Chance of *otherwise* from which it signs, at its declared preferences; None where none is enough."""
        deal, otherwise = (self.mean_worth_of(name) for name in (DEAL, OTHERWISE))
        return chance_to_sign(0.0, deal, otherwise, self.worlds.futures.overall(self.signing(None).cost))

    def worth_of(self, name: str, window: Window) -> Numbers:
        """Worth of a world by future, at the declared preferences."""
        return worth(self.world(name, window), self.declared)[0]

    def mean_worth_of(self, name: str) -> float:
        """Mean worth of a world over futures, at the declared preferences."""
        return self.worlds.futures.overall(self.worth_of(name, self.worlds.window))


def judge_party(worlds: Worlds, party: str, size: Size, unique: frozenset[str] = frozenset()) -> list[PartyView]:
    """A party before a package: a leader once for each president whose coalition may hold at the date."""
    preferences, package = worlds.preferences, worlds.package
    row = preferences.parties[party]
    presidents = presidents_at(preferences.coalitions, row.country, package.month) if row.kind == "leader" else ("",)
    return [
        PartyView(worlds, party_profile(preferences, party, president, package.name, unique), row.kind, size)
        for president in presidents
    ]


def unique_measures(preferences: Preferences, measures: list[frozenset[str]], own: frozenset[str]) -> frozenset[str]:
    """Measures with stances that one of several packages moves alone: its verdict can rest on rows of its own."""
    others = [moved for moved in measures if moved != own]
    stated = {row.measure for row in preferences.stances}
    return frozenset(stated & own - frozenset().union(*others))
