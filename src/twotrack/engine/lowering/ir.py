"""The intermediate representation: values, views of them, operations and blocks.

A view costs nothing: it says where in a value's own row-major storage an element stands, as an offset, a stride for
each axis and a stride for each loop counter. So slices, reshapes, broadcasts and transposes are no operations.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from itertools import count
from math import prod
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Shape = tuple[int, ...]
Table = NDArray[Any]

NUMBERS = count()

# Kinds of element: `f8` follows the precision of the build, `w8` is float64 in every build.
KINDS = ("f8", "w8", "i4", "i8", "u4", "u8", "b1")


def next_number() -> int:
    """A number that no other value or counter has."""
    return next(NUMBERS)


class UnsupportedPrimitiveError(TypeError):
    """A primitive, or a use of one, that the printer does not know; `located` once the message says where it stands."""

    def __init__(self, message: str, *, located: bool = False) -> None:
        super().__init__(message)
        self.located = located


@dataclass(eq=False)
class Counter:
    """Turn of a loop, 0 to `length`, from the last to the first where the loop is reversed."""

    length: int
    reverse: bool = False
    number: int = field(default_factory=next_number)


@dataclass(eq=False)
class Block:
    """Operations in order, inside a loop (with its counter), a branch, or at the top."""

    parent: "Block | None" = None
    counter: Counter | None = None
    ops: list[Any] = field(default_factory=list[Any])
    seen: dict[Hashable, "list[Value]"] = field(default_factory=dict[Hashable, "list[Value]"])

    @property
    def depth(self) -> int:
        """How many blocks stand around this one."""
        return 0 if self.parent is None else self.parent.depth + 1


@dataclass(frozen=True)
class Input:
    """An argument of the program, by its place; `lanes` where each draw has its own."""

    place: int
    lanes: bool


@dataclass(eq=False)
class Value:
    """An array (axes of length one dropped), made by one operation, or with a source: an input, a table of constants,
    or a number for a literal. `home` is a window of another value's storage in which this one lives.
    """

    shape: Shape
    kind: str
    block: Block
    source: Input | Table | float | bool | None = None
    lanes: bool = False
    home: "Ref | None" = None
    number: int = field(default_factory=next_number)

    @property
    def size(self) -> int:
        """Elements."""
        return prod(self.shape)

    @property
    def literal(self) -> bool:
        """Whether this is one number known when the program is printed."""
        return isinstance(self.source, float | int)


@dataclass(frozen=True)
class Ref:
    """A view of a value: element (i, j, ...) stands at offset + strides . (i, j, ...) + terms . counters."""

    value: Value
    shape: Shape
    strides: Shape
    offset: int = 0
    terms: tuple[tuple[Counter, int], ...] = ()

    @property
    def kind(self) -> str:
        """Kind of element."""
        return self.value.kind

    def at(self, counter: Counter, stride: int) -> "Ref":
        """This view, moved on by a stride in each turn."""
        return (
            self
            if stride == 0
            else Ref(self.value, self.shape, self.strides, self.offset, (*self.terms, (counter, stride)))
        )


@dataclass(eq=False)
class Map:
    """An element-wise operation: views over its shape in, values of its shape out. `table` is what `take` reads."""

    name: str
    ins: tuple[Ref, ...]
    outs: tuple[Value, ...]
    table: Ref | None = None


@dataclass(eq=False)
class Reduce:
    """Sum, largest, smallest ... of the product of views over the shape of `out` and then the axes `over`."""

    name: str
    ins: tuple[Ref, ...]
    out: Value
    over: Shape


@dataclass(eq=False)
class Concat:
    """Views copied into windows of one value."""

    pieces: tuple[Ref, ...]
    windows: tuple[Ref, ...]
    out: Value


@dataclass(eq=False)
class Carry:
    """What a loop hands from turn to turn: `param` inside, `final` after the loop, in one storage."""

    param: Value
    final: Value
    init: Ref
    next: Ref


@dataclass(eq=False)
class Loop:
    """A scan: `stacks` are (value outside, view of each turn inside), along a first axis."""

    counter: Counter
    body: Block
    carries: list[Carry]
    stacks: list[tuple[Value, Ref]]


class BranchResult(NamedTuple):
    """A value outside a branch, and the view that it takes if the test is true, and if not."""

    value: Value
    yes: Ref
    no: Ref


@dataclass(eq=False)
class If:
    """One of two blocks."""

    test: Ref
    yes: Block
    no: Block
    results: list[BranchResult]
    source: str = ""


@dataclass(eq=False)
class Skip:
    """List of the places of a matrix that are not zero: where each row begins in it, and the columns."""

    matrix: Ref
    starts: Value
    columns: Value


@dataclass(eq=False)
class For:
    """Operations of one extent in one loop, with the scalars that are gathered on the way (value, name, view), the
    arrays outside that are written, with their rows, and for a product with a matrix the list of its places that are
    not zero, with the counters of its rows.
    """

    counter: Counter
    body: Block
    totals: list[tuple[Value, str, Ref]]
    stores: list[Value] = field(default_factory=list[Value])
    rows: list[Ref] = field(default_factory=list[Ref])
    skip: tuple[Skip, tuple[Counter, ...]] | None = None


def compact(shape: Shape) -> Shape:
    """Strides of a row-major array."""
    return tuple(prod(shape[axis + 1 :]) for axis in range(len(shape)))


def whole(value: Value) -> Ref:
    """View of all of a value, axes in order."""
    return Ref(value, value.shape, compact(value.shape))


def squeeze(ref: Ref) -> Ref:
    """View without its axes of length one."""
    if 1 not in ref.shape:
        return ref
    axes = [axis for axis, n in enumerate(ref.shape) if n != 1]
    shape, strides = tuple(ref.shape[a] for a in axes), tuple(ref.strides[a] for a in axes)
    return Ref(ref.value, shape, strides, ref.offset, ref.terms)


def element_offsets(shape: Shape, strides: Shape, offset: int = 0) -> NDArray[np.int64]:
    """Place of each element of a view, by its index."""
    found = np.full(shape, offset, np.int64)
    for axis, (n, stride) in enumerate(zip(shape, strides, strict=True)):
        found += (np.arange(n) * stride).reshape(-1, *(1,) * (len(shape) - axis - 1))
    return found
