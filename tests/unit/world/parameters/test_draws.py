from dataclasses import replace

import jax.numpy as jnp
import numpy as np
import pytest
from pydantic import ValidationError

from twotrack.tables.axes import codes
from twotrack.tables.errors import TableError
from twotrack.tables.prior import Prior
from twotrack.world.parameters.distributions import element_keys, parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values, parameters, transform
from twotrack.world.parameters.fitted import FittedDistribution

MANY = range(1500)


def drawn(world, draws, known=None, seed=1):
    """Values by name, draws first."""
    known = known or parameter_distributions(world.tables)
    scales = scales_of(known)
    found = [drawn_values(known, scales, draw_key(seed, draw)) for draw in draws]
    return {name: np.stack([np.asarray(one[name]) for one in found]) for name in found[0]}


@pytest.fixture(scope="module")
def sample(toy_world):
    import jax

    known = parameter_distributions(toy_world.tables)
    every = jax.jit(jax.vmap(lambda draw: drawn_values(known, scales_of(known), draw_key(1, draw))))(jnp.asarray(MANY))
    return {name: np.asarray(value) for name, value in every.items()}


@pytest.mark.parametrize(
    ("name", "low", "median", "high"),
    [
        ("mills.wage_rate", 0.025, 0.05, 0.1),
        ("mills.savings_at_start", 100e3, 200e3, 400e3),
        ("rivers.water_shock_sd", 0.05, 0.1, 0.15),
        ("rivers.wage_elasticity", 0.0, 0.2, 0.6),
        ("rivers.leaving_rate", 0.3 / 12, 0.6 / 12, 1.2 / 12),
    ],
)
def test_draws_have_the_stated_quantiles_in_base_units(sample, name, low, median, high):
    found = np.quantile(sample[name], [0.05, 0.5, 0.95])
    np.testing.assert_allclose(found, [low, median, high], rtol=0.12, atol=0.03 * high)


def test_a_fixed_number_is_the_same_in_every_draw(sample):
    assert set(sample["rivers.arrivals"].ravel()) == {160.0}


def test_an_effect_that_may_be_absent_is_absent_in_some_draws(sample):
    share = (sample["rivers.wage_elasticity"] == 0).mean()
    assert 0.1 < share < 0.3


def test_an_override_moves_one_member_only(toy_world):
    medians = median_values(known := parameter_distributions(toy_world.tables), scales_of(known))[
        "rivers.boatmen_at_start"
    ]
    by_state = dict(zip(codes("state"), np.asarray(medians), strict=True))
    assert by_state.pop("MX-TAB") == pytest.approx(400.0)
    assert set(np.round(list(by_state.values()), 9)) == {100.0}


def test_a_draw_does_not_depend_on_its_neighbours(toy_world):
    together = drawn(toy_world, range(4))
    alone = drawn(toy_world, [3])
    for name, values in together.items():
        np.testing.assert_array_equal(values[3], alone[name][0], err_msg=name)


def test_another_seed_is_another_world(toy_world):
    assert drawn(toy_world, [0])["mills.freight"] != drawn(toy_world, [0], seed=2)["mills.freight"]


def test_a_number_less_moves_no_other(toy_world):
    known = parameter_distributions(toy_world.tables)
    fewer = tuple(b for b in known if b.name != "mills.freight")
    whole, part = drawn(toy_world, [5]), drawn(toy_world, [5], fewer)
    for name, values in part.items():
        np.testing.assert_array_equal(values, whole[name], err_msg=name)


def test_elements_have_their_own_keys():
    keys = [*element_keys("a.b", ("bloc", "state")), *element_keys("a.c", ("state",)), *element_keys("a.d", ())]
    assert len(set(map(int, keys))) == 9 * 32 + 32 + 1


def test_what_was_fitted_replaces_its_prior_only(toy_world):
    fitted = {"mills.freight": FittedDistribution(family="lognormal", location=(0.0,), scale=(0.01,))}
    prior, laid = (
        median_values(b, scales_of(b))
        for b in (parameter_distributions(toy_world.tables), parameter_distributions(toy_world.tables, fitted))
    )
    assert float(laid["mills.freight"]) == pytest.approx(1.0)
    assert {n for n in prior if not np.array_equal(prior[n], laid[n])} == {"mills.freight"}


def test_a_fit_of_another_family_is_refused(toy_world):
    with pytest.raises(TableError, match=r"mills\.freight is normal, its prior is lognormal"):
        parameter_distributions(
            toy_world.tables, {"mills.freight": FittedDistribution(family="normal", location=(0.0,), scale=(1.0,))}
        )


def test_a_fit_of_the_wrong_length_does_not_pass(toy_world):
    with pytest.raises(TableError, match=r"mills\.freight: wanted 1 values"):
        parameter_distributions(
            toy_world.tables,
            {"mills.freight": FittedDistribution(family="lognormal", location=(0.0, 1.0), scale=(1.0, 1.0))},
        )


def test_a_fit_of_an_unknown_number_names_the_nearest(toy_world):
    with pytest.raises(TableError, match=r"'mills\.frieght' is not a number .* Did you mean 'mills\.freight'"):
        parameter_distributions(
            toy_world.tables, {"mills.frieght": FittedDistribution(family="lognormal", location=(0.0,), scale=(1.0,))}
        )


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_a_fit_that_is_no_number_is_refused(bad):
    with pytest.raises(ValidationError):
        FittedDistribution(family="lognormal", location=(bad,), scale=(1.0,))


@pytest.mark.parametrize(
    "prior",
    [
        Prior(family="lognormal", median=2.0, low=1.0, high=4.0),
        Prior(family="logitnormal", median=0.5, low=0.25, high=0.75),
        Prior(family="nonnegative", median=0.2, low=0.0, high=0.5),
        Prior(family="normal", median=0.0, low=-1.0, high=1.0),
    ],
)
def test_the_engine_and_the_table_agree_on_a_family(prior):
    for standard in (-2.0, 0.0, 1.5):
        engine = transform(prior.family, jnp.asarray(prior.location + prior.scale * standard))
        assert float(engine) == pytest.approx(prior.value(standard))


def test_parameters_land_in_their_fields(toy_world):
    known = parameter_distributions(toy_world.tables)
    p = parameters(toy_world, median_values(known, scales_of(known)))
    assert float(p["mills"].wage_rate) == pytest.approx(0.05)
    assert p["rivers"].boatmen_at_start.shape == (32,)


def test_a_belief_with_no_spread_is_its_median(toy_world):
    known = tuple(replace(b, scale=0 * b.scale) for b in parameter_distributions(toy_world.tables))
    medians = median_values(known, scales_of(known))
    for name, values in drawn(toy_world, [7], known).items():
        np.testing.assert_allclose(values[0], np.broadcast_to(medians[name], values[0].shape), err_msg=name)
