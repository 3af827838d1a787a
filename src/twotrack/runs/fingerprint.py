"""One hash of code and tables: of the modules that a piece of work runs, found by their imports, and of its tables."""

import ast
import hashlib
import io
import json
import os
import tokenize
from collections.abc import Iterable
from contextlib import suppress
from functools import cache, lru_cache, partial
from pathlib import Path

from twotrack.base.files import cache_folder, write_file

PACKAGE = Path(__file__).parent.parent
_DIGITS = 16
_KEPT = 64
_SUFFIXES = (".py", ".toml", ".csv", ".npy")


@lru_cache(maxsize=32)
def fingerprint(
    modules: tuple[str, ...], tables: tuple[str, ...] = (), root: Path = PACKAGE, within: tuple[str, ...] = ()
) -> str:
    """Hash of modules with all that they import, and of the tables that match a pattern.

    Args:
        modules: Names below the package, such as `runs.run`; of a package, such as `issues`, every module in it.
        tables: Patterns of files below the package, such as `issues/**/*.toml`; `!issues/**/levers/*` takes some out.
        root: Folder of the package.
        within: Files and folders below the package; where any are named, only modules in them count.

    Returns:
        First sixteen digits of a SHA-256 over path and text of each file, in the order of their paths. Line ends do not
        count; nor do comments, docstrings and empty lines of a module, which change no result; nor does a module that
        is imported for type checkers only.

    Raises:
        LookupError: A module or a pattern that names no file.
    """
    if root != PACKAGE:
        return hash_of(files_of(modules, tables, root, within), root)
    name = hashlib.sha256(repr((package_digest(), modules, tables, within)).encode()).hexdigest()
    known = _known_fingerprints()
    if name not in known:
        known[name] = hash_of(files_of(modules, tables, root, within), root)
        _keep({name: known[name]})
    return known[name]


@lru_cache(maxsize=1)
def package_digest() -> str:
    """Hash of every file of the package that code or tables stand in, to the last byte: read in a moment, while to find
    what a module imports takes long.
    """
    digest = hashlib.sha256()
    for folder, _, names in sorted(os.walk(PACKAGE)):
        for name in sorted(names):
            if name.endswith(_SUFFIXES):
                path = os.path.join(folder, name)  # noqa: PTH118  # a thousand paths: pathlib takes half a second
                digest.update(path.encode())
                with open(path, "rb") as file:  # noqa: PTH123  # as above
                    digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()


def _memo() -> Path:
    return cache_folder() / "fingerprints.json"


def _known_fingerprints() -> dict[str, str]:
    """Fingerprints found before, by all that they follow from; none where the file is missing or damaged."""
    try:
        found = json.loads(_memo().read_bytes())
    except (OSError, ValueError):
        return {}
    whole = isinstance(found, dict) and all(isinstance(value, str) for value in found.values())
    return found if whole else {}


def _keep(found: dict[str, str]) -> None:
    """Keep fingerprints for later starts, the last ones only; where nothing can be written they are found again."""
    together = _known_fingerprints() | found
    with suppress(OSError):
        write_file(_memo(), json.dumps(dict(list(together.items())[-_KEPT:]), indent=1) + "\n")


def files_of(
    modules: tuple[str, ...], tables: tuple[str, ...] = (), root: Path = PACKAGE, within: tuple[str, ...] = ()
) -> list[Path]:
    """Files that a fingerprint is of, in the order of their paths; arguments and errors as there."""
    found = files_imported(modules, root)
    if within:
        found = {path for path in found if any(path.is_relative_to(root / place) for place in within)}
    return sorted(found | matching(tables, root))


def hash_of(paths: Iterable[Path], root: Path) -> str:
    """First sixteen digits of a SHA-256 over path (below the root) and text of each file (of a module: its code)."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.relative_to(root).as_posix().encode())
        text = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(code_of(text) if path.suffix == ".py" else text)
    return digest.hexdigest()[:_DIGITS]


@cache
def code_of(source: bytes) -> bytes:
    r"""Module without comments, docstrings and empty lines.

    Cut out of the text by position, not printed from the syntax tree, so that every version of Python gives the same.

    >>> code_of(b'"Says."\nx = "#"  # why\n')
    b'x = "#"'
    """
    text = source.decode()
    lines = text.split("\n")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            line, column = token.start
            lines[line - 1] = lines[line - 1][:column]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
            said = node.body[0]
            for line in range(said.lineno - 1, said.end_lineno or said.lineno):
                lines[line] = ""
    return "\n".join(line.rstrip() for line in lines if line.strip()).encode()


def matching(patterns: Iterable[str], root: Path) -> set[Path]:
    """Files that match a pattern, and none that begins with `!`; LookupError for a pattern that no file matches."""
    found: set[Path] = set()
    left_out: set[Path] = set()
    for pattern in patterns:
        paths = {path for path in root.glob(pattern.removeprefix("!")) if path.is_file()}
        if not paths:
            raise LookupError(pattern)
        (left_out if pattern.startswith("!") else found).update(paths)
    return found - left_out


def files_imported(modules: Iterable[str], root: Path) -> set[Path]:
    """Files of modules and of all that these import of the package, wherever in a module the import stands."""
    files = cache(partial(_files, root=root))
    found: set[Path] = set()
    todo = [path for name in modules for path in _files_of(name, root)]
    while todo:
        path = todo.pop()
        if path not in found:
            found.add(path)
            todo += [inner for name in _imports(path.read_bytes(), root.name) for inner in files(name)]
    return found


def _files_of(name: str, root: Path) -> list[Path]:
    """Files of a module, or of every module of a package."""
    module = root.joinpath(*name.split("."))
    own = [path for path in (module.with_suffix(".py"), *sorted(module.rglob("*.py"))) if path.is_file()]
    if not own:
        raise LookupError(name)
    return [*own, *_files(name, root)]


def _files(name: str, root: Path) -> list[Path]:
    """Files that an import of a name runs: the module, or the package's own file, and those of the packages around."""
    module = root.joinpath(*name.split("."))
    around = [folder / "__init__.py" for folder in (module, *module.parents) if folder.is_relative_to(root)]
    return [path for path in (*around, module.with_suffix(".py")) if path.is_file()]


@cache
def _imports(source: bytes, package: str) -> tuple[str, ...]:
    """Names below the package that a module imports; of `from a import b` both `a` and `a.b`, which may be a module."""
    finder = _Finder()
    finder.visit(ast.parse(source))
    start = f"{package}."
    return tuple(name.removeprefix(start) for name in finder.names if name.startswith(start))


class _Finder(ast.NodeVisitor):
    """Collects the names that a module imports when it runs."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_Import(self, node: ast.Import) -> None:
        self.names += [alias.name for alias in node.names]

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module is not None:
            self.names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]

    def visit_If(self, node: ast.If) -> None:
        only_for_checkers = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in (*(() if only_for_checkers else node.body), *node.orelse):
            self.visit(inner)
