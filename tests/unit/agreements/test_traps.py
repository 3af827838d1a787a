"""The ways in which judging packages goes wrong, each held by a test; those that other files hold are named here.

1 judging against one world only: test_on_the_model (what Mexico gains), test_worth (a package equal to otherwise)
2 an ideal that one side loses by: test_bargaining (only what nobody loses by), test_axes (by chances)
3 a scale that hangs on the menu: here
4 smallest difference of shares: test_bargaining (max-min)
5 product of two chances: test_worth (the chain), test_bargaining (chances), here on the model
6 regret as a deviation: test_bargaining (robust choices differ)
7 share of futures called a chance of a yes: test_worth (the chain), here
8 independent members: test_voting (a common shock)
9 a draw that one world loses: here
10 surveys of the deal, later evidence: test_preferences (surveys are left out, nothing after 2021)
11 luck read as the deal's: here
12 the year of a deal of June: test_packages (a year of which half lies before)
13 a ratio of nothing: here
14 a joint lever as one side's gift: here
15 a lever whose zero is not nothing: here
16 a threat beside the act that carries it out: here
17 indices and boxes of too little: test_dependence (shares of given data, no box), test_designs
18 a best mean shown as robust: test_bargaining (robust choices differ), here
19 a front of what was not run: test_menu_of_ranges (every printed package was run)
20 one point of a mixed algorithm: test_evolution (no package is judged twice, listed packages are found)
"""

from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.answer import LEADERS
from twotrack.agreements.packages.reading import load_package, load_with_warnings, read_package, shipped_packages
from twotrack.agreements.preferences.overlay import NOTHING
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.search import store
from twotrack.agreements.search.bench import set_up
from twotrack.agreements.search.find import search
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.wording.answer import lost_text
from twotrack.agreements.wording.menu import search_object
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth import worlds as worlds_module
from twotrack.agreements.worth.changes import share_moved
from twotrack.agreements.worth.worlds import BEFORE, DEAL, OTHERWISE, Size
from twotrack.base.months import month_index
from twotrack.policy.setting import Setting, levers
from twotrack.runs.engine import no_progress
from twotrack.runs.experiment import shipped_experiment

MENU = """title = "Winter"
date = "2022-02"
instrument = "executive"
horizon = 10

[levers]
mx_migration_deployment = [40000]
us_tariff_threat = [0.5]

[otherwise]
settings = {}
"""


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture(scope="module")
def june(experiment):
    return tt.negotiate("june-2019", 6, preferences=60, experiment=experiment)


def test_a_package_more_changes_no_gain_and_no_chance(experiment, tmp_path, monkeypatch):
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)
    benches = []
    for text in (MENU, MENU.replace("[40000]", "[40000, 60000]")):
        (tmp_path / "menu.toml").write_text(text, encoding="utf-8")
        benches.append(set_up(load_menu(tmp_path / "menu.toml"), Size(2, 20, 1), experiment, no_progress, NOTHING))
    for choice in ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)):
        small, large = (bench.model_run(choice) for bench in benches)
        assert np.array_equal(small.gains, large.gains)
        assert np.array_equal(small.yes, large.yes)


def test_chances_of_both_are_taken_within_a_draw_and_futures_are_no_preferences(june):
    us, mx = (june.parties[LEADERS[country]][0] for country in ("us", "mx"))
    assert june.both.chance == pytest.approx((us.yes & mx.yes).mean())
    assert june.nobody_regrets == pytest.approx((us.content & mx.content).mean())
    assert (len(us.yes), len(us.content)) == (60, 6), "draws of preferences, and futures"
    assert mx.yes.mean() == pytest.approx((mx.gains.gain.mean(axis=1) >= 0).mean())


def test_a_draw_that_one_world_loses_is_left_out_of_all_and_said(june, experiment, monkeypatch):
    run = worlds_module.outcomes_of_worlds

    def losing(*asked):
        found = run(*asked)
        lost = {name: np.array(values) for name, values in found[OTHERWISE].monthly.items()}
        lost["border_patrol_encounters"][1] = np.inf
        return found | {OTHERWISE: found[OTHERWISE]._replace(monthly=lost)}

    monkeypatch.setattr(worlds_module, "outcomes_of_worlds", losing)
    found = tt.negotiate("june-2019", 6, preferences=60, experiment=experiment)
    assert (found.worlds.draws, found.worlds.nonfinite) == ((0, 2, 3, 4, 5), (1,))
    draws = answer_object(found)["draws"]
    assert (draws["asked"], draws["used"], draws["nonfinite"]) == (6, 5, (1,))
    for name, each in found.parties.items():
        whole = june.parties[name][0].middle.gain[0]
        assert each[0].middle.gain[0] == pytest.approx(np.delete(whole, 1), abs=1e-9)
    assert "draws 1." in lost_text(found, "en")
    assert "sorteos 1." in lost_text(found, "es")


def test_what_all_worlds_share_is_nobodys_gain(experiment):
    package = load_package("june-2019")
    row = package.row.model_copy(update={"stands": (), "conditions": ()})
    term = row.model_copy(update={"terms": load_package("safe-third-country").row.terms})
    found = tt.negotiate(replace(package, row=term, deal=(), otherwise=()), 3, preferences=5, experiment=experiment)
    encounters = found.worlds.outcomes[DEAL].monthly["border_patrol_encounters"]
    at = [month_index(month) - found.worlds.first_month for month in ("2019-05", "2019-09")]
    assert np.ptp(encounters[:, at], axis=1).min() > 0, "they move in every world"
    for each in found.parties.values():
        assert not each[0].world(DEAL).changes.any()
        assert not each[0].gains.by_wish.any()


@pytest.mark.parametrize("name", ["june-2019", "doses-2021", "baja-california-2021"])
def test_only_what_is_never_nothing_is_a_ratio(name, experiment):
    found = tt.negotiate(name, 4, preferences=5, experiment=experiment).worlds
    for concern, row in shipped_preferences().concerns.items():
        if row.form == "log":
            levels = [found.level(concern, world, found.window) for world in (DEAL, OTHERWISE, BEFORE)]
            assert min(min(one.world.min(), one.before.min()) for one in levels) > 0, concern
            changes = [found.change(concern, world, found.window) for world in (DEAL, OTHERWISE)]
            assert np.abs(changes).max() < 50, "ordinary years"


def test_a_joint_lever_is_what_both_undertake():
    package = load_package("reopening-2021")
    joint = {one.lever for one in package.deal if levers()[one.lever].holder == "joint"}
    assert joint
    for side in ("us", "mx"):
        left = {(one.lever, one.month, one.value) for one in package.breach(side).settings}
        kept = {(one.lever, one.month, one.value) for one in package.deal if one.lever in joint}
        assert not left & kept, "who leaves ends it for both"
    assert not [fault.message for fault in load_with_warnings("reopening-2021")[1]]


def test_how_far_a_lever_moves_is_counted_from_before(june):
    window, bounds = june.worlds.window, levers()["mx_arrest_targeting"].bounds
    assert june.worlds.paths[BEFORE]["mx_arrest_targeting"].max() > 0
    assert june.worlds.movement("mx_arrest_targeting", DEAL, window) == 0
    held = np.full(window.months, 1.0)
    assert share_moved(held, held, bounds, window) == 0
    assert share_moved(0 * held, held, bounds, window) < 0
    package = load_package("june-2019")
    idle = replace(package, deal=(Setting("mx_arrest_effort", 1.0, package.month),))
    assert idle.worlds[DEAL].settings != idle.worlds[BEFORE].settings


def test_a_threat_beside_the_act_that_carries_it_out_is_warned_of(tmp_path):
    for name in shipped_packages():
        assert not [one for one in load_with_warnings(name)[1] if "still stands" in one.message], name
    text = MENU.replace("[levers]", "[settings]").replace("[40000]", "40000").replace("[0.5]", "0.5")
    act = "us_tariff_on_mexico = { 2022-04 = 0.1 }\nus_tariff_threat = { 2022-02 = 1, 2022-05 = 0 }\n"
    path = tmp_path / "threat.toml"
    for ends, warned in (("2022-05", False), ("2022-06", True)):
        path.write_text(
            text.replace("settings = {}\n", f"[otherwise.settings]\n{act}").replace("2022-05", ends), "utf-8"
        )
        _, faults = read_package(path)
        said = [one for one in faults if "us_tariff_threat still stands in 2022-05" in one.message]
        assert bool(said) == warned
        assert all(one.warning and one.line for one in said)


def test_what_is_best_on_the_mean_stands_beside_what_is_robust(experiment, tmp_path, monkeypatch):
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)
    (tmp_path / "menu.toml").write_text(MENU, encoding="utf-8")
    found = search_object(search(load_menu(tmp_path / "menu.toml"), Size(3, 20, 1), experiment))
    assert len(found["robust"]) == 2 * found["verified"]
    for one in found["robust"]:
        assert one["worst"] <= one["q05"] <= one["mean"] + 1e-12
        assert one["max_regret"] >= one["mean_regret"] >= 0
        assert 0 <= one["both"] <= one["starr"] <= 1
