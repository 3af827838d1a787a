"""Battery T1: homicides with firearms where the end of the US ban was near, and the share of firearms by year."""

from collections.abc import Sequence

import numpy as np

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Frame, Inputs, by_year_and_state, numbers
from twotrack.claims.methods.homicides import population
from twotrack.claims.methods.ports import port_ratios
from twotrack.claims.methods.splits import early_presence_share
from twotrack.claims.statistics.permutation import Chance, against, random_groups

__all__ = ["firearms_near_the_border"]

FIREARMS, SHARE_THEN, SHARE_NOW = (
    "data/security/firearm_homicides_state_month",
    "ssa/firearm_share",
    "sesnsp/firearm_share",
)
# Presence before the end of the ban, the year from which the rise is counted, and the years to which it is.
EARLY, RISE, ENDS = 2003, 2004, (2006, 2008)


def firearms_near_the_border(
    inputs: Inputs, group: Sequence[str], early: Sequence[float], late: Sequence[float]
) -> Finding:
    """Growth of firearm homicide between two periods in states near the end of the ban over growth in the rest.

    Ratio of ratios of deaths per head: what a Poisson with state and year effects gives for two groups. Interval:
    random
    groups of as many states (95 %). Placebo: homicides by other means. Parts: `p`; `p_placebo`; `triple`, the one ratio
    over the other; `share_first`, `share_last`, percent with firearms in the first and last year on record;
    `share_ban`,
    in the year of the end of the ban; `rise_2006`, `rise_2008`, percent of the rise since 2004 that
    fell on municipalities with early presence of an organisation beyond the rest; and those of `port_ratios`.
    """
    table = inputs[FIREARMS].assign(others=lambda frame: frame["homicides"] - frame["firearm_homicides"])
    found, other = (
        _ratio(inputs, by_year_and_state(table, name), group, early, late) for name in ("firearm_homicides", "others")
    )
    share = shares(inputs)
    early_presence = early_presence_share(inputs, EARLY, [RISE, RISE], *ENDS)
    parts = {
        "p": found.p,
        "p_placebo": other.p,
        "triple": found.value / other.value,
        "share_first": float(share.iloc[0]),
        "share_ban": float(share[2004]),
        "share_last": float(share.iloc[-1]),
        "rise_2006": early_presence.value,
        "rise_2008": early_presence.parts["later"],
    }
    parts |= port_ratios(inputs)
    shown = picture(list(share.index), list(share), early[0], late[-1])
    return Finding(found.value, found.low, found.high, "permutation", other.value, parts, shown)


def shares(inputs: Inputs) -> Frame:
    """Percent of homicides with a firearm by year: deaths to 2008, victims on file from 2015."""
    then, now = inputs[SHARE_THEN].set_index("year"), inputs[SHARE_NOW].set_index("year")
    first = 100 * then["firearm_homicides"] / then["homicides"]
    second = 100 * now["firearm_victims"] / now["victims"]
    return first.combine_first(second)


def _ratio(
    inputs: Inputs, deaths: Frame, group: Sequence[str], early: Sequence[float], late: Sequence[float]
) -> Chance:
    people = population(inputs)[deaths.columns]
    counts = [numbers(deaths.loc[one[0] : one[-1]].sum()) for one in (early, late)]
    lived = [numbers(people.loc[one[0] : one[-1]].sum()) for one in (early, late)]
    members = np.asarray(deaths.columns.isin(list(group)))
    groups = np.vstack([members, random_groups(int(members.sum()), len(members))])

    def growth(chosen: np.ndarray) -> np.ndarray:
        return (chosen @ counts[1]) / (chosen @ lived[1]) / ((chosen @ counts[0]) / (chosen @ lived[0]))

    ratios = growth(groups) / growth(~groups)
    return against(float(ratios[0]), ratios[1:])
