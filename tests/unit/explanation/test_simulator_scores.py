"""The simulator scored by origin: it knows nothing of what came later, and its scores are read back or left out."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.explanation.accounts import NULL, read_explanations
from twotrack.explanation.results import Results
from twotrack.explanation.simulator import refit, switches
from twotrack.explanation.simulator.forecast import Ensemble, forecast, versions
from twotrack.explanation.simulator.origin import known_at
from twotrack.explanation.simulator.score import OriginSimulator, log_density
from twotrack.explanation.simulator.switches import switch_off
from twotrack.explanation.simulator.tables import FACTS, priors, read_simulator_scores
from twotrack.explanation.summary import Choice
from twotrack.explanation.twin.members import ALL, leaves_out
from twotrack.explanation.twin.panel import read_panel
from twotrack.explanation.twin.score import Score
from twotrack.report.explanation.beside import beside
from twotrack.runs import inputs

ORIGIN = 2009


@pytest.fixture(scope="module")
def accounts():
    return read_explanations()


@pytest.fixture
def lie(monkeypatch):
    """Plants three times the levers, drivers and official figures of every year after a last honest one."""
    paths, drivers, figures = switches.lever_paths, inputs.drivers_of, inputs.read_figures

    def after(array, first, years):
        found = np.array(array, float)
        found[first:] = 3 * found[first:] + years
        return found

    def plant(honest):
        years = honest - 1999
        months = years * MONTHS_A_YEAR
        monkeypatch.setattr(switches, "lever_paths", lambda *a: {n: after(p, months, 1) for n, p in paths(*a).items()})
        monkeypatch.setattr(
            inputs,
            "drivers_of",
            lambda *a: {i: {n: after(p, years, 0) for n, p in named.items()} for i, named in drivers(*a).items()},
        )
        monkeypatch.setattr(
            inputs,
            "read_figures",
            lambda *a, **b: {n: after(f, years if len(f) < 100 else months, 0) for n, f in figures(*a, **b).items()},
        )
        inputs.official_figures.cache_clear()

    yield plant
    monkeypatch.undo()
    inputs.official_figures.cache_clear()


def forecast_of(accounts, version):
    return forecast(priors(), accounts, version, ORIGIN, Ensemble(2, 1), 1)["held"]


def test_a_lie_planted_after_the_origin_changes_nothing(accounts, lie):
    honest = forecast_of(accounts, ALL)
    lie(ORIGIN)
    assert np.array_equal(forecast_of(accounts, ALL), honest)
    lie(ORIGIN - 1)
    assert not np.array_equal(forecast_of(accounts, ALL), honest)


def test_an_account_that_is_off_changes_the_forecast(accounts):
    assert not np.array_equal(forecast_of(accounts, ALL), forecast_of(accounts, NULL))
    assert versions(accounts)[:6] == (NULL, *accounts.accounts, ALL)


def test_only_the_oracle_knows_levers_and_drivers_after_the_origin(accounts, lie):
    def both():
        return forecast(priors(), accounts, ALL, ORIGIN, Ensemble(2, 1), 1)

    honest = both()
    assert not np.array_equal(honest["true"], honest["held"])
    lie(ORIGIN)
    planted = both()
    assert np.array_equal(planted["held"], honest["held"])
    assert not np.array_equal(planted["true"], honest["true"])


def test_levers_that_count_what_is_done_stay_at_the_mean_of_the_last_year():
    experiment = priors()
    recorded = switch_off(experiment, {}, None)
    held, year = known_at(recorded, experiment.layout, 2011), 2011 - experiment.span.years[0]
    levers = held.forcing.levers
    removals, army = levers["violence"]["mx_leader_removals"], levers["state"]["mx_army_deployment"]
    before = recorded.forcing.levers["violence"]["mx_leader_removals"][year]
    assert removals[year + 1 :] == pytest.approx(np.broadcast_to(before.mean(axis=0), removals[year + 1 :].shape))
    assert (army[year + 1 :] == army[year, -1]).all()
    assert held.start.anchor_year[year] == 1
    assert held.start.anchor_year.sum() == 1


def test_the_log_density_is_of_a_student_with_the_moments_of_the_draws():
    drawn = np.random.default_rng(1).standard_t(4, (40_000, 1)) * 0.3 + 2
    grid = np.linspace(-8, 12, 4001)
    density = np.exp([log_density(drawn, np.array([at]))[0] for at in grid])
    step = grid[1] - grid[0]
    assert density.sum() * step == pytest.approx(1, abs=1e-3)
    assert (density * grid).sum() * step == pytest.approx(drawn.mean(), abs=1e-3)


def made(_experiment, _found, _panel, year, _draws):
    one = Score(year, 1, NULL, "held", -1.0, float("nan"), 2.0, 0.3, 1.0, 0.9, 0.01)
    return OriginSimulator((one,), 1)


def test_scores_are_kept_read_back_and_left_out_where_they_are_of_other_numbers(accounts, tmp_path, monkeypatch):
    monkeypatch.setenv("TWOTRACK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(refit, "score_simulator", made)
    again: list[bool] = []

    def interrupted(kept):
        again.append(kept)
        if len(again) == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        refit.simulate_origins(accounts, interrupted, (2007, 2008), 5)
    tables = refit.simulate_origins(accounts, again.append, (2007, 2008), 5)
    assert again == [False, True, False]
    for name, text in tables.items():
        Path(tmp_path / name).write_text(text, encoding="utf-8")
    found = read_simulator_scores(accounts, read_panel(), tmp_path)
    assert found.current
    assert (found.draws, found.lost, len(found.scores)) == (5, 2, 2)
    facts = tmp_path / FACTS
    facts.write_text(facts.read_text(encoding="utf-8").replace("draws = 5", "draws = 6"), encoding="utf-8")
    other = read_simulator_scores(accounts, read_panel(), tmp_path)
    assert not other.current
    assert other.scores == ()
    assert read_simulator_scores(accounts, read_panel(), tmp_path / "none") is None


def test_an_oracle_stands_beside_its_twin_where_it_was_scored():
    results = Results()
    assert {key[1] for key in beside(results)} == {"held"} | ({"true"} if results.simulator.has_oracle else set())
    held = [one for one in results.simulator.scores if not leaves_out(one.member)]
    more = (*held, *(replace(one, drivers="true") for one in held if one.drivers == "held"))
    results.simulator = replace(results.simulator, scores=more)
    assert results.simulator.has_oracle
    found = beside(results)
    assert {(1, "true"), (2, "true")} < set(found)
    assert {pair.twin.drivers for pair in found[1, "true"]} == {"held"}
    assert {pair.twin.drivers for pair in found[2, "true"]} == {"true"}


def test_every_version_is_scored_beside_its_twin_at_every_origin():
    results = Results()
    simulated = results.simulator
    assert simulated.current, "the shipped scores of the simulator are of other numbers"
    assert {one.origin for one in simulated.scores} == set(results.fits.origins)
    for horizon in (1, 2):
        twins = {one.member for one in results.summaries(Choice(horizon=horizon))}
        own = {one.member for one in results.summaries(Choice(horizon=horizon), "simulator")}
        assert own == twins - {"walk"}
