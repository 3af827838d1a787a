"""Numbers as the page carries them: three significant digits in sixteen bits."""

import base64
from collections.abc import Iterable
from math import isfinite

import numpy as np
from numpy.typing import ArrayLike, NDArray

DIGITS = 3
_MANTISSAS, _LEAST = 9 * 10 ** (DIGITS - 1), 10 ** (DIGITS - 1)
# Powers of ten from 10^-16 to 10^15 times a mantissa of 100 to 999.
_LOWEST, _POWERS = -16, 32
MISSING = -(2**15)


def code_of(value: float) -> int:
    """Code of a number in sixteen bits: sign, and mantissa and power of ten of its three significant digits; zero for
    what is too small, MISSING for what is no number.

    >>> code_of(0.0), code_of(float("nan")) == MISSING, value_of(code_of(-33849.0))
    (0, True, -33800.0)
    """
    if not isfinite(value):
        return MISSING
    mantissa, power = f"{abs(value):.{DIGITS - 1}e}".split("e")
    digits, shift = int(mantissa.replace(".", "")), int(power) - DIGITS + 1 - _LOWEST
    if not digits or shift < 0:
        return 0
    if shift >= _POWERS:
        return MISSING
    code = (digits - _LEAST) + _MANTISSAS * shift + 1
    return code if value > 0 else -code


def value_of(code: int) -> float:
    """Number of a code."""
    if code in (0, MISSING):
        return 0.0 if code == 0 else float("nan")
    shift, digits = divmod(abs(code) - 1, _MANTISSAS)
    size = float(f"{digits + _LEAST}e{shift + _LOWEST}")
    return size if code > 0 else -size


def pack(rows: Iterable[ArrayLike]) -> str:
    """Rows of numbers one after another, as base64 of their codes (two bytes each, the lower one first)."""
    flat = np.concatenate([np.ravel(np.asarray(row, dtype=float)) for row in rows])
    codes = np.array([code_of(float(value)) for value in flat], dtype="<i2")
    return base64.b64encode(codes.tobytes()).decode("ascii")


def unpack(text: str) -> NDArray[np.float64]:
    """Numbers of a packed text, one after another."""
    return np.array([value_of(int(code)) for code in np.frombuffer(base64.b64decode(text), dtype="<i2")])
