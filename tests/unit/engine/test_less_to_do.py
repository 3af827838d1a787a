"""Passes that leave out work: factors that change seldom, what loops do not change, what the next turn makes again."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from twotrack.base.forms import soft_ceiling
from twotrack.engine.lowering.ir import For, Loop
from twotrack.engine.lowering.walk import blocks_of
from twotrack.engine.printing.library import Tables, function_text, prepare
from unit.engine.cases import Case, in_jax, library_of, native, traced

CHANCE = np.random.default_rng(12)
DRAWS = 5
X, V = CHANCE.normal(size=(DRAWS, 4, 20)), CHANCE.normal(size=(DRAWS, 20))
NEAR = (CHANCE.uniform(size=(20, 20)) > 0.7) * 1.5
AT_THE_EDGES = np.array([[-1.0, 0.0, 0.5, 2.0, np.nan, np.inf, -np.inf, 1.0] + [0.25] * 12] * DRAWS)


def case(function, v=V):
    return Case(function, {"x": X, "v": v}, {"near": NEAR})


def seldom(x, v, near):
    """Two factors of which only one changes from turn to turn, and a sum that neither runs over."""
    return lax.scan(lambda c, row: (c + (row * v[0]) * v[1], (-(row * v[2])).sum()), v, x)


def neighbours(x, v, near):
    """Each row is spread over its neighbours, by a share of its own."""
    share = 1 / near.sum(axis=0)
    return lax.scan(lambda c, row: (c + near @ (row * v[0] * share), None), v, x)[0]


def standing(x, v, near):
    """Of two that are carried one never changes, and of a third nothing is ever added."""

    def turn(c, row):
        moving, still, nothing = c
        return (moving + jnp.exp(still) * row + nothing, still + 0 * row, 0 * nothing), None

    return lax.scan(turn, (v, v * 2, jnp.zeros(20)), x)[0]


def again(x, v, near):
    """What is made of the end of a turn is made again at the start of the next."""

    def level(c):
        return jnp.exp(c * v[0]).sum()

    def turn(c, row):
        before, after = level(c), level(c + row)
        return c + row, before * 2 + after

    return lax.scan(turn, v, x)


def exponentials(x, v, near):
    return jnp.exp(x) * v * jnp.exp(-x * x) * jnp.exp(v)


def ceiling(x, v, near):
    """A dividend against the larger of it and something else, at the edges of the numbers."""
    return 0.5 / jnp.maximum(v, 0.5), 0.5 / jnp.maximum(0.5, x), jnp.minimum(v, 0.25), jnp.maximum(-1.0, v)


def softened(x, v, near):
    """Soft ceilings: two on the same numbers, and one of which a part is read elsewhere."""
    other = jnp.minimum(v, 0.25)
    last = other + 0.25 * (1 - 0.25 / jnp.maximum(v, 0.25))
    return soft_ceiling(v, 1.0), soft_ceiling(v * x[0], 1.5), last, other


def chance(x, v, near):
    keys = jax.random.split(jax.random.key(3), 20)
    return v * jax.vmap(lambda key: jax.random.normal(jax.random.fold_in(key, 7)))(keys)


CASES = {f.__name__: case(f) for f in (seldom, neighbours, standing, again, exponentials, chance)}
CASES |= {f.__name__: case(f, AT_THE_EDGES) for f in (ceiling, softened)}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return library_of(tmp_path_factory.mktemp("less"), CASES)


@pytest.mark.parametrize("name", CASES)
def test_less_to_do_gives_what_jax_gives(library, name):
    found, wanted = native(library, name, CASES[name]), in_jax(CASES[name])
    for key, array in wanted.items():
        np.testing.assert_allclose(found[key], array, rtol=1e-13, atol=1e-13)


def prepared(name):
    return prepare(traced(name, CASES[name])).top


def made_in(block, name):
    """Operations of this name in a block and all inside it."""
    return [op for each in blocks_of(block) for op in each.ops if getattr(op, "name", "") == name]


def body_of(top):
    return next(op.body for op in top.ops if isinstance(op, Loop))


def test_factors_that_a_loop_does_not_change_are_multiplied_before_it():
    assert len(made_in(body_of(prepared("seldom")), "mul")) == 2
    assert not made_in(body_of(prepared("seldom")), "neg")


def test_a_share_of_each_row_goes_into_the_matrix_that_all_draws_have_in_common():
    top = prepared("neighbours")
    (loop,) = [op for block in blocks_of(top) for op in block.ops if isinstance(op, For) and op.skip is not None]
    assert [op.name for op in loop.body.ops] == ["mul"]
    assert any(not op.outs[0].lanes for op in made_in(top, "mul"))


def test_what_no_turn_changes_is_not_carried():
    top = prepared("standing")
    assert len(next(op for op in top.ops if isinstance(op, Loop)).carries) == 1
    assert not made_in(body_of(top), "exp")


def test_what_the_next_turn_makes_again_is_handed_on():
    top = prepared("again")
    assert len(made_in(body_of(top), "exp")) == 1
    assert len(made_in(top, "exp")) == 2


def test_a_product_of_exponentials_is_one():
    assert len(made_in(prepared("exponentials"), "exp")) == 2


def test_each_hash_of_a_random_number_has_a_loop_of_its_own():
    loops = [op for op in prepared("chance").ops if isinstance(op, For)]
    assert [len([op for op in loop.body.ops if op.name == "threefry"]) for loop in loops][-3:] == [1, 1, 0]


def test_a_dividend_is_compared_before_it_is_divided():
    text = function_text(prepare(traced("ceiling", CASES["ceiling"])), Tables())
    assert text.count("lf_over_max(") == 2
    assert "lf_min_one(" in text


def test_a_soft_ceiling_is_one_operation_unless_a_part_of_it_is_read_elsewhere():
    top = prepared("softened")
    assert len(made_in(top, "soft_ceiling")) == 2
    assert len(made_in(top, "over_max")) == 1
