"""The guide's three tasks, done literally on a copy of the package: each touches one folder, and the world runs."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ISSUES = "src/twotrack/issues"
# In the place of the guide's name, which may be an issue of the package some day.
NEW = "made_up_issue"

# What a new number, lever and issue must do: the new lever and its history are read, and their equations move.
PROGRAM = f"""
from dataclasses import replace

import jax.numpy as jnp
import numpy as np

from rescaling import random_point
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.report.docs.model_pages import main
from twotrack.world.assemble import shipped_world

world = shipped_world()
paths = lever_paths(Scenario(), DEFAULT_SPAN)
for lever in ("us_private_sale_checks", "joint_{NEW}_programme"):
    assert (paths[lever] == 0).all() and len(paths[lever]) == len(DEFAULT_SPAN.months)

arms, (stocks, inputs, drivers, levers, p) = world.issue("arms").equations, random_point(world.issue("arms"), 1)
free = replace(levers, us_private_sale_checks=jnp.zeros(()))
half = replace(levers, us_private_sale_checks=jnp.asarray(0.5))
found = [float(arms.measures(stocks, inputs, drivers, chosen, p).weapons_trafficked) for chosen in (free, half)]
assert np.isclose(found[1], found[0] / 2)
more = replace(p, surrender_rate=p.surrender_rate + 0.25)
slower, faster = (float(arms.flows(stocks, inputs, drivers, levers, q).rifles) for q in (p, more))
assert np.isclose(slower - faster, 0.25 * stocks.rifles)

issue = world.issue("{NEW}")
flows = issue.equations.flows(*random_point(issue, 1))
assert np.isfinite(float(flows.participants))
assert len(issue.tables.parameters) == 2
assert main([]) == 0
"""


def snippets(page, language):
    text = (ROOT / "docs" / "guide" / page).read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


def add_text(path, text):
    path.write_text(path.read_text(encoding="utf-8") + "\n" + text, encoding="utf-8")


def add_field(path, struct, line):
    """Put a field at the end of a struct."""
    text = path.read_text(encoding="utf-8")
    found = re.search(rf"@struct\nclass {struct}:\n.*?\n(?=\n\n)", text, flags=re.DOTALL)
    path.write_text(text.replace(found[0], found[0] + line), encoding="utf-8")


def replace_function(path, function):
    """Put a function in the place of the one of its name."""
    name = re.match(r"def (\w+)\(", function)[1]
    text = path.read_text(encoding="utf-8")
    found = re.search(rf"def {name}\(.*?\n(?=\n\n)", text, flags=re.DOTALL)
    path.write_text(text.replace(found[0], function), encoding="utf-8")


def add_parameter(copy):
    folder = copy / ISSUES / "arms"
    (row,), (field, use) = (snippets("add-a-parameter.md", kind) for kind in ("toml", "python"))
    add_text(folder / "parameters.toml", row)
    add_field(folder / "equations.py", "Parameters", field)
    replace_function(folder / "equations.py", use)


def add_lever(copy):
    folder = copy / ISSUES / "arms"
    (row, check), (history, act), (field, use) = (
        snippets("add-a-lever.md", kind) for kind in ("toml", "csv", "python")
    )
    add_text(folder / "levers.toml", row)
    add_text(folder / "checks.toml", check)
    lever = re.match(r"\[(\w+)\]", row)[1]
    (folder / "levers" / f"{lever}.csv").write_text(history, encoding="utf-8")
    with (folder / "acts.csv").open("a", encoding="utf-8") as acts:
        acts.write(act)
    add_field(folder / "equations.py", "Levers", field)
    replace_function(folder / "equations.py", use)


def add_issue(copy):
    command = re.match(r"twotrack (new-issue) \w+\n", snippets("add-an-issue.md", "")[0])[1]
    done = python(copy, "from twotrack.cli import main; main()", command, NEW)
    assert f"{ISSUES}/{NEW}" in done.stderr


def python(copy, program, *arguments):
    """Run a program on the copied package."""
    paths = os.pathsep.join([str(copy / "src"), str(ROOT / "tests")])
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=os.environ | {"PYTHONPATH": paths, "TWOTRACK_LANG": "en"},
        cwd=copy,
        capture_output=True,
        text=True,
        check=True,
    )


def contents(copy):
    """Bytes of every file by its path; nothing that Python keeps."""
    files = [path for path in copy.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {path.relative_to(copy).as_posix(): path.read_bytes() for path in files}


def changed(before, after):
    """Files that are new, gone or different."""
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """Package and pages of the model, to be changed."""
    folder = tmp_path_factory.mktemp("stranger")
    for part in ("src/twotrack", "docs"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_each_task_of_the_guide_touches_one_folder_and_the_world_runs(copy):
    for task, issue in ((add_parameter, "arms"), (add_lever, "arms"), (add_issue, NEW)):
        before = contents(copy)
        task(copy)
        touched = changed(before, contents(copy))
        assert len(touched) > 1
        assert not [name for name in touched if not name.startswith(f"{ISSUES}/{issue}/")], task.__name__
    before = contents(copy)
    python(copy, PROGRAM)
    pages = {"docs/README.md", "docs/model/arms.md", f"docs/model/{NEW}.md"}
    assert changed(before, contents(copy)) == pages, "what is made from the folders"
    assert f"({'model/' + NEW}.md)" in (copy / "docs/README.md").read_text(encoding="utf-8")
