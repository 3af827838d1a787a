"""What `twotrack record ... --json` prints has the keys that docs/json.md says, and no others."""

import csv
import json
import re
from pathlib import Path

import pytest

from made_events import as_text, gdelt1_row

DOC = Path(__file__).resolve().parents[3] / "docs" / "json.md"
# Values whose keys are labels of the data.
BY_LABEL = {"topics", "unknown_countries", "notes", "drawn", "population", "precision", "confusion", "weighted"}
# Words of the page that are values and not keys.
VALUES = {
    "moves": {"us_to_mx", "mx_to_us"},
    "import": {"imported", "known", "refused", "none"},
    "tracks": {
        *("moves", "weighted_moves", "events", "counts", "null", "none", "more", "less", "mixed", "few", "fixed"),
        "direction",
    },
    "audit": {"null"},
}


def told(command):
    """Every word between backticks of a section that is no value."""
    parts = re.split(r"^## ", DOC.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (found,) = [part for part in parts if part.startswith(f"`twotrack record {command}")]
    return set(re.findall(r"`([a-z_0-9]+)`", found.split("\n", 1)[1])) - VALUES[command]


def keys(value, inside=""):
    """Every key of an object, however deep."""
    if isinstance(value, list):
        return set().union(*(keys(item, inside) for item in value))
    if not isinstance(value, dict):
        return set()
    own = set() if inside in BY_LABEL else set(value)
    return own.union(*(keys(item, "" if inside in BY_LABEL else name) for name, item in value.items()))


@pytest.fixture
def shown(twotrack):
    def run(*arguments):
        ended = twotrack("record", *arguments, "--json")
        assert ended.code in {0, 2}, ended.err
        return json.loads(ended.out)

    return run


@pytest.fixture
def files(tmp_path):
    """Events of both classes on two days with a hole between them, a bad row among them; and a file that is refused."""
    rows = [gdelt1_row(str(n), c26="020" if n % 2 else "1312", c29="1" if n % 2 else "3") for n in range(12)]
    later = [gdelt1_row("later", c1="20190603", c56="20190603"), gdelt1_row("bad", c26="x")]
    good, junk = tmp_path / "good.CSV", tmp_path / "junk.zip"
    good.write_text(as_text(rows + later), encoding="utf-8")
    junk.write_text("no archive", encoding="utf-8")
    return good, junk


@pytest.fixture
def db(files, tmp_path, twotrack):
    path = tmp_path / "events.duckdb"
    twotrack("record", "import", files[0], "--into", path)
    return path


def coded(path):
    with path.open(encoding="utf-8", newline="") as file:
        header, told_row, *rows = csv.reader(file)
    place = {name: at for at, name in enumerate(header)}
    for row in rows:
        row[place["true_class"]], row[place["true_topic"]] = row[place["class"]], row[place["topic"]]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, told_row, *rows])
    return path


def test_moves(shown):
    assert keys(shown("moves", "--issue", "arms")) == told("moves")


def test_import(shown, files, tmp_path):
    printed = shown("import", *files, "--into", tmp_path / "e.db")
    assert printed["gaps"]
    assert printed["bad_rows"]
    assert keys(printed) == told("import")


def test_audit_and_tracks(shown, db, tmp_path):
    sheet = tmp_path / "sheet.csv"
    drawn = shown("audit", "--db", db, "-n", 10, "-o", sheet)
    read = shown("audit", "--db", db, "--read", coded(sheet))
    assert keys(drawn) | keys(read) == told("audit")
    tracks = shown("tracks", "--db", db, "--corrected", "-n", 20, "--by", "month", "--least", 1)
    # A month or two have no lags: those keys are the moves'.
    moves = shown("tracks", "-n", 20, "--by", "quarter")
    assert keys(tracks) | keys(moves) == told("tracks")
    assert {finding["verdict"] for part in moves["simultaneity"] for finding in part["findings"]} <= VALUES["tracks"]
