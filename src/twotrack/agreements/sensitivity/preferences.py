"""What a party's gain of signing depends on among its preferences: Sobol indices, on arrays."""

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.dependence.designs import mixtures, sobol_bands
from twotrack.agreements.preferences.draws import unscaled_draws, with_unit_sums
from twotrack.agreements.preferences.tables import Preferences
from twotrack.agreements.sensitivity.answer import Estimate, Influence, Sensitivity, in_order, stands_out
from twotrack.agreements.worth.judging import loss_averse_means
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.worlds import DEAL, OTHERWISE
from twotrack.policy.setting import levers
from twotrack.tables.catalogue import translate, translate_all

# Rows of each of the two samples: this is arithmetic on arrays.
ROWS = 2**12
# The inputs that stand before weights and stances.
NAMES = ("otherwise", "loss_aversion", "stance_unit", "stands")


class Sample(NamedTuple):
    """Independent inputs of a party's mean gain: a column each, by row, with their names."""

    names: tuple[str, ...]
    columns: Numbers


def preference_sample(judged: PartyView, rows: int, seed: int) -> Sample:
    """Chance of *otherwise*, what a loss and a full measure count, what its public stands cost; weights of its wishes
    before they are made to add up to one; its stances.
    """
    numbers = dict(judged.worlds.preferences.numbers)
    own = replace(judged, size=judged.size._replace(preferences=rows, seed=seed))
    drawn = unscaled_draws(judged.profile, numbers, rows, seed, judged.kind)
    signing, mean = own.signing(rows), judged.worlds.futures.mean
    stands = np.broadcast_to(mean(signing.cost) - mean(judged.audience_cost()), rows)
    columns = [signing.otherwise, drawn.aversion, drawn.unit, stands, *drawn.weights.T, *drawn.stances.T]
    return Sample(preference_names(judged), np.column_stack(columns))


def preference_names(judged: PartyView) -> tuple[str, ...]:
    """Names of a party's preferences: those of every party, then its wishes and its stances."""
    wishes = (wish_name(one.concern, one.direction) for one in judged.profile.wishes)
    return (*NAMES, *wishes, *(one.measure for one in judged.profile.stances))


def wish_name(concern: str, direction: int) -> str:
    """Name of the weight of a wish: a concern, and which way of it is better."""
    return f"{concern}{'+' if direction > 0 else '-' if direction < 0 else ''}"


def mean_gains(judged: PartyView, columns: Numbers) -> Numbers:
    """Mean gain of signing over futures, V(deal) − a − p V(otherwise), for each row of inputs: chance p of *otherwise*,
    aversion to losses, unit of stances, public stands, then weights of wishes (made to add up to one) and stances.
    """
    (p, aversion, unit, stands), rest = columns[:, : len(NAMES)].T, columns[:, len(NAMES) :]
    wishes = len(judged.profile.wishes)
    weights, stances = with_unit_sums(rest[:, :wishes]), rest[:, wishes:]
    deal, otherwise = judged.world(DEAL), judged.world(OTHERWISE)
    felt = loss_averse_means(deal, aversion)
    averted = p[:, None] * loss_averse_means(otherwise, aversion)
    by_stance = unit * (stances @ deal.moves - p * (stances @ otherwise.moves))
    return (
        (weights * (felt - averted)).sum(axis=1)
        + by_stance
        - stands
        - judged.worlds.futures.mean(judged.audience_cost())
    )


def preference_sensitivity(judged: PartyView) -> Sensitivity:
    """Sobol indices of a party's preferences in its mean gain, over 4,096 rows of each of two samples."""
    # Of the next seed, so that no draw is in both.
    first, second = (preference_sample(judged, ROWS, judged.size.seed + more) for more in (0, 1))
    moving = [at for at in range(len(first.names)) if np.ptp(first.columns[:, at]) > 0]
    mixed = mixtures(first.columns, second.columns, [[at] for at in moving])
    found = sobol_bands(mean_gains(judged, mixed).reshape(-1, ROWS))
    preferences, rows = judged.worlds.preferences, list[Influence]()
    for at, column in enumerate(moving):
        one, total = (Estimate(*(float(part[at]) for part in band)) for band in (found.first, found.total))
        name = first.names[column]
        label, significant = preference_label(preferences, name), stands_out(one, total, found.control)
        rows.append(Influence(name, label, "preference", {"first": one, "total": total}, significant))
    label = dict(preferences.parties[judged.profile.party].label)
    return Sensitivity(judged.profile.party, label, "", "sobol", ROWS, 0, found.control, in_order(rows, "sobol"))


def preference_label(tables: Preferences, name: str) -> dict[str, str]:
    """Name of a preference in words, by language."""
    if name in ("otherwise", "stands"):
        return translate_all(f"sensitivity.{name}")
    concern = name.rstrip("+-")
    if concern in tables.concerns:
        sign = name.removeprefix(concern)
        key = {"+": "weight_more", "-": "weight_less"}.get(sign, "weight")
        label = dict(tables.concerns[concern].label)
        return {x: translate(f"sensitivity.{key}", x, concern=text) for x, text in label.items()}
    for rows in (tables.numbers, tables.terms, levers()):
        if name in rows:
            return dict(rows[name].label)
    raise KeyError(name)
