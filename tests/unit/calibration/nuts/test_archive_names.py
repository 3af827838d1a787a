"""ArviZ finds in the archive of a calibration what it looks for, under the names of its schema."""

import numpy as np
import pytest
import xarray as xr

from twotrack.calibration.nuts.archive import predicted_draws, sample_stats, with_coordinates
from twotrack.calibration.nuts.chain import ChainDraws

CHAINS, DRAWS = 2, 120


@pytest.fixture(scope="module")
def stats():
    rng = np.random.default_rng(3)

    def chain(diverging=()):
        marks = np.isin(np.arange(DRAWS), diverging).astype(float)
        energy = 10 + rng.normal(size=DRAWS)
        return ChainDraws(rng.normal(size=(DRAWS, 2)), marks, np.full(DRAWS, 7.0), np.full(DRAWS, 0.8), energy)

    found = {"arms": [chain((3,)), chain()], "drugs": [chain((5,)), chain((3,))]}
    return found, sample_stats(found)


def test_names_are_those_of_the_schema_with_each_unit_beside_them(stats):
    found, group = stats
    names = {"diverging", "energy", "acceptance_rate", "n_steps"}
    assert set(group.data_vars) == names | {f"{unit}.{name}" for unit in found for name in names}
    assert group["diverging"].dtype == bool
    assert np.argwhere(group["diverging"].values).tolist() == [[0, 3], [0, 5], [1, 3]]
    energies = [[chain.energy for chain in chains] for chains in found.values()]
    assert np.allclose(group["energy"], np.sum(energies, axis=0))
    assert (group["n_steps"] == 14).all()
    assert np.allclose(group["acceptance_rate"], 0.8)


# ArviZ's own way of calling matplotlib, which warns of it.
@pytest.mark.filterwarnings("ignore:Passing a dict or None as alias_mapping")
def test_arviz_looks_at_them(stats, monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "Agg")
    arviz = pytest.importorskip("arviz")
    _, group = stats
    posterior = with_coordinates(
        xr.Dataset({"arms.rate": (("chain", "draw"), np.random.default_rng(4).normal(size=(CHAINS, DRAWS)))})
    )
    archive = arviz.InferenceData(posterior=posterior, sample_stats=group)
    assert arviz.bfmi(archive).shape == (CHAINS,)
    assert len(arviz.summary(archive)) == 1
    assert arviz.plot_energy(archive).has_data()


def test_groups_of_some_draws_say_which():
    again = xr.Dataset({"x": (("chain", "draw"), np.zeros((CHAINS, len(predicted_draws(DRAWS)))))})
    group = with_coordinates(again, predicted_draws(DRAWS))
    assert group["draw"].values.tolist() == list(range(0, DRAWS, 2))
    assert group["chain"].values.tolist() == [0, 1]
