"""Totals of a database of events corrected for its audit: known errors are undone, and no audit is an error."""

import csv
import json

import duckdb
import numpy as np
import pytest

from twotrack.cli.record.audit import audit
from twotrack.cli.record.tracks import tracks
from twotrack.record.audit.confusion import CLASSES, CodedEvent, confusion_of, corrected_hostile_share
from twotrack.record.tracks.corrected import corrected_ledger
from twotrack.record.tracks.from_events import EventOrder, events_ledger, open_events
from twotrack.record.tracks.ledger import Selection
from twotrack.report.tracks import tables as tracks_tables
from twotrack.report.tracks import words as tracks_words
from twotrack.tables.catalogue import LANGUAGES
from twotrack.tables.errors import RunError

# Cooperation in deeds is nothing at all; hostility in words is deeds.
TRUE = dict(zip(CLASSES, ("verbal_cooperation", "none", "material_conflict", "material_conflict"), strict=True))


@pytest.fixture
def events(event_table, audited_events, tmp_path):
    """300 events of both directions: of each class, every fifth goes from Mexico to the United States."""
    back = {"source_country": "MEX", "target_country": "USA"}
    made = [one | back if at % 5 == 0 else one for at, one in enumerate(audited_events)]
    path = event_table(tmp_path / "events.duckdb", made)
    with duckdb.connect(str(path)) as con:
        con.execute("ALTER TABLE events ADD COLUMN cameo_root VARCHAR DEFAULT '01'")
    return path


@pytest.fixture
def audited(events, tmp_path):
    """The same with an audit by a hand-coder who finds what TRUE says."""
    sheet = tmp_path / "sample.csv"
    audit(events, number=80, out=sheet)
    with sheet.open(encoding="utf-8", newline="") as file:
        header, explained, *rows = csv.reader(file)
    place = {name: at for at, name in enumerate(header)}
    for row in rows:
        row[place["true_class"]] = TRUE[row[place["class"]]]
    with sheet.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, explained, *rows])
    audit(events, read=sheet)
    return events


def ledger(path, **selection):
    with open_events(path) as con:
        return events_ledger(con, EventOrder(Selection(**selection)), path.name)


def test_known_errors_are_undone_for_both_sides_and_each_direction(audited):
    found = corrected_ledger(audited, ledger(audited))
    assert (found.sheet, found.coded, found.unaudited) == ("sample.csv", 80, ())
    both, there, back = found.parts
    assert [one.counted for one in both.classes] == [200, 60, 30, 10, None]
    assert [one.corrected.point for one in both.classes] == pytest.approx([200, 0, 0, 40, 60])
    assert [one.corrected.point for one in there.classes] == pytest.approx([160, 0, 0, 32, 48])
    assert [one.corrected.point for one in back.classes] == pytest.approx([40, 0, 0, 8, 12])
    assert all(part.hostile_share.counted == pytest.approx(40 / 300) for part in found.parts)
    assert all(part.hostile_share.corrected.point == pytest.approx(40 / 240) for part in found.parts)
    low, high = both.hostile_share.corrected[1:]
    assert 0 < low < 40 / 240 < high < 1


def test_the_selection_is_what_is_corrected(audited):
    found = corrected_ledger(audited, ledger(audited, topic="border"))
    assert sum(one.counted or 0 for one in found.parts[0].classes) == 60


def test_the_interval_of_the_hostile_share_narrows_with_more_coding():
    def width(number):
        events = [CodedEvent(label, label, 1.0) for label in CLASSES for _ in range(number)]
        found = corrected_hostile_share([50, 50, 50, 50], confusion_of("class", events), draws=400)
        return found.high - found.low

    assert width(10) > 2 * width(200)


def test_no_true_event_has_no_hostile_share():
    events = [CodedEvent(label, "none", 1.0) for label in CLASSES]
    assert corrected_hostile_share([1, 2, 3, 4], confusion_of("class", events), draws=20) is None
    assert corrected_hostile_share(np.zeros(4), confusion_of("class", events), draws=20) is None


def test_a_class_that_nobody_coded_is_named_and_stays(audited):
    with duckdb.connect(str(audited)) as con:
        con.execute("DELETE FROM audit WHERE observed = 'material_conflict'")
    found = corrected_ledger(audited, ledger(audited))
    assert found.unaudited == ("material_conflict",)
    assert found.parts[0].classes[3].corrected.point == pytest.approx(40)


def test_without_an_audit_it_says_how_to_make_one(events):
    with pytest.raises(RunError, match="record audit --read"):
        tracks(db=events, corrected=True, draws=20)


@pytest.mark.parametrize("source", [{}, {"moves": True}])
def test_only_a_database_has_an_audit(source):
    with pytest.raises(RunError, match="--db"):
        tracks(corrected=True, draws=20, **source)


def test_it_is_printed_and_in_the_object_and_on_the_page(audited, tmp_path, capsys):
    capsys.readouterr()
    tracks(db=audited, corrected=True, draws=20, json=True, out=tmp_path / "page.html")
    told = json.loads(capsys.readouterr().out)["corrected"]
    assert [part["name"] for part in told["parts"]] == ["both", "USA-MEX", "MEX-USA"]
    assert told["parts"][0]["classes"][4]["counted"] is None
    assert "Corrected for what the machine gets wrong" in (tmp_path / "page.html").read_text(encoding="utf-8")
    tracks(db=audited, corrected=True, draws=20)
    out = capsys.readouterr().out
    assert "No event between the two" in out
    assert "80 events coded by hand" in out
    tracks(db=audited, draws=20, json=True)
    assert json.loads(capsys.readouterr().out)["corrected"] is None


def test_both_languages_show_the_same_figures(audited):
    from twotrack.record.tracks.measure import Chances, measure

    whole = ledger(audited)
    found = measure(whole, Chances(20), corrected_ledger(audited, whole))
    rows = [tracks_tables.corrections(found, spoken).rows for spoken in LANGUAGES]
    assert [row[2:] for row in rows[0]] == [row[2:] for row in rows[1]]
    assert len(rows[0]) == 18
    assert len({tracks_words.corrected_note(found, spoken) for spoken in LANGUAGES}) == 2
