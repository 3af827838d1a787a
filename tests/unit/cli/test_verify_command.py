"""`twotrack verify`: the same figures pass, another figure is named, and a folder that is no run is refused."""

import json
import shutil

import pandas as pd
import pytest

from twotrack.cli.run.verification import TOLERANCE
from twotrack.cli.run.verify import gaps
from twotrack.world.parameters.fitted import SHIPPED, FittedDistribution, FittedTable, fitted_toml, read_fitted


@pytest.fixture
def copy(first_run, tmp_path):
    return shutil.copytree(first_run[0], tmp_path / "copy")


@pytest.fixture
def figures(first_run):
    """Number of figures in both tables of results."""
    return sum(
        len((first_run[0] / name).read_text("utf-8").splitlines()) - 1 for name in ("results.csv", "monthly.csv")
    )


def rewrite(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def changed_receipt(folder, **values):
    path = folder / "receipt.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | values), encoding="utf-8")


def test_the_same_figures_pass(twotrack, copy, listing, figures):
    before = listing(copy)
    ended = twotrack("verify", copy)
    assert ended.code == 0
    assert f"Same: {figures} figures agree within 1e-06" in ended.err
    assert "seed=3 draws=20" in ended.err
    assert "Ingredients" not in ended.err
    assert ended.out == ""
    assert listing(copy) == before


def test_a_figure_that_was_changed_is_named(twotrack, copy, figures):
    lines = (copy / "results.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = [n for n, line in enumerate(lines) if line.startswith("homicide_rate,MX-CHH,,2010,median,")]
    cells = lines[at].split(",")
    cells[5] = f"{float(cells[5]) * 1.001:.10g}"
    lines[at] = ",".join(cells)
    (copy / "results.csv").write_text("".join(lines), encoding="utf-8")
    ended = twotrack("verify", copy)
    assert ended.code == 1
    assert f"1 of {figures} figures differ" in ended.err
    assert "homicide_rate MX-CHH 2010 median" in ended.err


def test_what_has_died_away_is_held_against_a_millionth_of_the_largest():
    both = pd.DataFrame({"outcome": "doses", "value_written": [2e8, 1e-3], "value_again": [2e8, 1e-3 + 1e-7]})
    assert gaps(both).max() < TOLERANCE
    both.loc[1, "value_again"] = 1e-3 + 1e-3
    assert gaps(both).max() > TOLERANCE


def test_a_month_that_was_changed_is_named(twotrack, copy):
    lines = (copy / "monthly.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = [n for n, line in enumerate(lines) if line.startswith("pedestrians,US-MX,2020-04,median,")]
    cells = lines[at].split(",")
    cells[4] = f"{float(cells[4]) * 1.001:.10g}"
    lines[at] = ",".join(cells)
    (copy / "monthly.csv").write_text("".join(lines), encoding="utf-8")
    ended = twotrack("verify", copy, "--json")
    assert ended.code == 1
    found = json.loads(ended.out)
    assert (found["different"], found["largest"]) == (1, "pedestrians US-MX 2020-04 median")


def test_a_figure_that_was_taken_out_is_named(twotrack, copy, figures):
    lines = (copy / "results.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("members,MX,,2035,q95,")]
    assert len(kept) == len(lines) - 1
    (copy / "results.csv").write_text("".join(kept), encoding="utf-8")
    ended = twotrack("verify", copy, "--json")
    assert ended.code == 1
    assert json.loads(ended.out) == {
        "figures": figures,
        "different": 1,
        "ingredients_changed": [],
        "largest": "members MX 2035 q95",
    }


def test_another_scenario_is_found_in_figures_and_receipt(twotrack, copy):
    rewrite(copy / "scenario.toml", "2026-07 = 0.5", "2026-07 = 1.0")
    ended = twotrack("verify", copy, "--json")
    assert ended.code == 1
    found = json.loads(ended.out)
    assert found["ingredients_changed"] == ["scenario_hash"]
    assert found["different"] > 1000


@pytest.mark.parametrize(
    ("values", "named"), [({"tables": "0" * 16}, "tables"), ({"hash": "0" * 12}, "hash")], ids=["tables", "hash"]
)
def test_other_ingredients_are_named_though_the_figures_agree(twotrack, copy, values, named):
    changed_receipt(copy, **values)
    ended = twotrack("verify", copy)
    assert ended.code == 0
    assert f"Ingredients that differ from those of the file: {named}\n" in ended.err


@pytest.fixture
def other_fit(tmp_path):
    """Fitted table of another location and scale of one number."""
    table = read_fitted(SHIPPED)
    other = {"violence.recruitment_rate": FittedDistribution(family="lognormal", location=(-4.0,), scale=(0.05,))}
    file = tmp_path / "other.toml"
    file.write_text(fitted_toml(FittedTable(fit=table.fit, numbers=other)), encoding="utf-8")
    return file


@pytest.mark.slow
def test_what_lay_over_the_priors_is_laid_over_them_again(twotrack, tmp_path, other_fit):
    folder = tmp_path / "mine"
    assert twotrack("run", "-n", 2, "--fitted", other_fit, "-o", folder).code == 0
    assert (folder / "fitted.toml").read_text(encoding="utf-8") == other_fit.read_text(encoding="utf-8")
    ended = twotrack("verify", folder, "--json")
    assert ended.code == 0, ended.out
    assert json.loads(ended.out)["ingredients_changed"] == []


@pytest.mark.slow
def test_priors_alone_win_over_a_fitted_table_left_beside_them(twotrack, tmp_path, other_fit):
    folder = tmp_path / "mine"
    folder.mkdir()
    shutil.copy(other_fit, folder / "fitted.toml")
    assert twotrack("run", "-n", 2, "--prior", "-o", folder).code == 0
    assert not (folder / "fitted.toml").exists()
    shutil.copy(other_fit, folder / "fitted.toml")
    assert twotrack("verify", folder).code == 0


SPOILT = {
    "no receipt": lambda f: (f / "receipt.json").unlink(),
    "no results": lambda f: (f / "results.csv").unlink(),
    "no months": lambda f: (f / "monthly.csv").unlink(),
    "a month twice": lambda f: (f / "monthly.csv").write_text(
        "outcome,place,month,statistic,value\n" + 2 * "pedestrians,US-MX,2020-04,median,1\n", encoding="utf-8"
    ),
    "no scenario": lambda f: (f / "scenario.toml").unlink(),
    "receipt is not JSON": lambda f: (f / "receipt.json").write_text("{", encoding="utf-8"),
    "receipt is a number": lambda f: (f / "receipt.json").write_text("5", encoding="utf-8"),
    "receipt is binary": lambda f: (f / "receipt.json").write_bytes(b"\xff\x00"),
    "receipt without seed": lambda f: rewrite(f / "receipt.json", '"seed"', '"sead"'),
    "receipt without scenario": lambda f: rewrite(f / "receipt.json", '"scenario"', '"scenery"'),
    "draws in words": lambda f: changed_receipt(f, draws="twenty"),
    "results are empty": lambda f: (f / "results.csv").write_text("", encoding="utf-8"),
    "results are binary": lambda f: (f / "results.csv").write_bytes(b"\xff\xfe\x00"),
    "a figure in words": lambda f: (f / "results.csv").write_text(
        "outcome,place,topic,year,statistic,value\nhomicides,MX,,2000,median,many\n", encoding="utf-8"
    ),
    "a column less": lambda f: rewrite(f / "results.csv", "statistic", "quantile"),
    "a row twice": lambda f: (f / "results.csv").write_text(
        "outcome,place,topic,year,statistic,value\n" + 2 * "homicides,MX,,2000,median,1\n", encoding="utf-8"
    ),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_a_folder_that_is_no_run_is_refused(twotrack, copy, spoil):
    spoil(copy)
    ended = twotrack("verify", copy)
    assert ended.code == 2
    assert ended.err.startswith(f"{copy}: error: holds no readable receipt.json"), ended.err
    assert ended.out == ""


def test_a_spoilt_scenario_or_fitted_table_is_told_with_its_place(twotrack, copy):
    rewrite(copy / "scenario.toml", "us_dealer_rules", "us_dealer_rule")
    ended = twotrack("verify", copy)
    assert ended.code == 2
    assert ended.err.startswith("scenario.toml:9:2: error: 'us_dealer_rule' is not a lever. Did you mean")
    (copy / "fitted.toml").write_text("[fit]\n", encoding="utf-8")
    ended = twotrack("verify", copy)
    assert ended.code == 2
    assert ended.err.startswith("fitted.toml:")
