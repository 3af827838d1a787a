"""What each draw of the model counts, read from a file: `draw,weight`, a row for each draw."""

from collections.abc import Sequence
from math import isfinite
from pathlib import Path

from twotrack.agreements.preferences.reading import Lines, read_lines
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, RunError, TableError, place
from twotrack.tables.numerals import plain_number

# Missing draws that are named.
SHOWN = 5


class WeightRow(StrictRow):
    """What a draw counts, in any unit."""

    draw: int
    weight: float


def read_weights(path: Path, draws: int) -> tuple[float, ...] | None:
    """Weight of each draw of a file; None where all count alike. TableError with every fault: a weight that is negative
    or not finite, a draw that stands twice or is none of this run's, draws without a row, weights that are all zero.
    """
    lines = read_lines(path, WeightRow)
    faults = [*_row_faults(lines, draws)]
    found = {row.draw: row.weight for row, _ in lines.lines}
    missing = [at for at in range(draws) if at not in found]
    if missing:
        shown = ", ".join(map(str, missing[:SHOWN])) + (", …" if len(missing) > SHOWN else "")
        said = translate("negotiate.weights_missing", draws=shown, count=len(missing), last=draws - 1)
        faults.append(Fault(said, place(path)))
    if not faults and not any(found.values()):
        faults.append(Fault(translate("negotiate.weights_zero"), place(path)))
    if faults:
        raise TableError(faults)
    return uneven([found[at] for at in range(draws)])


def _row_faults(lines: Lines[WeightRow], draws: int) -> list[Fault]:
    seen: dict[int, int] = {}
    faults: list[Fault] = []
    for row, line in lines.lines:
        if row.draw in seen:
            values = {"name": translate("negotiate.weights_draw", draw=row.draw), "line": seen[row.draw]}
            faults.append(lines.table.fault(translate("negotiate.row_twice", **values), line))
        elif not 0 <= row.draw < draws:
            values = {"draw": row.draw, "last": draws - 1, "draws": draws, "wanted": row.draw + 1}
            key = "weights_beyond" if row.draw >= draws else "weights_negative_draw"
            faults.append(lines.table.fault(translate(f"negotiate.{key}", **values), line))
        elif row.weight < 0:
            values = {"draw": row.draw, "found": plain_number(row.weight)}
            faults.append(lines.table.fault(translate("negotiate.weights_negative", **values), line))
        seen.setdefault(row.draw, line)
    return faults


def checked_weights(weights: Sequence[float], draws: int) -> tuple[float, ...] | None:
    """Weights given in Python, one for each draw; None where all count alike. RunError for another number of them, and
    where one is negative or not finite, or all are zero.
    """
    found = tuple(map(float, weights))
    if len(found) != draws or not all(isfinite(one) and one >= 0 for one in found) or not any(found):
        raise RunError(translate("negotiate.weights_of_draws_wrong", draws=draws))
    return uneven(found)


def uneven(weights: Sequence[float]) -> tuple[float, ...] | None:
    """Weights; None where all are the same, so that futures count alike."""
    return tuple(weights) if len(set(weights)) > 1 else None
