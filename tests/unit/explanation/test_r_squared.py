"""What the mechanism explains, on made-up figures where the answer is known."""

import numpy as np
import pytest

from twotrack.explanation import r_squared as part
from twotrack.observation.official import official_points, official_states
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world

LAYOUT = shipped_experiment(prior=True).layout
SHOWN = {one.outcome: one for one in part.series_beside(LAYOUT)}
RATE = next(name for name, one in SHOWN.items() if one.figures.place)
ARRIVAL = SHOWN["us_covid_deaths"].observed.row.least
RNG = np.random.default_rng(3)
PANEL = RNG.standard_normal((10, 6)) + 3 * np.arange(6)


def test_a_known_noise_leaves_a_known_part():
    path, noise = np.sin(np.arange(4000)), RNG.standard_normal(4000)
    found = part.r_squared_by_draw(path + 0.5 * noise, path[None])
    assert found[0] == pytest.approx(0.5 / (0.5 + 0.25), abs=0.02)


def test_between_counts_the_level_and_over_time_does_not():
    higher, flat = PANEL[None] + 5, np.broadcast_to(PANEL.mean(axis=0), PANEL.shape)[None]
    assert part.within_states(PANEL, higher)[0] == pytest.approx(1)
    assert part.between_states(PANEL, higher)[0] == pytest.approx(1 - 25 / PANEL.mean(axis=0).var())
    assert part.between_states(PANEL, flat)[0] == pytest.approx(1)
    assert part.within_states(PANEL, flat)[0] == pytest.approx(0)
    # The wrong way round is worse than a constant, and is said.
    assert part.within_states(PANEL, 2 * flat - PANEL[None])[0] == pytest.approx(-3)


def test_what_is_not_known_says_nothing():
    seen = PANEL.copy()
    seen[2, 3] = np.nan
    made = PANEL[None].copy()
    made[0, 2, 3] = 99
    assert part.within_states(seen, made)[0] == pytest.approx(1)
    assert part.between_states(seen, made)[0] == pytest.approx(1)


def test_the_arrival_of_an_epidemic_is_left_out():
    official = np.array([ARRIVAL / 2, ARRIVAL, 4 * ARRIVAL, 2 * ARRIVAL])
    modelled = official.copy()
    modelled[0] *= 50
    found = part.over_time(SHOWN["us_covid_deaths"], official, modelled[None])
    assert (found.figures, found.median) == (3, pytest.approx(1))
    assert part.over_time(SHOWN["remittances"], official, modelled[None]).median < 0


def measured(factor):
    """Measured outcomes of one draw that are the official rates themselves, times a factor."""
    row = outcome_rows(shipped_world().tables)[RATE]
    states, points = np.nan_to_num(official_states(row, DEFAULT_SPAN), nan=1.0), official_points(row, DEFAULT_SPAN)
    nation = np.ones(len(DEFAULT_SPAN.years))
    nation[[year - DEFAULT_SPAN.years[0] for year in points.years]] = points.values
    return Outcomes({RATE: factor * nation[None]}, {RATE: factor * states[None]}, {}, {}, {})


@pytest.mark.usefixtures("world")
def test_official_rates_explain_themselves_without_artefacts():
    found = part.by_place(SHOWN[RATE], measured(1), LAYOUT)
    assert [one.over for one in found] == ["between_states", "within_states", "time"]
    assert [one.median for one in found] == [pytest.approx(1)] * 3
    assert [one.figures for one in found] == [32, 32 * 22 - 2, 22]
    between, within, nation = part.by_place(SHOWN[RATE], measured(3), LAYOUT)
    assert between.median < 0
    assert (within.median, nation.median) == (pytest.approx(1), pytest.approx(1))
    # Certificates were lost in Chiapas in 2007: whatever a path says of it counts for nothing.
    spoilt = measured(1)
    spoilt.states[RATE][:, 2007 - DEFAULT_SPAN.years[0], codes("state").index("MX-CHP")] = 900
    assert part.by_place(SHOWN[RATE], spoilt, LAYOUT) == found


@pytest.mark.usefixtures("_strict")
def test_every_series_that_the_fit_reads_is_there(monkeypatch):
    """A path twice as high as the official one at all times explains all of what moves."""
    made = {}

    def path(*_):
        rows = outcome_rows(shipped_world().tables)
        for name in [n for n, one in SHOWN.items() if one.monthly]:
            months = part.official_months(rows[name], DEFAULT_SPAN)
            made[name] = np.full((1, len(DEFAULT_SPAN.months)), 7.0)
            made[name][0, [m - DEFAULT_SPAN.first for m in months.months]] = 2 * np.array(months.values)
        for name in [n for n, one in SHOWN.items() if not one.monthly and n != RATE]:
            points = official_points(rows[name], DEFAULT_SPAN)
            made[name] = np.full((1, len(DEFAULT_SPAN.years)), 7.0)
            made[name][0, [y - DEFAULT_SPAN.years[0] for y in points.years]] = 2 * np.array(points.values)
        years = np.ones((1, len(DEFAULT_SPAN.years)))
        return Outcomes(made | {RATE: years}, {RATE: years[:, :, None] * np.ones(32)}, {}, made, {})

    monkeypatch.setattr(part.Experiment, "ensemble", path)
    found = part.r_squared(shipped_experiment(prior=True), 1)
    assert {one.outcome for one in found} == set(SHOWN)
    assert len(SHOWN) == len(part.series_beside(LAYOUT)) > 10
    others = [one for one in found if one.outcome != RATE]
    assert all(one.median == pytest.approx(1) for one in others)
    assert [one.median for one in found[1:3]] == [pytest.approx(0), pytest.approx(0)]
