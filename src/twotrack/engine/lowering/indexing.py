"""Elements taken by index, and values put at places that are known when the program is traced."""

from math import prod
from typing import Any, NamedTuple

import numpy as np

from twotrack.engine.lowering.emit import Builder, Outcome
from twotrack.engine.lowering.folding import DTYPES
from twotrack.engine.lowering.ir import Ref, Shape, UnsupportedPrimitiveError, element_offsets
from twotrack.engine.lowering.views import Tensor, join, kind_of, slice_view, transpose


def take(builder: Builder, table: Ref, index: Tensor) -> Tensor:
    """Elements of a table at places counted from its own offset; a view where places are known and regular."""
    if not isinstance(index, Ref):
        view = _regular(table, np.asarray(builder.whole(index)))
        if view is not None:
            return view
    place = builder.ref(builder.map("convert", [index], "i8")[0] if kind_of(index) != "i8" else index)
    if table.value.size == 1:
        return builder.broadcast(table, place.shape, ())
    flat = Ref(table.value, (), (), table.offset, table.terms)
    return builder.map_refs("take", (place,), place.shape, Outcome(table.kind), flat)[0]


def _regular(table: Ref, places: Any) -> Ref | None:
    """View of the elements at known places, where they stand at even distances along each axis."""
    if not places.size:
        return None
    first = int(places.flat[0])
    strides = tuple(
        int(np.take(places, 1, axis).flat[0]) - first if n > 1 else 0 for axis, n in enumerate(places.shape)
    )
    even = bool((places == element_offsets(places.shape, strides, first)).all())
    return Ref(table.value, places.shape, strides, table.offset + first, table.terms) if even else None


def _clip(builder: Builder, index: Tensor, most: int) -> Tensor:
    """Index between 0 and the last place from which a window fits."""
    kind = kind_of(index)
    raised = builder.map("max", [index, np.zeros((), DTYPES[kind])], kind)
    limited = builder.map("min", [*raised, np.array(most, DTYPES[kind])], kind)
    return builder.map("convert", limited, "i8")[0] if kind != "i8" else limited[0]


def _at(builder: Builder, table: Ref, starts: list[tuple[int, Tensor]], sizes: Shape) -> Tensor:
    """Sum of the starts along axes, each times the stride of its axis."""
    total: Tensor = np.zeros((), np.int64)
    for axis, start in starts:
        place = _clip(builder, start, table.shape[axis] - sizes[axis])
        step = builder.map("mul", [place, np.array(table.strides[axis])], "i8")
        total = builder.map("add", [total, *step], "i8")[0]
    return total


def dynamic_slice(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Window of a tensor from an index on."""
    table, sizes = builder.ref(ins[0]), tuple(params["slice_sizes"])
    start = _at(builder, table, list(enumerate(ins[1:])), sizes)
    window = element_offsets(sizes, table.strides)
    return [take(builder, table, builder.map("add", [start, window], "i8")[0])]


def gather(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Windows of a tensor, one for each row of indices."""
    numbers, sizes = params["dimension_numbers"], tuple(params["slice_sizes"])
    if numbers.operand_batching_dims:
        raise UnsupportedPrimitiveError("gather with batch axes")
    table, index = builder.ref(ins[0]), ins[1]
    starts = [(axis, _column(builder, index, at)) for at, axis in enumerate(numbers.start_index_map)]
    start = _at(builder, table, starts, sizes)
    axes = [a for a in range(len(sizes)) if a not in numbers.collapsed_slice_dims]
    window = element_offsets(tuple(sizes[a] for a in axes), tuple(table.strides[a] for a in axes))
    rank = len(index.shape) - 1 + len(axes)
    batch = tuple(d for d in range(rank) if d not in numbers.offset_dims)
    shape = [0] * rank
    for d, n in zip((*batch, *numbers.offset_dims), (*index.shape[:-1], *window.shape), strict=True):
        shape[d] = n
    over = builder.broadcast(start, tuple(shape), batch)
    windows = builder.broadcast(window, tuple(shape), tuple(numbers.offset_dims))
    return [take(builder, table, builder.map("add", [over, windows], "i8")[0])]


def _column(builder: Builder, index: Tensor, at: int) -> Tensor:
    """One index of each row."""
    shape, rank = index.shape, len(index.shape)
    column = slice_view(index, (*(0,) * (rank - 1), at), (*shape[:-1], at + 1), (1,) * rank)
    return builder.reshape(column, shape[:-1])


def scatter(builder: Builder, params: Any, ins: list[Any], *, add: bool) -> list[Any]:
    """Tensor with windows at known places added to, or replaced."""
    tensor, index, updates = ins
    if isinstance(index, Ref) or not isinstance(builder.whole(index), np.ndarray):
        raise UnsupportedPrimitiveError("scatter to places that are not known when the program is traced")
    numbers = params["dimension_numbers"]
    rows = np.asarray(builder.whole(index)).reshape(prod(index.shape[:-1]), index.shape[-1])
    batch = [d for d in range(len(updates.shape)) if d not in numbers.update_window_dims]
    moved = transpose(updates, (*batch, *numbers.update_window_dims))
    window = tuple(updates.shape[d] for d in numbers.update_window_dims)
    flat = builder.reshape(moved, (len(rows), *window))
    axes = [a for a in range(len(tensor.shape)) if a not in numbers.inserted_window_dims]
    sizes = _sizes(window, axes, len(tensor.shape))
    for at, row in enumerate(rows):
        start = [0] * len(tensor.shape)
        for axis, place in zip(numbers.scatter_dims_to_operand_dims, row, strict=True):
            start[axis] = int(place)
        one = slice_view(flat, (at, *(0,) * len(window)), (at + 1, *window), (1,) * (len(window) + 1))
        tensor = _replace_window(builder, tensor, Update(builder.reshape(one, sizes), add), tuple(start))
    return [tensor]


def _sizes(window: Shape, axes: list[int], rank: int) -> Shape:
    """Window over all axes of a tensor, those left out of length one."""
    found = [1] * rank
    for axis, n in zip(axes, window, strict=True):
        found[axis] = n
    return tuple(found)


class Update(NamedTuple):
    """Values for a window of a tensor, and whether they are added to what stands there."""

    values: Tensor
    add: bool


def _replace_window(builder: Builder, tensor: Tensor, update: Update, start: Shape) -> Tensor:
    """Tensor with a window changed; a window that does not fit is left out, as JAX does."""
    values = update.values
    ends = tuple(a + n for a, n in zip(start, values.shape, strict=True))
    if any(a < 0 or end > n for a, end, n in zip(start, ends, tensor.shape, strict=True)) or 0 in values.shape:
        return tensor
    axis = next((a for a, n in enumerate(tensor.shape) if values.shape[a] != n), None)
    if axis is None:
        return builder.map("add", [tensor, values], kind_of(tensor))[0] if update.add else values
    shape, ones, zero = tensor.shape, (1,) * len(start), (0,) * len(start)
    first, last = _with(zero, axis, start[axis]), _with(shape, axis, ends[axis])
    middle = _replace_window(builder, slice_view(tensor, first, last, ones), update, _with(start, axis, 0))
    before = slice_view(tensor, zero, _with(shape, axis, start[axis]), ones)
    return join(axis, [before, middle, slice_view(tensor, _with(zero, axis, ends[axis]), shape, ones)])


def _with(values: Shape, axis: int, value: int) -> Shape:
    return (*values[:axis], value, *values[axis + 1 :])


def pad(builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Tensor with a number repeated before and after it along each axis; a negative count cuts it."""
    tensor, filling = ins
    for axis, (low, high, between) in enumerate(params["padding_config"]):
        if between:
            raise UnsupportedPrimitiveError("padding between elements")
        shape, ones = tensor.shape, (1,) * len(tensor.shape)
        first = _with((0,) * len(shape), axis, max(0, -low))
        tensor = slice_view(tensor, first, _with(shape, axis, shape[axis] + min(0, high)), ones)
        sides = [builder.broadcast(filling, _with(tensor.shape, axis, max(0, n)), ()) for n in (low, high)]
        tensor = join(axis, [sides[0], tensor, sides[1]])
    return [tensor]


RULES: dict[str, Any] = {
    "dynamic_slice": dynamic_slice,
    "gather": gather,
    "pad": pad,
    "scatter-add": lambda builder, params, ins: scatter(builder, params, ins, add=True),
    "scatter": lambda builder, params, ins: scatter(builder, params, ins, add=False),
}
