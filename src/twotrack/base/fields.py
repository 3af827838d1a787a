"""Declarations an issue makes about its fields: what it reads, which shocks it takes."""

from dataclasses import dataclass, field, fields
from typing import Any, Literal

Reduction = Literal["sum", "mean"] | None


@dataclass(frozen=True)
class Link:
    """Signal of another issue that an input reads, as `issue.signal`."""

    signal: str
    unit: str
    reduce: Reduction = None


@dataclass(frozen=True)
class Noise:
    """Standard normal innovation, one a calendar month, constant within it."""


@dataclass(frozen=True)
class Lapse:
    """One in the months after the record in which the scenario leaves a lever of the issue alone, else zero."""

    lever: str


def reads(signal: str, unit: str, reduce: Reduction = None) -> Any:
    """Input read from `issue.signal`; from states to nation by a named reduction."""
    return field(metadata={"link": Link(signal, unit, reduce)})


def shock() -> Any:
    """Input that is a standard normal innovation of the month."""
    return field(metadata={"link": Noise()})


def lapses(lever: str) -> Any:
    """Input that says where a lever of the issue is left to its rule in `lapse.csv`: 1 there, else 0."""
    return field(metadata={"link": Lapse(lever)})


def links(inputs: type) -> dict[str, Link | Noise | Lapse]:
    """Where each input of an issue comes from, by field name."""
    return {f.name: f.metadata["link"] for f in fields(inputs) if "link" in f.metadata}


def axes_of(cls: type, name: str) -> tuple[str, ...]:
    """Named axes of a field, from its annotation.

    >>> from twotrack.base.shapes import BlocState, struct
    >>> @struct
    ... class Stocks:
    ...     members: BlocState
    >>> axes_of(Stocks, "members")
    ('bloc', 'state')
    """
    annotation: Any = next(f.type for f in fields(cls) if f.name == name)
    return tuple(annotation.dim_str.split())


def names(cls: type) -> tuple[str, ...]:
    """Field names of a struct, in their order."""
    return tuple(f.name for f in fields(cls))
