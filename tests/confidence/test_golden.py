"""Golden trajectories: reference scenarios at prior medians without chance, to six digits."""

import csv
from pathlib import Path

import numpy as np
import pytest

FOLDER = Path(__file__).resolve().parents[1] / "golden"
FILES = sorted(path.stem for path in FOLDER.glob("*.csv"))


def read(name):
    """Years and the path of each outcome of a golden file."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    years = [int(row.pop("year")) for row in rows]
    return years, {outcome: np.array([float(row[outcome]) for row in rows]) for outcome in rows[0]}


@pytest.mark.parametrize("name", FILES)
def test_a_trajectory_is_as_it_was(prior_setup, name):
    from twotrack.policy.files import load_scenario
    from twotrack.policy.span import DEFAULT_SPAN

    years, golden = read(name)
    measured = prior_setup.medians(load_scenario(name))
    renew = "if the model was meant to change: python tests/golden/renew.py, and a line under 'Model changes'"
    assert years == list(DEFAULT_SPAN.years)
    assert set(measured.nation) == set(golden), renew
    for outcome, wanted in golden.items():
        # What is left of a stock that is used up is rounding, and another engine rounds otherwise.
        rounding = 1e-15 * np.abs(wanted).max()
        np.testing.assert_allclose(
            measured.nation[outcome], wanted, rtol=1e-6, atol=rounding, err_msg=f"{outcome}: {renew}"
        )


def test_the_record_is_among_them():
    assert "as-it-happened" in FILES
