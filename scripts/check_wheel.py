"""Build a wheel, install it in a clean environment without JAX, and run it: `python scripts/check_wheel.py`.

Printed are the time and the size of the installation, and the time of a run by each engine that this machine has.
Ends with 1 where a run fails, JAX was installed, or the engines' results are not the same bytes. A library that
`make setup` compiled of the same C, to the letter, is taken from the user's cache and not compiled again.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from twotrack.engine.manifest import read
from twotrack.runs.kernel.files import PRINTED, compiled_folder

ROOT = Path(__file__).resolve().parent.parent
RUN = ("run", "-n", "8")
MEGABYTE = 2**20
# In the clean environment: its C is what its manifest says; printed is the name of the library made of it.
LIBRARY = """
from twotrack.engine.manifest import read
from twotrack.runs.kernel.compile import check_source
from twotrack.runs.kernel.files import PRINTED, compiled_folder
check_source(PRINTED, read(PRINTED))
print(compiled_folder(read(PRINTED)).name)
"""


def timed(command: list[str], **options: object) -> float:
    """Seconds of a command; CalledProcessError where it fails."""
    before = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)  # noqa: S603  # commands of this file
    return time.perf_counter() - before


def size_of(folder: Path) -> float:
    """Megabytes of all files in a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / MEGABYTE


def run_with(program: Path, engine: str, folder: Path) -> bytes:
    """Results of a run by an engine, as the bytes of its table; its seconds are printed."""
    out = folder / engine
    environment = os.environ | {"TWOTRACK_ENGINE": engine, "TWOTRACK_CACHE": str(folder / "cache")}
    environment.pop("PYTHONPATH", None)
    spent = timed([str(program), *RUN, "-o", str(out)], env=environment, cwd=folder)
    used = json.loads((out / "receipt.json").read_text(encoding="utf-8"))["engine"]
    print(f"twotrack {' '.join(RUN)}, engine {used}: {spent:.1f} s")
    if used != engine:
        raise SystemExit(f"asked for the engine {engine}, got {used}")
    return (out / "results.csv").read_bytes()


def provide_library(python: Path, folder: Path) -> str:
    """Put a library of the clean environment's C into the cache there, and say where it came from."""
    environment = os.environ | {"TWOTRACK_CACHE": str(folder / "cache")}
    environment.pop("PYTHONPATH", None)
    command = [str(python), "-c", LIBRARY]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, cwd=folder)  # noqa: S603  # our own
    name = done.stdout.strip()
    compiled = compiled_folder(read(PRINTED))
    if compiled.name == name and compiled.is_dir():
        shutil.copytree(compiled, folder / "cache" / "kernel" / name)
        return "kernel of the same C taken from the cache"
    spent = timed([str(python), "-m", "twotrack.runs.kernel.compile"], env=environment, cwd=folder)
    return f"kernel compiled in {spent:.0f} s, or left out where there is no compiler"


def main() -> int:
    """Build, install, run by each engine, compare."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        timed([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(folder), str(ROOT)])
        (wheel,) = folder.glob("*.whl")
        timed([sys.executable, "-m", "venv", str(folder / "clean")])
        python = folder / "clean" / "bin" / "python"
        spent = timed([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)])
        print(f"{wheel.name}: {wheel.stat().st_size / MEGABYTE:.1f} MB; installed in {spent:.0f} s")
        print(f"clean environment: {size_of(folder / 'clean'):.0f} MB")
        if subprocess.run([str(python), "-c", "import jax"], check=False, stderr=subprocess.DEVNULL).returncode == 0:  # noqa: S603  # its own Python
            raise SystemExit("JAX was installed with the base")
        program = python.with_name("twotrack")
        results = {run_with(program, "wasm", folder)}
        print(provide_library(python, folder))
        if any((folder / "cache" / "kernel").glob("*/*.so")):
            results.add(run_with(program, "native", folder))
    if len(results) != 1:
        print("the engines' results differ")
    return int(len(results) != 1)


if __name__ == "__main__":
    sys.exit(main())
