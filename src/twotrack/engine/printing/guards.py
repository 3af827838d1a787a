"""Which groups of results need each value, so that the printed program leaves out what no wanted group needs."""

from functools import reduce
from operator import or_
from typing import Any

from twotrack.engine.lowering.ir import Block, Value
from twotrack.engine.lowering.trace import Program
from twotrack.engine.lowering.walk import blocks_of, writes_of
from twotrack.engine.passes.basic import makers_of, sources_of

# Needed whatever is wanted.
ALWAYS = -1
Masks = dict[Value, int]


def group_masks(program: Program) -> Masks:
    """Bits of the groups that need a value, for values at the top and in the outermost loops that not all need.

    Further inside, a test in every turn would cost more than it saves.
    """
    every = (1 << len(program.groups)) - 1
    makers, found = makers_of(program.top), Masks()
    for leaf, ref in zip(program.outputs, program.results, strict=True):
        bit = 1 << program.groups.index(leaf.group) if leaf.group else every
        waiting = [ref.value]
        while waiting:
            value = waiting.pop()
            before = found.get(value, 0)
            if before | bit != before:
                found[value] = before | bit
                waiting += sources_of(makers.get(value), value)
    near = {id(block) for block in blocks_of(program.top) if _loops_around(block) <= 1}
    return {value: mask for value, mask in found.items() if mask != every and id(value.block) in near}


def _loops_around(block: Block | None) -> int:
    """How many loops a block is inside of."""
    return 0 if block is None else (block.counter is not None) + _loops_around(block.parent)


def mask_of(op: Any, masks: Masks) -> int:
    """Groups that need an operation."""
    found = [masks.get(value, ALWAYS) for value in writes_of(op)]
    return reduce(or_, found) if found and ALWAYS not in found else ALWAYS
