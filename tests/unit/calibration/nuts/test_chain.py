"""One chain: the same by seed, the same whether stopped or not, and true to a density that is known."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.calibration.nuts.chain import read_chain, read_draws, run_chain, start_of
from twotrack.calibration.nuts.diagnostics import diagnose
from twotrack.calibration.nuts.plan import Plan

MEAN = jnp.array([0.5, -1.0, 0.0])
SD = jnp.array([1.0, 0.4, 2.0])
PLAN = Plan("2021-12", chains=2, draws=120, warmup=70, seed=7)


@pytest.fixture(autouse=True, scope="module")
def _as_users_promote():
    """The library of the sampler mixes kinds of numbers, which the strict world of the tests refuses."""
    with jax.numpy_dtype_promotion("standard"):
        yield


def density(free):
    return -(((free - MEAN) / SD) ** 2).sum() / 2


def chain(folder, number=0, plan=PLAN, **watch):
    ended = run_chain(density, 3, plan, number, folder, **watch)
    return ended, read_draws(folder, plan)


@pytest.fixture(scope="module")
def whole(_as_users_promote, tmp_path_factory):
    ended, found = chain(tmp_path_factory.mktemp("whole"))
    assert ended
    return found


def stopping_after(steps):
    done = []
    return done, (done.append, lambda: len(done) >= steps)


@pytest.mark.parametrize("steps", [1, 30, 50, 101])
def test_stopped_anywhere_and_resumed_it_gives_the_same_numbers(tmp_path, whole, steps):
    done, watch = stopping_after(steps)
    assert not run_chain(density, 3, PLAN, 0, tmp_path, *watch)
    assert len(done) == steps == read_chain(tmp_path).done
    ended, again = chain(tmp_path)
    assert ended
    assert all(np.array_equal(a, b) for a, b in zip(again, whole, strict=True))


def test_a_chain_that_has_ended_is_left_as_it_is(tmp_path, whole):
    chain(tmp_path)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    _, again = chain(tmp_path)
    assert np.array_equal(again.free, whole.free)
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_another_seed_and_another_chain_draw_otherwise(tmp_path, whole):
    _, other = chain(tmp_path / "chain", 1)
    _, seeded = chain(tmp_path / "seed", plan=Plan("2021-12", chains=2, draws=120, warmup=70, seed=8))
    assert not np.allclose(other.free, whole.free)
    assert not np.allclose(seeded.free, whole.free)


def test_chains_from_far_starts_agree_on_what_is_known(tmp_path):
    plan = Plan("2021-12", chains=2, draws=400, warmup=150, seed=3)
    both = np.stack([chain(tmp_path / str(number), number, plan)[1].free for number in range(2)])
    starts = [start_of(density, 3, jax.random.fold_in(jax.random.PRNGKey(plan.seed), n)) for n in range(2)]
    assert float(jnp.abs(starts[0] - starts[1]).max()) > 1
    for number, known in enumerate(diagnose(["a", "b", "c"], both)):
        assert known.r_hat < 1.03
        assert abs(known.mean - MEAN[number]) < 4 * SD[number] / np.sqrt(known.bulk)
        assert known.sd == pytest.approx(float(SD[number]), rel=0.15)


def test_a_start_draws_nearer_where_the_density_ends():
    def bounded(free):
        return jnp.where((jnp.abs(free) < 0.1).all(), density(free), jnp.nan)

    assert np.isfinite(bounded(start_of(bounded, 3, jax.random.key(1))))
