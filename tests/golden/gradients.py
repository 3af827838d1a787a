"""Show anew that gradients are finite and are slopes, and record of which function and at which points.

Run `python tests/golden/gradients.py` when equations, figures, priors or the shipped fit were meant to change. It runs
the tests of gradients, which takes minutes, and writes `gradients.json` if they pass. `make test` runs them where what
is recorded there is no longer so; `make test-long` always does, with every case.
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECORD = Path(__file__).with_suffix(".json")
TESTS = ("tests/unit/calibration/test_fit.py", "tests/confidence/test_sensitivity.py")


def recorded():
    """Key of what was shown last, or nothing."""
    return json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}


def key_of(slopes):
    """What results of the tests of gradients follow from: the traced function with its constants, medians and widths of
    the priors, the shipped fit, how the tests ask, and the version of JAX.
    """
    import jax
    import jax.numpy as jnp
    import numpy as np

    from slopes import ALL
    from twotrack.engine.lowering.trace import digest_of
    from twotrack.world.parameters.fitted import read_fitted

    values = {b.name: jnp.broadcast_to(slopes.medians[b.name], b.location.shape) for b in slopes.uncertain}
    traced = jax.make_jaxpr(slopes.total)(values, slopes.shocks(), ALL)
    priors = [
        (b.name, b.family, np.asarray(b.location).tolist(), np.asarray(b.scale).tolist()) for b in slopes.uncertain
    ]
    asked = [ROOT / name for name in (*TESTS, "tests/slopes.py", "tests/part_slopes.py")]
    return {
        "function": digest_of(traced, (), (), None),
        "priors": hashlib.sha256(repr(priors).encode()).hexdigest(),
        "fit": hashlib.sha256(repr(read_fitted()).encode()).hexdigest(),
        "tests": hashlib.sha256(b"".join(path.read_bytes() for path in asked)).hexdigest(),
        "jax": jax.__version__,
    }


def main():
    # Without a record they run; where they fail there is none.
    RECORD.unlink(missing_ok=True)
    if subprocess.run([sys.executable, "-m", "pytest", "-q", *TESTS], cwd=ROOT, check=False).returncode:
        return 1
    sys.path.insert(0, str(ROOT / "tests"))
    from slopes import Slopes

    RECORD.write_text(json.dumps(key_of(Slopes()), indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
