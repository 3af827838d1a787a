"""A million made-up events: both ways of adding them up agree, and DuckDB's memory stays below pandas' growth."""

import importlib.util
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[3] / "bench" / "events.py"


@pytest.fixture(scope="module")
def events():
    spec = importlib.util.spec_from_file_location("bench_events", BENCH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_million_events_are_added_up_alike(events, data_folder, tmp_path):
    size = events.make_events(tmp_path, 10**6, data_folder / events.FIXTURE)
    assert 0 < size < 10**8
    assert len(list(tmp_path.glob("*.parquet"))) == 1
    streamed = events.measure("DuckDB", tmp_path)
    assert sum(row[2] for row in streamed["result"]) == 10**6
    assert {row[1] for row in streamed["result"]} == {1, 2, 3, 4}
    assert events.same(streamed["result"], events.by_pandas(tmp_path))
    assert streamed["megabytes"] < 1000


def test_the_last_part_may_be_short(events, data_folder, tmp_path, monkeypatch):
    monkeypatch.setattr(events, "PART_ROWS", 1000)
    events.make_events(tmp_path, 2500, data_folder / events.FIXTURE)
    assert len(list(tmp_path.glob("*.parquet"))) == 3
    assert sum(row[2] for row in events.by_duckdb(tmp_path)) == 2500


def test_a_slope_is_a_power(events):
    measured = [{"rows": n, "DuckDB": {"seconds": n / 10}, "pandas": {"failed": "x"}} for n in (1, 10, 100)]
    assert events.slope(measured, "DuckDB") == pytest.approx(1)
    assert events.slope(measured, "pandas") is None
