"""CPU time of the printed kernel beside JAX, and beside a C loop written by hand for the same equations.

python bench/engine.py [--draws N] [--without-jax] [--best-level]

Both tables are of one run: the crime equations of Science 2023 (the C loop is bench/crime_equations.c), and the shipped
programs of the world, compiled here at each level of instructions that the processor has. Every figure is CPU time of
one thread, the least of three, without compiling; the ratios are what to read where other work runs. JAX compiles the
world for minutes first.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from crime_case import Case, made_network, make_case
from crime_programs import in_c, in_jax

from twotrack.engine.build import build, trace
from twotrack.engine.compile import compile_library
from twotrack.engine.manifest import read, write
from twotrack.engine.native import Library
from twotrack.engine.processor import LEVELS, has_level
from twotrack.replications.science_2023.equations import Parameters
from twotrack.replications.science_2023.simulate import simulate
from twotrack.runs.kernel.files import PRINTED

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
WEEKS, STEP = 520, 4
Times = dict[str, float]


def cpu_ms(call: Callable[[], Any], draws: int) -> float:
    """CPU milliseconds a draw: the least of three, after one that warms up."""
    spent = []
    call()
    for _ in range(3):
        before = time.process_time()
        call()
        spent.append((time.process_time() - before) / draws * 1e3)
    return min(spent)


def levels() -> list[str]:
    """Levels of instructions of this processor, the best first; one that is empty where there are none."""
    return [level for level in LEVELS if has_level(level)] or [""]


def libraries(folder: Path, tried: list[str]) -> Iterator[tuple[str, Library]]:
    """Library of each of these levels of instructions, and each precision, of a folder, by name."""
    manifest = read(folder)
    for level in tried:
        for single in (False, True):
            file = compile_library(folder, manifest, single=single, level=level)
            write(folder, replace(manifest, libraries=(file,)))
            yield f"kernel, float{32 if single else 64}, {level}", Library(folder, single=single)


def crime_kernel(case: Case, folder: Path) -> dict[str, Any]:
    """Arguments of the crime equations, printed into a folder."""

    def one(rates: jax.Array, start: jax.Array, weights: jax.Array) -> Any:
        run = simulate(start, weights, Parameters(*rates), case.weeks, case.step)
        return {"final": run.final, "killed": run.since_start.killed[-1]}

    arguments = {"rates": case.rates[0], "start": case.start, "weights": case.weights}
    build(
        [trace("crime", one, tuple(map(jnp.asarray, arguments.values())), tuple(arguments), lanes=("rates",))], folder
    )
    return arguments | {"rates": case.rates}


def crime_times(draws: int, folder: Path, tried: list[str]) -> Times:
    """CPU milliseconds a draw of the crime equations; the kernel's result is the C loop's."""
    case = make_case(made_network(), draws, WEEKS, STEP)
    arguments, by_hand = crime_kernel(case, folder), in_c(case)
    found = {"C by hand": cpu_ms(by_hand, draws), "JAX": cpu_ms(in_jax(case), draws)}
    for name, library in libraries(folder, tried):
        result = library.run("crime", arguments, draws, threads=1)
        apart = np.abs(result["final"] / by_hand()[0] - 1).max()
        if apart > (1e-3 if "32" in name else 1e-9):
            raise ValueError(f"{name} is {apart:.0e} from the C loop")
        found[name] = cpu_ms(lambda library=library: library.run("crime", arguments, draws, threads=1), draws)
    return found


def world_times(draws: int, folder: Path, tried: list[str], *, with_jax: bool) -> Iterator[tuple[str, Times]]:
    """CPU milliseconds a draw of each shipped program: the world, and the conditioning of its shocks."""
    from twotrack.runs.experiment import shipped_experiment
    from unit.engine.cases import by_name
    from unit.engine.real_programs import in_jax as world_in_jax
    from unit.engine.real_programs import own_inputs, shared_of, some_shocks

    experiment = shipped_experiment()
    shocks, shared = some_shocks(experiment, draws), shared_of(experiment, "as-it-happened")
    own = own_inputs(experiment, shocks, draws)
    given = {"draw": own.draw, "scores": own.scores, "shared": shared, "figures": experiment.figures}
    inputs = {"world": by_name(own._asdict() | {"shared": shared}), "condition": by_name(given)}
    found: dict[str, Times] = {name: {} for name in inputs}
    if with_jax:
        found["world"]["JAX"] = cpu_ms(lambda: world_in_jax(experiment, "as-it-happened", shocks, draws), draws)
    for name, library in libraries(folder, tried):
        for program, arguments in inputs.items():
            found[program][name] = cpu_ms(partial(library.run, program, arguments, draws, threads=1), draws)
    yield from found.items()


def lines(title: str, times: Times) -> Iterator[str]:
    """Table of one program: milliseconds, and how many times as fast as its first row."""
    base = next(iter(times))
    yield f"{title:34} {'ms CPU':>9} {'speed':>7}  ({base} = 1)"
    for name, spent in times.items():
        yield f"  {name:32} {spent:9.3f} {times[base] / spent:7.1f}"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Time the printed kernel beside JAX and C.")
    parser.add_argument("--draws", type=int, default=64)
    parser.add_argument("--without-jax", action="store_true", help="leave out the world in JAX")
    parser.add_argument("--best-level", action="store_true", help="compile for the best level of instructions only")
    chosen = parser.parse_args()
    tried = levels()[:1] if chosen.best_level else levels()
    jax.config.update("jax_enable_x64", True)
    with tempfile.TemporaryDirectory() as made:
        crime, world = Path(made) / "crime", Path(made) / "world"
        print(*lines("crime equations", crime_times(chosen.draws, crime, tried)), sep="\n", flush=True)
        shutil.copytree(PRINTED, world)
        for program, times in world_times(chosen.draws, world, tried, with_jax=not chosen.without_jax):
            print(*lines(program, times), sep="\n", flush=True)


if __name__ == "__main__":
    main()
