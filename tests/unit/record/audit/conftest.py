"""A sheet that every test of audits can fill in."""

import pytest

from twotrack.cli.record.audit import audit


@pytest.fixture
def sheet(db, tmp_path):
    """A sheet of 40 events drawn by class, not yet coded."""
    path = tmp_path / "sample.csv"
    audit(db, number=40, out=path)
    return path
