"""Powers: whole ones by repeated squares, others by logarithms."""

from typing import Any

import numpy as np

from twotrack.engine.lowering.emit import Builder
from twotrack.engine.lowering.folding import DTYPES, fold
from twotrack.engine.lowering.ir import Ref
from twotrack.engine.lowering.views import Pieces, kind_of


def integer_pow(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Power by repeated squares."""
    kind, left = kind_of(ins[0]), abs(params["y"])
    square, found = ins[0], None
    while left:
        if left & 1:
            found = square if found is None else builder.map("mul", [found, square], kind)[0]
        left >>= 1
        square = builder.map("mul", [square, square], kind)[0] if left else square
    one = np.ones(ins[0].shape, DTYPES[kind])
    if found is None:
        return [one]
    return [found] if params["y"] > 0 else builder.map("div", [one, found], kind)


def power(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Power in two parts: the logarithm of the base, made once for all its powers, and the rest."""
    base, exponent = ins
    kind = "f8" if kind_of(base) == "w8" else kind_of(base)
    known = (
        fold("pow", ins, kind)
        if not isinstance(base, Ref | Pieces) and not isinstance(exponent, Ref | Pieces)
        else None
    )
    if known is not None:
        return [known]
    return builder.map("pow_exp", [base, exponent, *builder.map("pow_log", [base], kind)], kind)


RULES: dict[str, Any] = {
    "pow": power,
    "integer_pow": integer_pow,
    "square": lambda builder, params, ins: builder.map("mul", [ins[0], ins[0]], kind_of(ins[0])),
    "rsqrt": lambda builder, params, ins: builder.map("div", [np.ones(()), *builder.map("sqrt", [ins[0]], "f8")], "f8"),
}
