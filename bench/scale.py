"""Price of a million draws, measured on fewer: time to run blocks, to reduce and write them, and to merge them; memory.

python bench/scale.py [--draws 50000] [--unconditioned] [--folder DIR]
python bench/scale.py --pairs 100 --draws 100 [--months 48] [--unconditioned]

With `--pairs` that many scenarios are run with these draws over the first months of the projection, as searches do.

Every figure is also given for a million draws, in proportion (merging excepted, which hardly grows). The engine is the
one that a run on this machine takes; `TWOTRACK_ENGINE` chooses another.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.pairs import run_pairs
from twotrack.scale.folder import BLOCKS, open_blocks
from twotrack.scale.job import make_job, run_block, write_block
from twotrack.scale.merge import merge_nodes, open_nodes
from twotrack.scale.numbering import BLOCK

MILLION = 1_000_000
Seconds = dict[str, list[float]]


@contextmanager
def timed(spent: Seconds, name: str) -> Iterator[None]:
    """Add wall and processor seconds of a block of work."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    both = spent.setdefault(name, [0.0, 0.0])
    both[0] += time.perf_counter() - wall
    both[1] += time.process_time() - cpu


def measure(draws: int, out: Path, *, unconditioned: bool, tell: Callable[[str], None]) -> tuple[Seconds, int]:
    """Seconds of each piece of a run, and the most bytes that lay on disk."""
    experiment = shipped_experiment(unconditioned=unconditioned)
    job = make_job(experiment, Scenario(), draws, 1)
    spent: Seconds = {}
    most = 0
    with open_blocks(out, job, {}, resume=False) as folder:
        for block in job.blocks:
            with timed(spent, "run"):
                handed = [run_block(experiment, job, block)]
            with timed(spent, "reduce"):
                folder.write(block, partial(write_block, handed=handed, layout=experiment.layout, job=job, block=block))
            most = max(most, sum(path.stat().st_size for path in (out / BLOCKS).iterdir()))
            tell(f"block {block + 1} of {len(job.blocks)}")
    with timed(spent, "merge"), open_nodes([out]) as (record, files):
        merge_nodes(record, files)
    tell(f"engine: {experiment.engine.name}")
    return spent, most


def made_up_scenarios(count: int) -> list[Scenario]:
    """Scenarios whose levers differ from the projection's first month on, and again a year later."""
    shares = [at / max(1, count - 1) for at in range(count)]
    first = [Scenario().set("us_dealer_rules", share).set("us_health_measures", share / 2) for share in shares]
    return [one.set("us_dealer_rules", 0.0, month="2023-01") for one in first]


def measure_pairs(scenarios: int, draws: int, months: int, *, unconditioned: bool) -> None:
    """Print seconds of the pairs, and of what goes before them: the past of each draw, conditioned and run."""
    experiment = shipped_experiment(unconditioned=unconditioned)
    spent: Seconds = {}
    run_pairs(experiment, [Scenario()], range(8), 1, months=12)
    with timed(spent, "past and one scenario of no months"):
        run_pairs(experiment, [Scenario()], range(draws), 1, months=0)
    with timed(spent, "all"):
        run_pairs(experiment, made_up_scenarios(scenarios), range(draws), 1, months=months)
    for name, (wall, cpu) in spent.items():
        print(f"{name:40} {wall:8.2f} s wall {cpu:8.2f} s of processor")
    wall, cpu = (a - b for a, b in zip(spent["all"], spent["past and one scenario of no months"], strict=True))
    pairs = scenarios * draws
    print(f"{pairs} pairs over {months} months: {wall:.2f} s wall, {cpu:.2f} s of processor", end=", ")
    print(f"{1000 * cpu / pairs:.3f} ms a pair")
    print(f"engine {experiment.engine.name}, peak memory {peak_megabytes():.0f} MB")


def peak_megabytes() -> float:
    """Most memory that this process had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=50_000)
    parser.add_argument("--unconditioned", action="store_true")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--pairs", type=int, default=0, metavar="SCENARIOS")
    parser.add_argument("--months", type=int, default=48)
    asked = parser.parse_args()
    if asked.pairs:
        measure_pairs(asked.pairs, asked.draws, asked.months, unconditioned=asked.unconditioned)
        return
    with tempfile.TemporaryDirectory(dir=asked.folder) as made:
        spent, most = measure(
            asked.draws, Path(made), unconditioned=asked.unconditioned, tell=lambda text: print(text, file=sys.stderr)
        )
    print(f"{'':10} {'wall s':>9} {'CPU s':>9} {'CPU ms a draw':>14} {'CPU h a million':>16}")
    for name, (wall, cpu) in spent.items():
        million = cpu if name == "merge" else cpu * MILLION / asked.draws
        print(f"{name:10} {wall:9.1f} {cpu:9.1f} {1000 * cpu / asked.draws:14.2f} {million / 3600:16.2f}")
    print(f"peak memory {peak_megabytes():.0f} MB, most on disk {most / 1e6:.0f} MB, blocks of {BLOCK} draws")


if __name__ == "__main__":
    main()
