"""Menus with ranges, pairs and conditions: read or refused, and judged as the model judges."""

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.answer import LEADERS
from twotrack.agreements.preferences.overlay import NOTHING
from twotrack.agreements.search import find, store
from twotrack.agreements.search.bench import pairs_to_run, screen, set_up
from twotrack.agreements.search.find import search
from twotrack.agreements.search.menu import STEPS, choices_of
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.search.sums import between
from twotrack.agreements.search.surrogate import judge_choices
from twotrack.agreements.wording.menu import counts_text, miss_lines, search_object, shown_front
from twotrack.agreements.worth.worlds import Size
from twotrack.runs.engine import no_progress
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.errors import TwotrackError

MENU = """title = "Winter"
date = "2022-02"
instrument = "executive"
horizon = 10

[levers]
mx_migration_deployment = { between = [0, 40000] }
us_tariff_threat = [0.5]

[[optional_payments]]
from = "us"
to = "mx"
between = [100, 900]
first = "2022-02"
last = "2022-11"

[otherwise]
settings = {}
"""
NO_PAYMENT = MENU[: MENU.index("[[optional")] + MENU[MENU.index("[otherwise]") :]
CONDITION = """
[[conditions]]
name = "review"
outcome = "border_patrol_encounters"
month = "2022-04"
above = 0
then = { us_tariff_on_mexico = 0.2 }
"""


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture
def written(tmp_path, monkeypatch):
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)

    def write(text, name="menu.toml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_packages_of_ranges(written):
    menu = load_menu(written(MENU))
    assert menu.size == (STEPS + 2) * 2 * (STEPS + 2)
    assert [option.settings[0].value for option in menu.slots[0]] == [0, 20000, 40000]
    package = menu.package([1.5, 1, 2.5])
    assert package.name == "mx_migration_deployment=10,000 + us_tariff_threat=0.5 + us→mx 700 million USD / year"
    assert package.row.payments[0].million_usd_a_year == 700
    every = choices_of(menu, np.arange(menu.size))
    assert len(np.unique(every, axis=0)) == menu.size
    assert {len(menu.options(row)) for row in every[::23]} == {0, 1, 2, 3}


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("between = [0, 40000]", "between = [40000, 0]", 7, "two numbers, the lower first"),
        ("between = [0, 40000]", "between = [0]", 7, "two numbers, the lower first"),
        ("between = [0, 40000]", "betwen = [0, 1]", 7, "Did you mean 'between'?"),
        ("between = [0, 40000]", "between = [0, 4000000]", 7, "out of bounds"),
        ("{ between = [0, 40000] }", '"many"', 7, "wanted levels such as [1, 2], or a range"),
        ("us_tariff_threat = [0.5]", 'us_tariff_threat = ["high"]', 8, "wanted levels such as"),
        ("between = [100, 900]", "between = [900, 100]", None, "two numbers, the lower first"),
        ("between = [100, 900]", "between = [-1, 100]", None, "wanted a positive number"),
        ("between = [100, 900]", "between = [100, 900]\nmillion_usd_a_year = 5", None, "and not both"),
        ("between = [100, 900]", "million_usd_a_year = 0", None, "wanted a positive number"),
        ('to = "mx"', 'to = "us"', None, "pays itself"),
    ],
)
def test_wrong_ranges_and_payments_are_refused(written, old, new, line, said):
    assert old in MENU
    with pytest.raises(TwotrackError) as refused:
        load_menu(written(MENU.replace(old, new, 1)))
    found = refused.value.faults
    assert any(said in fault.message and line in (None, fault.line) for fault in found), found


def test_more_packages_than_can_be_listed_are_refused_without_search(written):
    text = MENU.replace("[0.5]", "{ between = [0.1, 0.5] }") + "[[optional_payments]]\n"
    text += 'from = "mx"\nto = "us"\nmillion_usd_a_year = 10\nfirst = "2022-02"\nlast = "2022-11"\n'
    text = text.replace("[levers]", "[levers]\nmx_arrest_effort = [0.2, 0.4, 0.6, 0.8]")
    path = written(text)
    with pytest.raises(TwotrackError, match="--search"):
        load_menu(path)
    assert load_menu(path, listed=False).size == 10 * (STEPS + 2) ** 3


def test_a_level_between_two_options_lies_on_the_line_between_them():
    values = np.array([[0.0, 0.0], [1.0, 10.0], [3.0, 20.0]])
    found = between(values, np.array([0.0, 1.0, 1.5, 2.0]))
    assert found.tolist() == [[0, 0], [1, 10], [2, 15], [3, 20]]


def test_the_surrogate_is_the_model_at_every_screened_point(written, experiment):
    menu = load_menu(written(MENU))
    bench = set_up(menu, Size(3, 20, 1), experiment, no_progress, NOTHING)
    surrogates = screen(bench)
    ((pair, _),) = surrogates[0].pairs
    assert pairs_to_run(menu, surrogates) == [pair]
    assert pair.slots == (0, 1), "troops and a threat work together"
    assert np.abs(surrogates[0].excesses[0].view.changes).max() > 1e-3
    troops = float(pair.choices[0])
    for choice in [(0, 0, 0), (1, 0, 0), (2, 0, 0), (3, 0, 0), (0, 1, 0), (troops, 1, 0), (0, 0, 2), (troops, 1, 2)]:
        run = bench.model_run(tuple(map(float, choice)))
        found = judge_choices(surrogates, np.array([choice], dtype=float))
        assert found.gains[0] == pytest.approx(run.gains.mean(axis=1), abs=1e-9), choice
        assert found.both[0] == run.yes.all(axis=0).mean()


def test_conditions_of_a_menu_are_those_of_each_package(written, experiment):
    text = NO_PAYMENT.replace("{ between = [0, 40000] }", "[40000]")
    plain, bound = (load_menu(written(one, name)) for one, name in ((text, "a.toml"), (text + CONDITION, "b.toml")))
    size = Size(3, 20, 1)
    found = {name: search(one, size, experiment) for name, one in (("plain", plain), ("bound", bound))}
    assert found["plain"].choice(0) == found["bound"].choice(0)
    for one in found["bound"].verified.values():
        answer = tt.negotiate(one.package, 3, preferences=20, experiment=experiment)
        gains = [answer.parties[LEADERS[country]][0].middle.gain.mean() for country in ("us", "mx")]
        assert one.mean == pytest.approx(gains, abs=1e-9)
    assert np.abs(found["bound"].gains - found["plain"].gains).max() > 1e-3


def test_generations_find_what_listing_finds_and_every_printed_package_was_run(written, experiment, monkeypatch):
    monkeypatch.setattr(find, "ROUNDS", 1)
    menu, size = load_menu(written(NO_PAYMENT)), Size(2, 20, 1)
    listed, tried = (search(menu, size, experiment, listed=one) for one in (True, False))
    for name, points in listed.solutions().items():
        near = tried.solutions()[name]
        assert bool(near) == bool(points)
        for one, other in zip(points, near, strict=False):
            assert other.mean == pytest.approx(one.mean, abs=0.01)
    assert {one.number for one in tried.front()} <= set(tried.verified)
    found = search_object(tried)
    assert (found["method"], search_object(listed)["method"]) == ("nsga3", "listed")
    assert found["tried"] < found["packages"]
    assert len(found["hypervolume"]) > 1
    assert "generations" in counts_text(tried, "en")
    assert "generaciones" in counts_text(tried, "es")
    again = search(menu, size, experiment, listed=False, resume=True)
    assert [one.package.name for one in again.front()] == [one.package.name for one in tried.front()]
    assert len(shown_front(tried, 3)) == min(3, len(tried.front()))
    for one in tried.verified.values():
        lines = miss_lines(tried, one, "en")
        assert len(lines) == 2 + sum(tried.payment(one, country) is not None for country in ("us", "mx"))
