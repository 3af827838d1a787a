"""Material acts as moves: onset, standing and what becomes usual, in closed form."""

from dataclasses import replace

import jax.numpy as jnp
import numpy as np
import pytest
from two_issues import medians

from twotrack.base.fields import names
from twotrack.issues.diplomacy.acts import add_moves, standing_weight
from twotrack.issues.diplomacy.vocabulary import Drivers
from twotrack.tables.axes import codes
from twotrack.world.acts import ActNumbers
from twotrack.world.assemble import shipped_world
from twotrack.world.driven import Moves, Path, drivers_with_acts, first_memory

TRADE, TOPICS = codes("topic").index("trade"), len(codes("topic"))
US_COOPERATIVE, US_HOSTILE = 0, 1
DUTY, STANDING, LIFTED = 8.0, 1.5, 7.0


def place(side):
    """Where the act is felt."""
    found = np.zeros((1, 4, TOPICS))
    found[0, side, TRADE] = 1
    return found


def numbers(objected=0.0):
    """Numbers of one act: a duty."""
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


def drivers_of(levels, before=(), ahead=0.0, given=0.0, act=None, **changed):
    """Drivers of diplomacy by month under one act."""
    p, issue = parameters(**changed), shipped_world().issue("diplomacy")

    def after(memory, levels, ahead):
        path = jnp.array(levels, float)[:, None]
        held = Drivers(**{name: jnp.full((len(path), TOPICS), given) for name in names(Drivers)})
        months = jnp.broadcast_to(jnp.asarray(ahead, float), (len(path),))
        return drivers_with_acts(issue, memory, Path(path, months, held), act or numbers(), p)

    start = first_memory(jnp.array((*before, *levels)[:1], float))
    start = after(start, before, 0.0)[0] if before else start
    return after(start, levels, ahead)[1]


def moves(levels, before=(), **changed):
    """Moves of one duty by month: hostile as it begins and stands, cooperative as it ends."""
    made = drivers_of(levels, before, **changed)
    elsewhere = [at for at in range(TOPICS) if at != TRADE]
    assert not np.asarray(made.us_hostile_moves)[:, elsewhere].any()
    assert not np.asarray(made.mx_hostile_moves).any()
    return np.asarray(made.us_hostile_moves)[:, TRADE], np.asarray(made.us_cooperative_moves)[:, TRADE]


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
    drivers = Drivers(**{name: jnp.full(TOPICS, 1.0 if "usual" in name else 4.0) for name in names(Drivers)})
    nothing = Moves(*[jnp.zeros(TOPICS)] * 4)
    ahead = [add_moves(drivers, nothing, jnp.asarray(at), parameters(return_half_life=12)) for at in (0.0, 12.0, 1e4)]
    assert [float(one.mx_hostile_moves[0]) for one in ahead] == pytest.approx([4.0, 2.5, 1.0])


def test_a_closure_that_the_other_side_proposed_is_hardly_hostile():
    changed = {"closure_objection": 0.3, "closure_objection_later": 0.7, **ONSET}
    found = [drivers_of([0, 1], ahead=at, act=numbers(1.0), **changed) for at in (0.0, 5.0)]
    felt = [float(made.us_hostile_moves[1, TRADE]) for made in found]
    assert felt == pytest.approx([0.3 * DUTY, 0.7 * DUTY])
