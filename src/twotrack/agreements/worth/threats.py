"""Is what happens otherwise believable: would the side that holds it rather have it than leave things as they are?"""

from dataclasses import dataclass

from twotrack.agreements.answer import COUNTRIES, Answer
from twotrack.agreements.bargaining.chances import Chance
from twotrack.agreements.worth.holding import leader
from twotrack.agreements.worth.judging import mean_worth, says_yes
from twotrack.agreements.worth.worlds import OTHERWISE
from twotrack.policy.setting import levers

# From this difference on the declared chance and that of the side itself are said to differ.
APART = 0.3


@dataclass(frozen=True)
class Threat:
    """One government that holds a part of *otherwise*: chance over preferences that its leader's mean worth of it is
    not below that of *before*, what backing down costs left out; and the chance that the package declares.
    """

    country: str
    chance: Chance
    declared: float

    @property
    def differs(self) -> bool:
        """Whether the two chances lie far apart."""
        return abs(self.chance.chance - self.declared) > APART


def threats(answer: Answer) -> list[Threat]:
    """Each government that must act for *otherwise* to come; none where nothing happens without an agreement."""
    declared = answer.package.row.otherwise.chance.median
    found: list[Threat] = []
    for country in COUNTRIES:
        if country in _holders(answer):
            judged = leader(answer, country)
            willing = says_yes(mean_worth(judged.world(OTHERWISE), judged.draws))
            found.append(Threat(country, answer.share(willing.astype(float)), declared))
    return found


def _holders(answer: Answer) -> set[str]:
    """Governments whose levers or terms are elsewhere than *before* in *otherwise*."""
    worlds, rows, terms = answer.worlds, levers(), answer.preferences.terms
    moved = {one.lever for one in answer.package.otherwise if worlds.movement(one.lever, OTHERWISE, worlds.window)}
    holders = {rows[lever].holder for lever in moved}
    return holders | {terms[name].holder for name, level in answer.package.otherwise_terms.items() if level}
