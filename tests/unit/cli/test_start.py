"""What a command imports: none that runs or reads needs JAX."""

import subprocess
import sys

import pytest

from twotrack.policy.files import SHIPPED
from twotrack.runs.kernel import choice

HEAVY = {"dask", "jax", "jaxlib", "jaxtyping", "numpyro", "scipy"}
PROGRAM = "from twotrack.cli import main; main()"
READING = {
    "check": ["check", str(SHIPPED / "as-it-happened.toml")],
    "levers": ["levers"],
    "sources": ["sources"],
    "record moves": ["record", "moves"],
    "help": ["--help"],
}
RUNNING = {"run": ["run", "-n", "2", "-o"], "compare": ["compare", "as-it-happened", "status-quo", "-n", "2", "-o"]}


def imported(arguments):
    """Packages that a command imports."""
    command = [sys.executable, "-X", "importtime", "-c", PROGRAM, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    lines = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {name.partition(".")[0] for name in lines}


@pytest.mark.parametrize("name", READING)
def test_a_command_that_reads_imports_no_jax(name):
    found = imported(READING[name])
    assert "twotrack" in found
    assert not found & HEAVY


@pytest.mark.parametrize("name", RUNNING)
def test_a_command_that_runs_the_kernel_imports_no_jax(name, tmp_path):
    if choice.shipped_kernel().engine is None:
        pytest.skip(choice.shipped_kernel().reason)
    found = imported([*RUNNING[name], str(tmp_path)])
    assert not found & HEAVY
