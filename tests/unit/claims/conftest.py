"""Claims answered once for all tests: from the package alone, and with the data folder where it is there."""

from pathlib import Path

import pytest

from twotrack.claims.answer import answers
from twotrack.claims.inputs import Inputs
from twotrack.claims.rows import read_claims
from twotrack.evidence.folder import open_folder

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"


@pytest.fixture(scope="session")
def data_folder():
    if not SHARED.is_dir():
        pytest.skip("no data folder beside the checkout")
    return SHARED


@pytest.fixture(scope="session")
def own_answers():
    return {one.name: one for one in answers(read_claims(), Inputs())}


@pytest.fixture(scope="session")
def all_answers(data_folder):
    return {one.name: one for one in answers(read_claims(), Inputs(open_folder(data_folder)))}
