"""Chains of operations moved together from a loop to the later one that reads them.

One operation of a chain alone may cost more stores than it saves (`sink`), where all of them together need none: what
only the second loop needs is then made where it is read, out of arrays that it reads anyway.
"""

from typing import Any

from twotrack.engine.lowering.ir import Map, Reduce, Ref, Value
from twotrack.engine.lowering.walk import all_reads, writes_of
from twotrack.engine.printing.groups import END, LONGEST, Schedule, kind_of_group, reads_rows

Member = tuple[Any, int]


class Postponer:
    """A schedule with the groups that read each value."""

    def __init__(self, schedule: Schedule, results: tuple[Ref, ...]) -> None:
        self.schedule = schedule
        self.results = {ref.value for ref in results}
        self.readers: dict[Value, set[int]] = {}
        self._find_readers()

    def _find_readers(self) -> None:
        """Groups that read each value, the end of the block among them."""
        self.readers = {value: {END} for value in self.results}
        for number, group in enumerate(self.schedule.groups):
            for op, _ in group.members:
                for ref in all_reads(op):
                    self.readers.setdefault(ref.value, set()).add(number)

    def run(self) -> None:
        """Move chains, the last loops first."""
        for later in range(len(self.schedule.groups) - 1, 0, -1):
            for earlier in range(later - 1, -1, -1):
                if self._alike(earlier, later):
                    self._try(earlier, later)

    def _alike(self, earlier: int, later: int) -> bool:
        """Whether two groups are loops of one extent, of which the second reads the first."""
        one, other = self.schedule.groups[earlier], self.schedule.groups[later]
        if one.extent is None or one.extent > LONGEST or kind_of_group(one) != kind_of_group(other):
            return False
        return any(later in self.readers.get(value, ()) for op, _ in one.members for value in writes_of(op))

    def _try(self, earlier: int, later: int) -> None:
        """Move what may be moved from one loop to another, if that costs less."""
        one, other = self.schedule.groups[earlier], self.schedule.groups[later]
        moved = self._movable(earlier, later)
        left = [member for member in one.members if member not in moved]
        before = self._cost(one.members) + self._cost(other.members)
        if not moved or before <= self._cost(left) + self._cost([*moved, *other.members]):
            return
        one.members, other.members = left, [*moved, *other.members]
        for op, axis in moved:
            gathered = isinstance(op, Reduce) and not op.out.shape
            self.schedule.at |= dict.fromkeys(writes_of(op), (later, -1 if gathered else axis))
        self._find_readers()

    def _movable(self, earlier: int, later: int) -> list[Member]:
        """Operations of a loop of which nothing before another loop needs the result, in their order."""
        group, found = self.schedule.groups[earlier], list[Member]()
        needed: set[Value] = set()
        for op, axis in reversed(group.members):
            own = set(writes_of(op))
            if own & needed or not self._may_wait((op, axis), earlier, later):
                needed |= {ref.value for ref in all_reads(op)}
            else:
                found.insert(0, (op, axis))
        return found

    def _may_wait(self, member: Member, earlier: int, later: int) -> bool:
        """Whether an operation may be made in a later loop, as far as other groups than its own are concerned."""
        (op, axis), target = member, self.schedule.groups[later]
        if isinstance(op, Map) and op.table is not None:
            return False
        for value in writes_of(op):
            if any(END < number < later and number != earlier for number in self.readers.get(value, ())):
                return False
            gathered = isinstance(op, Reduce) and not op.out.shape
            if later in self.readers.get(value, ()) and (gathered or not reads_rows(target, value, axis)):
                return False
        return True

    def _cost(self, members: list[Member]) -> float:
        """Elements that a loop of these operations reads and stores, in lanes."""
        made = {value for op, _ in members for value in writes_of(op)}
        read = {ref.value for op, _ in members for ref in all_reads(op)} - made
        inside = {id(op) for op, _ in members}
        outside = self.results | {
            ref.value
            for group in self.schedule.groups
            for op, _ in group.members
            if id(op) not in inside
            for ref in all_reads(op)
        }
        return sum(value.size for value in read | (made & outside) if value.lanes and value.size > 1)


def postpone(schedule: Schedule, results: tuple[Ref, ...]) -> None:
    """Move chains of operations of a schedule to the loops that read them."""
    Postponer(schedule, results).run()
