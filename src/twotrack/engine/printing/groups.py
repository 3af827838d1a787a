"""Groups of operations that share a loop: which ones may stand together, and in which order."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from twotrack.engine.lowering.ir import Map, Reduce, Ref, Shape, Value, compact, element_offsets
from twotrack.engine.lowering.walk import all_reads, writes_of
from twotrack.engine.printing.guards import ALWAYS, Masks, mask_of

# Loops of at least this number of turns keep operations with loops inside apart from those without.
LONG = 16
# Reader at the end of a block.
END = -1
# What random bits are made by.
HASH = "threefry"
# Axes longer than this are not put outside by choice.
LONGEST = 64
RowOf = tuple[Shape, Shape, int]


@dataclass(eq=False)
class Group:
    """Operations side by side: in a loop of an extent (with the axis each gives to it), or one after the other; needed
    by the same groups of results. A loop over states is `deep`, with loops inside it, or holds single numbers only; one
    that makes random `bits` makes nothing else.
    """

    extent: int | None
    mask: int = ALWAYS
    deep: bool = False
    bits: bool = False
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


def is_deep(op: Any, extent: int | None) -> bool:
    """Whether an operation has loops inside one over states that it gives an axis to.

    What has none stands in loops of its own: long chains of elementary functions of two states then run side by side in
    a processor, where loops over groups between them would keep them apart.
    """
    if extent is None or not LONG <= extent <= LONGEST:
        return False
    return len(op.outs[0].shape) > 1 if isinstance(op, Map) else len(op.out.shape) + len(op.over) > 1


def is_bits(op: Any) -> bool:
    """Whether an operation makes random bits in the innermost loop.

    A hash of twenty rounds waits for itself, and so does what makes a normal number of its bits. In loops of their own
    a processor has several of either under way, in one loop hardly two.
    """
    return isinstance(op, Map) and len(op.outs[0].shape) == 1 and (op.name == HASH or op.outs[0].kind in {"u4", "u8"})


def kind_of_group(group: Group) -> tuple[int | None, int, bool, bool]:
    """What two groups must have in common for an operation to stand in either."""
    return group.extent, group.mask, group.deep, group.bits


def reads_rows(group: Group, value: Value, axis: int) -> bool:
    """Whether a loop reads of a value nothing but the row of its own turn."""
    refs = [(ref, along) for op, along in group.members for ref in all_reads(op) if ref.value is value]
    return all(row_view(ref, along, axis) is not None for ref, along in refs)


class Schedule:
    """Groups of one block, in order, and where each value is made."""

    def __init__(self, masks: Masks) -> None:
        self.masks = masks
        self.groups: list[Group] = []
        self.at: dict[Value, tuple[int, int]] = {}
        self.hashes: set[Value] = set()

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
        if group.deep != is_deep(op, extent) or group.bits != is_bits(op):
            return False
        if group.bits and op.name == HASH and ref.value in self.hashes:
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
            self.hashes |= {value} if isinstance(op, Map) and op.name == HASH else set()

    def add(self, op: Any) -> None:
        """Put an operation into the first group it fits in, or a new one at the end."""
        axes, mask = _longest_axes(axes_of(op)), mask_of(op, self.masks)
        if not axes:
            self._add_plain(op)
            return
        choices: list[tuple[int, int]] = []
        for axis, extent in axes.items():
            first = self.earliest(op, axis, extent)
            fits = [
                at
                for at, g in enumerate(self.groups)
                if at >= first and kind_of_group(g) == (extent, mask, is_deep(op, extent), is_bits(op))
            ]
            if fits:
                choices.append((fits[0], axis))
        if choices:
            group, axis = min(choices)
        else:
            axis = max(axes, key=lambda a: (axes[a] if axes[a] <= LONGEST else 0, a))
            self.groups.append(Group(axes[axis], mask, is_deep(op, axes[axis]), is_bits(op)))
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


def _longest_axes(axes: dict[int, int]) -> dict[int, int]:
    """The longest of axes, where it is one of states or groups: what an operation makes is then read by the loops over
    the same axis that follow, whatever short factors it is multiplied by.
    """
    most = max((extent for extent in axes.values() if extent <= LONGEST), default=0)
    return {axis: extent for axis, extent in axes.items() if extent >= most}


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
