"""Case studies that follow from the package alone, shipped as data: the summer of 2019, the closure of 2020, and what
the mechanism explains of each official series. `make ship` writes them; a run reads them where they still hold.
"""

import sys
from functools import lru_cache
from pathlib import Path

from twotrack.explanation.r_squared import RSquared, r_squared
from twotrack.forecasting.episodes.closure_falls import Fall, falls
from twotrack.forecasting.episodes.summer_2019 import Summer, summer
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.fingerprint import fingerprint as code_fingerprint
from twotrack.tables.closed import StrictRow
from twotrack.world.ensemble import cache_compiled

SHIPPED = Path(__file__).parent / "case_studies.json"
COMMAND = "make ship"
SEED = 1
MODULES = ("explanation.case_studies", "runs.engine", "issues")
TABLES = (
    "issues/**/*.toml",
    "issues/**/*.csv",
    "tables/axes/**/*.csv",
    "evidence/series/**/*.csv",
    "forecasting/episodes/*.toml",
    "world/parameters/posterior.*",
)


class CaseStudies(StrictRow):
    """The studies, and the fingerprint of all that they were made from."""

    fingerprint: str
    summer: Summer
    closure: tuple[Fall, ...]
    explained: tuple[RSquared, ...]


@lru_cache(maxsize=1)
def shipped_studies() -> CaseStudies | None:
    """Studies of the package; None where tables, equations, evidence or the posterior are no longer those that they
    were made from.
    """
    if not SHIPPED.exists():
        return None
    found = CaseStudies.model_validate_json(SHIPPED.read_bytes())
    return found if found.fingerprint == fingerprint() else None


def explained_of(experiment: Experiment) -> tuple[RSquared, ...]:
    """What the mechanism explains, for an experiment of the shipped posterior and series; nothing for others."""
    found = shipped_studies()
    same = experiment.layer.get("layer") == "posterior" and not experiment.series
    return found.explained if found is not None and same else ()


def make_studies() -> CaseStudies:
    """The studies, made from the package as it is."""
    experiment = shipped_experiment()
    return CaseStudies(
        fingerprint=fingerprint(),
        summer=summer(),
        closure=tuple(falls()),
        explained=tuple(r_squared(experiment, SEED)),
    )


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """Hash of what the studies follow from: tables, equations, evidence, posterior, numerics, and the studies' own code
    and tables. The command line, reports and pages are no part of it.
    """
    return code_fingerprint(MODULES, TABLES)


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
