"""Case studies that follow from the package alone, made to be shipped as data: the summer of 2019, the closure of 2020,
and what the mechanism explains of each official series. `make ship` writes them; a run reads them.
"""

import sys

from twotrack.explanation.r_squared import r_squared
from twotrack.explanation.shipped import SHIPPED, CaseStudies, fingerprint, shipped_studies
from twotrack.forecasting.episodes.closure_falls import falls
from twotrack.forecasting.episodes.summer_2019 import summer
from twotrack.runs.experiment import shipped_experiment
from twotrack.world.ensemble import cache_compiled

COMMAND = "make ship"
SEED = 1


def make_studies() -> CaseStudies:
    """The studies, made from the package as it is."""
    experiment = shipped_experiment()
    return CaseStudies(
        fingerprint=fingerprint(),
        summer=summer(),
        closure=tuple(falls()),
        explained=tuple(r_squared(experiment, SEED)),
    )


def main() -> int:
    """Write the studies; with `--check` only say whether they still hold."""
    if "--check" in sys.argv[1:]:
        holds = shipped_studies() is not None
        sys.stdout.write("" if holds else f"{SHIPPED.name} is not of these tables and equations: run `{COMMAND}`\n")
        return 0 if holds else 1
    cache_compiled()
    SHIPPED.write_text(make_studies().model_dump_json(indent=1) + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
