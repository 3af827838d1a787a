"""Time the crime equations of Science 2023 in JAX, C, NumPy and SciPy, side by side in one run.

python bench/crime_equations.py [--data DIR] [--step WEEKS] [--repeats N] [--quick]

Every program runs the same organisations, weeks, steps (SciPy chooses its own) and draws of the four rates, in float64.
Without a data folder the network is made from a fixed seed: the time does not depend on whose weights they are.
"""

import argparse
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from crime_case import made_network, make_case, recorded_network
from crime_programs import BASE, MOST_DRAWS, PROGRAMS, Result, cores

from twotrack.replications.science_2023.network import Network


def seconds(runs: dict[str, Callable[[], Result]], repeats: int) -> dict[str, float]:
    """Median time of each run, taken in turns so that a busy moment of the machine falls on all of them."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(repeats):
        for name, run in runs.items():
            began = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - began)
    return {name: float(np.median(spent)) for name, spent in times.items()}


def apart(found: Result, wanted: Result) -> float:
    """Largest relative difference of members and killed."""
    return max(float(np.max(np.abs(one / other - 1))) for one, other in zip(found, wanted, strict=True))


def measure(network: Network, draws: int, weeks: int, step: int, repeats: int) -> Iterator[str]:
    """Lines of the table for one number of draws, one for each program."""
    case = make_case(network, draws, weeks, step)
    runs = {name: program(case) for name, program in PROGRAMS.items() if draws <= MOST_DRAWS.get(name, draws)}
    # The first run compiles and is not timed.
    found = {name: run() for name, run in runs.items()}
    for name, spent in (times := seconds(runs, repeats)).items():
        speed = times[BASE] / spent
        gap = apart(found[name], found[BASE])
        yield f"{draws:>6} {name:<22} {spent:>10.5f} {1 / speed:>8.2f} {speed:>9.0%} {gap:>9.0e}"


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time the crime equations side by side.")
    parser.add_argument("--data", type=Path, help="data folder with the recorded network")
    parser.add_argument("--step", type=int, default=4, help="weeks in a step")
    parser.add_argument("--repeats", type=int, default=7, help="timed runs, of which the median counts")
    parser.add_argument("--quick", action="store_true", help="small sizes, to see that it works")
    chosen = parser.parse_args(arguments)
    network = recorded_network(chosen.data) if chosen.data else made_network(20 if chosen.quick else 150)
    sizes, weeks, repeats = ([1, 4], 52, 1) if chosen.quick else ([1, 10, 100, 1000], 520, chosen.repeats)
    print(
        f"{len(network.organisations)} organisations, {weeks} weeks, steps of {chosen.step}, {cores()} cores, float64"
    )
    print(f"load before: {os.getloadavg()[0]:.1f} (the times count only where nothing else runs)")
    print(f"{'draws':>6} {'program':<22} {'seconds':>10} {'times C':>8} {'C speed':>9} {'apart':>9}")
    for draws in sizes:
        for line in measure(network, draws, weeks, chosen.step, repeats):
            print(line, flush=True)
    print(f"load after: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
