"""A compiled kernel: the same bits however it is run, refused when it is not what it says, stopped when asked."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.engine import processor
from twotrack.engine.compile import compile_library
from twotrack.engine.manifest import KernelFileError, read, write
from twotrack.engine.native import Library
from unit.engine.cases import Case, library_of, native, traced

X = np.random.default_rng(3).normal(size=(13, 4))


def walk(x, rate, turns=600):
    import jax

    last, path = jax.lax.scan(lambda c, _: (jnp.exp(-c * rate) + jnp.sin(c) * c**0.5, c.sum()), jnp.abs(x), None, turns)
    return {"path": path, "last": last}


CASES = {
    "walk": Case(walk, {"x": X}, {"rate": np.array(0.3)}),
    "slow": Case(lambda x, rate: walk(x, rate, 300_000)["path"].max(), {"x": X}, {"rate": np.array(0.3)}),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("native")
    library_of(folder, CASES)
    return folder


@pytest.fixture(scope="module")
def library(folder):
    return Library(folder)


def bits(array):
    return array.view(np.int64)


def test_a_draw_alone_in_a_block_and_on_two_threads_has_the_same_bits(library):
    together = native(library, "walk", CASES["walk"])["path"]
    two = native(library, "walk", CASES["walk"], threads=2)["path"]
    turned = native(library, "walk", Case(walk, {"x": X[::-1]}, CASES["walk"].alike))["path"][::-1]
    np.testing.assert_array_equal(bits(two), bits(together))
    np.testing.assert_array_equal(bits(np.ascontiguousarray(turned)), bits(together))
    for draw in range(len(X)):
        alone = native(library, "walk", Case(walk, {"x": X[draw : draw + 1]}, CASES["walk"].alike))["path"]
        np.testing.assert_array_equal(bits(alone[0]), bits(together[draw]))


def test_progress_counts_every_draw(library):
    counts = []
    library.run("walk", {"x": X, "rate": 0.3}, len(X), counts.append, threads=2)
    assert sum(counts) == len(X)
    assert max(counts) == library.lanes


def test_parts_of_a_stream_are_the_draws_in_order(library):
    whole = native(library, "walk", CASES["walk"])["path"]

    def arguments(first, draws):
        return {"x": X[first : first + draws], "rate": 0.3}

    for inputs in ({"x": X, "rate": 0.3}, arguments):
        parts = list(library.stream("walk", inputs, len(X), size=5, threads=2))
        assert [(part.first, part.draws) for part in parts] == [(0, 5), (5, 5), (10, 3)]
        np.testing.assert_array_equal(bits(np.concatenate([part.results["path"] for part in parts])), bits(whole))


def test_a_stream_asks_for_arguments_only_a_few_parts_ahead(library):
    asked = []

    def arguments(first, draws):
        asked.append(first)
        return {"x": np.resize(X, (draws, 4)), "rate": 0.3}

    for part in library.stream("walk", arguments, 100_000, size=8, threads=1):
        assert asked[-1] <= part.first + 2 * 8
        if part.first >= 400:
            break
    assert len(asked) < 60


def test_results_that_are_not_asked_for_are_not_made(library):
    found = library.run("walk", {"x": X, "rate": 0.3}, len(X), outputs=["last"])
    assert found.keys() == {"last"}
    np.testing.assert_array_equal(bits(found["last"]), bits(native(library, "walk", CASES["walk"])["last"]))
    with pytest.raises(ValueError, match="no result `first`"):
        library.run("walk", {"x": X, "rate": 0.3}, len(X), outputs=["last", "first"])


def test_what_progress_raises_ends_the_run(library):
    def stop(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.run("walk", {"x": np.tile(X, (400, 1)), "rate": 0.3}, 13 * 400, stop)


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        ({"x": X}, "`rate`"),
        ({"x": X[:, :3], "rate": 0.3}, "`x` has shape"),
        ({"x": X[:5], "rate": 0.3}, "`x` has shape"),
    ],
)
def test_arguments_that_do_not_fit_are_named(library, inputs, message):
    with pytest.raises(ValueError, match=message):
        library.run("walk", inputs, len(X))


def altered(folder, tmp_path, name, change):
    """A copy of a folder in which one file is changed."""
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    path = copy / name
    path.write_bytes(change(path.read_bytes()))
    return copy


@pytest.mark.parametrize("name", ["kernel64.so", "kernel.bin"])
def test_a_damaged_file_is_refused(folder, tmp_path, name):
    def damage(data):
        return data[:-1] + bytes([data[-1] ^ 1]) if data else b"x"

    with pytest.raises(KernelFileError, match="damaged"):
        Library(altered(folder, tmp_path, name, damage))


def test_a_library_of_another_source_is_refused(folder, tmp_path):
    def other(data):
        manifest = json.loads(data)
        return json.dumps(manifest | {"source": "0" * 64}).encode()

    with pytest.raises(KernelFileError, match="another source"):
        Library(altered(folder, tmp_path, "manifest.json", other))


def test_a_manifest_of_another_version_is_refused(folder, tmp_path):
    with pytest.raises(KernelFileError, match="version"):
        Library(altered(folder, tmp_path, "manifest.json", lambda data: data.replace(b'"version": 1', b'"version": 0')))


@pytest.mark.parametrize(
    ("change", "message"),
    [({"machine": "pdp11"}, "for .* on pdp11"), ({"system": "amiga"}, "for amiga"), ({"level": "x86-64-v9"}, "v9")],
)
def test_a_library_for_another_machine_is_refused_before_it_is_loaded(folder, tmp_path, change, message):
    def other(data):
        manifest = json.loads(data)
        libraries = [row | change for row in manifest["libraries"]]
        return json.dumps(manifest | {"libraries": libraries}).encode()

    with pytest.raises(KernelFileError, match=message):
        Library(altered(folder, tmp_path, "manifest.json", other))


def test_every_level_of_instructions_gives_the_same_bits(folder, tmp_path):
    levels = [level for level in processor.LEVELS if processor.has_level(level)]
    if len(levels) < 2:
        pytest.skip("this processor has one level of instructions")
    copy = altered(folder, tmp_path, "kernel.bin", lambda data: data)
    manifest = read(copy)
    for level in levels:
        write(copy, replace(manifest, libraries=(compile_library(copy, manifest, optimise="-O1", level=level),)))
        found = native(Library(copy), "walk", CASES["walk"])["path"]
        np.testing.assert_array_equal(bits(found), bits(native(Library(folder), "walk", CASES["walk"])["path"]))


def test_a_folder_without_a_kernel_is_refused(tmp_path):
    with pytest.raises(KernelFileError, match=r"no manifest\.json"):
        Library(tmp_path)


def test_a_precision_that_was_not_built_is_refused(folder):
    with pytest.raises(KernelFileError, match="single"):
        Library(folder, single=True)


def digest(function, lanes, alike, names=("x",)):
    return traced("f", Case(function, lanes, alike)).digest


def test_the_digest_follows_equations_and_not_numbers():
    def one(x, rate):
        return x * rate

    first = digest(one, {"x": X}, {"rate": np.array(0.3)})
    assert digest(one, {"x": 2 * X}, {"rate": np.array(9.0)}) == first
    assert digest(lambda x, rate: x * rate, {"x": X}, {"rate": np.array(0.3)}) == first
    assert digest(lambda x, rate: x + rate, {"x": X}, {"rate": np.array(0.3)}) != first
    assert digest(one, {"x": X[:, :3]}, {"rate": np.array(0.3)}) != first
    assert digest(one, {"x": X, "rate": np.full(13, 0.3)}, {}) != first


def test_the_digest_follows_constants():
    tables = [jnp.arange(4.0), jnp.arange(4.0) + 1]
    found = {digest(lambda x, table=table: x * table, {"x": X}, {}) for table in tables}
    assert len(found) == 2


RUN = """
import signal, sys, numpy as np
from pathlib import Path
# A process that was started in the background ignores Ctrl-C unless it says otherwise.
signal.signal(signal.SIGINT, signal.default_int_handler)
from twotrack.engine.native import Library
assert "jax" not in sys.modules and "pandas" not in sys.modules, "heavy"
library = Library(Path(sys.argv[1]))
print("begun", flush=True)
library.run("slow", {"x": np.ones((400_000, 4)), "rate": 0.3}, 400_000)
"""


def test_running_imports_no_jax_and_ends_within_a_second_of_an_interruption(folder):
    program = subprocess.Popen([sys.executable, "-c", RUN, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               text=True, env=os.environ)  # fmt: skip
    try:
        assert program.stdout.readline() == "begun\n", program.stderr.read()
        time.sleep(0.5)
        program.send_signal(signal.SIGINT)
        begun = time.monotonic()
        _, errors = program.communicate(timeout=30)
    finally:
        program.kill()
        program.communicate()
    assert "KeyboardInterrupt" in errors
    assert time.monotonic() - begun < 1 + 2 * library_block_seconds(folder)


def library_block_seconds(folder):
    """How long a block takes here and now, which an interruption waits for."""
    begun = time.monotonic()
    Library(folder).run("slow", {"x": np.ones((1, 4)), "rate": 0.3}, 1)
    return time.monotonic() - begun
