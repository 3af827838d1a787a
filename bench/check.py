"""How long a scenario file takes to check: one lever set in every state and month of the projection, and parts of it.

python bench/check.py
"""

import tempfile
import time
from pathlib import Path

from twotrack.base.months import month_text
from twotrack.policy.files import check_scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes

MONTHS = range(DEFAULT_SPAN.future, DEFAULT_SPAN.last + 1)


def scenario_text(places: int) -> str:
    """A scenario that sets the National Guard month by month in some states."""
    lines = ['title = "Month by month"', "[settings.mx_guard_deployment]"]
    for at, place in enumerate(codes("state")[:places]):
        inner = ", ".join(f"{month_text(month)} = {200 + (70 * month + 10 * at) % 900}" for month in MONTHS)
        lines.append(f"{place} = {{ {inner} }}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print processor seconds of one check for 1 to 32 states, after one that reads the package's tables."""
    print(f"{'settings':>8}  {'seconds':>8}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "guard.toml"
        for places in (1, 1, 4, 16, 32):
            path.write_text(scenario_text(places), encoding="utf-8")
            start = time.process_time()
            scenario, faults = check_scenario(path)
            took = time.process_time() - start
            print(f"{len(scenario.settings):8,}  {took:8.3f}{'' if not faults else f'  {len(faults)} faults'}")


if __name__ == "__main__":
    main()
