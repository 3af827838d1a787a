"""Have JAX make anew the worlds of other steps, of another program and with books, and record what tests ask of them.

Run `python tests/golden/jax_worlds.py` when equations, figures or priors were meant to change. It runs the tests that
compare such worlds with those of the printed kernel, which takes minutes, and writes `jax_worlds.npz` if they pass.
`make test` runs the kernel and compares what it makes with what is recorded. Where that is of other functions, numbers
or helpers of these tests, or of another version of JAX, JAX is run and a warning says so; `make test-long` always runs
JAX.
"""

import os
import subprocess
import sys
import warnings
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
RECORD = Path(__file__).with_suffix(".npz")
RECORDING = "TWOTRACK_RECORD_JAX_WORLDS"
HELPERS = ("batch.py", "flow_books.py", "paths.py")
TESTS = ("test_integration.py", "test_neutrality.py", "test_conservation.py", "test_changed_past.py")
STALE = f"{RECORD.name} is of other functions or numbers, and `python tests/golden/jax_worlds.py` renews it"


def key_of(setup, cases, asked):
    """What worlds of these cases follow from: functions of the printed programs, numbers, levers and draws, the helpers
    of the tests and the test that asks, and the version of JAX. Nothing where the kernel is not of the functions of
    now.
    """
    import jax
    from paths import case_inputs

    from golden.jax_outcomes import rounded
    from twotrack.engine.manifest import read
    from twotrack.engine.named import named_arrays
    from twotrack.runs.kernel.files import PRINTED

    if setup.engine.name == "jax":
        return ""
    found = sha256(f"jax {jax.__version__} {setup.project}".encode())
    for name, entry in sorted(read(PRINTED).programs.items()):
        found.update(f"{name} {entry.digest}".encode())
    for path in [ROOT / "tests" / "confidence" / name for name in HELPERS] + [Path(asked)]:
        found.update(path.read_bytes())
    for case in cases:
        given = named_arrays(case=case_inputs(setup, case, case.chosen), draw=-1 if case.draw is None else case.draw)
        for name, array in given.items():
            found.update(f"{name} {array.shape} ".encode() + rounded(array).tobytes())
    return found.hexdigest()


def is_recorded(name, key):
    """Whether what JAX makes is on record of this key, and may be taken from there."""
    from every import EVERY

    return bool(key) and not EVERY and RECORDING not in os.environ and str(_recorded().get(f"{name}|key")) == key


def kept(name, key, make):
    """Arrays by name that JAX makes: from the record where it is of this key, or made now."""
    if is_recorded(name, key):
        held = {
            path.removeprefix(f"{name}|"): array for path, array in _recorded().items() if path.startswith(f"{name}|")
        }
        return {part: array for part, array in held.items() if part != "key"}
    from every import EVERY
    from golden.jax_outcomes import StaleRecordWarning

    if RECORDING not in os.environ:
        if not EVERY:
            warnings.warn(f"{STALE}: JAX makes {name}", StaleRecordWarning, stacklevel=2)
        return make()
    made = make()
    _recorded().update({f"{name}|{part}": np.asarray(array) for part, array in made.items()})
    _recorded()[f"{name}|key"] = np.array(key)
    np.savez_compressed(RECORD, **_recorded())
    return made


def short(array, digits):
    """Numbers in single precision to so many binary digits, which takes less room on a disk."""
    share, power = np.frexp(np.asarray(array, np.float64))
    return np.ldexp(np.round(np.ldexp(share, digits)), power - digits).astype(np.float32)


@lru_cache(maxsize=1)
def _recorded():
    if not RECORD.exists():
        return {}
    with np.load(RECORD, allow_pickle=False) as held:
        return {name: held[name] for name in held.files}


def main():
    RECORD.unlink(missing_ok=True)
    asked = [str(ROOT / "tests" / "confidence" / name) for name in TESTS]
    order = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *asked]
    if subprocess.run(order, cwd=ROOT, check=False, env=os.environ | {RECORDING: "1"}).returncode:
        RECORD.unlink(missing_ok=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
