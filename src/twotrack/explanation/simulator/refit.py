"""Scores of the simulator at every origin, kept in pieces so that an interrupted run goes on where it stopped."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict

from twotrack.base.files import cache_folder, write_files
from twotrack.explanation.accounts import Explanations
from twotrack.explanation.simulator.forecast import versions
from twotrack.explanation.simulator.score import DRAWS, OriginSimulator, score_simulator
from twotrack.explanation.simulator.tables import contents, inputs_of, priors
from twotrack.explanation.twin.panel import read_panel
from twotrack.explanation.twin.score import Score, origins

# Called after each origin, with whether it was made before.
Progress = Callable[[bool], None]


def simulate_origins(
    found: Explanations, progress: Progress, years: Sequence[int] | None = None, draws: int = DRAWS
) -> dict[str, str]:
    """Text of each table of the simulator's scores."""
    panel, experiment = read_panel(), priors()
    inputs, folder = inputs_of(found, panel, draws), cache_folder() / "explanations"

    def scores_at(year: int) -> OriginSimulator:
        name = f"simulator-{inputs[:16]}-{len(versions(found))}-{year}.json"
        before = (folder / name).is_file()
        if before:
            made = from_json((folder / name).read_text(encoding="utf-8"))
        else:
            made = score_simulator(experiment, found, panel, year, draws)
            write_files(folder, {name: json.dumps(asdict(made))})
        progress(before)
        return made

    return contents(inputs, [scores_at(year) for year in years or origins(panel)], draws)


def from_json(text: str) -> OriginSimulator:
    """Scores of an origin as they were kept."""
    data = json.loads(text)
    return OriginSimulator(tuple(Score(**one) for one in data["scores"]), data["lost"])
