"""The box that a figure is drawn in."""

from collections.abc import Callable
from typing import Any

import plotly.graph_objects as go

from twotrack.report.page import style
from twotrack.report.page.markup import Html, element, join_html
from twotrack.tables.bilingual import BOTH
from twotrack.tables.catalogue import LANGUAGES

# On the page the heading stands above the figure, so the figure needs no room for a title.
_PAGE_TOP = 46


def plot(make: Callable[[str], go.Figure], name: str, alt: str, receipt: dict[str, Any], language: str) -> Html:
    """Box that the page's script fills with the figure that `make` gives for a language.

    The figure is made once, in both languages; its data stand beside the box in the view of the first language.
    """
    box = element("div", class_="plot", role="img", aria_label=alt, data_plot=name)
    if language != LANGUAGES[0]:
        return box
    figure = make(BOTH)
    figure.update_layout(title_text=None, margin_t=min(style.room_above(figure), _PAGE_TOP))
    data = Html(style.embed(style.stamp(figure, receipt)))
    return join_html(box, element("script", data, type="application/json", id=f"data-{name}"))
