"""One operation on one element (or one lane vector of it) as a C expression."""

import math
from typing import Any, NamedTuple

from twotrack.engine.lowering.ir import UnsupportedPrimitiveError, Value

LANES = {"f8": "lf", "w8": "lw", "i4": "li4", "i8": "li8", "u4": "lu4", "u8": "lu8", "b1": "lm"}
SCALARS = {"f8": "real", "w8": "wide", "i4": "i4", "i8": "i8", "u4": "u4", "u8": "u8", "b1": "int"}
# How a scalar is kept in tables and arguments.
STORED = {"f8": "wide", "w8": "wide", "i4": "i4", "i8": "i8", "u4": "u4", "u8": "u8", "b1": "u1"}

OPERATORS = {
    "add": "+", "sub": "-", "mul": "*", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!=",
    "shift_left": "<<", "shift_right_logical": ">>",
}  # fmt: skip
COMPARED = ("lt", "le", "gt", "ge", "eq", "ne")
BITS = {"and": "&", "or": "|", "xor": "^"}
FLOATS = ("f8", "w8")


class Operand(NamedTuple):
    """An element as C text, and a value of its kind and lanes."""

    text: str
    value: Value


def type_of(value: Value) -> str:
    """C type of an element of a value."""
    return (LANES if value.lanes else SCALARS)[value.kind]


def literal_text(number: Any, kind: str) -> str:
    """A number as C text, exactly."""
    if kind == "b1":
        return str(int(number))
    if kind not in FLOATS:
        return f"(({SCALARS[kind]}){int(number)}{'ull' if kind[0] == 'u' else 'll'})"
    if math.isfinite(number):
        text = repr(float(number)) if float(number).is_integer() and abs(number) < 1e6 else float(number).hex()
    else:
        text = '__builtin_nan("")' if math.isnan(number) else f"{'-' if number < 0 else ''}__builtin_inf()"
    return f"R({text})" if kind == "f8" else f"({text})"


def expression(name: str, out: Value, ins: list[Operand]) -> str:
    """Result of an operation on operands, each a text and a value of its kind."""
    if name == "neg":
        return f"(-{ins[0][0]})"
    special = SPECIAL.get(name)
    return _arithmetic(name, out, ins, ins[-1][1].kind) if special is None else special(out, ins)


def _bitcast(out: Value, ins: list[Operand]) -> str:
    text = splat(ins[0], out.lanes)
    return f"((lw)({text}))" if out.lanes else f"((union {{u8 a; wide b;}}){{.a = {text}}}.b)"


def _arithmetic(name: str, out: Value, ins: list[Operand], kind: str) -> str:
    """Operators and functions of operands of one kind."""
    lanes, texts = out.lanes, [text for text, _ in ins]
    if name in COMPARED:
        found = f"({texts[0]} {OPERATORS[name]} {texts[1]})"
        return f"CAST(lm, {found})" if lanes else found
    if name in OPERATORS and kind != "b1":
        return f"({texts[0]} {OPERATORS[name]} {texts[1]})"
    if name in BITS:
        if kind == "b1":
            texts = [_as_mask(text, value, lanes) for text, value in ins]
        return f"({texts[0]} {BITS[name]} {texts[1]})"
    if name == "div" and kind in FLOATS:
        return f"({texts[0]} / {texts[1]})"
    if kind not in FLOATS and name not in {"max", "min", "div", "rem"}:
        raise UnsupportedPrimitiveError(f"`{name}` of {kind}")
    found = _call(name, ins, kind, lanes=lanes)
    return f"CAST(lf, {found})" if (kind, out.kind, lanes) == ("w8", "f8", True) else found


def _call(name: str, ins: list[Operand], kind: str, *, lanes: bool) -> str:
    """Function of operands of one kind."""
    against_one = _against_one(name, ins) if lanes and kind in FLOATS else None
    prefix = (LANES if lanes else SCALARS)[kind]
    return against_one or f"{prefix}_{name}({', '.join(splat(each, lanes) for each in ins)})"


def _against_one(name: str, ins: list[Operand]) -> str | None:
    """The larger (smaller) of lanes and of a number that is alike in all of them; None for anything else."""
    lanes, others = ([each for each in ins if each.value.lanes is varies] for varies in (True, False))
    if name not in {"max", "min"} or not others:
        return None
    return f"{LANES[ins[0].value.kind]}_{name}_one({lanes[0].text}, {others[0].text})"


def splat(operand: Operand, lanes: bool) -> str:
    """Operand as lanes, where the operation is one of lanes."""
    text, value = operand
    if not lanes or value.lanes:
        return text
    if value.kind == "b1":
        return _as_mask(text, value, lanes)
    return f"SPLAT({LANES[value.kind]}, {text})"


def _as_mask(text: str, value: Value, lanes: bool) -> str:
    """Truth as a mask of all lanes."""
    return f"((lm){{0}} - ({text} ? 1 : 0))" if lanes and not value.lanes else text


def _not(out: Value, ins: list[Operand]) -> str:
    return f"(!{ins[0][0]})" if out.kind == "b1" and not out.lanes else f"(~{ins[0][0]})"


def _select(out: Value, ins: list[Operand]) -> str:
    (test, tested), yes, no = ins
    cases = [splat(each, out.lanes) for each in (yes, no)]
    if tested.lanes:
        return f"{LANES[out.kind]}_select({test}, {', '.join(cases)})"
    return f"({test} ? {cases[0]} : {cases[1]})"


def _convert(out: Value, ins: list[Operand]) -> str:
    (text, value), kind = ins[0], out.kind
    if not out.lanes:
        return f"(({SCALARS[kind]}){text})"
    if value.kind == "b1":
        return f"((({LANES[kind]}){{0}}) - CAST({LANES[kind]}, {text}))"
    return f"CAST({LANES[kind]}, {text})"


def _over_max(out: Value, ins: list[Operand]) -> str:
    """The first divided by the larger of both."""
    (text, value), other = ins[0], splat(ins[1], out.lanes)
    prefix = (LANES if out.lanes else SCALARS)[out.kind]
    if out.lanes and not value.lanes:
        return f"{prefix}_over_max({text}, {other})"
    return f"({text} / {prefix}_max({other}, {text}))"


def _soft_ceiling(out: Value, ins: list[Operand]) -> str:
    """What is under a soft ceiling; lanes of ceilings take the long way."""
    (text, value), other = ins[0], splat(ins[1], out.lanes)
    prefix = (LANES if out.lanes else SCALARS)[out.kind]
    if out.lanes and not value.lanes:
        return f"{prefix}_soft_ceiling({text}, {other})"
    most = splat(ins[0], out.lanes)
    return f"({prefix}_min({other}, {most}) + {most} * (R(1.0) - {_over_max(out, ins)}))"


SPECIAL: dict[str, Any] = {
    "copy": lambda out, ins: splat(ins[0], out.lanes),
    "not": _not,
    "convert": _convert,
    "bitcast": _bitcast,
    "select": _select,
    "over_max": _over_max,
    "soft_ceiling": _soft_ceiling,
}
