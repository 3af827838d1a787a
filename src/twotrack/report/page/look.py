"""What the larger pages share: their style, and the receipt in them."""

import json
from collections.abc import Mapping
from importlib.resources import files

from twotrack.report.drawing.marks import page_style
from twotrack.report.page.markup import Html, element


def page_look() -> str:
    """Style of a page of tables and drawings: colours, marks, letters, tables, print."""
    return page_style() + files("twotrack.report.page").joinpath("page.css").read_text(encoding="utf-8")


def receipt_data(receipt: Mapping[str, object]) -> Html:
    """Receipt as data in a page, where a program finds it."""
    text = json.dumps(receipt, ensure_ascii=False).replace("<", "\\u003c")
    return element("script", Html(text), type="application/json", id="receipt")
