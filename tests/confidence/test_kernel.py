"""The printed kernel beside JAX: each outcome of sixteen draws to a thousand-millionth of the series' largest value."""

from dataclasses import replace
from functools import lru_cache
from itertools import product

import jax
import numpy as np
import pytest

from command_line import exit_code_of
from every import EVERY, cases
from twotrack.engine.named import named_arrays
from twotrack.policy.files import load_scenario
from twotrack.runs.engine import EVERYTHING, STOCKS, draw_inputs, no_progress
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import input_arrays
from twotrack.runs.jax_engine import JaxEngine
from twotrack.runs.kernel import choice
from twotrack.runs.kernel.compile import compile_kernel
from twotrack.runs.kernel.files import printing_code
from twotrack.runs.kernel.structure import printer_hash

DRAWS, SEED = 16, 1
WITHIN = 1e-9
# The record; two that change the past, one of them from before the record's first year on; one that begins later.
SCENARIOS = ("as-it-happened", "no-kingpin-strategy", "health-first", "maximum-pressure")
KINDS = {"posterior": {}, "unconditioned": {"unconditioned": True}, "prior": {"prior": True}}
# Kinds and scenarios are arguments of the same programs: each of them once, and all scenarios of the default kind.
PAIRS = cases(
    list(product(KINDS, SCENARIOS)),
    [*(("posterior", one) for one in SCENARIOS), ("unconditioned", SCENARIOS[1]), ("prior", SCENARIOS[0])],
)
# Of a hundred million persons a few are left at the end: rounding of the first is a millionth of a person.
PEOPLE, ROUNDED = "stocks.pandemic.", 1e-6


@lru_cache(maxsize=1)
def kernel():
    """Engine of the printed kernel, compiled for this machine if there is a compiler."""
    compile_kernel()
    choice._kernel.cache_clear()
    return choice.shipped_kernel()


@pytest.fixture(scope="module", autouse=True)
def engine(_strict):
    found = kernel()
    if found.engine is None or found.engine.name != "native":
        pytest.skip(found.reason)
    return found.engine


def run_by(engine, experiment):
    """The same experiment run by an engine."""
    one = replace(experiment, shocks={})
    one.__dict__["engine"] = engine
    return one


@lru_cache(maxsize=3)
def both(kind):
    """Experiments of a kind run by JAX and by the kernel."""
    experiment = shipped_experiment(**KINDS[kind])
    by_jax = run_by(JaxEngine(experiment.world, experiment.span), experiment)
    return by_jax, run_by(kernel().engine, experiment)


def assert_close(found, wanted, draws=slice(None)):
    for part, named in wanted._asdict().items():
        assert set(getattr(found, part)) == set(named)
        for name, series in named.items():
            values = getattr(found, part)[name]
            np.testing.assert_array_equal(np.isfinite(values), np.isfinite(series), err_msg=name)
            largest = np.abs(series[np.isfinite(series)]).max(initial=1e-300)
            np.testing.assert_allclose(values[draws], series[draws], rtol=0, atol=WITHIN * largest, err_msg=name)


@pytest.mark.parametrize(("kind", "scenario"), PAIRS)
def test_outcomes_are_those_of_jax(kind, scenario):
    by_jax, by_kernel = both(kind)
    chosen = load_scenario(scenario)
    assert_close(by_kernel.ensemble(chosen, DRAWS, SEED), by_jax.ensemble(chosen, DRAWS, SEED))


def all_results(experiment, scenario):
    """All results of a few draws by name, with small shifts of every past shock of chance."""
    chance, own = np.random.default_rng(4), draw_inputs(experiment, DRAWS // 2, SEED)
    own = own._replace(shocks=jax.tree.map(lambda array: 0.1 * chance.normal(size=array.shape), own.shocks))
    shared = input_arrays(experiment, load_scenario(scenario), SEED)
    made = experiment.engine.run(own, shared, (*EVERYTHING, STOCKS), no_progress)
    stocks = {issue: named if isinstance(named, dict) else vars(named) for issue, named in made.stocks.items()}
    return named_arrays(**made._replace(stocks=stocks)._asdict())


def test_levels_and_stocks_are_those_of_jax_whatever_moves_the_shocks():
    wanted, found = (all_results(one, SCENARIOS[0]) for one in both("unconditioned"))
    assert found.keys() == wanted.keys()
    assert any(name.startswith(PEOPLE) for name in wanted)
    for name, series in wanted.items():
        np.testing.assert_array_equal(np.isfinite(found[name]), np.isfinite(series), err_msg=name)
        largest = np.abs(series[np.isfinite(series)]).max(initial=1e-300)
        atol = max(WITHIN * largest, ROUNDED if name.startswith(PEOPLE) else 0.0)
        np.testing.assert_allclose(found[name], series, rtol=0, atol=atol, err_msg=name)


@pytest.mark.parametrize("scenario", SCENARIOS[:2])
def test_medians_are_those_of_jax(scenario):
    by_jax, by_kernel = both("posterior")
    found, wanted = (one.medians(load_scenario(scenario)) for one in (by_kernel, by_jax))
    assert_close(found, wanted)
    path, _ = by_jax.median_path(load_scenario(scenario))
    for name, series in path.nation.items():
        np.testing.assert_allclose(found.nation[name], series, rtol=1e-9, atol=1e-9 * np.abs(series).max())


@pytest.mark.parametrize(
    ("numbers", "seed"), [("posterior", 1), ("posterior", 2), ("posterior", 3), ("unconditioned", 1)]
)
def test_no_draw_of_the_default_run_is_lost(numbers, seed):
    """Steps that are too long for one possible world lose it, and hardly show in the medians."""
    found = both(numbers)[1].ensemble(load_scenario("as-it-happened"), 200, seed, wanted=("nation",))
    for name, series in found.nation.items():
        assert np.isfinite(series).all(), name


def test_a_draw_is_the_same_in_every_company(engine):
    experiment = both("posterior")[1]
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
    experiment = both("unconditioned")[1]
    own, shared = draw_inputs(experiment, 5, SEED), input_arrays(experiment, load_scenario("as-it-happened"), SEED)
    whole = engine.run(own, shared, EVERYTHING, no_progress)
    some = engine.run(own, shared, ("nation",), no_progress, 2008)
    assert not some.outcomes.states
    assert not some.outcomes.topic_months
    for name, series in some.outcomes.nation.items():
        np.testing.assert_array_equal(series[:, :9], whole.outcomes.nation[name][:, :9], err_msg=name)
        assert np.isnan(series[:, 9:]).all() or not np.isfinite(series[:, 10:]).all(), name


def test_progress_counts_every_draw_and_an_interrupt_ends_the_run():
    experiment = both("unconditioned")[1]
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
