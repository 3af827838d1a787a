import pytest
from rich.console import Console

from twotrack.report.tables import HEADLINE_YEARS, headline_rows, headline_table, missed_years, place
from twotrack.report.wording import amount, pick, unit_text

BANDS = {"q05": 1.0, "q25": 2.0, "q75": 3.0, "q95": 4.0}


def test_one_row_an_outcome_and_year(payload):
    rows = headline_rows(payload, "en")
    assert [(row["name"], row["year"]) for row in rows] == [
        (outcome["name"], year) for outcome in payload["outcomes"] for year in HEADLINE_YEARS
    ]


def test_row_holds_the_figures_of_its_year(payload):
    outcome = payload["outcomes"][0]
    row = next(row for row in headline_rows(payload, "en") if row["year"] == 2011)
    assert row["median"] == outcome["median"][11]
    assert row["official"] == outcome["official"]["values"][11]
    assert row["q95"] == outcome["q95"][11]
    assert row["error"] == pytest.approx(row["median"] / row["official"] - 1)
    assert row["place"] == place(row["official"], row)


def test_absent_figures_say_why(payload):
    payload["outcomes"][0]["official"]["values"][14] = None
    found = {(row["name"], row["year"]): row["absence"] for row in headline_rows(payload, "en")}
    assert found["homicides", 2007] is None
    assert found["homicides", 2014] == "no_figure"
    assert found["homicides", 2030] == "beyond"
    assert found["groups", 2007] == "no_series"


def test_year_outside_the_run_has_no_model_figure(payload):
    row = headline_rows(payload, "en", years=[2050])[0]
    assert (row["median"], row["q05"], row["place"], row["error"]) == (None, None, None, None)


@pytest.mark.parametrize(
    ("official", "found"), [(2.0, "50"), (3.5, "90"), (1.0, "90"), (0.9, "out"), (4.1, "out"), (None, None)]
)
def test_place_is_the_narrowest_band(official, found):
    assert place(official, BANDS) == found


def test_missed_years_agree_with_the_score(payload):
    for outcome in payload["outcomes"]:
        if outcome["score"]:
            assert len(missed_years(outcome)) == outcome["score"]["points"] - outcome["score"]["inside90"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_terminal_table_fits_eighty_columns_whole(payload, language):
    console = Console(width=80, record=True, file=None, force_terminal=False)
    with console.capture() as capture:
        console.print(headline_table(payload, language))
    text = capture.get()
    assert "\u2026" not in text
    assert payload["receipt"]["hash"] in text
    assert text.count("2007") == len(payload["outcomes"])
    assert f"{payload['outcomes'][0]['official']['values'][7]:,.0f}" in text


def test_terminal_reads_no_markup_in_labels(payload):
    payload["outcomes"][0]["label"]["en"] = "[red]x[/red]"
    console = Console(width=100)
    with console.capture() as capture:
        console.print(headline_table(payload, "en"))
    assert "[red]x" in capture.get()


def test_modelled_figures_are_rounded_and_official_ones_are_not():
    assert amount(17513.0) == "17,513"
    assert amount(0.00002) == "2.0\u00d710\u207b\u2075"
    assert amount(-7767.0) == "\u22127,767"
    assert amount(float("nan")) == amount(None) == "\u2013"


def test_outcome_that_is_no_headline_is_left_out(payload):
    payload["outcomes"][0]["headline"] = False
    assert "homicides" not in {row["name"] for row in headline_rows(payload, "en")}


def test_units_and_texts_in_spanish():
    assert unit_text("es", "per_100k / year") == "por cada 100,000 / a\u00f1o"
    assert unit_text("es", "billion USD / year") == "miles de millones de USD / a\u00f1o"
    assert unit_text("es", "firearms / year") == "armas de fuego / a\u00f1o"
    assert unit_text("en", "1") == ""
    assert unit_text("es", "USD / month") == "USD / mes"
    assert pick("es", {"es": "s\u00ed", "en": "yes"}) == "s\u00ed"
    assert pick("es", None) == ""
