"""`twotrack verify`: run again what a folder says it holds, and compare."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from twotrack.cli.output import notes, print_json, progress_bar
from twotrack.tables.catalogue import say
from twotrack.tables.errors import Fault, RunError

TOLERANCE = 1e-6
INGREDIENTS = ("version", "tables", "equations", "record", "evidence", "fitted", "scenario_hash")


def verify_command(folder: Path, *, as_json: bool) -> int:
    """0 if every figure agrees, 1 if one differs; differing ingredients are named."""
    receipt, written = read_run(folder)
    import numpy as np

    from twotrack.outcomes.result import quantile_table
    from twotrack.outcomes.run import run
    from twotrack.policy.files import load_scenario
    from twotrack.world.fitted import read_fitted

    kept = folder / "fitted.toml"
    fitted = read_fitted(kept).numbers if kept.exists() else None
    scenario = replace(load_scenario(str(folder / "scenario.toml")), name=receipt["scenario"])
    prior = receipt["layer"] == "prior"
    with progress_bar("cli.running", receipt["draws"]) as advance:
        result = run(scenario, receipt["draws"], receipt["seed"], prior=prior, fitted=fitted, progress=advance)
    again = quantile_table(result)
    keys = ["outcome", "place", "year", "statistic"]
    both = written.merge(again, on=keys, suffixes=("_written", "_again"), how="outer")
    gap = ((both["value_written"] - both["value_again"]).abs() / both["value_written"].abs().clip(lower=1e-9)).fillna(
        np.inf
    )
    different = int((gap > TOLERANCE).sum())
    changed = [name for name in INGREDIENTS if getattr(result.receipt, name) != receipt[name]]
    worst = both.loc[gap.idxmax(), keys].astype(str).str.cat(sep=" ")
    report(len(both), different, changed, worst if different else "", as_json=as_json, line=result.receipt.line())
    return 1 if different else 0


def report(rows: int, different: int, changed: list[str], worst: str, *, as_json: bool, line: str) -> None:
    """Say what was found."""
    if as_json:
        print_json({"figures": rows, "different": different, "ingredients_changed": changed, "largest": worst})
        return
    if changed:
        notes.print(say("cli.verify_ingredients", names=", ".join(changed)), markup=False)
    if different:
        notes.print(
            say("cli.verify_different", different=different, rows=rows, tolerance=TOLERANCE, where=worst), markup=False
        )
    else:
        notes.print(say("cli.verify_same", rows=rows, tolerance=TOLERANCE, line=line), markup=False)


def read_run(folder: Path) -> tuple[dict[str, Any], Any]:
    """Receipt and results of a folder."""
    import pandas as pd

    refusal = RunError(Fault(say("cli.no_receipt"), str(folder)))
    try:
        receipt = json.loads((folder / "receipt.json").read_text(encoding="utf-8"))
        written = pd.read_csv(folder / "results.csv", keep_default_na=False)
    except (OSError, ValueError) as error:
        raise refusal from error
    if not (folder / "scenario.toml").exists() or not {"seed", "draws", "layer", *INGREDIENTS} <= set(receipt):
        raise refusal
    return receipt, written
