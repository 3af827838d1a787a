"""Dates below a drawing."""

from collections.abc import Sequence
from datetime import date

from twotrack.report.drawing.marks import text
from twotrack.report.drawing.scale import Axis
from twotrack.report.page.markup import Html, join_html

_SHORT_SPAN, _FEW, _MANY = 1200, 4, 12
_STRIDES = (1, 2, 5, 10, 20, 50)
_MONTH_STRIDES = (1, 2, 3, 6, 12)


def date_words(starts: Sequence[date], across: Axis, *, few: bool = False) -> Html:
    """Years below a drawing, or months as YYYY-MM where the span is short; where it is narrow, every second one."""
    most = _FEW if few else _MANY
    monthly = (starts[-1] - starts[0]).days < _SHORT_SPAN
    months = [date(year, month, 1) for year in range(starts[0].year, starts[-1].year + 1) for month in range(1, 13)]
    every = [day for day in months if starts[0] <= day <= starts[-1] and (monthly or day.month == 1)]
    strides = _MONTH_STRIDES if monthly else _STRIDES
    most = most // 2 if monthly else most
    stride = next((one for one in strides if len(every) / one <= most), strides[-1])
    kept = [day for day in every if (12 * day.year + day.month - 1 if monthly else day.year) % stride == 0]
    return join_html(
        text(
            day.isoformat()[:7] if monthly else str(day.year),
            across.x(day.toordinal()),
            "100%",
            "middle second" if at % 2 else "middle",
            dy=16,
        )
        for at, day in enumerate(kept)
    )
