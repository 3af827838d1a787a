"""Room for each array in the work space.

Arrays of a block share the work space with those that are not needed at the same time, so that what is used in one
month stays in the cache.
"""

from dataclasses import dataclass, field

from twotrack.engine.lowering.ir import Block, Ref, Value
from twotrack.engine.lowering.walk import accesses, inside
from twotrack.engine.printing.homes import root_of

# Elements of 64 bits take two places in a build of single precision.
PLACES = {"f8": 1, "i4": 1, "u4": 1, "b1": 1, "w8": 2, "i8": 2, "u8": 2}


@dataclass(eq=False)
class Span:
    """Room for an array (or for everything inside an operation), from one operation of a block to another."""

    size: int
    first: int
    last: int
    offset: int = -1


@dataclass(eq=False)
class Room:
    """Room of a block: its arrays, the rooms inside it by operation, and the size of all."""

    arrays: dict[Value, Span] = field(default_factory=dict[Value, Span])
    inner: list[tuple[Span, "Room"]] = field(default_factory=list[tuple[Span, "Room"]])
    size: int = 0


def room_of(block: Block, results: tuple[Ref, ...], lanes: bool, given: tuple[Value, ...] = ()) -> Room:
    """Room for the arrays of a block and of all inside it, of lanes or not; `given` are there from the beginning."""
    found = Room()
    for value in given:
        if value.lanes == lanes and value.size > 1:
            found.arrays[value] = Span(size_of(value), 0, 0)
    for at, op in enumerate(block.ops):
        for value, _ in accesses(op):
            _extend(found, root_of(value), block, lanes, at)
        for body, handed in inside(op):
            room = room_of(body, handed, lanes)
            found.inner.append((Span(room.size, at, at), room))
    for ref in results:
        _extend(found, root_of(ref.value), block, lanes, len(block.ops))
    spans = [*found.arrays.values(), *(span for span, _ in found.inner)]
    found.size = pack(spans)
    return found


def size_of(value: Value) -> int:
    """Places of an array in the work space: an even number, so that elements of two places stand where they must, and
    twice an odd one, so that arrays of one size do not start at a power of two from each other, where they would push
    one another out of the cache.
    """
    return (-(-value.size * PLACES[value.kind] // 2) | 1) * 2


def _extend(room: Room, value: Value, block: Block, lanes: bool, at: int) -> None:
    """Keep an array of this block until an operation."""
    if value in room.arrays:
        room.arrays[value].last = max(room.arrays[value].last, at)
    elif value.block is block and value.lanes == lanes and value.size > 1 and value.source is None:
        room.arrays[value] = Span(size_of(value), at, at)


def pack(spans: list[Span]) -> int:
    """Give each span the first room that is free while it lasts; the size of all."""
    done: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.first, -s.size)):
        taken = sorted((d.offset, d.offset + d.size) for d in done if d.first <= span.last and span.first <= d.last)
        offset = 0
        for begin, end in taken:
            if begin - offset >= span.size:
                break
            offset = max(offset, end)
        span.offset = offset
        done.append(span)
    return max((s.offset + s.size for s in done), default=0)


def offsets(room: Room, base: int = 0) -> dict[Value, int]:
    """Place of every array in the work space."""
    found = {value: base + span.offset for value, span in room.arrays.items()}
    for span, inner in room.inner:
        found |= offsets(inner, base + span.offset)
    return found
