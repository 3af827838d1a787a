"""The equations on networks small enough to be solved by hand."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy.integrate import solve_ivp

from twotrack.replications.science_2023 import equations
from twotrack.replications.science_2023.equations import Flows, Parameters, Stocks
from twotrack.replications.science_2023.public_values import public_values
from twotrack.replications.science_2023.simulate import ensemble, simulate

NOTHING = Flows(*[jnp.zeros(())] * 4)
P = public_values().parameters
FREE = replace(P, incapacitated=jnp.zeros(()))


def symmetric(pairs, size):
    matrix = np.zeros((size, size))
    for one, other, weight in pairs:
        matrix[one, other] = matrix[other, one] = weight
    return jnp.asarray(matrix)


RIVALRY = symmetric([(0, 1, 3), (1, 2, 1), (0, 4, 2)], 5)
ALLIANCE = symmetric([(0, 3, 2), (1, 3, 1)], 5)
WEIGHTS = equations.conflict_weights(RIVALRY, ALLIANCE)
START = jnp.array([40_000.0, 20_000.0, 12_000.0, 5_000.0, 800.0])


def change(members, weights, p):
    return equations.derivative(Stocks(members, NOTHING), weights, p)


def test_weights_follow_the_formula_and_nobody_fights_himself():
    expected = (np.asarray(RIVALRY) + 1) / (np.array([2, 1, 0, 3, 0])[:, None] + 1)
    np.fill_diagonal(expected, 0)
    np.testing.assert_allclose(WEIGHTS, expected, rtol=1e-15)
    assert not np.allclose(WEIGHTS, WEIGHTS.T), "alliances divide one's own losses only"


def test_rank_is_by_summed_weight_and_of_equals_the_first_in_the_list_comes_first():
    rivalry, alliance = symmetric([(1, 2, 4), (3, 4, 4)], 5), symmetric([(0, 2, 1)], 5)
    # Summed weights: 1, 4, 5, 4, 4.
    assert equations.rank(rivalry, alliance).tolist() == [5, 2, 1, 3, 4]


def test_rank_law_divides_the_total_as_one_over_the_rank():
    sizes = equations.rank_law(jnp.array([2.0, 1.0, 4.0]), jnp.array(70.0))
    np.testing.assert_allclose(sizes, [20, 40, 10], rtol=1e-14)


def test_flows_by_hand():
    members, p = jnp.array([10.0, 30.0]), Parameters(*jnp.array([0.1, 2.0, 0.01, 0.001]))
    weights = jnp.array([[0.0, 2.0], [0.5, 0.0]])
    np.testing.assert_allclose(equations.recruitment(members, p), [1, 3])
    np.testing.assert_allclose(equations.incapacitation(members, p), [0.5, 1.5])
    np.testing.assert_allclose(equations.conflict(members, weights, p), [6, 1.5])
    np.testing.assert_allclose(equations.saturation(members, p), [0.1, 0.9])
    np.testing.assert_allclose(change(members, weights, p).members, [1 - 0.5 - 6 - 0.1, 3 - 1.5 - 1.5 - 0.9])


def test_members_change_by_what_flows_in_and_out():
    rates = change(START, WEIGHTS, P)
    flows = rates.since_start
    assert float(rates.members.sum()) == pytest.approx(
        float(flows.recruited - flows.incapacitated - flows.killed - flows.dropped_out), rel=1e-12
    )
    assert float(flows.incapacitated) == pytest.approx(float(P.incapacitated), rel=1e-15)


def test_a_lone_organisation_grows_along_the_logistic_curve_to_recruitment_over_saturation():
    run = simulate(jnp.array([1_000.0]), jnp.zeros((1, 1)), FREE, weeks=8_000)
    ceiling = float(P.recruitment_rate / P.saturation_rate)
    weeks = np.arange(8_001)
    logistic = ceiling / (1 + (ceiling / 1_000 - 1) * np.exp(-float(P.recruitment_rate) * weeks))
    np.testing.assert_allclose(run.members, logistic, rtol=1e-10)
    assert float(run.final[0]) == pytest.approx(ceiling, rel=1e-6)
    assert ceiling == pytest.approx(63_187, abs=1)


def test_incapacitation_lowers_the_ceiling_of_a_lone_organisation_to_the_root_of_its_balance():
    p = replace(P, incapacitated=jnp.array(20.0))
    run = simulate(jnp.array([63_000.0]), jnp.zeros((1, 1)), p, weeks=16_000, step=8)
    recruitment, taken, _, saturation = (float(rate) for rate in jax.tree.leaves(p))
    root = (recruitment + np.sqrt(recruitment**2 - 4 * saturation * taken)) / (2 * saturation)
    assert float(run.final[0]) == pytest.approx(root, rel=1e-9)


def test_without_rivalries_equal_organisations_still_fight_at_the_base_intensity():
    size, start = 4, 5_000.0
    weights = equations.conflict_weights(jnp.zeros((size, size)), jnp.zeros((size, size)))
    run = simulate(jnp.full(size, start), weights, FREE, weeks=520)
    drag = float(P.saturation_rate) + float(P.lethality) * (size - 1)
    ceiling = float(P.recruitment_rate) / drag
    expected = ceiling / (1 + (ceiling / start - 1) * np.exp(-float(P.recruitment_rate) * 520))
    np.testing.assert_allclose(run.final, expected, rtol=1e-11)
    assert float(run.since_start.killed[-1]) > 0


def test_a_split_in_halves_trades_saturation_for_fighting_and_changes_nobody_else():
    halves = jnp.concatenate([START[:1] / 2, START[:1] / 2, START[1:]])
    order = jnp.array([0, 0, 1, 2, 3, 4])
    between = 1.5
    weights = WEIGHTS[order][:, order].at[0, 1].set(between).at[1, 0].set(between)
    before, after = change(START, WEIGHTS, P), change(halves, weights, P)
    np.testing.assert_allclose(after.members[2:], before.members[1:], rtol=1e-12)
    square = float(START[0]) ** 2 / 2
    gained = square * (float(P.saturation_rate) - float(P.lethality) * between)
    assert float(after.members[:2].sum() - before.members[0]) == pytest.approx(gained, rel=1e-9)
    more_deaths = float(after.since_start.killed - before.since_start.killed)
    assert more_deaths == pytest.approx(square * float(P.lethality) * between, rel=1e-9)


@pytest.mark.parametrize("scale", [0.5, 2.0, 7.3])
def test_everything_scales_to_nine_digits(scale):
    scaled = replace(
        P,
        incapacitated=P.incapacitated * scale,
        lethality=P.lethality / scale,
        saturation_rate=P.saturation_rate / scale,
    )
    plain, big = simulate(START, WEIGHTS, P, weeks=520), simulate(START * scale, WEIGHTS, scaled, weeks=520)
    for one, other in zip(jax.tree.leaves(plain), jax.tree.leaves(big), strict=True):
        np.testing.assert_allclose(other, one * scale, rtol=1e-9)


def exact(weeks):
    def flow(_, members):
        return np.asarray(change(jnp.asarray(members), WEIGHTS, P).members)

    return solve_ivp(flow, (0, weeks), np.asarray(START), method="DOP853", rtol=1e-12, atol=1e-8).y[:, -1]


def test_the_step_agrees_with_an_adaptive_solver_and_gains_four_orders():
    wanted = exact(104)
    wrong = [np.max(np.abs(simulate(START, WEIGHTS, P, 104, step).final / wanted - 1)) for step in (1, 26, 52)]
    assert wrong[0] < 1e-11
    # Half the step, a sixteenth of the error.
    assert 10 < wrong[2] / wrong[1] < 25


def test_weeks_that_are_no_whole_number_of_steps_are_refused():
    with pytest.raises(ValueError, match="not a whole number of steps of 8"):
        simulate(START, WEIGHTS, P, weeks=100, step=8)


def test_a_draw_is_the_same_alone_and_in_an_ensemble():
    factors = jnp.array([0.9, 1.0, 1.2])
    many = jax.tree.map(lambda rate: rate * factors, P)
    together = ensemble(jnp.tile(START, (3, 1)), WEIGHTS, many, weeks=104)
    alone = simulate(START, WEIGHTS, jax.tree.map(lambda rate: rate[2], many), weeks=104)
    for one, draw in zip(jax.tree.leaves(alone), jax.tree.leaves(together), strict=True):
        np.testing.assert_allclose(draw[2], one, rtol=1e-12)
