import pytest
from rich.console import Console

from twotrack.report.page.wording import amount, pick
from twotrack.report.payload.issues import issue_names, on_tracks, worst_in_words
from twotrack.report.payload.track_rows import cell_text, track_rows
from twotrack.report.payload.year_selection import (
    HEADLINE_YEARS,
    band,
    figure,
    headline_years,
    shown_span,
)
from twotrack.report.run.sections.outcomes import values_grid
from twotrack.report.run.tables import headline_rows, missed_years, place
from twotrack.report.run.terminal import cover_table, headline_table, tracks_table
from twotrack.tables.numerals import digits_between, unit_text

BANDS = {"q05": 1.0, "q25": 2.0, "q75": 3.0, "q95": 4.0}


@pytest.fixture
def named(payload):
    return {outcome["name"]: outcome for outcome in payload["outcomes"]}


def printed(table, width=80):
    console = Console(width=width, force_terminal=False)
    with console.capture() as capture:
        console.print(table)
    return capture.get()


def test_one_row_an_outcome_and_year_by_issue(payload):
    rows = headline_rows(payload, "en")
    wanted = [outcome for outcome in payload["outcomes"] if outcome["issue"] in ("violence", "pandemic")]
    assert [(row["name"], row["year"]) for row in rows] == [
        (outcome["name"], year) for outcome in wanted for year in headline_years(outcome, 2021)
    ]


def test_violence_comes_first_and_unknown_issues_last(payload):
    payload["outcomes"][0]["issue"] = "weather"
    assert issue_names(payload) == ["violence", "border", "pandemic", "diplomacy", "weather"]


def test_years_with_official_figures_are_shown_and_one_ahead(named):
    assert headline_years(named["homicides"], 2021) == list(HEADLINE_YEARS)
    named["homicides"]["official"] = named["homicides"]["official"] | {"years": [2016, 2018, 2021], "values": [1, 2, 3]}
    assert headline_years(named["homicides"], 2021) == [2018, 2021, 2030]
    named["homicides"]["official"] |= {"years": [2015, 2016, 2017, 2019], "values": [1, 2, 3, 4]}
    assert headline_years(named["homicides"], 2021) == [2015, 2016, 2017, 2019, 2030]


def test_an_epidemic_is_shown_in_its_own_years_and_a_still_outcome_once(named):
    assert headline_years(named["epidemic"], 2021) == [2020, 2021, 2022]
    assert shown_span(named["epidemic"]) == (2018, 2025)
    assert headline_years(named["duty"], 2021) == [2021]
    assert shown_span(named["homicides"]) == (2000, 2035)


def test_what_is_nothing_beside_its_peak_is_written_so():
    assert figure(0.9, 1000.0) == figure(0.0004, 0.1) == "≈0"
    assert figure(1.1, 1000.0) == "1.10"
    assert figure(0.0, 1000.0) == "0"
    assert [figure(value, 50.0) for value in (28.96, 17.23, 49.71)] == ["29.0", "17.2", "49.7"]
    assert band(0.9996, 1.0004, 1.0) == "0.9996 – 1.000"
    assert figure(1.0, 1.0, digits_between(0.9996, 1.0004)) == "1.000"
    assert band(0.1, 0.2, 1000.0) == "≈0"
    assert band(0.1, 300.0, 1000.0) == "≈0 – 300"


def test_outcomes_of_the_two_tracks_are_in_their_own_table(payload):
    assert on_tracks(payload) == {o["name"] for o in payload["outcomes"] if o["issue"] == "diplomacy"}
    assert not {row["issue"] for row in headline_rows(payload, "en")} & {"diplomacy", "border"}
    assert {row["issue"] for row in headline_rows(payload, "en", every=True)} == set(issue_names(payload))


@pytest.mark.parametrize("language", ["en", "es"])
def test_two_tracks_fit_eighty_columns_and_leave_still_topics_out(payload, language):
    text = printed(tracks_table(payload, language))
    assert "…" not in text
    assert text.count("60/21/15") == 2 * 5
    assert text.count("20/7/5") == 2 * 2 * 5
    assert max(map(len, text.splitlines())) <= 80
    assert text.count("≈0") == 2 * 3
    assert "ecurity" not in text
    assert {row["topic"] for row in track_rows(payload, language)} == {"", "trade", "migration"}


def test_a_cell_of_the_tracks_says_nothing_little_or_how_much():
    assert cell_text((0.0, 0.0, 0.0)) == "–"
    assert cell_text((0.4, 0.1, 0.1)) == "≈0"
    assert cell_text((0.5, 0.49, 10.5)) == "1/0/11"


def test_run_without_topics_has_no_tracks(payload):
    payload["tracks"] = None
    assert track_rows(payload, "en") == []
    assert {row["issue"] for row in headline_rows(payload, "en")} == {"violence", "pandemic", "diplomacy"}


def test_worst_issues_are_named_with_their_figures(payload):
    cover, error, silent = worst_in_words(payload, "en")
    assert cover == "Coverage is lowest on Pandemic: 1 of 2 official figures (50 %) lie inside the 90 % band."
    assert error == "The median is furthest off on Pandemic: typically by 43 %."
    assert silent == "No official series to compare with: Border, Diplomacy."
    payload["outcomes"][0]["score"] |= {"covered_90": 0}
    payload["outcomes"] = [o for o in payload["outcomes"] if o["issue"] != "violence"] + payload["outcomes"][:1]
    assert "lowest on Violence: 0 of 22" in worst_in_words(payload, "en")[0]


def test_errors_stand_by_issue_or_by_outcome(payload):
    short, whole = printed(cover_table(payload, "en")), printed(cover_table(payload, "en", every=True), 160)
    assert "Pandemic" in short
    assert "Made-up epidemic" not in short
    assert "Made-up epidemic" in whole
    assert "704" in short


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
    rows = headline_rows(payload, "en", HEADLINE_YEARS)
    found = {(row["name"], row["year"]): row["absence"] for row in rows}
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
            assert len(missed_years(outcome)) == outcome["score"]["points"] - outcome["score"]["covered_90"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_terminal_table_fits_eighty_columns_whole(payload, language):
    text = printed(headline_table(payload, language, every=True))
    assert "\u2026" not in text
    assert max(map(len, text.splitlines())) <= 80
    assert payload["receipt"]["hash"] in text
    for outcome in payload["outcomes"]:
        assert outcome["label"][language] in text.replace("\n", " ")
    assert f"{payload['outcomes'][0]['official']['values'][7]:,.0f}" in text


def test_terminal_reads_no_markup_in_labels(payload):
    payload["outcomes"][0]["label"]["en"] = "[red]x[/red]"
    assert "[red]x" in printed(headline_table(payload, "en"))


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


def test_an_outcome_without_a_series_has_no_column_for_it(named):
    """The column would be empty from end to end; with figures it stands."""
    with_series = named["homicides"] | {"official": {"years": [2018], "values": [33_000.0]}}
    assert "Official" in (values_grid(with_series, "en").heads)
    assert "Official" not in (values_grid(named["homicides"] | {"official": None}, "en").heads)
