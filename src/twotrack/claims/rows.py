"""A claim as a row of a table: what is said, how it is tested, and from which thresholds its verdict follows."""

from math import inf
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, ValidationError, model_validator

from twotrack.claims.sources import unknown_series
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Source, StrictRow, Text
from twotrack.tables.errors import Fault, TableError
from twotrack.tables.readers import Document, read_document, row_faults

CLAIMS = Path(__file__).parent / "claims.toml"
Kind = Literal["figure", "cause", "trend", "attribution", "date", "comparison", "forecast"]
KINDS: tuple[Kind, ...] = ("figure", "cause", "trend", "attribution", "date", "comparison", "forecast")
Value = str | int | float | list[str] | list[float]


class Range(StrictRow):
    """Figures from `at_least` to `at_most`, both included; `of` names the figure, an end of its interval or a part."""

    of: str = "value"
    at_least: float | None = None
    at_most: float | None = None

    @property
    def low(self) -> float:
        """Lower end, minus infinity where none is given."""
        return -inf if self.at_least is None else self.at_least

    @property
    def high(self) -> float:
        """Upper end, infinity where none is given."""
        return inf if self.at_most is None else self.at_most

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.at_least is None and self.at_most is None:
            raise ValueError(translate("claims.no_threshold"))
        if self.low > self.high:
            raise ValueError(translate("claims.thresholds_out_of_order", low=self.low, high=self.high))
        return self


class Placebo(StrictRow):
    """Where nothing should be found, and from which figures on something is found there all the same."""

    what: Text
    moves: tuple[Range, ...] = ()


class Beside(StrictRow):
    """A second statement, judged by the same finding: the fact beside a wrong year, the other half of a sentence."""

    statement: Text
    holds: Annotated[tuple[Range, ...], Field(min_length=1)]


class Rule(StrictRow):
    """From which figures on a claim holds, holds with a qualification, or does not."""

    kind: Kind
    holds: tuple[Range, ...] = ()
    qualified: tuple[Range, ...] = ()
    otherwise: Literal["fails", "untold"] = "fails"
    no_better_than: Literal["holds", "qualified"] = "holds"
    placebo: Placebo | None = None


class Claim(Rule):
    """One checkable statement of the article, by its paragraph (1 is the abstract), in words that are not the
    article's.

    `test` names a method of `claims.methods`, `given` its settings, `series` what it reads and `also` what it reads
    where the data folder has it. A claim without a number has `without_number` instead, with the source that
    carries it.
    """

    paragraph: Annotated[int, Field(ge=1)]
    statement: Text
    reading: Text
    statistic: Text | None = None
    figure: Text | None = None
    test: str = ""
    given: dict[str, Value] = Field(default_factory=dict[str, Value])
    series: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    beside: Beside | None = None
    confounded: Text | None = None
    would_change: Text
    without_number: Literal["", "holds", "qualified", "fails", "untold", "not_scored"] = ""
    sources: tuple[Source, ...] = ()


def read_claims(path: Path = CLAIMS) -> dict[str, Claim]:
    """Every claim of a table by its id, in the order of the file; TableError with all faults, by file and line."""
    document = read_document(path)
    claims: dict[str, Claim] = {}
    faults: list[Fault] = []
    for name, raw in document.data.items():
        try:
            claims[name] = Claim.model_validate(raw)
        except ValidationError as error:
            faults += row_faults(document, error, Claim, name)
        else:
            faults += _contradictions(document, name, claims[name])
    if faults:
        raise TableError(faults)
    return claims


def _contradictions(document: Document, name: str, claim: Claim) -> list[Fault]:
    """What the parts of one row say against each other, or leave out."""
    faults = [
        document.fault(translate("claims.unknown_series", name=series) + near, name, "series")
        for series, near in unknown_series(claim.series + claim.also)
    ]
    faults += [document.fault(translate(f"claims.{key}", name=name), name) for key in _left_out(claim)]
    return faults + [document.fault(said, name, "test") for said in _of_the_method(claim)]


def _left_out(claim: Claim) -> list[str]:
    """Keys of the messages for what a row needs and lacks."""
    wanted = {
        "test_or_verdict": bool(claim.test) == bool(claim.without_number),
        "no_holds": bool(claim.test) and claim.otherwise != "untold" and not (claim.holds or claim.qualified),
        "no_figure": bool(claim.test) and not (claim.figure and claim.statistic),
        "no_sources": bool(claim.without_number) and not claim.sources,
        "cause_unconfounded": claim.kind == "cause" and claim.confounded is None,
        "cause_without_placebo": claim.kind == "cause" and not _has_placebo(claim),
    }
    return [key for key, lacking in wanted.items() if lacking]


def _has_placebo(claim: Claim) -> bool:
    """A cause that is tested has a placebo that can move; one that cannot be tested says why there is none."""
    return claim.placebo is not None and (bool(claim.placebo.moves) or not claim.test)


def _of_the_method(claim: Claim) -> list[str]:
    # The methods import NumPy, which a list of rows alone does not need.
    from twotrack.claims.methods import settings_faults  # noqa: PLC0415  # see above

    return settings_faults(claim.test, claim.given) if claim.test else []


def as_json(claim: Claim) -> dict[str, Any]:
    """Row as plain data."""
    return claim.model_dump(mode="json")
