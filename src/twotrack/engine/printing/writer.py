"""Lines of a C function: scopes, names, places of elements, and what a scope has read already."""

from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from typing import Any

from twotrack.engine.lowering.ir import Counter, Input, Ref, Value
from twotrack.engine.printing.expressions import Operand, literal_text, splat, type_of
from twotrack.engine.printing.homes import root_of, storage_view


def head_of(counter: Counter, end: str | None = None) -> str:
    """Head of a loop, to the number of its turns."""
    i, n = f"k{counter.number}", end or counter.length
    return (
        f"for (int {i} = {counter.length - 1}; {i} >= 0; --{i})"
        if counter.reverse
        else f"for (int {i} = 0; {i} < {n}; ++{i})"
    )


def is_table(value: Value) -> bool:
    """Whether a value is a table of constants."""
    return value.source is not None and not isinstance(value.source, Input | float | int)


def is_variable(value: Value) -> bool:
    """Whether a value is a C variable, be it stored as well or not."""
    return value.size == 1 and not (isinstance(value.source, Input) and not value.lanes) and not is_table(value)


class Writer:
    """Text of a function, line by line, with what each scope has read already; loops of its own are numbered from
    `free` on.
    """

    def __init__(self, places: dict[Value, int], tables: dict[int, str], free: int) -> None:
        self.lines: list[str] = []
        self.places, self.tables = places, tables
        self.scopes: list[dict[Any, str]] = [{}]
        self.names: dict[Value, str] = {}
        self.numbers = count(free)

    def counters(self, lengths: tuple[int, ...]) -> list[Counter]:
        """Counters of loops that only the text has."""
        return [Counter(length, number=next(self.numbers)) for length in lengths]

    def line(self, text: str) -> None:
        """Add a line."""
        self.lines.append("  " * len(self.scopes) + text)

    @contextmanager
    def scope(self, head: str) -> Generator[None]:
        """A block in braces."""
        self.line(f"{head} {{")
        self.scopes.append({})
        yield
        self.scopes.pop()
        self.line("}")

    def name(self, value: Value) -> str:
        """Variable of a scalar."""
        return self.names.get(value, f"{'v' if value.lanes else 's'}{value.number}")

    def address(self, ref: Ref, more: str = "") -> str:
        """An element of an array, as something to read or to write."""
        at = storage_view(ref)
        value = at.value
        parts = [str(at.offset)] if at.offset or not at.terms else []
        parts += [f"{step} * k{counter.number}" if step != 1 else f"k{counter.number}" for counter, step in at.terms]
        index = " + ".join(parts) + more
        if isinstance(value.source, Input) and not value.lanes:
            return f"a{value.source.place}[{index}]"
        if value.source is not None and not isinstance(value.source, Input):
            return f"{self.tables[value.number]}[{index}]"
        base, plain = ("w", "f8") if value.lanes else ("u", "f8")
        kind = type_of(value)
        if value.kind == plain:
            return f"{base}[{self.places[value]} + {index}]"
        return f"(({kind} *)({base} + {self.places[value]}))[{index}]"

    def operand(self, ref: Ref) -> Operand:
        """Text of one element, read before if it is in an array, with a value of its kind and lanes."""
        value = ref.value
        if value.literal:
            return Operand(literal_text(value.source, value.kind), value)
        if is_variable(value):
            return Operand(self.name(value), value)
        key = (value, ref.offset, ref.terms)
        for scope in self.scopes:
            if key in scope:
                return Operand(scope[key], value)
        name = f"{'l' if value.lanes else 'r'}{len(self.lines)}"
        self.line(f"const {type_of(value)} {name} = {self.read(ref)};")
        self.scopes[-1][key] = name
        return Operand(name, value)

    def read(self, ref: Ref) -> str:
        """Element of an array; tables and arguments are kept in float64."""
        text = self.address(ref)
        return f"(real){text}" if ref.kind == "f8" and ref.value.source is not None and not ref.value.lanes else text

    def store(self, value: Value) -> None:
        """Put a variable where its value lives."""
        if value.home is not None and root_of(value).size > 1:
            self.line(f"{self.address(Ref(value, (), ()))} = {self.name(value)};")

    def copy(self, window: Ref, ref: Ref) -> None:
        """Elements of a view put into a window of an array, unless they live there."""
        to, since = storage_view(window), storage_view(ref)
        if to == since or (to.value is since.value and _places(to) == _places(since)):
            return
        counters = self.counters(ref.shape)
        heads = " ".join(head_of(counter) for counter in counters)
        for counter, here, there in zip(counters, window.strides, ref.strides, strict=True):
            window, ref = window.at(counter, here), ref.at(counter, there)
        target = Ref(window.value, (), (), window.offset, window.terms)
        source = Ref(ref.value, (), (), ref.offset, ref.terms)
        if is_variable(source.value):
            text, value = self.operand(source)
        else:
            text, value = self.read(source), source.value
        self.line(f"{heads} {self.address(target)} = {splat(Operand(text, value), window.value.lanes)};")


def _places(ref: Ref) -> Any:
    return ref.offset, ref.strides, frozenset(ref.terms)
