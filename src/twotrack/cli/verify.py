"""`twotrack verify`: run again what a folder says it holds, and compare."""

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from twotrack.cli.output import notes, print_json, progress_bar
from twotrack.tables.catalogue import say
from twotrack.tables.errors import Fault, RunError

TOLERANCE = 1e-6
INGREDIENTS = ("version", "tables", "equations", "record", "evidence", "fitted", "scenario_hash")
FIGURE = {"outcome": str, "place": str, "year": int, "statistic": str}
WANTED = {"seed": int, "draws": int, **dict.fromkeys(("scenario", "hash", "layer", *INGREDIENTS), str)}

# A table of figures: pandas' own types make every method of one a union.
Table = Any


def verify_command(folder: Path, *, as_json: bool) -> int:
    """0 if every figure agrees, 1 if one differs; differing ingredients are named."""
    receipt, written = read_run(folder)
    result, again = run_again(folder, receipt)
    rows, different, worst = compared(written, again)
    made = {"hash": result.receipt.name, **asdict(result.receipt)}
    # The hash follows its ingredients: by itself it differs only where somebody wrote another.
    changed = [n for n in INGREDIENTS if made[n] != receipt[n]] or [n for n in ("hash",) if made[n] != receipt[n]]
    if as_json:
        print_json({"figures": rows, "different": different, "ingredients_changed": changed, "largest": worst})
    else:
        report(rows, different, changed, worst, result.receipt.line())
    return 1 if different else 0


def run_again(folder: Path, receipt: dict[str, Any]) -> tuple[Any, Table]:
    """Result of the scenario, seed and draws of a folder, and its figures."""
    from twotrack.cli.replaced import kept_series
    from twotrack.outcomes.result import quantile_table
    from twotrack.outcomes.run import run
    from twotrack.policy.files import load_scenario
    from twotrack.world.fitted import read_fitted

    kept = folder / "fitted.toml"
    fitted = read_fitted(kept).numbers if kept.exists() else None
    scenario = replace(load_scenario(str(folder / "scenario.toml")), name=receipt["scenario"])
    layer: dict[str, Any] = {"prior": receipt["layer"] == "prior", "fitted": fitted, "series": kept_series(folder)}
    with progress_bar("cli.running", receipt["draws"]) as advance:
        result = run(scenario, receipt["draws"], receipt["seed"], progress=advance, **layer)
    return result, quantile_table(result)


def compared(written: Table, again: Table) -> tuple[int, int, str]:
    """How many figures there are, how many differ or stand in one table only, and the one that differs most."""
    import numpy as np

    keys = list(FIGURE)
    both = written.merge(again, on=keys, suffixes=("_written", "_again"), how="outer")
    size = both["value_written"].abs().clip(lower=1e-9)
    gap = ((both["value_written"] - both["value_again"]).abs() / size).fillna(np.inf)
    different = int((gap > TOLERANCE).sum())
    worst = both.loc[gap.idxmax(), keys].astype(str).str.cat(sep=" ")
    return len(both), different, worst if different else ""


def report(rows: int, different: int, changed: list[str], worst: str, line: str) -> None:
    """Say what was found."""
    if changed:
        notes.print(say("cli.verify_ingredients", names=", ".join(changed)), markup=False)
    if different:
        notes.print(
            say("cli.verify_different", different=different, rows=rows, tolerance=TOLERANCE, where=worst), markup=False
        )
    else:
        notes.print(say("cli.verify_same", rows=rows, tolerance=TOLERANCE, line=line), markup=False)


def read_run(folder: Path) -> tuple[dict[str, Any], Table]:
    """Receipt and results of a folder."""
    import pandas as pd

    refusal = RunError(Fault(say("cli.no_receipt"), str(folder)))
    try:
        receipt = json.loads((folder / "receipt.json").read_text(encoding="utf-8"))
        written: Table = pd.read_csv(folder / "results.csv", keep_default_na=False, dtype={**FIGURE, "value": float})
    except (OSError, ValueError) as error:
        raise refusal from error
    whole = isinstance(receipt, dict) and all(type(receipt.get(name)) is kind for name, kind in WANTED.items())
    if not whole or not {*FIGURE, "value"} <= set(written) or written.duplicated(list(FIGURE)).any():
        raise refusal
    if not (folder / "scenario.toml").exists():
        raise refusal
    return receipt, written
