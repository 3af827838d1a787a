"""Reductions as C: how they begin and go on; and sums over a list that a short loop makes in each turn, made together.

A sum over the neighbours of a state, for each of nine groups, is nine short loops of a length that no processor
foresees. Made inside out, it is one: over the neighbours, with the sums of all groups in registers.
"""

from typing import TYPE_CHECKING, Any

from twotrack.engine.lowering.ir import For, Value
from twotrack.engine.lowering.walk import reads_of
from twotrack.engine.printing.expressions import Operand, expression, literal_text, splat, type_of

if TYPE_CHECKING:
    from twotrack.engine.printing.print_c import Printer

NEUTRAL = {"sum": 0.0, "prod": 1.0, "max": -float("inf"), "min": float("inf"), "and": 1, "or": 0}
STEP = {"sum": "add", "prod": "mul", "max": "max", "min": "min", "and": "and", "or": "or"}
LEAST = {"i4": -(2**31), "i8": -(2**63) + 1, "u4": 0, "u8": 0, "b1": 0}
MOST = {"i4": 2**31 - 1, "i8": 2**63 - 1, "u4": 2**32 - 1, "u8": 2**64 - 1, "b1": 1}
# Sums that fit into the registers of a processor.
MOST_SUMS = 12


def neutral(name: str, kind: str) -> Any:
    """What a reduction begins with."""
    if kind in {"f8", "w8"} or name not in {"max", "min"}:
        return NEUTRAL[name]
    return LEAST[kind] if name == "max" else MOST[kind]


def start(name: str, value: Value) -> str:
    """Text of what a reduction to a value begins with."""
    begin = Value((), value.kind, value.block, source=neutral(name, value.kind))
    return splat(Operand(literal_text(begin.source, begin.kind), begin), value.lanes)


def step(name: str, value: Value, so_far: str, term: Operand) -> str:
    """Text of a reduction to a value with one more term."""
    return expression(STEP[name], value, [Operand(so_far, value), term])


def inside_out(loop: For) -> list[For]:
    """Sums over a list in a short loop: over the same list in every turn, and of nothing that a turn makes."""
    if loop.counter.length > MOST_SUMS or loop.skip is not None or loop.counter.reverse:
        return []
    lists = [op for op in loop.body.ops if isinstance(op, For) and op.skip is not None]
    return [op for op in lists if op.skip and loop.counter not in op.skip[1] and not _reads_turn(op, loop)]


def _reads_turn(inner: For, loop: For) -> bool:
    """Whether a loop reads what is made in a turn of the one around it."""
    return any(ref.value.block is loop.body for op in inner.body.ops for ref in reads_of(op))


def sums_together(printer: "Printer", loop: For, inner: For) -> dict[Value, str]:
    """Print the sums of all turns of a loop before it; how each turn reads its own."""
    turns, at = range(loop.counter.length), f"k{loop.counter.number}"
    for value, _, _ in inner.totals:
        printer.line(f"{type_of(value)} m{value.number}[{len(turns)}];")
    with printer.scope(""):
        for value, name, _ in inner.totals:
            parts = ", ".join(f"m{value.number}_{turn} = {start(name, value)}" for turn in turns)
            printer.line(f"{type_of(value)} {parts};")
        with printer.scope(printer.head_of_list(*inner.skip)) if inner.skip else printer.scope(""):
            printer.line(printer.place_in_list(inner))
            for turn in turns:
                with printer.scope(""):
                    printer.line(f"const int {at} = {turn};")
                    printer.block(inner.body)
                    for value, name, ref in inner.totals:
                        sum_ = f"m{value.number}_{turn}"
                        printer.line(f"{sum_} = {step(name, value, sum_, printer.operand(ref))};")
        for value, _, _ in inner.totals:
            printer.line(" ".join(f"m{value.number}[{turn}] = m{value.number}_{turn};" for turn in turns))
    return {value: f"m{value.number}[{at}]" for value, _, _ in inner.totals}
