"""Each primitive that the printer knows beside JAX: element-wise, structure, reductions, products, places."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from twotrack.engine.build import trace
from twotrack.engine.lowering.ir import UnsupportedPrimitiveError
from unit.engine.cases import Case, in_jax, library_of, native, traced

CHANCE = np.random.default_rng(7)
DRAWS = 6


def some(*shape):
    return CHANCE.normal(size=shape)


X, Y, V = some(DRAWS, 3, 4), some(DRAWS, 3, 4), some(DRAWS, 5)
W = CHANCE.integers(-9, 9, size=(DRAWS, 7))
U = CHANCE.integers(0, 2**63, size=(DRAWS, 7)).astype(np.uint64)
SQUARE, LONG = some(4, 4), some(3, 4)
PLACES = np.array([[0, 2], [3, 1]])


def both(function):
    """A function of two arrays by draw."""
    return Case(function, {"x": X, "y": Y})


def one(function):
    return Case(function, {"x": X})


def five(function):
    return Case(function, {"v": V})


def mixed(function):
    """A function of an array by draw and one that is alike in all."""
    return Case(function, {"x": X}, {"q": SQUARE, "r": LONG})


def numbers(function):
    return Case(function, {"w": W, "u": U})


CASES = {
    "arithmetic": both(lambda x, y: x + y * 2 - x / (y + 9) - (-x)),
    "spread_scalar": both(lambda x, y: x * y[0, 0] + x[:1] - y[:, :1]),
    "powers": one(lambda x: (x**2, x**3, x**-2, x**0, jnp.abs(x) ** 0.5)),
    "squares": one(lambda x: (jnp.square(x), lax.rsqrt(jnp.abs(x)))),
    "remainder": numbers(lambda w, u: (lax.rem(w, jnp.array(5)), lax.rem(w, w * 0), lax.div(w, jnp.array(-4)))),
    "bits": numbers(lambda w, u: (u >> 12, u << 3, u | 5, u & 255, u ^ 77, ~u)),
    "whole_numbers": numbers(lambda w, u: (jnp.maximum(w, 2), jnp.minimum(w, -2), w * w - 3, w > 0, jnp.sum(w))),
    "truth": both(lambda x, y: ((x > 0) & (y > 0), (x > 0) | ~(y > 0), (x > 0) ^ (y > 0), (x > 0) == (y > 0))),
    "select": both(lambda x, y: jnp.where(x > y, x, 0.5) + jnp.where(x[0, 0] > 0, x, y)),
    "select_number": Case(lambda x, n: jnp.where(n > 1, x, -x), {"x": X}, {"n": np.array(2)}),
    "select_by_index": one(lambda x: lax.select_n((x > 0).astype(jnp.int32), x, 2 * x)),
    "convert": both(lambda x, y: ((x > 0).astype(float) + x, (9 * x).astype(int), (x * 3).astype(int) * y)),
    "convert_whole": numbers(
        lambda w, u: (w.astype(float) / 2, w.astype(jnp.uint32), (w != 0).astype(jnp.int32), w > 3)
    ),
    "clamp": both(lambda x, y: (jnp.clip(x, -0.5, 0.5), lax.clamp(-0.1, x, 0.3))),
    "slice": one(lambda x: (x[1:], x[:, 1::2], x[::-1, ::-2], x[2, 3], x[0:0])),
    "reshape": one(lambda x: (x.reshape(12), x.reshape(2, 6).T.reshape(4, 3), x[:, None], x[None].squeeze(0), x.T)),
    "broadcast": five(lambda v: v[:, None] * v[None, :] + jnp.ones((5, 5)) + jnp.broadcast_to(v, (5, 5))),
    "reverse": one(lambda x: lax.rev(x, (0, 1)) + x),
    "concatenate": both(lambda x, y: (jnp.concatenate([x, y, 2 * x]), jnp.concatenate([x[:, :1], y], axis=1) * 2)),
    "concatenate_then_sum": both(lambda x, y: jnp.concatenate([x, y]).sum(axis=0) + jnp.concatenate([x, y]).sum()),
    "concatenate_flat": both(lambda x, y: jnp.concatenate([x.ravel(), y.ravel()])[5:19].reshape(2, 7) ** 2),
    "concatenate_empty": both(lambda x, y: jnp.concatenate([jnp.zeros(0), x.ravel()])),
    "stack": both(lambda x, y: (jnp.stack([x, y, x * y], axis=1), jnp.stack([x[0, 0], y[0, 0]]))),
    "split": one(lambda x: [part * 2 for part in jnp.split(x.ravel(), [3, 4, 9])]),
    "sums": one(lambda x: (x.sum(), x.sum(axis=0), x.sum(axis=1), x.mean(axis=1, keepdims=True))),
    "extremes": one(lambda x: (x.max(), x.min(axis=0), x.max(axis=1), jnp.prod(x, axis=0))),
    "all_and_any": one(lambda x: ((x > -1).all(axis=1), (x > 1).any(axis=0), (x > 1).any())),
    "sums_of_whole_numbers": numbers(lambda w, u: (w.sum(), w.max(), w.min(), (w > 0).sum())),
    "place_of_extreme": one(
        lambda x: (jnp.argmax(x, axis=1), jnp.argmin(x, axis=0), jnp.argmax(x.at[1, 2].set(jnp.nan)))
    ),
    "running": one(lambda x: (jnp.cumsum(x, axis=1), jnp.cumprod(x, axis=0), lax.cummax(x, 1), lax.cummin(x, 0))),
    "running_back": one(lambda x: lax.cumsum(x, axis=1, reverse=True)),
    "products": mixed(lambda x, q, r: (x @ q, q @ q, r @ x.T, x.T @ r, x @ q @ q)),
    "product_of_vectors": mixed(lambda x, q, r: (x[0] @ q[1], x[0] @ x[1], q[0] @ q[1], jnp.outer(x[0], q[0]))),
    "product_in_batches": both(
        lambda x, y: jnp.einsum("ij,ij->i", x, y) + jnp.einsum("ki,kj,k->ij", x, y, y[:, 0]).sum()
    ),
    "product_with_zeros": Case(
        lambda v, z: (v @ z, z @ v, jnp.outer(v, v) @ z, z @ jnp.outer(v, v) * v, (z * 2) @ v + z.T @ v),
        {"v": some(DRAWS, 12)},
        {"z": np.where(CHANCE.random((12, 12)) < 0.8, 0.0, some(12, 12))},
    ),
    "product_with_nothing": Case(lambda v, z: z @ v + v @ z, {"v": some(DRAWS, 12)}, {"z": np.zeros((12, 12))}),
    "product_of_one": one(lambda x: x[:, :1] @ x[:1]),
    "diagonal": mixed(lambda x, q, r: (jnp.diag(q @ q), jnp.diag(x[0]), jnp.diag(jnp.outer(x[0], x[1])), jnp.trace(q))),
    "gather": one(
        lambda x: (x[jnp.array([2, 0, 0])], x[:, jnp.array([3, 1])], x[jnp.array([0, 2]), jnp.array([3, 3])])
    ),
    "gather_rows": one(lambda x: x.ravel()[PLACES * 2]),
    "gather_by_lane": numbers(
        lambda w, u: (jnp.arange(20.0)[w], jnp.arange(20.0)[w % 7], lax.dynamic_slice(w, (w[0],), (3,)))
    ),
    "gather_array_by_lane": Case(lambda x, k: x[k], {"x": X, "k": np.array([0, 1, 2, 2, 1, 0])}),
    "slice_at": Case(lambda x, k: (lax.dynamic_slice(x, (k, 0), (2, 3)), x[k]), {"x": X}, {"k": np.array(1)}),
    "add_at": both(lambda x, y: (x.at[1:].add(y[1:]), x.at[0, 1].add(3.0), x.at[:, 2].set(y[:, 0]), x.at[::1].add(y))),
    "add_at_places": both(lambda x, y: x.at[jnp.array([0, 2, 0])].add(y)),
    "pad": one(lambda x: (jnp.pad(x, 1), lax.pad(x, 7.0, ((2, -1, 0), (-1, 3, 0))))),
    "eye": mixed(lambda x, q, r: jnp.eye(4) * x[0] + jnp.tri(4, dtype=float) + jnp.arange(4)),
    "constants_alone": five(lambda v: (jnp.exp(jnp.arange(5.0)), v + jnp.linspace(0, 1, 5))),
    "argument_as_result": both(lambda x, y: (x, y.T, x[1])),
    "result_alike": mixed(lambda x, q, r: (q, q + 1, x[0, 0] * q)),
    "of_length_one": five(lambda v: (v[:1] * v[1:2], v[:1].sum(), (v[:1] @ v[1:2]), v[None, :1].max(axis=0))),
    "numbers_of_words": numbers(lambda w, u: w.astype(jnp.int32) * 2 + lax.iota(jnp.int32, 7)),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return library_of(tmp_path_factory.mktemp("primitives"), CASES)


@pytest.mark.parametrize("name", CASES)
def test_a_primitive_gives_what_jax_gives(library, name):
    found, wanted = native(library, name, CASES[name]), in_jax(CASES[name])
    assert found.keys() == wanted.keys()
    for key, array in wanted.items():
        assert found[key].dtype == array.dtype
        np.testing.assert_allclose(found[key], array, rtol=2e-14, atol=1e-14)


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("sort", lambda x: jnp.sort(x) + x),
        ("while", lambda x: lax.while_loop(lambda c: c < 3, lambda c: c * 2, jnp.abs(x[0, 0]) + 1)),
        ("cond", lambda x: lax.switch((x[0, 0] > 0).astype(int), [lambda: x, lambda: x + 1, lambda: x + 2])),
    ],
)
def test_a_primitive_that_is_not_known_is_named_with_its_line(name, function):
    line = function.__code__.co_firstlineno
    with pytest.raises(UnsupportedPrimitiveError, match=rf"`{name}`.*test_primitives\.py:{line}\)$"):
        traced("f", one(function))


def test_a_divisor_that_does_not_change_is_inverted_outside_of_the_loop():
    def function(x, q):
        return lax.scan(lambda c, row: (c / q[0, 0] + row.sum(), None), 0.0, x)[0]

    def divisions(**options):
        program = trace("f", function, (jnp.asarray(X[0]), jnp.asarray(SQUARE)), ("x", "q"), lanes=("x",), **options)
        inner = next(op for op in program.top.ops if hasattr(op, "carries"))
        return [op.name for op in inner.body.ops].count("div"), [
            getattr(op, "name", "") for op in program.top.ops
        ].count("div")

    assert divisions(reciprocals=True) == (0, 1)
    assert divisions(reciprocals=False) == (1, 0)


def test_a_divisor_spread_over_an_axis_is_inverted_once_for_all_of_it():
    program = traced("f", one(lambda x: x / (1 + jnp.exp(x[:, :1]))))
    sizes = [op.outs[0].size for op in program.top.ops if getattr(op, "name", "") == "div"]
    assert sizes == [X.shape[1]]


def test_zeros_of_a_matrix_are_passed_over(tmp_path):
    case = CASES["product_with_zeros"]
    z, v = case.alike["z"], case.lanes["v"].copy()
    library = library_of(tmp_path, {"f": Case(lambda v, z: z @ v, {"v": v}, {"z": z})})
    v[:, 3] = np.inf
    found = native(library, "f", Case(None, {"v": v}, {"z": z}))["result"]
    np.testing.assert_array_equal(np.isfinite(found), np.broadcast_to(z[:, 3] == 0, found.shape))


def test_what_is_asked_for_twice_is_made_once():
    def function(x):
        return jnp.exp(x).sum() + jax.jit(jnp.exp)(x).max()

    assert [getattr(op, "name", "") for op in traced("f", one(function)).top.ops].count("exp") == 1
