"""How many cases a test takes: all of them in `make test-long`, those that tell most in `make test`."""

import os

import pytest

# Read when tests are collected, by every worker alike.
EVERY = os.environ.get("TWOTRACK_EVERY_CASE") == "1"


def cases(every, few):
    """Every case, or the few that `make test` takes."""
    return every if EVERY else few


# Tests of what takes minutes to compile, where others in `make test` hold the same of its parts.
in_the_long_run = pytest.mark.skipif(not EVERY, reason="with every case only: make test-long")
