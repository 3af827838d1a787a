"""The closure of 2020, foretold from February: the world's own path, what is given, and nothing else that is later."""

import tomllib
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.base.months import month_index
from twotrack.evidence.folder import open_folder
from twotrack.forecasting.episodes import closure_2020 as closure
from twotrack.forecasting.episodes.closure_falls import fall
from twotrack.forecasting.episodes.reports import AHEAD
from twotrack.forecasting.scoring import closure as line
from twotrack.forecasting.scoring.flows import flow_case, flow_figures
from twotrack.forecasting.scoring.rows import CLOSURE, ScoreRow
from twotrack.forecasting.scoring.verdicts import verdicts
from twotrack.observation.paths import model_path
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import median_values

DRAWS = 60
KNOWN = closure.ORIGIN + 1 - DEFAULT_SPAN.first
NAME = "crossings_pedestrians"


@pytest.fixture(scope="module")
def figures(data_folder):
    return flow_figures(open_folder(data_folder), NAME)


@pytest.fixture
def afresh():
    """Draws that no other test made, and none kept after it."""
    closure.mechanism_draws.cache_clear()
    yield
    closure.mechanism_draws.cache_clear()


def test_the_border_by_itself_goes_the_way_of_the_whole_world(prior_setup, as_it_happened):
    """The border reads of the epidemic its measures only: with nobody infected its path is the same."""
    values = median_values(prior_setup.distributions, scales_of(prior_setup.distributions))
    whole = np.asarray(model_path(prior_setup.world, closure.crossings(), as_it_happened[1], values).level)
    border, held = closure.closure_given()
    own = {name: value for name, value in values.items() if name.startswith("border.")}
    found = np.asarray(jax.jit(lambda v: closure.modes_of(border, v, held).path)(own)).T
    np.testing.assert_allclose(found, whole[: len(found), : len(closure.crossing_modes())], rtol=1e-8)


def test_only_the_levers_named_are_told():
    span = Span(DEFAULT_SPAN.first, closure.LAST, closure.LAST)
    recorded = lever_paths(Scenario(), span)
    given = closure.lever_paths_given(recorded)
    for name, path in recorded.items():
        np.testing.assert_array_equal(given[name][:KNOWN], path[:KNOWN])
        if name in closure.GIVEN:
            np.testing.assert_array_equal(given[name], path)
        else:
            assert (given[name][KNOWN:] == path[KNOWN - 1]).all(), name
    assert not np.array_equal(recorded["us_title42"], given["us_title42"])


def test_what_was_computed_from_later_figures_is_replaced(world):
    then = {b.name: b for b in closure.numbers_then()}
    table = tomllib.loads(closure.PRIORS_THEN.read_text(encoding="utf-8"))
    now = {b.name: b for b in parameter_distributions(world.tables)}
    for name in table:
        ours, theirs = then[f"border.{name}"], now[f"border.{name}"]
        assert (ours.location, ours.scale) != (theirs.location, theirs.scale), name
    # Every number of the border that moves a crossing and names 2020 or 2021 in its sources is among them.
    (border,) = (issue for issue in world if issue.name == "border")
    moves_none = {"stopped_share_imports", "stopped_share_exports", "us_loss_per_crossing", "renewal_interval"}
    later = {
        name
        for name, row in border.tables.parameters.items()
        if any(year in f"{s.cite} {s.where}" for s in row.sources for year in ("2020", "2021"))
    }
    assert later - set(table) - moves_none <= {"fear_delay", "pass_through"}
    assert closure.FITTED_THEN.read_text(encoding="utf-8").count('until = "2020-02"') == 1


@pytest.mark.usefixtures("afresh")
def test_no_draw_moves_with_a_lie_after_the_origin(figures, monkeypatch):
    def refuse(*_):
        raise AssertionError("what was fitted to later figures may not be read")

    monkeypatch.setattr("twotrack.world.parameters.posterior.shipped_overlay", refuse)
    monkeypatch.setattr("twotrack.runs.experiment.shipped_overlay", refuse)
    lie = figures.copy()
    lie[lie.index > closure.ORIGIN] = 7.0
    honest, fooled = (flow_case(table, NAME, closure.ORIGIN, 48) for table in (figures, lie))
    assert fooled.future[0, 0] == 7
    first = line.closure_draws(honest, NAME, DRAWS, 1)
    closure.mechanism_draws.cache_clear()
    np.testing.assert_array_equal(line.closure_draws(fooled, NAME, DRAWS, 1), first)
    assert first.shape == (DRAWS, AHEAD, 1)
    before = figures.copy()
    before[before.index == closure.ORIGIN] *= 2
    moved = line.closure_draws(flow_case(before, NAME, closure.ORIGIN, 48), NAME, DRAWS, 1)
    assert np.median(moved[:, 0]) > 1.2 * np.median(first[:, 0])


def test_a_wave_that_is_seen_is_carried_on_and_fades():
    months, ahead = 120, 24
    mode = closure.Mode(jnp.full(months + ahead, 1000.0), jnp.array(0.02), jnp.array(np.log(2) / 0.05), jnp.array(1e-4))
    known = jnp.full(months, 1000.0).at[-24:].set(1300.0)
    keys = jax.random.split(jax.random.key(1), 400)
    found = np.asarray(closure._continue_series(jax.tree.map(lambda a: jnp.stack([a] * 400), mode), known, keys))
    middle = np.median(found, axis=0)
    assert middle[0] == pytest.approx(1000 * 1.3 ** np.exp(-0.05), rel=0.03)
    assert middle[-1] == pytest.approx(1000 * 1.3 ** np.exp(-0.05 * ahead), rel=0.05)
    spread = np.log(found).std(axis=0)
    assert spread[-1] > 1.5 * spread[0]


def test_a_fall_is_counted_in_its_own_months():
    official = np.full(closure.LAST + 1 - DEFAULT_SPAN.first, 100.0)
    official[KNOWN:] = 40.0
    draws = np.linspace(30, 60, 101)[:, None] * np.ones(AHEAD)
    draws[:, 3] += 100
    found = fall("trucks", official, draws)
    assert (found.april, found.months, found.inside) == (0.4, 22, 21)
    assert found.april_forecast == pytest.approx((0.315, 0.45, 0.585))
    assert found.total == 22 * 40


def scored(method, error, inside, horizon=12, origin="2020-02", series=NAME):
    return ScoreRow(series, origin, horizon, method, "made", 12, error, 0.1, error, 0.1, 0.5, inside)


@pytest.mark.parametrize(
    ("error", "inside", "wanted"), [(10.0, 0.75, True), (10.0, 0.7, False), (30.0, 1.0, False), (20.0, 1.0, False)]
)
def test_a_fall_counts_as_foretold_by_the_rule_set_beforehand(error, inside, wanted):
    rows = [scored(CLOSURE, error, inside), scored("twotrack", 20.0, 0.0), scored("theta", 25.0, 0.0)]
    rows += [scored("theta", 1.0, 1.0, horizon=24), scored("theta", 1.0, 1.0, origin="2017-12")]
    (verdict,) = verdicts(rows)
    assert (verdict.counts_as_forecast, verdict.best_other) == (wanted, "twotrack")
    assert verdicts(rows[1:]) == []


def test_crossings_are_told_at_one_origin_only(figures):
    assert line.with_last_month((12, 24)) == (12, 22, 24)
    assert line.with_last_month((12,)) == (12,)
    early = flow_case(figures, NAME, month_index("2017-12"), 24)
    assert not line.given_levers(early, NAME)
    assert line.given_levers(replace(early, origin=closure.ORIGIN), NAME)
    assert not line.given_levers(replace(early, origin=closure.ORIGIN), "encounters")
