"""What the confidence tests share beside the session's runs."""

from functools import lru_cache

import pytest


@pytest.fixture(autouse=True, scope="module")
def _drivers_read_once():
    """Series that hang on no scenario are read once a file, not for each of hundreds of runs."""
    from twotrack.outcomes import experiment

    shipped = lru_cache(maxsize=4)(lambda world, span, read=experiment.driver_forcing: read(world, span, {}))

    def driver_forcing(world, span, series):
        assert not series
        return shipped(world, span)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(experiment, "driver_forcing", driver_forcing)
        yield
