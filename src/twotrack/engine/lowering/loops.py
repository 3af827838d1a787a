"""Scans and branches: what they hand on comes in as few or as many pieces as their bodies make of it."""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from twotrack.engine.lowering.emit import MOST_PIECES, Builder
from twotrack.engine.lowering.folding import DTYPES
from twotrack.engine.lowering.forms import form_of, view_over
from twotrack.engine.lowering.ir import Block, BranchResult, Carry, Counter, If, Loop, Ref, Shape, Value, squeeze, whole
from twotrack.engine.lowering.unchanged import (
    Attempt,
    Cut,
    Handing,
    Param,
    parts_by,
    pieces_of,
    taken_by_turn,
    unchanging_pieces,
)
from twotrack.engine.lowering.views import (
    Pieces,
    Tensor,
    Whole,
    as_ref,
    broadcast,
    cut,
    join,
    kind_of,
    reshape,
    transpose,
)
from twotrack.engine.lowering.walk import writes_of

NEUTRAL = {"add": 0, "mul": 1, "max": -np.inf, "min": np.inf}
Turn = Callable[[list[Tensor], Counter], tuple[list[Tensor], list[Tensor]]]


def cut_of(tensor: Tensor) -> Cut:
    """Where a tensor is cut."""
    return (tensor.axis, tensor.ends) if isinstance(tensor, Pieces) else None


def finer(one: Cut, other: Cut) -> Cut:
    """Both cuts together; the first where they are of different axes."""
    if one is None or other is None:
        return one or other
    if one[0] != other[0]:
        return one
    ends = tuple(sorted({*one[1], *other[1]}))
    return (one[0], ends) if len(ends) <= MOST_PIECES else one


def put_together(parts: list[Any], where: Cut) -> Tensor:
    """Pieces of a cut as one tensor."""
    return parts[0] if where is None else join(where[0], parts)


def row(tensor: Tensor, counter: Counter) -> Tensor:
    """Row of a tensor in each turn of a loop, from the top table or view it is in."""
    if isinstance(tensor, Pieces):
        return join(tensor.axis - 1, [row(part, counter) for part in tensor.parts])
    if isinstance(tensor, Ref):
        first = Ref(tensor.value, tensor.shape[1:], tensor.strides[1:], tensor.offset, tensor.terms)
        return first if counter.length == 1 else first.at(counter, tensor.strides[0])
    return tensor[0]


def rows_of(builder: Builder, tensor: Tensor, counter: Counter) -> Tensor:
    """Row of a tensor in each turn; a table of equal rows is one row."""
    if isinstance(tensor, Pieces) and tensor.axis == 0:
        tensor = builder.whole(tensor)
    if not isinstance(tensor, Ref | Pieces) and (tensor != tensor[:1]).any():
        tensor = as_ref(tensor, builder.top)
    return row(tensor, counter)


def loop(
    builder: Builder, counter: Counter, init: list[Tensor], turn: Turn, known: dict[Any, Handing] | None = None
) -> tuple[list[Tensor], list[Tensor]]:
    """What is carried out of a loop, and what each turn gave, stacked. The body is lowered again until what it hands
    on is cut as what it takes; pieces that no turn changes are not carried. `known` is how it was handed on before:
    inside of another loop, that is lowered again itself, a body is so lowered once and not three times.
    """
    cuts = [cut_of(tensor) for tensor in init]
    key, known = tuple(cuts), {} if known is None else known
    handing, trusted = known.get(key, Handing(cuts, _forms(builder, init, cuts), set())), True
    while True:
        tried = _attempt(builder, Counter(counter.length, counter.reverse), init, turn, handing)
        # A piece that stood still with what came in before may not do so with this.
        trusted = trusted and (handing.cuts != tried.better.cuts or handing.still <= tried.better.still)
        better = tried.better if trusted else tried.better._replace(still=set())
        if better == handing:
            break
        handing = better
    known[key] = handing
    made = Loop(tried.counter, tried.body, [], [])
    with builder.within(tried.body):
        places = (pieces_of(handing.still, at) for at in range(len(init)))
        hands = map(Handover, tried.begins, tried.nexts, handing.cuts, places)
        out = [_add_carries(builder, made, *each) for each in zip(tried.params, hands, strict=True)]
        stacks = [_stack(builder, made, tensor) for tensor in tried.given]
    builder.block.ops.append(made)
    return out, stacks


def _attempt(builder: Builder, counter: Counter, init: list[Tensor], turn: Turn, handing: Handing) -> Attempt:
    """Body of a loop that hands on in one way."""
    cuts, forms, still = handing
    begins = [parts_by(builder, tensor, where) for tensor, where in zip(init, cuts, strict=True)]
    body = Block(builder.block, counter)
    with builder.within(body):
        params = [_params(*each, body) for each in zip(init, cuts, forms, strict=True)]
        pieces = zip(taken_by_turn(params, begins, still), cuts, strict=True)
        nexts, given = turn([put_together(*each) for each in pieces], counter)
        wanted = [finer(where, cut_of(tensor)) for where, tensor in zip(cuts, nexts, strict=True)]
        more = _forms(builder, init if wanted != cuts else nexts, wanted)
        if wanted != cuts:
            better = Handing(wanted, more, set())
        else:
            found = unchanging_pieces(builder, params, begins, nexts, cuts)
            better = Handing(cuts, more if _gains(forms, more) else forms, found)
    return Attempt(counter, body, params, begins, nexts, given, better)


def _gains(old: list[list[Shape | None]], new: list[list[Shape | None]]) -> bool:
    """Whether any piece has axes that it had not."""
    pairs = [pair for a, b in zip(old, new, strict=True) for pair in zip(a, b, strict=True)]
    return any(before is None and after is not None for before, after in pairs)


def _forms(builder: Builder, tensors: list[Tensor], cuts: list[Cut]) -> list[list[Shape | None]]:
    """Axes over which each piece that is carried is worked on, where it is a flat view of an array."""
    return [[form_of(p) for p in parts_by(builder, t, where)] for t, where in zip(tensors, cuts, strict=True)]


class Handover(NamedTuple):
    """What a carry is before the loop, by piece, and at the end of a turn, where it is cut, and which pieces no turn
    changes.
    """

    begins: list[Whole]
    after: Tensor
    where: Cut
    still: set[int]


def _params(tensor: Tensor, where: Cut, forms: list[Shape | None], body: Block) -> list[Param]:
    """A value for each piece that is carried, and its full shape."""
    shapes = [tensor.shape] if where is None else [part.shape for part in cut(tensor, *where)]
    kind = kind_of(tensor)
    return [
        Param(Value(form or tuple(n for n in shape if n != 1), kind, body, lanes=True), shape)
        for shape, form in zip(shapes, forms, strict=True)
    ]


def _add_carries(builder: Builder, made: Loop, params: list[Param], hand: Handover) -> Tensor:
    """Carries of one tensor, put into the loop; what they are after it."""
    outer = made.body.parent or builder.top
    ends = parts_by(builder, hand.after, hand.where)
    found: list[Any] = []
    for piece, ((param, shape), begin, end) in enumerate(zip(params, hand.begins, ends, strict=True)):
        if piece in hand.still:
            found.append(begin)
            continue
        final = Value(param.shape, param.kind, outer, lanes=True)
        follows = as_ref(end, builder.top)
        if _is_carried(follows, made):
            follows = builder.ref(builder.map("copy", [follows], param.kind)[0])
        both = [squeeze(as_ref(begin, builder.top)), squeeze(follows)]
        both = [view_over(ref, param.shape) if ref.shape != param.shape else ref for ref in both]
        made.carries.append(Carry(param, final, both[0], both[1]))
        found.append(reshape(whole(final), shape))
    return put_together(found, hand.where)


def _is_carried(ref: Ref, made: Loop) -> bool:
    """Whether a view is of something carried, which the turn may have changed by when it is handed on."""
    made_here = {value for op in made.body.ops for value in writes_of(op)}
    return ref.value.block is made.body and ref.value not in made_here


def _stack(builder: Builder, made: Loop, tensor: Tensor) -> Tensor:
    """What each turn gives, along a first axis; one view of it where it is the same in every turn."""
    if isinstance(tensor, Pieces):
        return join(tensor.axis + 1, [_stack(builder, made, part) for part in tensor.parts])
    length = made.counter.length
    if not isinstance(tensor, Ref) or builder.deepest((tensor,)) is not made.body:
        found: Any = broadcast(tensor, (length, *tensor.shape), tuple(range(1, len(tensor.shape) + 1)))
        return found
    slim, form = squeeze(tensor), form_of(tensor)
    slim = slim if form is None else view_over(slim, form)
    value = Value((length, *slim.shape), tensor.kind, made.body.parent or builder.top, lanes=True)
    made.stacks.append((value, slim))
    back: Any = reshape(whole(value), (length, *tensor.shape))
    return back


def once(init: list[Tensor], turn: Turn, builder: Builder) -> tuple[list[Tensor], list[Tensor]]:
    """A loop of one turn, written out."""
    nexts, given = turn(init, Counter(1))
    return nexts, [builder.reshape(tensor, (1, *tensor.shape)) for tensor in given]


def branch(builder: Builder, test: Tensor, yes: Any, no: Any, source: str) -> list[Tensor]:
    """Results of one of two ways, each a function that gives its tensors; `source` is the line it stands on."""
    blocks = [Block(builder.block), Block(builder.block)]
    results: list[list[Tensor]] = []
    for block, way in zip(blocks, (yes, no), strict=True):
        with builder.within(block):
            results.append(way())
    made = If(builder.ref(test), blocks[0], blocks[1], [], source)
    found = [_merge(builder, made, one, other) for one, other in zip(*results, strict=True)]
    builder.block.ops.append(made)
    return found


def _merge(builder: Builder, made: If, yes: Tensor, no: Tensor) -> Tensor:
    """One result of a branch, in the pieces of both ways."""
    where = finer(cut_of(yes), cut_of(no))
    columns: list[list[Whole]] = []
    for block, tensor in ((made.yes, yes), (made.no, no)):
        with builder.within(block):
            columns.append(parts_by(builder, tensor, where))
    found: list[Any] = []
    for one, other in zip(*columns, strict=True):
        refs = [as_ref(part, builder.top) for part in (one, other)]
        value = Value(tuple(n for n in one.shape if n != 1), kind_of(one), builder.block, lanes=True)
        made.results.append(BranchResult(value, squeeze(refs[0]), squeeze(refs[1])))
        found.append(reshape(whole(value), one.shape))
    return put_together(found, where)


def cumulative(name: str, builder: Builder, params: Any, ins: list[Any]) -> list[Any]:
    """Running sum, product, largest or smallest along an axis."""
    tensor, axis, kind = builder.whole(ins[0]), params["axis"], kind_of(ins[0])
    rank = len(tensor.shape)
    order = (axis, *(a for a in range(rank) if a != axis))
    first = transpose(tensor, order)
    start = np.full(first.shape[1:], NEUTRAL[name], DTYPES[kind])

    def turn(taken: list[Tensor], counter: Counter) -> tuple[list[Tensor], list[Tensor]]:
        now = builder.map(name, [taken[0], rows_of(builder, first, counter)], kind)
        return now, now

    stacks = loop(builder, Counter(first.shape[0], params["reverse"]), [start], turn)[1]
    return [transpose(stacks[0], tuple(order.index(a) for a in range(rank)))]
