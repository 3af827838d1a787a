"""The printed kernel beside JAX: each outcome of sixteen draws to a thousand-millionth of the series' largest value."""

from dataclasses import replace

import jax
import numpy as np
import pytest
from beside_jax import (
    DRAWS,
    MEDIANS,
    PAIRS,
    PEOPLE,
    SEED,
    WITHIN,
    assert_close,
    by_jax,
    experiment_of,
    kernel,
    medians_of,
    outcomes_of,
    shifted,
)

from command_line import exit_code_of
from every import EVERY
from golden.jax_outcomes import assert_recorded, recorded
from twotrack.policy.files import load_scenario
from twotrack.runs.engine import EVERYTHING, draw_inputs, no_progress
from twotrack.runs.inputs import input_arrays
from twotrack.runs.kernel import choice
from twotrack.runs.kernel.engine import KernelEngine
from twotrack.runs.kernel.files import printing_code
from twotrack.runs.kernel.structure import printer_hash

# Said at the end of a run, which then takes some minutes longer; not an error.
pytestmark = pytest.mark.filterwarnings("default::golden.jax_outcomes.StaleRecordWarning")


@pytest.fixture(scope="module", autouse=True)
def engine(_strict):
    found = kernel()
    if found.engine is None or found.engine.name != "native":
        pytest.skip(found.reason)
    return found.engine


@pytest.fixture
def beside_jax():
    """Runs a case by the kernel and compares every figure with that of JAX: as they are on record of these functions
    and numbers; by JAX itself where they are not, and with every case.
    """

    def compared(name, case):
        found, kept = case.run(case.experiment), recorded(name, case)
        if kept is not None:
            assert_recorded(found, kept)
        if kept is None or EVERY:
            assert_close(found, case.run(by_jax(case.experiment)))
        return found

    return compared


@pytest.mark.parametrize(("kind", "scenario"), PAIRS)
def test_outcomes_are_those_of_jax(kind, scenario, beside_jax):
    beside_jax(f"{kind} {scenario}", outcomes_of(kind, scenario))


def test_levels_and_stocks_are_those_of_jax_whatever_moves_the_shocks(beside_jax):
    found = beside_jax("shifted", shifted())
    assert any(name.startswith(PEOPLE) for name in found)


@pytest.mark.parametrize("scenario", MEDIANS)
def test_medians_are_those_of_jax(scenario, beside_jax):
    beside_jax(f"medians {scenario}", medians_of(scenario))


@pytest.mark.parametrize(
    ("numbers", "seed"), [("posterior", 1), ("posterior", 2), ("posterior", 3), ("unconditioned", 1)]
)
def test_no_draw_of_the_default_run_is_lost(numbers, seed):
    """Steps that are too long for one possible world lose it, and hardly show in the medians."""
    found = experiment_of(numbers).ensemble(load_scenario("as-it-happened"), 200, seed, wanted=("nation",))
    for name, series in found.nation.items():
        assert np.isfinite(series).all(), name


def test_a_draw_is_the_same_in_every_company(engine):
    experiment = experiment_of("posterior")
    chosen = load_scenario("no-kingpin-strategy")
    many, few = (replace(experiment, shocks={}) for _ in range(2))
    for one in (many, few):
        one.__dict__["engine"] = engine
    together, alone = many.ensemble(chosen, DRAWS, SEED), few.ensemble(chosen, 3, SEED)
    for part, named in alone._asdict().items():
        for name, series in named.items():
            same = series.view(np.int64) == getattr(together, part)[name][:3].view(np.int64)
            assert same.all(), name


def test_years_up_to_one_are_the_same_bits(engine):
    experiment = experiment_of("unconditioned")
    own, shared = draw_inputs(experiment, 5, SEED), input_arrays(experiment, load_scenario("as-it-happened"), SEED)
    whole = engine.run(own, shared, EVERYTHING, no_progress)
    some = engine.run(own, shared, ("nation",), no_progress, 2008)
    assert not some.outcomes.states
    assert not some.outcomes.topic_months
    for name, series in some.outcomes.nation.items():
        np.testing.assert_array_equal(series[:, :9], whole.outcomes.nation[name][:, :9], err_msg=name)
        assert np.isnan(series[:, 9:]).all() or not np.isfinite(series[:, 10:]).all(), name


def test_progress_counts_every_draw_and_an_interrupt_ends_the_run():
    experiment = experiment_of("unconditioned")
    done = []
    experiment.ensemble(load_scenario("as-it-happened"), 70, SEED, done.append)
    assert sum(done) == 70

    def interrupt(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        experiment.ensemble(load_scenario("as-it-happened"), 70, SEED, interrupt)


def test_the_functions_traced_now_are_those_that_were_printed(monkeypatch):
    """The hash of structure says when to print anew; this says that it leaves nothing of the equations out."""
    from twotrack.engine.lowering import trace
    from twotrack.engine.manifest import read
    from twotrack.runs.kernel.files import PRINTED
    from twotrack.runs.kernel.programs import printed_programs

    # Their text is all that is asked; no operation of it is lowered.
    monkeypatch.setattr(trace, "evaluate", lambda *_: [])
    traced = {program.name: program.digest for program in printed_programs()}
    assert traced == {name: entry.digest for name, entry in read(PRINTED).programs.items()}


@pytest.mark.skipif(
    not EVERY and printing_code() == printer_hash(),
    reason="the code that printed is that of now, and the functions have a test: all of it in make test-long",
)
def test_what_is_printed_is_what_would_be_printed_now(tmp_path):
    from twotrack.engine.build import build
    from twotrack.engine.manifest import read
    from twotrack.runs.kernel.files import PRINTED
    from twotrack.runs.kernel.programs import printed_programs

    build(printed_programs(), tmp_path, library=False)
    fresh, shipped = read(tmp_path), read(PRINTED)
    assert {name: entry.digest for name, entry in fresh.programs.items()} == {
        name: entry.digest for name, entry in shipped.programs.items()
    }
    assert (fresh.source, fresh.tables) == (shipped.source, shipped.tables)


class AsJax(KernelEngine):
    """Stands for JAX: the kernel by that name, its figures moved by what the two may differ by."""

    def __init__(self, experiment):
        assert experiment.world
        super().__init__("jax", kernel().engine.runner)
        self.chance = np.random.default_rng(6)

    def run(self, *asked):
        return jax.tree.map(self.moved, super().run(*asked))

    def moved(self, series):
        return np.asarray(series) * (1 + WITHIN * self.chance.uniform(-1, 1, np.shape(series)))


@pytest.fixture
def _jax_or_its_stand_in(monkeypatch):
    """JAX itself with every case, and where it has not been shown how near the kernel is to it."""
    case = outcomes_of("posterior", "as-it-happened")
    if not EVERY and recorded("posterior as-it-happened", case) is not None:
        monkeypatch.setattr(choice, "jax_engine", AsJax)


@pytest.mark.usefixtures("_jax_or_its_stand_in")
@pytest.mark.parametrize(("first", "other"), [("native", "jax"), ("jax", "native")])
def test_a_folder_of_one_engine_is_verified_by_the_other(first, other, tmp_path, monkeypatch):
    import json

    def ask(engine):
        monkeypatch.setenv(choice.VARIABLE, engine)
        choice._kernel.cache_clear()

    ask(first)
    assert exit_code_of(monkeypatch, "run", "-n", DRAWS, "--seed", SEED, "-o", tmp_path) == 0
    assert json.loads((tmp_path / "receipt.json").read_text(encoding="utf-8"))["engine"] == first
    ask(other)
    assert exit_code_of(monkeypatch, "verify", tmp_path) == 0
