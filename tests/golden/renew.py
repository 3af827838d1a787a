"""Write the golden trajectories anew: every shipped scenario at prior medians without chance.

Run `python tests/golden/renew.py` when the model was meant to change, and say so in the changelog.
"""

import csv
from pathlib import Path

import numpy as np

from twotrack.policy.files import load_scenario, shipped_scenarios
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment

FOLDER = Path(__file__).parent


def main():
    prepared = shipped_experiment(prior=True)
    for name in shipped_scenarios():
        measured = prepared.medians(load_scenario(name))
        columns = {outcome: np.asarray(measured.nation[outcome]) for outcome in sorted(measured.nation)}
        with (FOLDER / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["year", *columns])
            for at, year in enumerate(DEFAULT_SPAN.years):
                writer.writerow([year, *(f"{values[at]:.9g}" for values in columns.values())])


if __name__ == "__main__":
    main()
