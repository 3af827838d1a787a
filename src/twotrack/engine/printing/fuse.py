"""Operations of one extent in one loop: what is made and read in the same turn never leaves the registers.

Each operation gives one axis to the outer loop (the states, say), and what is left of it is fused again inside. So a
chain over groups and states is one loop over states with loops over groups in it, sums over groups included.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from twotrack.engine.lowering.ir import Block, Counter, For, Map, Reduce, Ref, Shape, Value, compact, element_offsets
from twotrack.engine.lowering.walk import all_reads, inside, writes_of
from twotrack.engine.printing.guards import ALWAYS, Masks, mask_of

# Axes longer than this are not put outside by choice.
LONGEST = 64
RowOf = tuple[Shape, Shape, int]


@dataclass(eq=False)
class Group:
    """Operations side by side: in a loop of an extent (with the axis each gives to it), or one after the other; needed
    by the same groups of results.
    """

    extent: int | None
    mask: int = ALWAYS
    members: list[tuple[Any, int]] = field(default_factory=list[tuple[Any, int]])
    single: bool = False


@lru_cache(maxsize=100_000)
def row_of(shape: Shape, strides: Shape, offset: int, axis: int, base: Shape, along: int) -> RowOf | None:
    """Shape, strides and offset of a view in row i of a value without the axis it gives to a loop, where turn i of the
    view (along its own axis) reads nothing but row i; else None.
    """
    if base[along] != shape[axis] or strides[axis] != compact(base)[along]:
        return None
    inner = tuple(n for a, n in enumerate(shape) if a != axis)
    steps = tuple(s for a, s in enumerate(strides) if a != axis)
    places = element_offsets(inner, steps, offset)
    indices = list(np.unravel_index(places, base)) if places.size else []
    if not indices or indices.pop(along).any():
        return None
    left = tuple(n for a, n in enumerate(base) if a != along)
    flat = np.ravel_multi_index(indices, left) if left else np.zeros(places.shape, np.int64)
    first = int(flat.flat[0])
    zero = np.zeros(len(inner), int)
    new = tuple(
        int(flat[tuple(zero + np.eye(len(inner), dtype=int)[a])]) - first if n > 1 else 0 for a, n in enumerate(inner)
    )
    return (inner, new, first) if bool((flat == element_offsets(inner, new, first)).all()) else None


def row_view(ref: Ref, axis: int, along: int) -> RowOf | None:
    """How a view is read inside of a loop in which its value is made."""
    if ref.terms or not ref.value.shape:
        return None
    return row_of(ref.shape, ref.strides, ref.offset, axis, ref.value.shape, along)


class Schedule:
    """Groups of one block, in order, and where each value is made."""

    def __init__(self, masks: Masks) -> None:
        self.masks = masks
        self.groups: list[Group] = []
        self.at: dict[Value, tuple[int, int]] = {}

    def earliest(self, op: Any, axis: int, extent: int | None) -> int:
        """First group that an operation may stand in, giving this axis to a loop of this extent (None: to no loop)."""
        found = 0
        for ref in all_reads(op):
            if ref.value in self.at:
                group, along = self.at[ref.value]
                found = max(found, group if self._together(op, ref, axis, extent, group, along) else group + 1)
        return found

    def _together(self, op: Any, ref: Ref, axis: int, extent: int | None, number: int, along: int) -> bool:
        """Whether an operation may read a view in the group in which its value is made."""
        group = self.groups[number]
        if not isinstance(op, Map | Reduce) or group.single or group.extent != extent:
            return False
        if extent is None:
            return True
        return along >= 0 and not (isinstance(op, Map) and ref is op.table) and row_view(ref, axis, along) is not None

    def append(self, op: Any, group: int, axis: int) -> None:
        """Put an operation into a group."""
        self.groups[group].members.append((op, axis))
        gathered = isinstance(op, Reduce) and not op.out.shape
        for value in writes_of(op):
            self.at[value] = (group, -1 if gathered else axis)

    def add(self, op: Any) -> None:
        """Put an operation into the first group it fits in, or a new one at the end."""
        axes, mask = axes_of(op), mask_of(op, self.masks)
        if not axes:
            self._add_plain(op)
            return
        choices: list[tuple[int, int]] = []
        for axis, extent in axes.items():
            first = self.earliest(op, axis, extent)
            fits = [at for at, g in enumerate(self.groups) if at >= first and (g.extent, g.mask) == (extent, mask)]
            if fits:
                choices.append((fits[0], axis))
        if choices:
            group, axis = min(choices)
        else:
            axis = max(axes, key=lambda a: (axes[a] if axes[a] <= LONGEST else 0, a))
            self.groups.append(Group(axes[axis], mask))
            group = len(self.groups) - 1
        self.append(op, group, axis)

    def _add_plain(self, op: Any) -> None:
        first, single = self.earliest(op, -1, None), not isinstance(op, Map)
        plain = [
            g for g in range(first, len(self.groups)) if self.groups[g].extent is None and not self.groups[g].single
        ]
        if single or not plain:
            self.groups.append(Group(None, single=single))
            plain = [len(self.groups) - 1]
        self.append(op, plain[0], -1)


def axes_of(op: Any) -> dict[int, int]:
    """Axes that an operation may give to a loop, with their extents: the first or the last of what it makes, so that
    what is left of it stands at even distances.
    """
    shape: Shape = ()
    if isinstance(op, Map):
        shape = op.outs[0].shape
    if isinstance(op, Reduce):
        shape = op.out.shape or op.over
    return {axis: shape[axis] for axis in {0, len(shape) - 1}} if shape else {}


def fuse(block: Block, results: tuple[Ref, ...], masks: Masks) -> None:
    """Put the operations of a block, and of all blocks inside it, into loops, apart by the groups that need them."""
    for op in block.ops:
        for body, handed in inside(op):
            fuse(body, handed, masks)
    schedule = Schedule(masks)
    for op in block.ops:
        schedule.add(op)
    readers = _readers(schedule, results)
    block.ops = []
    for number, group in enumerate(schedule.groups):
        if group.extent is None:
            block.ops += [op for op, _ in group.members]
        else:
            block.ops.append(_loop_over(group, number, block, readers))


def _readers(schedule: Schedule, results: tuple[Ref, ...]) -> dict[Value, set[int]]:
    """Groups that read each value; -1 for the end of the block."""
    found: dict[Value, set[int]] = {ref.value: {-1} for ref in results}
    for number, group in enumerate(schedule.groups):
        for op, _ in group.members:
            for ref in all_reads(op):
                found.setdefault(ref.value, set()).add(number)
    return found


class Turn:
    """One turn of a loop under construction: the rows of what is made in it."""

    def __init__(self, made: For) -> None:
        self.made = made
        self.rows: dict[Value, tuple[Value, int]] = {}

    def read(self, ref: Ref, axis: int) -> Ref:
        """View in this turn."""
        if ref.value in self.rows:
            row, along = self.rows[ref.value]
            shape, strides, offset = row_view(ref, axis, along) or ((), (), 0)
            return Ref(row, shape, strides, offset)
        shape, strides = (tuple(v for a, v in enumerate(x) if a != axis) for x in (ref.shape, ref.strides))
        return Ref(ref.value, shape, strides, ref.offset, ref.terms).at(self.made.counter, ref.strides[axis])

    def write(self, value: Value, axis: int, *, elsewhere: bool) -> Value:
        """Value in this turn; it lives in the whole one where that is read elsewhere."""
        shape = tuple(n for a, n in enumerate(value.shape) if a != axis)
        found = Value(shape, value.kind, self.made.body, lanes=value.lanes)
        if value.home is not None or elsewhere:
            strides = compact(value.shape)
            window = Ref(value, shape, tuple(s for a, s in enumerate(strides) if a != axis))
            found.home = window.at(self.made.counter, strides[axis])
            self.made.stores.append(value)
            self.made.rows.append(found.home)
        self.rows[value] = (found, axis)
        return found


def _loop_over(group: Group, number: int, block: Block, readers: dict[Value, set[int]]) -> For:
    """Loop over the axes that operations give to it."""
    counter = Counter(group.extent or 0)
    body = Block(block, counter)
    made = For(counter, body, [])
    turn = Turn(made)

    def row(value: Value, axis: int) -> Value:
        return turn.write(value, axis, elsewhere=bool(readers.get(value, set()) - {number}))

    for op, axis in group.members:
        ins = tuple(turn.read(ref, axis) for ref in op.ins)
        if isinstance(op, Map):
            outs = tuple(row(value, axis) for value in op.outs)
            body.ops.append(Map(op.name, ins, outs, op.table))
        elif op.out.shape:
            body.ops.append(Reduce(op.name, ins, row(op.out, axis), op.over))
        else:
            made.totals.append((op.out, op.name, _term(op, ins, axis, body)))
    fuse(body, tuple(ref for _, _, ref in made.totals), {})
    return made


def _term(op: Reduce, ins: tuple[Ref, ...], axis: int, body: Block) -> Ref:
    """What one turn adds to a total."""
    over = tuple(n for a, n in enumerate(op.over) if a != axis)
    if not over and len(ins) == 1:
        return ins[0]
    value = Value((), op.out.kind, body, lanes=op.out.lanes)
    body.ops.append(Reduce(op.name, ins, value, over) if over else Map("mul", ins, (value,)))
    return Ref(value, (), ())
