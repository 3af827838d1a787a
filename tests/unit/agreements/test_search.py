"""Menus are read and refused; the sum of single effects is exact where effects add up."""

import numpy as np
import pytest

from twotrack.agreements.search.menu import choices_of
from twotrack.agreements.search.reading import load_menu
from twotrack.policy.paths import lever_paths
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.errors import TwotrackError

MENU = """title = "Summer"
date = "2019-06"
instrument = "executive"
horizon = 24
optional_terms = ["return_safeguards"]

[levers]
mx_migration_deployment = [10000, 25000]
us_remain_in_mexico = [0.2]

[[optional_payments]]
from = "us"
to = "mx"
million_usd_a_year = 300
first = "2019-07"
last = "2021-06"

[otherwise]
settings = {}
"""


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "menu.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_packages_of_a_menu(written):
    menu = load_menu(written(MENU))
    assert menu.size == 3 * 2 * 2 * 2
    every = choices_of(menu, np.arange(menu.size))
    assert len({tuple(choice) for choice in every}) == menu.size
    package = menu.package([2, 0, 1, 1])
    assert package.name == "mx_migration_deployment=25,000 + return_safeguards + us→mx 300 million USD / year"
    assert package.deal_terms == {"return_safeguards": 1}
    assert len(package.row.payments) == 1
    path = lever_paths(package.worlds["deal"], DEFAULT_SPAN)["mx_migration_deployment"]
    assert path[-1] == 25000
    assert not menu.package([0, 0, 0, 0]).deal


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("us_remain_in_mexico = [0.2]", "us_remain_in_mexco = [0.2]", 9, "Did you mean 'us_remain_in_mexico'?"),
        ("us_remain_in_mexico = [0.2]", "us_remain_in_mexico = [2]", 9, "out of bounds"),
        ("us_remain_in_mexico = [0.2]", "us_remain_in_mexico = []", 9, "0 levels: wanted 1 to 5"),
        ('"return_safeguards"', '"return_safegards"', 5, "Did you mean 'return_safeguards'?"),
        ("[levers]", "[lever]", 7, "Did you mean 'levers'?"),
        ("[otherwise]\nsettings = {}\n", "", None, "what happens without it?"),
        ('"2019-06"', '"2019-6"', 2, "is not a month"),
    ],
)
def test_a_wrong_menu_is_refused(written, old, new, line, said):
    with pytest.raises(TwotrackError) as refused:
        load_menu(written(MENU.replace(old, new, 1)))
    assert any(said in fault.message and fault.line == line for fault in refused.value.faults), refused.value.faults


def test_too_large_a_menu_is_refused_with_its_size(written):
    levers = ["mx_prevention", "mx_arrest_effort", "us_port_interdiction", "mx_arms_seizures"]
    shares = ["us_dealer_rules", "us_metering", "us_title42", "mx_justice_reform", "us_demand_reduction"]
    lines = [f"{lever} = [0.1, 0.2, 0.3, 0.4, 0.5]" for lever in levers + shares]
    with pytest.raises(TwotrackError, match="10,000,000 at most"):
        load_menu(written(MENU.replace("us_remain_in_mexico = [0.2]", "\n".join(lines))))


def test_nothing_to_choose_is_refused(written):
    text = MENU[: MENU.index("[levers]")].replace('optional_terms = ["return_safeguards"]\n', "")
    with pytest.raises(TwotrackError, match="nothing to choose"):
        load_menu(written(text + "[otherwise]\n"))


def test_a_package_that_a_menu_makes_twice_is_kept_once_and_named(written):
    text = MENU.replace("[10000, 25000]", "[25000, 0, 25000]").replace('["return', '["return_safeguards", "return')
    menu = load_menu(written(text))
    assert load_menu(written(MENU)).repeated == ()
    assert menu.repeated == ("mx_migration_deployment=25,000", "return_safeguards", "mx_migration_deployment=0")
    assert [option.name for option in menu.slots[0]] == ["mx_migration_deployment=25,000"]
    assert menu.size == 2 * 2 * 2 * 2
    alone = text[: text.index("us_remain")] + "[otherwise]\n"
    alone = alone.replace('optional_terms = ["return_safeguards", "return_safeguards"]\n', "")
    with pytest.raises(TwotrackError, match="nothing to choose") as refused:
        load_menu(written(alone.replace("[25000, 0, 25000]", "[0]")))
    assert refused.value.faults[0].line == 6


def test_what_only_one_package_is_asked_is_named(written):
    assert load_menu(written(MENU)).of_one_package == ()
    text = 'order = ["us", "mx"]\n' + MENU + "[punish]\nsettings = {}\n[verification]\nlag = 2\n"
    assert load_menu(written(text)).of_one_package == ("order", "punish", "verification")
