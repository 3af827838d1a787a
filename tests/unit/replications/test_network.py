"""Inputs that cannot be used are refused with what is wrong and where."""

from dataclasses import dataclass, field

import pandas as pd
import pytest

from twotrack.replications.science_2023.network import deaths, network, read_inputs
from twotrack.tables import catalogue
from twotrack.tables.errors import EvidenceError, Fault

GROUPS = pd.DataFrame({"group_id": ["N1", "N2", "N3"]})


def links(*rows):
    return pd.DataFrame(rows, columns=["link_type", "group_id_1", "group_id_2", "states"])


def trend(first=2012, last=2021):
    years = range(first, last + 1)
    return pd.DataFrame({"year": years, "homicides": [100] * len(years), "missing_persons": [7] * len(years)})


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setattr(catalogue, "_chosen", ["en"])


@dataclass
class Shelf:
    """A folder of tables held in memory; a table that is not there is an error, as in a real folder."""

    tables: dict = field(default_factory=dict)

    def table(self, package, name, needed=()):
        if name not in self.tables:
            raise EvidenceError(Fault(f"no {package}/{name}"))
        assert set(needed) <= set(self.tables[name])
        return self.tables[name]


def test_pairs_are_symmetric_and_the_larger_weight_of_a_pair_stands():
    found = network(GROUPS, links(("rivalry", "N1", "N2", 2), ("rivalry", "N2", "N1", 5), ("alliance", "N3", "N1", 1)))
    assert found.organisations == ("N1", "N2", "N3")
    assert found.rivalry.tolist() == [[0, 5, 0], [5, 0, 0], [0, 0, 0]]
    assert found.alliance.tolist() == [[0, 0, 1], [0, 0, 0], [1, 0, 0]]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("rivalry", "N1", "N22", 1), "'N22' is not in the list of organisations. Did you mean 'N2'?"),
        (
            ("rivalri", "N1", "N2", 1),
            "'rivalri' is not a kind of link: wanted rivalry or alliance. Did you mean 'rivalry'?",
        ),
        (("rivalry", "N1", "N1", 1), "'N1' is linked to itself"),
        (("rivalry", "N1", "N2", -1), "the number of states is -1.0"),
        (("rivalry", "N1", "N2", None), "the number of states is nan"),
    ],
)
def test_a_link_that_cannot_be_used_is_named_with_its_line(row, words):
    with pytest.raises(EvidenceError) as caught:
        network(GROUPS, links(("alliance", "N1", "N3", 1), row))
    (fault,) = caught.value.faults
    assert words in fault.message
    assert (fault.file, fault.line) == ("criminal_group_links_2020.csv", 3)


def test_every_bad_link_is_reported_at_once():
    with pytest.raises(EvidenceError) as caught:
        network(GROUPS, links(("rivalry", "N8", "N9", -1), ("ally", "N1", "N2", 1)))
    assert [fault.line for fault in caught.value.faults] == [2, 2, 2, 3]


def test_an_organisation_listed_twice_is_refused():
    with pytest.raises(EvidenceError, match="more than once: N1"):
        network(pd.DataFrame({"group_id": ["N1", "N2", "N1"]}), links())


def test_deaths_are_of_2012_to_2021_however_far_the_table_reaches():
    assert deaths(trend(2010, 2024)).tolist() == [107] * 10


def test_a_year_that_lacks_is_named():
    table = trend(2013)
    table["homicides"] = table["homicides"].astype(float)
    table.loc[table["year"] == 2015, "homicides"] = float("nan")
    with pytest.raises(EvidenceError, match="2012, 2015"):
        deaths(table)


def test_a_folder_without_the_tables_says_all_that_is_needed():
    with pytest.raises(EvidenceError) as caught:
        read_inputs(Shelf({"criminal_groups_2020": GROUPS}))
    messages = [fault.message for fault in caught.value.faults]
    assert messages[:2] == ["no security/criminal_group_links_2020", "no security/national_trends_year"]
    assert all(
        name in messages[2] for name in ("criminal_groups_2020.csv", "national_trends_year.csv", "TWOTRACK_DATA")
    )
