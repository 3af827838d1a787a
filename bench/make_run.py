"""`make run` in a fresh clone, cold and warm: python bench/make_run.py [--keep] [--without-compiler].

Phases of the first one (environment, packages, kernel, run) and of the second, each with seconds by the clock and
processor seconds of all its processes; what lies on disk afterwards. The clone and the cache are new and go afterwards,
unless they are to be kept; packages come from where pip is told to fetch them. About two minutes on two idle cores.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
COMPILERS = ("clang", "gcc", "cc")
MEGA = 2**20


class Spent(NamedTuple):
    """A phase, its seconds by the clock, and its processor seconds."""

    name: str
    wall: float
    cpu: float


def timed(name: str, command: list[str], folder: Path, environment: dict[str, str]) -> Spent:
    """What a command takes; its output is shown only where it fails."""
    before, start = cpu_of_children(), time.perf_counter()
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(
            f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )
    return Spent(name, time.perf_counter() - start, cpu_of_children() - before)


def cpu_of_children() -> float:
    """Processor seconds of all processes that were started and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def megabytes(folder: Path) -> float:
    """What lies in a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / MEGA


@contextmanager
def without_compiler(folder: Path, environment: dict[str, str], *, wanted: bool) -> Iterator[dict[str, str]]:
    """Environment whose path has every program but the compilers of C; the same one unless that is wanted."""
    if not wanted:
        yield environment
        return
    links = folder / "bin"
    links.mkdir()
    for place in environment["PATH"].split(os.pathsep):
        for program in Path(place).iterdir() if Path(place).is_dir() else ():
            if not program.name.startswith(COMPILERS) and not (links / program.name).exists():
                (links / program.name).symlink_to(program)
    yield environment | {"PATH": str(links)}


def phases(clone: Path, environment: dict[str, str]) -> Iterator[Spent]:
    """The steps of `make run` by themselves, then `make run` twice: the second time nothing is left to set up."""
    python, venv = environment.get("PYTHON", "python3"), clone / ".venv"
    yield timed("environment", [python, "-m", "venv", str(venv)], clone, environment)
    yield timed("packages", [f"{venv}/bin/python", "-m", "pip", "install", "-q", "-e", "."], clone, environment)
    yield timed("kernel", [f"{venv}/bin/python", "-m", "twotrack.runs.kernel.compile"], clone, environment)
    (venv / ".base").touch()
    yield timed("make run, first", ["make", "run"], clone, environment)
    yield timed("make run, again", ["make", "run"], clone, environment)


def main() -> None:
    """Clone, run, print."""
    parser = argparse.ArgumentParser(description="Time `make run` in a fresh clone.")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--without-compiler", action="store_true")
    asked = parser.parse_args()
    made = Path(tempfile.mkdtemp(prefix="twotrack-bench-"))
    try:
        clone = made / "twotrack"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        plain = {k: v for k, v in os.environ.items() if not k.startswith(("TWOTRACK_", "PYTHONPATH", "VIRTUAL_ENV"))}
        plain["TWOTRACK_CACHE"] = str(made / "cache")
        found: list[Spent] = []
        with without_compiler(made, plain, wanted=asked.without_compiler) as environment:
            for one in phases(clone, environment):
                found.append(one)
                print(f"{one.name:20} {one.wall:8.1f} s {one.cpu:8.1f} s of processor", flush=True)
        whole = Spent("cold, in all", sum(one.wall for one in found[:-1]), sum(one.cpu for one in found[:-1]))
        print(f"{whole.name:20} {whole.wall:8.1f} s {whole.cpu:8.1f} s of processor")
        print(f"environment {megabytes(clone / '.venv'):.0f} MB, cache {megabytes(made / 'cache'):.0f} MB")
    finally:
        if asked.keep:
            sys.stderr.write(f"kept in {made}\n")
        else:
            shutil.rmtree(made, ignore_errors=True)


if __name__ == "__main__":
    main()
