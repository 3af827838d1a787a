"""The page of the two-track measure: whole in both languages, nothing fetched, the same tables as the command."""

import re
import shutil
import subprocess

import pytest

from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.from_moves import moves_ledger
from twotrack.record.tracks.ledger import Selection
from twotrack.record.tracks.measure import Chances, measure
from twotrack.report.tracks import tables as tracks_tables
from twotrack.report.tracks.figure_chance import chance_figure, lag_figure, voices_figure
from twotrack.report.tracks.figure_tracks import COLOURS, _step, drawn_by, mirror_figure, topics_figure
from twotrack.report.tracks.page import tracks_text
from twotrack.report.tracks.words import lag_verdicts, meaning, notes_of, verdict
from twotrack.tables.catalogue import LANGUAGES

TABLES = ("totals", "chances", "speakers", "lags", "changes", "coverage")


@pytest.fixture(scope="module")
def found():
    return measure(moves_ledger(read_moves(), Selection("month"), weighted=False), Chances(300, least=3))


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_the_page_is_whole_and_fetches_nothing(found, spoken):
    text = tracks_text(found, spoken, "twotrack record tracks <x>")
    assert f'<html lang="{spoken}">' in text
    own = re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL)
    assert not re.search(r"<(script|link|img|iframe)[^>]*(src|href)=", own)
    assert "&lt;x&gt;" in own
    for name in ("mirror", "chance", "topics", "voices", "lags"):
        assert own.count(f'id="data-{name}"') == 1
        assert own.count(f'data-plot="{name}"') == len(LANGUAGES)
    for language in LANGUAGES:
        assert verdict(found.whole, language) in own


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("name", TABLES)
def test_tables_are_square(found, name, spoken):
    cells = getattr(tracks_tables, name)(found, spoken)
    assert cells.rows
    assert {len(row) for row in cells.rows} == {len(cells.heads)}


def test_the_mirror_shows_every_act_on_its_side(found):
    figure = mirror_figure(found, "en")
    bars = [trace for trace in figure.data if trace.type == "bar" and trace.xaxis == "x"]
    assert {trace.name: trace.marker.color for trace in bars} == {
        "Cooperation in deeds": COLOURS["material_cooperation"],
        "Cooperation in words": COLOURS["verbal_cooperation"],
        "Hostility in deeds": COLOURS["material_conflict"],
        "Hostility in words": COLOURS["verbal_conflict"],
    }
    up = sum(sum(trace.y) for trace in bars if "Cooperation" in trace.name)
    down = sum(sum(trace.y) for trace in bars if "Hostility" in trace.name)
    assert (up, down) == (found.whole.cooperation, -found.whole.hostility)
    assert drawn_by(found.ledger) == "quarter"


def test_panels_follow_one_another_and_the_first_is_highest(found):
    layout = mirror_figure(found, "en").layout
    first, second, third = (layout[name].domain for name in ("yaxis", "yaxis2", "yaxis3"))
    assert 0 < third[0] < third[1] < second[0] < second[1] < first[0] < first[1] < 1
    assert first[1] - first[0] > 1.3 * (second[1] - second[0]) == pytest.approx(1.3 * (third[1] - third[0]))


@pytest.mark.parametrize(("up", "down"), [(420, 115), (98, 40), (7, 7), (4, 1), (2, 2), (2000, 700), (1.5, 0.2)])
def test_ticks_are_round_few_and_on_both_sides(up, down):
    step = _step(up + down, 1.15 * down)
    assert step >= 1
    assert 1 <= (up + down) / step <= 15
    assert step <= 1.15 * down or step == 1 or down < 1
    assert f"{step:g}"[0] in "125"


def test_months_are_numbered_where_the_span_is_short():
    ledger = moves_ledger(read_moves(), Selection("month", since="2019-01", until="2020-12"), weighted=False)
    figure = mirror_figure(measure(ledger, Chances(20)), "es")
    assert figure.layout.xaxis.tickformat == "%Y-%m"


def test_bars_tell_what_happened(found):
    figure = mirror_figure(found, "es")
    hover = "".join(text for trace in figure.data if trace.type == "bar" for text in trace.hovertext)
    assert "Cumbre de Mérida" in hover
    assert "<script" not in hover


def test_every_figure_is_drawn(found):
    made = [draw(found, "en") for draw in (topics_figure, chance_figure, voices_figure, lag_figure)]
    assert all(figure.data for figure in made)
    assert all("narrow" in figure.layout.meta for figure in made)


def test_sentences_are_said_in_both_languages(found):
    for spoken in LANGUAGES:
        said = [*meaning(found, spoken), *lag_verdicts(found, spoken), *notes_of(found, spoken)]
        assert all(sentence.strip() and "{" not in sentence for sentence in said)


def test_a_source_without_issues_and_speakers_has_neither(found):
    from dataclasses import replace

    bare = measure(replace(found.ledger, speakers=()), Chances(50))
    assert voices_figure(bare, "en") is None
    assert "does not say who speaks" in tracks_text(bare, "en", "x")


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
         "--disable-background-networking", "--disable-component-update", "--allow-file-access-from-files",
         "--virtual-time-budget=8000", "--dump-dom")  # fmt: skip
WRAPPER = """<!doctype html><iframe src="page.html" width="400" height="900"></iframe><pre id="seen"></pre><script>
addEventListener("load", () => setTimeout(() => {
  const page = document.querySelector("iframe").contentDocument;
  const wide = page.documentElement.scrollWidth - page.documentElement.clientWidth;
  const drawn = page.querySelectorAll("main:not([hidden]) .js-plotly-plot .main-svg").length > 4;
  document.getElementById("seen").textContent = `wide=${wide} drawn=${drawn}`;
}, 2000));</script>"""


@pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium, which is not installed here")
def test_a_phone_shows_it_without_scrolling_sideways(found, tmp_path):
    (tmp_path / "page.html").write_text(tracks_text(found, "es", "x"), encoding="utf-8")
    frame = tmp_path / "frame.html"
    frame.write_text(WRAPPER, encoding="utf-8")
    profile = f"--user-data-dir={tmp_path / 'profile'}"
    done = subprocess.run(
        [CHROMIUM, *FLAGS, profile, frame.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    assert "wide=0 drawn=true" in done.stdout
