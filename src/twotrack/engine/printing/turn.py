"""Arrays over two axes, the longer one last, kept with that axis first.

Loops over the longer axis stand outside (states, with groups inside). Kept the other way round, the groups of one state
would lie at a power of two from each other, and push one another out of the cache.
"""

from functools import lru_cache
from typing import Any

import numpy as np

from twotrack.engine.lowering.ir import (
    Block,
    BranchResult,
    Carry,
    Concat,
    If,
    Loop,
    Map,
    Reduce,
    Ref,
    Shape,
    Skip,
    Value,
    element_offsets,
)
from twotrack.engine.lowering.walk import blocks_of, inside, reads_of, writes_of

# Longer axes are of months and of years.
LONGEST = 64
# Elements of a view, its turns counted, up to which it is tried.
MOST_ELEMENTS = 200_000


def turn_arrays(top: Block, results: tuple[Ref, ...]) -> tuple[Ref, ...]:
    """Turn the arrays of a program whose every view allows it; its results as views of them."""
    ops = [op for block in blocks_of(top) for op in block.ops]
    chosen = {value for op in ops for value in writes_of(op) if _wants(value)}
    chosen -= {value for op in ops if isinstance(op, Loop) for value, _ in op.stacks}
    chosen |= {c.param for op in ops if isinstance(op, Loop) for c in op.carries if c.final in chosen}
    refused = {ref.value for ref in _all_refs(top, results) if ref.value in chosen and turn_view(ref) is None}
    for together in _together(ops):
        refused |= together if together & refused else set()
    chosen -= refused
    for op in ops:
        _turn(op, chosen)
    found = tuple(_remap(ref, chosen) for ref in results)
    for value in chosen:
        value.shape = value.shape[::-1]
    return found


def _together(ops: list[Any]) -> list[set[Value]]:
    """Values of which all are turned, or none."""
    carried = [{c.param, c.final} for op in ops if isinstance(op, Loop) for c in op.carries]
    return carried + [set(op.outs) for op in ops if isinstance(op, Map)]


def _wants(value: Value) -> bool:
    """Whether an array would be better the other way round."""
    return len(value.shape) == 2 and 1 < value.shape[0] < value.shape[1] <= LONGEST


def _all_refs(top: Block, results: tuple[Ref, ...]) -> list[Ref]:
    """Every view of a program."""
    found = list(results)
    for block in blocks_of(top):
        for op in block.ops:
            found += [*reads_of(op), *(ref for _, handed in inside(op) for ref in handed)]
            found += op.windows if isinstance(op, Concat) else ()
    return found


@lru_cache(maxsize=100_000)
def _new_strides(base: Shape, shape: Shape, strides: Shape, offset: int) -> tuple[Shape, int] | None:
    """Strides and offset of a view once its array is turned; None where it runs on from one row into the next."""
    old = element_offsets(shape, strides, offset)
    new = (old % base[1]) * base[0] + old // base[1]
    first = int(new.flat[0])
    zero = np.zeros(len(shape), int)
    steps = tuple(
        int(new[tuple(zero + np.eye(len(shape), dtype=int)[axis])]) - first if n > 1 else 0
        for axis, n in enumerate(shape)
    )
    return (steps, first) if bool((new == element_offsets(shape, steps, first)).all()) else None


def turn_view(ref: Ref) -> Ref | None:
    """View of an array once that is turned."""
    shape = (*ref.shape, *(counter.length for counter, _ in ref.terms))
    if 0 in shape or np.prod(shape) > MOST_ELEMENTS:
        return None
    found = _new_strides(ref.value.shape, shape, (*ref.strides, *(stride for _, stride in ref.terms)), ref.offset)
    if found is None:
        return None
    rank = len(ref.shape)
    terms = tuple((counter, step) for (counter, _), step in zip(ref.terms, found[0][rank:], strict=True))
    return Ref(ref.value, ref.shape, found[0][:rank], found[1], terms)


def _remap(ref: Ref, chosen: set[Value]) -> Ref:
    return (turn_view(ref) or ref) if ref.value in chosen else ref


def _flip(ref: Ref) -> Ref:
    """View with its first two axes exchanged."""
    shape, strides = ((v[1], v[0], *v[2:]) for v in (ref.shape, ref.strides))
    return Ref(ref.value, shape, strides, ref.offset, ref.terms)


def _turn(op: Any, chosen: set[Value]) -> None:
    """Views of an operation remapped, and exchanged where what it makes is turned."""
    if isinstance(op, Map | Reduce):
        flip = (op.outs[0] if isinstance(op, Map) else op.out) in chosen
        op.ins = tuple(_flip(_remap(ref, chosen)) if flip else _remap(ref, chosen) for ref in op.ins)
        if isinstance(op, Map) and op.table is not None:
            op.table = _remap(op.table, chosen)
    elif isinstance(op, Concat):
        op.pieces, op.windows = (tuple(_remap(ref, chosen) for ref in refs) for refs in (op.pieces, op.windows))
    elif isinstance(op, Loop):
        op.carries = [_turn_carry(carry, chosen) for carry in op.carries]
        op.stacks = [(value, _remap(ref, chosen)) for value, ref in op.stacks]
    elif isinstance(op, If):
        op.test = _remap(op.test, chosen)
        op.results = [_turn_result(result, chosen) for result in op.results]
    elif isinstance(op, Skip):
        op.matrix = _remap(op.matrix, chosen)


def _turn_carry(carry: Carry, chosen: set[Value]) -> Carry:
    both = [_remap(ref, chosen) for ref in (carry.init, carry.next)]
    if carry.final in chosen:
        both = [_flip(ref) for ref in both]
    return Carry(carry.param, carry.final, both[0], both[1])


def _turn_result(result: BranchResult, chosen: set[Value]) -> BranchResult:
    both = [_remap(ref, chosen) for ref in (result.yes, result.no)]
    if result.value in chosen:
        both = [_flip(ref) for ref in both]
    return BranchResult(result.value, both[0], both[1])
