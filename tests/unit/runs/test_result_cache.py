"""Results kept in the user's cache folder: the same numbers, made anew when anything that went in is another."""

from dataclasses import dataclass

import pytest
from pydantic import TypeAdapter

from twotrack.calibration.explained import Explained
from twotrack.forecasting.episodes.closure_falls import Fall
from twotrack.forecasting.episodes.summer_2019 import ForetoldMonth, Summer
from twotrack.runs import result_cache as module
from twotrack.runs.fingerprint import PACKAGE, files_of
from twotrack.runs.result_cache import kept

THIRD = 1 / 3


@dataclass(frozen=True)
class Made:
    """A result with a number that has no short decimals."""

    value: float
    band: tuple[float, float]


@pytest.fixture
def made(tmp_path, monkeypatch):
    """Asks for a result kept in a folder of its own; and how often it was made."""
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path / "cache"))
    times = []

    def make():
        times.append(1)
        return Made(THIRD, (1e-300, 0.1 + 0.2))

    def ask(**parts):
        return kept(TypeAdapter(Made), "made", parts, make)

    return ask, times


def files(tmp_path):
    return [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]


def test_it_is_made_once_and_read_to_the_last_bit(made, tmp_path):
    ask, times = made
    assert ask(seed=1) == ask(seed=1) == Made(THIRD, (1e-300, 0.1 + 0.2))
    assert len(times) == 1
    assert [path.suffix for path in files(tmp_path)] == [".json"]


def test_another_part_is_another_result(made):
    ask, times = made
    for parts in ({"seed": 1}, {"seed": 2}, {"seed": 1, "evidence": "0"}, {"seed": 1}):
        ask(**parts)
    assert len(times) == 3


@pytest.mark.parametrize("name", module.INGREDIENTS)
def test_a_changed_ingredient_makes_it_anew(made, monkeypatch, name):
    ask, times = made
    ask()
    before = module.ingredient_hash
    monkeypatch.setattr(module, "ingredient_hash", lambda asked: "0" if asked == name else before(asked))
    ask()
    assert len(times) == 2


@pytest.mark.parametrize("changed", ["code_hash", "version"])
def test_changed_code_or_engine_makes_it_anew(made, monkeypatch, changed):
    ask, times = made
    ask()
    monkeypatch.setattr(module, changed, lambda *_: "other")
    ask()
    assert len(times) == 2


def test_the_code_is_that_of_the_results_with_what_was_fitted():
    made_of = {path.relative_to(PACKAGE).as_posix() for path in files_of(module.CODE, module.FITS)}
    assert {"forecasting/episodes/summer_2019.py", "calibration/explained.py", "runs/experiment.py"} <= made_of
    assert {"world/parameters/fitted.toml", "world/parameters/posterior.npy"} <= made_of
    assert not {path for path in made_of if path.startswith(("cli/", "report/"))}


@pytest.mark.parametrize("damage", [b"", b"{", b'{"value": "many"}', b"\xff\x00", b'{"value": 1.0}'])
def test_a_damaged_file_is_made_anew_and_mended(made, tmp_path, damage):
    ask, times = made
    whole = ask()
    (path,) = files(tmp_path)
    text = path.read_bytes()
    path.write_bytes(damage)
    assert ask() == whole
    assert len(times) == 2
    assert path.read_bytes() == text


def test_where_nothing_can_be_written_nothing_is_kept(made, tmp_path):
    ask, times = made
    (tmp_path / "cache").write_text("no folder", encoding="utf-8")
    assert ask() == ask()
    assert len(times) == 2


def test_what_a_run_keeps_is_read_as_it_was():
    month = ForetoldMonth("2019-06", *(THIRD * n for n in range(7)))
    summer = Summer((month,), (1.0, THIRD, 2.0), {"median": THIRD}, {"both": 1e6 / 7})
    fall = Fall("trucks", THIRD, (THIRD, 0.1, 0.7), 1e7 / 3, (1.0, 2.0, THIRD), 21, 22)
    explained = Explained("remittances", "time", False, 22, -THIRD, THIRD, 1 - THIRD)
    for kind, value in ((Summer, summer), (list[Fall], [fall]), (list[Explained], [explained])):
        form = TypeAdapter(kind)
        assert form.validate_json(form.dump_json(value)) == value
