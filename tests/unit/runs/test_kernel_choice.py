"""Which engine runs an experiment, and why: a kernel of other equations, or a damaged one, is never run."""

from dataclasses import replace

import numpy as np
import pytest

from twotrack.engine.manifest import KernelFileError, read, write
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.kernel import choice, files
from twotrack.runs.kernel import compile as compiling
from twotrack.runs.kernel.engine import KernelEngine, below, by_issue, months_until, outcomes_of
from twotrack.runs.kernel.structure import structure_hash
from twotrack.tables.catalogue import choose_language
from twotrack.tables.errors import RunError


@pytest.fixture(autouse=True)
def _fresh(monkeypatch, tmp_path):
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv(choice.VARIABLE, raising=False)
    choice._kernel.cache_clear()
    yield
    choice._kernel.cache_clear()


@pytest.fixture
def printed(monkeypatch, tmp_path):
    """A folder that takes the place of the printed kernel."""
    folder = tmp_path / "printed"
    folder.mkdir()
    for module in (choice, compiling):
        monkeypatch.setattr(module, "PRINTED", folder)
    monkeypatch.setattr(choice, "printed_structure", lambda: files.printed_structure(folder))
    monkeypatch.setattr(choice, "library_folders", lambda: files.library_folders(folder))
    return folder


@pytest.fixture
def small(printed):
    """A kernel of one small program, printed into the folder, and said to be of this structure."""
    jnp = pytest.importorskip("jax.numpy")
    from twotrack.engine import build

    programs = [build.trace("world", lambda x: {"level": 2 * x}, (jnp.ones(3),), ("x",), lanes=("x",))]
    built = build.build(programs, printed)
    write(printed, replace(built, libraries=()))
    files.write_structure(structure_hash(), printed)
    return printed


@pytest.fixture
def without(monkeypatch):
    """Makes packages look as if they were not installed."""

    def hide(*names):
        there = choice.find_spec
        monkeypatch.setattr(choice, "find_spec", lambda name: None if name in names else there(name))

    return hide


@pytest.mark.usefixtures("printed")
def test_without_a_printed_kernel_jax_runs_and_the_reason_is_named():
    kernel = choice.shipped_kernel()
    assert kernel.engine is None
    assert "twotrack.runs.kernel.build" in kernel.reason
    assert shipped_experiment().engine.name == "jax"


@pytest.mark.parametrize(("language", "word"), [("en", "were edited"), ("es", "se editaron")])
def test_a_kernel_of_other_equations_is_not_run(small, language, word):
    files.write_structure("0" * 64, small)
    choose_language(language)
    try:
        assert word in choice.shipped_kernel().reason
        assert compiling.compile_kernel(small) == choice.shipped_kernel().reason
    finally:
        choose_language("en")
    assert choice.shipped_kernel().engine is None
    assert shipped_experiment().engine.name == "jax"


@pytest.mark.usefixtures("small")
def test_an_edited_equation_or_table_is_another_structure(monkeypatch):
    assert choice.shipped_kernel().key != "kernel.stale"
    choice._kernel.cache_clear()
    monkeypatch.setattr(choice, "structure_hash", lambda: "1" * 64)
    assert choice.shipped_kernel().key == "kernel.stale"


def test_a_compiled_kernel_runs(small):
    if compiling.compiler() is None:
        pytest.skip("there is no C compiler here")
    message = compiling.compile_kernel(small)
    assert str(files.compiled_folder(read(small))) in message
    assert compiling.compile_kernel(small) != message, "it is compiled once"
    engine = choice.shipped_kernel().engine
    assert engine.name == "native"
    assert not choice.shipped_kernel().reason
    found = engine.runner.run("world", {"x": np.array([[1.0, 2.0, 3.0]])})
    assert found["level"].tolist() == [[2.0, 4.0, 6.0]]


def test_a_damaged_library_is_refused_and_said_so(small, without):
    if compiling.compiler() is None:
        pytest.skip("there is no C compiler here")
    compiling.compile_kernel(small)
    folder = files.compiled_folder(read(small))
    (library,) = folder.glob("*.so")
    library.write_bytes(library.read_bytes()[:-1] + b"!")
    without("wasmtime")
    assert choice.shipped_kernel().engine is None
    assert choice.shipped_kernel().detail or choice.shipped_kernel().key == "kernel.no_wasmtime"
    assert str(library) in choice.shipped_kernel().reason or library.name in choice.shipped_kernel().detail


def test_c_that_was_tampered_with_is_not_compiled(small):
    if compiling.compiler() is None:
        pytest.skip("there is no C compiler here")
    source = next(path for path in small.glob("*.c"))
    source.write_text(source.read_text(encoding="utf-8") + "\n/* more */\n", encoding="utf-8")
    with pytest.raises(KernelFileError):
        compiling.compile_kernel(small)
    assert not files.compiled_folder(read(small)).exists()


def test_without_a_compiler_nothing_is_compiled(small, monkeypatch):
    monkeypatch.setattr(compiling, "compiler", lambda: None)
    assert "WebAssembly" in compiling.compile_kernel(small)
    assert not files.compiled_folder(read(small)).exists()


@pytest.mark.usefixtures("small")
def test_an_engine_asked_for_by_name(monkeypatch):
    monkeypatch.setenv(choice.VARIABLE, "jax")
    assert choice.shipped_kernel().engine is None
    assert not choice.shipped_kernel().reason
    monkeypatch.setenv(choice.VARIABLE, "native")
    with pytest.raises(RunError, match="compile"):
        choice.shipped_kernel()
    monkeypatch.setenv(choice.VARIABLE, "wasm")
    with pytest.raises(RunError, match="wasm"):
        choice.shipped_kernel()
    monkeypatch.setenv(choice.VARIABLE, "quantum")
    with pytest.raises(RunError, match="native, wasm, jax"):
        choice.shipped_kernel()


def test_what_cannot_be_compiled_is_said_and_nothing_fails(small, monkeypatch, tmp_path):
    if compiling.compiler() is None:
        pytest.skip("there is no C compiler here")

    def refuse(*_):
        raise compiling.CompilerError("no such option")

    monkeypatch.setattr(compiling, "compile_library", refuse)
    assert "no such option" in compiling.compile_kernel(small)
    assert not files.compiled_folder(read(small)).exists()
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path / "file"))
    assert "TWOTRACK_CACHE" in compiling.compile_kernel(small)


@pytest.mark.usefixtures("printed")
def test_without_kernel_and_jax_the_remedy_is_named(without):
    without("jax", "wasmtime")
    with pytest.raises(RunError, match="calibrate"):
        _ = shipped_experiment().engine


@pytest.mark.usefixtures("small")
def test_another_span_and_a_world_made_by_hand_are_run_by_jax(monkeypatch):
    monkeypatch.setattr(choice, "shipped_kernel", lambda: choice.Kernel(KernelEngine("native", None)))
    assert shipped_experiment().engine.name == "native"
    other = Span(DEFAULT_SPAN.first, DEFAULT_SPAN.replay_until, DEFAULT_SPAN.last - 12)
    assert shipped_experiment(span=other).engine.name == "jax"
    whole = shipped_experiment()
    assert replace(whole, assembled=whole.world).engine.name == "jax"


def test_results_by_name_are_outcomes():
    found = outcomes_of({"outcomes.nation.a": 1, "outcomes.topic_months.b.c": 2, "level": 3})
    assert found.nation == {"a": 1}
    assert found.topic_months == {"b.c": 2}
    assert found.states == {}
    assert by_issue({"violence.slow": 1, "violence.fast": 2}) == {"violence": {"slow": 1, "fast": 2}}
    assert below("stocks", {"stocks.violence.slow": 1, "level": 2}) == {"violence.slow": 1}


def test_months_until_a_year():
    assert months_until(None, DEFAULT_SPAN) == 432
    assert months_until(2008, DEFAULT_SPAN) == 108
