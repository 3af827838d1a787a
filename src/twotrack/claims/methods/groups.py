"""Criminal groups: presence by municipality, counts by definition, events of operations and removals."""

from collections.abc import Sequence

import numpy as np

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Frame, Inputs, by_year_and_state, numbers
from twotrack.claims.methods.homicides import PER
from twotrack.claims.methods.states import gap

__all__ = [
    "groups_after_operations",
    "groups_per_municipality",
    "organisations_listed",
    "peace_of_the_nineties",
    "presence_share",
    "ratio_of_counts",
]

PRESENCE, BY_STATE = "data/security/cartel_presence_municipality_year", "data/security/cartel_presence_state_year"
PEOPLE, MUNICIPAL = "data/security/population_state_year", "data/security/population_municipality_year"
REGISTERED, SECURITY_EVENTS = "inegi/homicides_registered", "data/security/security_events"
STATES = "data/security/states"
# Totals of alliances, which would count an organisation twice, and what has no name.
TOTALS, UNNAMED = "_family", "other"


def organisations(inputs: Inputs) -> Frame:
    """Detected presence, a row a municipality, year and organisation; totals of alliances left out."""
    table = inputs[PRESENCE]
    return table[~table["organisation"].str.endswith(TOTALS)]


def presence_share(inputs: Inputs, first: int, last: int) -> Finding:
    """Percent of the municipalities with detected presence of any organisation in the last year; part `first`:
    another.
    """
    table, people = organisations(inputs), inputs[MUNICIPAL]
    present = table.groupby("year")["municipality_code"].nunique()
    municipalities = people.groupby("year")["municipality_code"].nunique()
    share = (100 * present / municipalities).dropna()
    shown = picture(list(share.index), list(share), first, last)
    return Finding(float(share[last]), interval_kind="none", parts={"first": float(share[first])}, picture=shown)


def groups_per_municipality(inputs: Inputs, years: Sequence[float]) -> Finding:
    """Organisations per municipality with any, in the last of three years over the second.

    Placebo: the same ratio of the second over the first, before the strategy. Parts: `several_1` to `several_3`,
    with two
    or more; `each_1` to `each_3`, organisations per municipality; `with_totals`, the last of these with totals of
    alliances.
    """
    table = organisations(inputs)
    counts = [table[table["year"] == year].groupby("municipality_code")["organisation"].nunique() for year in years]
    raw = inputs[PRESENCE]
    whole = raw[raw["year"] == years[-1]].groupby("municipality_code")["organisation"].nunique()
    parts = {f"several_{at}": float((count > 1).sum()) for at, count in enumerate(counts, 1)}
    parts |= {f"each_{at}": float(count.mean()) for at, count in enumerate(counts, 1)}
    parts |= {"with_totals": float(whole.mean()), "several_with_totals": float((whole > 1).sum())}
    mean = table.groupby(["year", "municipality_code"])["organisation"].nunique().groupby("year").mean()
    shown = picture(list(mean.index), list(mean), years[1], years[2])
    before = parts["each_2"] / parts["each_1"]
    return Finding(parts["each_3"] / parts["each_2"], placebo=before, parts=parts, picture=shown)


def organisations_listed(inputs: Inputs, year: int) -> Finding:
    """Named organisations detected in a year, totals of alliances left out."""
    table = inputs[BY_STATE]
    found = table[(table["year"] == year) & (table["municipalities"] > 0)]["organisation"].unique()
    named = [name for name in found if not name.endswith(TOTALS) and name != UNNAMED]
    return Finding(float(len(named)))


def peace_of_the_nineties(inputs: Inputs, first: int, last: int, least: int) -> Finding:
    """Named organisations detected in at least a number of municipality-years of a period.

    Parts: `nineties`, the mean homicide rate of 1990-99; `after`, that of 2000-07.
    """
    table = organisations(inputs)
    inside = table[(table["year"] >= first) & (table["year"] <= last) & (table["organisation"] != UNNAMED)]
    found = inside["organisation"].value_counts()
    people = by_year_and_state(inputs[PEOPLE], "population").sum(axis=1)
    rate = (inputs[REGISTERED].set_index("year")["homicides"] * PER / people).dropna()
    parts = {"nineties": float(rate.loc[1990:1999].mean()), "after": float(rate.loc[2000:2007].mean())}
    shown = picture(list(rate.index), list(rate), first, last)
    return Finding(float((found >= least).sum()), parts=parts, picture=shown)


def ratio_of_counts(inputs: Inputs, later: Sequence[float], earlier: Sequence[float], pair: Sequence[float]) -> Finding:
    """A later count of groups over an earlier one; interval: over all pairs of definitions. Nothing is read."""
    del inputs
    ratios = [one / two for one in later for two in earlier]
    return Finding(
        pair[0] / pair[1], min(ratios), max(ratios), "method_range", parts={"later": pair[0], "earlier": pair[1]}
    )


def groups_after_operations(inputs: Inputs, first: int, last: int, earlier: int, until: str) -> Finding:
    """Log growth of organisations per municipality-pair by state between two years, states with a joint operation
    until a day
    less the others, with what random groups of as many states give. Placebo: the years before, for the same states.

    Counted are pairs of municipality and organisation, plus one. Parts: `p`, `p_placebo`, `states`, `nation` (ratio).
    """
    table = organisations(inputs)
    codes = inputs[STATES].set_index("inegi_code")["state_code"]
    state = table["municipality_code"].str[:2].map(codes)
    counts = (
        table.groupby([table["year"], state.rename("state")]).size().unstack("state").reindex(columns=sorted(codes))
    )
    logs = np.log1p(counts.fillna(0))
    events = inputs[SECURITY_EVENTS]
    treated = events[(events["event_type"] == "joint_operation") & (events["date"] <= until)]["state_code"].unique()
    found = gap(logs.loc[last] - logs.loc[first], list(treated))
    before = gap(logs.loc[first] - logs.loc[earlier], list(treated))
    pairs = counts.sum(axis=1)
    parts = {
        "p": found.p,
        "p_placebo": before.p,
        "states": float(len(treated)),
        "nation": float(pairs[last] / pairs[first]),
    }
    shown = picture(list(pairs.index), numbers(pairs).tolist(), first, last)
    return Finding(found.value, found.low, found.high, "permutation", before.value, parts, shown)
