"""Arrays made where they are wanted: in a row of a stack, over what was carried, in a window of a whole."""

from math import prod
from typing import Any

from twotrack.engine.lowering.ir import Block, Carry, Concat, For, If, Loop, Ref, Value, compact, whole
from twotrack.engine.lowering.walk import accesses, inside, reads_of, writes_of


def root_of(value: Value) -> Value:
    """Value in whose storage a value lives."""
    while value.home is not None:
        value = value.home.value
    return value


def give_homes(block: Block) -> None:
    """Let arrays be made where they are wanted, in this block and all inside it."""
    made = {value for op in block.ops for value in writes_of(op)}
    for op in block.ops:
        for carry in op.carries if isinstance(op, Loop) else ():
            carry.param.home = whole(carry.final)
        for piece, window in zip(op.pieces, op.windows, strict=True) if isinstance(op, Concat) else ():
            settle(piece, window, made)
    for op in block.ops:
        for body, _ in inside(op):
            give_homes(body)
        SETTLED.get(type(op), lambda _: None)(op)


def _settle_branches(op: If) -> None:
    """Make what each way gives in its place."""
    made = [{value for inner in block.ops for value in writes_of(inner)} for block in (op.yes, op.no)]
    for value, yes, no in op.results:
        settle(yes, whole(value), made[0])
        settle(no, whole(value), made[1])


def settle(ref: Ref, window: Ref, made: set[Value]) -> bool:
    """Let the whole value of a view live in a window, where it is made in this block and lives nowhere yet."""
    value = ref.value
    free = value in made and value.home is None and value.size > 1 and value.lanes == window.value.lanes
    if free and even(window) and _flat(ref) and root_of(window.value) is not value:
        step = window.strides[-1]
        strides = tuple(step * stride for stride in compact(value.shape))
        value.home = Ref(window.value, value.shape, strides, window.offset, window.terms)
        return True
    return False


def _flat(ref: Ref) -> bool:
    """Whether a view is all of a value, in its own order."""
    return not ref.terms and ref.offset == 0 and prod(ref.shape) == ref.value.size and ref.strides == compact(ref.shape)


def _settle_loop(loop: Loop) -> None:
    """Make stacks in their rows, and what is carried over what was."""
    made = {value for op in loop.body.ops for value in writes_of(op)}
    for value, ref in loop.stacks:
        row = Ref(value, value.shape[1:], whole(value).strides[1:]).at(loop.counter, whole(value).strides[0])
        settle(ref, row, made)
    touches = [(at, value, writes) for at, op in enumerate(loop.body.ops) for value, writes in set(accesses(op))]
    for carry in loop.carries:
        if carry.param.size > 1 and carry.next.value in made and in_place(loop, carry, touches):
            settle(carry.next, whole(carry.param), made)


def in_place(loop: Loop, carry: Carry, touches: list[tuple[int, Value, bool]]) -> bool:
    """Whether what is carried next may be written over what was: nobody reads that any more. `touches` are the arrays
    that each operation of the body reads or writes.
    """
    ends = [c.next.value for c in loop.carries] + [ref.value for _, ref in loop.stacks]
    if any(value is carry.param for value in ends):
        return False
    new, last = root_of(carry.next.value), len(loop.body.ops)
    first = min((at for at, value, writes in touches if writes and root_of(value) is new), default=last)
    read = max((at for at, value, writes in touches if not writes and value is carry.param), default=-1)
    if read < first:
        return True
    op = loop.body.ops[first] if first < last else None
    return read == first and isinstance(op, For) and _before_each(op, carry.param, new)


def _before_each(op: For, old: Value, new: Value) -> bool:
    """Whether each element of the old is read, in its own turn, before that of the new is written."""
    reads: list[tuple[Block, int, Any]] = []
    writes: list[tuple[Block, int, Any]] = []
    _accesses(op, old, new, reads, writes)
    places = {(block, place) for block, _, place in writes}
    if len(places) != 1:
        return False
    return all((block, place) in places and at <= min(w for _, w, _ in writes) for block, at, place in reads)


def _accesses(op: For, old: Value, new: Value, reads: list[Any], writes: list[Any]) -> None:
    """Reads of one value and writes of another's storage in a loop, each by block, place in it and element."""
    for at, inner in enumerate(op.body.ops):
        if isinstance(inner, For):
            _accesses(inner, old, new, reads, writes)
            continue
        reads += [(op.body, at, element(ref)) for ref in reads_of(inner) if ref.value is old]
        homed = [value for value in writes_of(inner) if value.home is not None and root_of(value) is new]
        writes += [(op.body, at, element(Ref(value, (), ()))) for value in homed]
    reads += [(op.body, len(op.body.ops), None) for _, _, ref in op.totals if ref.value is old]


Element = tuple[int, frozenset[tuple[Any, int]]]


def element(ref: Ref) -> Element:
    """Offset and strides by counter of one element in the storage it lives in."""
    at = storage_view(ref)
    return at.offset, frozenset(at.terms)


def storage_view(ref: Ref) -> Ref:
    """View of the storage that a view is of."""
    while ref.value.home is not None:
        home = ref.value.home
        step = home.strides[-1] if home.strides else 1
        terms = dict[Any, int]()
        for counter, stride in (*home.terms, *((c, s * step) for c, s in ref.terms)):
            terms[counter] = terms.get(counter, 0) + stride
        offset = home.offset + ref.offset * step
        ref = Ref(home.value, ref.shape, tuple(s * step for s in ref.strides), offset, tuple(terms.items()))
    return ref


def even(window: Ref) -> bool:
    """Whether elements of a window stand at even distances, as views of what lives in it need."""
    step = window.strides[-1] if window.strides else 1
    return window.strides == tuple(step * stride for stride in compact(window.shape))


SETTLED: dict[type, Any] = {Loop: _settle_loop, If: _settle_branches}
