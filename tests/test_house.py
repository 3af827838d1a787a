"""The house's own rules: sizes, numbers in equations, folders, quick help, nothing of one machine."""

import ast
import re
import subprocess
import sys
from collections import Counter
from graphlib import TopologicalSorter
from pathlib import Path

import count_house
import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "twotrack"
CODE = sorted(path for folder in ("src", "tests", "scripts", "bench") for path in (ROOT / folder).rglob("*.py"))
EQUATIONS = sorted([*(PACKAGE / "issues").rglob("*.py"), *(PACKAGE / "cli/issue_template").rglob("*.py")])

FILE_LINES, FUNCTION_LINES = 250, 30
# Twenty, the two that issue 17 asks for (`tt.claims()`, `tt.explain()`), `tt.why()`, and the three of
# issue 18 (`tt.Package`, `tt.negotiate()`, `tt.sensitivity()`).
TOP_NAMES = 26
# Eight, and not six: with six, arguments were packed in tuples without names, of which this counts each member.
ARGUMENTS = 8
# What `scripts/count_house.py` counts: these may fall and never rise.
ISSUE_LINES, TUPLE_PARAMETERS = 160, 9
MODULES = 20
SERIES_BYTES = 2_000_000
HEAVY = ("jax", "numpy", "pandas", "scipy", "xarray", "duckdb", "pydantic", "rich")

# An exception is one line: a path (and function) with its reason.
LONG_FILES = {"tests/unit/evidence/test_data_folder.py": "one made-up folder, spoilt in a different way by each test"}
LONG_FUNCTIONS: dict[str, str] = {}
MANY_ARGUMENTS = {
    "src/twotrack/cli/": "the arguments of a command are its options",
    "src/twotrack/runs/run.py::run": "the public call has its options as keywords",
}


def where(path):
    return path.relative_to(ROOT).as_posix()


def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path):
    return [node for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def lines_without_docstring(node):
    first = node.body[0]
    docstring = first.end_lineno - first.lineno + 1 if ast.get_docstring(node, clean=False) is not None else 0
    return node.end_lineno - node.lineno + 1 - docstring


def arguments(node):
    members = [count_house.fixed_tuple(argument.annotation) for argument in count_house.parameters(node)]
    return sum(len(one.elts) if one else 1 for one in members)


def excused(name, exceptions):
    return any(name.startswith(known) for known in exceptions)


def test_the_rules_look_at_code():
    assert len(CODE) > 100
    assert len(EQUATIONS) > 5


def test_files_are_short():
    long = {where(p): n for p in CODE if (n := len(p.read_text(encoding="utf-8").splitlines())) > FILE_LINES}
    assert not {name: n for name, n in long.items() if not excused(name, LONG_FILES)}


def test_functions_are_short():
    long = {
        f"{where(path)}::{node.name}": lines_without_docstring(node)
        for path in CODE
        for node in functions(path)
        if lines_without_docstring(node) > FUNCTION_LINES
    }
    assert not {name: n for name, n in long.items() if not excused(name, LONG_FUNCTIONS)}


def test_functions_take_few_arguments():
    many = {
        f"{where(path)}::{node.name}": arguments(node)
        for path in CODE
        for node in functions(path)
        if arguments(node) > ARGUMENTS
    }
    assert not {name: n for name, n in many.items() if not excused(name, MANY_ARGUMENTS)}


def test_members_of_a_tuple_without_a_name_count_as_arguments():
    def counted(text):
        return arguments(ast.parse(f"def f({text}): ...").body[0])

    assert counted("self, a, b: tuple[int, str], *, c: 'tuple[A, B, C] | None' = None") == 6
    assert counted("a: tuple[int, ...], b: list[tuple[int, str]], c") == 3


def test_few_arguments_are_tuples_without_a_name():
    assert len(count_house.tuple_parameters(PACKAGE)) <= TUPLE_PARAMETERS


def test_lines_that_name_an_issue_above_the_issues_do_not_become_more():
    assert len(count_house.issue_lines(PACKAGE)) <= ISSUE_LINES


def test_a_line_that_names_an_issue_is_found(tmp_path):
    (tmp_path / "issues" / "border").mkdir(parents=True)
    (tmp_path / "issues" / "border" / "equations.py").write_text('X = "border"', encoding="utf-8")
    text = '"""border"""\nA = "border"\nB = f"border.{A}"\nC = "borders"\nD = ("border.x",\n "at the border")\n'
    (tmp_path / "above.py").write_text(text, encoding="utf-8")
    assert count_house.issue_lines(tmp_path) == [("above.py", n) for n in (2, 3, 5)]


def numbers(tree):
    """Numbers of a tree but 0, 1 and 2, which need no unit and no source."""
    constants = [node for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    found = [c for c in constants if isinstance(c.value, int | float | complex) and not isinstance(c.value, bool)]
    return [(c.lineno, c.value) for c in found if c.value not in (0, 1, 2)]


def test_a_number_in_an_equation_is_found():
    assert numbers(ast.parse("def f(p):\n    return 0.5 * p.rate + 2 * p.share[:, None] - 1")) == [(2, 0.5)]


@pytest.mark.parametrize("path", EQUATIONS, ids=where)
def test_equations_hold_no_number(path):
    assert not numbers(parsed(path)), "a number belongs in parameters.toml, with its source"


def test_base_holds_six_named_things():
    named = {"__init__", "shapes", "units", "months", "forms", "fields", "files"}
    assert {path.stem for path in (PACKAGE / "base").glob("*.py")} == named, "a seventh needs a decision record"


def test_no_folder_holds_this_and_that():
    vague = {"utils", "util", "helpers", "helper", "common", "core", "misc"}
    folders = {path.parent for path in CODE}
    assert not [where(f) for f in folders if vague & set(f.relative_to(ROOT).parts)]
    assert not [where(path) for path in CODE if path.stem in vague]


def test_the_top_shows_few_names():
    import twotrack

    assert len(twotrack.__all__) <= TOP_NAMES
    assert all(hasattr(twotrack, name) for name in twotrack.__all__)


def test_help_imports_nothing_heavy():
    program = (
        "import sys\n"
        "from twotrack.cli import main\n"
        "sys.argv = ['twotrack', '--help']\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code, end.code\n"
        f"print('HEAVY', sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "twotrack" in done.stdout
    assert "HEAVY []" in done.stderr


def test_shipped_series_are_small():
    sizes = [path.stat().st_size for path in (PACKAGE / "evidence" / "series").rglob("*") if path.is_file()]
    assert sizes
    assert sum(sizes) < SERIES_BYTES


def test_model_pages_are_what_the_model_says(world):
    from twotrack.report.docs.model_pages import COMMAND, differing

    assert not list(differing(world)), f"run `{COMMAND}`"


# Brackets keep the patterns from finding themselves.
MACHINE = re.compile(r"(?<![\w.:/>])/(?:work|tmp|root|home)/\w")
HOST = re.compile(r"pypi[.]org|python[h]osted|npm[j]s|arti[f]actory|index[-]url")


def kept_files():
    """Files under version control, or about to be."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is not a git checkout, so there is no list of committed files")
    return [path for name in listed if name and (path := ROOT / name).is_file()]


@pytest.mark.parametrize("pattern", [MACHINE, HOST], ids=["machine path", "registry host"])
def test_committed_files_name_no_machine_and_no_registry(pattern):
    found = []
    for path in kept_files():
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{where(path)}: {match[0]}" for match in pattern.finditer(text)]
    assert not found


def test_the_patterns_find_what_they_are_for():
    assert MACHINE.search("open('/" + "tmp/x')")
    assert MACHINE.search(" /" + "home/me")
    assert not MACHINE.search("https://example.org/home/page")
    assert not MACHINE.search("docs/" + "work/plan")
    assert HOST.search("https://" + "pypi" + ".org/simple")


def test_no_folder_has_more_modules_than_a_reader_takes_in():
    found = Counter(path.parent for path in PACKAGE.rglob("*.py"))
    assert {where(folder): count for folder, count in found.items() if count > MODULES} == {}


def test_no_module_is_imported_by_what_it_imports():
    """Imports for type checkers aside, which follow arguments upward."""
    paths = {".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): path for path in PACKAGE.rglob("*.py")}
    TopologicalSorter({name: imported(path) & set(paths) for name, path in paths.items()}).prepare()


def imported(path):
    tree = parsed(path)
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    return {name for node in found for name in (node.module, *(f"{node.module}.{one.name}" for one in node.names))}
