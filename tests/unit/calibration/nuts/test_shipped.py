"""The shipped posterior: of these figures, of every number that is sampled, and better than the priors."""

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.calibration.nuts.blocks import block_named, literature_only
from twotrack.calibration.nuts.density import problem
from twotrack.calibration.nuts.plan import Plan
from twotrack.observation.declarations import informed_by, sampling_blocks
from twotrack.runs.receipt import ingredient_hash
from twotrack.world.parameters.distributions import parameter_distributions
from twotrack.world.parameters.posterior import shipped_overlay, shipped_posterior


@pytest.fixture(scope="module")
def shipped(_strict):
    found = shipped_posterior()
    assert found is not None
    return found


def test_it_is_of_these_figures_and_says_how_it_was_made(shipped):
    assert shipped.fit.until == "2021-12"
    assert shipped.fit.evidence == ingredient_hash("evidence")
    assert shipped.fit.command.startswith("twotrack calibrate --until 2021-12 --chains 4 ")
    assert all(f"{unit.name}: R-hat at most 1.0" in shipped.fit.note for unit in sampling_blocks())


def test_it_holds_every_number_that_is_sampled_and_none_of_the_literature(shipped):
    left_out = set(literature_only())
    assert set(shipped.standard) == {name for unit in sampling_blocks() for name in unit.numbers}
    assert not left_out & set(shipped.standard)
    assert {name: informed_by(name) for name in shipped.standard} == shipped.series
    assert {len(draws) for draws in shipped.standard.values()} == {400}


def test_numbers_are_joint_draws(shipped):
    """Over draws the start of deaths and its full exposure answer each other, which independent draws would not."""
    level, growth = (shipped.standard[f"drugs.{n}"][:, 0] for n in ("fentanyl_share_at_start", "fentanyl_spread_rate"))
    assert abs(np.corrcoef(level, growth)[0, 1]) > 0.3


def test_the_figures_are_more_probable_at_its_draws_than_at_the_priors_middle(shipped):
    unit = block_named("drugs")
    posed = problem(unit, Plan("2021-12"), {})
    draws = np.hstack([shipped.standard[b.name] for b in posed.distributions])
    at_draws = [float(posed.log_density(jnp.asarray(draws[n]))) for n in range(0, 400, 40)]
    assert np.median(at_draws) > float(posed.log_density(jnp.zeros(posed.size))) + 5


def test_as_a_layer_it_is_narrower_than_the_priors_where_figures_tell(shipped, world):
    layer = shipped_overlay(parameter_distributions(world.tables))
    prior = {b.name: b for b in parameter_distributions(world.tables)}
    width = {n: np.mean(np.asarray(f.scale) / prior[n].scale.ravel()) for n, f in layer.numbers.items()}
    assert width["violence.start_homicide_rate"] < 0.5
    assert width["drugs.fentanyl_spread_rate"] < 0.7
    assert set(layer.joint) == set(shipped.standard)
