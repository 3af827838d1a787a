"""Expressions of the equations as mathematics, printed from their own syntax trees."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from twotrack.report.docs.model_forms import ARRAYS, CONSTANTS, CONTEXT, FORMS

# What binds weakly has a low number and takes brackets inside what binds more strongly.
NEGATIVE, SUM, PRODUCT, FRACTION, POWER, ATOM = range(6)


class Fragment(NamedTuple):
    """Text of an expression, and how strongly its outermost operation binds."""

    text: str
    binds: int


@dataclass(frozen=True)
class Scope:
    """How the names of an issue are written, over which axes they run, and which are its own functions."""

    symbols: Mapping[str, Fragment]
    axes: Mapping[str, tuple[str, ...]]
    functions: frozenset[str] = frozenset()


def upright(name: str) -> str:
    r"""Name of a quantity without a symbol.

    >>> upright("loss_rate")
    '\\mathrm{loss\\_rate}'
    """
    return r"\mathrm{" + name.replace("_", r"\_") + "}"


def latex(node: ast.expr, scope: Scope) -> str:
    r"""Mathematics of an expression.

    >>> latex(ast.parse("p.a * (1 - x)", mode="eval").body, Scope({"p.a": Fragment(r"\alpha", ATOM)}, {}))
    '\\alpha \\, \\left(1 - \\mathrm{x}\\right)'
    """
    return print_expression(node, scope).text


def axes_of_expression(node: ast.AST, scope: Scope) -> tuple[str, ...]:
    """Axes over which an expression runs: those of its widest part."""
    match node:
        case ast.Call(func=ast.Attribute(value=summed, attr="sum" | "mean"), keywords=given):
            return axes_of_expression(summed, scope)[1:] if given else ()
        case ast.Call(func=ast.Name(id=name)) if name in scope.functions:
            return scope.axes[name]
        case ast.Attribute() | ast.Name() if ast.unparse(node) in scope.axes:
            return scope.axes[ast.unparse(node)]
        case _:
            parts = [axes_of_expression(part, scope) for part in ast.iter_child_nodes(node)]
            return max(parts, key=len, default=())


def print_expression(node: ast.expr, scope: Scope) -> Fragment:
    """Text and binding of an expression; TypeError for what the printer does not know."""
    match node:
        case ast.BinOp(left=left, op=operation, right=right):
            return _binary(operation, print_expression(left, scope), print_expression(right, scope))
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return Fragment("-" + _within(print_expression(inner, scope), PRODUCT), NEGATIVE)
        case ast.Compare(left=left, ops=[ast.Gt()], comparators=[right]):
            return Fragment(f"{latex(left, scope)} > {latex(right, scope)}", NEGATIVE)
        case ast.Tuple(elts=parts):
            return Fragment(rf"\left({', '.join(latex(part, scope) for part in parts)}\right)", ATOM)
        case ast.Call():
            return _call(node, scope)
        case ast.Constant() | ast.Name() | ast.Attribute() | ast.Subscript():
            return _leaf(node, scope)
        case _:
            raise TypeError(f"the printer of equations does not know {ast.unparse(node)}")


def _within(inner: Fragment, at_least: int) -> str:
    return inner.text if inner.binds >= at_least else rf"\left({inner.text}\right)"


def _binary(operation: ast.operator, left: Fragment, right: Fragment) -> Fragment:
    match operation:
        case ast.Add():
            return Fragment(f"{left.text} + {_within(right, SUM)}", SUM)
        case ast.Sub():
            return Fragment(f"{left.text} - {_within(right, PRODUCT)}", SUM)
        case ast.Pow():
            return Fragment(f"{_within(left, ATOM)}^{{{right.text}}}", POWER)
        case _ if left.binds == NEGATIVE:
            inner = _binary(operation, Fragment(left.text.removeprefix("-"), PRODUCT), right)
            return Fragment(f"-{inner.text}", NEGATIVE)
        case ast.Div():
            return left if right.text == "1" else Fragment(rf"\frac{{{left.text}}}{{{right.text}}}", FRACTION)
        case _:
            return _product(_within(left, PRODUCT), _within(right, PRODUCT))


def _product(left: str, right: str) -> Fragment:
    return Fragment(rf"{left} \cdot {right}" if right[0].isdigit() else rf"{left} \, {right}", PRODUCT)


def _leaf(node: ast.expr, scope: Scope) -> Fragment:
    match node:
        case ast.Constant(value=value):
            return Fragment(str(value), ATOM)
        case ast.Subscript(value=array):
            # [:, None] only lines axes up, which the axes of the symbols say already.
            return print_expression(array, scope)
        case ast.Attribute(value=array, attr="T"):
            return Fragment(_within(print_expression(array, scope), ATOM) + r"^{\top}", POWER)
        case _:
            name = ast.unparse(node)
            return scope.symbols.get(name, Fragment(upright(name.rpartition(".")[2]), ATOM))


def _call(node: ast.Call, scope: Scope) -> Fragment:
    match node.func:
        case ast.Name(id=name) if name in scope.functions:
            shown = [latex(a, scope) for a in node.args if not (isinstance(a, ast.Name) and a.id in CONTEXT)]
            return Fragment(upright(name) + (rf"\left({', '.join(shown)}\right)" if shown else ""), ATOM)
        case ast.Attribute(value=ast.Name(id="forms"), attr=name) if name in FORMS:
            return _form(name, node.args, scope)
        case ast.Attribute(value=ast.Name(id="jnp"), attr=name):
            return _array(name, node, scope)
        case ast.Attribute(value=array, attr="mean"):
            return Fragment(rf"\overline{{{latex(array, scope)}}}", ATOM)
        case ast.Attribute(value=array, attr="sum"):
            return _print_sum(array, scope, whole=not node.keywords)
        case _:
            raise TypeError(f"the printer of equations does not know {ast.unparse(node)}")


def _form(name: str, arguments: list[ast.expr], scope: Scope) -> Fragment:
    """Functional form with the arguments of a call in the places of its own names."""
    wanted, formula = FORMS[name]
    given = dict(zip(wanted.split(), arguments, strict=True))
    inner = replace(
        scope,
        symbols={key: print_expression(argument, scope) for key, argument in given.items()},
        axes={key: axes_of_expression(argument, scope) for key, argument in given.items()},
    )
    return print_expression(ast.parse(formula, mode="eval").body, inner)


def _array(name: str, node: ast.Call, scope: Scope) -> Fragment:
    if name in CONSTANTS:
        return Fragment(CONSTANTS[name], ATOM)
    if name not in ARRAYS:
        raise TypeError(f"the printer of equations does not know {ast.unparse(node)}")
    return Fragment(ARRAYS[name].format(*(latex(argument, scope) for argument in node.args)), ATOM)


def _print_sum(array: ast.expr, scope: Scope, *, whole: bool) -> Fragment:
    axes = axes_of_expression(array, scope)
    over = ", ".join(upright(axis) for axis in (axes if whole else axes[:1]))
    return Fragment(rf"\sum_{{{over}}} {_within(print_expression(array, scope), PRODUCT)}", SUM)
