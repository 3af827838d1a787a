"""Drawings of rows: a name, and beneath it a point with its band."""

from twotrack.report.drawing.marks import text
from twotrack.report.drawing.scale import percentage
from twotrack.report.page.markup import Html, element

# The name stands in the upper part of its row, what is drawn in the lower one.
_NAME, _MARK = 0.36, 0.72


def row_name(words: str, at: int, count: int) -> Html:
    """Name of a row."""
    return text(words, "0", percentage((at + _NAME) / count))


def row_place(at: int, count: int) -> str:
    """Where a row's marks stand, from the top."""
    return percentage((at + _MARK) / count)


def row_line(left: str, right: str, y: str, class_: str) -> Html:
    """Band of a row."""
    return element("line", x1=left, x2=right, y1=y, y2=y, class_=class_)
