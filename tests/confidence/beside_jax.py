"""Runs in which the printed kernel is compared with JAX: what goes in, and all results of each draw by name."""

from dataclasses import replace
from functools import lru_cache, partial
from itertools import product
from typing import Any, NamedTuple

import jax
import numpy as np

from every import cases
from twotrack.engine.named import named_arrays
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import EVERYTHING, STOCKS, draw_inputs, no_progress
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import input_arrays
from twotrack.runs.jax_engine import JaxEngine
from twotrack.runs.kernel import choice
from twotrack.runs.kernel.compile import compile_kernel

DRAWS, SEED = 16, 1
WITHIN = 1e-9
# The record; two that change the past, one of them from before the record's first year on; one that begins later.
SCENARIOS = ("as-it-happened", "no-kingpin-strategy", "health-first", "maximum-pressure")
KINDS = {"posterior": {}, "unconditioned": {"unconditioned": True}, "prior": {"prior": True}}
# Kinds and scenarios are arguments of the same programs: each of them once, and all scenarios of the default kind.
FEW_PAIRS = [*(("posterior", one) for one in SCENARIOS), ("unconditioned", SCENARIOS[1]), ("prior", SCENARIOS[0])]
PAIRS = cases(list(product(KINDS, SCENARIOS)), FEW_PAIRS)
MEDIANS = SCENARIOS[:2]
# Of a hundred million persons a few are left at the end: rounding of the first is a millionth of a person.
PEOPLE, ROUNDED = "stocks.pandemic.", 1e-6


class Beside(NamedTuple):
    """Runs of an experiment by any engine: all that goes in besides the programs, and what comes out by name, the draws
    along a first axis.
    """

    experiment: Any
    inputs: Any
    run: Any


@lru_cache(maxsize=1)
def kernel():
    """Engine of the printed kernel, compiled for this machine if there is a compiler."""
    compile_kernel()
    choice._kernel.cache_clear()
    return choice.shipped_kernel()


@lru_cache(maxsize=3)
def experiment_of(kind):
    """Experiment of a kind, run by the kernel."""
    return run_by(kernel().engine, shipped_experiment(**KINDS[kind]))


@lru_cache(maxsize=3)
def by_jax(experiment):
    """The same experiment run by JAX."""
    return run_by(JaxEngine(experiment.world, experiment.span), experiment)


def run_by(engine, experiment):
    """The same experiment run by an engine."""
    one = replace(experiment, shocks={})
    one.__dict__["engine"] = engine
    return one


def outcomes_of(kind, scenario):
    """Outcomes of the draws of a scenario."""
    chosen = load_scenario(scenario)

    def run(experiment):
        return named_arrays(**experiment.ensemble(chosen, DRAWS, SEED)._asdict())

    return Beside(experiment_of(kind), partial(given, chosen, DRAWS, SEED), run)


def medians_of(scenario):
    """Outcomes at the medians, as one draw."""
    chosen = load_scenario(scenario)

    def run(experiment):
        return {name: value[None] for name, value in named_arrays(**experiment.medians(chosen)._asdict()).items()}

    return Beside(experiment_of("posterior"), partial(given, chosen, 1, 0), run)


def shifted():
    """Everything of a few draws of the record, with small shifts of every past shock of chance."""
    chosen = load_scenario(SCENARIOS[0])

    def inputs(experiment):
        chance, own = np.random.default_rng(4), draw_inputs(experiment, DRAWS // 2, SEED)
        own = own._replace(shocks=jax.tree.map(lambda array: 0.1 * chance.normal(size=array.shape), own.shocks))
        return own, input_arrays(experiment, chosen, SEED)

    def run(experiment):
        made = experiment.engine.run(*inputs(experiment), (*EVERYTHING, STOCKS), no_progress)
        stocks = {issue: named if isinstance(named, dict) else vars(named) for issue, named in made.stocks.items()}
        return named_arrays(**made._replace(stocks=stocks)._asdict())

    return Beside(experiment_of("unconditioned"), inputs, run)


def given(chosen, draws, seed, experiment):
    """What draws of a scenario are run on: numbers and chance, the scenario and the record, and official figures."""
    shared = [input_arrays(experiment, one, seed) for one in (chosen, Scenario())]
    return draw_inputs(experiment, draws, seed), *shared, experiment.figures, experiment.conditioned


def cases_to_record():
    """Runs of `make test` by their names."""
    pairs = {f"{kind} {scenario}": outcomes_of(kind, scenario) for kind, scenario in FEW_PAIRS}
    return pairs | {f"medians {one}": medians_of(one) for one in MEDIANS} | {"shifted": shifted()}


def allowed(name, series):
    """How far a series of the kernel may be from that of JAX: a thousand-millionth of its largest value."""
    largest = np.abs(series[np.isfinite(series)]).max(initial=1e-300)
    return max(WITHIN * largest, ROUNDED if name.startswith(PEOPLE) else 0.0)


def assert_close(found, wanted):
    """Every figure of every draw is as JAX has it."""
    assert found.keys() == wanted.keys()
    for name, series in wanted.items():
        np.testing.assert_array_equal(np.isfinite(found[name]), np.isfinite(series), err_msg=name)
        np.testing.assert_allclose(found[name], series, rtol=0, atol=allowed(name, series), err_msg=name)
