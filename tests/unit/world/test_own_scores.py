"""Scores in NumPy are those that a world draws itself."""

import jax
import numpy as np
import pytest

from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import scores_of
from twotrack.world.parameters.draws import draw_key, standard_normals
from twotrack.world.parameters.own_scores import own_scores, whole_scores


@pytest.mark.parametrize("seed", [1, -5, 2**40 + 3])
def test_a_world_draws_the_same_in_jax(seed):
    keys = np.array([0, 7, 2**31, 2**32 - 1], dtype=np.uint32)
    with jax.enable_x64(True):
        wanted = np.stack([standard_normals(draw_key(seed, draw), keys) for draw in (3, 4)])
    assert own_scores(keys, range(3, 5), seed) == pytest.approx(wanted, abs=1e-12)


def test_joint_draws_stay_and_no_score_is_left_out():
    experiment = shipped_experiment()
    scores = scores_of(experiment, 3, 1)
    whole = whole_scores(experiment.distributions, scores, range(3), 1)
    given = ~np.isnan(scores)
    assert given.any()
    assert (whole[given] == scores[given]).all()
    assert np.isfinite(whole).all()
