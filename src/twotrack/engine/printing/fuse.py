"""Operations of one extent in one loop: what is made and read in the same turn never leaves the registers.

Each operation gives one axis to the outer loop (the states, say), and what is left of it is fused again inside. So a
chain over groups and states is one loop over states with loops over groups in it, sums over groups included.
"""

from twotrack.engine.lowering.ir import Block, Counter, For, Map, Reduce, Ref, Value, compact
from twotrack.engine.lowering.walk import all_reads, inside
from twotrack.engine.printing.groups import Group, Schedule, row_view
from twotrack.engine.printing.guards import Masks
from twotrack.engine.printing.postpone import postpone
from twotrack.engine.printing.sink import sink


def fuse(block: Block, results: tuple[Ref, ...], masks: Masks) -> None:
    """Put the operations of a block, and of all blocks inside it, into loops, apart by the groups that need them."""
    for op in block.ops:
        for body, handed in inside(op):
            fuse(body, handed, masks)
    schedule = Schedule(masks)
    for op in block.ops:
        schedule.add(op)
    postpone(schedule, results)
    sink(schedule, results)
    readers = _readers(schedule, results)
    block.ops = []
    for number, group in enumerate(schedule.groups):
        if group.extent is None:
            block.ops += [op for op, _ in group.members]
        elif group.members:
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
