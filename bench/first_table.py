"""From a cold process to the printed table of `twotrack run`, and to its end: python bench/first_table.py [repeats].

Medians of five, for each engine that this machine has, each in processes of its own; beside them, as limits, a process
that does nothing and one that imports JAX. The table is out when standard output is closed or says how many outcomes
there are more.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

LAST_LINE = "outcomes: --all"
MEGA = 1024


class Spent(NamedTuple):
    """Seconds to the table and to the end, processor seconds and peak megabytes of a process."""

    table: float
    end: float
    cpu: float
    memory: float


def spent_by(command: list[str], environment: dict[str, str]) -> Spent:
    """What a command takes; RuntimeError where it fails."""
    before = time.perf_counter()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    table = 0.0
    for line in child.stdout or ():
        if LAST_LINE in line:
            table = time.perf_counter() - before
    _, status, usage = os.wait4(child.pid, 0)
    end = time.perf_counter() - before
    if status:
        raise RuntimeError(f"{command} ended with {status}")
    return Spent(table or end, end, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / MEGA)


def row(name: str, command: list[str], environment: dict[str, str], repeats: int) -> str:
    """Row of the table: medians of what a command takes."""
    found = [
        statistics.median(values)
        for values in zip(*(spent_by(command, environment) for _ in range(repeats)), strict=True)
    ]
    return f"| {name} | {found[0]:.2f} | {found[1]:.2f} | {found[2]:.2f} | {found[3]:,.0f} |"


def main(repeats: int) -> None:
    """Print the table."""
    program = str(Path(sys.executable).with_name("twotrack"))
    plain = dict(os.environ)
    print("| | table, s | end, s | processor, s | peak MB |\n|---|--:|--:|--:|--:|")
    print(row("start Python", [sys.executable, "-c", ""], plain, repeats))
    print(row("start Python and import JAX", [sys.executable, "-c", "import jax.numpy"], plain, repeats), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for engine, draws in (("native", 8), ("native", 200), ("native", 1000), ("wasm", 8), ("wasm", 200)):
            command = [program, "run", "-n", str(draws), "-o", f"{folder}/{engine}"]
            environment = plain | {"TWOTRACK_ENGINE": engine}
            print(row(f"`twotrack run -n {draws}`, {engine}", command, environment, repeats), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
