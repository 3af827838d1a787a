"""Weighted futures: means, quantiles and shares by hand; equal weights are none; a file is refused with its lines."""

import json
from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.answer import COUNTRIES, LEADERS
from twotrack.agreements.preferences.draws import PreferenceDraws
from twotrack.agreements.search import store
from twotrack.agreements.search.find import search
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.wording.answer import futures_text
from twotrack.agreements.wording.menu import robust_rows, search_object
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth.draw_weights import checked_weights, read_weights
from twotrack.agreements.worth.futures import ALIKE, Futures
from twotrack.agreements.worth.holding import holdings
from twotrack.agreements.worth.judging import Signing, World, gain_of_signing
from twotrack.agreements.worth.worlds import Size
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.errors import TwotrackError
from winter_menu import MENU

DRAWS = 6
WEIGHTS = (3.0, 0.0, 1.0, 1.0, 2.0, 1.0)


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture(scope="module")
def alike(experiment):
    return tt.negotiate("june-2019", DRAWS, preferences=20, experiment=experiment)


@pytest.fixture(scope="module")
def weighted(experiment):
    return tt.negotiate(
        "june-2019",
        DRAWS,
        preferences=20,
        require=["encounters<=0.97"],
        weights_of_draws=WEIGHTS,
        experiment=experiment,
    )


def evenly(count):
    return Futures(np.full(count, 1 / count))


def test_equal_weights_give_the_usual_mean_and_quantiles():
    values = np.random.default_rng(0).normal(size=(3, 41))
    even = evenly(41)
    assert even.effective == pytest.approx(41)
    np.testing.assert_allclose(even.mean(values), ALIKE.mean(values), rtol=1e-12)
    np.testing.assert_allclose(even.mean(values.T, axis=0), values.mean(axis=1), rtol=1e-12)
    assert even.overall(values) == pytest.approx(values.mean())
    for levels in (0.3, [0, 0.05, 0.5, 0.95, 1]):
        np.testing.assert_allclose(even.quantiles(values, levels), ALIKE.quantiles(values, levels), atol=1e-12)
        np.testing.assert_allclose(even.quantiles(values.T, levels, axis=0), even.quantiles(values, levels))


def test_means_shares_and_quantiles_by_hand():
    futures = Futures(np.array([0.5, 0.25, 0.25]))
    assert futures.mean(np.array([1.0, 2.0, 6.0])) == pytest.approx(2.5)
    assert futures.mean(np.array([True, False, True])) == pytest.approx(0.75)
    assert futures.effective == pytest.approx(1 / 0.375)
    # n* = 8/3: at one half the interval from 5/16 to 11/16 holds 3/16 on either side of 1/2.
    assert futures.quantiles(np.array([6.0, 1.0, 2.0]), 0.5) == pytest.approx(4.0)
    assert futures.quantiles(np.array([1.0, 2.0, 6.0]), 0.5) == pytest.approx(1.5)
    assert list(futures.quantiles(np.array([1.0, 2.0, 6.0]), [0, 1])) == pytest.approx([1.0, 14 / 3])


def test_the_mean_gain_is_that_of_futures_with_their_weights():
    draws = PreferenceDraws(np.array([(0.8, 0.2), (0.3, 0.7)]), np.full((2, 1), 0.4), np.full(2, 2.0), np.full(2, 0.5))
    random, futures = np.random.default_rng(1), Futures(np.array([0.1, 0.2, 0.3, 0.4]))
    worlds = [World(random.normal(size=(4, 2)), np.ones(1), futures) for _ in range(2)]
    found = gain_of_signing(*worlds, Signing(random.normal(size=(2, 4)), np.array([0.5, 0.1])), draws)
    assert found.by_draw == pytest.approx(found.gain @ futures.weights)
    assert found.mean == pytest.approx(found.by_draw.mean())
    assert found.by_wish.sum() + found.by_stance.sum() - found.cost == pytest.approx(found.mean)


def test_equal_weights_are_the_answer_without_weights(experiment, alike):
    found = tt.negotiate("june-2019", DRAWS, preferences=20, weights_of_draws=[2] * DRAWS, experiment=experiment)
    assert json.dumps(answer_object(found)) == json.dumps(answer_object(alike))
    assert futures_text(found.worlds.futures, "en") == ""
    even = replace(alike.worlds, futures=evenly(DRAWS))
    parts = {name: [replace(one, worlds=even) for one in each] for name, each in alike.parties.items()}
    same, first = answer_object(replace(alike, worlds=even, parties=parts)), answer_object(alike)
    for one, other in zip(same["parties"], first["parties"], strict=True):
        assert one["gain"] == pytest.approx(other["gain"], abs=1e-9)
        assert one["no_regret"] == pytest.approx(other["no_regret"])
    for one, other in zip(same["holds"], first["holds"], strict=True):
        assert one["needed"] == pytest.approx(other["needed"], abs=1e-9)


def test_an_answer_is_that_of_the_draws_that_count(alike, weighted):
    assert weighted.worlds.draws == (0, 2, 3, 4, 5)
    assert weighted.worlds.nonfinite == ()
    own = np.array(WEIGHTS)[[0, 2, 3, 4, 5]]
    for country in COUNTRIES:
        gains = alike.parties[LEADERS[country]][0].middle.gain[0][[0, 2, 3, 4, 5]]
        judged = weighted.parties[LEADERS[country]][0]
        np.testing.assert_allclose(judged.middle.gain[0], gains, atol=1e-12)
        assert judged.middle.mean == pytest.approx(np.average(gains, weights=own))
        assert weighted.no_regret_share(LEADERS[country]) == pytest.approx(np.average(gains >= 0, weights=own))
    made = json.loads(json.dumps(answer_object(weighted)))
    assert made["draws"] == {"asked": 6, "used": 5, "nonfinite": [], "weighted": {"effective": pytest.approx(4)}}
    assert made["required"]["share"] == pytest.approx(np.average(weighted.required[0], weights=own))
    for language, words in (("en", "5 count, and say as much as 4 that count alike"), ("es", "tanto como 4")):
        assert words in futures_text(weighted.worlds.futures, language)
    shares = [one.share for one in holdings(weighted)]
    assert all(0 <= one <= 1 + 1e-12 for one in shares)


def test_one_draw_alone_is_its_own_answer(experiment, alike):
    found = tt.negotiate("june-2019", DRAWS, preferences=20, weights_of_draws=[0, 0, 0, 7, 0, 0], experiment=experiment)
    for name, each in found.parties.items():
        assert each[0].middle.mean == pytest.approx(alike.parties[name][0].middle.gain[0][3])


def test_a_menu_weighs_its_futures(tmp_path, monkeypatch, experiment):
    path = tmp_path / "menu.toml"
    path.write_text(MENU, encoding="utf-8")
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)
    menu, size = load_menu(path), Size(4, 20, 1, (1.0, 0.0, 4.0, 3.0))
    found, plain = search(menu, size, experiment), search(menu, Size(4, 20, 1), experiment)
    own = np.array([1, 4, 3]) / 8
    assert (found.draws, found.nonfinite) == (3, ())
    for number in found.verified.keys() & plain.verified.keys():
        gains = plain.verified[number].gains[:, [0, 2, 3]]
        np.testing.assert_allclose(found.verified[number].mean, gains @ own, atol=1e-9)
        assert np.abs(found.verified[number].missed).max() < 0.01, "the sum of effects is weighted too"
    rows = {(row["package"], row["country"]): row for row in robust_rows(found)}
    for one in found.verified.values():
        row = rows[one.package.name, "us"]
        assert row["mean"] == pytest.approx(one.mean[0])
        assert row["starr"] == pytest.approx((one.gains[0] >= 0) @ own)
    assert search_object(found)["draws"]["weighted"]["effective"] == pytest.approx(1 / (own**2).sum())
    assert store.store_of(experiment, menu, size) != store.store_of(experiment, menu, Size(4, 20, 1))


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("draw,weight\n0,1\n1,2\n", None, "no weight for 1 draw: 2; wanted a row for each draw from 0 to 2"),
        ("draw,weight\n0,1\n1,-2\n2,1\n", 3, "weight −2 of draw 1: wanted a finite number, 0 or more"),
        ("draw,weight\n0,1\n1,inf\n2,1\n", 3, "finite number"),
        ("draw,weight\n0,0\n1,0\n2,0\n", None, "all weights are zero"),
        ("draw,weight\n0,1\n1,1\n2,1\n1,3\n", 5, "draw 1 stands already on line 3"),
        ("draw,weight\n0,1\n1,1\n2,1\n7,3\n", 5, "draw 7 is none of the 3 of this run, which are 0 to 2: leave"),
        ("draw,weight\n0,1\n1,1\n2,1\n-1,3\n", 5, "draws are counted from 0 to 2"),
        ("draw,weight\n0,1\n1,much\n2,1\n", 3, "much"),
        ("draw,wieght\n0,1\n1,2\n2,1\n", 1, "Did you mean 'weight'?"),
    ],
)
def test_a_wrong_file_of_weights_is_refused_with_its_lines(tmp_path, text, line, said):
    path = tmp_path / "weights.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TwotrackError) as refused:
        read_weights(path, 3)
    assert any(said in one.message and one.line == line for one in refused.value.faults), refused.value.faults
    assert all(one.file == "weights.csv" for one in refused.value.faults)


def test_a_file_of_weights_is_read(tmp_path):
    path = tmp_path / "weights.csv"
    path.write_text("draw,weight\n2,0.5\n0,1\n1,0\n", encoding="utf-8")
    assert read_weights(path, 3) == (1, 0, 0.5)
    path.write_text("draw,weight\n2,4\n0,4\n1,4\n", encoding="utf-8")
    assert read_weights(path, 3) is None
    with pytest.raises(TwotrackError):
        read_weights(tmp_path / "none.csv", 3)


@pytest.mark.parametrize("weights", [[1, 2], [1, -1, 1], [0, 0, 0], [1, float("nan"), 1]])
def test_wrong_weights_in_python_are_refused(weights):
    with pytest.raises(TwotrackError, match="wanted 3 finite numbers"):
        checked_weights(weights, 3)
