"""What the drawings of one run have in common."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from twotrack.report.drawing.marks import key
from twotrack.report.page.markup import Html
from twotrack.report.run.tables import replay_end
from twotrack.tables.catalogue import translate

_BANDS = (("band {} b90", "band_90"), ("band {} b50", "band_50"), ("line {}", "median_line"))
_POINTS = (("point", "official_point"), ("point outside", "official_outside"))


@dataclass(frozen=True)
class Look:
    """Language of a drawing, last year of the replay, and the class of what follows: the status quo, or a scenario."""

    language: str
    until: int
    ahead: str


def look_of(payload: Mapping[str, Any], language: str) -> Look:
    """Look of a run's drawings in one language."""
    return Look(language, replay_end(payload), "yours" if payload["settings"] else "base")


def fan_key(look: Look) -> Html:
    """What the marks of a fan are."""
    marks = [(class_.format("replay"), name) for class_, name in _BANDS]
    words = [(class_, translate(f"report.{name}", look.language)) for class_, name in (*marks, *_POINTS)]
    return key([*words, (f"line {look.ahead}", translate("report.projection", look.language))])
