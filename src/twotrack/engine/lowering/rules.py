"""How each primitive becomes views and operations: element-wise, structure, reductions and products."""

from functools import partial
from math import prod
from typing import Any

import numpy as np

from twotrack.engine.lowering import powers
from twotrack.engine.lowering.emit import Builder, stack_along
from twotrack.engine.lowering.folding import DTYPES
from twotrack.engine.lowering.ir import Ref, Shape, UnsupportedPrimitiveError
from twotrack.engine.lowering.products import compared_with, unspread
from twotrack.engine.lowering.views import (
    Keys,
    Pieces,
    Tensor,
    backwards,
    broadcast,
    join,
    kind_of,
    kind_of_dtype,
    slice_view,
    transpose,
)

# Element-wise primitives whose result has the kind of their first argument.
SAME = {
    "add": "add", "add_any": "add", "sub": "sub", "mul": "mul", "neg": "neg", "max": "max", "min": "min", "exp": "exp",
    "log": "log", "log1p": "log1p", "expm1": "expm1", "sqrt": "sqrt", "erf_inv": "erf_inv",
    "sin": "sin", "cos": "cos", "tanh": "tanh", "logistic": "logistic", "abs": "abs", "sign": "sign", "floor": "floor",
    "ceil": "ceil", "and": "and", "or": "or", "xor": "xor", "not": "not", "rem": "rem",
    "shift_right_logical": "shift_right_logical", "shift_left": "shift_left",
    "shift_right_arithmetic": "shift_right_arithmetic",
}  # fmt: skip
COMPARED = ("lt", "le", "gt", "ge", "eq", "ne", "is_finite")


def elementwise(name: str, builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Operation of the kind of its first argument; what is made of float64 in every build is of the build's precision,
    but for what `Builder.precise` leaves as it is.
    """
    kind = kind_of(ins[0])
    return builder.map(name, ins, "f8" if kind == "w8" else kind)


def comparison(name: str, builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Operation whose result is true or false."""
    return builder.map(name, ins, "b1")


def same(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """What goes in, unchanged."""
    return [ins[0]]


def divide(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Quotient; a divisor that is constant where the dividend is not is inverted once: outside of the loop, or of the
    axes that it is spread over.
    """
    above, below = ins
    kind = kind_of(above)
    whole = not isinstance(above, Pieces) and not isinstance(below, Pieces)
    if kind == "f8" and whole and builder.reciprocals:
        once = unspread(below) if isinstance(below, Ref) else below
        shape = np.broadcast_shapes(above.shape, below.shape)
        if prod(once.shape) < prod(shape) or _slower(builder, above, below):
            inverse = builder.map("div", [np.ones(()), once], kind)
            return builder.map("mul", [above, *inverse], kind)
    if kind == "f8" and whole and (other := _larger_of(builder, above, below)) is not None:
        return builder.map("over_max", [above, other], kind)
    return builder.map("div", ins, kind)


def _larger_of(builder: Builder, above: Tensor, below: Tensor) -> Tensor | None:
    """What a dividend is compared with, where a divisor is the larger of the two."""
    wide, _ = builder.spread([above, below])
    return compared_with(builder, builder.ref(wide[0]), builder.ref(wide[1])) if isinstance(below, Ref) else None


def _slower(builder: Builder, above: Tensor, below: Tensor) -> bool:
    """Whether the second tensor changes in fewer loops than the first."""
    depths = [builder.place((builder.ref(t),)).depth for t in (above, below)]
    return depths[1] < depths[0]


def select_n(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """The last argument where the first is true, else the one before."""
    test, *cases = ins
    if len(cases) != 2:
        raise UnsupportedPrimitiveError(f"select_n of {len(cases)} cases")
    if kind_of(test) != "b1":
        test = builder.map("ne", [test, np.zeros((), DTYPES[kind_of(test)])], "b1")[0]
    if isinstance(cases[0], Keys):
        pairs = [(cases[1].high, cases[0].high), (cases[1].low, cases[0].low)]
        return [Keys(*(builder.map("select", [test, yes, no], "u4")[0] for yes, no in pairs))]
    return builder.map("select", [test, cases[1], cases[0]], kind_of(cases[0]))


def convert(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Elements of another type."""
    kind = kind_of_dtype(params["new_dtype"])
    if kind_of(ins[0]) == kind:
        return [ins[0]]
    if kind == "b1":
        return builder.map("ne", [ins[0], np.zeros((), DTYPES[kind_of(ins[0])])], "b1")
    return builder.map("convert", [ins[0]], kind)


def bitcast(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """The same bits as another type of as many; floats of them keep 64 bits in every build."""
    kind = kind_of_dtype(params["new_dtype"])
    if (kind_of(ins[0]), kind) != ("u8", "f8"):
        raise UnsupportedPrimitiveError(f"bitcast from {kind_of(ins[0])} to {kind}")
    return builder.map("bitcast", [ins[0]], "w8")


def clamp(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Middle argument, no less than the first and no more than the last."""
    least, value, most = ins
    raised = builder.map("max", [value, least], kind_of(value))
    return builder.map("min", [*raised, most], kind_of(value))


def iota(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Places along an axis."""
    shape, axis, kind = tuple(params["shape"]), params["dimension"], kind_of_dtype(params["dtype"])
    return [broadcast(np.arange(shape[axis]).astype(DTYPES[kind]), shape, (axis,))]


def views(change: Any, builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """A change of view, on both words of keys."""
    if isinstance(ins[0], Keys):
        return [Keys(change(builder, params, ins[0].high), change(builder, params, ins[0].low))]
    return [change(builder, params, ins[0])]


def _broadcast(builder: Builder, params: Any, tensor: Tensor) -> Tensor:
    return builder.broadcast(tensor, tuple(params["shape"]), tuple(params["broadcast_dimensions"]))


def _reshape(builder: Builder, params: Any, tensor: Tensor) -> Tensor:
    return builder.reshape(tensor, tuple(params["new_sizes"]))


def _squeeze(builder: Builder, params: Any, tensor: Tensor) -> Tensor:
    gone = {axis % len(tensor.shape) for axis in params["dimensions"]}
    return builder.reshape(tensor, tuple(n for axis, n in enumerate(tensor.shape) if axis not in gone))


def _slice(builder: Builder, params: Any, tensor: Tensor) -> Tensor:
    steps = params["strides"] or (1,) * len(tensor.shape)
    return slice_view(tensor, tuple(params["start_indices"]), tuple(params["limit_indices"]), tuple(steps))


def _transpose(builder: Builder, params: Any, tensor: Tensor) -> Tensor:
    return transpose(tensor, tuple(params["permutation"]))


def _rev(builder: Builder, params: Any, tensor: Tensor) -> Tensor:
    return backwards(tensor, tuple(params["dimensions"]))


def split(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Parts of these sizes along an axis."""
    tensor, axis, found, start = ins[0], params["axis"], list[Any](), 0
    for size in params["sizes"]:
        first, last = [0] * len(tensor.shape), list(tensor.shape)
        first[axis], last[axis] = start, start + size
        found.append(slice_view(tensor, tuple(first), tuple(last), (1,) * len(first)))
        start += size
    return found


def concatenate(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Tensors one after the other."""
    axis = params["dimension"]
    if isinstance(ins[0], Keys):
        return [Keys(join(axis, [k.high for k in ins]), join(axis, [k.low for k in ins]))]
    return [join(axis, list(ins))]


def stack(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Tensors side by side along a new axis."""
    return [stack_along(builder, list(ins), params["axis"])]


def reduce(name: str, builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Reduction over axes."""
    return [builder.reduce(name, [ins[0]], tuple(params["axes"]))]


def arg_extreme(name: str, builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Place of the first largest (smallest) element along an axis, or of the first NaN."""
    tensor, axis = builder.whole(ins[0]), params["axes"][0]
    kind = kind_of_dtype(params["index_dtype"])
    best = builder.reduce(name, [tensor], (axis,))
    others: Shape = tuple(a for a in range(len(tensor.shape)) if a != axis)
    over = builder.broadcast(best, tensor.shape, others)
    found = builder.map("eq", [tensor, over], "b1") + builder.map("ne", [tensor, tensor], "b1")
    here = builder.map("or", found, "b1")
    places = builder.broadcast(np.arange(tensor.shape[axis]).astype(DTYPES[kind]), tensor.shape, (axis,))
    past = np.full(tensor.shape, tensor.shape[axis], DTYPES[kind])
    return [builder.reduce("min", builder.map("select", [*here, places, past], kind), (axis,))]


def dot_general(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Sum of products over the contracted axes; batch axes first, then the free ones of each side."""
    (left_sum, right_sum), (left_batch, right_batch) = params["dimension_numbers"]
    left, right = (builder.whole(t) for t in ins)
    left_free = [a for a in range(len(left.shape)) if a not in (*left_sum, *left_batch)]
    right_free = [a for a in range(len(right.shape)) if a not in (*right_sum, *right_batch)]
    left = transpose(left, (*left_batch, *left_free, *left_sum))
    right = transpose(right, (*right_batch, *right_free, *right_sum))
    batch, free, other, total = len(left_batch), len(left_free), len(right_free), len(left_sum)
    shape = (*left.shape[: batch + free], *right.shape[batch:])
    sums = tuple(range(len(shape) - total, len(shape)))
    both = tuple(range(batch))
    left_axes = (*both, *range(batch, batch + free), *sums)
    right_axes = (*both, *range(batch + free, batch + free + other), *sums)
    wide = [builder.broadcast(left, shape, left_axes), builder.broadcast(right, shape, right_axes)]
    if not prod(shape[a] for a in sums):
        return [np.zeros(shape[: len(shape) - total])]
    return [builder.reduce("sum", wide, sums)]


RULES: dict[str, Any] = {
    **powers.RULES,
    **{primitive: partial(elementwise, name) for primitive, name in SAME.items()},
    **{name: partial(comparison, name) for name in COMPARED},
    **dict.fromkeys(("stop_gradient", "copy", "copy_p", "pvary"), same),
    **{f"reduce_{name}": partial(reduce, name) for name in ("sum", "max", "min", "prod", "and", "or")},
    "argmax": partial(arg_extreme, "max"), "argmin": partial(arg_extreme, "min"),
    "div": divide, "select_n": select_n, "convert_element_type": convert, "bitcast_convert_type": bitcast,
    "clamp": clamp, "iota": iota, "split": split, "concatenate": concatenate,
    "stack": stack, "dot_general": dot_general,
    **{
        name: partial(views, change)
        for name, change in {
            "broadcast_in_dim": _broadcast, "reshape": _reshape, "squeeze": _squeeze, "slice": _slice,
            "transpose": _transpose, "rev": _rev, "expand_dims": _reshape,
        }.items()
    },
}  # fmt: skip
