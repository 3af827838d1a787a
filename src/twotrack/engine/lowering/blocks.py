"""Blocks under construction: which one is filled, where an operation belongs, and what was made before."""

from collections.abc import Generator, Hashable
from contextlib import contextmanager
from typing import Any

from twotrack.engine.lowering.ir import Block, Counter, Ref, Value
from twotrack.engine.lowering.source import source_of


class Blocks:
    """Program under construction: its top block, the block that is being filled, the block of each counter, the
    equation that is being lowered, and the calls it is in.
    """

    def __init__(self) -> None:
        self.top = Block()
        self.block = self.top
        self.blocks: dict[Counter, Block] = {}
        self.equation: Any = None
        self.calls: list[Any] = []

    @contextmanager
    def within(self, block: Block) -> Generator[None]:
        """Fill another block."""
        before, self.block = self.block, block
        if block.counter is not None:
            self.blocks[block.counter] = block
        try:
            yield
        finally:
            self.block = before

    @contextmanager
    def call(self, equation: Any) -> Generator[None]:
        """Lower the body of a call."""
        self.calls.append(equation)
        try:
            yield
        finally:
            self.calls.pop()

    def source(self, equation: Any) -> str:
        """File and line of an equation; of the outermost call it is in, since JAX traces what is called only once."""
        return source_of([*self.calls, equation][0])

    def deepest(self, refs: tuple[Ref, ...]) -> Block:
        """Innermost block that views depend on."""
        blocks = [ref.value.block for ref in refs] + [self.blocks[c] for ref in refs for c, _ in ref.terms]
        return max(blocks, key=lambda block: block.depth, default=self.top)

    def place(self, refs: tuple[Ref, ...]) -> Block:
        """Block for an operation on these views: outside of all loops that it does not need, in the branch it is in."""
        deep, block, best = self.deepest(refs), self.block, self.block
        while block is not deep and block.parent is not None:
            best = block.parent if block.counter is not None else best
            block = block.parent
        return best

    def emit(self, key: Hashable, refs: tuple[Ref, ...], make: Any) -> list[Value]:
        """Values of an operation: those of an equal one where there is one in reach, else of `make(block)`."""
        place = self.place(refs)
        block: Block | None = place
        while block is not None:
            if key in block.seen:
                return block.seen[key]
            block = block.parent
        op, values = make(place)
        # As far as is known while lowering: `find_lanes` goes through all loops later.
        for value in values:
            value.lanes = any(ref.value.lanes for ref in refs)
        place.ops.append(op)
        place.seen[key] = values
        return values
