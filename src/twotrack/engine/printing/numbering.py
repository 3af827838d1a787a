"""Numbers of what a program is made of, from which its variables are named: its own, whatever was traced before it."""

from itertools import count

from twotrack.engine.lowering.ir import Block, Counter, For, Loop, Ref, Value
from twotrack.engine.lowering.walk import accesses, blocks_of


def number_from_zero(top: Block, results: tuple[Ref, ...]) -> int:
    """Number values and counters from 0 on, in the order in which they were made; how many there are."""
    values = {value for op in top.ops for value, _ in accesses(op)} | {ref.value for ref in results}
    parts: list[Value | Counter] = sorted(values | counters_of(top), key=lambda part: part.number)
    for part, number in zip(parts, count()):
        part.number = number
    return len(parts)


def counters_of(top: Block) -> set[Counter]:
    """Counters of all loops."""
    return {op.counter for block in blocks_of(top) for op in block.ops if isinstance(op, Loop | For)}
