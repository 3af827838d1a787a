"""Structure of the printed programs: equations, names, axes, families, units change it, and numbers do not."""

from dataclasses import replace

import pytest

from twotrack.runs.fingerprint import PACKAGE, files_of, fingerprint
from twotrack.runs.kernel.structure import MODULES, ROOMS, structure_hash, structure_of
from twotrack.tables.issue_tables import issue_tables
from twotrack.tables.prior import Prior
from twotrack.tables.rows import RecordingRow


def tables_with(kind, change):
    """Tables of the package in which the first row of a kind, in an issue that has any, is changed."""
    found = list(issue_tables())
    at = next(i for i, issue in enumerate(found) if getattr(issue, kind))
    rows = getattr(found[at], kind)
    name = next(iter(rows))
    found[at] = replace(found[at], **{kind: rows | {name: rows[name].model_copy(update=change(rows[name]))}})
    return found


STRUCTURAL = {
    "another unit": ("parameters", lambda _: {"unit": "thousand firearms"}),
    "another family": ("parameters", lambda _: {"prior": Prior(family="fixed", median=0.5)}),
    "other axes of a number": ("parameters", lambda _: {"axes": ("topic",)}),
    "other axes of a lever": ("levers", lambda _: {"axes": ("topic",)}),
    "other axes of a driver": ("drivers", lambda _: {"axes": ("bloc",)}),
    "another measure": ("outcomes", lambda _: {"of": "violence.members_killed"}),
    "another unit of an outcome": ("outcomes", lambda _: {"unit": "million USD / year"}),
    "another aggregate": ("outcomes", lambda _: {"aggregate": "end"}),
    "another recording": ("outcomes", lambda _: {"recording": RecordingRow(factor="violence.made_up")}),
    "another process of figures": ("observations", lambda _: {"common_share": "made_up"}),
    "by month": ("outcomes", lambda row: {"monthly": not row.monthly}),
}
NUMBERS = {
    "another median": ("parameters", lambda row: {"prior": row.prior.model_copy(update={"median": 0.123})}),
    "another source": ("parameters", lambda _: {"sources": ()}),
    "other bounds": ("levers", lambda _: {"bounds": (0.0, 7.0)}),
    "another series": ("drivers", lambda _: {"series": "made/up"}),
    "another use of figures": ("observations", lambda row: {"used_for": (*row.used_for, "fit")}),
    "another label": ("outcomes", lambda row: {"headline": not row.headline}),
}


@pytest.mark.parametrize("name", STRUCTURAL)
def test_what_a_program_holds_as_code_changes_it(name):
    assert structure_of(tables_with(*STRUCTURAL[name])) != structure_of(issue_tables())


@pytest.mark.parametrize("name", NUMBERS)
def test_what_a_program_is_given_does_not(name):
    assert structure_of(tables_with(*NUMBERS[name])) == structure_of(issue_tables())


@pytest.mark.parametrize(
    "change", [{"substeps": 77}, {"closed_form": True}, {"starts": "2004-01"}, {"anchor": "members_killed"}]
)
def test_how_an_issue_is_stepped_changes_it(change):
    issues = list(issue_tables())
    issues[-1] = replace(issues[-1], manifest=issues[-1].manifest.model_copy(update=change))
    assert structure_of(issues) != structure_of(issue_tables())


def test_a_number_added_left_out_or_moved_changes_it():
    issues = list(issue_tables())
    rows = list(issues[0].parameters.items())
    for other in (rows[1:], rows[::-1]):
        changed = [replace(issues[0], parameters=dict(other)), *issues[1:]]
        assert structure_of(changed) != structure_of(issues)


def test_every_equation_is_in_its_code_and_no_report_is():
    found = {path.relative_to(PACKAGE).as_posix() for path in files_of(MODULES, within=ROOMS)}
    assert {f"issues/{issue.name}/equations.py" for issue in issue_tables()} <= found
    assert {"world/simulate.py", "world/derivative.py", "observation/recording.py", "runs/conditioning.py"} <= found
    assert {"observation/smoothing_terms.py", "base/forms.py", "runs/programs.py"} <= found
    assert not [name for name in found if name.startswith(("cli/", "report/", "evidence/", "engine/", "runs/kernel"))]


def test_it_is_the_hash_of_code_and_tables():
    assert structure_hash() == structure_hash.__wrapped__()
    assert len(structure_hash()) == 64
    assert fingerprint(MODULES, within=ROOMS) != fingerprint(MODULES)
