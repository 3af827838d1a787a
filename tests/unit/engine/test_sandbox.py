"""The programs as WebAssembly: the bits of the library. Left out where zig and wasmtime (for development) are not."""

import numpy as np
import pytest

from unit.engine import test_chance, test_loops, test_primitives
from unit.engine.cases import by_name, library_of, native

pytest.importorskip("ziglang", reason="zig compiles the kernel to WebAssembly; it is no part of the set-up")
pytest.importorskip("wasmtime", reason="wasmtime runs WebAssembly; it is no part of the set-up")

FROM = {
    test_loops: ("packed", "nested", "choice", "sums", "whole_numbers"),
    test_chance: ("normal", "months", "whole"),
    test_primitives: ("product_with_zeros", "gather_by_lane", "truth", "bits", "powers", "place_of_extreme"),
}
CASES = {f"{module.__name__[-5:]}_{name}": module.CASES[name] for module, names in FROM.items() for name in names}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sandbox")
    library_of(folder, CASES, wasm=True)
    return folder


@pytest.mark.parametrize("name", CASES)
def test_bits_are_those_of_the_library(folder, name):
    from twotrack.engine.native import Library
    from twotrack.engine.sandbox import Sandbox

    case = CASES[name]
    found = Sandbox(folder).run(name, by_name(case.lanes | case.alike), case.draws)
    for key, array in native(Library(folder), name, case).items():
        np.testing.assert_array_equal(
            found[key].view(np.uint8), np.ascontiguousarray(array).view(np.uint8), err_msg=key
        )


def test_parts_and_results_are_chosen_as_in_the_library(folder):
    from twotrack.engine.native import Library
    from twotrack.engine.sandbox import Sandbox

    case, name = CASES["loops_packed"], "loops_packed"
    inputs, library = by_name(case.lanes | case.alike), Library(folder)
    wanted = library.manifest.programs[name].outputs[-1].name
    parts = list(Sandbox(folder).stream(name, inputs, case.draws, [wanted], size=2))
    assert [part.first for part in parts] == [0, 2, 4]
    found = np.concatenate([part.results[wanted] for part in parts])
    np.testing.assert_array_equal(found, library.run(name, inputs, case.draws)[wanted])


def test_machine_code_is_kept_and_gives_the_same_bits(folder, tmp_path):
    from twotrack.engine.sandbox import CACHE, Sandbox

    case, name = CASES["loops_packed"], "loops_packed"
    inputs = by_name(case.lanes | case.alike)
    first, second, without = (
        Sandbox(folder, cache).run(name, inputs, case.draws) for cache in (tmp_path, tmp_path, None)
    )
    assert [path for path in (tmp_path / CACHE / "modules").rglob("*") if path.is_file()]
    for key, array in without.items():
        np.testing.assert_array_equal(first[key], array)
        np.testing.assert_array_equal(second[key], array)


def test_a_cache_that_cannot_be_written_is_done_without(folder, tmp_path):
    from twotrack.engine.sandbox import Sandbox

    (tmp_path / "file").write_text("", encoding="utf-8")
    case, name = CASES["loops_packed"], "loops_packed"
    assert Sandbox(folder, tmp_path / "file").run(name, by_name(case.lanes | case.alike), case.draws)


@pytest.mark.parametrize("threads", [1, 3])
def test_threads_do_not_matter(folder, threads):
    from twotrack.engine.sandbox import Sandbox

    case, name = CASES["loops_packed"], "loops_packed"
    inputs, done = by_name(case.lanes | case.alike), []
    whole = Sandbox(folder).run(name, inputs, case.draws)
    found = Sandbox(folder).run(name, inputs, case.draws, done.append, threads)
    assert sum(done) == case.draws
    for key, array in whole.items():
        np.testing.assert_array_equal(found[key], array, err_msg=key)


def test_a_part_that_runs_is_left_within_a_block(folder):
    from threading import Event

    from twotrack.engine.ports import Part, request
    from twotrack.engine.sandbox import Sandbox

    case, name, stop = CASES["loops_packed"], "loops_packed", Event()
    inputs, box = by_name(case.lanes | case.alike), Sandbox(folder)
    wish = request(box.manifest.programs[name], None, inputs)
    stop.set()
    part = Part(0, case.draws, {key: np.ones_like(array) for key, array in wish.room(case.draws).items()})
    box._run_part(name, wish, wish.arrays(inputs, case.draws), part, stop)
    assert not any(np.asarray(array, bool).any() for array in part.results.values()), "nothing was run"
