"""A whole world, made up: what the kernel gives is what JAX gives."""

from importlib import import_module
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.engine.build import Limit, build, trace
from twotrack.engine.native import Library
from twotrack.engine.printing.library import Tables, c_texts
from twotrack.tables.issue_tables import read_issue
from twotrack.world.assemble import Issue, assemble
from unit.engine.cases import by_name
from unit.engine.real_programs import YEARS, toy_program

TOY = Path(__file__).resolve().parents[2] / "toy"
DRAWS = 6


@pytest.fixture(scope="module")
def program():
    issues = [Issue(n, import_module(f"toy.{n}.equations"), read_issue(TOY / n)) for n in ("mills", "rivers")]
    return toy_program(assemble(issues), DRAWS)


@pytest.fixture(scope="module")
def folder(program, tmp_path_factory):
    function, lanes, alike = program
    folder = tmp_path_factory.mktemp("toy")
    first = jax.tree.map(lambda array: jnp.asarray(array[0]), lanes)
    arguments = (first["p"], jax.tree.map(jnp.asarray, alike["forcing"]))
    limit = Limit("months", {YEARS: 12, 12 * YEARS: 1})
    programs = [
        trace("toy", function, arguments, ("p", "forcing"), lanes=("p",)),
        trace("shorter", function, arguments, ("p", "forcing"), lanes=("p",), limit=limit),
    ]
    build(programs, folder, optimise="-O1", single=True)
    return folder


@pytest.fixture(scope="module")
def wanted(program):
    function, lanes, alike = program
    return by_name(jax.jit(jax.vmap(function, in_axes=(0, None)))(lanes["p"], alike["forcing"]))


def test_a_program_is_printed_alike_whatever_was_traced_before(program, folder):
    function, lanes, alike = program
    arguments = (
        jax.tree.map(lambda array: jnp.asarray(array[0]), lanes)["p"],
        jax.tree.map(jnp.asarray, alike["forcing"]),
    )
    again = c_texts([trace("toy", function, arguments, ("p", "forcing"), lanes=("p",))], Tables())
    text = "".join(again[name] for name in again if name != "runtime.h").split("void twotrack_toy")[1]
    assert text in "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.c"))


def far(found, wanted):
    """Largest difference, as a share of the largest value of a series."""
    return {n: np.abs(found[n] - wanted[n]).max() / max(np.abs(wanted[n]).max(), 1e-300) for n in wanted}


def test_the_made_up_world_is_that_of_jax(program, folder, wanted):
    found = Library(folder).run("toy", by_name(program[1] | program[2]), DRAWS)
    assert found.keys() == wanted.keys()
    assert max(far(found, wanted).values()) < 1e-13


def test_single_precision_is_near(program, folder, wanted):
    found = Library(folder, single=True).run("toy", by_name(program[1] | program[2]), DRAWS)
    differences = far(found, wanted)
    assert max(differences.values()) < 1e-4
    assert max(differences.values()) > 1e-9


@pytest.mark.parametrize("months", [0, 1, 12, 17, 12 * YEARS, 999])
def test_a_run_may_end_early(program, folder, months):
    inputs = by_name(program[1] | program[2])
    library = Library(folder)
    whole, shorter = library.run("toy", inputs, DRAWS), library.run("shorter", inputs | {"months": months}, DRAWS)
    years, begun = months // 12, -(-months // 12)
    for name, series in whole.items():
        np.testing.assert_array_equal(shorter[name][:, :years], series[:, :years])
        assert np.isnan(shorter[name][:, begun:]).all()
    by_month, cut = (found["monthly"].reshape(DRAWS, 12 * YEARS, -1) for found in (whole, shorter))
    np.testing.assert_array_equal(cut[:, :months], by_month[:, :months])
    assert np.isnan(cut[:, months:]).all()
