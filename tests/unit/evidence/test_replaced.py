"""A series in the place of a shipped one: refused unless it fits, named by the receipt, read by the drivers."""

import numpy as np
import pytest

from twotrack.evidence.replaced import read_replacement, split_order, with_replaced
from twotrack.evidence.series import SERIES
from twotrack.tables.errors import EvidenceError

NAME = "twotrack/moves_month"
SHIPPED = (SERIES / f"{NAME}.csv").read_text(encoding="utf-8")


@pytest.fixture
def replaced(tmp_path):
    """Reads a changed copy of the shipped series."""

    def read(old="", new="", name=NAME):
        path = tmp_path / "mine.csv"
        path.write_text(SHIPPED.replace(old, new, 1) if old else SHIPPED, encoding="utf-8")
        return read_replacement(name, path)

    return read


def test_a_whole_table_is_taken(replaced):
    found = replaced("2021-12,trade,0.0", "2021-12,trade,9.5")
    row = found.table.query("month == '2021-12' and topic == 'trade'")
    assert row["us_cooperative"].item() == 9.5


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("2021-12,trade,0.0", "2021-12,trade,much", "us_cooperative"),
        ("us_hostile", "us_hostil", "us_hostile"),
        ("2021-12,trade,", "2022-01,trade,", "2021-12, trade"),
        ("2021-12,trade,", "2021-12,tade,", "2021-12, tade"),
        ("2021-12,trade,", "2021-12,border,", "stands twice"),
    ],
)
def test_a_table_that_does_not_fit_is_refused(replaced, old, new, said):
    with pytest.raises(EvidenceError) as error:
        replaced(old, new)
    assert said in str(error.value)


def test_an_unknown_series_is_refused_with_the_nearest(replaced):
    with pytest.raises(EvidenceError, match="Did you mean 'twotrack/moves_month'"):
        replaced(name="twotrack/move_month")


@pytest.mark.parametrize("order", ["twotrack/moves_month", "=x.csv", "x="])
def test_an_order_names_a_series_and_a_file(order):
    with pytest.raises(EvidenceError, match="NAME=FILE"):
        split_order(order)


def test_the_hash_is_that_of_the_evidence_and_of_what_replaces_it(replaced):
    one, other = replaced(), replaced("2021-12,trade,0.0", "2021-12,trade,9.5")
    hashes = {with_replaced("abc", {}), with_replaced("abc", {NAME: one}), with_replaced("abc", {NAME: other})}
    assert "abc" in hashes
    assert len(hashes) == 3


def test_drivers_of_a_run_read_it(replaced, prior_setup):
    from twotrack.policy.scenario import Scenario
    from twotrack.runs.experiment import shipped_experiment
    from twotrack.runs.programs import shared_inputs

    found = replaced("2021-12,trade,0.0", "2021-12,trade,9.5")
    mine = shared_inputs(shipped_experiment(prior=True, series={NAME: found}), Scenario(), 1).forcing.drivers[
        "diplomacy"
    ]
    usual = shared_inputs(prior_setup, Scenario(), 1).forcing.drivers["diplomacy"]
    changed = np.asarray(mine.us_cooperative_moves) - np.asarray(usual.us_cooperative_moves)
    # Years from 2000, months, topics: the third topic is trade. What follows is the mean of 2021.
    assert changed[21, 11, 2] == pytest.approx(9.5)
    assert changed[22, 0, 2] == pytest.approx(9.5 / 12)
    assert np.count_nonzero(changed[:21]) == 0
    assert np.array_equal(mine.us_hostile_moves, usual.us_hostile_moves)


def test_a_series_that_no_driver_reads_is_refused():
    from twotrack.evidence.series import load_series
    from twotrack.runs.experiment import shipped_experiment

    name = "inegi/homicides_occurrence"
    with pytest.raises(EvidenceError, match="driver"):
        shipped_experiment(prior=True, series={name: load_series(name)})


def test_the_receipt_names_another_run(replaced):
    from twotrack.policy.files import load_scenario
    from twotrack.runs.receipt import make_receipt, overlay_receipt, shocks_of

    scenario, layer = (
        load_scenario("as-it-happened"),
        overlay_receipt(prior=True, fitted=None) | shocks_of(unconditioned=True),
    )
    usual = make_receipt(scenario, 1, 5, layer)
    mine = make_receipt(scenario, 1, 5, layer, {NAME: replaced()})
    assert usual == make_receipt(scenario, 1, 5, layer, {})
    assert mine.name != usual.name
    assert mine.evidence != usual.evidence


def changed(tmp_path, name, **columns):
    """A copy of a shipped series with numbers of some columns times a factor, and its replacement."""
    import csv

    with (SERIES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row.update({column: str(float(row[column]) * factor) for column, factor in columns.items()})
    path = tmp_path / "changed.csv"
    with path.open("w", encoding="utf-16", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return read_replacement(name, path)


def test_a_table_of_a_spreadsheet_is_the_same_table(tmp_path):
    found = changed(tmp_path, "census/goods_trade_season")
    assert not found.warnings
    shipped = (SERIES / "census" / "goods_trade_season.csv").read_text(encoding="utf-8").splitlines()
    assert len(found.table) == len(shipped) - 1


@pytest.mark.parametrize("factor", [100, 12, 0.01])
def test_factors_in_another_unit_are_refused(tmp_path, factor):
    import csv

    with (SERIES / "census" / "goods_trade_season.csv").open(encoding="utf-8", newline="") as file:
        column = (csv.DictReader(file).fieldnames or [])[-1]
    with pytest.raises(EvidenceError, match=rf"{column}: its mean is .* factors with a mean of 1"):
        changed(tmp_path, "census/goods_trade_season", **{column: factor})


def test_counts_a_thousand_times_too_large_are_warned_of_with_their_month(tmp_path):
    import csv

    with (SERIES / "banxico" / "remittances.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        first, column = next(reader)[reader.fieldnames[0]], reader.fieldnames[-1]
    (warning,) = changed(tmp_path, "banxico/remittances", **{column: 1000}).warnings
    assert warning.warning
    assert first in warning.message
    (below,) = changed(tmp_path, "banxico/remittances", **{column: 0.001}).warnings
    assert "a usual value is 0.001" in below.message
    assert "below zero" in changed(tmp_path, "banxico/remittances", **{column: -1}).warnings[0].message
    (zeros,) = changed(tmp_path, "banxico/remittances", **{column: 0}).warnings
    assert f"264 values are zero, the first in {first}" in zeros.message
