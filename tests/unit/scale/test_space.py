"""Space asked for before a run in blocks: of every draw while all are kept, then growing with the tree's levels."""

import pytest

from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import shipped_experiment
from twotrack.scale.histogram import MOST
from twotrack.scale.job import make_job
from twotrack.scale.space import cells_of, space_of_blocks


@pytest.fixture(scope="module")
def space():
    experiment = shipped_experiment(prior=True)
    return lambda draws: space_of_blocks(make_job(experiment, Scenario(), draws, 1), experiment.layout)


def test_every_draw_is_counted_twice_while_draws_are_kept(space):
    cells = cells_of(shipped_experiment(prior=True).layout)
    assert space(1) == 2 * 8 * cells
    assert space(10_000) == 10_000 * space(1)


def test_histograms_grow_with_the_levels_of_the_tree_and_not_with_the_draws(space):
    cells = cells_of(shipped_experiment(prior=True).layout)
    assert space(1_000_000) == 3 * 10 * MOST * cells
    assert space(500_000) == space(1_000_000)
    assert space(10_000_000) == space(1_000_000) * 4 / 3
