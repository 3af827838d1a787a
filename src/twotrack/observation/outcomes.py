"""Types of what a run gives and of the figures that it is compared with. No JAX here."""

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


class Monthly(NamedTuple):
    """Figures by month, or the mechanism's path in their place; NaN where there is no figure.

    Shapes: encounters (month, origin), border_flows (month, flow), covid_deaths (month, nation), the others (year).
    """

    encounters: Array
    border_flows: Array
    covid_deaths: Array
    asylum_claims: Array
    remittances: Array


class OfficialFigures(NamedTuple):
    """Official figures to the end of the record, NaN where there is none.

    Shapes: homicides (state, year), opioid_deaths (year).
    """

    homicides: Array
    opioid_deaths: Array
    monthly: Monthly
