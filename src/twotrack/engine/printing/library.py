"""Programs as the text of one C file, with the tables of constants beside it."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from importlib.resources import files
from typing import Any

import numpy as np

from twotrack.engine.lowering.ir import Block, For, Input, Loop, Ref, Value
from twotrack.engine.lowering.trace import WANTED, Leaf, Program
from twotrack.engine.lowering.walk import all_reads, blocks_of, reads_of
from twotrack.engine.passes.basic import find_lanes, running_sums, without_dead
from twotrack.engine.passes.ceilings import merge_ceilings
from twotrack.engine.passes.commoning import predictive_commoning
from twotrack.engine.passes.exponentials import merge_exponentials
from twotrack.engine.printing.expressions import STORED
from twotrack.engine.printing.fuse import fuse
from twotrack.engine.printing.guards import group_masks
from twotrack.engine.printing.homes import give_homes
from twotrack.engine.printing.numbering import number_from_zero
from twotrack.engine.printing.print_c import Printer
from twotrack.engine.printing.room import offsets, room_of
from twotrack.engine.printing.sparse import skip_zeros
from twotrack.engine.printing.turn import turn_arrays
from twotrack.engine.printing.writer import head_of, is_variable

ALIGNED = 64
HEAD = "i4 twotrack_lanes(void) { return LANES; }\nconst char twotrack_source[] = SOURCE;\n"
HEADER = "runtime.h"
INCLUDE = f'#include "{HEADER}"\n\n'
# Characters of a program beyond which it stands in a file of its own.
LARGE = 100_000
ARGUMENTS = "const void *const *in, void *const *out, const u1 *tables, void *work, i8 first, i8 draws"


@dataclass(eq=False)
class Tables:
    """Constants of all programs, one after the other, each once."""

    data: bytearray = field(default_factory=bytearray)
    places: dict[tuple[str, bytes], int] = field(default_factory=dict[tuple[str, bytes], int])

    def place(self, array: Any) -> int:
        """Where an array stands, in bytes."""
        key = (str(array.dtype), array.tobytes())
        if key not in self.places:
            self.data += bytes(-len(self.data) % ALIGNED)
            self.places[key] = len(self.data)
            self.data += key[1]
        return self.places[key]


def prepare(program: Program) -> Program:
    """Program with dead code dropped and loops fused; its blocks are changed."""
    running_sums(program)
    without_dead(program)
    predictive_commoning(program)
    without_dead(program)
    merge_exponentials(program)
    merge_ceilings(program)
    find_lanes(program.top)
    program = replace(program, results=turn_arrays(program.top, program.results))
    program = replace(program, masks=group_masks(program))
    fuse(program.top, program.results, program.masks)
    skip_zeros(program.top)
    give_homes(program.top)
    return program


def runtime_text() -> str:
    """The runtime header, with the elementary functions in it."""
    folder = files("twotrack.engine.printing")
    head, elementary = (folder.joinpath(name).read_text(encoding="utf-8") for name in ("runtime.h", "elementary.h"))
    return head.replace('#include "elementary.h"', elementary)


def c_texts(programs: list[Program], tables: Tables) -> dict[str, str]:
    """All programs as C, by the name of each file: a large program alone, so that a compiler needs less memory, and the
    small ones together, so that it reads the header once.
    """
    texts, together = {HEADER: runtime_text()}, INCLUDE + HEAD
    for program in programs:
        text = function_text(prepare(program), tables)
        if len(text) > LARGE:
            texts[f"{program.name}.c"] = INCLUDE + text
        else:
            together += text
    return texts | {"library.c": together}


def inputs_of(program: Program) -> list[Value]:
    """Values of the arguments that are read, in order."""
    seen = {ref.value for op in program.top.ops for ref in all_reads(op)} | {ref.value for ref in program.results}
    read = [value for value in seen if isinstance(value.source, Input)]
    return sorted(read, key=lambda value: value.number)


def tables_of(program: Program) -> list[Value]:
    """Values of the tables that are read."""
    refs = [ref for block in blocks_of(program.top) for op in block.ops for ref in reads_of(op)]
    refs += [ref for op in program.top.ops for ref in all_reads(op)] + list(program.results)
    found = {ref.value.number: ref.value for ref in refs if isinstance(ref.value.source, np.ndarray)}
    return [found[number] for number in sorted(found)]


def function_text(program: Program, tables: Tables) -> str:
    """One program as a function of C, and the size of its work space."""
    free = number_from_zero(program.top, program.results)
    given = inputs_of(program)
    by_lane = tuple(value for value in given if value.lanes)
    rooms = [room_of(program.top, program.results, lanes, by_lane if lanes else ()) for lanes in (True, False)]
    places = offsets(rooms[0]) | offsets(rooms[1])
    constants = tables_of(program)
    printer = Printer(places, {value.number: f"t{value.number}" for value in constants}, free)
    printer.line(
        f"lf *const w = work; real *const u = (real *)(w + {rooms[0].size}); (void)w; (void)u; (void)tables; (void)in;"
    )
    printer.lines += _early_lines(program) + _wanted_lines(program)
    units = {} if program.limit is None else program.limit.units
    for value in given:
        printer.lines += _input_lines(value, places, units)
    for value in constants:
        kind = STORED[value.kind]
        printer.line(f"const {kind} *const t{value.number} = (const {kind} *)(tables + {tables.place(value.source)});")
    printer.masks = program.masks
    printer.early = early_ends(program.top, units)
    printer.block(program.top)
    printer.line("const int count = first + LANES < draws ? LANES : (int)(draws - first);")
    for place, (leaf, ref) in enumerate(zip(program.outputs, program.results, strict=True)):
        _output(printer, place, leaf, ref)
    head = f"void twotrack_{program.name}({ARGUMENTS})"
    size = f"sizeof(lf) * {rooms[0].size}ll + sizeof(real) * {rooms[1].size}ll"
    work = f"i8 twotrack_{program.name}_work(void) {{ return (i8)({size}); }}"
    return "\n".join([work, f"{head} {{", *printer.lines, "}", ""])


def _early_lines(program: Program) -> list[str]:
    """How many turns loops make that may end early."""
    if program.limit is None:
        return []
    place = next(at for at, leaf in enumerate(program.inputs) if leaf.name == program.limit.name)
    lines = [f"  const i8 early = *(const i8 *)in[{place}];"]
    return lines + [
        f"  const int n{length} = turns(early / {each} + (early % {each} > 0), {length});"
        for length, each in program.limit.units.items()
    ]


def _wanted_lines(program: Program) -> list[str]:
    """Which groups of results are wanted."""
    place = next((at for at, leaf in enumerate(program.inputs) if leaf.name == WANTED), None)
    return [] if place is None else [f"  const i8 wanted = *(const i8 *)in[{place}];"]


def early_ends(top: Block, units: dict[int, int]) -> dict[Any, str]:
    """Loops that may end early, with the number of their turns: the outermost ones, those right inside of another axis,
    and those by which a turn of more than one ends.
    """
    found: dict[Any, str] = {}
    for op in top.ops:
        if not ends_early(op, units):
            rows = [one for one in op.body.ops if isinstance(one, For)] if isinstance(op, For) else []
            found |= {one: f"n{one.counter.length}" for one in rows if ends_early(one, units)}
            continue
        length, each = op.counter.length, units[op.counter.length]
        found[op] = f"n{length}"
        inner = [one for one in op.body.ops if isinstance(one, Loop) and each > 1 and ends_early(one, {each: 1})]
        found |= dict.fromkeys(inner, f"turns(early - {each} * k{op.counter.number}, {each})")
    return found


def ends_early(op: Any, lengths: Collection[int]) -> bool:
    """Whether an operation is a loop of one of these lengths that may end early: no row needs a later one."""
    rows = isinstance(op, Loop) or (isinstance(op, For) and not op.totals and op.skip is None)
    return rows and op.counter.length in lengths and not op.counter.reverse


def _input_lines(value: Value, places: dict[Value, int], units: Collection[int]) -> list[str]:
    """An argument as a pointer, or brought into lanes, as many of its rows as loops make turns."""
    source: Any = value.source
    kind = STORED[value.kind]
    if not value.lanes:
        return [f"  const {kind} *const a{source.place} = in[{source.place}];"]
    lanes = {"f8": "lf", "b1": "lm"}.get(value.kind, f"l{value.kind}")
    to = f"({lanes} *)(w + {places[value]})" if value.size > 1 else f"&v{value.number}"
    declared = [] if value.size > 1 else [f"  {lanes} v{value.number};"]
    length = value.shape[0] if value.shape else 1
    read = f"{value.size // length} * n{length}" if length in units else str(value.size)
    return [*declared, f"  gather_{value.kind}({to}, in[{source.place}], {read}, {value.size}, first, draws);"]


def _output(printer: Printer, place: int, leaf: Leaf, ref: Ref) -> None:
    """A result, put into the rows of its draws."""
    counters = printer.counters(ref.shape)
    heads = " ".join(head_of(counter) for counter in counters)
    size, flat = 1, list[str]()
    for counter, n in zip(counters[::-1], ref.shape[::-1], strict=True):
        flat.append(f"{size} * k{counter.number}")
        size *= n
    one = Ref(ref.value, (), (), ref.offset, ref.terms)
    for counter, stride in zip(counters, ref.strides, strict=True):
        one = one.at(counter, stride)
    variable = is_variable(ref.value)
    text, value = printer.operand(one) if variable else (printer.read(one), ref.value)
    kind = STORED[leaf.kind]
    each = f"({text})[l]" if value.lanes else text
    each = f"({each} != 0)" if kind == "u1" else each
    target = f"(({kind} *)out[{place}])[(first + l) * {size} + {' + '.join(flat) or '0'}]"
    printer.line(f"if (out[{place}]) {heads} for (int l = 0; l < count; ++l) {target} = ({kind}){each};")
