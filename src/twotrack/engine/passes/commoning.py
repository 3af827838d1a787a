"""What a turn of a loop makes of what it hands on, and the next one makes again of what it takes, is handed on itself.

Signals at a month's end are those at the next month's start. Reference: predictive commoning (O'Brien, 1990).
"""

from typing import Any

from twotrack.engine.lowering.ir import Block, Carry, Loop, Map, Reduce, Ref, Value, whole
from twotrack.engine.lowering.products import view_through
from twotrack.engine.lowering.trace import Program
from twotrack.engine.lowering.walk import all_reads, blocks_of, writes_of

# Operations dear enough to be handed on.
DEAR = {"exp", "expm1", "log", "log1p", "pow_exp", "pow_log", "erf_inv", "threefry", "div", "sqrt", "tanh", "logistic"}


def predictive_commoning(program: Program) -> None:
    """Hand on, in every loop of a program, what its next turn would make again."""
    for block in list(blocks_of(program.top)):
        ops: list[Any] = []
        for op in block.ops:
            ops += _with_start(op, block) if isinstance(op, Loop) else [op]
        block.ops = ops


def _with_start(loop: Loop, outer: Block) -> list[Any]:
    """A loop that hands on more, after what makes that for its first turn."""
    later = _later(loop)
    before: list[Any] = []
    made: dict[Value, Ref] = {c.param: c.init for c in loop.carries if c.init.shape == c.param.shape}
    for value in _worth_carrying(loop, later):
        first = _first(value, loop, outer, made, before)
        if first is None:
            continue
        param, final = Value(value.shape, value.kind, loop.body), Value(value.shape, value.kind, outer)
        loop.carries.append(Carry(param, final, first, whole(later[value])))
        _replace(loop, value, param)
    return [*before, loop]


def _later(loop: Loop) -> dict[Value, Value]:
    """For each value made of what is taken by a turn, the one made in the same way of what it hands on."""
    found = {
        c.param: c.next.value for c in loop.carries if c.next == whole(c.next.value) and c.param.shape == c.next.shape
    }
    known = {key: op for op in loop.body.ops if (key := _key(op, {}, loop)) is not None}
    for op in loop.body.ops:
        key = _key(op, found, loop) if any(ref.value in found for ref in _ins(op)) else None
        if key is not None and key in known:
            found |= zip(writes_of(op), writes_of(known[key]), strict=True)
    return found


def _ins(op: Any) -> tuple[Ref, ...]:
    return op.ins if isinstance(op, Map | Reduce) else ()


def _key(op: Any, later: dict[Value, Value], loop: Loop) -> Any:
    """What two operations have in common that give the same, `later` in place of now; None where that is not known."""
    if not isinstance(op, Map | Reduce) or (isinstance(op, Map) and op.table is not None):
        return None
    ins: list[Ref] = []
    for ref in op.ins:
        inside_it = ref.value.block is loop.body or any(counter is loop.counter for counter, _ in ref.terms)
        if later and inside_it and (ref.value not in later or ref.terms):
            return None
        value = later.get(ref.value, ref.value)
        ins.append(Ref(value, ref.shape, ref.strides, ref.offset, ref.terms))
    shape = op.outs[0].shape if isinstance(op, Map) else (op.out.shape, op.over)
    return type(op), op.name, tuple(ins), shape, writes_of(op)[0].kind


def _worth_carrying(loop: Loop, later: dict[Value, Value]) -> list[Value]:
    """Values that something reads of which the like is not made of what is handed on: single numbers, made by a dear
    operation or of what is.
    """
    makers = {value: op for op in loop.body.ops for value in writes_of(op)}
    readers: dict[Value, list[Any]] = {}
    for op in loop.body.ops:
        for ref in all_reads(op):
            readers.setdefault(ref.value, []).append(op)
    found: list[Value] = []
    for value in later:
        op = makers.get(value)
        alone = any(not set(writes_of(reader)) & set(later) for reader in readers.get(value, ()))
        if op is not None and alone and value.size == 1 and _is_dear(value, makers):
            found.append(value)
    return found


def _is_dear(value: Value, makers: dict[Value, Any]) -> bool:
    """Whether a dear operation stands behind a value, in this block."""
    waiting, seen = [value], set[Value]()
    while waiting:
        op = makers.get(waiting.pop())
        if op is None or not isinstance(op, Map | Reduce):
            continue
        if op.name in DEAR:
            return True
        waiting += [ref.value for ref in op.ins if ref.value not in seen]
        seen |= {ref.value for ref in op.ins}
    return False


def _first(value: Value, loop: Loop, outer: Block, made: dict[Value, Ref], before: list[Any]) -> Ref | None:
    """View of a value as it is in the first turn, with the operations before the loop that make it; None where it
    cannot be made there.
    """
    makers = {each: op for op in loop.body.ops for each in writes_of(op)}
    order: list[Any] = []
    if not _can_be_first(value, loop, (makers, made), order):
        return None
    for op in order:
        ins = [_view_before(ref, made) for ref in op.ins]
        if None in ins:
            return None
        outs = tuple(Value(each.shape, each.kind, outer) for each in writes_of(op))
        views: Any = tuple(ins)
        before.append(Map(op.name, views, outs) if isinstance(op, Map) else Reduce(op.name, views, outs[0], op.over))
        made |= {old: whole(new) for old, new in zip(writes_of(op), outs, strict=True)}
    return made[value]


def _can_be_first(value: Value, loop: Loop, known: Any, order: list[Any]) -> bool:
    """Whether a value can be made of what the first turn takes; the operations for it are put in order."""
    makers, made = known
    if value in made or value.block is not loop.body:
        return True
    op = makers.get(value)
    if not isinstance(op, Map | Reduce) or any(c is loop.counter for ref in op.ins for c, _ in ref.terms):
        return False
    if not all(_can_be_first(ref.value, loop, known, order) for ref in op.ins):
        return False
    order += [] if op in order else [op]
    return True


def _view_before(ref: Ref, made: dict[Value, Ref]) -> Ref | None:
    """A view of what is made before the loop in place of a value."""
    return view_through(ref, made[ref.value]) if ref.value in made else ref


def _replace(loop: Loop, old: Value, new: Value) -> None:
    """Read another value in all of a loop's body."""

    def other(ref: Ref) -> Ref:
        return Ref(new, ref.shape, ref.strides, ref.offset, ref.terms) if ref.value is old else ref

    for block in blocks_of(loop.body):
        for op in block.ops:
            _read_other(op, other)
    for carry in loop.carries:
        carry.next = other(carry.next)
    loop.stacks = [(value, other(ref)) for value, ref in loop.stacks]


def _read_other(op: Any, other: Any) -> None:
    """Let an operation read other views."""
    if isinstance(op, Map | Reduce):
        op.ins = tuple(other(ref) for ref in op.ins)
        if isinstance(op, Map) and op.table is not None:
            op.table = other(op.table)
    elif isinstance(op, Loop):
        for carry in op.carries:
            carry.init, carry.next = other(carry.init), other(carry.next)
        op.stacks = [(value, other(ref)) for value, ref in op.stacks]
    elif hasattr(op, "pieces"):
        op.pieces = tuple(other(ref) for ref in op.pieces)
    else:
        op.test = other(op.test)
        op.results = [type(result)(result.value, other(result.yes), other(result.no)) for result in op.results]
