"""The name of a run: a hash of everything that went in."""

import hashlib
import json
from dataclasses import asdict, dataclass
from importlib.metadata import version

from twotrack.evidence.replaced import Replacements, with_replaced
from twotrack.policy.files import scenario_toml
from twotrack.policy.scenario import Scenario
from twotrack.record.lapse import lapse_rules
from twotrack.runs.fingerprint import fingerprint
from twotrack.world.parameters.fitted import SHIPPED, FittedDistribution, read_fitted
from twotrack.world.parameters.posterior import shipped_posterior

HISTORIES = "issues/**/levers/*.csv"
# Modules (with all that they import; issues and the engine are imported by name, which no import shows) and tables of
# each ingredient.
INGREDIENTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "tables": ((), ("issues/**/*.toml", "issues/**/*.csv", "tables/axes/**/*.csv", f"!{HISTORIES}")),
    "equations": (("runs.run", "runs.jax_engine", "issues"), ()),
    "record": ((), (HISTORIES,)),
    "evidence": ((), ("evidence/series/**/*.csv",)),
}


@dataclass(frozen=True)
class Receipt:
    """What a run was made from: hash of each ingredient, version, seed, draws, whether history's shocks are `inferred`
    from official figures or `free`, the engine that ran it, the levers left to a rule of lapse
    (`lever=rule …`), and the hash of it all.
    """

    version: str
    scenario: str
    scenario_hash: str
    seed: int
    draws: int
    layer: str
    tables: str
    equations: str
    record: str
    evidence: str
    fitted: str
    shocks: str
    engine: str = ""
    lapses: str = ""

    @property
    def name(self) -> str:
        """First twelve digits of the hash of all that went in (not of what the scenario is called, nor of the engine,
        which changes no result): the run's name.
        """
        parts = {key: value for key, value in asdict(self).items() if key not in ("scenario", "engine")}
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:12]

    @property
    def conditioned(self) -> bool:
        """Whether past shocks are conditioned on official figures, so that closeness to them is not skill."""
        return self.shocks == "conditioned"

    def line(self) -> str:
        """Receipt in one line, as it stands on every file."""
        made = f"scenario={self.scenario} seed={self.seed} draws={self.draws} layer={self.layer} shocks={self.shocks}"
        rules = sorted({one.partition("=")[2] for one in self.lapses.split()})
        return f"twotrack {self.version} {self.name} {made} lapses={','.join(rules) or 'none'}"


def ingredient_hash(name: str) -> str:
    """Hash of the files of one ingredient."""
    return fingerprint(*INGREDIENTS[name])


def overlay_receipt(*, prior: bool, fitted: dict[str, FittedDistribution] | None) -> dict[str, str]:
    """What lies over the priors: nothing, the shipped posterior, or a fitted table by the hash of its numbers."""
    if prior:
        return {"layer": "prior", "fitted": ""}
    posterior = shipped_posterior() if fitted is None else None
    if posterior is not None:
        return {"layer": "posterior", "fitted": posterior.digest}
    numbers = read_fitted(SHIPPED).numbers if fitted is None else fitted
    text = json.dumps({name: row.model_dump() for name, row in sorted(numbers.items())})
    return {"layer": "fitted", "fitted": hashlib.sha256(text.encode()).hexdigest()[:16]}


def shocks_of(*, unconditioned: bool) -> dict[str, str]:
    """What the shocks of the past are: inferred from official figures, or free."""
    return {"shocks": "unconditioned" if unconditioned else "conditioned"}


def make_receipt(
    scenario: Scenario, seed: int, draws: int, layer: dict[str, str], series: Replacements | None = None
) -> Receipt:
    """Receipt of a run before it begins; `layer` says what lies over the priors, and what the shocks are."""
    text, settings = scenario_toml(scenario), {setting.lever for setting in scenario.settings}
    return Receipt(
        version=version("twotrack"),
        scenario=scenario.name,
        scenario_hash=hashlib.sha256(text.encode()).hexdigest()[:16],
        seed=seed,
        draws=draws,
        tables=ingredient_hash("tables"),
        equations=ingredient_hash("equations"),
        record=ingredient_hash("record"),
        evidence=with_replaced(ingredient_hash("evidence"), series or {}),
        lapses=" ".join(f"{name}={rule}" for name, rule in lapse_rules().items() if name not in settings),
        **layer,
    )
