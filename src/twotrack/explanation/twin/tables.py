"""Fits as small tables: scores by origin, densities of states, posterior draws of the member with all accounts."""

import csv
import hashlib
import io
import json
import tomllib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.twin.design import CLIP, LONG, NULL_TERMS
from twotrack.explanation.twin.drivers import Drivers
from twotrack.explanation.twin.gibbs import DEGREES, HOLD, SCALE, SHOCK, Posterior, Sweeps
from twotrack.explanation.twin.members import DRIVER_SD, NULL_SD
from twotrack.explanation.twin.panel import Panel
from twotrack.explanation.twin.predict import NODES, REACH, REPEATS
from twotrack.explanation.twin.score import SEEDS, OriginScores, Score
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, place
from twotrack.tables.files.csv_text import csv_of_mappings, csv_text, six_digits

Numbers = NDArray[np.float64]

SHIPPED = Path(__file__).parents[1] / "fits"
SCORES, DENSITIES, DRAWS, FACTS = "scores.csv", "densities.csv", "draws.csv", "fit.toml"
# Posterior draws that are kept for attribution.
KEPT = 200
COMMAND = "twotrack explain --refit -o src/twotrack/explanation/fits"


@dataclass(frozen=True, eq=False)
class Fits:
    """Fits as read: scores, log densities one year ahead (origin, member, state), posterior draws, inputs' hash."""

    inputs: str
    scores: tuple[Score, ...]
    members: tuple[str, ...]
    origins: tuple[int, ...]
    densities: Numbers
    posterior: Posterior


def inputs_hash(panel: Panel, drivers: Drivers, sweeps: Sweeps) -> str:
    """Sha256 over all that a fit follows from: figures, drivers to nine digits, priors, sweeps and seeds."""
    constants = (CLIP, LONG, NULL_TERMS, DEGREES, HOLD, SCALE, SHOCK, NULL_SD, DRIVER_SD, NODES, REACH, REPEATS, SEEDS)
    facts = {
        "panel": [panel.years, panel.states, *(_digits(a) for a in (panel.homicides, panel.population))],
        "neighbours": _digits(panel.neighbours),
        "drivers": [drivers.names, drivers.accounts, _digits(drivers.values), drivers.growth.tolist()],
        "constants": constants,
        "sweeps": asdict(sweeps),
    }
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def _digits(values: Numbers) -> list[str]:
    return [f"{value:.9g}" for value in np.ravel(values)]


def contents(panel: Panel, drivers: Drivers, sweeps: Sweeps, found: Sequence[OriginScores], full: Posterior) -> Any:
    """Text of each file by its name."""
    scores = [asdict(score) for one in found for score in one.scores]
    facts = [f'inputs = "{inputs_hash(panel, drivers, sweeps)}"', *(f"{k} = {v}" for k, v in asdict(sweeps).items())]
    return {
        SCORES: csv_of_mappings([field.name for field in fields(Score)], map(six_digits, scores)),
        DENSITIES: _densities(panel, found),
        DRAWS: _draws(panel, drivers, full),
        FACTS: "\n".join(facts) + "\n",
    }


def _densities(panel: Panel, found: Sequence[OriginScores]) -> str:
    rows = [
        {"origin": one.scores[0].origin, "state": state} | {name: float(d[at]) for name, d in one.densities.items()}
        for one in found
        for at, state in enumerate(panel.states)
    ]
    return csv_of_mappings(["origin", "state", *found[0].densities], map(six_digits, rows))


def _draws(panel: Panel, drivers: Drivers, full: Posterior) -> str:
    names = draw_names(panel, drivers)
    kept = thin(full)
    table = np.column_stack([kept.intercept, kept.coefficients, kept.shocks])
    return csv_text(names, [[f"{value:.6g}" for value in row] for row in table])


def thin(full: Posterior, kept: int = KEPT) -> Posterior:
    """Draws at even distances, as many as are kept for attribution; all where there are fewer."""
    at = np.linspace(0, len(full.intercept) - 1, min(kept, len(full.intercept))).astype(int)
    return Posterior(*(part[at] for part in vars(full).values()))


def draw_names(panel: Panel, drivers: Drivers) -> list[str]:
    """Columns of a table of posterior draws: intercept, coefficients, common shock of each year fitted."""
    return ["intercept", *NULL_TERMS, *drivers.names, *(f"shock_{year}" for year in panel.years[2:])]


def read_fits(panel: Panel, drivers: Drivers, folder: Path = SHIPPED) -> Fits:
    """Fits of a folder; TableError where a file is missing, or where they are of other figures or accounts."""
    texts = {name: _text(folder / name) for name in (SCORES, DENSITIES, DRAWS, FACTS)}
    facts = tomllib.loads(texts[FACTS])
    if facts["inputs"] != inputs_hash(panel, drivers, Sweeps(facts["warm"], facts["kept"])):
        raise TableError(Fault(translate("explain.other_inputs", command=COMMAND), place(folder / FACTS)))
    scores = tuple(read_score(row) for row in csv.DictReader(io.StringIO(texts[SCORES])))
    densities = list(csv.DictReader(io.StringIO(texts[DENSITIES])))
    members = tuple(name for name in densities[0] if name not in {"origin", "state"})
    years = tuple(dict.fromkeys(int(row["origin"]) for row in densities))
    table = np.array([[float(row[name]) for name in members] for row in densities])
    by_origin = table.reshape(len(years), len(panel.states), len(members)).transpose(0, 2, 1)
    return Fits(facts["inputs"], scores, members, years, by_origin, _posterior(panel, drivers, texts[DRAWS]))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise TableError(Fault(translate("explain.no_fits", command=COMMAND), place(path))) from error


def read_score(row: dict[str, str]) -> Score:
    """A score out of a row of text."""
    words = {"member", "drivers"}
    whole = {"origin", "horizon"}
    numbers = {
        name: int(text) if name in whole else float(text or "nan") for name, text in row.items() if name not in words
    }
    return Score(**(numbers | {name: row[name] for name in words}))  # type: ignore[arg-type]  # words and numbers by name


def _posterior(panel: Panel, drivers: Drivers, text: str) -> Posterior:
    rows = list(csv.DictReader(io.StringIO(text)))
    table = np.array([[float(row[name]) for name in draw_names(panel, drivers)] for row in rows])
    terms = 1 + len(NULL_TERMS) + len(drivers.names)
    # Scales are not kept: attribution takes the shocks as they came.
    nothing = np.zeros((len(table), 0))
    return Posterior(table[:, 0], table[:, 1:terms], table[:, terms:], nothing, nothing)
