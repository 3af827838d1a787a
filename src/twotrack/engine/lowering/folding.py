"""Operations on constants, done when the program is traced."""

from typing import Any

import numpy as np

from twotrack.engine.lowering.ir import Table

DTYPES = {"f8": "float64", "w8": "float64", "i4": "int32", "i8": "int64", "u4": "uint32", "u8": "uint64", "b1": "bool"}
# A fold table of more elements than this is made at run time instead.
LARGEST = 200_000

PLAIN: dict[str, Any] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "neg": np.negative, "max": np.maximum, "min": np.minimum,
    "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal, "ne": np.not_equal,
    "sqrt": np.sqrt, "abs": np.abs, "floor": np.floor, "is_finite": np.isfinite, "copy": np.array,
    "pow": np.power, "exp": np.exp, "log": np.log, "select": np.where, "and": np.bitwise_and, "or": np.bitwise_or,
    "not": np.invert, "reduce_sum": np.sum, "reduce_max": np.max, "reduce_min": np.min,
}  # fmt: skip


def fold(name: str, ins: list[Any], kind: str, rank: int | None = None) -> Table | None:
    """Result of an operation on tables; None where it is not fold. `rank` axes are left by a reduction."""
    if name not in PLAIN and name not in {"convert", "div"}:
        return None
    if max(t.size for t in ins) > LARGEST:
        return None
    with np.errstate(all="ignore"):
        if rank is not None:
            return _fold_reduction(name, ins, kind, rank)
        if name == "convert":
            return ins[0].astype(DTYPES[kind])
        if name == "div":
            return np.divide(*ins) if ins[0].dtype.kind == "f" else None
        return np.asarray(PLAIN[name](*ins)).astype(DTYPES[kind])


def _fold_reduction(name: str, ins: list[Any], kind: str, rank: int) -> Table:
    """Tables multiplied, and reduced over their last axes."""
    product = ins[0] if len(ins) == 1 else ins[0] * ins[1]
    found = PLAIN[name](product, axis=tuple(range(rank, product.ndim)))
    return np.asarray(found).astype(DTYPES[kind])
