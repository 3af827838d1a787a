"""Operations moved from the loop in which they could first be made to the later one in which they are read.

A loop that ends in a sum over all states is followed by one that reads the sum. What only the second reads and is made
from arrays that are stored anyway need not be stored by the first; and a product or sum of such arrays is made again in
the second sooner than stored and read.
"""

from collections import Counter, defaultdict
from typing import Any

from twotrack.engine.lowering.ir import Map, Reduce, Ref, Value
from twotrack.engine.lowering.walk import all_reads, writes_of
from twotrack.engine.printing.groups import END, HASH, Schedule, kind_of_group, reads_rows

# Operations that cost less than storing their result and reading it.
CHEAP = {"add", "sub", "mul", "neg", "max", "min", "select", "lt", "le", "gt", "ge"}


class Sinker:
    """A schedule with the groups that read each value."""

    def __init__(self, schedule: Schedule, results: tuple[Ref, ...]) -> None:
        self.schedule = schedule
        self.readers: dict[Value, Counter[int]] = defaultdict(Counter)
        for ref in results:
            self.readers[ref.value][END] += 1
        for number, group in enumerate(schedule.groups):
            for op, _ in group.members:
                self._count(op, number, 1)

    def _count(self, op: Any, number: int, step: int) -> None:
        for ref in all_reads(op):
            self.readers[ref.value][number] += step

    def groups_of(self, value: Value) -> set[int]:
        """Groups that read a value."""
        return {number for number, times in self.readers[value].items() if times > 0}

    def run(self) -> None:
        """Move or repeat what is better made later, from the last operation to the first."""
        for number in range(len(self.schedule.groups) - 1, -1, -1):
            group = self.schedule.groups[number]
            if group.extent is None:
                continue
            for op, axis in reversed(list(group.members)):
                if isinstance(op, Map) and (op.table is not None or op.name == HASH):
                    continue
                later = {reader for value in writes_of(op) for reader in self.groups_of(value)}
                if number in later:
                    self._repeat(op, axis, number, later - {number})
                else:
                    self._move(op, axis, number, later)

    def _move(self, op: Any, axis: int, number: int, later: set[int]) -> None:
        """Move an operation to the one later loop that reads it, where no more elements are stored by that."""
        if len(later) != 1 or not self._fits(op, axis, number, later):
            return
        here = {ref.value for ref in op.ins if self.schedule.at.get(ref.value, (END, 0))[0] == number}
        more = {value for value in here if self.groups_of(value) == {number}}
        if sum(value.size for value in more) > sum(value.size for value in writes_of(op)):
            return
        (target,) = later
        self.schedule.groups[number].members.remove((op, axis))
        self.schedule.groups[target].members.insert(0, (op, axis))
        self._count(op, number, -1)
        self._count(op, target, 1)
        for value in writes_of(op):
            self.schedule.at[value] = (target, axis)

    def _repeat(self, op: Any, axis: int, number: int, later: set[int]) -> None:
        """Make a cheap result again in each later loop that reads it, where all it is made of is stored anyway."""
        if not (isinstance(op, Map) and op.name in CHEAP and later) or not self._fits(op, axis, number, later):
            return
        here = {ref.value for ref in op.ins if self.schedule.at.get(ref.value, (END, 0))[0] == number}
        arrays = {ref.value for ref in op.ins if ref.value.size > 1}
        if any(self.groups_of(value) == {number} for value in here) or len(arrays) > 1:
            return
        if not all(self.groups_of(value) & {target} for value in arrays for target in later):
            return
        for target in later:
            self._copy_into(op, axis, target)

    def _copy_into(self, op: Map, axis: int, target: int) -> None:
        old, group = op.outs[0], self.schedule.groups[target]
        new = Value(old.shape, old.kind, old.block, lanes=old.lanes)
        group.members = [(with_value(each, old, new), along) for each, along in group.members]
        copy = Map(op.name, op.ins, (new,))
        group.members.insert(0, (copy, axis))
        self.schedule.at[new] = (target, axis)
        self.readers[new][target] = self.readers[old].pop(target)
        self._count(copy, target, 1)

    def _fits(self, op: Any, axis: int, number: int, later: set[int]) -> bool:
        """Whether an operation may stand in these groups: loops like its own that read its result row by row."""
        own = self.schedule.groups[number]
        for target in later:
            group = self.schedule.groups[target] if target != END else None
            if group is None or group.single or kind_of_group(group) != kind_of_group(own):
                return False
            if not all(reads_rows(group, value, axis) for value in writes_of(op)):
                return False
        return True


def with_value(op: Any, old: Value, new: Value) -> Any:
    """Operation that reads one value instead of another."""
    if not any(ref.value is old for ref in all_reads(op)):
        return op
    ins = tuple(Ref(new, r.shape, r.strides, r.offset, r.terms) if r.value is old else r for r in op.ins)
    return Reduce(op.name, ins, op.out, op.over) if isinstance(op, Reduce) else Map(op.name, ins, op.outs, op.table)


def sink(schedule: Schedule, results: tuple[Ref, ...]) -> None:
    """Move the operations of a schedule to the loops that read them."""
    Sinker(schedule, results).run()
