"""A refit keeps each origin when it is made, goes on where it stopped, and its tables are read back as they were."""

from pathlib import Path

import numpy as np
import pytest
from made_panel import drivers_of, panel_of

from twotrack.explanation.accounts import read_explanations
from twotrack.explanation.twin import refit as fits
from twotrack.explanation.twin.gibbs import Sweeps
from twotrack.explanation.twin.tables import FACTS, SCORES, read_fits
from twotrack.tables.errors import TableError

YEARS = (2008, 2009, 2011)


@pytest.fixture
def small(monkeypatch, tmp_path):
    """The made-up world instead of the package's series, and a cache of its own."""
    rng = np.random.default_rng(7)
    drivers = drivers_of(rng)
    panel = panel_of(rng, drivers, 0.1)
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(fits, "read_panel", lambda: panel)
    monkeypatch.setattr(fits, "read_drivers", lambda *_: drivers)
    monkeypatch.setattr(fits, "SCORED", Sweeps(5, 10))
    monkeypatch.setattr(fits, "WHOLE", Sweeps(5, 20))
    return panel, drivers


def test_an_interrupted_refit_goes_on_and_gives_the_same_tables(small, tmp_path):
    before: list[bool] = []

    def interrupted(kept):
        before.append(kept)
        if len(before) == 2:
            raise KeyboardInterrupt

    found = read_explanations()
    with pytest.raises(KeyboardInterrupt):
        fits.refit(found, interrupted, YEARS)
    again: list[bool] = []
    tables = fits.refit(found, again.append, YEARS)
    assert again == [True, True, False]
    assert fits.refit(found, again.append, YEARS) == tables
    for name, text in tables.items():
        Path(tmp_path / name).write_text(text, encoding="utf-8")
    read = read_fits(*small, tmp_path)
    assert read.origins == YEARS
    assert read.densities.shape == (3, 5, 8)
    assert read.posterior.coefficients.shape == (20, 8)
    assert {one.horizon for one in read.scores} == {1, 2}


def test_fits_of_other_figures_are_refused(small, tmp_path):
    for name, text in fits.refit(read_explanations(), lambda _: None, YEARS[:1]).items():
        Path(tmp_path / name).write_text(text, encoding="utf-8")
    panel, drivers = small
    panel.homicides[3, 2] += 1
    with pytest.raises(TableError, match=FACTS):
        read_fits(panel, drivers, tmp_path)
    Path(tmp_path / SCORES).unlink()
    with pytest.raises(TableError, match=SCORES):
        read_fits(panel, drivers, tmp_path)
