"""What the documentation shows and links to is there and works."""

import re
import tomllib
from pathlib import Path

import pytest

from twotrack.policy.files import check_scenario
from twotrack.tables.manifest import Manifest
from twotrack.tables.readers import read_one, read_rows
from twotrack.tables.rows import LeverRow, ParameterRow

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), *(ROOT / "src").rglob("*.md")])
PARTS = ("Context", "Decision", "Rejected")
# A decision written before its result is seen ends with what came out.
ENDS = ("Consequences", "Results")


def name(path):
    return path.relative_to(ROOT).as_posix()


def snippets(page, language):
    text = (DOCS / "guide" / page).read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page):
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    local = [target for target in targets if "://" not in target]
    assert not [target for target in local if not (page.parent / target).exists()]


def test_the_index_names_every_page():
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    pages = [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md") if path.name != "README.md"]
    assert len(pages) > 20
    assert not [page for page in pages if f"({page})" not in index]


def test_decisions_are_numbered_dated_and_whole():
    records = sorted((DOCS / "adr").glob("*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"# {int(path.name[:4])}. "), path.name
        assert re.search(r"^(Date: )?\d{4}-\d\d-\d\d", text, flags=re.MULTILINE), path.name
        assert [part for part in PARTS if f"## {part}\n" not in text] == [], path.name
        assert any(f"## {end}\n" in text for end in ENDS), path.name


def test_every_test_that_the_page_of_requirements_names_is_there():
    named = set(re.findall(r"`(test_\w+)`", (DOCS / "page.md").read_text(encoding="utf-8")))
    files = (DOCS.parent / "tests/unit/web").glob("test_*.py")
    there = set(
        re.findall(r"^def (test_\w+)", "\n".join(path.read_text(encoding="utf-8") for path in files), re.MULTILINE)
    )
    assert len(named) > 40
    assert named <= there


def test_the_scenario_of_the_guide_can_be_run(tmp_path):
    (text,) = snippets("add-a-scenario.md", "toml")
    file = tmp_path / "example.toml"
    file.write_text(text, encoding="utf-8")
    scenario, faults = check_scenario(file)
    assert not faults
    assert len(scenario.settings) == 4


ROWS = {"add-a-source.md": ParameterRow, "add-a-parameter.md": ParameterRow, "add-a-lever.md": LeverRow}


@pytest.mark.parametrize(("page", "row"), ROWS.items())
def test_the_rows_of_the_guides_are_rows(page, row, tmp_path):
    text = snippets(page, "toml")[0]
    file = tmp_path / "rows.toml"
    file.write_text(text, encoding="utf-8")
    assert len(read_rows(file, row)) == 1


def test_the_manifest_of_the_guide_is_one(tmp_path):
    file = tmp_path / "issue.toml"
    file.write_text(snippets("add-an-issue.md", "toml")[0], encoding="utf-8")
    manifest = read_one(file, Manifest)
    assert set(manifest.model_fields_set) == set(Manifest.model_fields)


# A count in figures, or in words up to ninety-nine, of what a new folder adds to.
WORDS = "one two three four five six seven eight nine ten eleven twelve [a-z]*teen [a-z]*ty(?:-[a-z]+)?".replace(
    " ", "|"
)
COUNTED = re.compile(rf"\b(\d+|{WORDS}) (?:coupled )?(?:issues|levers)\b", re.IGNORECASE)


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "VISION.md", "docs/README.md"])
def test_no_count_becomes_false_by_a_new_issue_or_lever(page):
    assert not COUNTED.findall((ROOT / page).read_text(encoding="utf-8"))


def test_a_count_is_found():
    assert COUNTED.findall("Nine coupled issues, 40 levers, of issues, thirty-nine levers") == [
        "Nine",
        "40",
        "thirty-nine",
    ]


def test_what_is_cited_is_the_version_that_is_built():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    cited = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"version: {project['version']}\n" in cited
    assert f"## {project['version']} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
