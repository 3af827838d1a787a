"""The shocks of the past are a draw given the official figures, and nothing else of a run moves with them."""

import hashlib
import shutil
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.evidence.series import SERIES
from twotrack.observation.data import read_figures
from twotrack.observation.declarations import informed_shocks
from twotrack.observation.official import official_states
from twotrack.observation.walks import year_response
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.conditioning import flatten_years, shift_shocks
from twotrack.runs.engine import draw_inputs
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import input_arrays, official_figures
from twotrack.runs.programs import shared_inputs
from twotrack.runs.run import finite_draws
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.draws import draw_key, median_values

# Every draw of a default run: one of them once had eight persons left where the figures asked for a war.
DRAWS = 200
# Draws whose shocks are found again from figures that differ by rounding.
AGAIN = 32
# Worlds of the test by figures that the model made.
MADE = 50
YEARS = len(range(2000, 2022))
TRUE = 50
KEPT = Scenario().set("us_assault_weapons_ban", 1, month="2004-10")


def quiet(_):
    """Nothing to say of progress."""


@pytest.fixture(scope="module")
def shipped(_strict):
    """The shipped fit with history's shocks inferred, and its replay."""
    prepared = shipped_experiment()
    return prepared, prepared.condition(DRAWS, 1), prepared.ensemble(Scenario(), DRAWS, 1)


@pytest.fixture(scope="module")
def made(_strict):
    """Numbers at their prior medians; homicides that the model made with the shocks of a world of its own, as
    recorded, every other figure missing; and the shocks inferred from them in fifty other worlds.
    """
    known = shipped_experiment(prior=True)
    still = tuple(replace(b, scale=0 * b.scale) for b in known.distributions)
    # Joint draws move nothing where nothing has width: with them the programs are those of the shipped posterior.
    certain = replace(known, distributions=still, project=False, overlay=shipped_experiment().overlay)
    truth = certain.ensemble(Scenario(), TRUE + 1, 1).states["homicides"][TRUE, :YEARS]
    nothing = {name: np.full_like(seen, np.nan) for name, seen in official_figures(certain.layout).items()}
    figures = nothing | {"homicides": truth}
    own, shared = draw_inputs(certain, MADE, 1), input_arrays(certain, Scenario(), 1)
    return certain, certain.engine.condition(own, shared, figures, quiet)


def shocks(world, draws):
    """Free shocks of violence in the past of worlds 0, 1, 2 ... up to a number, by name; worlds first."""
    months = jnp.array(list(DEFAULT_SPAN.months))
    every = jax.jit(jax.vmap(lambda draw: shock_forcing(world, draw_key(1, draw), months, 1.0)["violence"]))
    free = every(jnp.arange(draws))
    known = DEFAULT_SPAN.future - DEFAULT_SPAN.first
    return {
        n: np.stack([np.asarray(flatten_years(one))[:known] for one in free[n]]) for n in informed_shocks()["violence"]
    }


def deviations(certain, found):
    """Slow and fast deviation together by world, year and state."""
    p = {
        k.partition(".")[2]: v
        for k, v in median_values(certain.distributions, shared_inputs(certain, Scenario(), 1).scales).items()
    }
    total = 0.0
    for part in ("slow", "fast"):
        response = np.asarray(p[f"{part}_shock_sd"] * year_response(YEARS, p[f"{part}_half_life"]))
        own, shared = found[f"{part}_shock"], found[f"common_{part}_shock"]
        share = float(p["common_share"])
        total = total + response @ (np.sqrt(1 - share) * own + np.sqrt(share) * shared[..., None])
    return total


def test_a_block_has_the_shocks_of_its_own_draws(shipped):
    prepared, _, whole = shipped
    block = prepared.block(Scenario(), range(20, 40), 1)
    for name, values in whole.nation.items():
        np.testing.assert_array_equal(block.nation[name], values[20:40], err_msg=name)
    assert not block.topic_months


def test_true_deviations_rank_evenly_among_the_inferred(made):
    certain, moves = made
    every = shocks(certain.world, TRUE + 1)
    true = deviations(certain, {n: values[TRUE] for n, values in every.items()})
    free = {n: values[:MADE] for n, values in every.items()}
    drawn = deviations(certain, {n: free[n] + moves["violence"][n] for n in free})
    ranks = (drawn < true).mean(axis=0)
    # Thirty-two states, each with a few independent stretches of years.
    assert abs(ranks.mean() - 1 / 2) < 0.1
    assert 0.2 < ranks.std() < 0.37
    assert 0.8 < ((ranks > 0.05) & (ranks < 0.95)).mean() < 0.97
    assert np.median(np.std(drawn, axis=0) / np.std(deviations(certain, free), axis=0)) < 0.5


def test_figures_that_are_missing_leave_their_shocks_free(made):
    _, moves = made
    for issue in ("drugs", "migration", "border"):
        for name, values in moves[issue].items():
            assert not values.any(), name


def test_every_draw_of_a_default_run_is_finite(shipped):
    assert list(np.flatnonzero(~finite_draws(shipped[2]))) == []


def test_figures_that_differ_by_rounding_move_shocks_by_rounding(shipped):
    prepared, moves, _ = shipped
    random = np.random.default_rng(6)
    nearly = jax.tree.map(lambda a: a * (1 + 1e-14 * random.uniform(-1, 1, a.shape)), prepared.figures)
    shared = input_arrays(replace(prepared, project=False), Scenario(), 1)
    again = prepared.engine.condition(draw_inputs(prepared, AGAIN, 1), shared, nearly, quiet)
    for issue, names in again.items():
        for name, values in names.items():
            assert np.abs(values - moves[issue][name][:AGAIN]).max() < 1e-7, f"{issue}.{name}"


def test_the_replay_lies_on_the_figures_within_their_error(shipped, world):
    _, _, run = shipped
    official = official_states(outcome_rows(world.tables)["homicides"], DEFAULT_SPAN)[:YEARS]
    drawn = run.states["homicides"][:, :YEARS]
    low, high = np.quantile(drawn, [0.05, 0.95], axis=0)
    large = official > 100
    assert ((official >= low) & (official <= high))[large].mean() > 0.8
    nation = np.median(run.nation["homicides"][:, :YEARS], axis=0)
    away = np.abs(np.log(nation / official.sum(axis=1)))[1:]
    # In the quietest years the background of some draws alone is above the figures, and no shock takes it away.
    assert away.max() < 0.2
    assert np.median(away) < 0.03
    assert (away < 0.1).mean() > 0.9


def test_the_last_year_of_the_replay_and_the_first_of_the_projection_are_close(shipped):
    drawn = np.median(shipped[2].nation["homicides"], axis=0)
    assert abs(np.log(drawn[YEARS] / drawn[YEARS - 1])) < 0.06


def test_shocks_after_the_record_are_the_free_ones(shipped, world):
    _, moves, _ = shipped
    free = shock_forcing(world, draw_key(1, 3), jnp.array(list(DEFAULT_SPAN.months)), 1.0)
    after = shift_shocks(free, jax.tree.map(lambda a: a[3], moves))
    for issue, names in free.items():
        for name, values in names.items():
            assert np.array_equal(values[YEARS:], after[issue][name][YEARS:]), name
    assert not np.array_equal(free["violence"]["slow_shock"][:YEARS], after["violence"]["slow_shock"][:YEARS])


def test_a_changed_past_keeps_history_s_shocks_and_differs_from_its_first_change_on(shipped):
    prepared, moves, run = shipped
    kept = prepared.ensemble(KEPT, DRAWS, 1)
    assert prepared.condition(DRAWS, 1) is moves
    first = 2004 - 2000
    assert finite_draws(kept).all()
    with_ban, without = kept.nation["homicides"], run.nation["homicides"]
    assert np.array_equal(with_ban[:, :first], without[:, :first])
    gap = np.log(with_ban / without)
    later = gap[:, first + 2 : YEARS]
    assert (later[:MADE] <= 1e-12).all()
    # Who was not killed may be killed later: of 200 draws three show it, years on, and by less than a hundredth.
    assert (later <= 0.01).all()
    assert ((later > 1e-12).any(axis=1)).sum() <= 4
    # Were shocks others, the difference would jump from year to year as that of two draws does.
    other = np.log(without / np.roll(without, 1, axis=0))
    assert 3 * np.median(jumps(gap)) < np.median(jumps(other))
    assert jumps(gap).max() < 0.2


def jumps(gap):
    """Largest step of each draw from one year of the record to the next."""
    return np.abs(np.diff(gap[:, :YEARS], axis=1)).max(axis=1)


@pytest.mark.usefixtures("_strict")
def test_a_lie_after_the_last_month_changes_nothing(tmp_path):
    folder = tmp_path / "series"
    shutil.copytree(SERIES, folder)
    for name, column in (("inegi/homicides_occurrence_state", "year"), ("bts/crossings", "month")):
        path = folder / f"{name}.csv"
        lines = path.read_text(encoding="utf-8").splitlines()
        at, last = lines[0].split(",").index(column), lines[-1].split(",")
        last[at] = last[at].replace("2021", "2022")
        assert "2022" in last[at]
        true = hashlib.sha256(path.read_bytes()).hexdigest()
        path.write_text("\n".join([*lines, ",".join(last)]) + "\n", encoding="utf-8")
        sidecar, lie = path.with_suffix(".toml"), hashlib.sha256(path.read_bytes()).hexdigest()
        sealed = sidecar.read_text(encoding="utf-8")
        assert true in sealed
        rows = f"rows = {len(lines) - 1}\n"
        assert rows in sealed
        resealed = sealed.replace(true, lie).replace(rows, f"rows = {len(lines)}\n")
        sidecar.write_text(resealed, encoding="utf-8")
    lied = read_figures(DEFAULT_SPAN.replay_until, folder, first=DEFAULT_SPAN.first)
    for name, seen in official_figures(shipped_experiment(prior=True).layout).items():
        assert np.array_equal(lied[name], seen, equal_nan=True)
