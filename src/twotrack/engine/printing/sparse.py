"""Products with a matrix that is alike in all draws pass over its zeros: which they are is found when the program runs.

A zero times infinity is then left out, where JAX makes it NaN.
"""

from collections.abc import Iterator
from typing import Any

from twotrack.engine.lowering.ir import Block, Counter, For, Map, Ref, Skip, Value
from twotrack.engine.lowering.walk import inside

# Sums of fewer terms are made whole.
FEWEST = 8


def skip_zeros(top: Block) -> None:
    """Give every loop that sums products with one such matrix the list of places that are not zero."""
    lists: dict[Any, Skip] = {}
    before: list[tuple[Any, Skip]] = []
    for op in top.ops:
        for loop, around in _loops(op, ()):
            matrix = _matrix(loop, {counter for counter, _ in _terms(around)}, top)
            if matrix is None:
                continue
            rows = tuple(sorted((t for t in matrix.terms if t[0] is not loop.counter), key=lambda t: -t[1]))
            step = dict(matrix.terms)[loop.counter]
            key = (matrix.value, matrix.offset, step, tuple((c.length, s) for c, s in rows), loop.counter.length)
            if key not in lists:
                lists[key] = _list(matrix, rows, step, loop.counter.length, top)
                before.append((op, lists[key]))
            loop.skip = (lists[key], tuple(counter for counter, _ in rows))
    found: list[Any] = []
    for op in top.ops:
        found += [made for where, made in before if where is op] + [op]
    top.ops = found


def _list(matrix: Ref, rows: tuple[tuple[Counter, int], ...], stride: int, columns: int, top: Block) -> Skip:
    """Operation that lists the places of a matrix that are not zero, by row."""
    shape, strides = tuple(c.length for c, _ in rows), tuple(s for _, s in rows)
    view = Ref(matrix.value, (*shape, columns), (*strides, stride), matrix.offset)
    count = 1
    for n in shape:
        count *= n
    return Skip(view, Value((count + 1,), "i4", top), Value((count * columns,), "i4", top))


def _terms(around: tuple[For, ...]) -> list[tuple[Counter, int]]:
    return [(loop.counter, loop.counter.length) for loop in around]


def _loops(op: Any, around: tuple[For, ...]) -> Iterator[tuple[For, tuple[For, ...]]]:
    """Loops over extents in an operation, each with those of its kind around it."""
    if isinstance(op, For):
        yield op, around
    for body, _ in inside(op):
        for inner in body.ops:
            yield from _loops(inner, (*around, op) if isinstance(op, For) else ())


def _matrix(loop: For, around: set[Counter], top: Block) -> Ref | None:
    """The one matrix, alike in all draws, that each total of a loop is a product with."""
    if loop.counter.length < FEWEST or loop.stores or not loop.totals:
        return None
    terms = [ref.value for _, name, ref in loop.totals if name == "sum"]
    products = [op for op in loop.body.ops if isinstance(op, Map) and op.name == "mul" and op.outs[0] in terms]
    if not len(terms) == len(loop.totals) == len(products) == len(loop.body.ops):
        return None
    found = {ref for op in products for ref in op.ins if _is_shared_matrix(ref, loop.counter, around, top)}
    every = all(len(found & set(op.ins)) == 1 and any(r.value.lanes for r in op.ins) for op in products)
    return found.pop() if len(found) == 1 and every else None


def _is_shared_matrix(ref: Ref, counter: Counter, around: set[Counter], top: Block) -> bool:
    """Whether a view is of an array at the top, alike in all draws, over this counter and those around it."""
    counters = [c for c, _ in ref.terms]
    alike = not ref.value.lanes and ref.value.block is top and len(set(counters)) == len(counters)
    return alike and counter in counters and set(counters) <= around | {counter} and ref.kind == "f8"
