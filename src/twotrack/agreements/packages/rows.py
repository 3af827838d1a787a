"""Closed schema of a package file; settings of levers are read as a scenario's are."""

from typing import Annotated, Any, Literal

from pydantic import Field

from twotrack.agreements.preferences.rows import Country, Share
from twotrack.tables.closed import Source, StrictRow, Text
from twotrack.tables.prior import Prior


class UndertakingRow(StrictRow):
    """A term that no lever carries, and how far it is undertaken."""

    name: str
    level: Share = 1.0


class OtherwiseRow(StrictRow):
    """What happens without an agreement, with the chance that it comes; else things stay as before."""

    chance: Prior = Prior(family="fixed", median=1.0)
    settings: dict[str, Any] = Field(default_factory=dict[str, Any])
    terms: tuple[UndertakingRow, ...] = ()
    sources: tuple[Source, ...] = ()


class PunishRow(StrictRow):
    """What follows once a breach is found out, where that is not what happens without an agreement."""

    settings: dict[str, Any] = Field(default_factory=dict[str, Any])
    terms: tuple[UndertakingRow, ...] = ()
    sources: tuple[Source, ...] = ()


class PaymentRow(StrictRow):
    """Money by year from one government to the other; where a lever carries it, it counts there."""

    payer: Country = Field(alias="from")
    receiver: Country = Field(alias="to")
    million_usd_a_year: float
    first: str
    last: str
    lever: str = ""


class ConditionRow(StrictRow):
    """A condition on an outcome in a month, and what is then done."""

    name: str
    outcome: str
    month: str
    above: float | None = None
    below: float | None = None
    then: dict[str, float] = Field(default_factory=dict[str, float])


class VerificationRow(StrictRow):
    """The outcome that shows whether the other side complies, and months from check to check. Without an outcome the
    first check finds a breach out for sure.
    """

    outcome: str = ""
    lag: Annotated[float, Field(gt=0)] = 1.0


class StandRow(StrictRow):
    """A public stand that a party breaks by signing, in points of approval."""

    party: str
    points: Prior
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]


class CourtRow(StrictRow):
    """How likely a court allows the deal, by the law on its matter."""

    chance: Prior
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]


class HistoryRow(StrictRow):
    """What happened: whether it was agreed on, and which governments refused."""

    accepted: bool
    refused_by: tuple[Country, ...] = ()
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]


class PackageRow(StrictRow):
    """A package file. `held` are levels at which levers stay in *before*, where the month before the date says
    something else: a threat just made, which is part of *otherwise*.
    """

    title: Text | str
    story: Text | str = ""
    date: str
    instrument: str
    horizon: int = 36
    before: str = "as-it-happened"
    held: dict[str, float] = Field(default_factory=dict[str, float])
    sunset: str = ""
    order: tuple[Country, ...] = ()
    gap: Annotated[int, Field(ge=0)] = 1
    settings: dict[str, Any] = Field(default_factory=dict[str, Any])
    otherwise: OtherwiseRow
    punish: PunishRow | None = None
    terms: tuple[UndertakingRow, ...] = ()
    payments: tuple[PaymentRow, ...] = ()
    conditions: tuple[ConditionRow, ...] = ()
    verification: VerificationRow = VerificationRow()
    stands: tuple[StandRow, ...] = ()
    court: CourtRow | None = None
    history: HistoryRow | None = None


Side = Literal["us", "mx"]
