"""The economy and the border's duties by themselves: what a duty takes, and how jobs follow the record."""

from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from alone import world_of

from twotrack.base.months import month_index
from twotrack.evidence.series import load_series
from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes, shape_of
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.forcing import driver_forcing, lever_forcing, shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values, parameters
from twotrack.world.simulate import simulate

QUIET = {
    "diplomacy": {"threats": [0.0] * len(codes("topic"))},
    "pandemic": {"measures_in_force": 0.0, "reopening_readiness": 0.0},
}
NO_START = ProjectionAnchor(jnp.zeros(len(DEFAULT_SPAN.years)), jnp.zeros(shape_of(("state",))))
DUTY = (("us_tariff_on_mexico", "2023-01", 0.25),)
START = month_index("2023-01") - DEFAULT_SPAN.first
WORLDS = 200


@lru_cache(maxsize=1)
def world():
    return world_of("border", "economy", **QUIET)


def one_run(p, levers, size):
    months = jnp.array(list(DEFAULT_SPAN.months))
    chance = shock_forcing(world(), draw_key(0, 0), months, size)
    drivers = driver_forcing(world(), DEFAULT_SPAN)
    monthly = simulate(world(), p, Forcing(levers, drivers, chance), NO_START).monthly
    return monthly.reshape(-1, monthly.shape[-1])


single = jax.jit(one_run)
every = jax.jit(jax.vmap(one_run, in_axes=(0, None, None)))


def levers(settings=()):
    paths = {n: recorded_path(n, row, DEFAULT_SPAN).copy() for i in world() for n, row in i.tables.levers.items()}
    for lever, first, level in settings:
        paths[lever][month_index(first) - DEFAULT_SPAN.first :] = level
    return lever_forcing(world(), paths)


def values(**changed):
    known = parameter_distributions(world().tables)
    return median_values(known, scales_of(known)) | {n: jnp.asarray(v) for n, v in changed.items()}


def path(monthly, name):
    start, _ = diagnostics_layout(world())[name]
    return np.asarray(monthly)[..., start]


def median(settings=(), size=0.0, **changed):
    return single(parameters(world(), values(**changed)), levers(settings), size)


@pytest.fixture(scope="module")
def draws():
    """Worlds of the priors without and with a duty of a quarter."""
    known = parameter_distributions(world().tables)
    drawn = jax.vmap(lambda i: drawn_values(known, scales_of(known), draw_key(1, i)))(jnp.arange(WORLDS))
    numbers = jax.vmap(lambda v: parameters(world(), v))(drawn)
    return every(numbers, levers(), 0.0), every(numbers, levers(DUTY), 0.0)


def test_a_duty_is_answered_at_once_and_more_in_time(draws):
    free, taxed = (path(run, "border.imports_from_mexico")[:, START:] for run in draws)
    left = taxed / free
    assert -0.46 <= np.median(left[:, 11]) - 1 <= -0.15
    assert (left[:, 59] < left[:, 11]).all()
    assert np.isfinite(left).all()


def test_the_bill_is_the_duty_on_what_is_still_bought(draws):
    _, taxed = draws
    bill, bought = (path(taxed, f"border.{name}")[:, START:] for name in ("us_duty_bill", "imports_from_mexico"))
    np.testing.assert_allclose(bill, 0.25 * bought, rtol=1e-12)


def test_income_is_lost_and_never_more_than_six_per_cent_in_the_median(draws):
    lost = path(draws[1], "economy.mexican_income") - path(draws[0], "economy.mexican_income")
    assert (lost[:, START + 24 :] < 0).all()
    assert -0.06 < np.median(lost[:, START + 60]) < 0


def test_income_ends_at_its_share_of_what_is_lost():
    """Stationary state: both adjustments are done within months, and two delays on nothing moves."""
    quick = {"border.trade_half_life": 0.5, "economy.income_delay": 1.0}
    run = median(DUTY, **quick)
    p = values(**quick)
    share = float(p["economy.value_added_share"] * p["economy.export_share"] * (1 - p["economy.reallocated_share"]))
    elasticity = float(p["border.import_elasticity"] + p["border.import_elasticity_gain"])
    expected = -share * (1 - 1.25**-elasticity)
    assert path(run, "economy.mexican_income")[-1] == pytest.approx(expected, abs=1e-6)
    assert path(run, "border.export_sales_lost")[-1] == pytest.approx(1 - 1.25**-elasticity, abs=1e-6)


def test_without_links_nothing_is_unusual():
    off = {
        f"economy.{name}": 0.0
        for name in ("export_share", "suspension_loss", "peso_offset", "peso_threat", "price_pass_through")
    }
    run = median(DUTY, **off)
    for name in ("mexican_income", "peso", "us_prices"):
        assert not path(run, f"economy.{name}").any(), name


def test_the_peso_gives_way_by_its_share_of_the_duty():
    run = median(DUTY)
    assert path(run, "economy.peso")[START - 1] == 0
    assert path(run, "economy.peso")[-1] == pytest.approx(0.3 * np.log(1.25))


def test_jobs_are_those_of_the_record():
    below = load_series("bls/hispanic_unemployment").columns["below_usual"] / 100
    found = path(median(size=1.0), "economy.us_labour")[: len(below)]
    assert np.corrcoef(found, below)[0, 1] > 0.99
    year = slice(9 * 12, 10 * 12)
    assert found[year].mean() == pytest.approx(below[year].mean(), abs=0.003)


def test_jobs_return_to_the_usual_after_the_record_and_chance_moves_them_there():
    calm, moved = (path(median(size=size), "economy.us_labour") for size in (0.0, 1.0))
    last = DEFAULT_SPAN.future - DEFAULT_SPAN.first
    np.testing.assert_array_equal(calm[:last], moved[:last])
    assert calm[last + 24] / calm[last + 12] == pytest.approx(0.5, rel=1e-6)
    assert np.abs(moved[last + 24 :] - calm[last + 24 :]).max() > 0.005


def test_a_scenario_adds_points_of_unemployment():
    added = (("us_hispanic_unemployment", "2023-01", 5.0),)
    apart = path(median(added), "economy.us_labour") - path(median(), "economy.us_labour")
    assert not apart[:START].any()
    np.testing.assert_allclose(apart[START:], -0.05, atol=1e-12)


def test_a_month_is_judged_by_months_up_to_it():
    """The recession of 2009 stood 5 points above usual, and the spring of 2020 more than ten."""
    columns = load_series("bls/hispanic_unemployment").columns
    below = dict(zip(columns["month"], columns["below_usual"], strict=True))
    assert below["2009-06"] < -5
    assert below["2020-04"] < -10
    assert below["2019-12"] > 3
