"""Results in groups: what only groups need that are not wanted is left out, and the rest keeps its bits."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.engine.build import Limit, build, trace
from twotrack.engine.native import Library

X = np.random.default_rng(8).normal(size=(9, 6, 4))
RATES = np.random.default_rng(9).uniform(size=(9, 6))
GROUPS = {"path": ("path",), "record": ("record.noise", "record.total"), "end": ("end",)}


def world(x, rate):
    """Stocks year by year: a path, a record of it with chance, and where it ends."""

    def year(stocks, given):
        row, by = given
        stocks = stocks * by + row
        return stocks, (stocks, jnp.exp(-(stocks**2)).sum())

    end, (path, seen) = jax.lax.scan(year, x[0], (x, rate))
    noise = jax.random.normal(jax.random.key(3), (6, 4)) * path
    record = {"noise": noise, "total": noise.sum() * seen, "plain": path[0] * 2}
    return {"path": path, "record": record, "end": end, "number": jnp.log1p(seen**2).sum()}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    arguments = (jnp.asarray(X[0]), jnp.asarray(RATES[0]))
    options = {"limit": Limit("years", {6: 1}), "groups": GROUPS}
    programs = [
        trace("world", world, arguments, ("x", "rate"), lanes=("x",), **options),
        trace("batch", world, arguments, ("x", "rate"), lanes=("x", "rate")),
    ]
    folder = tmp_path_factory.mktemp("wanted")
    build(programs, folder, optimise="-O1")
    return Library(folder)


def run(library, **options):
    return library.run("world", {"x": X, "rate": RATES[0]}, len(X), **options)


def test_everything_is_made_unless_less_is_asked_for(library):
    found = run(library)
    wanted = jax.vmap(world, in_axes=(0, None))(X, RATES[0])
    assert set(found) == {"path", "record.noise", "record.total", "record.plain", "end", "number"}
    np.testing.assert_allclose(found["record.total"], wanted["record"]["total"], rtol=1e-13)
    np.testing.assert_allclose(found["number"], wanted["number"], rtol=1e-13)


@pytest.mark.parametrize("outputs", [["path"], ["record.total"], ["end", "record.noise"], ["number"]])
def test_what_is_asked_for_has_the_same_bits(library, outputs):
    whole, found = run(library), run(library, outputs=outputs)
    assert set(found) == set(outputs)
    for name, array in found.items():
        np.testing.assert_array_equal(array.view(np.int64), whole[name].view(np.int64))


def test_groups_are_chosen_by_a_number(library):
    entry = library.manifest.programs["world"]
    assert entry.groups == ("path", "record", "end")
    found = library.run("world", {"x": X, "rate": RATES[0], entry.wanted: 0b100}, len(X))
    assert set(found) == {"end", "record.plain", "number"}


def test_a_group_that_is_not_wanted_costs_nothing(library):
    text = (library.folder / "library.c").read_text(encoding="utf-8")
    assert "if (wanted & 2ll) {" in text
    guarded = text.split("if (wanted & 2ll) {")[1].split("\n  }")[0]
    assert "threefry" in guarded


def test_a_run_ends_early_where_no_limit_is_given_it_does_not(library):
    whole = run(library)
    found = library.run("world", {"x": X, "rate": RATES[0], "years": 2}, len(X))
    np.testing.assert_array_equal(found["path"][:, :2], whole["path"][:, :2])
    assert np.isnan(found["path"][:, 2:]).all()


def test_arguments_may_differ_by_lane_as_scenarios_do(library):
    found = library.run("batch", {"x": X, "rate": RATES}, len(X))
    wanted = jax.vmap(world)(X, RATES)
    np.testing.assert_allclose(found["path"], wanted["path"], rtol=1e-13)
    np.testing.assert_allclose(found["end"], wanted["end"], rtol=1e-13)
    alike = library.run("batch", {"x": X, "rate": np.tile(RATES[0], (len(X), 1))}, len(X))
    np.testing.assert_array_equal(alike["path"].view(np.int64), run(library)["path"].view(np.int64))
