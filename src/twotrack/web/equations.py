"""The equation of an outcome as its source has it, without running it: what is measured, and the functions it calls."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from twotrack.tables.rows import OutcomeRow

# What the source says of where a name comes from, and a reader need not know.
PREFIX = re.compile(r"\b(?:p|stocks|inputs|levers|drivers|forms|jnp|signals)\.")
NUMBER = re.compile(r"\bp\.([a-z_0-9]+)")
VERBS = ("measures", "signals")
# Equations below the first: the functions that it calls, and those that these call.
MOST = 5


class Equation(NamedTuple):
    """Sentence of its source, and its lines; names of the numbers of the issue that stand in it."""

    said: str
    lines: tuple[str, ...]
    numbers: tuple[str, ...]


def outcome_equations(row: OutcomeRow) -> list[Equation]:
    """Equation of what an outcome measures, then those that it calls; none where the source has none of that name."""
    issue, _, name = row.of.partition(".")
    functions = issue_functions(issue)
    found = next((one for verb in VERBS if (one := measure(functions.get(verb), name))), None)
    if found is None:
        return []
    equations = [] if is_call_alone(found.expression) else [equation("", found.steps, name, found.expression)]
    called = list(dict.fromkeys(calls([found.expression, *found.steps], functions)))
    for one in called:
        called += [deeper for deeper in calls(functions[one].body, functions) if deeper not in called]
    return equations + [of_function(functions[one]) for one in called[:MOST]]


class Measure(NamedTuple):
    """Expression of a measure, and the assignments above it that it needs."""

    steps: list[ast.stmt]
    expression: ast.expr


@lru_cache(maxsize=16)
def issue_functions(issue: str) -> dict[str, ast.FunctionDef]:
    """Functions of the equations of an issue, by name."""
    folder = files("twotrack.issues").joinpath(issue)
    sources = sorted((one for one in folder.iterdir() if one.name.endswith(".py")), key=lambda one: one.name)
    trees = [ast.parse(one.read_text(encoding="utf-8")) for one in sources]
    return {node.name: node for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef)}


def measure(function: ast.FunctionDef | None, name: str) -> Measure | None:
    """What a function returns under a name, with the assignments that it needs."""
    for node in function.body if function else ():
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Call):
            value = next((one.value for one in node.value.keywords if one.arg == name), None)
            if function and value is not None:
                return Measure(steps_for(function, value), value)
    return None


def steps_for(function: ast.FunctionDef, expression: ast.expr) -> list[ast.stmt]:
    """Assignments of a function that an expression needs, in their order."""
    wanted, found = names_in(expression), list[ast.stmt]()
    for statement in reversed(function.body):
        if isinstance(statement, ast.Assign) and wanted & {n for one in statement.targets for n in names_in(one)}:
            found.insert(0, statement)
            wanted |= names_in(statement.value)
    return found


def names_in(node: ast.AST) -> set[str]:
    """Plain names in an expression."""
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def is_call_alone(expression: ast.expr) -> bool:
    """Whether an expression is nothing but a call by plain names, so that the function called says it better."""
    return isinstance(expression, ast.Call) and isinstance(expression.func, ast.Name)


def calls(nodes: Any, functions: dict[str, ast.FunctionDef]) -> Iterator[str]:
    """Functions of the issue that are called in some nodes."""
    for node in nodes:
        for one in ast.walk(node):
            if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id in functions:
                yield one.func.id


def of_function(function: ast.FunctionDef) -> Equation:
    """Equation of a function: the first sentence that is said of it, its assignments and what it returns."""
    said = " ".join((ast.get_docstring(function) or "").split("\n\n")[0].split())
    steps = [one for one in function.body if isinstance(one, ast.Assign)]
    last = next((one.value for one in function.body if isinstance(one, ast.Return) and one.value), None)
    return equation(said, steps, function.name, last)


def equation(said: str, steps: list[Any], name: str, expression: ast.expr | None) -> Equation:
    """Equation of these assignments and this expression."""
    texts = [ast.unparse(one) for one in steps]
    texts += [] if expression is None else [f"{name} = {ast.unparse(expression)}"]
    numbers = dict.fromkeys(number for text in texts for number in NUMBER.findall(text))
    return Equation(said, tuple(PREFIX.sub("", text) for text in texts), tuple(numbers))
