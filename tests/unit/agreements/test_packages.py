"""Packages: the deals of the record can be read, wrong ones are refused with their lines, worlds are as told."""

import numpy as np
import pytest

from twotrack.agreements.packages.reading import load_package, load_with_warnings, read_package, shipped_packages
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.wording.dependence import outside_the_model
from twotrack.agreements.worth.changes import Level, Place, Window, change_of, money_received, yearly_level
from twotrack.base.months import month_index
from twotrack.policy.paths import lever_paths
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.tables.errors import ScenarioError

RIGHT = """title = "Guard"
date = "2019-06"
instrument = "executive"
horizon = 24

[settings]
mx_migration_deployment = { 2019-06 = 21500 }
us_remain_in_mexico = 0.2

[otherwise.settings]
us_tariff_on_mexico = { 2019-07 = 0.1 }
"""


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "package.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def at(paths, lever, month):
    return float(np.ravel(paths[lever][month_index(month) - DEFAULT_SPAN.first])[0])


@pytest.mark.parametrize("name", shipped_packages())
def test_deals_of_the_record(name):
    package, faults = load_with_warnings(name)
    assert package.history is not None
    assert all(fault.warning for fault in faults)
    assert package.title.en != package.title.es
    assert all(source.cite for source in package.history.sources)


def test_nine_were_accepted_and_five_refused():
    verdicts = [load_package(name).history.accepted for name in shipped_packages()]
    assert (verdicts.count(True), verdicts.count(False)) == (9, 5)


def test_before_is_the_record_up_to_the_date_and_its_level_after_it(written):
    package = load_package(str(written(RIGHT)))
    before, deal, otherwise = (lever_paths(package.worlds[n], DEFAULT_SPAN) for n in ("before", "deal", "otherwise"))
    recorded = lever_paths(load_package("june-2019").before.__class__(), DEFAULT_SPAN)
    for lever, path in before.items():
        first = package.month - DEFAULT_SPAN.first
        np.testing.assert_array_equal(path[:first], recorded[lever][:first])
        np.testing.assert_array_equal(path[first:], np.broadcast_to(path[first - 1], path[first:].shape))
    assert at(before, "us_remain_in_mexico", "2019-12") == pytest.approx(0.0448)
    assert at(deal, "us_remain_in_mexico", "2019-12") == 0.2
    assert at(deal, "mx_migration_deployment", "2030-01") == 21500
    assert at(otherwise, "us_tariff_on_mexico", "2019-06") == 0
    assert at(otherwise, "us_tariff_on_mexico", "2019-07") == 0.1


def test_a_sunset_ends_the_deal(written):
    package = load_package(str(written('sunset = "2020-01"\n' + RIGHT)))
    deal = lever_paths(package.worlds["deal"], DEFAULT_SPAN)
    assert at(deal, "mx_migration_deployment", "2019-12") == 21500
    assert at(deal, "mx_migration_deployment", "2020-01") == 0
    assert at(deal, "us_remain_in_mexico", "2020-01") == pytest.approx(0.0448)


def test_who_leaves_drops_its_own(written):
    package = load_package(str(written(RIGHT)))
    left = lever_paths(package.breach("mx"), DEFAULT_SPAN)
    assert at(left, "mx_migration_deployment", "2019-12") == 0
    assert at(left, "us_remain_in_mexico", "2019-12") == 0.2


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("instrument", "instrumant", 3, "Did you mean 'instrument'?"),
        ('"executive"', '"executif"', 3, "Did you mean 'executive'?"),
        ("mx_migration_deployment", "mx_migration_deploymnt", 7, "Did you mean 'mx_migration_deployment'?"),
        ("us_tariff_on_mexico", "us_tarif_on_mexico", 11, "Did you mean 'us_tariff_on_mexico'?"),
        ("21500", "99999", 7, "out of bounds"),
        ("2019-06 = 21500", "2019-05 = 21500", 7, "before the package's date"),
        ('"2019-06"', '"2019-13"', 2, "is not a month"),
        ('"2019-06"', '"1999-01"', 2, "outside the record"),
        ("horizon = 24", "horizon = 0", 4, "one month or more"),
        ("horizon = 24", "horizon = 400", 4, "one month or more"),
        ("horizon = 24", 'sunset = "2019-06"', 4, "before the deal"),
        ("[otherwise.settings]\nus_tariff_on_mexico = { 2019-07 = 0.1 }", "", None, "what happens without it?"),
        (
            "[otherwise.settings]",
            "[otherwise]\nchance = { family = 'fixed', median = 1.5 }\n[otherwise.settings]",
            11,
            "from 0 to 1",
        ),
        ("horizon = 24", "terms = [{ name = 'wal' }]", 4, "wal is not known"),
        ("{ 2019-06 = 21500 }\nus_remain_in_mexico = 0.2", "{ 2019-06 = 0 }", 6, "nothing is agreed"),
        (
            "[settings]",
            "[[payments]]\nfrom='us'\nto='us'\nmillion_usd_a_year=-1\nfirst='2019-07'\nlast='2019-06'\n[settings]",
            6,
            "pays itself",
        ),
        (
            "[settings]",
            "[[conditions]]\nname='c'\noutcome='homicides'\nmonth='2019-08'\nabove=1\n[settings]",
            6,
            "has no months",
        ),
    ],
)
def test_a_wrong_package_is_refused(written, old, new, line, said):
    assert old in RIGHT
    _, faults = read_package(written(RIGHT.replace(old, new)))
    assert any(said in fault.message and fault.line == line and not fault.warning for fault in faults), faults


def test_odd_packages_are_warned_of(written):
    _, faults = read_package(written(RIGHT.replace("us_remain_in_mexico = 0.2\n", "")))
    assert [fault.warning for fault in faults] == [True, True]
    assert "us_tariff_threat still stands in 2019-08 beside us_tariff_on_mexico" in faults[0].message
    assert "a demand, not an exchange" in faults[1].message
    same = RIGHT.replace(
        "us_tariff_on_mexico = { 2019-07 = 0.1 }", "mx_migration_deployment = 21500\nus_remain_in_mexico = 0.2"
    )
    _, faults = read_package(written(same))
    assert any("nobody gains by signing" in fault.message for fault in faults)


def test_an_unknown_package_is_refused():
    with pytest.raises(ScenarioError, match="Did you mean 'june-2019'"):
        load_package("june-2018")


def test_a_year_of_which_half_lies_before_the_date_is_not_diluted():
    span = Span(month_index("2019-01"), month_index("2020-12"), month_index("2020-12"))
    before, deal = np.array([[120.0, 120.0]]), np.array([[180.0, 240.0]])
    place = Place(Window(month_index("2019-07"), 18, 0.0), span)
    assert yearly_level(deal, before, place, stock=False).world == pytest.approx([240])
    assert yearly_level(before, before, place, stock=False).world == pytest.approx([120])


def test_changes_are_in_ordinary_years():
    concerns = shipped_preferences().concerns
    level = Level(np.array([np.e**0.425, 1.0]), np.array([1.0, 1.0]))
    assert change_of(concerns["encounters"], level) == pytest.approx([1, 0])
    loss = Level(np.array([3000.0]), np.array([0.0]))
    assert change_of(concerns["us_closure_loss"], loss) == pytest.approx([3])


def test_money_goes_from_one_to_the_other():
    package = load_package("wall-2017")
    window = Window(package.month, 36, 0.0)
    assert money_received(package.row.payments, "us", window) == pytest.approx(3000)
    assert money_received(package.row.payments, "mx", window) == pytest.approx(-3000)
    assert money_received(package.row.payments, "us", window._replace(months=72)) == pytest.approx(1500)


def test_of_a_deal_of_the_record_the_shocks_that_all_worlds_share_are_named(written):
    assert "outside_shocks" in outside_the_model(load_package("june-2019"))
    later = RIGHT.replace("2019-0", "2023-0")
    assert "outside_shocks" not in outside_the_model(load_package(str(written(later))))
