"""Material acts as moves: onset, standing and what becomes usual, in closed form."""

from dataclasses import replace
from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
import pytest
from two_issues import medians

from twotrack.issues.diplomacy.acts import moves_of_acts, standing_weight, with_acts
from twotrack.issues.diplomacy.vocabulary import Drivers
from twotrack.tables.axes import codes
from twotrack.world.acts import ActNumbers

TRADE, TOPICS = codes("topic").index("trade"), len(codes("topic"))
US_COOPERATIVE, US_HOSTILE = 0, 1
DUTY, STANDING, LIFTED = 8.0, 1.5, 7.0


class Given(NamedTuple):
    levels: np.ndarray
    before: np.ndarray
    ahead: np.ndarray
    numbers: ActNumbers


def place(side):
    found = np.zeros((1, 4, TOPICS))
    found[0, side, TRADE] = 1
    return found


def numbers(objected=0.0):
    one = np.ones(1)
    return ActNumbers(
        rising=DUTY * one,
        falling=LIFTED * one,
        standing=STANDING * one,
        hostile=one,
        objected=objected * one,
        begins_on=place(US_HOSTILE),
        ends_on=place(US_COOPERATIVE),
    )


def parameters(**changed):
    one = {name: jnp.asarray(float(value)) for name, value in changed.items()}
    return replace(medians()["diplomacy"], **one)


def moves(levels, before=(), **changed):
    """Moves of one duty by month: hostile as it begins and stands, cooperative as it ends."""
    path = np.array(levels, float)[:, None]
    given = Given(path, np.array(before, float).reshape(-1, 1), np.zeros(len(path)), numbers())
    made = np.asarray(moves_of_acts(given, parameters(**changed)))
    assert made[:, :, [at for at in range(TOPICS) if at != TRADE]].sum() == 0
    return made[:, US_HOSTILE, TRADE], made[:, US_COOPERATIVE, TRADE]


ONSET = {"standing_scale": 0}


def test_a_duty_begins_once_and_stands_by_its_weight_until_half_of_it_is_usual():
    hostile, cooperative = moves([0, 1, 1, 1], usual_delay=18)
    usual = 1 - np.exp(-1 / 18)
    assert hostile == pytest.approx(
        [0, DUTY + STANDING, STANDING * (1 - usual / 2), STANDING * (1 - (1 - (1 - usual) ** 2) / 2)]
    )
    assert not cooperative.any()
    long = moves([0, *[1] * 400], usual_delay=18)[0]
    assert long[-1] == pytest.approx(STANDING / 2, rel=1e-6)


def test_what_never_becomes_usual_leaves_a_stock_of_its_weight_over_the_rate_of_forgetting():
    p = parameters(usual_delay=1e12)
    forgotten = np.log(2) / float(p.hostility_half_life)
    hostile = moves([0, *[2] * 300], usual_delay=1e12)[0]
    kept = np.exp(-forgotten * np.arange(len(hostile))[::-1])
    # Each month's moves are spread over it: (1 - e^-r) / r of them is left at its end.
    stock = (hostile * kept).sum() * (1 - np.exp(-forgotten)) / forgotten
    assert stock == pytest.approx(STANDING * 2 / forgotten, rel=1e-6)


def test_rising_and_falling_leave_one_hostile_and_one_cooperative_act():
    hostile, cooperative = moves([0, 1, 0, 0], **ONSET)
    assert hostile == pytest.approx([0, DUTY, 0, 0])
    assert cooperative == pytest.approx([0, 0, LIFTED, 0])


def test_two_steps_and_one_begin_by_the_same_sum_within_the_bound_of_two():
    assert moves([0, 0.5, 1], **ONSET)[0].sum() == pytest.approx(moves([0, 1, 1], **ONSET)[0].sum())
    assert moves([0, 7, 7], **ONSET)[0].sum() == pytest.approx(2 * DUTY)


def test_a_projection_knows_the_months_before_it():
    whole = moves([0, *[1] * 30, 3, 3])
    ahead = moves([1, 3, 3], before=[0, *[1] * 29])
    for one, other in zip(whole, ahead, strict=True):
        assert other == pytest.approx(one[-3:], rel=1e-12)


def test_after_a_year_standing_has_left_no_more_than_the_beginning_gave():
    for half_life in (1, 4, 12):
        p = parameters(standing_scale=5, hostility_half_life=half_life)
        weight, forgotten = float(standing_weight(numbers(), p)[0]), np.log(2) / half_life
        assert weight * (1 - np.exp(-12 * forgotten)) / forgotten <= DUTY * (1 + 1e-9)
    assert float(standing_weight(numbers(), parameters(standing_scale=1))[0]) == pytest.approx(STANDING)


def test_without_scale_nothing_is_added_and_in_the_record_nothing_returns():
    assert not np.any(moves([0, 1, 3, 0], act_scale=0))
    kinds = ("us_cooperative", "us_hostile", "mx_cooperative", "mx_hostile")
    moved = {f"{kind}_moves": jnp.full((3, TOPICS), 4.0) for kind in kinds}
    usual = {f"{kind}_usual": jnp.full((3, TOPICS), 1.0) for kind in kinds}
    given = Given(np.zeros((3, 1)), np.zeros((0, 1)), np.array([0.0, 12.0, 1e4]), numbers())
    found = with_acts(Drivers(**moved, **usual), given, parameters(return_half_life=12))
    assert np.asarray(found.mx_hostile_moves)[:, 0] == pytest.approx([4.0, 2.5, 1.0])


def test_a_closure_that_the_other_side_proposed_is_hardly_hostile():
    levels = np.array([[0.0], [1.0]])
    p = parameters(closure_objection=0.3, closure_objection_later=0.7, **ONSET)
    felt = [
        np.asarray(moves_of_acts(Given(levels, np.zeros((0, 1)), np.array([at, at]), numbers(1.0)), p))[
            1, US_HOSTILE, TRADE
        ]
        for at in (0.0, 5.0)
    ]
    assert felt == pytest.approx([0.3 * DUTY, 0.7 * DUTY])
