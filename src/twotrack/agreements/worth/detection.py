"""Whether a breach shows: how often a figure that is watched passes its alarm."""

from math import ceil

from twotrack.agreements.answer import Answer
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.worth.futures import ALIKE, Futures
from twotrack.agreements.worth.worlds import DEAL


def chance_of_alarm(kept: Numbers, left: Numbers, false_alarm: float, futures: Futures = ALIKE) -> float:
    """Chance a check that a figure (draw, check) passes its alarm where one side has left. The alarm of a check lies
    where this share of draws passes it although all comply, on the side to which leaving moves the mean.

    The two are compared as wholes, and not draw by draw: who watches sees one figure, and does not know the draw.
    """
    towards = 1.0 if futures.overall(left, axis=0) >= futures.overall(kept, axis=0) else -1.0
    alarm = futures.quantiles(towards * kept, 1 - false_alarm, axis=0)
    return futures.overall(towards * left > alarm, axis=0)


def detection(answer: Answer, country: str) -> float | None:
    """Chance a check that the other side sees that this government has left, by the outcome that the package watches:
    its means over the months from check to check, in the first year. None where the package names no outcome: then
    leaving is found out for sure at the first check.
    """
    watched, worlds = answer.package.row.verification, answer.worlds
    if not watched.outcome:
        return None
    first, step = worlds.window.first - worlds.first_month, ceil(watched.lag)
    checks = max(1, worlds.first_year().months // step)
    kept, left = (
        worlds.outcomes[world].monthly[watched.outcome][:, first : first + checks * step]
        for world in (DEAL, f"left_by_{country}")
    )
    kept, left = (each.reshape(len(each), checks, -1).mean(axis=2) for each in (kept, left))
    return chance_of_alarm(kept, left, answer.preferences.numbers["false_alarm"].prior.median, worlds.futures)
