"""Every command of the README and the tutorial, over two draws: what a newcomer types runs, and leaves what comes next.

Commands that take long at any size (`calibrate`, `fit`, `sweep`, `why`), or want more than two draws (`sensitivity`,
`discover`), that never end (`serve`), or that want a full data folder, are only begun, and must refuse what is wrong;
they have tests of their own.
"""

import re
import shlex
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SHOWN = re.compile(r"^(?:\$ |\.venv/bin/)?twotrack (?P<line>[^#\n]*)", re.MULTILINE)
FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
TUTORIAL = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
SHOWN_PAGES = (ROOT / "README.md").read_text(encoding="utf-8") + TUTORIAL
BLOCKS = [found for found in FENCE.finditer(SHOWN_PAGES) if not found["language"]]
LINES = [found["line"].strip() for block in BLOCKS for found in SHOWN.finditer(block["text"])]
RUNS = ("run", "compare", "sweep")
# What is added to a command that is only begun, and what it is refused with.
BEGUN = {
    "calibrate": (["--until", "1990-01"], "--until 1990-01: wanted a month"),
    "fit": (["--until", "1990-01"], "--until 1990-01: wanted a month"),
    "sweep": (["--year", "1990"], "1990 lies outside the projection"),
    "sensitivity": (["--year", "1990"], "1990 lies outside the run"),
    "discover": (["--year", "1990"], "1990 lies outside the run"),
    "why": (["--set", "no_lever=1"], "'no_lever' is not a lever"),
    "serve": (["--port", "0"], "--port"),
    "replicate": ([], "lists no table 'criminal_groups_2020'"),
}
SMALLER = {"-n": "2", "--shard": "1/1"}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Folder of a newcomer, with the samples in it."""
    folder = tmp_path_factory.mktemp("newcomer")
    (folder / "samples").symlink_to(ROOT / "samples", target_is_directory=True)
    return folder


def smaller(words, place):
    """Words of a command with few draws, one horizon and the sample folder; wildcards as the shell resolves them."""
    found = []
    for at, word in enumerate(words):
        size = SMALLER.get(words[at - 1], word) if at else word
        matches = sorted(str(path.relative_to(place)) for path in place.glob(word)) if "*" in word else []
        found += matches or ["samples/data" if word == "DIR" else size]
    if words[0] in RUNS and "-n" not in words:
        found += ["-n", "2"]
    if words[0] == "score":
        found = [*found[: found.index("--horizon")], "--horizon", "12", "-n", "50"]
    return found


def test_the_readme_shows_commands():
    assert len(LINES) > 20
    assert {line.split()[0] for line in LINES} >= {*RUNS, "record", "score", "verify", "levers", "sources", "scenarios"}


@pytest.mark.slow
@pytest.mark.parametrize("line", LINES)
def test_a_command_of_the_readme_runs(line, twotrack, place, monkeypatch):
    monkeypatch.chdir(place)
    words = smaller(shlex.split(line), place)
    more, refusal = next((told for start, told in BEGUN.items() if line.startswith(start)), ([], ""))
    ended = twotrack(*words, *more)
    if refusal:
        assert ended.code == 2
        assert refusal in ended.err
    else:
        assert ended.code == 0, ended.err
        assert ended.out or ended.err


@pytest.mark.slow
def test_the_surprise_of_the_tutorial_is_what_its_command_prints(twotrack, place, monkeypatch):
    monkeypatch.chdir(place)
    (line,) = [line for line in LINES if line.startswith("compare status-quo --set us_title42")]
    printed = {" ".join(row.split()) for row in twotrack(*shlex.split(line)).out.splitlines()}
    (block,) = re.findall(r"```text\n(.*?)```", TUTORIAL, flags=re.DOTALL)
    assert [row for row in block.splitlines() if " ".join(row.split()) not in printed] == []
