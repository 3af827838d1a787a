"""Migration beside the record: repeats, the summer of 2019 and its rivals, and the official series themselves."""

import sys

import numpy as np
import pytest
from migration_runs import at, by_month, official, trajectory

from twotrack.evidence.series import load_series

SUMMER = slice(at("2019-06"), at("2019-10"))


def test_the_share_of_repeats_beside_the_published_ones(capsys):
    run = trajectory()
    share = {}
    for year in (2015, 2019, 2021):
        months = slice(at(f"{year}-01"), at(f"{year}-12") + 1)
        share[year] = by_month(run, "repeat_encounters")[months].sum() / by_month(run, "encounters")[months].sum()
    tell(
        capsys,
        f"repeats: 2015 {share[2015]:.1%} (15 % in 2014-19 in a year), 2019 {share[2019]:.1%} (7 % in FY2019), "
        f"2021 {share[2021]:.1%} (27 % in FY2020-21, 38 % in May 2021 in a year, 26 % in June 2022)",
    )
    # The science notes call seven points just enough for a rule of this kind.
    assert 0.07 - 0.07 < share[2019] < 0.15
    assert 0.27 < share[2021] < 0.38 + 0.07


def test_the_summer_of_2019_beside_its_rivals(capsys):
    """June to September over May: official, the season's rival (a year before), and the model with and without."""
    seen = official("cbp/southwest_encounters", "encounters")
    months = [f"{{}}-{n:02d}" for n in range(6, 10)]
    ratios = {
        "official 2019": [seen[m.format(2019)] / seen["2019-05"] for m in months],
        "same months of 2018": [seen[m.format(2018)] / seen["2018-05"] for m in months],
    }
    off = {"guard": ("mx_migration_deployment", "2019-06", 0), "returns": ("us_remain_in_mexico", "2019-06", 0)}
    runs = {
        "model, record": (),
        "model, no troops": (off["guard"],),
        "model, no returns": (off["returns"],),
        "model, neither": tuple(off.values()),
    }
    for title, settings in runs.items():
        path = by_month(trajectory(settings), "encounters").sum(axis=1)
        ratios[title] = list(path[SUMMER] / path[at("2019-05")])
    for title, values in ratios.items():
        tell(capsys, f"{title:20s} " + " ".join(f"{value:.2f}" for value in values))
    assert ratios["official 2019"][-1] == pytest.approx(52_546 / 144_116)
    record, neither = (np.array(ratios[t]) for t in ("model, record", "model, neither"))
    assert (record < neither).all()
    assert (np.array(ratios["official 2019"]) < record).all(), "the record falls by more than the model's medians"


def test_the_official_series_are_as_published():
    """Fiscal years 2019 and 2020 of all encounters, and 2019 of the Border Patrol (851,508, here rounded to ten)."""
    everything = official("cbp/southwest_encounters", "encounters")
    patrol = official("ohss/southwest_border_patrol", "encounters")
    in_2019 = [f"2018-{n}" for n in (10, 11, 12)] + [f"2019-{n:02d}" for n in range(1, 10)]
    assert sum(everything[m] for m in in_2019) == 977_509
    assert sum(patrol[m] for m in in_2019) == pytest.approx(851_508, abs=30)
    claims = load_series("unhcr/asylum_claims_mexico").table.set_index("year")["claims"]
    assert claims.loc[2021] == 131_418
    sent = load_series("banxico/remittances").table
    assert sent[sent["month"].str[:4] == "2019"]["billion_usd"].sum() == pytest.approx(37.25, abs=0.005)


def test_the_season_has_mean_one_and_the_months_of_its_origins():
    season = load_series("ohss/southwest_season").table
    for column, high in (("mexico", "2018-03"), ("elsewhere", "2018-05")):
        assert season[column].mean() == pytest.approx(1, abs=1e-4)
        assert season.loc[season[column].idxmax(), "month"] == high


def tell(capsys, sentence):
    with capsys.disabled():
        sys.stdout.write("\n  " + sentence)
