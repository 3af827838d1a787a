"""Each function of an issue's equations as lines of mathematics, with its sentence beside it."""

import ast
import importlib
import inspect
from collections import Counter
from dataclasses import replace
from types import ModuleType
from typing import Any

from twotrack.base.fields import Link, axes_of, links, names
from twotrack.report.docs.model_printer import ATOM, SUM, Fragment, Scope, axes_of_expression, latex, upright
from twotrack.world.assemble import Issue, World

# How the left-hand side of a field reads in each verb that returns a struct.
LEFT = {
    "initial": "{}(0)",
    "signals": r"\mathrm{{signal}}\left({}\right)",
    "flows": r"\frac{{d {}}}{{dt}}",
    "anchored": r"{} \leftarrow",
    "solution": r"{}\left(\mathrm{{elapsed}}\right)",
}
STRUCTS = {"p": "Parameters", "stocks": "Stocks", "inputs": "Inputs", "drivers": "Drivers", "levers": "Levers"}


def equation_blocks(world: World, issue: Issue) -> str:
    """Every equation of an issue in the order of its files, under the headings of its comments."""
    scope = scope_of(world, issue)
    return "\n\n".join(part for module in equation_modules(issue) for part in _blocks(module, scope))


def equation_modules(issue: Issue) -> list[ModuleType]:
    """Modules that hold an issue's equations: those of its folder that `equations.py` imports from, then itself."""
    folder = issue.equations.__package__
    imported = [node.module for node in _body(issue.equations) if isinstance(node, ast.ImportFrom) and node.module]
    own = [name for name in imported if name.startswith(f"{folder}.") and name != f"{folder}.vocabulary"]
    return [*(importlib.import_module(name) for name in own), issue.equations]


def _body(module: ModuleType) -> list[ast.stmt]:
    return ast.parse(inspect.getsource(module)).body


def _blocks(module: ModuleType, scope: Scope) -> list[str]:
    lines = inspect.getsource(module).splitlines()
    parts: list[str] = []
    for node in _body(module):
        if isinstance(node, ast.FunctionDef):
            parts += _heading(lines, node.lineno)
            parts.append(_block(node, module, scope))
    return parts


def _heading(lines: list[str], function_line: int) -> list[str]:
    above = [line.strip() for line in lines[max(function_line - 5, 0) : function_line - 1]]
    return [f"### {line.removeprefix('# --- ').capitalize()}" for line in above if line.startswith("# --- ")]


def _block(node: ast.FunctionDef, module: ModuleType, scope: Scope) -> str:
    sentence = " ".join((ast.get_docstring(node) or "").split())
    inner = replace(scope, axes=dict(scope.axes) | argument_axes(getattr(module, node.name)))
    lines: list[tuple[str, str]] = []
    for statement in node.body:
        inner = _statement(statement, node, inner, lines)
    return f"**`{node.name}`**: {sentence}\n\n```math\n{_align(lines)}\n```"


def _align(lines: list[tuple[str, str]]) -> str:
    if len(lines) == 1:
        return f"{lines[0][0]} = {lines[0][1]}"
    rows = [f"{left} &{'' if left.endswith('arrow') else '='} {right}" for left, right in lines]
    return "\\begin{aligned}\n" + " \\\\\n".join(rows) + "\n\\end{aligned}"


def _statement(statement: ast.stmt, node: ast.FunctionDef, scope: Scope, lines: list[tuple[str, str]]) -> Scope:
    """Add the lines of one statement; the scope then knows the names that it gave."""
    match statement:
        case ast.Assign(targets=[target], value=value):
            pairs = _pairs(target, value)
            lines += [(upright(ast.unparse(name)), latex(given, scope)) for name, given in pairs]
            found = {ast.unparse(name): axes_of_expression(given, scope) for name, given in pairs}
            return replace(scope, axes=dict(scope.axes) | found)
        case ast.Return(value=ast.Call(func=ast.Name(id=name), keywords=given)) if name not in scope.functions:
            lines += [(_left_side(node.name, str(k.arg), scope), latex(k.value, scope)) for k in given]
        case ast.Return(value=ast.expr() as value):
            lines.append((_signature(node), latex(value, scope)))
        case _:
            pass
    return scope


def _pairs(target: ast.expr, value: ast.expr) -> list[tuple[ast.expr, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return list(zip(target.elts, value.elts, strict=True))
    return [(target, value)]


def _left_side(verb: str, field: str, scope: Scope) -> str:
    return LEFT.get(verb, "{}").format(scope.symbols.get(f"quantity.{field}", Fragment(upright(field), ATOM)).text)


def _signature(node: ast.FunctionDef) -> str:
    own = [upright(a.arg) for a in node.args.args if a.arg not in STRUCTS]
    return upright(node.name) + (rf"\left({', '.join(own)}\right)" if own else "")


def argument_axes(function: Any) -> dict[str, tuple[str, ...]]:
    """Axes of the arguments of an equation that are arrays and not structs."""
    return {
        name: tuple(annotation.dim_str.split())
        for name, annotation in function.__annotations__.items()
        if hasattr(annotation, "dim_str") and name != "return"
    }


def scope_of(world: World, issue: Issue) -> Scope:
    """Symbols and axes of everything an issue's equations may name."""
    functions = {
        name: value
        for module in equation_modules(issue)
        for name, value in vars(module).items()
        if getattr(value, "__module__", "") == module.__name__
    }
    axes = {
        f"{short}.{field}": axes_of(issue.struct(kind), field)
        for short, kind in STRUCTS.items()
        for field in names(issue.struct(kind))
    }
    returned = {name: getattr(f.__annotations__.get("return"), "dim_str", "") for name, f in functions.items()}
    axes |= {name: tuple(text.split()) for name, text in returned.items()}
    return Scope(symbols_of(world, issue), axes, frozenset(functions))


def symbols_of(world: World, issue: Issue) -> dict[str, Fragment]:
    """Symbol of every number, stock, driver and input; one that two names share stands for neither."""
    tables = issue.tables
    found = {f"p.{name}": row.symbol for name, row in tables.parameters.items()}
    found |= {f"drivers.{name}": row.symbol for name, row in tables.drivers.items()}
    found |= {f"quantity.{name}": row.symbol for name, row in tables.quantities.items()}
    found |= input_symbols(world, issue)
    shared = Counter(found.values())
    single = {
        name: Fragment(text, SUM if text.startswith(r"\sum") else ATOM)
        for name, text in found.items()
        if shared[text] == 1
    }
    stocks = names(issue.struct("Stocks"))
    return single | {f"stocks.{name}": single[f"quantity.{name}"] for name in stocks if f"quantity.{name}" in single}


def input_symbols(world: World, issue: Issue) -> dict[str, str]:
    """Symbol of the signal that each input reads, summed where the link says so; of an innovation, its name."""
    found: dict[str, str] = {}
    for name, link in links(issue.struct("Inputs")).items():
        if not isinstance(link, Link):
            found[f"inputs.{name}"] = rf"\varepsilon_{{{upright(name)}}}"
            continue
        owner, signal = link.signal.split(".")
        symbol = world.issue(owner).tables.quantities[signal].symbol
        reduced = {"sum": rf"\sum {symbol}", "mean": rf"\overline{{{symbol}}}"}
        found[f"inputs.{name}"] = reduced.get(link.reduce or "", symbol)
    return found
