"""Numbers as people are shown them: prior, what was fitted, unit, status, sources."""

from typing import Any

import jax.numpy as jnp
import numpy as np

from twotrack.policy.lever_view import source_entry
from twotrack.tables.issue_tables import issue_tables
from twotrack.tables.prior import Z90, Prior
from twotrack.tables.rows import ParameterRow
from twotrack.world.draws import Fitted, transform

Entry = dict[str, Any]


def number_entries(fitted: dict[str, Fitted] | None) -> list[Entry]:
    """Every number of the model with prior, what was fitted, and its sources."""
    return [
        number_entry(f"{issue.name}.{name}", row, (fitted or {}).get(f"{issue.name}.{name}"))
        for issue in issue_tables()
        for name, row in (issue.parameters | issue.recording).items()
    ]


def number_entry(name: str, row: ParameterRow, fitted: Fitted | None) -> Entry:
    """One number of the payload."""
    return {
        "name": name,
        "label": {"en": row.label.en, "es": row.label.es},
        "symbol": row.symbol,
        "unit": row.unit,
        "axes": list(row.axes),
        "prior": prior_entry(row.prior),
        "fitted": None if fitted is None else fitted_entry(fitted),
        "status": row.status,
        "literature_only": row.literature_only,
        "sources": [source_entry(source) for source in row.sources],
        "note": row.note,
    }


def prior_entry(prior: Prior) -> Entry:
    """Prior as the table states it."""
    return {"family": prior.family, "median": prior.median, "low": prior.low, "high": prior.high}


def fitted_entry(fitted: Fitted) -> Entry:
    """Median and 5 to 95 % of a fitted number; over its members, the median member and the range of medians."""
    location, scale = np.array(fitted.location), np.array(fitted.scale)

    def at(standard: float) -> Any:
        return np.asarray(transform(fitted.family, jnp.asarray(location + standard * scale)), dtype=float)

    medians = np.sort(at(0.0))
    if medians.size > 1:
        return {
            "median": float(np.median(medians)),
            "low": float(medians[0]),
            "high": float(medians[-1]),
            "members": medians.size,
        }
    return {"median": float(medians[0]), "low": float(at(-Z90)[0]), "high": float(at(Z90)[0]), "members": 1}
