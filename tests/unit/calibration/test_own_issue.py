"""An issue that no other folder names is fitted to its official series, conditioned on it, and its share explained."""

from pathlib import Path
from types import SimpleNamespace

import jax.numpy as jnp
import numpy as np
import pytest

from toy.ferries import equations
from twotrack.base.months import month_index
from twotrack.calibration import fit as fitting
from twotrack.calibration.nuts.archive import predictive_groups
from twotrack.calibration.nuts.density import problem
from twotrack.calibration.nuts.laplace import laplace
from twotrack.calibration.nuts.plan import Plan
from twotrack.explanation.r_squared import series_beside
from twotrack.observation.declarations import informed_by, informed_shocks, sampling_blocks
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import draw_inputs
from twotrack.runs.inputs import input_arrays
from twotrack.runs.programs import in_structs
from twotrack.tables.issue_tables import read_issue
from twotrack.world.assemble import Issue, assemble

LAST = "2021-12"
USUAL = "ferries.usual"


@pytest.fixture(scope="module")
def ferries(_strict):
    folder = Path(equations.__file__).parent
    return assemble([Issue("ferries", equations, read_issue(folder))])


@pytest.fixture(scope="module")
def experiment(ferries):
    return fitting.fit_experiment(month_index(LAST), ferries)


def test_its_rows_say_what_is_sampled_informed_and_conditioned(ferries, experiment):
    (block,) = sampling_blocks(ferries.tables)
    assert (block.numbers, block.series) == ((USUAL, "ferries.shock_sd"), ("ferry_passengers",))
    assert informed_by(USUAL, ferries.tables) == ("unhcr/asylum_claims_mexico",)
    assert informed_shocks(ferries.tables) == {"ferries": ("wave_shock",)}
    (beside,) = series_beside(experiment.layout)
    assert (beside.outcome, beside.monthly) == ("ferry_passengers", False)


def test_its_numbers_are_fitted_and_posed_for_sampling(ferries):
    mode = fitting.fit(month_index(LAST), world=ferries)
    assert mode.converged, mode.message
    assert set(mode.numbers) == {USUAL, "ferries.shock_sd"}
    (block,) = sampling_blocks(ferries.tables)
    found = laplace(problem(block, Plan(LAST), {}, ferries))
    assert found.log_density == pytest.approx(mode.log_density, abs=1e-3)


def test_its_past_shocks_are_conditioned_on_the_figures(ferries, experiment):
    own = draw_inputs(experiment, 3, 1)
    shared = in_structs(ferries, input_arrays(experiment, Scenario(), 1))._replace(chance=jnp.ones(()))
    seen = {name: jnp.asarray(figures) for name, figures in experiment.figures.items()}
    scores = (jnp.asarray(own.draw), jnp.asarray(own.scores))
    moves = experiment.programs.condition(scores, (shared, seen))
    assert np.isfinite(np.asarray(moves["ferries"]["wave_shock"])).all()

    def distance(shocks):
        made = experiment.programs.ensemble(own._replace(shocks=shocks), shared).outcomes.nation["ferry_passengers"]
        return np.abs(np.log(np.asarray(made) / np.asarray(seen["ferry_passengers"])[:, 0]))

    free = {"ferries": {"wave_shock": jnp.zeros_like(moves["ferries"]["wave_shock"])}}
    # A figure errs by about two per cent.
    assert np.median(distance(moves)) < 0.04
    assert np.median(distance(moves)) < 0.1 * np.median(distance(free))


def test_its_figures_are_predicted_by_draw(ferries):
    (block,) = sampling_blocks(ferries.tables)
    posed = problem(block, Plan(LAST), {}, ferries)
    sampled = SimpleNamespace(block=block, standard=np.zeros((2, 3, posed.size)))
    seen, again, said = predictive_groups(posed, sampled, 1)
    (name,) = seen
    assert name == "ferries.ferry_passengers"
    figures, density = seen[name][1], said[name][1]
    assert again[name][1].shape == density.shape == (2, 3, len(figures))
    one = posed.log_likelihood(jnp.zeros(posed.size))["ferry_passengers"]
    assert density[0, 0].sum() == pytest.approx(float(one), rel=1e-9)
