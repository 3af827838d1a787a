"""Closed schemas of the tables of preferences; every row has a source and how well it is known."""

from typing import Annotated, Literal

from pydantic import Field

from twotrack.tables.closed import Source, Status, StrictRow, Text
from twotrack.tables.prior import Prior

Country = Literal["us", "mx"]
Kind = Literal["leader", "bloc", "agency", "governor", "public", "lobby"]
Share = Annotated[float, Field(ge=0, le=1)]
Sources = Annotated[tuple[Source, ...], Field(min_length=1)]


class PartyRow(StrictRow):
    """A party: whose it is and of which kind. `audience` names the audience of politics whose interest in topics it
    has.

    `acts` is of a party without a veto that may act on its own against a deal: the driver that its acts raise.
    """

    label: Text
    country: Country
    kind: Kind
    audience: str = ""
    mix: dict[str, Share] = Field(default_factory=dict[str, float])
    own: Share = 0.0
    acts: str = ""
    sources: Sources


class ConcernRow(StrictRow):
    """What parties care about: an outcome, how its change is measured, what an ordinary year changes it by.

    `payments` is the government whose receipts it is, less what it pays, instead of an outcome. `form` log measures
    `log(o/o_before)/scale`, level `(o − o_before)/scale`; `without` is an outcome in the same unit that is added back
    (approval without what an audience takes from it).
    """

    label: Text
    outcome: str = ""
    payments: Country | None = None
    topic: str
    form: Literal["log", "level"]
    scale: Annotated[float, Field(gt=0)]
    without: str = ""
    status: Status
    sources: Sources


class ChamberRow(StrictRow):
    """Votes that a chamber must give."""

    chamber: str
    needed: Annotated[int, Field(ge=1)]


class RuleRow(StrictRow):
    """Who must say yes to an instrument; `court` is the country whose court decides on it."""

    label: Text
    must: tuple[str, ...] = ()
    chambers: tuple[ChamberRow, ...] = ()
    court: Country | None = None
    status: Status
    sources: Sources


class TermRow(StrictRow):
    """An undertaking that no lever carries: it has stances and no effect on outcomes. What a state of the US undertakes
    stays where the federal government leaves.
    """

    label: Text
    holder: Literal["us", "mx", "joint", "us_state"]
    sources: Sources


class NumberRow(StrictRow):
    """A number of the judging itself, with its prior."""

    label: Text
    unit: str
    prior: Prior
    status: Status
    sources: Sources


class PositionRow(StrictRow):
    """A party's wish for a concern: its direction and its share of the party's interest in the concern's topic. For a
    party without an audience, and for `own` rows of leaders, the share is of all its concerns.
    """

    party: str
    concern: str
    direction: Annotated[int, Field(ge=-1, le=1)]
    share: Annotated[float, Field(ge=0)]
    source: str
    status: Status


class StanceRow(StrictRow):
    """What a party thinks of more of a lever or term, from −1 to 1. `deal` is the deal that a survey asked about: it is
    not used to judge that one.
    """

    party: str
    measure: str
    stance: Annotated[float, Field(ge=-1, le=1)]
    survey: str = ""
    deal: str = ""
    source: str
    status: Status


class SurveyRow(StrictRow):
    """A survey: per cent for and against, and how many were asked."""

    survey: str
    date: str
    who: str
    item: str
    yes: float | None = None
    no: float | None = None
    asked: float | None = None
    by: str
    deal: str = ""
    status: Status


class CoalitionRow(StrictRow):
    """Share of an audience in what moves a president, from a first month to a last one (empty: on and on)."""

    country: Country
    president: str
    first: str
    last: str = ""
    audience: str
    share: Share
    source: str
    status: Status


class SeatsRow(StrictRow):
    """Seats of a bloc in a chamber, from a first month to a last one."""

    chamber: str
    bloc: str
    first: str
    last: str
    seats: Annotated[int, Field(ge=0)]
    source: str
    status: Status


class OverlayRow(StrictRow):
    """What a user says of a party: weights of concerns (the others share what is left as before), which way of a
    concern is better, stances on measures.
    """

    weights: dict[str, Annotated[float, Field(ge=0)]] = Field(default_factory=dict[str, float])
    directions: dict[str, Literal[-1, 0, 1]] = Field(default_factory=dict[str, Literal[-1, 0, 1]])
    stances: dict[str, Annotated[float, Field(ge=-1, le=1)]] = Field(default_factory=dict[str, float])
