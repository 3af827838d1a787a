"""Have JAX make anew what the kernel is compared with, and record it.

Run `python tests/golden/jax_outcomes.py` when equations, figures, priors or the shipped posterior were meant to change.
It compiles the world in JAX, which takes minutes, and writes `jax_outcomes.npz`. Of each series and draw there are two
sums, with weights that no two years or places share: a figure that is off moves both, and every figure would fill
megabytes. In every run the kernel's own figures, made by the machine at hand, are summed likewise and compared.

What was recorded holds of the functions that the kernel was printed of (that they are those of now has a test of its
own), of the numbers that went in, and of a version of JAX. Where one of them is another, JAX is run; `make test-long`
does so always, figure by figure.
"""

import sys
import warnings
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

RECORD = Path(__file__).with_suffix(".npz")
SUMS = 2
STALE = f"{RECORD.name} is of other functions or numbers, and `python tests/golden/jax_outcomes.py` renews it"
# What goes in is told apart to a millionth of a thousand-millionth: its last digits differ from machine to machine.
DIGITS = 43


class StaleRecordWarning(UserWarning):
    """What was recorded is of other functions or numbers than those of now."""


class Summed(NamedTuple):
    """Of each series: its name; sums of every draw; sums of where it is finite; how far another engine may be off."""

    names: Any
    sums: Any
    finite: Any
    allowed: Any


def summed(results):
    """Sums of results by name, the draws along a first axis."""
    from beside_jax import allowed

    names = sorted(results)
    sums, finite = [], []
    for name in names:
        series = results[name].reshape(len(results[name]), -1).astype(float)
        known = np.isfinite(series)
        sums.append(np.where(known, series, 0.0) @ weights(series.shape[1]))
        finite.append(known @ weights(series.shape[1]))
    return Summed(np.array(names), np.array(sums), np.array(finite), np.array([allowed(n, results[n]) for n in names]))


@lru_cache(maxsize=8)
def weights(size):
    """Weights between 1 and 2 in size, of either sign, by chance: the bits of a generator are the same for ever."""
    bits = np.random.PCG64(1).random_raw(size * SUMS).reshape(size, SUMS)
    return np.where(bits & 1, 1.0, -1.0) * (1 + (bits >> 11) / 2.0**53)


def key_of(case):
    """What results of a case follow from: functions of the printed programs, what goes in, and the version of JAX."""
    import jax

    from twotrack.engine.manifest import read
    from twotrack.engine.named import named_arrays
    from twotrack.runs.kernel.files import PRINTED

    found = sha256(f"jax {jax.__version__} sums {SUMS}".encode())
    for name, entry in sorted(read(PRINTED).programs.items()):
        found.update(f"{name} {entry.digest}".encode())
    for name, array in named_arrays(given=case.inputs(case.experiment)).items():
        found.update(f"{name} {array.shape} ".encode() + rounded(array).tobytes())
    return found.hexdigest()


def rounded(array):
    """Numbers to so many binary digits; others as they are."""
    if not np.issubdtype(array.dtype, np.floating):
        return array
    share, power = np.frexp(array)
    return np.ldexp(np.round(np.ldexp(share, DIGITS)), power - DIGITS) + 0.0


@lru_cache(maxsize=1)
def _recorded():
    if not RECORD.exists():
        return {}
    with np.load(RECORD, allow_pickle=False) as held:
        return {name: held[name] for name in held.files}


def recorded(case_name, case):
    """Sums of what JAX made of a case, or nothing where that is of other functions or numbers than those of now."""
    from every import EVERY

    held = _recorded()
    if EVERY and f"{case_name}|key" not in held:
        # A case of the long run alone.
        return None
    if held.get(f"{case_name}|key", "") != key_of(case):
        warnings.warn(f"{STALE}: {case_name} is run by JAX", StaleRecordWarning, stacklevel=2)
        return None
    return Summed(*(held[f"{case_name}|{part}"] for part in Summed._fields))


def assert_recorded(found, wanted):
    """Sums of what was found are those that are recorded."""
    made = summed(found)
    np.testing.assert_array_equal(made.names, wanted.names)
    np.testing.assert_allclose(made.finite, wanted.finite, rtol=1e-9, err_msg="other figures are missing")
    apart = np.abs(made.sums - wanted.sums).max(axis=(1, 2)) / wanted.allowed
    off = {str(name): float(far) for name, far in zip(made.names, apart, strict=True) if not far <= 1}
    assert off == {}, f"times what is allowed; where it is off, TWOTRACK_EVERY_CASE=1 shows: {off}"


def main():
    root = Path(__file__).resolve().parents[2]
    sys.path[:0] = [str(root / "tests"), str(root / "tests" / "confidence")]
    from beside_jax import by_jax, cases_to_record

    made = {}
    for name, case in cases_to_record().items():
        sys.stdout.write(f"{name}\n")
        sums = summed(case.run(by_jax(case.experiment)))
        made |= {f"{name}|{part}": values for part, values in sums._asdict().items()}
        made[f"{name}|key"] = np.array(key_of(case))
    np.savez_compressed(RECORD, **made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
