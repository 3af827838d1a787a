"""What a traced variable stands for while lowering: a view, a table of constants, or pieces along an axis.

Pieces are a concatenation that is not made: operations on them fall apart into operations on each piece, so that
stocks packed into one vector are integrated as the fields they are, and what nobody reads is dropped field by field.
"""

from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import prod
from typing import Any

import numpy as np

from twotrack.engine.lowering.ir import (
    Block,
    Ref,
    Shape,
    Table,
    UnsupportedPrimitiveError,
    Value,
    compact,
    element_offsets,
)

KIND_OF = {"float64": "f8", "int32": "i4", "int64": "i8", "uint32": "u4", "uint64": "u8", "bool": "b1"}


@dataclass(frozen=True, eq=False)
class Pieces:
    """Views or tables, one after the other along an axis."""

    axis: int
    parts: "tuple[Whole, ...]"

    @property
    def shape(self) -> Shape:
        """Shape of all pieces together."""
        first = self.parts[0].shape
        return (*first[: self.axis], sum(p.shape[self.axis] for p in self.parts), *first[self.axis + 1 :])

    @property
    def ends(self) -> tuple[int, ...]:
        """Where pieces begin and end along their axis, from 0 to its length."""
        return (0, *accumulate(p.shape[self.axis] for p in self.parts))


@dataclass(frozen=True, eq=False)
class Keys:
    """Keys of chance: their two 32-bit words."""

    high: "Tensor"
    low: "Tensor"

    @property
    def shape(self) -> Shape:
        """Shape of the array of keys."""
        return self.high.shape


Whole = Ref | Table
Tensor = Ref | Table | Pieces


def kind_of_dtype(dtype: Any) -> str:
    """Kind of element of a NumPy or JAX type."""
    if str(dtype) not in KIND_OF:
        raise UnsupportedPrimitiveError(f"element type {dtype}")
    return KIND_OF[str(dtype)]


def kind_of(tensor: Tensor) -> str:
    """Kind of element."""
    if isinstance(tensor, Pieces):
        return kind_of(tensor.parts[0])
    return tensor.kind if isinstance(tensor, Ref) else kind_of_dtype(tensor.dtype)


def as_ref(tensor: Whole, top: Block) -> Ref:
    """View of a table as a value of the program, a literal where all its elements are one number."""
    if isinstance(tensor, Ref):
        return tensor
    kind = kind_of(tensor)
    first = tensor.flat[0].item() if tensor.size else 0
    if tensor.tobytes() == np.full_like(tensor, first).tobytes():
        return literal(first, kind, tensor.shape, top)
    small = np.ascontiguousarray(tensor).reshape(tuple(n for n in tensor.shape if n != 1))
    key = ("table", kind, small.shape, small.tobytes())
    if key not in top.seen:
        top.seen[key] = [Value(small.shape, kind, top, source=small)]
    return Ref(top.seen[key][0], tensor.shape, compact(tensor.shape))


def literal(number: Any, kind: str, shape: Shape, top: Block) -> Ref:
    """View of one number over a shape."""
    key = ("literal", kind, np.asarray(number).tobytes())
    if key not in top.seen:
        top.seen[key] = [Value((), kind, top, source=number)]
    return Ref(top.seen[key][0], shape, (0,) * len(shape))


def slice_view(tensor: Tensor, starts: Shape, limits: Shape, steps: Shape) -> Tensor:
    """Elements from starts to limits by steps."""
    if isinstance(tensor, Pieces):
        return _slice_pieces(tensor, starts, limits, steps)
    if not isinstance(tensor, Ref):
        return tensor[tuple(slice(a, b, c) for a, b, c in zip(starts, limits, steps, strict=True))]
    shape = tuple(len(range(a, b, c)) for a, b, c in zip(starts, limits, steps, strict=True))
    strides = tuple(s * c for s, c in zip(tensor.strides, steps, strict=True))
    offset = tensor.offset + sum(a * s for a, s in zip(starts, tensor.strides, strict=True))
    return Ref(tensor.value, shape, strides, offset, tensor.terms)


def _slice_pieces(tensor: Pieces, starts: Shape, limits: Shape, steps: Shape) -> Tensor:
    """Slices of the pieces that a slice meets."""
    axis, parts = tensor.axis, list[Any]()
    wanted = range(starts[axis], limits[axis], steps[axis])
    for part, (begin, end) in zip(tensor.parts, pairwise(tensor.ends), strict=True):
        here = [i - begin for i in wanted if begin <= i < end]
        if here:
            first, last = _with(starts, axis, here[0]), _with(limits, axis, here[-1] + 1)
            parts.append(slice_view(part, first, last, steps))
    return join(axis, parts) if parts else slice_view(tensor.parts[0], starts, starts, steps)


def _with(values: Shape, axis: int, value: int) -> Shape:
    return (*values[:axis], value, *values[axis + 1 :])


def join(axis: int, parts: list[Any]) -> Tensor:
    """Pieces along an axis; those of pieces laid open, the empty ones left out."""
    flat: list[Any] = []
    for part in parts:
        flat += part.parts if isinstance(part, Pieces) and part.axis == axis else [part]
    full = [part for part in flat if part.shape[axis] > 0] or flat[:1]
    if all(isinstance(part, np.ndarray) for part in full):
        return np.concatenate(full, axis)
    return full[0] if len(full) == 1 else Pieces(axis, tuple(full))


def cut(tensor: Tensor, axis: int, ends: tuple[int, ...]) -> list[Tensor]:
    """Tensor in the pieces between these places of an axis."""
    shape = tensor.shape
    bounds = [(_with((0,) * len(shape), axis, a), _with(shape, axis, b)) for a, b in pairwise(ends)]
    return [slice_view(tensor, first, last, (1,) * len(shape)) for first, last in bounds]


def reshape(tensor: Tensor, shape: Shape) -> Tensor | None:
    """Tensor in another shape; None where that is no view."""
    if tensor.shape == shape:
        return tensor
    if isinstance(tensor, Pieces):
        return _reshape_pieces(tensor, shape)
    if not isinstance(tensor, Ref):
        return tensor.reshape(shape)
    if prod(shape) == 0:
        return Ref(tensor.value, shape, (0,) * len(shape), tensor.offset, tensor.terms)
    found = element_offsets(tensor.shape, tensor.strides).reshape(shape)
    zero = (0,) * len(shape)
    strides = tuple(int(found[_with(zero, axis, 1)]) if shape[axis] > 1 else 0 for axis in range(len(shape)))
    same = bool((found == element_offsets(shape, strides)).all())
    return Ref(tensor.value, shape, strides, tensor.offset, tensor.terms) if same else None


def _reshape_pieces(tensor: Pieces, shape: Shape) -> Tensor | None:
    """Pieces in another shape, where their axis stays one."""
    before, length = prod(tensor.shape[: tensor.axis]), tensor.shape[tensor.axis]
    fits = [a for a in range(len(shape)) if shape[a] == length and prod(shape[:a]) == before]
    if not fits:
        return None
    axis = fits[0]
    parts = [reshape(part, _with(shape, axis, part.shape[tensor.axis])) for part in tensor.parts]
    return None if any(part is None for part in parts) else join(axis, parts)


def broadcast(tensor: Tensor, shape: Shape, axes: Shape) -> Tensor | None:
    """Tensor spread over a shape, its own axes at these places; None where pieces would be repeated."""
    if isinstance(tensor, Pieces):
        at = axes[tensor.axis]
        parts = [broadcast(p, _with(shape, at, p.shape[tensor.axis]), axes) for p in tensor.parts]
        return None if any(p is None for p in parts) else join(at, parts)
    if not isinstance(tensor, Ref):
        spread = np.ones(len(shape), int)
        spread[list(axes)] = tensor.shape
        return np.broadcast_to(tensor.reshape(tuple(spread)), shape)
    strides = [0] * len(shape)
    for axis, n, stride in zip(axes, tensor.shape, tensor.strides, strict=True):
        strides[axis] = 0 if n == 1 else stride
    return Ref(tensor.value, shape, tuple(strides), tensor.offset, tensor.terms)


def transpose(tensor: Tensor, order: Shape) -> Tensor:
    """Axes in another order."""
    if isinstance(tensor, Pieces):
        return join(order.index(tensor.axis), [transpose(part, order) for part in tensor.parts])
    if not isinstance(tensor, Ref):
        return tensor.transpose(order)
    shape, strides = (tuple(values[axis] for axis in order) for values in (tensor.shape, tensor.strides))
    return Ref(tensor.value, shape, strides, tensor.offset, tensor.terms)


def backwards(tensor: Tensor, axes: Shape) -> Tensor:
    """Tensor with some axes reversed."""
    if isinstance(tensor, Pieces):
        parts = [backwards(part, axes) for part in tensor.parts]
        return join(tensor.axis, parts[::-1] if tensor.axis in axes else parts)
    if not isinstance(tensor, Ref):
        return np.flip(tensor, axes)
    ends = sum((tensor.shape[axis] - 1) * tensor.strides[axis] for axis in axes)
    strides = tuple(-s if axis in axes else s for axis, s in enumerate(tensor.strides))
    return Ref(tensor.value, tensor.shape, strides, tensor.offset + ends, tensor.terms)
