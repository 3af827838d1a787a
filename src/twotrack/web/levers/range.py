"""Between which levels a lever goes as a whole: of places that add up, what all of them come to."""

import numpy as np

from twotrack.policy.lever_view import whole, whole_name
from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.policy.totals import shares
from twotrack.tables.rows import LeverRow
from twotrack.web.effects import TIMES


def lever_range(name: str, row: LeverRow) -> tuple[float, float]:
    """Bounds of a lever, or of the total of its places: from nothing to twice the highest total on record, as far as no
    place leaves its own bounds.
    """
    if whole_name(row) != "total":
        return row.bounds
    recorded = recorded_path(name, row, DEFAULT_SPAN)
    most = row.bounds[1] / float(np.max(shares(recorded, -1)))
    return 0.0, float(f"{min(TIMES * float(np.max(whole(row, recorded))), most * (1 - 1e-3)):.3g}")
