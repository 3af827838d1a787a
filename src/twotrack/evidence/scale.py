"""Whether a table that takes the place of another is in its unit: factors in percent, counts in thousands, signs."""

import numpy as np
from numpy.typing import NDArray

from twotrack.evidence.columns import Columns
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault

# Factors have a mean of one; a replacement whose mean is this many times off has another unit.
_NEAR_ONE, _MEAN_OFF = 0.02, 2.0
# Values beyond three times the largest of the shipped series are worth a look; shares twenty times larger are percent.
_TIMES, _PERCENT = 3.0, 20.0
_TYPICAL = 20.0
Numbers = NDArray[np.float64]


def scale_faults(mine: Columns, shipped: Columns, times: str, file: str) -> list[Fault]:
    """Faults of columns in another unit than the shipped ones, and warnings of values far beyond them."""
    found: list[Fault] = []
    for name, column in shipped.items():
        if column.dtype.kind in "if" and name != times:
            values = np.asarray(mine[name], dtype=float)
            found += _column_faults(name, values, column.astype(float), [str(at) for at in mine[times]], file)
    return found


def _column_faults(name: str, mine: Numbers, shipped: Numbers, times: list[str], file: str) -> list[Fault]:
    if _are_factors(shipped) and not 1 / _MEAN_OFF < mine.mean() < _MEAN_OFF:
        said = translate("evidence.not_factors", name=name, found=f"{mine.mean():.4g}", wanted=f"{shipped.mean():.3g}")
        return [Fault(said, file)]
    top = float(np.abs(shipped).max())
    if shipped.min() >= 0 and top <= 1 and np.abs(mine).max() > max(1.0, _PERCENT * top):
        at = int(np.abs(mine).argmax())
        said = translate("evidence.not_shares", name=name, found=f"{mine[at]:.4g}", when=times[at], top=f"{top:.3g}")
        return [Fault(said, file)]
    return _warnings(name, mine, shipped, times, file)


def _are_factors(values: Numbers) -> bool:
    return bool(values.min() > 0 and abs(values.mean() - 1) < _NEAR_ONE and values.std() > 0)


def _warnings(name: str, mine: Numbers, shipped: Numbers, times: list[str], file: str) -> list[Fault]:
    """Warnings of a column with the time of the first value: signs that the shipped one has not, and other sizes."""
    bottom, top = float(shipped.min()), float(shipped.max())
    span = {"name": name, "low": f"{bottom:.4g}", "high": f"{top:.4g}"}
    far = np.abs(mine) > _TIMES * max(abs(bottom), abs(top))
    # A blank that some program has filled with zero is no count of zero.
    zeros = (mine == 0) & ((mine == 0).sum() > (shipped == 0).sum())
    tests = {"below_zero": (mine < 0) & (bottom >= 0), "more_zeros": zeros, "far_beyond": far}
    found: list[Fault] = []
    for key, where in tests.items():
        if where.any():
            at = int(where.argmax())
            told = {"count": int(where.sum()), "found": f"{mine[at]:.4g}", "when": times[at]}
            found.append(Fault(translate(f"evidence.{key}", **span, **told), file, warning=True))
    ratio = _typical(mine) / _typical(shipped) if _typical(shipped) else 1.0
    if not far.any() and 0 < ratio < 1 / _TYPICAL:
        said = translate("evidence.far_below", name=name, ratio=f"{ratio:.2g}")
        found.append(Fault(said, file, warning=True))
    return found


def _typical(values: Numbers) -> float:
    some = np.abs(values[values != 0])
    return float(np.median(some)) if some.size else 0.0
