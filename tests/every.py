"""How many cases a test takes: all of them in `make test-long`, those that tell most in `make test`."""

import os

# Read when tests are collected, by every worker alike.
EVERY = os.environ.get("TWOTRACK_EVERY_CASE") == "1"


def cases(every, few):
    """Every case, or the few that `make test` takes."""
    return every if EVERY else few
