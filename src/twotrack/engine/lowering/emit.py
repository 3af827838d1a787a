"""Operations put where they belong: shared when they were made before, and outside of every loop they do not need."""

from typing import Any, NamedTuple

import numpy as np

from twotrack.engine.lowering.blocks import Blocks
from twotrack.engine.lowering.folding import fold
from twotrack.engine.lowering.forms import common_form, rows_form, rows_over, view_over
from twotrack.engine.lowering.ir import Block, Concat, Map, Reduce, Ref, Shape, Table, Value, squeeze, whole
from twotrack.engine.lowering.products import in_order, once, opposite_of, out_of_sum
from twotrack.engine.lowering.views import (
    Pieces,
    Tensor,
    Whole,
    as_ref,
    broadcast,
    cut,
    join,
    kind_of,
    literal,
    reshape,
    transpose,
)

# What is done in float64 in every build, on the way from random bits to a normal number.
WIDE = {"add", "sub", "mul", "max"}
# Pieces beyond this number are written side by side and read as one array.
MOST_PIECES = 256


class Outcome(NamedTuple):
    """What an element-wise operation gives: the kind of element, and how many arrays."""

    kind: str
    results: int = 1


class Builder(Blocks):
    """Operations on tensors, put where they belong. With `reciprocals` a divisor that a loop does not change is
    inverted before it.
    """

    def __init__(self, *, reciprocals: bool = True) -> None:
        super().__init__()
        self.reciprocals = reciprocals
        self.products: dict[Value, tuple[Ref, Ref]] = {}
        self.larger: dict[Value, tuple[Ref, Ref]] = {}
        self.handings: dict[int, dict[Any, Any]] = {}

    def whole(self, tensor: Tensor) -> Whole:
        """Tensor in one piece."""
        if not isinstance(tensor, Pieces):
            return tensor
        pieces = tuple(as_ref(self.whole(part), self.top) for part in tensor.parts)
        key = ("concat", tensor.axis, pieces)

        def make(block: Block) -> tuple[Any, list[Value]]:
            value = Value(tuple(n for n in tensor.shape if n != 1), kind_of(tensor), block)
            full: Any = reshape(whole(value), tensor.shape)
            windows: Any = cut(full, tensor.axis, tensor.ends)
            return Concat(tuple(map(squeeze, pieces)), tuple(map(squeeze, windows)), value), [value]

        found: Any = reshape(whole(self.emit(key, pieces, make)[0]), tensor.shape)
        return found

    def ref(self, tensor: Tensor) -> Ref:
        """Tensor as one view."""
        return as_ref(self.whole(tensor), self.top)

    def number(self, number: float, kind: str, shape: Shape = ()) -> Ref:
        """One number over a shape."""
        return literal(number, kind, shape, self.top)

    def reshape(self, tensor: Tensor, shape: Shape) -> Tensor:
        """Tensor in another shape, copied where that is no view."""
        found = reshape(tensor, shape)
        if found is None and isinstance(tensor, Pieces):
            return self.reshape(self.whole(tensor), shape)
        if found is None:
            copy: Any = reshape(self.map("copy", [tensor], kind_of(tensor))[0], shape)
            return copy
        return found

    def broadcast(self, tensor: Tensor, shape: Shape, axes: Shape) -> Tensor:
        """Tensor spread over a shape."""
        found = broadcast(tensor, shape, axes)
        if found is None:
            again: Any = broadcast(self.whole(tensor), shape, axes)
            return again
        return found

    def spread(self, ins: list[Tensor]) -> tuple[list[Tensor], Shape]:
        """Tensors over their common shape; a scalar goes with any."""
        shape = np.broadcast_shapes(*(t.shape for t in ins))
        rank = len(shape)
        return [self.broadcast(t, shape, tuple(range(rank - len(t.shape), rank))) for t in ins], shape

    def map(self, name: str, ins: list[Tensor], kind: str, results: int = 1) -> list[Tensor]:
        """Results of an element-wise operation; piece by piece where an argument comes in pieces."""
        ins, kind = self.precise(name, ins, kind)
        ins, shape = self.spread(ins)
        in_pieces = [t for t in ins if isinstance(t, Pieces)]
        if in_pieces:
            return self._map_pieces(name, ins, Outcome(kind, results), in_pieces)
        if (plain := _plain(name, ins)) is not None:
            return [plain]
        tables = [t for t in ins if not isinstance(t, Ref)]
        known: Table | None = fold(name, tables, kind) if len(tables) == len(ins) and results == 1 else None
        if known is not None:
            return [known]
        refs = tuple(self.ref(t) for t in ins)
        if self.reciprocals and kind == "f8" and name in {"mul", "neg"}:
            name, refs = self.in_better_order(name, refs)
        return list(self.map_refs(name, refs, shape, Outcome(kind, results)))

    def in_better_order(self, name: str, refs: tuple[Ref, ...]) -> tuple[str, tuple[Ref, ...]]:
        """A product, or an opposite, of which what changes seldom has been made apart."""
        if name == "mul":
            return name, in_order(self, (refs[0], refs[1]))
        pair = opposite_of(self, refs[0])
        return (name, refs) if pair is None else ("mul", pair)

    def precise(self, name: str, ins: list[Tensor], kind: str) -> tuple[list[Tensor], str]:
        """Arguments and kind of an operation of which some arguments are in float64 in every build: a few operations
        stay so, until a random number is normal; all others take them in the precision of the build.
        """
        if "w8" not in map(kind_of, ins) or name in {"erf_inv", "convert"}:
            return ins, kind
        wanted = "w8" if name in WIDE else "f8"
        same = [t if kind_of(t) not in {"f8", "w8"} or kind_of(t) == wanted else self._as(t, wanted) for t in ins]
        return same, wanted if kind in {"f8", "w8"} else kind

    def _as(self, tensor: Tensor, kind: str) -> Tensor:
        """Real numbers of another precision."""
        if not isinstance(tensor, Ref | Pieces) and bool((tensor == tensor.flat[0]).all()):
            return self.number(float(tensor.flat[0]), kind, tensor.shape)
        return self.map("convert", [tensor], kind)[0]

    def _map_pieces(self, name: str, ins: list[Tensor], given: Outcome, pieces: list[Pieces]) -> list[Tensor]:
        axis = pieces[0].axis
        ins = [self.whole(t) if isinstance(t, Pieces) and t.axis != axis else t for t in ins]
        ends = sorted({end for t in ins if isinstance(t, Pieces) for end in t.ends})
        if len(ends) > MOST_PIECES:
            return self.map(name, [self.whole(t) for t in ins], given.kind, given.results)
        columns = [cut(t, axis, tuple(ends)) for t in ins]
        rows = [self.map(name, [c[at] for c in columns], given.kind, given.results) for at in range(len(ends) - 1)]
        return [join(axis, [row[result] for row in rows]) for result in range(given.results)]

    def map_refs(
        self, name: str, refs: tuple[Ref, ...], shape: Shape, given: Outcome, table: Ref | None = None
    ) -> list[Ref]:
        """Results of an element-wise operation on views of one shape."""
        less = once(refs, shape) if table is None and name != "copy" else None
        if less is not None:
            made = self.map_refs(name, *less, given)
            spread: Any = [self.broadcast(one, shape, tuple(range(len(shape)))) for one in made]
            return spread
        kind, results = given
        slim = tuple(squeeze(ref) for ref in refs)
        slim_shape = tuple(n for n in shape if n != 1)
        form = common_form(slim) if len(slim_shape) == 1 else None
        if form is not None:
            slim, slim_shape = tuple(view_over(ref, form) for ref in slim), form
        reads = slim if table is None else (*slim, table)

        def make(block: Block) -> tuple[Any, list[Value]]:
            outs = [Value(slim_shape, kind, block) for _ in range(results)]
            return Map(name, slim, tuple(outs), table), outs

        found = self.emit((name, reads, slim_shape, kind), reads, make)
        if name in {"mul", "max"} and kind == "f8":
            (self.products if name == "mul" else self.larger)[found[0]] = (slim[0], slim[1])
        back: Any = [reshape(whole(value), shape) for value in found]
        return back

    def reduce(self, name: str, ins: list[Tensor], axes: Shape) -> Tensor:
        """Sum, largest ... of the product of tensors of one shape over some axes."""
        ins, _ = self.precise("reduce", ins, "f8")
        shape = ins[0].shape
        left = tuple(a for a in range(len(shape)) if a not in axes)
        if isinstance(ins[0], Pieces) and len(ins) == 1 and ins[0].axis in left:
            parts = [self.reduce(name, [part], axes) for part in ins[0].parts]
            return join(left.index(ins[0].axis), parts)
        full = [self.whole(t) for t in ins]
        turned = [transpose(t, (*left, *axes)) for t in full]
        if not any(isinstance(t, Ref) for t in turned):
            known = fold(f"reduce_{name}", turned, kind_of(turned[0]), len(left))
            if known is not None:
                return known
        refs, outside = [self.ref(t) for t in turned], list[Ref]()
        if name == "sum" and self.reciprocals and refs[0].kind == "f8":
            refs, outside = out_of_sum(self, refs, len(left))
        found = self._reduction(name, refs, len(left))
        for factor in outside:
            shape = factor.shape[: len(left)]
            seen = Ref(factor.value, shape, factor.strides[: len(left)], factor.offset, factor.terms)
            found = self.map("mul", [found, seen], "f8")[0]
        return found

    def _reduction(self, name: str, refs: list[Ref], rank: int) -> Tensor:
        kept, kind = refs[0].shape[:rank], refs[0].kind
        over = tuple(n for n in refs[0].shape[rank:] if n != 1)
        if not over and len(refs) == 1:
            return self.reshape(refs[0], kept)
        slim = tuple(squeeze(ref) for ref in refs)
        if not over:
            product: list[Tensor] = [self.reshape(ref, kept) for ref in refs]
            return self.map("mul", product, kind)[0]

        base = tuple(n for n in kept if n != 1)
        form = rows_form(slim[0]) if len(slim) == 1 else None
        if form is not None:
            slim, base = (rows_over(slim[0], form),), form

        def make(block: Block) -> tuple[Any, list[Value]]:
            value = Value(base, kind, block)
            return Reduce(name, slim, value, over), [value]

        found: Any = reshape(whole(self.emit(("reduce", name, slim, over), slim, make)[0]), kept)
        return found


def _plain(name: str, ins: list[Tensor]) -> Tensor | None:
    """What is left of a product with one or zero, of a quotient by one, or of a sum with zero.

    Zero times infinity is zero then, where JAX makes it NaN.
    """
    ones, zeros = ([_is_all(t, number) for t in ins] for number in (1, 0))
    first = (name == "mul" and (zeros[0] or ones[1])) or (name == "div" and ones[1])
    if first or (name in {"add", "sub"} and zeros[1]):
        return ins[0]
    return ins[1] if (name == "mul" and (zeros[1] or ones[0])) or (name == "add" and zeros[0]) else None


def _is_all(tensor: Tensor, number: int) -> bool:
    """Whether a tensor is a table of floats that are all this number."""
    return not isinstance(tensor, Ref | Pieces) and tensor.dtype.kind == "f" and bool((tensor == number).all())


def stack_along(builder: Builder, rows: list[Tensor], axis: int) -> Tensor:
    """Tensors side by side along a new axis."""
    wide = [builder.reshape(row, (*row.shape[:axis], 1, *row.shape[axis:])) for row in rows]
    return join(axis, wide)
