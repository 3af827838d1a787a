"""Random numbers: the bits of JAX, whatever the seed, the draw and the shape."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from unit.engine.cases import Case, in_jax, library_of, native

SEEDS = np.array([0, 1, -1, 2**31, 2**40 + 3, -(2**50)])
KEYS = np.array([[0, 0], [1, 2], [2**32 - 1, 7]], dtype=np.uint32)


def by_seed(function):
    return Case(lambda seed, draw: function(jax.random.fold_in(jax.random.key(seed), draw)), {"draw": np.arange(6)},
                {"seed": np.array(20)})  # fmt: skip


def element_normals(key):
    """As numbers of a world are drawn: a key for each element."""
    elements = jnp.array([5, 2**32 - 1, 77], dtype=jnp.uint32)
    return jax.vmap(lambda e: jax.random.normal(jax.random.fold_in(key, e)))(elements)


def by_month(key):
    return jax.vmap(lambda month: element_normals(jax.random.fold_in(key, month)))(jnp.arange(24190, 24194))


CASES = {
    "seed": Case(lambda seed: jax.random.key_data(jax.random.key(seed)), {"seed": SEEDS}),
    "bits_64": by_seed(lambda key: jax.random.bits(key, (3, 2), jnp.uint64)),
    "bits_32": by_seed(lambda key: jax.random.bits(key, (5,), jnp.uint32)),
    "uniform": by_seed(lambda key: jax.random.uniform(key, (7,))),
    "between": by_seed(lambda key: jax.random.uniform(key, (7,), minval=-2.0, maxval=3.0)),
    "split": by_seed(lambda key: jax.random.key_data(jax.random.split(key, (2, 3)))),
    "folded": by_seed(lambda key: jax.random.key_data(jax.random.fold_in(jax.random.fold_in(key, 9), 2**31))),
    "wrapped": Case(lambda words: jax.random.bits(jax.random.wrap_key_data(words), (2,), jnp.uint64), {"words": KEYS}),
    "whole": by_seed(lambda key: jax.random.randint(key, (4,), 0, 400)),
    "whole_alike": Case(lambda v, seed: v + jax.random.randint(jax.random.key(seed), (), 0, 400), {"v": np.arange(3)},
                        {"seed": np.array(5)}),
    "alike": Case(lambda seed: jax.random.bits(jax.random.key(seed), (2,), jnp.uint64), {}, {"seed": np.array(-3)}),
    "normal": by_seed(lambda key: jax.random.normal(key, (2000,))),
    "elements": by_seed(element_normals),
    "months": by_seed(by_month),
}  # fmt: skip
EXACT = ("seed", "bits_64", "bits_32", "uniform", "split", "folded", "wrapped", "whole", "whole_alike", "alike")


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return library_of(tmp_path_factory.mktemp("chance"), CASES)


@pytest.mark.parametrize("name", EXACT)
def test_bits_are_those_of_jax(library, name):
    found, wanted = native(library, name, CASES[name])["result"], in_jax(CASES[name])["result"]
    np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize("name", ["between", "normal", "elements", "months"])
def test_real_numbers_are_those_of_jax(library, name):
    found, wanted = native(library, name, CASES[name])["result"], in_jax(CASES[name])["result"]
    np.testing.assert_allclose(found, wanted, rtol=1e-13, atol=1e-15)


def test_normal_numbers_are_normal(library):
    found = native(library, "normal", CASES["normal"])["result"]
    assert abs(found.mean()) < 0.03
    assert abs(found.std() - 1) < 0.03
    assert 3 < np.abs(found).max() < 6
