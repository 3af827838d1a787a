"""`twotrack verify`: run again what a folder says it holds, and compare."""

import json as json_format
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from twotrack.cli.again import experiment_again
from twotrack.cli.condition import condition
from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.output import notes, print_json, progress_bar
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

TOLERANCE = 1e-6
INGREDIENTS = ("version", "tables", "equations", "record", "evidence", "fitted", "scenario_hash")
# What names a figure in each table of results.
FIGURES = {
    "results.csv": {"outcome": str, "place": str, "year": int, "statistic": str},
    "monthly.csv": {"outcome": str, "month": str, "statistic": str},
}
WANTED = {"seed": int, "draws": int, **dict.fromkeys(("scenario", "hash", "layer", "shocks", *INGREDIENTS), str)}

# A table of figures: pandas' own types make every method of one a union.
Table = Any
Tables = dict[str, Table]


def verify(folder: Annotated[Path, typer.Argument(help="cli.verify_folder")], json: JsonFlag = False) -> int:
    """0 if every figure agrees, 1 if one differs; differing ingredients are named."""
    receipt, written = read_run(folder)
    result, again = run_again(folder, receipt)
    rows, different, worst = compare_tables(written, again)
    made = {"hash": result.receipt.name, **asdict(result.receipt)}
    # The hash follows its ingredients: it alone differs only where somebody wrote another one.
    changed = [n for n in INGREDIENTS if made[n] != receipt[n]] or [n for n in ("hash",) if made[n] != receipt[n]]
    if json:
        print_json({"figures": rows, "different": different, "ingredients_changed": changed, "largest": worst})
    else:
        report(rows, different, changed, worst, result.receipt.line())
    return 1 if different else 0


def run_again(folder: Path, receipt: dict[str, Any]) -> tuple[Any, Tables]:
    """Result of the scenario, seed and draws of a folder, and its figures by year and by month."""
    from twotrack.runs.run import run_in
    from twotrack.runs.summary import summarize
    from twotrack.runs.tables import monthly_table, quantile_table

    experiment, scenario = experiment_again(folder, receipt)
    condition(experiment, receipt["draws"], receipt["seed"])
    with progress_bar("cli.running", receipt["draws"]) as advance:
        result = run_in(experiment, scenario, receipt["draws"], receipt["seed"], advance)
    found = summarize(result)
    return result, {"results.csv": quantile_table(found), "monthly.csv": monthly_table(found)}


def compare_tables(written: Tables, again: Tables) -> tuple[int, int, str]:
    """How many figures there are, how many differ or stand in one table only, and the one that differs most."""
    rows, different, worst = 0, 0, (0.0, "")
    for name, keys in FIGURES.items():
        both = written[name].merge(again[name], on=list(keys), suffixes=("_written", "_again"), how="outer")
        gap = gaps(both)
        rows, different = rows + len(both), different + int((gap > TOLERANCE).sum())
        if len(both) and gap.max() > worst[0]:
            worst = (gap.max(), both.loc[gap.idxmax(), list(keys)].astype(str).str.cat(sep=" "))
    return rows, different, worst[1] if different else ""


def gaps(both: Table) -> Any:
    """How far the figures of two tables are apart, as shares of the written ones; infinite where one is missing."""
    import numpy as np

    size = both["value_written"].abs().clip(lower=1e-9)
    return ((both["value_written"] - both["value_again"]).abs() / size).fillna(np.inf)


def report(rows: int, different: int, changed: list[str], worst: str, line: str) -> None:
    """Say what was found."""
    if changed:
        notes.print(translate("cli.verify_ingredients", names=", ".join(changed)), markup=False)
    if different:
        notes.print(
            translate("cli.verify_different", different=different, rows=rows, tolerance=TOLERANCE, where=worst),
            markup=False,
        )
    else:
        notes.print(translate("cli.verify_same", rows=rows, tolerance=TOLERANCE, line=line), markup=False)


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
