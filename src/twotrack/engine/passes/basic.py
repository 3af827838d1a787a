"""Passes over a lowered program: sums of what loops give become running sums, dead code goes, lanes are found."""

from typing import Any

from twotrack.engine.lowering.ir import (
    Block,
    Carry,
    If,
    Loop,
    Map,
    Reduce,
    Ref,
    UnsupportedPrimitiveError,
    Value,
    compact,
    whole,
)
from twotrack.engine.lowering.trace import Program
from twotrack.engine.lowering.views import literal
from twotrack.engine.lowering.walk import blocks_of, inside, reads_of, writes_of


def running_sums(program: Program) -> None:
    """Where all that is wanted of a stack is its sum over the turns, keep the sum instead."""
    readers: dict[Value, list[Any]] = {ref.value: [None] for ref in program.results}
    for block in blocks_of(program.top):
        for op in block.ops:
            for ref in (*reads_of(op), *(r for _, results in inside(op) for r in results)):
                readers.setdefault(ref.value, []).append(op)
    for block in blocks_of(program.top):
        gone: set[Any] = set()
        for op in block.ops:
            if isinstance(op, Loop):
                gone |= _accumulate(op, readers, program.top)
        block.ops = [op for op in block.ops if op not in gone]


def _accumulate(loop: Loop, readers: dict[Value, list[Any]], top: Block) -> set[Any]:
    """Put the running sums of a loop in place; the reductions they take the place of."""
    left: list[tuple[Value, Ref]] = []
    gone: set[Any] = set()
    for stack, each in loop.stacks:
        ops = readers.get(stack, [])
        if len(ops) != 1 or not _is_sum_of_turns(ops[0], stack):
            left.append((stack, each))
            continue
        total: Value = ops[0].out
        param = Value(total.shape, total.kind, loop.body)
        more = Value(total.shape, total.kind, loop.body)
        loop.body.ops.append(Map("add", (whole(param), each), (more,)))
        zero = literal(0.0 if total.kind in {"f8", "w8"} else 0, total.kind, total.shape, top)
        loop.carries.append(Carry(param, total, zero, whole(more)))
        gone.add(ops[0])
    loop.stacks = left
    return gone


def _is_sum_of_turns(op: Any, stack: Value) -> bool:
    """Whether an operation is the sum of a stack over its first axis, and of all of it."""
    if not isinstance(op, Reduce) or op.name != "sum" or len(op.ins) != 1 or op.out.block is not stack.block:
        return False
    strides = compact(stack.shape)
    ref = op.ins[0]
    return (
        ref.strides == (*strides[1:], strides[0]) and ref.shape == (*stack.shape[1:], stack.shape[0]) and not ref.offset
    )


def without_dead(program: Program) -> None:
    """Drop what no result needs."""
    makers = makers_of(program.top)
    live: set[Value] = set()
    waiting = [ref.value for ref in program.results]
    while waiting:
        value = waiting.pop()
        if value not in live:
            live.add(value)
            waiting += [v for v in sources_of(makers.get(value), value) if v not in live]
    _keep(program.top, live)


def makers_of(top: Block) -> dict[Value, Any]:
    """Operation that makes each value."""
    makers: dict[Value, Any] = {}
    for block in blocks_of(top):
        for op in block.ops:
            makers |= dict.fromkeys(writes_of(op), op)
            makers |= {carry.param: op for carry in op.carries} if isinstance(op, Loop) else {}
    return makers


def sources_of(op: Any, value: Value) -> list[Value]:
    """Values that one value of an operation is made of."""
    if isinstance(op, Loop):
        carried = [c for c in op.carries if value in (c.param, c.final)]
        found = [v for c in carried for v in (c.param, c.final, c.init.value, c.next.value)]
        return found + [ref.value for stack, ref in op.stacks if stack is value]
    if isinstance(op, If):
        both = [ref.value for result, yes, no in op.results if result is value for ref in (yes, no)]
        return [op.test.value, *both]
    return [] if op is None else [ref.value for ref in reads_of(op)]


def _keep(block: Block, live: set[Value]) -> None:
    """Leave only what makes live values."""
    for op in block.ops:
        if isinstance(op, Loop):
            op.carries = [c for c in op.carries if c.final in live]
            op.stacks = [(stack, ref) for stack, ref in op.stacks if stack in live]
        if isinstance(op, If):
            op.results = [result for result in op.results if result[0] in live]
        for body, _ in inside(op):
            _keep(body, live)
    block.ops = [op for op in block.ops if any(value in live for value in writes_of(op))]


def find_lanes(block: Block) -> None:
    """Mark every value that differs between draws; what loops carry until nothing more changes."""
    for op in block.ops:
        if isinstance(op, Loop):
            _lanes_of_loop(op)
        elif isinstance(op, If):
            find_lanes(op.yes)
            find_lanes(op.no)
            if op.test.value.lanes:
                raise UnsupportedPrimitiveError(
                    f"`cond`: its index differs between draws; write a select ({op.source})"
                )
            for value, yes, no in op.results:
                value.lanes = yes.value.lanes or no.value.lanes
        else:
            lanes = any(ref.value.lanes for ref in reads_of(op))
            for value in writes_of(op):
                value.lanes = lanes


def _lanes_of_loop(loop: Loop) -> None:
    changed = True
    for carry in loop.carries:
        carry.param.lanes = carry.final.lanes = carry.init.value.lanes
    while changed:
        find_lanes(loop.body)
        late = [c for c in loop.carries if c.next.value.lanes and not c.param.lanes]
        for carry in late:
            carry.param.lanes = carry.final.lanes = True
        changed = bool(late)
    for value, ref in loop.stacks:
        value.lanes = ref.value.lanes
