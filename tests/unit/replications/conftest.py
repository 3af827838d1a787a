"""The data folder, where there is one."""

import os
from pathlib import Path

import pytest

from twotrack.evidence.folder import open_folder

FOLDER = Path(os.environ.get("TWOTRACK_DATA", Path(__file__).parents[4] / "shared" / "data"))


@pytest.fixture(scope="session")
def folder():
    if not (FOLDER / "security" / "datapackage.json").is_file():
        pytest.skip("The recorded network is in the data folder (TWOTRACK_DATA or ../shared/data), which is not here.")
    return open_folder(FOLDER)
