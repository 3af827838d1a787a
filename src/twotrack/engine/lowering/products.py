"""Products in the order in which their factors change: what changes seldom is multiplied first, outside of the loops
and the axes that it does not need, and a factor that a sum does not run over is multiplied by the sum.

A product of three numbers is rounded twice in whatever order, so results move by the last digit only.
"""

from math import prod
from typing import TYPE_CHECKING

from twotrack.engine.lowering.ir import Ref, Shape, Value, compact

if TYPE_CHECKING:
    from twotrack.engine.lowering.emit import Builder

Pair = tuple[Ref, Ref]


def unspread(ref: Ref) -> Ref:
    """View with length one along the axes that it is spread over."""
    shape = tuple(1 if stride == 0 else n for n, stride in zip(ref.shape, ref.strides, strict=True))
    return Ref(ref.value, shape, ref.strides, ref.offset, ref.terms)


def times_made(builder: "Builder", refs: tuple[Ref, ...]) -> int:
    """Elements that an operation on views of one shape makes in a whole run of the program."""
    block, turns = builder.place(refs), 1
    while block.parent is not None:
        turns *= block.counter.length if block.counter is not None else 1
        block = block.parent
    varying = [any(ref.strides[axis] for ref in refs) for axis in range(len(refs[0].shape))]
    return turns * prod(n for n, varies in zip(refs[0].shape, varying, strict=True) if varies)


def view_through(ref: Ref, factor: Ref) -> Ref | None:
    """A factor of a product, seen as a view sees the product; None where that is no whole view of it."""
    base = ref.value.shape
    if ref.offset or ref.terms:
        return None
    left, strides = dict(enumerate(compact(base))), list[int]()
    for n, stride in zip(ref.shape, ref.strides, strict=True):
        axis = next((a for a, step in left.items() if step == stride and base[a] == n), None) if stride else -1
        if axis is None:
            return None
        strides.append(factor.strides[axis] if axis >= 0 else 0)
        left.pop(axis, None)
    return Ref(factor.value, ref.shape, tuple(strides), factor.offset, factor.terms)


def seen_through(ref: Ref, pairs: dict[Value, Pair]) -> Pair | None:
    """The two views that what a view shows was made of, over its shape."""
    found = [view_through(ref, each) for each in pairs.get(ref.value, ())]
    return (found[0], found[1]) if len(found) == 2 and found[0] is not None and found[1] is not None else None


def factors_of(builder: "Builder", ref: Ref) -> Pair | None:
    """The two factors of a view of a product, over its shape."""
    return seen_through(ref, builder.products)


def compared_with(builder: "Builder", above: Ref, below: Ref) -> Ref | None:
    """What a dividend is compared with where it is divided by the larger of the two: c / max(c, x) gives x."""
    pair = seen_through(below, builder.larger)
    for one, other in (pair, pair[::-1]) if pair else ():
        if one == above:
            return other
    return None


def in_order(builder: "Builder", refs: Pair) -> Pair:
    """Two factors with the same product, of which what changes seldom has been multiplied apart: (x y) z = x (y z)."""
    whole = times_made(builder, refs)
    choices: list[tuple[int, Ref, Pair]] = []
    for product, other in (refs, refs[::-1]):
        pair = factors_of(builder, product)
        for often, seldom in (pair, pair[::-1]) if pair else ():
            cost = times_made(builder, (seldom, other))
            if 2 * cost <= whole:
                choices.append((cost, often, (seldom, other)))
    if not choices:
        return refs
    _, often, apart = min(choices, key=lambda choice: choice[0])
    return often, product_of(builder, apart)


def product_of(builder: "Builder", refs: Pair) -> Ref:
    """Product of two views, made once along the axes that neither varies over; a view of their shape."""
    shape = refs[0].shape
    made = builder.map("mul", [unspread(ref) for ref in refs], refs[0].kind)[0]
    return builder.ref(builder.broadcast(made, shape, tuple(range(len(shape)))))


def opposite_of(builder: "Builder", ref: Ref) -> Pair | None:
    """Factors of which the product is the opposite of a product: the one that changes seldom has changed its sign."""
    pair, whole = factors_of(builder, ref), times_made(builder, (ref,))
    for often, seldom in (pair, pair[::-1]) if pair else ():
        if 2 * times_made(builder, (seldom,)) <= whole:
            opposite = builder.map("neg", [unspread(seldom)], ref.kind)[0]
            return often, builder.ref(builder.broadcast(opposite, ref.shape, tuple(range(len(ref.shape)))))
    return None


def out_of_sum(builder: "Builder", refs: list[Ref], rank: int) -> tuple[list[Ref], list[Ref]]:
    """Views of which a sum is taken over the axes after the first `rank`, and what their sum is to be multiplied by:
    factors that do not vary along these axes. One that varies along them, and is alike in all draws as the matrix is
    that it meets, is multiplied by that.
    """
    left, outside = list(refs), list[Ref]()
    found = True
    while found:
        found = False
        for at, ref in enumerate(left):
            pair = factors_of(builder, ref)
            for often, seldom in (pair, pair[::-1]) if pair else ():
                other = left[1 - at] if len(left) == 2 else None
                apart = _apart(builder, seldom, other, rank) if any(often.strides[rank:]) else None
                if apart is not None:
                    outside += apart[0]
                    for factor in apart[1]:
                        left[1 - at] = product_of(builder, (left[1 - at], factor))
                    left[at], found = often, True
                    break
            if found:
                break
    return left, outside


def _apart(builder: "Builder", factor: Ref, matrix: Ref | None, rank: int) -> tuple[list[Ref], list[Ref]] | None:
    """A factor, or its own two, as those that a sum does not run over and those for the matrix that it meets; None
    where it is neither.
    """
    if not any(factor.strides[rank:]):
        return [factor], []
    if matrix is not None and _meets_matrix(builder, factor, matrix):
        return [], [factor]
    pair = factors_of(builder, factor)
    halves = [_apart(builder, half, matrix, rank) for half in pair] if pair else [None]
    if any(half is None for half in halves):
        return None
    return [f for half in halves if half for f in half[0]], [f for half in halves if half for f in half[1]]


def _meets_matrix(builder: "Builder", factor: Ref, matrix: Ref) -> bool:
    """Whether a factor and a matrix are alike in all draws and made before the first loop."""
    alike = not (factor.value.lanes or matrix.value.lanes or factor.value.literal or matrix.value.literal)
    return alike and builder.place((factor, matrix)) is builder.top and len(unspread(matrix).shape) > 1


def once(refs: tuple[Ref, ...], shape: Shape) -> tuple[tuple[Ref, ...], Shape] | None:
    """Views without the axes that none of them varies along; None where there are no such axes."""
    idle = [n > 1 and not any(ref.strides[axis] for ref in refs) for axis, n in enumerate(shape)]
    if not any(idle):
        return None
    less = tuple(1 if still else n for n, still in zip(shape, idle, strict=True))
    return tuple(Ref(ref.value, less, ref.strides, ref.offset, ref.terms) for ref in refs), less
