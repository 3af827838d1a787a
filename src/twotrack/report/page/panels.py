"""Small multiples: where each panel stands, in a wide window and in a narrow one."""

from dataclasses import dataclass, field
from typing import Any

import plotly.graph_objects as go

from twotrack.report.page import style

_ABOVE, _BELOW = 20, 16


@dataclass(frozen=True)
class Grid:
    """Panels in columns; heights in pixels, of which some go to titles above and ticks below."""

    count: int
    columns: int
    pitch: int
    title: int = 34
    ticks: int = 30
    gap: float = 0.06
    narrow_columns: int = 1
    narrow_pitch: int | None = None
    # How many times as high as the others the first row is.
    first: float = 1.0
    margins: dict[str, int] = field(default_factory=lambda: {"l": 44, "r": 8})
    # Further changes for a narrow window, by dotted path.
    narrower: dict[str, Any] = field(default_factory=dict[str, Any])


def axis(letter: str, at: int) -> str:
    """Name of an axis for a trace.

    >>> axis("x", 0), axis("y", 2)
    ('x', 'y3')
    """
    return letter if at == 0 else f"{letter}{at + 1}"


def layout_axis(letter: str, at: int) -> str:
    """Name of an axis in a layout.

    >>> layout_axis("x", 1)
    'xaxis2'
    """
    return axis(letter, at).replace(letter, f"{letter}axis", 1)


def entitle(figure: go.Figure, at: int, text: str, **changed: Any) -> None:
    """Title above the left corner of a panel."""
    corner = {"x": 0, "y": 1, "xref": f"{axis('x', at)} domain", "yref": f"{axis('y', at)} domain"}
    anchor = {"xanchor": "left", "yanchor": "bottom", "align": "left", "yshift": 4, "showarrow": False}
    figure.add_annotation(text=text, **{**corner, **anchor, **changed})


def arrange(figure: go.Figure, grid: Grid) -> None:
    """Give every panel its place, and keep the places of a narrow window beside them."""
    thin_pitch = grid.narrow_pitch or grid.pitch
    wide = _domains(grid, grid.columns, grid.pitch)
    thin = _domains(grid, grid.narrow_columns, thin_pitch)
    margin = {"t": _ABOVE, "b": _BELOW, **grid.margins}
    around = margin["t"] + margin["b"]
    narrower = {"height": sum(_heights(grid, grid.narrow_columns, thin_pitch)) + around, **grid.narrower}
    for at in range(grid.count):
        for letter, side in (("x", 0), ("y", 1)):
            name = layout_axis(letter, at)
            placed = {"domain": wide[at][side], "anchor": axis("y" if letter == "x" else "x", at)}
            figure.update_layout({name: placed})
            narrower[f"{name}.domain"] = thin[at][side]
    figure.update_layout(height=sum(_heights(grid, grid.columns, grid.pitch)) + around, margin=margin)
    style.narrow(figure, narrower)


def _heights(grid: Grid, columns: int, pitch: int) -> list[int]:
    rows = max(-(-grid.count // columns), 1)
    return [round(grid.first * pitch), *[pitch] * (rows - 1)]


def _domains(grid: Grid, columns: int, pitch: int) -> list[tuple[list[float], list[float]]]:
    heights = _heights(grid, columns, pitch)
    whole = sum(heights)
    width = (1 - grid.gap * (columns - 1)) / columns
    found: list[tuple[list[float], list[float]]] = []
    for at in range(grid.count):
        row, column = divmod(at, columns)
        low, top = sum(heights[row + 1 :]), sum(heights[row:])
        left = column * (width + grid.gap)
        found.append(([left, left + width], [(low + grid.ticks) / whole, (top - grid.title) / whole]))
    return found
