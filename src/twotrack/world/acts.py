"""Acts that levers carry: how many of each stand by month, from whatever levers a world has. No JAX here."""

from collections.abc import Iterable
from types import ModuleType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.base.units import factor_to_base
from twotrack.policy.units import adds_up
from twotrack.record.acts import NONE, ActRow, read_acts
from twotrack.record.moves.weights import read_weights
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import IssueTables
from twotrack.tables.rows import LeverRow
from twotrack.world.exogenous import Array, ByIssue

Numbers = NDArray[np.float64]
SIDES, TRACKS = ("us_to_mx", "mx_to_us"), ("cooperative", "hostile")
# What an act can be felt as: side and track.
KINDS = tuple((side, track) for side in SIDES for track in TRACKS)


class ActNumbers(NamedTuple):
    """Numbers of each act: weight of its beginning, of its end and of its standing a month; whether it is felt as
    hostile, and is objected to; side, track and topic that it begins on (act, side and track, topic), and ends on.
    """

    rising: Numbers
    falling: Numbers
    standing: Numbers
    hostile: Numbers
    objected: Numbers
    begins_on: Numbers
    ends_on: Numbers


class Act(NamedTuple):
    """A row with the issue of its lever, and the lever's own row."""

    issue: str
    row: ActRow
    lever: LeverRow


def acts_of(tables: Iterable[IssueTables]) -> list[Act]:
    """Acts of the levers of these issues, in the order of their tables."""
    return [
        Act(issue.name, row, issue.levers[row.lever])
        for issue in tables
        for row in read_acts(issue.folder)
        if row.direction != NONE and row.lever in issue.levers
    ]


def act_numbers(acts: list[Act]) -> ActNumbers:
    """Numbers of these acts, weights as published times the share of each row."""
    rows = [act.row for act in acts]
    return ActNumbers(
        rising=np.array([_weight(row.rising_code, row.rising_share) for row in rows]),
        falling=np.array([_weight(row.falling_code, row.falling_share) for row in rows]),
        standing=np.array([row.standing for row in rows]),
        hostile=np.array([float(row.track == "hostile") for row in rows]),
        objected=np.array([float(row.objected == "yes") for row in rows]),
        begins_on=np.stack([_place_of(row, row.track) for row in rows]),
        ends_on=np.stack([_place_of(row, _track(row.falling_code)) for row in rows]),
    )


def _weight(code: str, share: float) -> float:
    """Weight of a code on its track, times a share."""
    return share * (read_weights()[code].cooperative + read_weights()[code].hostile) if code else 0.0


def _track(code: str) -> str:
    return read_weights()[code].stance if code else ""


def _place_of(row: ActRow, track: str) -> Numbers:
    """One where a row's side, track and topic meet."""
    found = np.zeros((len(KINDS), len(codes("topic"))))
    if track:
        found[KINDS.index((row.direction, track)), codes("topic").index(row.topic)] = 1
    return found


def act_levels(acts: list[Act], levers: ByIssue, on: ModuleType = np) -> Array:
    """How many of each act stand, by year, month and act, from levers by issue and name in base units; `on` is the
    module of the arrays.
    """
    return on.stack([_level(act, levers[act.issue][act.row.lever], on) for act in acts], axis=-1)


def _level(act: Act, path: Array, on: ModuleType) -> Array:
    """Level of a lever over one act, as the nation's: of one place, or of all."""
    row, axes = act.row, act.lever.axes
    if axes and row.place:
        path = path[..., codes(axes[0]).index(row.place)]
    elif axes:
        path = path.sum(axis=-1) if adds_up(act.lever) else path.mean(axis=-1)
    counted = (path / factor_to_base(act.lever.unit) - row.neutral) / row.reference
    return on.minimum(counted, row.most) if row.most else counted


def by_month(path: Array) -> Array:
    """Years of months put in one row."""
    return path.reshape(-1, *path.shape[2:])
