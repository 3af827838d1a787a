"""The small table of what the mechanism explains, on the terminal and on the page, in both languages."""

from rich.console import Console

from twotrack.explanation.r_squared import RSquared
from twotrack.report.payload.explained import explained_entries
from twotrack.report.run.sections.results import explained_section
from twotrack.report.run.terminal import explained_table
from twotrack.runs.experiment import shipped_experiment

LAYOUT = shipped_experiment(prior=True).layout
FOUND = [
    RSquared("homicide_rate", "between_states", False, 32, 0.2, 0.66, 0.77),
    RSquared("us_covid_deaths", "time", True, 22, -4.59, -0.28, 0.27),
    RSquared("remittances", "time", False, 22, 0.5, 0.68, 0.7),
]


def shown(language):
    console = Console(width=160, record=True)
    with console.capture() as text:
        console.print(explained_table({"explained": explained_entries(FOUND, LAYOUT)}, language))
    return " ".join(text.get().split())


def test_a_part_below_nothing_is_shown_in_both_languages():
    english, spanish = shown("en"), shown("es")
    assert "between states 32 0.66 0.20 … 0.77" in english
    assert "time, by month 22 −0.28 −4.59 … 0.27" in english
    assert "time, nation by year 22 0.68" in english
    assert "entre estados 32 0.66" in spanish
    assert "Homicidios por cada" in spanish


def test_the_page_has_the_table_or_nothing():
    page = explained_section({"explained": explained_entries(FOUND, LAYOUT)}, "en").code
    assert "−0.28" in page
    assert "this is in-sample fit, not forecast skill" in page
    assert explained_section({}, "en") is None
