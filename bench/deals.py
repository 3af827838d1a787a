"""How long a package takes to judge: a deal of the record, and one of today's eve; first call, and again.

    python bench/deals.py [DRAWS]

Processor seconds of this process, and of the whole by the clock, beside the limit of the design (2 s by the clock for
200 draws, on two idle cores). The first call conditions past shocks on figures before the date; the next ones find
them on disk, whatever terms or preferences have changed.
"""

import os
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

LIMIT, DRAWS = 2.0, 200
EVE = """title = "Of today's eve"
date = "2022-01"
instrument = "executive"
horizon = 24

[settings]
mx_migration_deployment = 40000
us_security_assistance = 400

[otherwise]
settings = {}
"""


def main(draws: int) -> None:
    """Print seconds of each part: past, worlds, judging."""
    from twotrack.agreements.answer import judge
    from twotrack.agreements.packages.reading import load_package
    from twotrack.agreements.preferences.tables import shipped_preferences
    from twotrack.agreements.wording.object import answer_object
    from twotrack.agreements.worth.dated import dated_experiment
    from twotrack.agreements.worth.past import conditioned_past
    from twotrack.agreements.worth.worlds import Size, run_worlds
    from twotrack.runs.experiment import shipped_experiment

    experiment, size = shipped_experiment(), Size(draws)
    print(f"{experiment.engine.name} engine, {draws} draws, limit {LIMIT:g} s")
    print(f"{'package':<12}{'call':>6}{'past':>8}{'worlds':>8}{'judged':>8}{'all':>8}{'clock':>8}")
    eve = Path(os.environ["TWOTRACK_CACHE"]) / "eve.toml"
    eve.write_text(EVE, encoding="utf-8")
    for name in ("june-2019", str(eve)):
        package = load_package(name)
        for call in (1, 2):
            began, marks = time.perf_counter(), [time.process_time()]
            conditioned_past(dated_experiment(experiment, package.month), range(draws), size.seed)
            marks.append(time.process_time())
            worlds = run_worlds(experiment, package, shipped_preferences(), size)
            marks.append(time.process_time())
            answer_object(judge(worlds, size))
            marks.append(time.process_time())
            clock = time.perf_counter() - began
            parts = [after - before for before, after in pairwise(marks)]
            print(f"{Path(name).stem:<12}{call:>6}" + "".join(f"{one:8.2f}" for one in (*parts, sum(parts), clock)))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        # A cache of its own, with the kernels of the usual one, so that nothing is found that an earlier call kept.
        from twotrack.base.files import cache_folder

        for one in cache_folder().glob("*") if cache_folder().is_dir() else ():
            if one.name not in {"pasts", "searches"}:
                (Path(folder) / one.name).symlink_to(one)
        os.environ["TWOTRACK_CACHE"] = folder
        main(int(sys.argv[1]) if len(sys.argv) > 1 else DRAWS)
