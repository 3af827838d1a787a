"""Statistics of the claims: uniform p-values under chance, no dependence on names or order, figures known by hand."""

import numpy as np
import pandas as pd
import pytest

from twotrack.claims.answer import answer
from twotrack.claims.inputs import Inputs
from twotrack.claims.rows import read_claims
from twotrack.claims.statistics.permutation import difference_of_means
from twotrack.claims.statistics.ratios import correlation, dispersion, newey_west, ratio_of_rates
from twotrack.claims.statistics.two_periods import growth_on


def test_p_values_are_uniform_on_shuffled_data():
    rng = np.random.default_rng(3)
    members = np.arange(32) < 6
    found = [difference_of_means(rng.normal(size=32), members, 400, 1).p for _ in range(400)]
    counts = np.histogram(found, bins=10, range=(0, 1))[0]
    # Chi-squared with nine degrees of freedom: its 99.9 % point.
    assert ((counts - 40) ** 2 / 40).sum() < 27.9


def test_a_planted_difference_is_found():
    values = np.arange(32.0)
    assert difference_of_means(values, values > 25, 2000, 1).p < 0.001


def test_the_order_of_states_changes_nothing():
    rng = np.random.default_rng(5)
    values, members = rng.normal(size=32), np.arange(32) < 6
    order = rng.permutation(32)
    assert difference_of_means(values[order], members[order]) == pytest.approx(difference_of_means(values, members))


class Renamed(Inputs):
    """The same series with every state under another name, and in another order."""

    def __init__(self, names):
        super().__init__()
        self.names = names

    def __getitem__(self, name):
        frame = super().__getitem__(name)
        if "state" not in frame:
            return frame
        return frame.assign(state=frame["state"].map(self.names)).sort_values("state", kind="stable")


@pytest.mark.parametrize("name", ["C46", "C52", "C54", "C59", "C63", "C65"])
def test_relabelling_states_changes_nothing(name, monkeypatch):
    from twotrack.claims.methods import homicides

    claim = read_claims()[name]
    codes = sorted(set(Inputs()["inegi/homicides_occurrence_state"]["state"]))
    names = dict(zip(codes, np.random.default_rng(7).permutation([f"S{at:02d}" for at in range(32)]), strict=True))
    plain = answer(name, claim, Inputs())
    settings = {
        key: [names[code] for code in value]
        if key in {"group", "states"}
        else names.get(value, value)
        if isinstance(value, str)
        else value
        for key, value in claim.given.items()
    }
    monkeypatch.setattr(homicides, "MENDED_STATE", names["MX-CHP"])
    other = answer(name, claim.model_copy(update={"given": settings}), Renamed(names))
    assert other.verdict == plain.verdict
    assert other.finding.value == pytest.approx(plain.finding.value)
    assert dict(other.finding.parts) == pytest.approx(dict(plain.finding.parts))


def test_two_periods_give_the_ratio_of_ratios():
    early, late = np.array([100.0, 50, 80, 20]), np.array([200.0, 100, 80, 20])
    treated = np.array([1.0, 1, 0, 0])
    design = np.column_stack([treated, np.ones(4)])
    found = growth_on(design, early, late, np.zeros(4), np.arange(4))
    assert np.exp(found[0].value) == pytest.approx(2)
    assert np.exp(found[1].value) == pytest.approx(1)


def test_a_ratio_has_its_interval_and_none_where_a_count_is_zero():
    found = ratio_of_rates(200, 100, 1.0, 1.0)
    assert found.value == 2
    assert np.log(found.high / 2) == pytest.approx(1.96 * np.sqrt(1 / 200 + 1 / 100), abs=1e-4)
    assert np.isnan(ratio_of_rates(0, 100, 1.0, 1.0).value)


def test_dispersion_is_near_one_for_poisson_and_is_never_below():
    rng = np.random.default_rng(1)
    assert dispersion(rng.poisson(50, (200, 12)).astype(float)) == pytest.approx(1, abs=0.1)
    assert dispersion(np.full((4, 12), 7.0)) == 1


def test_a_correlation_of_thirteen_years_has_fishers_interval():
    rng = np.random.default_rng(2)
    x = rng.normal(size=13)
    found = correlation(x, x + rng.normal(size=13))
    assert np.arctanh(found.high) - np.arctanh(found.value) == pytest.approx(1.96 / np.sqrt(10), abs=1e-3)


def test_errors_grow_under_autocorrelation():
    rng = np.random.default_rng(4)
    noise = pd.Series(rng.normal(size=400)).ewm(alpha=0.1).mean().to_numpy()
    design = np.column_stack([np.ones(400), np.arange(400.0)])
    plain, robust = (newey_west(design, noise, lags)[1] for lags in (0, 20))
    assert robust.high - robust.low > 1.5 * (plain.high - plain.low)
