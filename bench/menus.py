"""How long a full search of a menu takes: twelve levers of two levels each, 531,441 packages, 200 draws.

    python bench/menus.py [DRAWS]

Seconds by the clock and of the processor beside the limit of the design: 26,000 draws within 60 s on two idle cores.
Nothing that an earlier search left on disk is used.
"""

import resource
import sys
import tempfile
import time
from pathlib import Path

LIMIT, DRAWS = 60.0, 200
MENU = """title = "Twelve levers"
date = "2023-01"
instrument = "executive"
horizon = 36

[levers]
us_assault_weapons_ban = [0.5, 1]
us_dealer_rules = [0.25, 0.5]
us_southbound_interdiction = [0.05, 0.1]
us_remain_in_mexico = [0.1, 0.3]
us_tariff_on_mexico = [0.05, 0.1]
us_security_assistance = [300, 500]
us_doses_donated = [1000000, 5000000]
mx_migration_deployment = [10000, 40000]
mx_arms_seizures = [1.5, 2]
mx_arrest_effort = [1.5, 2]
mx_asylum_capacity = [100000, 150000]
mx_justice_reform = [0.2, 0.5]

[otherwise]
settings = {}
"""


def main(draws: int) -> None:
    """Print packages listed, runs of the model, draws in all, and the time."""
    from twotrack.agreements.search.find import search
    from twotrack.agreements.search.reading import load_menu
    from twotrack.agreements.worth.worlds import Size
    from twotrack.runs.experiment import shipped_experiment

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "menu.toml"
        path.write_text(MENU, encoding="utf-8")
        menu, experiment = load_menu(path), shipped_experiment()
    began, run = time.perf_counter(), [0]

    def count(more: int) -> None:
        run[0] += more

    found = search(menu, Size(draws), experiment, count)
    clock, used = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF)
    print(f"{experiment.engine.name} engine, {menu.size:,} packages, {draws} draws; limit {LIMIT:g} s for 26,000 draws")
    front = len(found.front())
    print(f"{found.runs} runs, {run[0]:,} draws, {len(found.verified)} packages verified, {front} on the front")
    print(f"{clock:.1f} s by the clock, {used.ru_utime + used.ru_stime:.1f} of processor, {used.ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DRAWS)
