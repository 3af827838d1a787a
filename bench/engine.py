"""CPU time a world of the printed kernel beside JAX, in the same minutes: python bench/engine.py [draws].

The machine's own noise is in both; the ratio is what to read. JAX compiles for minutes first, which is not counted.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))


def cpu_ms(call: Callable[[], Any], worlds: int) -> float:
    """CPU milliseconds a world: the least of three."""
    spent = []
    for _ in range(3):
        before = time.process_time()
        call()
        spent.append((time.process_time() - before) / worlds * 1e3)
    return min(spent)


def main(draws: int) -> None:
    """Print the times of JAX and of the kernel in both precisions."""
    from twotrack.engine.build import build
    from twotrack.engine.native import Library
    from twotrack.runs.experiment import shipped_experiment
    from unit.engine.cases import by_name
    from unit.engine.real_programs import in_jax, own_inputs, shared_of, some_shocks, world_program

    prepared = shipped_experiment(unconditioned=True)
    shocks = some_shocks(prepared, draws)
    shared = shared_of(prepared, "as-it-happened")
    with tempfile.TemporaryDirectory() as folder:
        build([world_program(prepared, "as-it-happened")], Path(folder), single=True)
        inputs = by_name(own_inputs(prepared, shocks, draws)._asdict() | {"shared": shared})
        libraries = {name: Library(Path(folder), single=name == "float32") for name in ("float64", "float32")}
    in_jax(prepared, "as-it-happened", shocks, draws)
    found = {"JAX": cpu_ms(lambda: in_jax(prepared, "as-it-happened", shocks, draws), draws)}
    for name, library in libraries.items():
        found[name] = cpu_ms(lambda library=library: library.run("world", inputs, draws, threads=1), draws)
    for name, spent in found.items():
        print(f"{name:8} {spent:8.2f} ms CPU a world, {found['JAX'] / spent:5.1f} times as fast as JAX")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
