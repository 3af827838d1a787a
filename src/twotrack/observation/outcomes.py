"""Types of what a run gives and of the figures that it is compared with. No JAX here."""

from collections.abc import Mapping
from typing import Any, NamedTuple

# An array of NumPy, or of JAX while a program is traced.
Array = Any


class Outcomes(NamedTuple):
    """Outcomes of one possible world: the nation by year, the states or the topics by year where an outcome
    has them, the nation by month where its months matter, and topics by month, which only one path is shown of.

    Shapes: nation (year), states (year, state), topics (year, topic), monthly (month), topic_months (month, topic); in
    results of many draws each has the draws before it.
    """

    nation: dict[str, Array]
    states: dict[str, Array]
    topics: dict[str, Array]
    monthly: dict[str, Array]
    topic_months: dict[str, Array]


# Official figures by name of the observation, each by time and place, to the end of the record; NaN where none is.
OfficialFigures = Mapping[str, Array]
