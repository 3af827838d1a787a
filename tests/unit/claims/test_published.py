"""PublishedFinding findings: replicated where the tables allow, else with the reason; agreement by sign or bound."""

import json

import pytest

from twotrack.claims.finding import Finding
from twotrack.claims.inputs import Inputs
from twotrack.claims.methods import METHODS, settings_faults
from twotrack.claims.published import PUBLISHED, PublishedFinding, Replication, replications
from twotrack.evidence.folder import open_folder
from twotrack.tables.readers import read_rows

ROWS = read_rows(PUBLISHED, PublishedFinding)


@pytest.mark.parametrize("name", ROWS)
def test_a_finding_is_replicated_or_says_why_not(name):
    row = ROWS[name]
    assert bool(row.test) != (row.why_not is not None)
    assert row.study.cite
    if row.test:
        assert row.test in METHODS
        assert not settings_faults(row.test, row.given)


def test_without_tables_nothing_is_said():
    found = {one.name: one for one in replications(Inputs())}
    assert {name for name, one in found.items() if one.missing} == {"calderon_2015", "chicoine_2011"}
    assert all(one.finding is None for one in found.values() if one.missing)
    assert found["castillo_2020"].agrees


def test_what_the_tables_give(data_folder):
    found = {one.name: one for one in replications(Inputs(open_folder(data_folder)))}
    assert found["calderon_2015"].finding.value == pytest.approx(40.8, abs=0.1)
    assert found["castillo_2020"].agrees
    assert not found["chicoine_2011"].agrees
    assert found["chicoine_2011"].finding.value == pytest.approx(11.0, abs=0.1)
    assert found["chicoine_2011"].finding.parts["later"] > 50


def test_agreement_is_by_sign_or_by_bound():
    row = ROWS["calderon_2015"]
    assert [Replication("x", row, Finding(value)).agrees for value in (1.0, -1.0)] == [True, False]
    bound = ROWS["chicoine_2011"]
    assert [Replication("x", bound, Finding(value)).agrees for value in (16.4, 16.3)] == [True, False]
    assert Replication("x", row).agrees is None


def test_a_row_with_neither_is_refused(tmp_path):
    path = tmp_path / "rows.toml"
    text = PUBLISHED.read_text(encoding="utf-8")
    path.write_text(text.replace("why_not", "note"), encoding="utf-8")
    with pytest.raises(Exception, match="either a test or why_not"):
        read_rows(path, PublishedFinding)


def test_the_list_is_printed(capsys, monkeypatch):
    from twotrack.cli.published import print_published

    monkeypatch.delenv("TWOTRACK_DATA", raising=False)
    print_published(None, as_json=True)
    printed = json.loads(capsys.readouterr().out)["replications"]
    assert [one["name"] for one in printed] == list(ROWS)
    print_published(None, as_json=False)
    ended = capsys.readouterr()
    assert "Dickenson" in ended.out
    assert "--data" in ended.err
