"""Scores of an account's simulator beside those of its twin, as cells of a table."""

from math import isfinite

from twotrack.explanation.results import Summary

# Columns, in the order of the cells.
BESIDE = (
    "twin_log_score",
    "simulator_log_score",
    "gain",
    "twin_crps",
    "simulator_crps",
    "twin_nation_crps",
    "simulator_nation_crps",
    "coverage_90",
    "spread",
)


def beside_cells(twin: Summary, own: Summary) -> list[str]:
    """Means of a twin and of its simulator in the order of the columns."""
    error = f" ± {own.error:.3f}" if isfinite(own.error) else ""
    return [
        f"{twin.log_score:.3f}",
        f"{own.log_score:.3f}",
        f"{own.gain:+.3f}{error}",
        f"{twin.crps:.2f}",
        f"{own.crps:.2f}",
        f"{twin.nation_crps:.2f}",
        f"{own.nation_crps:.2f}",
        f"{100 * own.coverage_90:.0f} %",
        f"{own.spread:.3f}",
    ]
