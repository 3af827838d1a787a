"""One strict world for all tests, compiled once and shared by every worker."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure(config):
    # Workers of one session, and the next session, take each other's compiled programs.
    os.environ["TWOTRACK_CACHE"] = str(config.cache.mkdir("compiled"))


@pytest.fixture(scope="session")
def _strict():
    """Engine in which mixed number types are an error and compiled programs are kept."""
    import jax

    from twotrack.world.ensemble import keep_compiled

    jax.config.update("jax_numpy_dtype_promotion", "strict")
    keep_compiled()


@pytest.fixture(scope="session")
def data_folder():
    """Folder of official files, given by TWOTRACK_DATA or lying beside the repository."""
    path = Path(os.environ.get("TWOTRACK_DATA") or ROOT.parent / "shared" / "data")
    if not (path / "security" / "datapackage.json").is_file():
        pytest.skip("the folder of official files is not here; set TWOTRACK_DATA to it")
    return path


@pytest.fixture(scope="session")
def world(_strict):
    """Every issue of the package, assembled."""
    from twotrack.world.assemble import the_world

    return the_world()


@pytest.fixture(scope="session")
def prior_setup(_strict):
    """Everything a run needs, with the priors as they stand in the tables, and history's shocks free: tests of the
    model ask what it says without being shown the figures.
    """
    from twotrack.outcomes.experiment import setup

    return setup(prior=True, free_shocks=True)


@pytest.fixture(scope="session")
def as_it_happened(prior_setup):
    """Outcomes and trajectory of the record at prior medians, without chance."""
    from twotrack.outcomes.experiment import median_path
    from twotrack.policy.files import load_scenario

    return median_path(prior_setup, load_scenario("as-it-happened"))


@pytest.fixture(scope="session")
def prior_draws(prior_setup):
    """Outcomes of the record in draws 0 to 199 of the priors."""
    from twotrack.outcomes.experiment import ensemble
    from twotrack.policy.files import load_scenario

    return ensemble(prior_setup, load_scenario("as-it-happened"), 200, 1, lambda _: None)


@pytest.fixture(scope="session")
def fitted_draws(_strict):
    """Outcomes of the record in draws 0 to 199 of the shipped fit."""
    from twotrack.outcomes.experiment import ensemble, setup
    from twotrack.policy.files import load_scenario

    return ensemble(setup(free_shocks=True), load_scenario("as-it-happened"), 200, 1, lambda _: None)
