"""Links of the page on the command line: what they set, and what is said of those that cannot be read."""

import pytest

from twotrack.policy.files import load_scenario
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.errors import ScenarioError
from twotrack.web.link import link_text, read_link


def test_a_scenario_comes_back_from_its_link():
    scenario = load_scenario("arms-for-inspections")
    link = link_text(scenario, shipped_experiment().receipt(scenario, 64, 9))
    found = read_link(f"file:///somewhere/index.html{link}")
    assert (found.seed, found.draws) == (9, 64)
    assert set(found.scenario.settings) == set(scenario.settings)


@pytest.mark.parametrize(
    ("link", "part"),
    [
        ("", "''"),
        ("https://example.org/", "'https://example.org/'"),
        ("#nonsense", "'nonsense'"),
        ("#v=2&l=", "'2'"),
        ("#v=1&l=us_dealer_ruls:1@2023-01", "'us_dealer_rules'"),
        ("#v=1&l=us_dealer_rules:7@2023-01", "us_dealer_rules = 7"),
        ("#v=1&l=us_dealer_rules:1@2023-13", "us_dealer_rules:1@2023-13"),
        ("#v=1&l=us_dealer_rules:much@2023-01", "us_dealer_rules:much@2023-01"),
        ("#v=1&l=us_dealer_rules/MX-SON:1@2023-01", "MX-SON"),
        ("#v=1&n=few&l=", "n=few"),
    ],
)
def test_a_link_that_cannot_be_read_says_which_part(link, part):
    with pytest.raises(ScenarioError) as error:
        read_link(link)
    assert part in str(error.value)


def test_everything_wrong_with_a_link_is_said_at_once():
    with pytest.raises(ScenarioError) as error:
        read_link("#v=1&s=x&l=us_dealer_ruls:1@2023-01;foo;us_dealer_rules:7@2023-01")
    assert len(error.value.faults) == 4
