"""Which draws are reduced together: blocks of a thousand by draw number, ten blocks to a node, ten nodes to the next.

The tree depends on the number of draws alone, so sums taken along it have the same bits however blocks are shared out.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

BLOCK = 1_000
FAN = 10
# Up to this many draws every draw is kept until the end, and quantiles are exact.
EXACT = 10_000


@dataclass(frozen=True, order=True)
class Node:
    """Node `number` of a level of the tree: a block at level 0, `FAN` nodes of the level below at every other."""

    level: int
    number: int

    @property
    def blocks(self) -> range:
        """Blocks below it."""
        width = FAN**self.level
        return range(self.number * width, (self.number + 1) * width)

    @property
    def children(self) -> "tuple[Node, ...]":
        """Nodes of the level below, in order; a block has none."""
        first = self.number * FAN
        return tuple(Node(self.level - 1, first + at) for at in range(FAN)) if self.level else ()

    @property
    def parent(self) -> "Node":
        """Node of the level above."""
        return Node(self.level + 1, self.number // FAN)


def block_count(draws: int) -> int:
    """Number of blocks of a run; the last may be short.

    >>> block_count(1_000), block_count(1_001)
    (1, 2)
    """
    return -(-draws // BLOCK)


def draws_of(blocks: range, draws: int) -> range:
    """Numbers of the draws of consecutive blocks of a run.

    >>> draws_of(range(2, 4), 3_500)
    range(2000, 3500)
    """
    return range(blocks.start * BLOCK, min(blocks.stop * BLOCK, draws))


def largest_nodes(blocks: int) -> tuple[Node, ...]:
    """Whole nodes that cover a run's blocks, the largest first: what is left at the end of the tree.

    >>> [(node.level, node.number) for node in largest_nodes(12)]
    [(1, 0), (0, 10), (0, 11)]
    """
    found: list[Node] = []
    first, level = 0, 0
    while FAN ** (level + 1) <= blocks:
        level += 1
    while first < blocks:
        width = FAN**level
        if first + width <= blocks:
            found.append(Node(level, first // width))
            first += width
        else:
            level -= 1
    return tuple(found)


@dataclass(frozen=True)
class Shard:
    """Shard `number` of `total`, counted from one: a run of whole blocks."""

    number: int = 1
    total: int = 1

    def blocks(self, count: int) -> range:
        """Its blocks of a run of `count` blocks: shards differ by one block at most.

        >>> [Shard(n, 3).blocks(10) for n in (1, 2, 3)]
        [range(0, 3), range(3, 6), range(6, 10)]
        """
        return range((self.number - 1) * count // self.total, self.number * count // self.total)

    def __str__(self) -> str:
        return f"{self.number}/{self.total}"


def parse_shard(text: str) -> Shard:
    """Shard written as `2/7`. RunError for anything else.

    >>> parse_shard("2/7")
    Shard(number=2, total=7)
    """
    number, _, total = text.partition("/")
    try:
        shard = Shard(int(number), int(total))
    except ValueError as error:
        raise RunError(translate("scale.bad_shard", found=text)) from error
    if not 1 <= shard.number <= shard.total:
        raise RunError(translate("scale.bad_shard", found=text))
    return shard


def missing(nodes: Iterable[Node], wanted: range) -> list[int]:
    """Blocks wanted that lie under none of the nodes, in order."""
    present = {block for node in nodes for block in node.blocks}
    return [block for block in wanted if block not in present]


def block_ranges(blocks: Sequence[int]) -> str:
    """Blocks in order as a short list, counted as in names of files.

    >>> block_ranges([0, 1, 2, 7])
    '0-2, 7'
    """
    runs: list[list[int]] = []
    for block in blocks:
        if runs and runs[-1][-1] == block - 1:
            runs[-1][1:] = [block]
        else:
            runs.append([block])
    return ", ".join("-".join(map(str, run)) for run in runs)
