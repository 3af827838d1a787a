"""Which issue reads what of which other, from the sources of the equations. No JAX here."""

import ast
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from twotrack.tables.issue_tables import issue_tables, lever_folders


class Wire(NamedTuple):
    """An issue that reads a signal of another one: the reader, the owner, the signal."""

    reader: str
    owner: str
    signal: str


@lru_cache(maxsize=1)
def wires() -> tuple[Wire, ...]:
    """Every link between issues, once."""
    found = [Wire(issue.name, *signal.split(".")) for issue in issue_tables() for signal in signals_read(issue.name)]
    return tuple(dict.fromkeys(found))


def signals_read(issue: str) -> list[str]:
    """Signals that an issue's inputs read, as `issue.signal`, in the order of its source."""
    folder = files("twotrack.issues").joinpath(issue)
    sources = sorted((one for one in folder.iterdir() if one.name.endswith(".py")), key=lambda one: one.name)
    trees = [ast.parse(one.read_text(encoding="utf-8")) for one in sources]
    return [signal for tree in trees for node in ast.walk(tree) if (signal := signal_of(node))]


def signal_of(node: ast.AST) -> str:
    """Signal of a call `reads("issue.signal", ...)`; empty for any other node."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "reads":
        return str(ast.literal_eval(node.args[0]))
    return ""


def linked_directly(lever: str, other: str) -> bool:
    """Whether two levers are of one issue, or of two of which either reads the other."""
    issues = lever_folders()
    one, two = issues[lever].name, issues[other].name
    return one == two or any({wire.reader, wire.owner} == {one, two} for wire in wires())
