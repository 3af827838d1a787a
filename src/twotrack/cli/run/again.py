"""An experiment made again from what a folder of results, or of blocks, says of its run."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from twotrack.cli.run.replaced import FITTED, kept_series
from twotrack.policy.files import load_scenario

if TYPE_CHECKING:
    from twotrack.policy.scenario import Scenario
    from twotrack.runs.experiment import Experiment

SCENARIO = "scenario.toml"


def experiment_again(folder: Path, receipt: Mapping[str, Any]) -> "tuple[Experiment, Scenario]":
    """Experiment and scenario of a run, out of its receipt, its scenario file, and the series and the fitted table of
    the user that lie beside it.
    """
    from twotrack.runs.experiment import shipped_experiment
    from twotrack.world.parameters.fitted import read_fitted

    kept = folder / FITTED
    experiment = shipped_experiment(
        prior=receipt["layer"] == "prior",
        fitted=read_fitted(kept).numbers if kept.exists() else None,
        series=kept_series(folder),
        unconditioned=receipt["shocks"] == "unconditioned",
    )
    return experiment, replace(load_scenario(str(folder / SCENARIO)), name=receipt["scenario"])


def experiment_of_texts(texts: Mapping[str, str], receipt: Mapping[str, Any]) -> "tuple[Experiment, Scenario]":
    """The same, out of the texts of these files by their names."""
    with TemporaryDirectory() as made:
        for name, text in texts.items():
            (Path(made) / name).write_text(text, encoding="utf-8", newline="\n")
        return experiment_again(Path(made), receipt)
