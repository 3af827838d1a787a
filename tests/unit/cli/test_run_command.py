"""`twotrack run` as the installed program: what it prints, the files it writes, the receipt on all of them."""

import json

import numpy as np
import pandas as pd
import pytest

import twotrack as tt
from twotrack.observation.recording import state_codes
from twotrack.policy.files import check_scenario, load_scenario
from twotrack.policy.scenario import Setting
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world

COLUMNS = ["outcome", "place", "topic", "year", "statistic", "value", "unit", "receipt"]
STATISTICS = {"q05", "q25", "median", "q75", "q95"}


@pytest.fixture(scope="module")
def results(first_run):
    return pd.read_csv(first_run[0] / "results.csv", keep_default_na=False)


@pytest.fixture(scope="module")
def receipt(first_run):
    return json.loads((first_run[0] / "receipt.json").read_text(encoding="utf-8"))


FILES = ("results.csv", "monthly.csv", "scenario.toml", "receipt.json", "index.html", "report.html")


def test_it_ends_well_and_writes_six_files_and_nothing_else(first_run):
    folder, ended = first_run
    assert ended.code == 0, ended.err
    assert {path.name for path in folder.iterdir()} == set(FILES)
    assert {path.name for path in folder.parent.iterdir()} == {"mine"}


def test_the_table_is_on_standard_output_and_the_notes_are_not(first_run):
    _, ended = first_run
    assert "Official beside model" in ended.out
    assert "8,837" in ended.out
    assert "Part of the rise of 2004 to 2008" in ended.out
    assert "The two tracks" in ended.out
    assert "The bands hold least on" not in ended.out
    assert "These are the main ones of" in ended.out
    assert f"Wrote {', '.join(FILES)} in mine" in ended.err
    assert "20/20" in ended.err
    assert "Wrote" not in ended.out
    assert "20/20" not in ended.out
    assert "\x1b" not in ended.out


def test_results_hold_every_outcome_by_year_and_statistic(results):
    rows = outcome_rows(shipped_world().tables)
    assert list(results.columns) == COLUMNS
    assert set(results["outcome"]) == set(rows)
    assert set(results["statistic"]) == STATISTICS
    assert not results.duplicated(["outcome", "place", "topic", "year", "statistic"]).any()
    for name, part in results.groupby("outcome"):
        row = rows[name]
        places = {row.place, *(state_codes() if row.by_state else ())}
        topics = {"", *(codes("topic") if row.by_topic else ())}
        assert set(part["place"]) == places, name
        assert set(part["topic"]) == topics, name
        assert set(part["year"]) == set(range(2000, 2036)), name
        assert len(part) == (len(places) + len(topics) - 1) * 36 * 5, name


def test_place_says_whose_an_outcome_is(results):
    whole = results[results["topic"] == ""].drop_duplicates("outcome").set_index("outcome")["place"]
    named = {name: place for name, place in whole.items() if name.startswith(("us_", "mx_", "mexico_"))}
    assert named == {name: "US" if name.startswith("us_") else "MX" for name in named}
    assert {"us_covid_deaths", "us_approval", "us_duty_bill", "mexico_covid_deaths", "mx_approval"} <= set(named)
    assert (whole["migration_encounters"], whole["trucks"], whole["trust"]) == ("US", "US-MX", "US-MX")


def test_months_hold_every_monthly_outcome_with_unit_and_receipt(first_run, receipt):
    months = pd.read_csv(first_run[0] / "monthly.csv")
    rows = {name: row for name, row in outcome_rows(shipped_world().tables).items() if row.monthly}
    assert list(months.columns) == ["outcome", "place", "month", "statistic", "value", "unit", "receipt"]
    assert set(months["outcome"]) == set(rows)
    assert len(months) == len(rows) * 432 * 5
    assert not months.duplicated(["outcome", "month", "statistic"]).any()
    assert (months["month"].min(), months["month"].max()) == ("2000-01", "2035-12")
    assert not months["unit"].str.contains("/ year").any()
    (line,) = months["receipt"].unique()
    assert line.split()[2] == receipt["hash"]


def test_main_outcomes_stand_by_issue_and_the_others_with_all(first_run, twotrack, tmp_path):
    short = first_run[1].out
    labels = {name: row.label.en for name, row in outcome_rows(shipped_world().tables).items() if not row.by_topic}
    main = {name for name, row in outcome_rows(shipped_world().tables).items() if row.headline and not row.by_topic}
    assert 15 < len(main) < 25
    assert all(labels[name] in short for name in main)
    assert labels["returned_to_mexico"] not in short
    assert short.index("VIOLENCE") < short.index("MIGRATION") < short.index("DIPLOMACY") < short.index("The two tracks")
    ended = twotrack("run", "-n", 20, "--all", "-o", tmp_path / "all")
    assert ended.code == 0, ended.err
    assert all(label in ended.out for label in labels.values())
    assert "These are the main ones" not in ended.out


def test_an_epidemic_is_shown_in_its_own_years(first_run):
    lines = first_run[1].out.splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("Excess deaths, Mexico"))
    assert [line.split()[0] for line in lines[at + 1 : at + 4]] == ["2020", "2021", "2022"]
    assert "324,995" in lines[at + 1]


def test_the_page_is_of_a_sane_size(first_run):
    assert (first_run[0] / "report.html").stat().st_size < 3_000_000


def test_results_name_unit_and_receipt_on_every_row(results, receipt):
    units = results.groupby("outcome")["unit"].unique()
    assert {name: list(found) for name, found in units.items()} == {
        name: [row.unit] for name, row in outcome_rows(shipped_world().tables).items()
    }
    (line,) = results["receipt"].unique()
    assert line.split()[:3] == ["twotrack", receipt["version"], receipt["hash"]]
    said = "scenario=as-it-happened seed=3 draws=20 layer=posterior shocks=conditioned"
    assert said in line


def test_quantiles_are_in_order_and_finite(results):
    wide = results.pivot_table(index=["outcome", "place", "topic", "year"], columns="statistic", values="value")
    ordered = wide[["q05", "q25", "median", "q75", "q95"]].to_numpy()
    assert np.isfinite(ordered).all()
    assert (np.diff(ordered, axis=1) >= 0).all()


def test_the_scenario_that_was_run_can_be_run_again(first_run, receipt):
    file = first_run[0] / "scenario.toml"
    scenario, faults = check_scenario(file)
    assert not faults
    assert scenario.settings == (Setting("us_dealer_rules", 0.5, 2026 * 12 + 6),)
    assert scenario.title.en == "As it happened, with changes"
    assert scenario.title.es == "Como ocurrió, con cambios"
    again = tt.run(str(file), draws=20, seed=3)
    assert again.receipt.name == receipt["hash"]


def test_python_gives_the_numbers_of_the_command_line(first_run, results):
    result = tt.run(load_scenario(str(first_run[0] / "scenario.toml")), draws=20, seed=3)
    table = result.to_pandas()
    for outcome, place in [("homicides", "MX"), ("homicide_rate", "MX-CHH"), ("synthetic_opioid_deaths", "US")]:
        draws = table[(table["outcome"] == outcome) & (table["place"] == place) & (table["year"] == 2030)]["value"]
        chosen = (results["outcome"] == outcome) & (results["place"] == place) & (results["year"] == 2030)
        written = results[chosen].set_index("statistic")["value"]
        assert len(draws) == 20
        assert written["median"] == pytest.approx(np.median(draws), rel=1e-9)
        assert written["q95"] == pytest.approx(np.quantile(draws, 0.95), rel=1e-9)


def test_the_receipt_names_all_that_went_in(first_run, receipt):
    assert receipt["seed"] == 3
    assert receipt["draws"] == 20
    assert receipt["layer"] == "posterior"
    assert receipt["settings"] == [{"lever": "us_dealer_rules", "value": 0.5, "month": 24318, "place": ""}]
    for name in ("tables", "equations", "record", "evidence", "fitted", "scenario_hash"):
        assert len(receipt[name]) == 16, name
    page = (first_run[0] / "report.html").read_text(encoding="utf-8")
    assert receipt["hash"] in page
    assert receipt["hash"] in first_run[1].out


def test_a_smoothed_past_claims_no_skill(first_run, receipt):
    assert receipt["shocks"] == "conditioned"
    told = " ".join(first_run[1].out.split())
    page = (first_run[0] / "report.html").read_text(encoding="utf-8")
    for text in (told, page):
        assert "Skill is shown by the forecast scores, not by the replay" in text
        assert "90 % coverage" not in text
        assert "move in the official direction" not in text
    assert "El acierto lo muestran las calificaciones de los pronósticos" in page
    assert "Replay: official figure inside" not in page
    assert "ahead" in page


def test_files_can_be_read_by_others(first_run):
    modes = {path.name: path.stat().st_mode & 0o444 for path in first_run[0].iterdir()}
    assert set(modes.values()) == {0o444}, modes


def test_a_run_ends_with_its_link_and_the_link_runs_again(twotrack, tmp_path):
    begun = twotrack("run", "--set", "us_dealer_rules@2026-07=0.5", "-n", "2", "--seed", "4", "-o", tmp_path / "one")
    link = begun.err.strip().splitlines()[-1]
    again = twotrack("run", "--link", f"https://example.org/{link}", "-o", tmp_path / "two")
    one, two = (json.loads((tmp_path / name / "receipt.json").read_text("utf-8")) for name in ("one", "two"))
    assert again.err.strip().splitlines()[-1] == link
    assert (one["settings"], one["seed"], one["draws"]) == (two["settings"], two["seed"], two["draws"])
    assert two["draws"] == 2
