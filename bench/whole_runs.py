"""Time and memory of whole runs: a cold command, one more run in a warm process, 1,000 and 10,000 draws.

    python bench/whole_runs.py [--quick]

Beside them, in the same run, two limits: a process that only starts Python and imports JAX, and the
seconds that a straight C loop takes for the crime equations of 2023 at 1,000 draws (bench/crime_equations.py).
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

MEGA = 1024


def command(arguments: list[str], cache: str) -> tuple[float, float]:
    """Seconds and peak megabytes of a process."""
    environment = os.environ | {"TWOTRACK_CACHE": cache}
    start = time.perf_counter()
    child = subprocess.Popen(arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / MEGA


def in_process(work: Callable[[], object], repeats: int) -> float:
    """Median seconds of a call that has run before."""
    work()
    seconds: list[float] = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def cold_rows(quick: bool) -> list[tuple[str, float, float]]:
    """Whole commands, each in a process of its own."""
    rows: list[tuple[str, float, float]] = []
    twotrack = str(Path(sys.executable).with_name("twotrack"))
    with tempfile.TemporaryDirectory() as folder:
        rows.append(("start Python and import JAX", *command([sys.executable, "-c", "import jax.numpy"], folder)))
        rows.append(("twotrack --help", *command([twotrack, "--help"], folder)))
        run = [twotrack, "run", "-o", f"{folder}/results", "-n"]
        rows.append(("twotrack run, first on a machine", *command([*run, "200"], f"{folder}/cache")))
        rows.append(("twotrack run, again", *command([*run, "200"], f"{folder}/cache")))
        rows.append(("twotrack run -n 1000", *command([*run, "1000"], f"{folder}/cache")))
        if not quick:
            rows.append(("twotrack run -n 10000", *command([*run, "10000"], f"{folder}/cache")))
    return rows


def warm_rows(quick: bool) -> list[tuple[str, float]]:
    """Calls in one process that has compiled already."""
    from twotrack.policy.files import load_scenario
    from twotrack.runs.experiment import shipped_experiment
    from twotrack.runs.run import run

    prepared, scenario = shipped_experiment(), load_scenario("as-it-happened")
    repeats = 2 if quick else 5
    return [
        ("one world at the median, no chance", in_process(lambda: prepared.median_path(scenario), 4 * repeats)),
        ("200 draws", in_process(lambda: run(scenario, 200), repeats)),
        ("1,000 draws", in_process(lambda: run(scenario, 1000), repeats)),
    ]


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}\n")
    cold = cold_rows(quick)
    print(f"{'whole process':40}{'seconds':>10}{'peak MB':>10}{'x start':>10}")
    for name, seconds, megabytes in cold:
        print(f"{name:40}{seconds:10.2f}{megabytes:10.0f}{seconds / cold[0][1]:10.1f}")
    warm = warm_rows(quick)
    print(f"\n{'warm, in one process':40}{'seconds':>10}{'a draw, ms':>12}")
    for (name, seconds), draws in zip(warm, (1, 200, 1000), strict=True):
        print(f"{name:40}{seconds:10.3f}{1000 * seconds / draws:12.2f}")
    print(f"\npeak of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGA:.0f} MB")


if __name__ == "__main__":
    main()
