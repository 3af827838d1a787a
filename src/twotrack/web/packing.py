"""Numbers as the page carries them: three significant digits in sixteen bits, or five in twenty-four."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import ArrayLike, NDArray

# Powers of ten from 10^-16 to 10^15 times a mantissa of whole digits.
_LOWEST, _POWERS = -16, 32
_BYTES = 4


@dataclass(frozen=True)
class Form:
    """How many digits a number keeps, in how many bytes, and what a packed text of it begins with."""

    digits: int
    width: int
    mark: str

    @property
    def missing(self) -> int:
        """Code of what is no number."""
        return -(1 << (8 * self.width - 1))

    @property
    def least(self) -> int:
        """Smallest mantissa."""
        return 10 ** (self.digits - 1)

    @property
    def mantissas(self) -> int:
        """How many mantissas there are."""
        return 9 * self.least


SHORT = Form(3, 2, "")
# For rows whose bands are so narrow that three digits do not tell their ends apart.
LONG = Form(5, 3, "5:")


def code_of(value: float, form: Form = SHORT) -> int:
    """Code of a number: sign, and mantissa and power of ten of its significant digits; zero for what is too small,
    `form.missing` for what is no number.

    >>> code_of(0.0), code_of(float("nan")) == SHORT.missing, value_of(code_of(-33849.0))
    (0, True, -33800.0)
    """
    if not isfinite(value):
        return form.missing
    mantissa, power = f"{abs(value):.{form.digits - 1}e}".split("e")
    digits, shift = int(mantissa.replace(".", "")), int(power) - form.digits + 1 - _LOWEST
    if not digits or shift < 0:
        return 0
    if shift >= _POWERS:
        return form.missing
    code = (digits - form.least) + form.mantissas * shift + 1
    return code if value > 0 else -code


def value_of(code: int, form: Form = SHORT) -> float:
    """Number of a code."""
    if code in (0, form.missing):
        return 0.0 if code == 0 else float("nan")
    shift, digits = divmod(abs(code) - 1, form.mantissas)
    size = float(f"{digits + form.least}e{shift + _LOWEST}")
    return size if code > 0 else -size


def pack(rows: Iterable[ArrayLike], form: Form = SHORT) -> str:
    """Rows of numbers one after another: the mark of their form, and base64 of their codes (the lower byte first)."""
    flat = np.concatenate([np.ravel(np.asarray(row, dtype=float)) for row in rows])
    codes = np.array([code_of(float(value), form) for value in flat], dtype="<i4")
    kept = codes.view(np.uint8).reshape(-1, _BYTES)[:, : form.width]
    return form.mark + base64.b64encode(kept.tobytes()).decode("ascii")


def unpack(text: str) -> NDArray[np.float64]:
    """Numbers of a packed text, one after another."""
    form = LONG if text.startswith(LONG.mark) else SHORT
    kept = np.frombuffer(base64.b64decode(text.removeprefix(form.mark)), dtype=np.uint8).reshape(-1, form.width)
    whole = np.zeros((len(kept), _BYTES), dtype=np.uint8)
    # The upper bytes last, so that the sign is kept when the code is moved down.
    whole[:, _BYTES - form.width :] = kept
    codes = whole.view("<i4").ravel() >> (8 * (_BYTES - form.width))
    return np.array([value_of(int(code), form) for code in codes])
