"""A small made-up data folder to corrupt, and the real one where it is there."""

import json
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

FIELDS = [
    {"name": "state_code", "type": "string", "constraints": {"required": True}},
    {"name": "date", "type": "date", "constraints": {"required": True}},
    {"name": "deaths", "type": "integer", "constraints": {"minimum": 0}},
    {"name": "rate", "type": "number"},
    {"name": "note", "type": "string"},
]
TABLE = """state_code,date,deaths,rate,note
MX-CHH,2019-07-01,12,1.5,"one, two"
MX-CHH,2019-08-01,,-2e-3,
MX-SIN,2019-07-01,7,3,plain
"""


@pytest.fixture
def made_up(tmp_path):
    """Data folder of one package, `security`, with the table `deaths_month`."""
    package = tmp_path / "data" / "security"
    package.mkdir(parents=True)
    (package / "deaths_month.csv").write_text(TABLE, encoding="utf-8")
    write_package(package, rows=3)
    return tmp_path / "data"


def write_package(package, **changes):
    schema = {"fields": FIELDS, "primaryKey": ["state_code", "date"], "missingValues": [""]}
    resource = {"name": "deaths-month", "path": "deaths_month.csv", "schema": schema} | changes
    content = json.dumps({"name": "made-up", "resources": [resource]}, indent=1)
    (package / "datapackage.json").write_text(content, encoding="utf-8")


@pytest.fixture(scope="session")
def official():
    """Folder of official files, given by TWOTRACK_DATA or lying beside the repository."""
    path = Path(os.environ.get("TWOTRACK_DATA") or ROOT.parent / "shared" / "data")
    if not (path / "security" / "datapackage.json").is_file():
        pytest.skip("the folder of official files is not here; set TWOTRACK_DATA to it")
    return path
