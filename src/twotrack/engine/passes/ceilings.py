"""A soft ceiling c on x, min(x, c) + c (1 - c / max(c, x)), is one operation: where no x is above c it is x."""

from typing import NamedTuple

from twotrack.engine.lowering.ir import Block, Map, Ref, Value, whole
from twotrack.engine.lowering.trace import Program
from twotrack.engine.lowering.walk import blocks_of, reader_counts


class Ceiling(NamedTuple):
    """The ceiling and what is under it, and the operations that nothing else reads."""

    most: Ref
    rate: Ref
    inner: tuple[Map, ...]


def merge_ceilings(program: Program) -> None:
    """Make one operation of every soft ceiling in a program."""
    readers = reader_counts(program.top.ops, program.results)
    for block in blocks_of(program.top):
        _merge_in(block, readers)


def _merge_in(block: Block, readers: dict[Value, int]) -> None:
    makers = {op.outs[0]: op for op in block.ops if isinstance(op, Map) and readers.get(op.outs[0]) == 1}
    dropped: set[int] = set()
    for at, op in enumerate(block.ops):
        if isinstance(op, Map) and op.name == "add" and op.outs[0].kind == "f8":
            one, other = op.ins
            found = _ceiling(one, other, makers) or _ceiling(other, one, makers)
            if found is not None:
                block.ops[at] = Map("soft_ceiling", (found.most, found.rate), op.outs)
                dropped |= {id(each) for each in found.inner}
    block.ops = [op for op in block.ops if id(op) not in dropped]


def _ceiling(below: Ref, above: Ref, makers: dict[Value, Map]) -> Ceiling | None:
    """Ceiling of which one term is what is below it and the other what is above; None where they are no such terms."""
    least, more = _maker(below, "min", makers), _maker(above, "mul", makers)
    if least is None or more is None:
        return None
    for most, rest in (more.ins, more.ins[::-1]):
        share = _maker(rest, "sub", makers)
        ratio = None if share is None else _maker(share.ins[1], "over_max", makers)
        if share is not None and ratio is not None and share.ins[0].value.source == 1 and ratio.ins[0] == most:
            rate = ratio.ins[1]
            if least.ins in ((rate, most), (most, rate)):
                return Ceiling(most, rate, (least, more, share, ratio))
    return None


def _maker(ref: Ref, name: str, makers: dict[Value, Map]) -> Map | None:
    """Operation of a name that makes the whole of what a view shows, for this reader alone."""
    op = makers.get(ref.value)
    return op if op is not None and op.name == name and ref == whole(ref.value) else None
