"""Three counts of the house, by folder of the package.

    python scripts/count_house.py

1. Lines of code above `issues/` that name an issue in a literal. Counted is each line of a module outside `issues/` on
   which a string begins that is an issue's name, or begins with this and a dot (`"border"`, `"border.trucks"`,
   `f"border.{x}"`). Docstrings do not count; nor does a plain `"state"`, which is the axis of the states; nor do
   `replications/`, whose models have series of their own by the same names. By this rule the commit 03936f2 has 167:
   calibration 123, outcomes 33, report 7, world 4.
2. Parameters that are annotated as a fixed anonymous tuple: `tuple[A, B]` or `tuple[A, B] | None`, not `tuple[A, ...]`.
3. Lines of tests and of code, and the first over the second.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "twotrack"
AXIS = "state"
OWN_SERIES = "replications"


def issue_names(package: Path) -> list[str]:
    """Names of the issues: the folders with equations."""
    return sorted(path.parent.name for path in package.glob("issues/*/equations.py"))


def modules(package: Path) -> Iterator[tuple[str, ast.Module]]:
    """Every module of a package by its path, parsed."""
    for path in sorted(package.rglob("*.py")):
        yield path.relative_to(package).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def docstrings(tree: ast.Module) -> set[ast.expr]:
    """String nodes that are docstrings."""
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)]
    return {body[0].value for body in bodies if body and isinstance(body[0], ast.Expr)}


def issue_lines(package: Path) -> list[tuple[str, int]]:
    """Path and number of each line above the issues that names one in a literal."""
    named = re.compile(rf"(?:{'|'.join(issue_names(package))})(?:\.[\w.\[\]]*)?")
    found: set[tuple[str, int]] = set()
    for path, tree in modules(package):
        if path.startswith(("issues/", f"{OWN_SERIES}/")):
            continue
        told = docstrings(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in told:
                found |= {(path, node.lineno)} if node.value != AXIS and named.fullmatch(node.value) else set()
    return sorted(found)


def fixed_tuple(annotation: ast.expr | None) -> ast.Tuple | None:
    """Members of an annotation that is a fixed anonymous tuple, or one of several types; None for any other."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        annotation = ast.parse(annotation.value, mode="eval").body
    if isinstance(annotation, ast.BinOp):
        return fixed_tuple(annotation.left) or fixed_tuple(annotation.right)
    if not (isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) in {"tuple", "Tuple"}):
        return None
    members = annotation.slice
    return members if isinstance(members, ast.Tuple) and ast.unparse(members.elts[-1]) != "..." else None


def parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.arg]:
    """Parameters of a function but `self` and `cls`."""
    every = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    return [one for one in every if one.arg not in {"self", "cls"}]


def tuple_parameters(package: Path) -> list[tuple[str, str]]:
    """Path and `function.parameter` of each parameter that is a fixed anonymous tuple."""
    return [
        (path, f"{node.name}.{one.arg}")
        for path, tree in modules(package)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for one in parameters(node)
        if fixed_tuple(one.annotation)
    ]


def lines(folder: Path) -> int:
    """Lines of Python below a folder."""
    return sum(len(path.read_text(encoding="utf-8").splitlines()) for path in folder.rglob("*.py"))


def by_folder(paths: Iterator[str]) -> str:
    """How many of the paths each folder has, the most first."""
    counted = Counter(path.partition("/")[0] for path in paths)
    return ", ".join(f"{folder} {count}" for folder, count in counted.most_common())


def main() -> None:
    """Print the three counts."""
    named, tuples = issue_lines(PACKAGE), tuple_parameters(PACKAGE)
    print(f"lines that name an issue above issues/: {len(named)} ({by_folder(path for path, _ in named)})")
    print(f"parameters that are fixed tuples: {len(tuples)} ({by_folder(path for path, _ in tuples)})")
    for path, name in tuples:
        print(f"    {path}: {name}")
    tests, code = lines(ROOT / "tests"), lines(PACKAGE)
    print(f"lines of tests and code: {tests} : {code} = {tests / code:.2f}")


if __name__ == "__main__":
    main()
