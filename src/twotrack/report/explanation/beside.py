"""Scores of an account's simulator beside those of its twin, as cells of a table."""

from math import isfinite
from typing import NamedTuple

from twotrack.explanation.results import Results
from twotrack.explanation.summary import Choice, Summary
from twotrack.report.page.numerals import fixed_number
from twotrack.tables.numerals import with_sign

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


class Pair(NamedTuple):
    """A member of the twins and its version of the simulator, at the same horizon."""

    twin: Summary
    own: Summary


def beside(results: Results, choice: Choice | None = None) -> dict[tuple[int, str], list[Pair]]:
    """Every version of the simulator beside its twin, by horizon and way of giving drivers.

    A twin reads drivers a year late, so one year ahead it has no oracle: its forecast with drivers held stands beside
    the simulator's.
    """
    twins = {(one.member, one.horizon, one.drivers): one for one in results.summaries(choice)}
    found: dict[tuple[int, str], list[Pair]] = {}
    for own in results.summaries(choice, "simulator"):
        given = own.drivers if (own.member, own.horizon, own.drivers) in twins else "held"
        pair = Pair(twins[own.member, own.horizon, given], own)
        found.setdefault((own.horizon, own.drivers), []).append(pair)
    return found


def beside_cells(pair: Pair) -> list[str]:
    """Means of a twin and of its simulator in the order of the columns."""
    twin, own = pair
    error = f" ± {own.error:.3f}" if isfinite(own.error) else ""
    return [
        fixed_number(twin.log_score, 3),
        fixed_number(own.log_score, 3),
        f"{with_sign(own.gain, 3)}{error}",
        f"{twin.crps:.2f}",
        f"{own.crps:.2f}",
        f"{twin.nation_crps:.2f}",
        f"{own.nation_crps:.2f}",
        f"{100 * own.coverage_90:.0f} %",
        f"{own.spread:.3f}",
    ]
