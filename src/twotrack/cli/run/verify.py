"""`twotrack verify`: run again what a folder says it holds, and compare."""

import json as json_format
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.options import JsonFlag
from twotrack.cli.run.again import experiment_again
from twotrack.cli.run.condition import condition, name_engine
from twotrack.cli.run.verification import INGREDIENTS, TOLERANCE, report
from twotrack.cli.terminal.output import print_json, progress_bar
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment
    from twotrack.runs.results.summary import Summary
    from twotrack.scale.job import Job

DIED_AWAY = 1e-6
# What names a figure in each table of results.
FIGURES = {
    "results.csv": {"outcome": str, "place": str, "topic": str, "year": int, "statistic": str},
    "monthly.csv": {"outcome": str, "place": str, "month": str, "statistic": str},
}
# What a package and a menu leave in a folder.
ANSWERS = ("negotiate.json", "search.json")
WANTED = {"seed": int, "draws": int, **dict.fromkeys(("scenario", "hash", "layer", "shocks", *INGREDIENTS), str)}

# A table of figures: pandas' own types make every method of one a union.
Table = Any
Tables = dict[str, Table]


def verify(folder: Annotated[Path, typer.Argument(help="cli.verify_folder")], json: JsonFlag = False) -> int:
    """0 if every figure agrees, 1 if one differs; differing ingredients are named."""
    if is_answer(folder):
        from twotrack.cli.negotiate.verify import verify_answer

        return verify_answer(folder, json=json)
    receipt, written = read_run(folder)
    found, again = run_again(folder, receipt)
    rows, different, worst = compare_tables(written, again)
    made = {"hash": found.receipt.name, **asdict(found.receipt)}
    # The hash follows its ingredients: it alone differs only where somebody wrote another one.
    changed = [n for n in INGREDIENTS if made[n] != receipt[n]] or [n for n in ("hash",) if made[n] != receipt[n]]
    if json:
        print_json({"figures": rows, "different": different, "ingredients_changed": changed, "largest": worst})
    else:
        report(rows, different, changed, worst, found.receipt.line())
    return 1 if different else 0


def is_answer(folder: Path) -> bool:
    """Whether a folder holds an answer of `negotiate`: beside the results of a run, the receipt says whose it is."""
    try:
        said = json_format.loads((folder / "receipt.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        said = None
    own = isinstance(said, dict) and "preference_draws" in said
    return any((folder / name).exists() for name in ANSWERS) and (own or not (folder / "results.csv").exists())


def run_again(folder: Path, receipt: dict[str, Any]) -> "tuple[Summary, Tables]":
    """Quantiles of the scenario, seed and draws of a folder, and its figures by year and by month."""
    from twotrack.runs.results.tables import monthly_table, quantile_table
    from twotrack.scale.job import make_job

    experiment, scenario = experiment_again(folder, receipt)
    found = summary_again(experiment, make_job(experiment, scenario, receipt["draws"], receipt["seed"]))
    return found, {"results.csv": quantile_table(found), "monthly.csv": monthly_table(found)}


def summary_again(experiment: "Experiment", job: "Job") -> "Summary":
    """Quantiles of a job, run as a whole or, where its draws are too many to keep, in blocks."""
    from twotrack.runs.results.summary import summarize
    from twotrack.runs.run import run_in
    from twotrack.scale.merge import run_and_merge

    if job.exact:
        condition(experiment, job.draws, job.seed)
        with progress_bar("cli.running", job.draws) as advance:
            return summarize(run_in(experiment, job.scenario, job.draws, job.seed, advance))
    name_engine(experiment)
    with progress_bar("cli.running", job.draws) as advance, TemporaryDirectory() as made:
        return run_and_merge(experiment, job, Path(made), advance)


def compare_tables(written: Tables, again: Tables) -> tuple[int, int, str]:
    """How many figures there are, how many differ or stand in one table only, and the one that differs most."""
    rows, different, worst = 0, 0, (0.0, "")
    for name, keys in FIGURES.items():
        both = written[name].merge(again[name], on=list(keys), suffixes=("_written", "_again"), how="outer")
        gap = gaps(both)
        rows, different = rows + len(both), different + int((gap > TOLERANCE).sum())
        if len(both) and gap.max() > worst[0]:
            worst = (gap.max(), " ".join(filter(None, both.loc[gap.idxmax(), list(keys)].astype(str))))
    return rows, different, worst[1] if different else ""


def gaps(both: Table) -> Any:
    """How far the figures of two tables are apart, as shares of the written ones; infinite where one is missing.

    Of what has died away to less than a millionth of its outcome's largest figure only rounding is left: it is compared
    with that millionth.
    """
    import numpy as np

    size = both["value_written"].abs()
    largest = size.groupby(both["outcome"]).transform("max")
    size = np.maximum(size, np.maximum(DIED_AWAY * largest, 1e-9))
    return ((both["value_written"] - both["value_again"]).abs() / size).fillna(np.inf)


def read_run(folder: Path) -> tuple[dict[str, Any], Tables]:
    """Receipt and results of a folder."""
    refusal = RunError(Fault(translate("cli.no_receipt"), str(folder)))
    try:
        receipt = json_format.loads((folder / "receipt.json").read_text(encoding="utf-8"))
        written = {name: read_figures(folder / name, keys) for name, keys in FIGURES.items()}
    except (OSError, ValueError) as error:
        raise refusal from error
    whole = isinstance(receipt, dict) and all(type(receipt.get(name)) is kind for name, kind in WANTED.items())
    if not whole or not (folder / "scenario.toml").exists():
        raise refusal
    return receipt, written


def read_figures(path: Path, keys: dict[str, type]) -> Table:
    """One table of results; ValueError where a column is missing or a figure stands twice."""
    import pandas as pd

    table: Table = pd.read_csv(path, keep_default_na=False, dtype={**keys, "value": float})
    if not {*keys, "value"} <= set(table) or table.duplicated(list(keys)).any():
        raise ValueError(path.name)
    return table
