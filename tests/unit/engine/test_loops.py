"""Scans and branches: what is carried, stacked, summed on the way, dropped, and done before the loop."""

import re

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from twotrack.engine.lowering.ir import For, Loop, UnsupportedPrimitiveError
from twotrack.engine.printing.library import Tables, function_text, prepare
from unit.engine.cases import Case, in_jax, library_of, native, traced

CHANCE = np.random.default_rng(11)
DRAWS = 5
X, V = CHANCE.normal(size=(DRAWS, 6, 3)), CHANCE.normal(size=(DRAWS, 3))
Q = CHANCE.normal(size=(3, 3))


def case(function):
    return Case(function, {"x": X, "v": V}, {"q": Q})


def fibonacci(x, v, q):
    """What is carried is handed on crosswise."""
    return lax.scan(lambda c, row: ((c[1], c[0] + c[1] * row), c[0]), (v, v * 2), x)


def swap(x, v, q):
    return lax.scan(lambda c, _: ((c[1], c[0]), c), (v, x[0]), None, length=5)


def swap_numbers(x, v, q):
    return lax.scan(lambda c, _: ((c[1] + 1, c[0]), c[1]), (v[0], v[1]), None, length=5)


def shift(x, v, q):
    """The new is a turned view of the old."""
    return lax.scan(lambda c, row: (jnp.concatenate([c[1:], row[:1]]), c), v, x)


def turned(x, v, q):
    return lax.scan(lambda c, _: (c.T + c, None), q * v[0], None, length=4)[0]


def written_before_read(x, v, q):
    """The new depends on all of the old: it cannot be written in its place."""
    return lax.scan(lambda c, row: (q @ c + row, c.sum()), v, x)


def old_after_new(x, v, q):
    def turn(c, row):
        new = c * 0.5 + row
        return new, (q @ new) * c

    return lax.scan(turn, v, x)


def packed(x, v, q):
    """Stocks in one vector, as an integrator packs them, with a slope that begins as zeros."""

    def step(stocks, row):
        def stage(slope, weight):
            now = stocks + weight * slope
            a, b, c = now[:3], now[3:4], now[4:].reshape(2, 3)
            slope = jnp.concatenate([b * a - row, (a * c[0]).sum()[None], (c @ q - a).ravel()])
            return slope, slope * weight

        _, slopes = lax.scan(stage, jnp.zeros_like(stocks), jnp.array([0.0, 0.5, 0.5, 1.0]))
        return stocks + 0.1 * slopes.sum(axis=0), stocks

    return lax.scan(step, jnp.concatenate([v, v[:1], 0.1 * x[:2].ravel()]), x)


def nested(x, v, q):
    def outer(c, row):
        c, inner = lax.scan(lambda d, n: (d * 0.9 + row * n, d.sum()), c, jnp.arange(4.0))
        return c, (inner, inner.sum())

    return lax.scan(outer, v, x)


def sums(x, v, q):
    """Only sums of what is stacked are wanted, and of one both."""
    _, (a, b, c) = lax.scan(lambda s, row: (s + row, (s * row, q * s, row.sum() * s[0])), v, x)
    return a.sum(axis=0), b.sum(axis=0), c.sum(), c, b[:, 1].sum(axis=0)


def unused(x, v, q):
    (a, _), ys = lax.scan(lambda c, row: ((c[0] + row, jnp.sin(c[1])), (row * 2, c[1])), (v, v), x)
    return a, ys[0]


def alike_then_by_lane(x, v, q):
    """What is carried begins alike in all draws and becomes different in two turns."""
    return lax.scan(lambda c, row: ((c[1], c[0] + row), c[0]), (jnp.zeros(3), jnp.zeros(3)), x)


def alike(x, v, q):
    total, rows = lax.scan(lambda c, row: (c * 0.5 + row, c.sum()), q[0], q)
    return total * v, rows, total


def whole_numbers(x, v, q):
    return lax.scan(lambda c, n: ((c[0] + n, c[1] * 2), jnp.where(c[0] % 2 == 0, v, 0.0)), (0, 1), jnp.arange(5))


def choice(x, v, q):
    def turn(c, row_and_flag):
        row, flag = row_and_flag
        return lax.cond(flag, lambda: (c * 2 + row, row.sum()), lambda: (c, jnp.zeros(()))), c

    flags = jnp.array([False, True, True, False, True, False])
    return lax.scan(lambda c, r: (turn(c[0], r)[0], turn(c[0], r)[1]), (v, jnp.zeros(())), (x, flags))


def choice_by_argument(x, v, q):
    return lax.cond(q[0, 0] > 0, lambda: (v, x[0] * 2), lambda: (v * 3, q[0]))


def known_choice(x, v, q):
    return lax.switch(1, [lambda: v, lambda: v * 2, lambda: v * 3]), lax.cond(True, lambda: x, lambda: -x)


def calls(x, v, q):
    @jax.custom_jvp
    def double(a):
        return 2 * a

    double.defjvp(lambda primals, tangents: (2 * primals[0], 2 * tangents[0]))
    return jax.checkpoint(lambda a: jnp.sin(a) * double(a))(v), lax.stop_gradient(jax.jit(jnp.cos)(v)), double(x)


def rows_of_constants(x, v, q):
    table = jnp.array(Q)
    return lax.scan(lambda c, r: (c + r[0] @ r[1], r[2]), v[0], (table, table.T, jnp.ones((3, 2))))


def over_keys(x, v, q):
    keys = jax.random.split(jax.random.key(3), 4)
    return lax.scan(
        lambda k, each: (jax.random.fold_in(k, 1), jax.random.normal(each) + jax.random.uniform(k) * v), keys[0], keys
    )[1]


STATES = np.arange(16)
NEAR = ((STATES[:, None] - STATES) % 5 == 1).astype(float)


def neighbours(groups, near):
    """Sums over the neighbours of each state, for three groups, beside a rate of the state."""

    def turn(c, _):
        return c + 0.1 * (near @ c) * jnp.exp(-c.sum(axis=1, keepdims=True)), None

    return lax.scan(turn, groups, None, length=3)[0]


def after_a_sum(x, v, q):
    """A sum over all rows stands between two loops; much of what the second reads need not come from the first."""
    stage = x + 0.5 * x[0, 0]
    total = stage.sum()
    share = stage * total
    slow = jnp.exp(-x)
    return share * v, 2.0 * slow * total, (3.0 * stage - total) * stage[::-1]


CASES = {
    f.__name__: case(f)
    for f in (
        fibonacci, swap, swap_numbers, shift, turned, written_before_read, old_after_new, packed, nested, sums, unused,
        alike_then_by_lane, alike, whole_numbers, choice, choice_by_argument, known_choice, calls, rows_of_constants,
        over_keys, after_a_sum,
    )
} | {
    "backwards": case(lambda x, v, q: lax.scan(lambda c, row: (c * 0.7 + row, c), v, x, reverse=True)),
    "neighbours": Case(neighbours, {"groups": CHANCE.normal(size=(DRAWS, 16, 3))}, {"near": NEAR}),
    "one_turn": case(lambda x, v, q: lax.scan(lambda c, row: (c + row, c), v, x[:1])),
    "counting": case(lambda x, v, q: lax.fori_loop(0, 4, lambda i, c: c * x[0] + i, v)),
    "result_is_carried": case(lambda x, v, q: lax.scan(lambda c, row: (c + row, None), v, x)[0]),
    "handed_through": case(lambda x, v, q: lax.scan(lambda c, row: (c, c * row), v, x)),
    "constant_rows": case(lambda x, v, q: lax.scan(lambda c, _: (c + 1, q[0]), v, None, length=3)),
}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return library_of(tmp_path_factory.mktemp("loops"), CASES)


@pytest.mark.parametrize("name", CASES)
def test_a_loop_gives_what_jax_gives(library, name):
    found, wanted = native(library, name, CASES[name]), in_jax(CASES[name])
    assert found.keys() == wanted.keys()
    for key, array in wanted.items():
        np.testing.assert_allclose(found[key], array, rtol=1e-13, atol=1e-14)


def loops_of(block):
    return [op for op in block.ops if isinstance(op, Loop)]


def names_of(block):
    return [getattr(op, "name", type(op).__name__) for op in block.ops]


def test_stocks_that_are_packed_are_carried_as_the_fields_they_are():
    stage = loops_of(loops_of(traced("packed", CASES["packed"]).top)[0].body)[0]
    assert [carry.param.shape for carry in stage.carries] == [(3,), (), (2, 3)]


def test_what_does_not_change_is_made_before_the_loop():
    def function(x, v, q):
        return lax.scan(lambda c, row: (c + row * jnp.exp(v), None), v, x)[0]

    top = traced("f", case(function)).top
    assert "exp" in names_of(top)
    assert "exp" not in names_of(loops_of(top)[0].body)


def test_what_nobody_reads_is_dropped():
    program = prepare(traced("unused", CASES["unused"]))
    loop = loops_of(program.top)[0]
    assert len(loop.carries) == 1
    assert len(loop.stacks) == 1


def test_a_stack_of_which_only_the_sum_is_wanted_is_not_made():
    program = prepare(traced("sums", CASES["sums"]))
    assert sorted(value.shape for value, _ in loops_of(program.top)[0].stacks) == [(6,), (6, 3, 3)]


def test_what_only_a_later_loop_reads_is_made_there():
    top = prepare(traced("after_a_sum", CASES["after_a_sum"])).top
    first, *later = [op for op in top.ops if isinstance(op, For) and op.counter.length in {3, 6}]
    assert first.totals
    assert len(first.stores) <= 1
    assert any("exp" in names_of(inner.body) for op in later for inner in op.body.ops if isinstance(inner, For))


def test_sums_over_neighbours_are_made_for_all_groups_in_one_loop():
    text = function_text(prepare(traced("neighbours", CASES["neighbours"])), Tables())
    (loop,) = [line for line in text.splitlines() if "for (int q" in line]
    assert len(re.findall(r"m\d+_\d = \(m\d+_\d \+ ", text.split(loop)[1])) == 3


def test_a_branch_that_differs_between_draws_is_refused():
    with pytest.raises(UnsupportedPrimitiveError, match=r"differs between draws.*test_loops\.py:\d+"):
        prepare(traced("f", case(lambda x, v, q: lax.cond(v[0] > 0, lambda: v, lambda: -v))))
