"""Figures of a few digits, for texts and pages."""

from math import isfinite
from typing import Any

import numpy as np


def rounded_numbers(values: Any, digits: int) -> list[float | None]:
    """Floats of this many digits; None where there is no number.

    >>> rounded_numbers([1.23456, float("nan")], 3)
    [1.23, None]
    """
    # Python's own floats are printed in half the time of NumPy's; levels that are held for years are printed once.
    plain: list[float] = np.asarray(values, dtype=float).tolist()
    shown = {value: float(f"{value:.{digits}g}") for value in set(plain) if isfinite(value)}
    return [shown.get(value) for value in plain]
