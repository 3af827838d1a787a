"""What the package tells of its forecasts is what its scores say."""

import csv

import pytest

from twotrack.cli.estimate.score import as_csv
from twotrack.forecasting import track_record as record
from twotrack.forecasting.scoring.rows import ScoreRow
from twotrack.report.docs import score_page
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world


def scored(origin, method, crps, horizon=24):
    return ScoreRow("remittances", origin, horizon, method, "made", 1, crps, 0.1, crps, 0.1, 0.5, 1.0)


@pytest.fixture
def shipped(monkeypatch, tmp_path):
    rows = [
        scored(origin, method, crps)
        for origin, own, pool, line in (("2010-12", 1.0, 2.0, 5.0), ("2014-12", 4.0, 2.0, 5.0))
        for method, crps in (("twotrack", own), ("pool_of_walks", pool), ("line_5_years", line))
    ]
    rows.append(ScoreRow("remittances", "2020-12", 24, "twotrack", "made"))
    path = tmp_path / "scores.csv"
    path.write_text(as_csv(rows), encoding="utf-8")
    monkeypatch.setattr(record, "SHIPPED", path)
    read = record.read_scores(path)
    monkeypatch.setattr(record, "shipped_table", lambda: tuple(record.score_table(read)))
    return rows


def test_scores_are_read_as_they_were_written(shipped):
    assert record.read_scores(record.SHIPPED) == shipped


@pytest.mark.usefixtures("shipped")
def test_a_track_record_is_the_mean_against_the_best_rival():
    found = record.track_record("remittances")
    assert (found.origins, found.first, found.last, found.best_rival) == (2, "2010-12", "2014-12", "pool_of_walks")
    # Half as good once, twice as good once.
    assert found.to_best == pytest.approx(1.0)
    assert record.track_record("encounters") is None


def test_every_scored_outcome_has_a_track_record():
    with record.SHIPPED.open(encoding="utf-8", newline="") as file:
        series = {line["series"] for line in csv.DictReader(file)}
    named = {row.scored for row in outcome_rows(shipped_world().tables).values() if row.scored}
    assert named
    assert named <= series
    assert all(record.track_record(name) is not None for name in named)


def test_the_page_of_forecasts_shows_every_origin(shipped):
    shown = score_page.page(shipped)
    for text in ("**2010-12**", "2014-12", "2020-12", "0.500", "2.000", "**twotrack**"):
        assert text in shown


def test_a_page_that_differs_is_told(tmp_path, capsys):
    path = tmp_path / "forecasts.md"
    assert score_page.main([], path) == 0
    assert score_page.main(["--check"], path) == 0
    path.write_text("other", encoding="utf-8")
    assert score_page.main(["--check"], path) == 1
    assert "make docs" in capsys.readouterr().err
