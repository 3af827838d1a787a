"""The house's language: no turn that reads as a translation, no participle as a name, a glossary of names in code."""

import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "twotrack"
MODULES = sorted(PACKAGE.rglob("*.py"))

# Turns that a reader takes for a translation, each with what is said here.
TURNS = {
    r"\b(?:come|comes|came) of\b": "come from, follow from",
    r"\bstands? to (?:it|them|these|this|that|the (?:figures|official))\b": "compares with",
    r"\b(?:tell|tells|told) of\b": "describe, inform, report",
    r"\btells? nothing\b": "cannot identify, does not inform",
    r"\bby (?:itself|themselves)\b": "alone, on its own",
    r"\bheld against\b": "compared with, tested against",
    r"\bin the place of\b": "instead of; replaces",
    r"\bso many\b": "a number of, n",
    r"\bwhoever\b": "a reader who, anyone who",
    r"\bfore(?:tell|tells|told)\b": "predict, forecast",
    r"\bdealt anew\b": "permuted",
}
# Words that name a state and no act or thing: as the name of a function or a class they leave a reader to guess.
IRREGULAR = (
    "asked|begun|born|bought|broken|built|chosen|dealt|drawn|driven|felt|foretold|found|given|gone|grown|held|hidden|kept|"
    "known|laid|left|lent|lived|lost|made|meant|met|paid|picked|put|said|seen|sent|shown|sold|spent|spoken|sought|stood|taken|"
    "taught|thought|thrown|told|understood|won|worn|written"
)
PARTICIPLE = re.compile(rf"_*(?:[a-z]+ed|[A-Z][a-z]*ed|(?i:{IRREGULAR}))")
# Each with its reason; a property that says whether a thing is in a state may be a participle.
PARTICIPLES_KEPT = {
    "filtered": "four Kalman filters, which the observation layer will make one",
    "Filtered": "their result",
    "anchored": "a verb of an issue's equations, which tables and messages name",
}
# Decisions and the log of changes say what was said then; this file holds the turns themselves.
PROSE = [
    path
    for path in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *PACKAGE.rglob("*.md")])
    if path.name != "CHANGELOG.md" and path.parent.name != "adr"
]


def comments_and_docstrings(path):
    """Text of a module that is no code, by line."""
    text = path.read_text(encoding="utf-8")
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    found = [(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT]
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef
    described = (n for n in ast.walk(ast.parse(text)) if isinstance(n, kinds) and ast.get_docstring(n))
    return found + [(node.body[0].lineno, ast.get_docstring(node)) for node in described]


def turns_in(text):
    return [f"{match[0]!r}: say {better}" for turn, better in TURNS.items() for match in re.finditer(turn, text)]


def test_turns_are_found():
    assert turns_in("Deaths that come of war, told of by whoever counts them") == [
        "'come of': say come from, follow from",
        "'told of': say describe, inform, report",
        "'whoever': say a reader who, anyone who",
    ]
    assert not turns_in("Deaths that come from war; stands beside the other")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_code_is_described_in_plain_english(path):
    said = comments_and_docstrings(path)
    assert not [f"{path.name}:{line} {turn}" for line, text in said for turn in turns_in(" ".join(text.split()))]


@pytest.mark.parametrize("path", PROSE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_pages_are_in_plain_english(path):
    assert not turns_in(" ".join(path.read_text(encoding="utf-8").split()))


def test_messages_and_tables_are_in_plain_english():
    tables = [path for path in sorted(PACKAGE.rglob("*.toml")) if "series" not in path.parts]
    assert not [f"{path.name}: {turn}" for path in tables for turn in turns_in(path.read_text(encoding="utf-8"))]


def named(path):
    """Functions and classes of a module, without properties."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            yield node.name
        if isinstance(node, ast.FunctionDef) and not any(
            ast.unparse(decorator) in {"property", "cached_property"} for decorator in node.decorator_list
        ):
            yield node.name


def test_no_function_and_no_class_is_named_by_a_participle():
    found = {(path.name, name) for path in MODULES for name in named(path) if PARTICIPLE.fullmatch(name)}
    assert not {(file, name) for file, name in found if name not in PARTICIPLES_KEPT}
    assert {name for _, name in found} == set(PARTICIPLES_KEPT), "an exception that is no longer needed goes"


def test_names_of_the_glossary_are_in_the_code():
    rows = re.findall(r"^\|[^|]+\|.+\| ([^|]+) \|$", (ROOT / "GLOSSARY.md").read_text(encoding="utf-8"), re.MULTILINE)
    names = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert len(names) > 60
    code = "\n".join(path.read_text(encoding="utf-8") for path in MODULES) + "\n".join(path.stem for path in MODULES)
    assert not [name for name in names if not re.search(rf"\b{name}\b", code)]
