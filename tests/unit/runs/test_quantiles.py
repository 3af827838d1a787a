import numpy as np
import pytest

from twotrack.runs.results.quantiles import quantiles

LEVELS = (0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0)


@pytest.mark.parametrize("draws", [1, 2, 7, 64, 199, 200])
@pytest.mark.parametrize("shape", [(), (5,), (4, 3)])
def test_quantiles_are_those_of_numpy_to_the_last_bit(draws, shape):
    values = np.exp(np.random.default_rng(draws).normal(size=(draws, *shape)))
    np.testing.assert_array_equal(quantiles(values, LEVELS), np.quantile(values, LEVELS, axis=0))


def test_where_a_draw_is_not_a_number_no_quantile_is():
    values = np.array([[1.0, 1.0], [np.nan, 2.0], [3.0, 3.0]])
    np.testing.assert_array_equal(quantiles(values, [0.5]), [[np.nan, 2.0]])
