"""The engine's tests count in float64, as every run does, and need a C compiler."""

import jax
import pytest

from twotrack.engine.compile import compiler


@pytest.fixture(autouse=True, scope="session")
def _double():
    jax.config.update("jax_enable_x64", True)


@pytest.fixture(autouse=True, scope="package")
def _usual_promotion():
    """The usual rules for mixed numbers, whatever the tests before these asked for."""
    with jax.numpy_dtype_promotion("standard"):
        yield


@pytest.fixture(autouse=True, scope="session")
def _compiler():
    if compiler() is None:
        pytest.skip("there is no C compiler here, and these tests compile what the engine prints")
