"""A result kept in one file, and read again."""

import io
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from twotrack.base.files import write_file
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import Setting
from twotrack.policy.span import Span
from twotrack.runs.layout import Layout
from twotrack.runs.receipt import Receipt
from twotrack.runs.results.result import GROUPS, Result
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Text
from twotrack.tables.errors import Fault, RunError
from twotrack.tables.issue_tables import issue_tables

HEADER = "header"


def save(result: Result, path: str | Path) -> Path:
    """Keep a result in one file (NumPy's `.npz`: draws as arrays, with scenario and receipt); the path of the file.

    RunError where nothing can be written. The file takes its place when it is whole.
    """
    place = Path(path)
    arrays = {f"{group}/{name}": values for group in GROUPS for name, values in getattr(result, group).items()}
    text = io.BytesIO()
    np.savez_compressed(text, **{HEADER: np.array(json.dumps(header_of(result)))}, **arrays)
    try:
        write_file(place, text.getvalue())
    except OSError as error:
        raise RunError(Fault(translate("cli.unwritable", reason=error.strerror or str(error)), str(place))) from error
    return place


def header_of(result: Result) -> dict[str, Any]:
    """All of a result that is not an array."""
    scenario, span = result.scenario, result.layout.span
    return {
        "scenario": {
            "name": scenario.name,
            "title": dict(scenario.title),
            "story": dict(scenario.story),
            "settings": [asdict(setting) for setting in scenario.settings],
        },
        "receipt": asdict(result.receipt),
        "span": [span.first, span.replay_until, span.last],
        "draws": result.draws,
        "nonfinite": result.nonfinite,
    }


def load(path: str | Path) -> Result:
    """Result that `save` kept; it equals the one that was kept. RunError for a file that is none, or of other outcomes
    than this version's.
    """
    place = Path(path)
    refusal = RunError(Fault(translate("run.no_result"), str(place)))
    try:
        # NumPy leaves a file open that is no archive.
        with place.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            header = json.loads(str(file[HEADER]))
            arrays = {name: file[name] for name in file.files if name != HEADER}
        return result_of(header, arrays)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, BadZipFile, EOFError) as error:
        raise refusal from error


def result_of(header: dict[str, Any], arrays: dict[str, Any]) -> Result:
    """Result of a header and arrays by `group/outcome`."""
    said = header["scenario"]
    settings = tuple(Setting(**setting) for setting in said["settings"])
    scenario = Scenario(said["name"], Text(**said["title"]), Text(**said["story"]), settings)
    layout = Layout(issue_tables(), Span(*header["span"]))
    parts: dict[str, dict[str, Any]] = {group: {} for group in GROUPS}
    for name, values in arrays.items():
        group, _, outcome = name.partition("/")
        layout.unit(outcome)  # KeyError where this version has no such outcome.
        parts[group][outcome] = values
    return Result(
        scenario=scenario,
        receipt=Receipt(**header["receipt"]),
        layout=layout,
        draws=tuple(header["draws"]),
        nonfinite=tuple(header["nonfinite"]),
        **parts,
    )
