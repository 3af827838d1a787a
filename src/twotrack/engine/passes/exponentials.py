"""A product of two exponentials that nothing else reads is one exponential of a sum."""

from typing import Any

from twotrack.engine.lowering.ir import Block, Map, Ref, Value, whole
from twotrack.engine.lowering.products import view_through
from twotrack.engine.lowering.trace import Program
from twotrack.engine.lowering.walk import blocks_of, reader_counts


def merge_exponentials(program: Program) -> None:
    """Merge the exponentials of every product in a program."""
    readers = reader_counts(program.top.ops, program.results)
    for block in blocks_of(program.top):
        _merge_in(block, readers)


def _merge_in(block: Block, readers: dict[Value, int]) -> None:
    """Merge the exponentials of the products of a block."""
    makers = {value: op for op in block.ops if isinstance(op, Map) for value in op.outs}
    inner = {
        ref.value
        for op in block.ops
        if _is(op, "mul")
        for ref in op.ins
        if _is(makers.get(ref.value), "mul") and readers.get(ref.value) == 1
    }
    for op in [op for op in block.ops if _is(op, "mul") and op.outs[0] not in inner]:
        leaves, nodes = _leaves(op, makers, readers)
        powers = [at for at, ref in enumerate(leaves) if _is_alone(ref, op.outs[0], makers, readers)]
        if len(powers) > 1:
            _rebuild(block, op, leaves, nodes, powers, makers)


def _is(op: Any, name: str) -> bool:
    return isinstance(op, Map) and op.name == name and op.outs[0].kind == "f8"


def _is_alone(ref: Ref, product: Value, makers: dict[Value, Map], readers: dict[Value, int]) -> bool:
    """Whether a factor is an exponential over the shape of the product that nothing else reads."""
    value = ref.value
    return (
        _is(makers.get(value), "exp")
        and readers.get(value) == 1
        and ref == whole(value)
        and value.shape == product.shape
    )


def _leaves(root: Map, makers: dict[Value, Map], readers: dict[Value, int]) -> tuple[list[Ref], list[Map]]:
    """Factors of a product of products, and the operations that multiply them."""
    leaves: list[Ref] = []
    nodes: list[Map] = [root]

    def open_up(ref: Ref) -> None:
        made = makers.get(ref.value)
        if made is not None and _is(made, "mul") and readers.get(ref.value) == 1:
            factors = [view_through(ref, factor) for factor in made.ins]
            if factors[0] is not None and factors[1] is not None:
                nodes.append(made)
                open_up(factors[0])
                open_up(factors[1])
                return
        leaves.append(ref)

    for ref in root.ins:
        open_up(ref)
    return leaves, nodes


def _rebuild(
    block: Block, root: Map, leaves: list[Ref], nodes: list[Map], powers: list[int], makers: dict[Value, Map]
) -> None:
    """Make a product anew, of its other factors and one exponential."""
    shape, kind = root.outs[0].shape, root.outs[0].kind
    made: list[Map] = []

    def apply(name: str, *ins: Ref) -> Ref:
        out = Value(shape, kind, block)
        made.append(Map(name, ins, (out,)))
        return whole(out)

    gone = [makers[leaves[at].value] for at in powers]
    total = gone[0].ins[0]
    for power in gone[1:]:
        total = apply("add", total, power.ins[0])
    rest = [ref for at, ref in enumerate(leaves) if at not in powers]
    found = apply("exp", total)
    for ref in rest[:-1]:
        found = apply("mul", found, ref)
    last = (found, rest[-1]) if rest else None
    made.append(Map("mul", last, root.outs) if last else Map("copy", (found,), root.outs))
    dropped = {id(op) for op in (*gone, *nodes)}
    at = next(place for place, op in enumerate(block.ops) if op is root)
    block.ops = [op for op in block.ops[:at] if id(op) not in dropped] + made + block.ops[at + 1 :]
