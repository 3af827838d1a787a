"""What a loop hands on from turn to turn, and which pieces of it no turn changes, so that they are not handed on."""

from typing import Any, NamedTuple

from twotrack.engine.lowering.emit import Builder
from twotrack.engine.lowering.ir import Block, Counter, Ref, Shape, Value, whole
from twotrack.engine.lowering.views import Pieces, Tensor, Whole, cut, reshape

# Axis along which a tensor is cut, and where.
Cut = tuple[int, tuple[int, ...]] | None

# Which tensor of those that a loop hands on, and which piece of it.
Place = tuple[int, int]


class Param(NamedTuple):
    """A value that a loop carries, and its full shape."""

    value: Value
    shape: Shape


class Handing(NamedTuple):
    """How a loop hands on: where each tensor is cut, the axes of each piece, and the pieces that no turn changes."""

    cuts: list[Cut]
    forms: list[list[Shape | None]]
    still: set[Place]


class Attempt(NamedTuple):
    """A body that was lowered in one way of handing on, what it takes and gives, and the way that it asks for."""

    counter: Counter
    body: Block
    params: list[list[Param]]
    begins: list[list[Whole]]
    nexts: list[Tensor]
    given: list[Tensor]
    better: Handing


def whole_as(param: Param) -> Any:
    """All of a value, in its full shape."""
    return reshape(whole(param.value), param.shape)


def parts_by(builder: Builder, tensor: Tensor, where: Cut) -> list[Whole]:
    """Tensor in these pieces, each in one."""
    if where is None:
        return [builder.whole(tensor)]
    along = builder.whole(tensor) if isinstance(tensor, Pieces) and tensor.axis != where[0] else tensor
    return [builder.whole(part) for part in cut(along, *where)]


def pieces_of(still: set[Place], tensor: int) -> set[int]:
    """Pieces of one tensor."""
    return {piece for at, piece in still if at == tensor}


def taken_by_turn(params: list[list[Param]], begins: list[list[Whole]], still: set[Place]) -> list[list[Whole]]:
    """What a turn takes, by tensor and piece: what is carried, or for what never changes that itself."""
    return [
        [
            begin if (at, piece) in still else whole_as(param)
            for piece, (param, begin) in enumerate(zip(*each, strict=True))
        ]
        for at, each in enumerate(zip(params, begins, strict=True))
    ]


def unchanging_pieces(
    builder: Builder, params: list[list[Param]], begins: list[list[Whole]], nexts: list[Tensor], cuts: list[Cut]
) -> set[Place]:
    """Pieces that end a turn as they began it, or as they began the first one."""
    found: set[Place] = set()
    for at, each in enumerate(zip(params, begins, nexts, cuts, strict=True)):
        ends = parts_by(builder, each[2], each[3])
        for piece, (param, begin, end) in enumerate(zip(each[0], each[1], ends, strict=True)):
            if _same(end, begin) or _same(end, whole_as(param)):
                found.add((at, piece))
    return found


def _same(one: Whole, other: Whole) -> bool:
    """Whether two tensors are the same numbers, as is seen without running the program."""
    if isinstance(one, Ref) or isinstance(other, Ref):
        return isinstance(one, Ref) and isinstance(other, Ref) and one == other
    return one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
