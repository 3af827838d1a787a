"""Random numbers as JAX makes them: threefry-2x32 on keys of two words, one count an element."""

from math import prod
from typing import Any

import numpy as np

from twotrack.engine.lowering.emit import Builder, stack_along
from twotrack.engine.lowering.ir import Shape, UnsupportedPrimitiveError
from twotrack.engine.lowering.views import Keys, kind_of, slice_view

WORD = 32


def threefry(builder: Builder, keys: Keys, counts: Keys) -> Keys:
    """Two words out of a key and a count of two words."""
    high, low = builder.map("threefry", [keys.high, keys.low, counts.high, counts.low], "u4", 2)
    return Keys(high, low)


def random_seed(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Key of a whole number: its high and its low word."""
    seed, kind = ins[0], kind_of(ins[0])
    low = builder.map("convert", [seed], "u4")[0]
    if kind in {"i4", "u4"}:
        return [Keys(np.zeros(seed.shape, np.uint32), low)]
    shifted = builder.map("shift_right_logical", [seed, np.array(WORD, "int64" if kind == "i8" else "uint64")], kind)
    return [Keys(builder.map("convert", shifted, "u4")[0], low)]


def random_fold_in(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Key and a number made another key."""
    return [threefry(builder, ins[0], Keys(np.zeros((), np.uint32), ins[1]))]


def random_bits(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Random bits of a shape for each key."""
    shape, width = tuple(params["shape"]), params["bit_width"]
    words = threefry(builder, _over(builder, ins[0], shape), _counts(shape))
    if width == WORD:
        return [builder.map("xor", [words.high, words.low], "u4")[0]]
    if width != 2 * WORD:
        raise UnsupportedPrimitiveError(f"random bits of width {width}")
    high, low = (builder.map("convert", [word], "u8")[0] for word in (words.high, words.low))
    lifted = builder.map("shift_left", [high, np.array(WORD, np.uint64)], "u8")
    return builder.map("or", [*lifted, low], "u8")


def random_split(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Keys of a shape out of each key."""
    shape = tuple(params["shape"])
    return [threefry(builder, _over(builder, ins[0], shape), _counts(shape))]


def random_unwrap(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Words of keys, along a last axis."""
    return [stack_along(builder, [ins[0].high, ins[0].low], len(ins[0].shape))]


def random_wrap(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Keys of words along the last axis."""
    words, shape = ins[0], ins[0].shape[:-1]
    ones = (1,) * (len(shape) + 1)
    columns = [slice_view(words, (*(0,) * len(shape), at), (*shape, at + 1), ones) for at in (0, 1)]
    return [Keys(*(builder.reshape(column, shape) for column in columns))]


def _over(builder: Builder, keys: Keys, shape: Shape) -> Keys:
    """Keys repeated along new last axes."""
    full, axes = (*keys.shape, *shape), tuple(range(len(keys.shape)))
    return Keys(builder.broadcast(keys.high, full, axes), builder.broadcast(keys.low, full, axes))


def _counts(shape: Shape) -> Keys:
    """Count of each element of a shape, in two words."""
    counts = np.arange(prod(shape), dtype=np.uint64).reshape(shape)
    return Keys((counts >> WORD).astype(np.uint32), counts.astype(np.uint32))


RULES = {
    "random_seed": random_seed,
    "random_fold_in": random_fold_in,
    "random_bits": random_bits,
    "random_split": random_split,
    "random_wrap": random_wrap,
    "random_unwrap": random_unwrap,
}
