"""Scores of the members over origins: means beside the null, and what it costs to leave one account out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from twotrack.explanation.accounts import NULL
from twotrack.explanation.twin.attribution import Maker
from twotrack.explanation.twin.members import ALL, leaves_out, without
from twotrack.explanation.twin.score import Score
from twotrack.explanation.twin.stacking import BLOCK, block_error


@dataclass(frozen=True)
class Summary:
    """A member over all origins: mean log score of a state and year, gain over the null with its standard error from
    blocks of years, CRPS of the rate and its ratio to the null's, CRPS of the log rate and of the nation, cover of the
    90 % band, largest distance between two seeds.
    """

    member: str
    horizon: int
    drivers: str
    origins: int
    log_score: float
    gain: float
    error: float
    blocks: int
    crps: float
    crps_ratio: float
    log_crps: float
    nation_crps: float
    coverage_90: float
    spread: float


@dataclass(frozen=True)
class Choice:
    """Which scores are wanted: all where nothing is said, but of the members with all accounts but one only that
    `without` the account named, beside the null and the member with all.
    """

    account: str | None = None
    horizon: int | None = None
    origin: int | None = None
    without: str | None = None

    def wants(self, one: Score) -> bool:
        """Whether a score is wanted."""
        asked = ((self.account, one.member), (self.horizon, one.horizon), (self.origin, one.origin))
        shown = {NULL, ALL, without(self.without)} if self.without else None
        inside = one.member in shown if shown else not leaves_out(one.member)
        return inside and all(wanted is None or wanted == found for wanted, found in asked)


@dataclass(frozen=True)
class Ablation:
    """What leaving one account out costs: mean log score of a state and year with all accounts less that with all but
    this one, at the same origins, and its standard error from blocks of years. Above two of these the account adds to
    the others.
    """

    of: Maker
    account: str
    horizon: int
    drivers: str
    origins: int
    cost: float
    error: float
    blocks: int


def summarise(own: Sequence[Score], null: Sequence[Score]) -> Summary:
    """Means of a member's scores over origins beside the null's at the same origins."""
    gains = np.array([one.log_score - other.log_score for one, other in zip(own, null, strict=True)])
    means = {
        name: float(np.mean([getattr(one, name) for one in own]))
        for name in ("log_score", "crps", "log_crps", "nation_crps", "coverage_90")
    }
    ratio = means["crps"] / float(np.mean([one.crps for one in null]))
    first = own[0]
    return Summary(
        first.member,
        first.horizon,
        first.drivers,
        origins=len(own),
        gain=float(gains.mean()),
        error=block_error(gains),
        blocks=-(-len(gains) // BLOCK),
        crps_ratio=ratio,
        spread=max(one.spread for one in own),
        **means,
    )


def ablation(of: Maker, account: str, whole: Sequence[Score], rest: Sequence[Score]) -> Ablation:
    """Difference of the log scores of two members at the same origins."""
    costs = np.array([one.log_score - other.log_score for one, other in zip(whole, rest, strict=True)])
    first, blocks = whole[0], -(-len(costs) // BLOCK)
    cost, error = float(costs.mean()), block_error(costs)
    return Ablation(of, account, first.horizon, first.drivers, len(costs), cost, error, blocks)


def of_member(scores: Sequence[Score], member: str, horizon: int, drivers: str) -> list[Score]:
    """Scores of one member, horizon and way of giving drivers, by origin."""
    return [one for one in scores if (one.member, one.horizon, one.drivers) == (member, horizon, drivers)]
