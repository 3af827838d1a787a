"""Numbers as people are shown them: prior, what was fitted, unit, status, sources."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from twotrack.policy.lever_view import note_entry, source_entry
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import issue_tables
from twotrack.tables.matrices import read_matrix, row_sources
from twotrack.tables.prior import Z90, Prior, number_of
from twotrack.tables.rows import ParameterRow
from twotrack.world.parameters.fitted import FittedDistribution

Entry = dict[str, Any]


def number_entries(
    fitted: dict[str, FittedDistribution] | None, informed: Mapping[str, tuple[str, ...]] | None = None
) -> list[Entry]:
    """Every number of the model with prior, what was fitted (to which series), and its sources; members of a vector
    that have a prior of their own and rows of a matrix stand after it.
    """
    found: list[Entry] = []
    for issue in issue_tables():
        for key, row in (issue.parameters | issue.recording).items():
            name = f"{issue.name}.{key}"
            entry = number_entry(name, row, (fitted or {}).get(name))
            found.append(entry | {"informed_by": list((informed or {}).get(name, ()))})
            found += [
                number_entry(f"{name}[{member}]", row.model_copy(update={"prior": prior}), None)
                for member, prior in row.overrides.items()
            ]
            if row.matrix:
                found += matrix_entries(name, row, issue.folder / row.matrix)
    return found


def matrix_entries(name: str, row: ParameterRow, path: Path) -> list[Entry]:
    """Rows of a matrix: the cells that are not zero, and the source of each row."""
    cells = read_matrix(path, row.axes)
    columns = codes(row.axes[1])
    found: list[Entry] = []
    for (member, source), line in zip(row_sources(path, row.axes).items(), cells, strict=True):
        filled = ", ".join(f"{code} {cell:g}" for code, cell in zip(columns, line, strict=True) if cell)
        entry = number_entry(f"{name}[{member}]", row, None)
        cited = {"cite": source, "where": path.name, "url": "", "status": row.status}
        found.append(entry | {"sources": [cited], "note": {"en": filled or "0", "es": filled or "0"}})
    return found


def number_entry(name: str, row: ParameterRow, fitted: FittedDistribution | None) -> Entry:
    """One number of the payload."""
    return {
        "name": name,
        "label": {"en": row.label.en, "es": row.label.es},
        "symbol": row.symbol,
        "unit": row.unit,
        "axes": list(row.axes),
        "prior": prior_entry(row.prior),
        "fitted": None if fitted is None else fitted_entry(fitted) | {"width": width_left(row, fitted)},
        "informed_by": [],
        "status": row.status,
        "literature_only": row.literature_only,
        "sources": [source_entry(source) for source in row.sources],
        "note": note_entry(row.note),
    }


def width_left(row: ParameterRow, fitted: FittedDistribution) -> float | None:
    """Width of what was fitted as a share of its prior's, the mean over its members; None for a prior of no width."""
    return float(np.mean(fitted.scale)) / row.prior.scale if row.prior.scale else None


def prior_entry(prior: Prior) -> Entry:
    """Prior as the table states it."""
    return {"family": prior.family, "median": prior.median, "low": prior.low, "high": prior.high}


def fitted_entry(fitted: FittedDistribution) -> Entry:
    """Median and 5 to 95 % of a fitted number; over its members, the median member and the range of medians."""
    location, scale = np.array(fitted.location), np.array(fitted.scale)

    def at(standard: float) -> Any:
        return np.array([number_of(fitted.family, float(x)) for x in location + standard * scale])

    medians = np.sort(at(0.0))
    if medians.size > 1:
        return {
            "median": float(np.median(medians)),
            "low": float(medians[0]),
            "high": float(medians[-1]),
            "members": medians.size,
        }
    return {"median": float(medians[0]), "low": float(at(-Z90)[0]), "high": float(at(Z90)[0]), "members": 1}
