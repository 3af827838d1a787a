"""The name of a run: another for anything else that went in, the same everywhere else."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace

import pytest

from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.runs.fingerprint import PACKAGE, files_of, fingerprint
from twotrack.runs.receipt import INGREDIENTS, ingredient_hash, make_receipt, overlay_receipt, shocks_of
from twotrack.tables.issue_tables import issue_tables
from twotrack.world.parameters.fitted import read_fitted
from twotrack.world.parameters.posterior import shipped_posterior

BASE = Scenario("mine").set("us_dealer_rules", 0.5, month="2026-07")
INFERRED, FREE = (shocks_of(unconditioned=free) for free in (False, True))
FITTED = overlay_receipt(prior=False, fitted=None) | INFERRED


def name(scenario=BASE, seed=1, draws=20, layer=FITTED):
    return make_receipt(scenario, seed, draws, layer).name


def test_the_name_is_twelve_digits_of_a_hash():
    assert len(name()) == 12
    assert int(name(), 16) > 0
    assert name() == name()


NUMBERS = read_fitted().numbers
MOVED = {n: row.model_copy(update={"location": tuple(x + 1e-6 for x in row.location)}) for n, row in NUMBERS.items()}


@pytest.mark.parametrize(
    "other",
    [
        {"seed": 2},
        {"draws": 21},
        {"scenario": BASE.set("us_dealer_rules", 0.6, month="2026-08")},
        {"scenario": Scenario("mine").set("us_dealer_rules", 0.5, month="2026-08")},
        {"scenario": Scenario("mine").set("us_dealer_rules", 0.500001, month="2026-07")},
        {"layer": overlay_receipt(prior=True, fitted=None) | INFERRED},
        {"layer": overlay_receipt(prior=False, fitted=None) | FREE},
        {"layer": overlay_receipt(prior=False, fitted=MOVED) | INFERRED},
    ],
    ids=["seed", "draws", "setting more", "month", "value", "prior", "free shocks", "fitted"],
)
def test_anything_else_that_went_in_is_another_name(other):
    assert name(**other) != name()


def test_what_the_scenario_is_called_is_no_part_of_the_name():
    assert name(replace(BASE, name="another")) == name()


def test_the_engine_is_no_part_of_the_name():
    made = make_receipt(BASE, 1, 20, FITTED)
    assert {replace(made, engine=engine).name for engine in ("", "native", "wasm", "jax")} == {made.name}
    assert {replace(made, engine=engine).line() for engine in ("native", "jax")} == {made.line()}


def test_the_shipped_fit_has_one_name_however_it_is_given():
    assert overlay_receipt(prior=False, fitted=NUMBERS) == overlay_receipt(
        prior=False, fitted=dict(reversed(NUMBERS.items()))
    )
    assert FITTED["layer"] == "posterior"
    assert FITTED["fitted"] == shipped_posterior().digest
    assert overlay_receipt(prior=True, fitted=NUMBERS) == {"layer": "prior", "fitted": ""}


def test_settings_in_another_order_are_the_same_run():
    settings = (*BASE.settings, *BASE.set("mx_arrest_effort", 1.5).settings[1:])
    assert name(replace(BASE, settings=settings)) == name(replace(BASE, settings=settings[::-1]))


def files(ingredient):
    return {path.relative_to(PACKAGE).as_posix() for path in files_of(*INGREDIENTS[ingredient])}


@pytest.mark.parametrize(
    ("ingredient", "path"),
    [
        ("tables", "issues/arms/parameters.toml"),
        ("tables", "issues/arms/outcomes.toml"),
        ("equations", "issues/arms/equations.py"),
        ("equations", "world/parameters/draws.py"),
        ("equations", "runs/conditioning.py"),
        ("equations", "policy/paths.py"),
        ("record", "issues/arms/levers/us_dealer_rules.csv"),
        ("evidence", "evidence/series/twotrack/moves_month.csv"),
    ],
)
def test_a_changed_file_changes_its_ingredient(ingredient, path, tmp_path):
    copy = tmp_path / "twotrack"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    fresh = fingerprint.__wrapped__
    before = fresh(*INGREDIENTS[ingredient], copy)
    assert before == ingredient_hash(ingredient)
    changed = copy / path
    changed.write_bytes(changed.read_bytes() + b"x = 1")
    assert fresh(*INGREDIENTS[ingredient], copy) != before


def test_equations_are_all_code_of_a_run_and_no_code_beside_it():
    code = files("equations")
    assert {f"issues/{issue.name}/equations.py" for issue in issue_tables()} <= code
    assert {"base/forms.py", "world/simulate.py", "observation/recording.py", "tables/prior.py"} <= code
    assert not {path for path in code if path.startswith(("cli/", "report/", "calibration/", "forecasting/"))}


def test_a_history_of_a_lever_is_hashed_once():
    everything = [path for name in INGREDIENTS for path in files(name)]
    assert len(everything) == len(set(everything))
    folder = PACKAGE / "issues"
    histories = {path.relative_to(PACKAGE).as_posix() for path in folder.glob("*/levers/*.csv")}
    assert files("record") == histories
    tables = {path.relative_to(PACKAGE).as_posix() for path in (*folder.rglob("*.toml"), *folder.glob("*/*.csv"))}
    assert tables <= files("tables")


def test_other_processes_give_the_same_name():
    program = (
        "from twotrack.runs.receipt import overlay_receipt, make_receipt, shocks_of\n"
        "from twotrack.policy.scenario import Scenario\n"
        "scenario = Scenario('there').set('us_dealer_rules', 0.5, month='2026-07')\n"
        "layer = overlay_receipt(prior=False, fitted=None) | shocks_of(unconditioned=False)\n"
        "print(make_receipt(scenario, 1, 20, layer).name)\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "LC_ALL": "C", "PYTHONPATH": os.environ.get("PYTHONPATH", "")},
            capture_output=True, text=True, check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }  # fmt: skip
    assert found == {name()}


def test_the_line_says_how_to_run_it_again():
    line = make_receipt(BASE, 7, 30, FITTED).line()
    assert line.startswith("twotrack ")
    assert line.endswith(" scenario=mine seed=7 draws=30 layer=posterior shocks=conditioned lapses=age,epidemic,use")
    held = make_receipt(load_scenario("law-of-2021"), 7, 30, FITTED)
    assert held.lapses == ""
    assert held.line().endswith(" lapses=none")
    assert "us_title42=age" in make_receipt(BASE, 7, 30, FITTED).lapses
    assert name(seed=7, draws=30) in line
