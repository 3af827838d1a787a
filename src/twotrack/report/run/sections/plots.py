"""The box that a figure is drawn in."""

from typing import Any

import plotly.graph_objects as go

from twotrack.report.page import style
from twotrack.report.page.markup import Html, element, together

# On the page the heading stands above the figure, so the figure needs no room for a title.
_PAGE_TOP = 46


def plot(figure: go.Figure, name: str, alt: str, receipt: dict[str, Any]) -> Html:
    """Box that the page's script fills with a figure, and the figure's data beside it."""
    figure.update_layout(title_text=None, margin_t=min(style.room_above(figure), _PAGE_TOP))
    data = Html(style.embedded(style.stamp(figure, receipt)))
    box = element("div", class_="plot", role="img", aria_label=alt, data_plot=name)
    return together(box, element("script", data, type="application/json", id=f"data-{name}"))
