"""Figures that hold both languages: each language's part is the figure of that language; a page holds each once."""

import json
import re
from functools import partial

import pytest
from made_up_payload import made_up_payload

from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.from_moves import moves_ledger
from twotrack.record.tracks.ledger import Selection
from twotrack.record.tracks.measure import Chances, measure
from twotrack.report.page import style
from twotrack.report.page.wording import pick, unit_text
from twotrack.report.run.figure_months import months_figure
from twotrack.report.run.figure_two_tracks import two_tracks_figure
from twotrack.report.run.figures import levers_figure, outcome_figure, states_figure
from twotrack.report.run.page import page_text
from twotrack.report.tracks.figure_chance import chance_figure, lag_figure, voices_figure
from twotrack.report.tracks.figure_tracks import mirror_figure, topics_figure
from twotrack.tables.bilingual import BOTH, bilingual, fill_in, in_language
from twotrack.tables.catalogue import LANGUAGES, translate

PAYLOAD = made_up_payload()
MADE = {
    **{f"outcome-{row['name']}": partial(outcome_figure, row) for row in PAYLOAD["outcomes"]},
    **{
        f"months-{row['name']}": partial(months_figure, row["monthly"], issue="pandemic")
        for row in PAYLOAD["outcomes"]
        if row.get("monthly")
    },
    "states": partial(states_figure, PAYLOAD["states"]),
    "levers": partial(levers_figure, PAYLOAD["levers"]),
    "tracks": partial(two_tracks_figure, PAYLOAD["tracks"]),
}
MEASURED = (mirror_figure, topics_figure, chance_figure, voices_figure, lag_figure)


@pytest.fixture(scope="module")
def found():
    return measure(moves_ledger(read_moves(), Selection("month"), weighted=False), Chances(100, least=3))


def spoken_in(value, language):
    """What the page's script makes of a figure's data: every text in one language."""
    if isinstance(value, str):
        return in_language(value, language)
    if isinstance(value, list):
        return [spoken_in(part, language) for part in value]
    return {key: spoken_in(part, language) for key, part in value.items()} if isinstance(value, dict) else value


def data_of(figure):
    return json.loads(style.embed(figure))


@pytest.mark.parametrize("name", MADE)
def test_a_runs_figure_in_both_languages_is_the_figure_of_each(name):
    held = data_of(MADE[name](language=BOTH))
    apart = [data_of(MADE[name](language=language)) for language in LANGUAGES]
    assert apart[0] != apart[1]
    assert [spoken_in(held, language) for language in LANGUAGES] == apart


@pytest.mark.parametrize("make", MEASURED)
def test_a_figure_of_the_tracks_in_both_languages_is_the_figure_of_each(found, make):
    held = data_of(make(found, BOTH))
    apart = [data_of(make(found, language)) for language in LANGUAGES]
    assert apart[0] != apart[1]
    assert [spoken_in(held, language) for language in LANGUAGES] == apart


def test_words_hold_both_languages():
    assert translate("report.count_of", BOTH, count=3, total=4) == bilingual("3 of 4", "3 de 4")
    assert unit_text(BOTH, "deaths / year") == bilingual("deaths / year", "muertes / a\u00f1o")
    assert pick(BOTH, {"en": "guns", "es": "armas"}) == bilingual("guns", "armas")
    assert pick(BOTH, {"en": "guns"}) == "guns"


def test_marks_never_nest():
    inner = f"{bilingual('guns', 'armas')} (2021)"
    assert fill_in(BOTH, {"en": "{x} sold", "es": "{x} vendidas"}, {"x": inner}) == bilingual(
        "guns (2021) sold", "armas (2021) vendidas"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_holds_the_data_of_each_figure_once(payload, language):
    text = page_text(payload, language)
    data = re.findall(r'id="data-([^"]*)"', text)
    boxes = re.findall(r'data-plot="([^"]*)"', text)
    assert len(data) == len(set(data)) == 10
    assert sorted(boxes) == sorted(2 * data)
