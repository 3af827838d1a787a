"""Files of a searched menu: every package that was run, in a table."""

import csv
from dataclasses import replace
from io import StringIO

import numpy as np

from twotrack.agreements.packages.reading import load_package
from twotrack.agreements.search.menu import Menu, Option
from twotrack.agreements.search.result import Search, VerifiedPackage
from twotrack.cli.negotiate.files import packages_csv
from twotrack.policy.setting import Setting


def test_packages_that_were_run_stand_in_a_table():
    core = load_package("doses-2021")
    menu = Menu(replace(core, deal=()), ((Option("x", (Setting("us_remain_in_mexico", 0.2, core.month),)),),))
    found = Search(menu, np.zeros((2, 2)), np.full((2, 2), 0.9), np.full(2, 0.8), draws=2)
    yes = np.array([[1, 1, 1, 0], [1, 1, 0, 1]], dtype=bool)
    for number, gains in ((0, [[0.1, 0.1], [0.1, 0.1]]), (1, [[0.2, 0.4], [0.3, 0.3]])):
        made = menu.package([number])
        found.verified[number] = VerifiedPackage(number, made, np.array(gains), yes, np.zeros(2), (0.0, None))
    rows = list(csv.DictReader(StringIO(packages_csv(found))))
    assert [row["package"] for row in rows] == ["doses-2021", "x"]
    assert [row["front"] for row in rows] == ["0", "1"]
    assert float(rows[1]["gain_us"]) == np.mean([0.2, 0.4])
    assert (float(rows[1]["chance_mx"]), float(rows[1]["chance_both"])) == (0.75, 0.5)
    assert rows[1]["nash"] == "1"
