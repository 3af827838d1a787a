"""`tt.run` from Python: the same seed is the same world, draw by draw, under every scenario; labelled results."""

from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.observation.outcomes import Outcomes
from twotrack.observation.recording import state_codes
from twotrack.policy.files import load_scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.run import label_result
from twotrack.tables.axes import codes
from twotrack.tables.errors import RunError, ScenarioError
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world
from twotrack.world.parameters.fitted import read_fitted

YEARS = list(DEFAULT_SPAN.years)
KINDS = ("nation", "states", "topics", "monthly")
NAMES = ("homicides", "firearm_share", "members", "synthetic_opioid_deaths")


@pytest.fixture(scope="module")
def twenty():
    return tt.run(draws=20)


@pytest.fixture(scope="module")
def sixty():
    """Three parts of twenty draws, of which the first is `twenty`."""
    return tt.run("as-it-happened", 60)


def same(one, other, rtol=1e-9):
    assert one.nation.keys() == other.nation.keys()
    for kind in KINDS:
        for name, values in getattr(one, kind).items():
            np.testing.assert_allclose(values, getattr(other, kind)[name], rtol=rtol, err_msg=name)


def test_the_first_draws_of_many_are_the_draws_of_few(twenty, sixty):
    assert twenty.draws == tuple(range(20))
    first = {kind: {n: v[:20] for n, v in getattr(sixty, kind).items()} for kind in KINDS}
    same(twenty, replace(twenty, **first))


def test_no_two_draws_are_alike(sixty):
    assert len(np.unique(sixty.nation["homicides"][:, YEARS.index(2015)])) == len(sixty.draws) >= 59


def test_the_same_seed_gives_the_same_worlds_and_another_gives_others(twenty):
    same(twenty, tt.run(draws=20, seed=1), rtol=0)
    other = tt.run(draws=20, seed=2)
    assert not np.allclose(other.nation["homicides"], twenty.nation["homicides"], rtol=1e-3)
    assert other.receipt.name != twenty.receipt.name


def test_under_another_scenario_a_draw_is_the_same_until_the_change(twenty):
    scenario = tt.Scenario().set("mx_arrest_effort", 3.0, month="2027-07")
    changed = tt.run(scenario, draws=20)
    before = slice(0, YEARS.index(2027))
    for name in NAMES:
        np.testing.assert_allclose(
            changed.nation[name][:, before], twenty.nation[name][:, before], rtol=1e-12, err_msg=name
        )
    gap = changed.nation["members"][:, YEARS.index(2035)] / twenty.nation["members"][:, YEARS.index(2035)]
    assert (gap < 1).all(), "more arrests leave more members in some draw, so luck is not held fixed"


@pytest.mark.usefixtures("parts_remembered")
def test_priors_are_another_layer_and_win_over_a_fitted_table(twenty):
    prior = tt.run(draws=20, prior=True)
    assert prior.receipt.layer == "prior"
    assert not np.allclose(prior.nation["homicides"], twenty.nation["homicides"], rtol=1e-3)
    same(prior, tt.run(draws=20, prior=True, fitted=read_fitted().numbers), rtol=0)


@pytest.mark.usefixtures("parts_remembered")
def test_a_scenario_may_be_given_by_name_by_file_or_as_such(twenty, tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text('title = "Mine"\n', encoding="utf-8")
    same(twenty, tt.run(str(file), draws=20), rtol=0)
    same(twenty, tt.run(tt.Scenario(), draws=20), rtol=0)
    with pytest.raises(ScenarioError, match="as-it-happened"):
        tt.run("as-it-hapened", draws=20)


@pytest.mark.parametrize("draws", [0, -1])
def test_less_than_one_draw_is_refused(draws):
    with pytest.raises(RunError, match=f"{draws} draws cannot be run: wanted one or more"):
        tt.run(draws=draws)


@pytest.mark.parametrize("seed", [2**63, -(2**63) - 1])
def test_a_seed_of_more_than_64_bits_is_refused(seed):
    with pytest.raises(RunError, match="is not a seed"):
        tt.run(draws=1, seed=seed)


@pytest.mark.parametrize("seed", [2**63 - 1, -(2**63)])
def test_a_seed_of_64_bits_will_do(seed):
    assert np.isfinite(tt.run(draws=1, seed=seed).nation["homicides"]).all()


@pytest.mark.usefixtures("parts_remembered")
def test_progress_counts_every_draw():
    done = []
    tt.run(draws=50, progress=done.append)
    assert len(done) > 1
    assert min(done) > 0
    assert sum(done) == 50


def test_pandas_has_a_row_for_every_draw(twenty, world):
    rows = outcome_rows(world.tables)
    table = twenty.to_pandas()
    assert list(table.columns) == ["outcome", "place", "topic", "year", "draw", "value", "unit"]
    topics = len(codes("topic"))
    places = sum(1 + 32 * row.by_state + topics * row.by_topic for row in rows.values())
    assert len(table) == places * 36 * 20
    assert dict(zip(table["outcome"], table["unit"], strict=True)) == {name: row.unit for name, row in rows.items()}
    chosen = (table["outcome"] == "homicides") & (table["place"] == "MX-CHH") & (table["year"] == 2010)
    values = table[chosen & (table["draw"] == 7)]["value"]
    column = state_codes().index("MX-CHH")
    assert values.tolist() == [twenty.states["homicides"][7, YEARS.index(2010), column]]


def test_xarray_is_labelled(twenty, world):
    data = twenty.to_xarray()
    assert data["homicides"].dims == ("draw", "year")
    assert data["homicides_state"].dims == ("draw", "year", "state")
    assert data["pedestrians_month"].dims == ("draw", "month")
    assert data["cooperation_us_to_mx_topic"].dims == ("draw", "year", "topic")
    assert dict(data.sizes) == {"draw": 20, "year": 36, "state": 32, "topic": len(codes("topic")), "month": 432}
    assert data.attrs["receipt"] == twenty.receipt.line()
    for name, row in outcome_rows(world.tables).items():
        assert data[name].attrs == {"unit": row.unit, "place": row.place}
        kept = {"state": row.by_state, "topic": row.by_topic, "month": row.monthly}
        assert {kind: f"{name}_{kind}" in data for kind in kept} == kept
    chosen = data["homicides_state"].sel(draw=7, year=2010, state="MX-CHH").item()
    assert chosen == twenty.states["homicides"][7, YEARS.index(2010), state_codes().index("MX-CHH")]


def test_homicides_of_states_add_up_to_those_of_the_nation(twenty):
    total = twenty.states["homicides"].sum(axis=2)
    assert np.allclose(total, twenty.nation["homicides"], rtol=1e-9)


SPOILT = {"nation": "members", "states": "members", "topics": "hostility_us_to_mx", "monthly": "pedestrians"}


def made_up(spoilt, part, figure):
    """Outcomes of five draws, all one, but one figure of some draws."""
    rows = outcome_rows(shipped_world().tables)
    made = Outcomes(
        nation={name: np.ones((5, 36)) for name in rows},
        states={name: np.ones((5, 36, 32)) for name, row in rows.items() if row.by_state},
        topics={name: np.ones((5, 36, len(codes("topic")))) for name, row in rows.items() if row.by_topic},
        monthly={name: np.ones((5, 432)) for name, row in rows.items() if row.monthly},
        topic_months={},
    )
    getattr(made, part)[SPOILT[part]][spoilt, 9] = figure
    return made


@pytest.mark.parametrize("figure", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("part", SPOILT)
def test_a_draw_that_is_not_finite_is_named_and_left_out(part, figure):
    scenario = load_scenario("as-it-happened")
    result = label_result(shipped_experiment(prior=True), scenario, made_up([1, 3], part, figure), 1)
    assert result.nonfinite == (1, 3)
    assert result.draws == (0, 2, 4)
    assert result.receipt.draws == 5
    assert {len(v) for kind in KINDS for v in getattr(result, kind).values()} == {3}
    assert sorted(set(result.to_pandas()["draw"])) == [0, 2, 4]
    assert list(result.to_xarray()["draw"]) == [0, 2, 4]
    with pytest.raises(RunError, match="every draw became non-finite"):
        label_result(shipped_experiment(prior=True), scenario, made_up([0, 1, 2, 3, 4], part, figure), 1)
