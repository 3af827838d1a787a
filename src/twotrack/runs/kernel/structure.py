"""Structure of the printed programs: what they hold as code, and not as numbers that they are given. No JAX here.

A kernel is run only where its structure is that of the package: equations, axes, families, units, substeps. Numbers,
levers, series, seeds and posteriors are arguments, and change nothing here.
"""

import hashlib
import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from twotrack.base.units import factor_to_base
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record.acts import read_acts
from twotrack.record.lapse import read_lapses
from twotrack.record.moves.weights import read_weights
from twotrack.runs.fingerprint import fingerprint
from twotrack.tables.axes import axis_names, codes
from twotrack.tables.issue_tables import IssueTables, issue_tables
from twotrack.tables.observation_rows import ObservationRow
from twotrack.tables.rows import OutcomeRow, ParameterRow

# What stands in the programs: all that these modules import, of the rooms in which arithmetic is done.
MODULES = ("runs.programs", "issues")
ROOMS = ("base", "issues", "world", "observation", "runs/programs.py", "runs/conditioning.py")
# What makes C of them.
PRINTER, PRINTER_ROOMS = ("engine.build",), ("engine/build.py", "engine/lowering", "engine/passes", "engine/printing")


@lru_cache(maxsize=1)
def structure_hash() -> str:
    """Hash of the code and of the structure of tables that the shipped world's programs follow from."""
    parts = {"code": fingerprint(MODULES, within=ROOMS), "tables": structure_of(issue_tables())}
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def printer_hash() -> str:
    """Hash of the code that makes C of a traced program."""
    return fingerprint(PRINTER, within=PRINTER_ROOMS)


def structure_of(tables: Iterable[IssueTables]) -> dict[str, Any]:
    """Names, axes, families and units of these issues' tables, how each is stepped, the axes, and the span."""
    return {
        "span": DEFAULT_SPAN.texts(),
        # Weights of acts stand in the programs.
        "weights": {code: [one.cooperative, one.hostile] for code, one in read_weights().items()},
        "axes": {axis: codes(axis) for axis in axis_names()},
        "issues": {issue.name: issue_structure(issue) for issue in tables},
    }


def issue_structure(issue: IssueTables) -> dict[str, Any]:
    """Structure of the tables of one issue, rows in their order."""
    manifest = issue.manifest
    return {
        "stepping": [manifest.order, manifest.substeps, manifest.closed_form, manifest.starts, manifest.anchor],
        "numbers": [number_structure(name, row) for name, row in (issue.parameters | issue.recording).items()],
        "levers": [[name, list(row.axes)] for name, row in issue.levers.items()],
        "acts": [row.model_dump() for row in read_acts(issue.folder)],
        "lapses": [row.model_dump() for row in read_lapses(issue.folder)],
        "drivers": [[name, list(row.axes)] for name, row in issue.drivers.items()],
        "outcomes": [outcome_structure(name, row) for name, row in issue.outcomes.items()],
        "observations": [
            [name, observation_structure(row)]
            for name, row in issue.observations.items()
            if "condition" in row.used_for
        ],
    }


def number_structure(name: str, row: ParameterRow) -> list[Any]:
    """What of a number stands in a program: name, axes, family, and the factor to base units."""
    return [name, list(row.axes), row.prior.family, factor_to_base(row.unit)]


def observation_structure(row: ObservationRow) -> dict[str, Any]:
    """What of an observation stands in the program that conditions shocks: what is counted, its process and error."""
    outside = {"series": True, "divide_by": True, "unit": True, "forecasts": True}
    return row.model_dump(exclude={"used_for": True, "fit_until": True, "figures": {"__all__": outside}})


def outcome_structure(name: str, row: OutcomeRow) -> list[Any]:
    """What of an outcome stands in a program: what is measured, how it is added up, recorded and divided."""
    recording = None if row.recording is None else row.recording.model_dump()
    flags = [row.by_state, row.by_topic, row.monthly]
    return [name, row.of, row.over, row.aggregate, row.unit, factor_to_base(row.unit), recording, flags]
