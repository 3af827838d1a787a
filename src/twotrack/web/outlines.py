"""The map: outlines of the 32 states and of the land around them, as one drawing."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from twotrack.report.page.markup import Html, element

_TABLE = Path(__file__).parent / "outlines.toml"


@lru_cache(maxsize=1)
def outlines() -> dict[str, Any]:
    """Size of the drawing, and path of each piece of land; `scripts/map_outlines.py` writes the table."""
    return tomllib.loads(_TABLE.read_text(encoding="utf-8"))


def map_drawing() -> Html:
    """Land around, then the states, each a shape that the scripts fill and that can have the focus."""
    found = outlines()
    around = [
        element("path", d=land["d"], class_="border-state" if land["name"] else "abroad") for land in found["around"]
    ]
    names = [
        element("text", land["name"], x=land["at"][0], y=land["at"][1], class_="map-label")
        for land in found["around"]
        if land["name"]
    ]
    states = [element("path", d=one["d"], class_="state", data_state=one["code"]) for one in found["state"]]
    box = f"0 0 {found['width']:g} {found['height']:g}"
    return element("svg", around, names, states, viewBox=box, id="map", aria_hidden="true", focusable="false")
