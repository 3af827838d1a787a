"""One browser for all tests of the page."""

import pages
import pytest


@pytest.fixture(scope="session", autouse=True)
def close_the_browser():
    yield
    pages.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("page")
