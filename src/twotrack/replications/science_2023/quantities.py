"""Every quantity of the published account, computed from the equations and the public values."""

from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.replications.science_2023 import equations
from twotrack.replications.science_2023.equations import Organisation, Pair, Parameters
from twotrack.replications.science_2023.network import Network, Numbers
from twotrack.replications.science_2023.public_values import PublicValues
from twotrack.replications.science_2023.simulate import Run, ensemble

# Scalars of either library; `replicated` hands out plain numbers.
Figures = dict[str, Any]

# The authors' calendar: years of 52 weeks, the first of them 2012.
YEAR, DECADE, TO_2027 = 52, 520, 260
SCALES = (1.0, 0.5, 2.0)
# Factors on recruitment and on incapacitation from 2022 on.
POLICIES = {
    "unchanged": (1.0, 1.0),
    "doubled": (1.0, 2.0),
    "halved": (0.5, 1.0),
    "both": (0.5, 2.0),
    "none": (0.0, 1.0),
}


def quantities_of(network: Network, deaths: Numbers, values: PublicValues) -> dict[str, float]:
    """All quantities by name."""
    weights = equations.conflict_weights(jnp.asarray(network.rivalry), jnp.asarray(network.alliance))
    ranks = equations.rank(jnp.asarray(network.rivalry), jnp.asarray(network.alliance))
    start = equations.rank_law(ranks, jnp.asarray(values.start_members))
    scaled = ensemble(*_rescale(start, weights, values.parameters), DECADE)
    later = ensemble(*_policies(scaled.final[0], weights, values.parameters), TO_2027)
    decade: Run = jax.tree.map(lambda leaf: np.asarray(leaf[0]), scaled)
    largest = np.argsort(np.asarray(ranks))
    found = (
        sizes(decade, np.asarray(start)[largest])
        | {"cjng_2022": decade.final[largest[0]], "sinaloa_2022": decade.final[largest[1]]}
        | flows(decade)
        | losses(decade)
        | concentration(np.asarray(decade.final), weights, values.parameters, largest[:10])
        | scenarios(later, decade)
        | {"scale_gap": scale_gap(scaled)}
        | fit(np.diff(np.asarray(decade.since_start.killed)[::YEAR]), values.share_of_deaths * deaths)
    )
    return {name: float(value) for name, value in found.items()}


def _rescale(start: Organisation, weights: Pair, p: Parameters) -> tuple[Organisation, Pair, Parameters]:
    scale = jnp.array(SCALES)
    drawn = Parameters(
        recruitment_rate=p.recruitment_rate * jnp.ones_like(scale),
        incapacitated=p.incapacitated * scale,
        lethality=p.lethality / scale,
        saturation_rate=p.saturation_rate / scale,
    )
    return scale[:, None] * start, weights, drawn


def _policies(start: Organisation, weights: Pair, p: Parameters) -> tuple[Organisation, Pair, Parameters]:
    recruitment, incapacitation = jnp.array(list(POLICIES.values())).T
    many: Parameters = jax.tree.map(lambda value: value * jnp.ones(len(POLICIES)), p)
    drawn = replace(
        many,
        recruitment_rate=p.recruitment_rate * recruitment,
        incapacitated=p.incapacitated * incapacitation,
    )
    return jnp.tile(start, (len(POLICIES), 1)), weights, drawn


def sizes(decade: Run, start: Numbers) -> Figures:
    """Members at both ends of the decade, and the five largest shares assumed at its start."""
    shares = {f"share_{place}_2012": 100 * start[place - 1] / start.sum() for place in range(1, 6)}
    return {"members_2012": decade.members[0], "members_2022": decade.members[-1]} | shares


def flows(decade: Run) -> Figures:
    """Recruits, deaths and members taken out, by the week and in 2021."""
    now, total = decade.a_week, decade.since_start
    in_2021 = jax.tree.map(lambda path: path[-1] - path[-1 - YEAR], total)
    return {
        "recruits_week_gross": now.recruited[-1],
        "recruits_week_net": now.recruited[-1] - now.dropped_out[-1],
        "recruits_week_mean": total.recruited[-1] / DECADE,
        "recruits_2021_gross": in_2021.recruited,
        "recruits_2021_net": in_2021.recruited - in_2021.dropped_out,
        "deaths_2021": in_2021.killed,
        "incapacitated_2021": in_2021.incapacitated,
        "growth_2021": decade.members[-1] - decade.members[-1 - YEAR],
        "losses_week_2022": now.killed[-1] + now.incapacitated[-1],
        "losses_week_mean": (total.killed[-1] + total.incapacitated[-1]) / DECADE,
    }


def losses(decade: Run) -> Figures:
    """Members killed or taken out over the decade, as parts of these and the survivors together."""
    killed, taken = decade.since_start.killed[-1], decade.since_start.incapacitated[-1]
    pool = decade.members[-1] + killed + taken
    return {
        "pool": pool,
        "lost_share": 100 * (killed + taken) / pool,
        "killed_share": 100 * killed / pool,
        "incapacitated_share": 100 * taken / pool,
    }


def concentration(members: Numbers, weights: Pair, p: Parameters, top: NDArray[np.intp]) -> Figures:
    """Share of the ten that ranked first in members of 2022, and in deaths among and around them."""
    killed = members[:, None] * np.asarray(weights) * members * float(p.lethality)
    within = killed[np.ix_(top, top)].sum()
    around = killed[top].sum() + killed[:, top].sum() - 2 * within
    return {
        "top_members": 100 * members[top].sum() / members.sum(),
        "top_deaths_within": 100 * within / killed.sum(),
        "top_deaths_around": 100 * around / killed.sum(),
    }


def scenarios(later: Run, decade: Run) -> Figures:
    """Change in percent from 2022 to 2027 under each policy, and the way back with no recruitment."""
    members = dict(zip(POLICIES, np.asarray(later.members), strict=True))
    killed = dict(zip(POLICIES, np.asarray(later.a_week.killed), strict=True))
    found: Figures = {}
    for policy in POLICIES.keys() - {"none"}:
        found[f"members_2027_{policy}"] = change(members[policy][-1], decade.members[-1])
        found[f"casualties_2027_{policy}"] = change(killed[policy][-1], decade.a_week.killed[-1])
    return found | {
        "casualties_doubled_unchanged": change(killed["doubled"][-1], killed["unchanged"][-1]),
        "years_to_old_violence": years_until(killed["none"], decade.a_week.killed[0]),
        "years_to_old_members": years_until(members["none"], decade.members[0]),
    }


def change(value: Any, reference: Any) -> float:
    """Change from a reference in percent."""
    return float(100 * (value / reference - 1))


def years_until(weekly: Numbers, level: Any) -> float:
    """Years until the start of the first week at or below a level; never is infinity."""
    below = np.flatnonzero(weekly <= level)
    return float(below[0]) / YEAR if below.size else np.inf


def scale_gap(scaled: Run) -> float:
    """Largest relative difference that is left when a scaled run is scaled back."""
    gaps = [0.0]
    for leaf in jax.tree.leaves(scaled):
        back = np.asarray(leaf) / np.array(SCALES)[:, None]
        moved = back[0] != 0
        gaps.append(np.max(np.abs(back[:, moved] / back[0, moved] - 1), initial=0))
    return float(max(gaps))


def fit(modelled: Numbers, wanted: Numbers) -> Figures:
    """Error of the modelled deaths by year and of a straight line, against the deaths attributed to members."""
    years = np.arange(wanted.size)
    line = np.polyval(np.polyfit(years, wanted, 1), years)
    spread = np.sum((wanted - wanted.mean()) ** 2)
    found: Figures = {}
    for name, path in (("model", modelled), ("line", line)):
        squared = np.sum((wanted - path) ** 2)
        found |= {f"error_{name}": float(np.sqrt(squared / wanted.size)), f"fit_{name}": float(1 - squared / spread)}
    return found
