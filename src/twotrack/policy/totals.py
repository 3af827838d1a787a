"""A total of all places shared out among them, as the record shares it out."""

import numpy as np

from twotrack.policy.recorded import Path, recorded_path
from twotrack.policy.setting import Setting
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.policy.units import adds_up
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import ScenarioError
from twotrack.tables.rows import LeverRow


def shared_out(setting: Setting, row: LeverRow, span: Span = DEFAULT_SPAN) -> tuple[Setting, ...]:
    """Settings of each place that add up to the value of one, in the proportions of the record in its month.

    Where the record of that month is nothing, in the proportions of the last recorded levels; where these are nothing
    too, in equal parts. ScenarioError for a lever whose places do not add up, and where a place would leave its bounds.
    """
    places, lever = codes(row.axes[0]), setting.lever
    if not adds_up(row):
        raise ScenarioError(translate("scenario.no_total", lever=lever, unit=row.unit))
    share = shares(recorded_path(lever, row, span), setting.month - span.first)
    _, high = row.bounds
    most = high / share.max()
    if not 0 <= setting.value <= most:
        told = {"value": f"{setting.value:,g}", "most": f"{np.floor(most):,.0f}", "high": f"{high:,g}"}
        raise ScenarioError(translate("scenario.total_out_of_bounds", lever=lever, unit=row.unit, **told))
    # Twelve digits: the total of the last recorded levels gives these levels again, and no other in the last bit.
    levels = [float(f"{min(setting.value * part, high):.12g}") for part in share]
    return tuple(Setting(lever, level, setting.month, place) for place, level in zip(places, levels, strict=True))


def shares(recorded: Path, at: int) -> Path:
    """Share of each place in the total of a month, of the last month, or equal shares."""
    for levels in (recorded[at], recorded[-1]):
        if levels.sum() > 0:
            return levels / levels.sum()
    return np.full(recorded.shape[1], 1 / recorded.shape[1])
