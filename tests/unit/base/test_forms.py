import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from twotrack.base import forms

POSITIVE = st.floats(1e-3, 1e3)


@given(POSITIVE, POSITIVE, st.floats(-3, 3))
def test_a_power_response_is_one_at_its_reference_and_multiplies(level, reference, elasticity):
    one = forms.power_response(jnp.asarray(reference), jnp.asarray(reference), jnp.asarray(elasticity))
    assert float(one) == pytest.approx(1.0)
    whole = forms.power_response(jnp.asarray(level), jnp.asarray(reference), jnp.asarray(elasticity))
    assert float(whole) == pytest.approx((level / reference) ** elasticity, rel=1e-9)


@pytest.mark.parametrize("elasticity", [0.0, 0.15, 2.0])
def test_a_power_response_to_nothing_is_finite_and_so_is_its_slope(elasticity):
    value, slope = jax.value_and_grad(forms.power_response)(0.0, jnp.asarray(2.0), jnp.asarray(elasticity))
    assert np.isfinite(value)
    assert np.isfinite(slope)


def test_zero_elasticity_is_no_response():
    assert float(forms.power_response(jnp.asarray(7.0), jnp.asarray(2.0), jnp.asarray(0.0))) == 1.0
    assert float(forms.log_linear(jnp.asarray(0.0), jnp.asarray(7.0))) == 1.0


@given(arrays(float, (3, 4), elements=st.floats(0, 1e6)))
def test_shares_are_parts_of_a_whole(weights):
    parts = np.asarray(forms.shares(jnp.asarray(weights)))
    np.testing.assert_allclose(parts.sum(axis=0), 1.0, rtol=1e-12)
    assert (parts >= 0).all()


def test_shares_of_nothing_have_a_finite_slope():
    slope = jax.grad(lambda w: forms.shares(w)[0].sum())(jnp.zeros((3, 2)))
    assert np.isfinite(slope).all()


@given(st.lists(st.floats(-20, 20), min_size=2, max_size=5))
def test_softmax_shares_and_their_division(logits):
    parts = forms.softmax_shares(jnp.asarray(logits))
    assert float(parts.sum()) == pytest.approx(1.0)
    assert -1e-12 <= float(forms.fractionalisation(parts)) <= 1 - 1 / len(logits) + 1e-12


@given(st.floats(0.5, 24), st.floats(0.5, 24))
def test_the_mean_of_a_decay_is_its_integral(window, delay):
    times = np.linspace(0, window, 20001)
    mean = np.trapezoid(np.exp(-times / delay), times) / window
    assert float(forms.mean_of_decay(jnp.asarray(window), jnp.asarray(delay))) == pytest.approx(mean, rel=1e-6)


def test_a_half_life_halves():
    assert float(jnp.exp(-forms.decay_rate(jnp.asarray(7.0)) * 7.0)) == pytest.approx(0.5)


def test_saturation_never_falls_and_stops():
    answers = [float(forms.saturating(jnp.asarray(x))) for x in np.linspace(0, 50, 200)]
    assert (np.diff(answers) >= 0).all()
    assert answers[-1] == pytest.approx(1 / (1 - np.exp(-1)))


def test_relative_to_nothing_is_one_with_a_finite_slope():
    assert float(forms.relative(jnp.asarray(3.0), jnp.asarray(0.0))) == 1.0
    assert np.isfinite(jax.grad(forms.relative, argnums=1)(jnp.asarray(3.0), jnp.asarray(0.0)))


def test_growth_by_contact_stops_at_nothing_and_at_all():
    for share in (0.0, 1.0):
        assert float(forms.logistic_growth(jnp.asarray(0.5), jnp.asarray(share))) == 0.0
