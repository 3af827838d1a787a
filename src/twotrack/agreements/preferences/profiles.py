"""What one party wants at one date: wishes for concerns, stances on measures, each with how well it is known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import NamedTuple

from twotrack.agreements.preferences.rows import CoalitionRow, OverlayRow, SurveyRow
from twotrack.agreements.preferences.tables import Preferences
from twotrack.base.months import month_index

# How well a thing is known, best first, after what a user says; a mixture is known as well as the worst of its parts.
RANK = ("given", "read", "computed", "secondary", "unread", "assumption")
# Asked in a survey that does not say how many were.
USUAL_SAMPLE = 800.0
CERTAIN = 100.0


class Wish(NamedTuple):
    """A concern, which way of it is better (0 neither), and its weight among the party's wishes."""

    concern: str
    direction: int
    weight: float
    status: str


class Stance(NamedTuple):
    """What a party thinks of more of a measure, from −1 to 1, with the error of the survey."""

    measure: str
    value: float
    error: float
    status: str


@dataclass(frozen=True)
class Profile:
    """Wishes (their weights add up to one) and stances of a party."""

    party: str
    wishes: tuple[Wish, ...]
    stances: tuple[Stance, ...]


class Part(NamedTuple):
    """A profile and its share in a mixture."""

    share: float
    profile: Profile


def presidents_at(coalitions: Iterable[CoalitionRow], country: str, month: int) -> tuple[str, ...]:
    """Presidents whose coalitions may hold in a month: one, or after the last known election each side's."""
    found = [
        row.president
        for row in coalitions
        if row.country == country
        and month_index(row.first) <= month
        and (not row.last or month <= month_index(row.last))
    ]
    return tuple(dict.fromkeys(found))


def presidents_of(preferences: Preferences, party: str) -> tuple[str, ...]:
    """Every president of the record whom a party that is a leader may be; of another party one without a name."""
    row = preferences.parties[party]
    if row.kind != "leader":
        return ("",)
    return tuple(dict.fromkeys(one.president for one in preferences.coalitions if one.country == row.country))


def party_profile(
    preferences: Preferences, party: str, president: str = "", deal: str = "", unique: frozenset[str] = frozenset()
) -> Profile:
    """Profile of a party; a leader's is that of the audiences in the president's coalition. Stances from surveys about
    `deal` are left out, and those on the measures in `unique`. What a user says of it is laid over it.
    """
    found = _profile_of_tables(preferences, party, president, deal, unique)
    return laid_over(found, preferences.overlay[party]) if party in preferences.overlay else found


def _profile_of_tables(
    preferences: Preferences, party: str, president: str, deal: str, unique: frozenset[str]
) -> Profile:
    """Profile of a party by the tables."""
    row = preferences.parties[party]
    own = Profile(party, _own_wishes(preferences, party), _own_stances(preferences, party, deal, unique))
    mix = _mix(preferences, party, president)
    if not mix:
        return Profile(party, with_unit_sum(own.wishes), own.stances)
    parts = [Part(share, party_profile(preferences, one, deal=deal, unique=unique)) for one, share in mix.items()]
    stances = {one.measure: one for one in mixed_stances(parts)} | {one.measure: one for one in own.stances}
    shares = [(1 - row.own, mixed_wishes(parts)), (row.own, with_unit_sum(own.wishes))]
    wishes = [one._replace(weight=one.weight * share) for share, part in shares for one in part]
    return Profile(party, merged_wishes(wishes), tuple(stances[name] for name in sorted(stances)))


def laid_over(profile: Profile, overlay: OverlayRow) -> Profile:
    """Profile with what a user says of it: a weight that is given stands, and the other concerns share what is left of
    one in their old proportions; a stance that is given replaces the declared one.
    """
    total = sum(one.weight for one in profile.wishes if one.concern not in overlay.weights)
    left = max(0.0, 1 - sum(overlay.weights.values())) / total if total else 0.0
    kept = [one._replace(weight=one.weight * left) for one in profile.wishes if one.concern not in overlay.weights]
    said = [wish for concern in overlay.weights for wish in _overlay_wishes(profile, concern, overlay)]
    turned = [
        one._replace(direction=overlay.directions.get(one.concern, one.direction), status="given")
        if one.concern in overlay.directions
        else one
        for one in kept
    ]
    stances = {one.measure: one for one in profile.stances}
    stances |= {name: Stance(name, value, 0.0, "given") for name, value in overlay.stances.items()}
    return Profile(profile.party, with_unit_sum([*turned, *said]), tuple(stances[name] for name in sorted(stances)))


def _overlay_wishes(profile: Profile, concern: str, overlay: OverlayRow) -> list[Wish]:
    """Wishes for a concern whose weight is given: as the party has them, or the way that is given with it."""
    weight = overlay.weights[concern]
    if concern in overlay.directions:
        return [Wish(concern, overlay.directions[concern], weight, "given")]
    declared = [one for one in profile.wishes if one.concern == concern]
    total = sum(one.weight for one in declared)
    return [one._replace(weight=weight * one.weight / total, status="given") for one in declared]


def _mix(preferences: Preferences, party: str, president: str) -> Mapping[str, float]:
    row = preferences.parties[party]
    if row.kind != "leader":
        return row.mix
    return {one.audience: one.share for one in preferences.coalitions if one.president == president}


def _own_wishes(preferences: Preferences, party: str) -> tuple[Wish, ...]:
    """Wishes by the party's own rows: of an audience, its interest in the topic shared out."""
    interest = preferences.interest.get(preferences.parties[party].audience)
    found: list[Wish] = []
    for row in preferences.positions:
        if row.party == party:
            topic = preferences.concerns[row.concern].topic
            weight = row.share if interest is None else interest.get(topic, 0.0) * row.share
            found.append(Wish(row.concern, row.direction, weight, row.status))
    return tuple(found)


def _own_stances(preferences: Preferences, party: str, deal: str, unique: frozenset[str]) -> tuple[Stance, ...]:
    surveys = {row.survey: row for row in preferences.surveys}
    found = [
        Stance(row.measure, row.stance, survey_error(surveys[row.survey]) if row.survey else 0.0, row.status)
        for row in preferences.stances
        if row.party == party and (not row.deal or row.deal != deal) and row.measure not in unique
    ]
    return tuple(sorted(found))


def survey_error(survey: SurveyRow) -> float:
    """Standard error of net support `p − q`: `√((p + q − (p − q)²)/n)`."""
    yes = (survey.yes if survey.yes is not None else CERTAIN - (survey.no or 0.0)) / CERTAIN
    no = (survey.no if survey.no is not None else CERTAIN - (survey.yes or 0.0)) / CERTAIN
    return sqrt(max(0.0, yes + no - (yes - no) ** 2) / (survey.asked or USUAL_SAMPLE))


def with_unit_sum(wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """Wishes whose weights add up to one."""
    kept = merged_wishes(wishes)
    total = sum(one.weight for one in kept)
    return tuple(one._replace(weight=one.weight / total) for one in kept) if total else ()


def merged_wishes(wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """Wishes with those of one concern and direction added up, by name, so that order never matters."""
    found: dict[tuple[str, int], Wish] = {}
    for one in wishes:
        if one.weight > 0:
            key = (one.concern, one.direction)
            before = found.get(key)
            weight = one.weight + (before.weight if before else 0.0)
            found[key] = one._replace(weight=weight, status=worst(one.status, before.status if before else one.status))
    return tuple(found[key] for key in sorted(found))


def mixed_wishes(parts: Iterable[Part]) -> tuple[Wish, ...]:
    """Wishes of a mixture."""
    return merged_wishes(
        one._replace(weight=one.weight * part.share) for part in parts for one in with_unit_sum(part.profile.wishes)
    )


def mixed_stances(parts: Iterable[Part]) -> tuple[Stance, ...]:
    """Stances of a mixture: who has none on a measure counts as neither for nor against."""
    found: dict[str, Stance] = {}
    for part in parts:
        for one in part.profile.stances:
            before = found.get(one.measure, Stance(one.measure, 0.0, 0.0, one.status))
            value = before.value + part.share * one.value
            error = sqrt(before.error**2 + (part.share * one.error) ** 2)
            found[one.measure] = Stance(one.measure, value, error, worst(one.status, before.status))
    return tuple(found[name] for name in sorted(found))


def worst(first: str, second: str) -> str:
    """The less well known of two."""
    return max(first, second, key=RANK.index)
