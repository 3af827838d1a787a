"""The made-up world of rivers and mills."""

from importlib import import_module
from pathlib import Path

import pytest

import twotrack.base.shapes  # noqa: F401  # doubles, before any array of these tests is made
from twotrack.tables.issue_tables import read_issue
from twotrack.world.assemble import Issue, assemble

TOY = Path(__file__).resolve().parents[2] / "toy"


def toy_issue(name):
    return Issue(name, import_module(f"toy.{name}.equations"), read_issue(TOY / name))


@pytest.fixture
def rivers():
    return toy_issue("rivers")


@pytest.fixture
def mills():
    return toy_issue("mills")


@pytest.fixture(scope="session")
def toy_world(_strict):
    return assemble([toy_issue("mills"), toy_issue("rivers")])
