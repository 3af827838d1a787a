"""Fits of every origin and of the whole panel, kept in pieces so that an interrupted refit goes on where it stopped."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from twotrack.base.files import cache_folder, write_files
from twotrack.explanation.accounts import Explanations
from twotrack.explanation.twin.design import past_of
from twotrack.explanation.twin.drivers import Drivers, read_drivers
from twotrack.explanation.twin.gibbs import Posterior, Sweeps, sample
from twotrack.explanation.twin.members import ALL, member_names, names_without_one, prior_sd
from twotrack.explanation.twin.panel import Panel, read_panel
from twotrack.explanation.twin.score import OriginScores, Score, origins, score_origin
from twotrack.explanation.twin.tables import contents, inputs_hash

# Draws of the fit that attributions follow from: many, since it is made once.
WHOLE = Sweeps(warm=300, kept=2000)
SCORED = Sweeps(warm=100, kept=300)
Progress = Callable[[bool], None]


def refit(found: Explanations, progress: Progress, years: Sequence[int] | None = None) -> dict[str, str]:
    """Text of each table of the fits. `progress` is called after each origin, with whether it was made before."""
    panel = read_panel()
    drivers = read_drivers(found, panel.years, panel.states)
    scored = [_kept_origin(panel, drivers, year, progress) for year in years or origins(panel)]
    return contents(panel, drivers, SCORED, scored, whole_fit(panel, drivers, WHOLE))


def whole_fit(panel: Panel, drivers: Drivers, sweeps: Sweeps) -> Posterior:
    """The member with all accounts, fitted to every year."""
    past = past_of(panel, drivers, panel.years[-1])
    return sample(past.growth, past.regressors, prior_sd(ALL, drivers), np.random.default_rng(1), sweeps)


def _kept_origin(panel: Panel, drivers: Drivers, year: int, progress: Progress) -> OriginScores:
    """Scores of an origin, from the user's cache where the same inputs made them before, of the same members."""
    members = len(member_names(drivers)) + len(names_without_one(drivers))
    name = f"{inputs_hash(panel, drivers, SCORED)[:16]}-{members}-{year}.json"
    folder = cache_folder() / "explanations"
    path = folder / name
    before = path.is_file()
    if before:
        found = from_json(json.loads(path.read_text(encoding="utf-8")))
    else:
        found = score_origin(panel, drivers, year, SCORED)
        write_files(folder, {name: json.dumps(as_json(found))})
    progress(before)
    return found


def as_json(found: OriginScores) -> dict[str, Any]:
    """Scores of an origin as plain data."""
    densities = {name: values.tolist() for name, values in found.densities.items()}
    return {"scores": [asdict(one) for one in found.scores], "densities": densities}


def from_json(data: dict[str, Any]) -> OriginScores:
    """Scores of an origin out of plain data."""
    densities = {name: np.array(values) for name, values in data["densities"].items()}
    return OriginScores(tuple(Score(**one) for one in data["scores"]), densities)
