"""Accounts of the violence as rows of a table: what each owns in the simulator, and the covariates of its twin."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from twotrack.evidence.series import available
from twotrack.policy.setting import levers
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Source, StrictRow, Text
from twotrack.tables.errors import Fault, TableError, TwotrackError, nearest
from twotrack.tables.issue_tables import issue_tables
from twotrack.tables.readers import Document, read_document, row_faults

EXPLANATIONS = Path(__file__).parent / "explanations.toml"
# Series that only explanations read: sealed as those of the package's evidence.
SERIES = Path(__file__).parent / "series"
NULL = "momentum"
UNEXPLAINED = "unexplained"
# Before the name of an account: all accounts but this one.
WITHOUT = "without_"
Sources = Annotated[tuple[Source, ...], Field(min_length=1)]
YearPair = Annotated[tuple[int, ...], Field(min_length=2, max_length=2)]


class Exposure(StrictRow):
    """How strongly a driver of the nation acts in each state: one in the states listed (all, if none), or a series."""

    label: Text
    states: tuple[str, ...] = ()
    series: str = ""
    column: str = ""
    sources: Sources


class Covariate(StrictRow):
    """One column of a twin: a driver, lagged one year, times a fixed exposure.

    The driver is one of a `series` with its `column`, the history of a `lever`, `years` by state, or the `wave`, last
    year's growth of the national rate. `form` is the level, its log, or its growth. `absent` is the driver's value in
    a world without it (`mean` or `first` of the series); growth without it is none.
    """

    label: Text
    series: str = ""
    column: str = ""
    lever: str = ""
    years: dict[str, YearPair] = Field(default_factory=dict[str, YearPair])
    wave: bool = False
    form: Literal["level", "log", "growth"]
    exposure: str
    absent: float | Literal["mean", "first"] | None = None
    sources: Sources

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if sum(map(bool, (self.series, self.lever, self.years, self.wave))) != 1:
            raise ValueError(translate("explain.one_driver"))
        if (self.absent is None) != (self.form == "growth"):
            raise ValueError(translate("explain.absent_wanted"))
        if bool(self.series) != bool(self.column):
            raise ValueError(translate("explain.column_wanted"))
        return self


class Account(StrictRow):
    """One explanation: `levers` and `numbers` with the values that switch it off in the simulator, the `covariates` of
    its twin, what it `cannot` contain, and its known `faults`. `paragraph` is where the article gives it.
    """

    label: Text
    paragraph: Annotated[int, Field(ge=1)]
    levers: dict[str, float] = Field(default_factory=dict[str, float])
    numbers: dict[str, float] = Field(default_factory=dict[str, float])
    covariates: Annotated[dict[str, Covariate], Field(min_length=1)]
    cannot: Text
    faults: Text


class Explanations(StrictRow):
    """A whole file of accounts."""

    exposures: dict[str, Exposure]
    accounts: Annotated[dict[str, Account], Field(min_length=1)]


@dataclass(frozen=True)
class Column:
    """A covariate with its name and the account that owns it."""

    name: str
    account: str
    row: Covariate


def read_explanations(path: Path = EXPLANATIONS) -> Explanations:
    """Accounts of a file, in its order; TableError with all faults, by file and line."""
    document = read_document(path)
    try:
        found = Explanations.model_validate(document.data)
    except ValidationError as error:
        raise TableError(row_faults(document, error, Explanations)) from error
    faults = [*_exposure_faults(document, found), *_owner_faults(document, found)]
    for name, account in found.accounts.items():
        faults += [*_simulator_faults(document, name, account), *_covariate_faults(document, name, found)]
    if faults:
        raise TableError(faults)
    return found


def columns(accounts: Mapping[str, Account]) -> list[Column]:
    """Covariates of all accounts, in the order of the file."""
    return [Column(name, key, row) for key, account in accounts.items() for name, row in account.covariates.items()]


def known_series() -> list[str]:
    """Names of the series that a covariate or an exposure may read."""
    return sorted({*available(), *available(SERIES)})


def checked_account(name: str, accounts: Mapping[str, Account]) -> str:
    """Name of an account; TwotrackError that offers the nearest for any other."""
    if name not in accounts:
        known = ", ".join(accounts)
        raise TwotrackError(translate("explain.unknown_account", name=name, known=known) + nearest(name, accounts))
    return name


def _exposure_faults(document: Document, found: Explanations) -> Iterator[Fault]:
    for name, row in found.exposures.items():
        keys = ("exposures", name)
        yield from (document.fault(said, *keys, "states") for said in _state_faults(row.states))
        if row.series:
            yield from (document.fault(said, *keys, "series") for said in _series_faults(row.series))


def _owner_faults(document: Document, found: Explanations) -> Iterator[Fault]:
    """A lever or a number in two accounts; a covariate's name in two; a name that is the null's or the shocks'."""
    owners: dict[str, str] = {}
    for account, row in found.accounts.items():
        if account in {NULL, UNEXPLAINED} or account.startswith(WITHOUT):
            yield document.fault(translate("explain.reserved", name=account), "accounts", account)
        for part in ("levers", "numbers", "covariates"):
            for name in getattr(row, part):
                if owners.setdefault(name, account) != account:
                    said = translate("explain.two_owners", name=name, first=owners[name], second=account)
                    yield document.fault(said, "accounts", account, part, name)


def _simulator_faults(document: Document, name: str, account: Account) -> Iterator[Fault]:
    known_numbers = [f"{issue.name}.{number}" for issue in issue_tables() for number in issue.parameters]
    parts = {"levers": list(levers()), "numbers": known_numbers}
    for part, known in parts.items():
        for one in getattr(account, part):
            if one not in known:
                said = translate(f"explain.unknown_{part}", name=one) + nearest(one, known)
                yield document.fault(said, "accounts", name, part, one)


def _covariate_faults(document: Document, account: str, found: Explanations) -> Iterator[Fault]:
    for name, row in found.accounts[account].covariates.items():
        keys = ("accounts", account, "covariates", name)
        if row.exposure not in found.exposures:
            said = translate("explain.unknown_exposure", name=row.exposure) + nearest(row.exposure, found.exposures)
            yield document.fault(said, *keys, "exposure")
        if row.lever and row.lever not in levers():
            said = translate("explain.unknown_levers", name=row.lever) + nearest(row.lever, levers())
            yield document.fault(said, *keys, "lever")
        if row.series:
            yield from (document.fault(said, *keys, "series") for said in _series_faults(row.series))
        yield from (document.fault(said, *keys, "years") for said in _state_faults(row.years))


def _series_faults(name: str) -> list[str]:
    known = known_series()
    return [] if name in known else [translate("evidence.unknown_series", name=name) + nearest(name, known)]


def _state_faults(states: "Mapping[str, object] | tuple[str, ...]") -> list[str]:
    known = codes("state")
    return [translate("explain.unknown_state", name=one) + nearest(one, known) for one in states if one not in known]
