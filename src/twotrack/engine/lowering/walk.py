"""What operations read and write, themselves and in the blocks inside them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from twotrack.engine.lowering.ir import Block, Concat, For, If, Loop, Map, Reduce, Ref, Skip, Value, whole

Inside = tuple[tuple[Block, tuple[Ref, ...]], ...]

READS: dict[type, Any] = {
    Map: lambda op: op.ins if op.table is None else (*op.ins, op.table),
    Reduce: lambda op: op.ins,
    Concat: lambda op: op.pieces,
    Loop: lambda op: tuple(carry.init for carry in op.carries),
    If: lambda op: (op.test,),
    Skip: lambda op: (Ref(op.matrix.value, (), ()),),
    For: lambda op: () if op.skip is None else (whole(op.skip[0].starts), whole(op.skip[0].columns)),
}
WRITES: dict[type, Any] = {
    Map: lambda op: op.outs,
    Reduce: lambda op: (op.out,),
    Concat: lambda op: (op.out,),
    Loop: lambda op: (*(carry.final for carry in op.carries), *(value for value, _ in op.stacks)),
    If: lambda op: tuple(value for value, _, _ in op.results),
    Skip: lambda op: (op.starts, op.columns),
    For: lambda op: (*op.stores, *(value for value, _, _ in op.totals)),
}


def reads_of(op: Any) -> tuple[Ref, ...]:
    """Views an operation reads itself, not those read inside its blocks."""
    found: tuple[Ref, ...] = READS[type(op)](op)
    return found


def writes_of(op: Any) -> tuple[Value, ...]:
    """Values an operation makes for its own block."""
    found: tuple[Value, ...] = WRITES[type(op)](op)
    return found


def inside(op: Any) -> Inside:
    """Blocks of an operation, each with the views that it hands out at its end."""
    if isinstance(op, Loop):
        return ((op.body, tuple(c.next for c in op.carries) + tuple(ref for _, ref in op.stacks)),)
    if isinstance(op, If):
        return (op.yes, tuple(y for _, y, _ in op.results)), (op.no, tuple(n for _, _, n in op.results))
    return ((op.body, tuple(ref for _, _, ref in op.totals)),) if isinstance(op, For) else ()


def blocks_of(block: Block) -> Iterator[Block]:
    """A block and all blocks inside it, from the outermost."""
    yield block
    for op in block.ops:
        for body, _ in inside(op):
            yield from blocks_of(body)


def all_reads(op: Any) -> Iterator[Ref]:
    """Views that an operation and everything inside it reads."""
    yield from reads_of(op)
    for body, results in inside(op):
        yield from results
        for inner in body.ops:
            yield from all_reads(inner)


def reader_counts(ops: Iterable[Any], results: Iterable[Ref]) -> Counter[Value]:
    """How many times operations, with everything inside them, and results read each array."""
    readers = Counter(ref.value for ref in results)
    for op in ops:
        readers.update(ref.value for ref in all_reads(op))
    return readers


def accesses(op: Any) -> Iterator[tuple[Value, bool]]:
    """Arrays that an operation and everything inside it reads (False) or writes (True)."""
    yield from ((ref.value, False) for ref in reads_of(op))
    yield from ((value, True) for value in writes_of(op))
    if isinstance(op, Loop):
        yield from ((carry.param, True) for carry in op.carries)
    for body, results in inside(op):
        yield from ((ref.value, False) for ref in results)
        for inner in body.ops:
            yield from accesses(inner)
