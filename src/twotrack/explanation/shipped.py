"""Case studies that the package ships as data, where they still hold. No JAX here: nothing of them is computed."""

from functools import lru_cache
from pathlib import Path

from twotrack.explanation.r_squared import RSquared
from twotrack.forecasting.episodes.reports import Fall, Summer
from twotrack.runs.experiment import Experiment
from twotrack.runs.fingerprint import fingerprint as code_fingerprint
from twotrack.tables.closed import StrictRow

SHIPPED = Path(__file__).parent / "case_studies.json"
MODULES = ("explanation.case_studies", "runs.jax_engine", "issues")
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


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """Hash of what the studies follow from: tables, equations, evidence, posterior, numerics, and the studies' own code
    and tables. The command line, reports and pages are no part of it.
    """
    return code_fingerprint(MODULES, TABLES)
