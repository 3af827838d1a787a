"""A placed program as one C function; arrays in a work space that the caller hands in, scalars as C variables."""

from itertools import groupby
from typing import Any

from twotrack.engine.lowering.ir import Block, Concat, Counter, For, If, Loop, Map, Ref, Skip, Value, whole
from twotrack.engine.lowering.walk import inside, reads_of, writes_of
from twotrack.engine.printing.expressions import SCALARS, Operand, expression, splat, type_of
from twotrack.engine.printing.guards import ALWAYS, Masks, mask_of
from twotrack.engine.printing.together import inside_out, start, step, sums_together
from twotrack.engine.printing.writer import Writer, head_of


def first_of(value: Value) -> Ref:
    """First row of an array."""
    return Ref(value, value.shape[1:], whole(value).strides[1:])


class Printer(Writer):
    """Text of a function, operation by operation; `early` are the loops that may end early, with their turns."""

    def __init__(self, places: dict[Value, int], tables: dict[int, str], free: int) -> None:
        super().__init__(places, tables, free)
        self.early: dict[Any, str] = {}
        self.masks: Masks = {}
        self.declared: set[Value] = set()
        self.together: dict[For, dict[Value, str]] = {}

    def block(self, block: Block) -> None:
        """All operations of a block, those that not all results need behind a test."""
        for mask, together in groupby(block.ops, key=lambda op: mask_of(op, self.masks)):
            ops = list(together)
            if mask == ALWAYS:
                self.operations(ops)
                continue
            for value in [value for op in ops for value in writes_of(op) if value.size == 1]:
                self.line(f"{type_of(value)} {self.name(value)};")
                self.declared.add(value)
            with self.scope(f"if (wanted & {mask}ll)"):
                self.operations(ops)

    def operations(self, ops: list[Any]) -> None:
        """Operations one after the other."""
        for op in ops:
            self.operation(op)

    def declaration(self, value: Value, qualifier: str = "") -> str:
        """Name of a variable, with its type where it is not declared yet."""
        return self.name(value) if value in self.declared else f"{qualifier}{type_of(value)} {self.name(value)}"

    def operation(self, op: Any) -> None:
        """One operation."""
        done: dict[type, Any] = {
            Map: self.map,
            For: self.loop_of,
            Loop: self.scan,
            If: self.branch,
            Skip: self.skip,
            Concat: self.concat,
        }
        done[type(op)](op)

    def concat(self, op: Concat) -> None:
        """Views put into their windows."""
        for piece, window in zip(op.pieces, op.windows, strict=True):
            self.copy(window, piece)

    def map(self, op: Map) -> None:
        """An operation on one element."""
        ins = [self.operand(ref) for ref in op.ins]
        out = op.outs[0]
        if op.name == "threefry":
            for value in op.outs:
                self.line(f"{self.declaration(value)};")
            texts = [splat(each, out.lanes) for each in ins]
            head = "lanes" if out.lanes else "scalar"
            self.line(f"{head}_threefry({', '.join(texts)}, {', '.join('&' + self.name(o) for o in op.outs)});")
        elif op.table is not None:
            self.take(op, ins[0])
        else:
            self.line(f"{self.declaration(out, 'const ')} = {expression(op.name, out, ins)};")
        for value in op.outs:
            self.store(value)

    def take(self, op: Map, index: Operand) -> None:
        """An element by its index; lane by lane where that differs between lanes."""
        out, table, text = op.outs[0], op.table, index.text
        if table is None:
            return
        cast = f"({SCALARS[out.kind]})" if not table.value.lanes else ""
        if not index.value.lanes:
            found = self.address(table, f" + {text}")
            self.line(f"{self.declaration(out, 'const ')} = {cast}{found};")
            return
        found = self.address(table, f" + {text}[l]") + ("[l]" if table.value.lanes else "")
        self.line(f"{self.declaration(out)};")
        truth = " ? -1 : 0" if out.kind == "b1" and not table.value.lanes else ""
        self.line(f"for (int l = 0; l < LANES; ++l) {self.name(out)}[l] = {found}{truth};")

    def loop_of(self, op: For) -> None:
        """Operations of one extent in a loop; what does not change in it is read before it."""
        if op in self.together:
            self.totals_of_turn(op)
            return
        for value, name, _ in op.totals:
            self.line(f"{self.declaration(value)} = {start(name, value)};")
        for ref in _invariant_reads(op, set()):
            self.operand(ref)
        for inner in inside_out(op):
            self.together[inner] = sums_together(self, op, inner)
        head = head_of(op.counter, self.early.get(op))
        with self.scope(head if op.skip is None else self.head_of_list(*op.skip)):
            self.turn_of(op)
        for value, _, _ in op.totals:
            self.store(value)
        if op in self.early:
            self.leave_out(op, op.rows)

    def totals_of_turn(self, op: For) -> None:
        """Totals that were made together for all turns of the loop around."""
        for value, _, _ in op.totals:
            self.line(f"{self.declaration(value, 'const ')} = {self.together[op][value]};")
            self.store(value)

    def turn_of(self, op: For) -> None:
        """One turn of a loop."""
        if op.skip is not None:
            self.line(self.place_in_list(op))
        self.block(op.body)
        for value, name, ref in op.totals:
            self.line(f"{self.name(value)} = {step(name, value, self.name(value), self.operand(ref))};")

    def place_in_list(self, op: For) -> str:
        """Line that says which turn of a loop a place in its list stands for."""
        columns = op.skip[0].columns if op.skip else None
        return f"const int k{op.counter.number} = {self.address(Ref(columns, (), ()), ' + q')};" if columns else ""

    def head_of_list(self, skip: Skip, rows: tuple[Counter, ...]) -> str:
        """Head of a loop over the places of a row that are not zero."""
        row = "0"
        for counter in rows:
            row = f"({row}) * {counter.length} + k{counter.number}"
        starts = Ref(skip.starts, (), ())
        first, last = self.address(starts, f" + {row}"), self.address(starts, f" + {row} + 1")
        return f"for (int q = {first}, end = {last}; q < end; ++q)"

    def skip(self, op: Skip) -> None:
        """List the places of a matrix that are not zero."""
        counters = self.counters(op.matrix.shape)
        one = Ref(op.matrix.value, (), (), op.matrix.offset, op.matrix.terms)
        for counter, stride in zip(counters, op.matrix.strides, strict=True):
            one = one.at(counter, stride)
        starts, columns = Ref(op.starts, (), ()), Ref(op.columns, (), ())
        with self.scope(""):
            self.line("int row = 0, count = 0;")
            for counter in counters[:-1]:
                self.line(head_of(counter) + " {")
            self.line(f"{self.address(starts, ' + row++')} = count;")
            last = counters[-1]
            put = f"{self.address(columns, ' + count++')} = k{last.number}"
            self.line(f"{head_of(last)} if ({self.read(one)} != 0) {put};")
            self.line("}" * (len(counters) - 1))
            self.line(f"{self.address(starts, ' + row')} = count;")

    def scan(self, op: Loop) -> None:
        """A loop that hands something on."""
        for carry in op.carries:
            if carry.final.size == 1:
                self.names[carry.param] = self.name(carry.final)
                first = splat(self.operand(carry.init), carry.final.lanes)
                self.line(f"{self.declaration(carry.final)} = {first};")
            else:
                self.copy(whole(carry.final), carry.init)
        rows = [first_of(value).at(op.counter, whole(value).strides[0]) for value, _ in op.stacks]
        with self.scope(head_of(op.counter, self.early.get(op))):
            self.block(op.body)
            for row, (_, ref) in zip(rows, op.stacks, strict=True):
                self.copy(row, ref)
            for carry in op.carries:
                self.hand_on(carry.param, carry.next)
        if op in self.early:
            self.leave_out(op, rows)

    def leave_out(self, op: For | Loop, rows: list[Ref]) -> None:
        """Give the rows of the turns that were not made nothing that is a number."""
        k = f"k{op.counter.number}"
        with self.scope(f"for (int {k} = {self.early[op]}; {k} < {op.counter.length}; ++{k})"):
            for row in rows:
                number = float("nan") if row.kind in {"f8", "w8"} else 0
                empty = Value((), row.kind, op.body, source=number)
                self.copy(row, Ref(empty, row.shape, (0,) * len(row.shape)))

    def hand_on(self, value: Value, ref: Ref) -> None:
        """Give a variable or an array a new content."""
        if value.size == 1:
            self.line(f"{self.name(value)} = {splat(self.operand(ref), value.lanes)};")
        else:
            self.copy(whole(value), ref)

    def branch(self, op: If) -> None:
        """One of two blocks."""
        for value, _, _ in op.results:
            if value.size == 1:
                self.line(f"{self.declaration(value)};")
        test = self.operand(op.test)[0]
        with self.scope(f"if ({test})"):
            self.block(op.yes)
            for value, yes, _ in op.results:
                self.hand_on(value, yes)
        with self.scope("else"):
            self.block(op.no)
            for value, _, no in op.results:
                self.hand_on(value, no)


def _invariant_reads(op: For, counters: set[Counter]) -> list[Ref]:
    """Elements that a loop reads in every turn alike, out of arrays that were made before it."""
    found: list[Ref] = []
    within = counters | {op.counter}
    for inner in op.body.ops:
        if isinstance(inner, For):
            found += _invariant_reads(inner, within)
        else:
            found += [ref for ref in reads_of(inner) if not isinstance(inner, Map) or ref is not inner.table]
    blocks = _blocks(op)
    return [r for r in found if r.value.block not in blocks and not within & {c for c, _ in r.terms}]


def _blocks(op: For) -> set[Block]:
    found = {op.body}
    for inner in op.body.ops:
        for body, _ in inside(inner):
            found.add(body)
        if isinstance(inner, For):
            found |= _blocks(inner)
    return found
