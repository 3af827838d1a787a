"""Scores of the simulator as a small table, with the name of all that they follow from."""

import csv
import hashlib
import io
import json
import tomllib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twotrack.engine.named import named_arrays
from twotrack.explanation.accounts import Explanations
from twotrack.explanation.simulator.score import DRAWS, OriginSimulator
from twotrack.explanation.simulator.switches import switch_off
from twotrack.explanation.twin.panel import Panel
from twotrack.explanation.twin.score import SEEDS, Score
from twotrack.explanation.twin.tables import SHIPPED, read_score
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.kernel.structure import structure_hash
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, place
from twotrack.tables.files.csv_text import csv_of_mappings, six_digits

SCORES, FACTS = "simulator.csv", "simulator.toml"
COMMAND = "twotrack explain --simulator -o src/twotrack/explanation/fits"


@dataclass(frozen=True)
class SimulatorScores:
    """Scores of the simulator as read: draws of each seed, forecasts lost, and whether they are of these equations,
    numbers, levers and figures; where they are not, none are given.
    """

    scores: tuple[Score, ...]
    draws: int
    lost: int
    current: bool

    @property
    def has_oracle(self) -> bool:
        """Whether forecasts with drivers as they came were scored, as a run of today scores them."""
        return any(one.drivers == "true" for one in self.scores)


def inputs_of(found: Explanations, panel: Panel, draws: int = DRAWS) -> str:
    """Sha256 over all that scores of the simulator follow from: structure of the equations, priors, levers and drivers
    with and without every account, official figures, draws and seeds. No posterior is in it.
    """
    experiment = priors()
    recorded, absent = (switch_off(experiment, off, None) for off in ({}, found.accounts))
    arrays = named_arrays(
        recorded=recorded, absent=absent.scales, levers=absent.forcing.levers, figures=experiment.figures
    )
    digest = hashlib.sha256(structure_hash().encode())
    facts = {name: [list(row.levers), list(row.numbers)] for name, row in found.accounts.items()}
    digest.update(json.dumps([draws, SEEDS, facts]).encode())
    for name, array in {**arrays, "homicides": panel.homicides, "population": panel.population}.items():
        digest.update(name.encode() + to_bytes(array))
    return digest.hexdigest()


def to_bytes(array: NDArray[np.generic]) -> bytes:
    """Array as bytes of seven digits, so that the last ones, in which machines differ, do not count."""
    return np.ravel(array).astype(np.float32).tobytes()


def priors() -> Experiment:
    """Experiment at the priors: what was fitted has seen what came after an origin."""
    return shipped_experiment(prior=True)


def contents(inputs: str, made: Sequence[OriginSimulator], draws: int) -> dict[str, str]:
    """Text of each file by its name."""
    rows = [asdict(score) for one in made for score in one.scores]
    lost = sum(one.lost for one in made)
    return {
        SCORES: csv_of_mappings([field.name for field in fields(Score)], map(six_digits, rows)),
        FACTS: f'inputs = "{inputs}"\ndraws = {draws}\nlost = {lost}\n',
    }


def read_simulator_scores(found: Explanations, panel: Panel, folder: Path = SHIPPED) -> SimulatorScores | None:
    """Scores of the simulator in a folder; None where it has none, and no scores where they are not current."""
    if not (folder / FACTS).is_file():
        return None
    facts = tomllib.loads((folder / FACTS).read_text(encoding="utf-8"))
    if facts["inputs"] != inputs_of(found, panel, facts["draws"]):
        return SimulatorScores((), facts["draws"], facts["lost"], current=False)
    try:
        text = (folder / SCORES).read_text(encoding="utf-8")
    except OSError as error:
        said = translate("explain.no_simulated", command=COMMAND)
        raise TableError(Fault(said, place(folder / SCORES))) from error
    scores = tuple(read_score(row) for row in csv.DictReader(io.StringIO(text)))
    return SimulatorScores(scores, facts["draws"], facts["lost"], current=True)
