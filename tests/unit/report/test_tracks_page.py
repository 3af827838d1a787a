"""The page of the two-track measure: whole in both languages, nothing fetched, the same tables as the command."""

import re
import shutil
import subprocess

import pytest
from drawn import titles, tree, words

from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.from_moves import moves_ledger
from twotrack.record.tracks.ledger import Selection
from twotrack.record.tracks.measure import Chances, measure
from twotrack.report.tracks import tables as tracks_tables
from twotrack.report.tracks.drawings.chance import chances, lags
from twotrack.report.tracks.drawings.mirror import drawn_by, mirror, periods_told, topics
from twotrack.report.tracks.drawings.voices import voices
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
    assert re.search(rf'id="in-{spoken}" checked', text)
    assert not re.search(r"<(script|link|img|iframe)[^>]*(src|href)=", text)
    assert re.findall(r"<script[^>]*>", text) == ['<script type="application/json" id="receipt">']
    assert "&lt;x&gt;" in text
    assert len(text) < 400_000
    for language in LANGUAGES:
        view = text.split(f'<main lang="{language}"')[1].split("</main>")[0]
        assert view.count('role="img"') == 3 + 3 + 8 + 1 + len(found.lead_lags)
        assert verdict(found.whole, language) in view


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("name", TABLES)
def test_tables_are_square(found, name, spoken):
    cells = getattr(tracks_tables, name)(found, spoken)
    assert cells.rows
    assert {len(row) for row in cells.rows} == {len(cells.heads)}


def test_the_mirror_shows_every_act_on_its_side(found):
    shown = mirror(found, "en")
    first = tree(shown)[0]
    assert {name for one in first.iter("path") for name in one.get("class").split()} == {
        "bar-deed", "bar-word", "up", "down", "pace"}  # fmt: skip
    rows = periods_told(found, "en")
    sums = [sum(float(row[at]) for row in rows) for at in range(1, 5)]
    assert (sum(sums[:2]), sum(sums[2:])) == (found.whole.cooperation, found.whole.hostility)
    assert drawn_by(found.ledger) == "quarter"


def test_bars_stand_on_the_axis_and_are_as_high_as_their_sums(found):
    first, told = tree(mirror(found, "en"))[0], periods_told(found, "en")
    deeds = next(one for one in first.iter("path") if one.get("class") == "bar-deed up").get("d")
    bars = re.findall(r"M[\d.]+ (\d+)H[\d.]+V(\d+)H", deeds)
    heights = [int(base) - int(top) for base, top in bars]
    wanted = [float(row[2]) for row in told if float(row[2])]
    assert len(heights) == len(wanted)
    assert len({base for base, _ in bars}) == 1
    assert [height / heights[0] for height in heights] == pytest.approx([w / wanted[0] for w in wanted], abs=0.05)


def test_both_directions_have_one_scale(found):
    _, one, other, _ = tree(mirror(found, "en"))
    assert [line.get("y1") for line in one.iter("line")] == [line.get("y1") for line in other.iter("line")]


def test_months_are_numbered_where_the_span_is_short():
    ledger = moves_ledger(read_moves(), Selection("month", since="2019-01", until="2020-12"), weighted=False)
    shown = words(mirror(measure(ledger, Chances(20)), "es"))
    assert "2019-01" in shown
    assert "2019" not in shown


def test_bars_tell_what_happened_and_so_does_the_list(found):
    assert any("Cumbre de M\u00e9rida" in told for told in titles(mirror(found, "es")))
    assert any("Cumbre de M\u00e9rida" in row[-1] for row in periods_told(found, "es"))


def test_a_measure_lies_where_its_distance_from_chance_is(found):
    part = found.parts[0]
    dots = list(tree(chances(found, "en")).iter("circle"))[: len(part.findings)]
    for finding, dot in zip([one for one in part.findings if one.spread], dots, strict=False):
        away = float(dot.get("cx").rstrip("%")) - 50
        assert away == pytest.approx(100 / 12.6 * (finding.value - finding.expected) / finding.spread, abs=0.06)


def test_every_actor_and_every_lag_is_drawn(found):
    assert len(list(tree(voices(found, "en")).iter("circle"))) == len(found.voices)
    assert len(list(tree(lags(found, "en")).iter("circle"))) == sum(len(pair.lags) for pair in found.lead_lags)
    assert len(list(tree(topics(found, "es")).iter("h4"))) == sum(part.scope.kind == "topic" for part in found.parts)


def test_sentences_are_said_in_both_languages(found):
    for spoken in LANGUAGES:
        said = [*meaning(found, spoken), *lag_verdicts(found, spoken), *notes_of(found, spoken)]
        assert all(sentence.strip() and "{" not in sentence for sentence in said)


def test_a_source_without_issues_and_speakers_has_neither(found):
    from dataclasses import replace

    bare = measure(replace(found.ledger, speakers=()), Chances(50))
    assert voices(bare, "en") is None
    assert "does not say who speaks" in tracks_text(bare, "en", "x")


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
         "--disable-background-networking", "--disable-component-update", "--allow-file-access-from-files",
         "--virtual-time-budget=8000", "--dump-dom")  # fmt: skip
WRAPPER = """<!doctype html><iframe src="page.html" width="320" height="900"></iframe><pre id="seen"></pre><script>
addEventListener("load", () => setTimeout(() => {
  const page = document.querySelector("iframe").contentDocument;
  const wide = page.documentElement.scrollWidth - page.documentElement.clientWidth;
  const shown = [...page.querySelectorAll(".drawing > svg")].filter((one) => one.getBoundingClientRect().width > 150);
  const drawn = shown.length > 15 && shown.every((one) => one.closest("main").lang === "es");
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
