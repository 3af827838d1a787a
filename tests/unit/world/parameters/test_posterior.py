"""The posterior as a file and as a layer: joint draws taken in turn, the same under every scenario."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.tables.errors import TableError
from twotrack.world.parameters import posterior as module
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values
from twotrack.world.parameters.fitted import FitHeader
from twotrack.world.parameters.joint import PICK, draw_numbers, joint_scores
from twotrack.world.parameters.posterior import SampledNumber, overlay_from_posterior, posterior_toml, read_posterior

HEADER = FitHeader(command='twotrack "calibrate"', until="2021-12", evidence="0", version="0", method="m")
SERIES = ("cdc/synthetic_opioid_deaths",)
NUMBERS = {
    "drugs.fentanyl_spread_rate": SampledNumber(size=1, series=SERIES),
    "violence.shock_scale": SampledNumber(size=32, series=()),
}
DRAWS = 50


@pytest.fixture
def written(tmp_path):
    rng = np.random.default_rng(1)
    path = tmp_path / "posterior.toml"
    path.write_text(posterior_toml(HEADER, NUMBERS, DRAWS), encoding="utf-8")
    np.save(path.with_suffix(".npy"), rng.normal(0.5, 0.3, (DRAWS, 33)).astype(np.float32))
    return path


@pytest.fixture
def layer(written, world):
    return overlay_from_posterior(read_posterior(written), parameter_distributions(world.tables))


def test_a_posterior_is_read_as_it_was_written(written):
    found = read_posterior(written)
    assert found.fit == HEADER
    assert {name: draws.shape for name, draws in found.standard.items()} == {
        "drugs.fentanyl_spread_rate": (DRAWS, 1),
        "violence.shock_scale": (DRAWS, 32),
    }
    assert found.series["drugs.fentanyl_spread_rate"] == SERIES
    raw = np.load(written.with_suffix(".npy"))
    assert np.array_equal(np.hstack(list(found.standard.values())), raw)


def test_a_drawn_number_is_that_of_the_joint_draw(layer, written, world):
    known = parameter_distributions(world.tables, layer.numbers)
    scores = joint_scores(known, layer.joint, 3, DRAWS)
    raw = read_posterior(written).standard
    prior = {b.name: b for b in parameter_distributions(world.tables)}
    taken = []
    for draw in range(DRAWS):
        values = drawn_values(known, scales_of(known), draw_key(3, draw), scores[draw])
        b = prior["violence.shock_scale"]
        standard = (np.log(values[b.name] / b.to_base) - b.location) / b.scale
        row = np.flatnonzero(np.isclose(raw[b.name], standard, atol=1e-5).all(axis=1))
        other = prior["drugs.fentanyl_spread_rate"]
        spread = (np.log(values[other.name] / other.to_base) - other.location) / other.scale
        assert np.allclose(raw[other.name][row, 0], spread, atol=1e-5), "numbers of one draw stay together"
        taken += list(row)
    assert sorted(taken) == list(range(DRAWS)), "as many worlds as draws take each once"


def test_what_is_not_in_the_posterior_is_drawn_as_before(layer, world):
    known = parameter_distributions(world.tables, layer.numbers)
    scores = joint_scores(known, layer.joint, 3, 6)
    plain = drawn_values(known, scales_of(known), draw_key(3, 5))
    found = drawn_values(known, scales_of(known), draw_key(3, 5), scores[5])
    assert {name for name in plain if not np.array_equal(plain[name], found[name])} == set(NUMBERS)


def test_the_median_is_the_posterior_s(layer, written, world):
    known = parameter_distributions(world.tables, layer.numbers)
    b = next(b for b in parameter_distributions(world.tables) if b.name == "drugs.fentanyl_spread_rate")
    place = np.median(read_posterior(written).standard[b.name])
    wanted = np.exp(b.location + b.scale * place) * b.to_base
    assert float(median_values(known, scales_of(known))[b.name]) == pytest.approx(float(wanted), rel=1e-9)


def test_seeds_begin_at_other_draws():
    assert len({int(draw_numbers(1000, seed, 1)[0]) for seed in range(20)}) > 15


@pytest.mark.parametrize("seed", [0, 1, 2, 41, 2**31, 2**40 + 3, 2**63 - 1, -1, -(2**63)])
@pytest.mark.parametrize("count", [1, 2, 5, 400, 1000, 2**33 + 1])
def test_the_first_draw_is_that_of_the_keys_of_jax(seed, count):
    key = jax.random.fold_in(jax.random.key(jnp.asarray(seed)), PICK)
    first = int(jax.random.randint(key, (), 0, count))
    assert list(draw_numbers(count, seed, 3)) == [(first + draw) % count for draw in range(3)]


def test_without_joint_draws_every_world_draws_its_own(world):
    assert np.isnan(joint_scores(parameter_distributions(world.tables), {}, 1, 2)).all()


def test_a_spoilt_posterior_is_refused(written):
    np.save(written.with_suffix(".npy"), np.zeros((DRAWS, 32), dtype=np.float32))
    with pytest.raises(TableError, match="50 x 33"):
        read_posterior(written)
    np.save(written.with_suffix(".npy"), np.full((DRAWS, 33), np.nan, dtype=np.float32))
    with pytest.raises(TableError):
        read_posterior(written)
    written.with_suffix(".npy").unlink()
    with pytest.raises(TableError, match="twotrack calibrate"):
        read_posterior(written)


@pytest.mark.parametrize("name", ["drugs.fentanyl_spread_rat", "violence.neighbours", "violence.start_homicide_rate"])
def test_a_posterior_of_other_numbers_is_refused(written, world, name):
    found = read_posterior(written)
    other = replace(found, standard=found.standard | {name: np.zeros((DRAWS, 1))})
    with pytest.raises(TableError):
        overlay_from_posterior(other, parameter_distributions(world.tables))


def test_a_run_takes_the_shipped_posterior_and_leaves_it_off(written, monkeypatch):
    from twotrack.runs.experiment import shipped_experiment
    from twotrack.runs.receipt import overlay_receipt as named

    found = read_posterior(written)
    monkeypatch.setattr(module, "shipped_posterior", lambda: found)
    monkeypatch.setattr("twotrack.runs.receipt.shipped_posterior", lambda: found)
    assert set(shipped_experiment().joint) == set(NUMBERS)
    assert not shipped_experiment(prior=True).joint
    assert not shipped_experiment(fitted={}).joint
    assert named(prior=False, fitted=None) == {"layer": "posterior", "fitted": found.digest}
    assert named(prior=True, fitted=None)["layer"] == "prior"
    assert named(prior=False, fitted={})["layer"] == "fitted"
