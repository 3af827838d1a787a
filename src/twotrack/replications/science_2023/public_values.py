"""Readers of the two tables beside the equations: the public values, and the published figures."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import jax.numpy as jnp
from pydantic import model_validator

from twotrack.replications.science_2023.equations import Parameters
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Status, StrictRow, Text
from twotrack.tables.readers import read_rows
from twotrack.tables.rows import Sources, Unit

HowSure = Literal["read", "secondary", "memory", "not_published"]
Place = Literal["abstract", "readme", "press", "audit", "derived", "recollection", "nowhere"]

_FOLDER = Path(__file__).parent


class ValueRow(StrictRow):
    """A number of the authors' public program, with the bounds between which it was sought."""

    label: Text
    symbol: str
    unit: Unit
    value: float
    bounds: tuple[float, float] | None = None
    status: Status
    sources: Sources
    note: str = ""


class PublishedRow(StrictRow):
    """A figure as published, or the range published, and how sure we are of it."""

    unit: Unit
    decimals: int
    value: float | None = None
    low: float | None = None
    high: float | None = None
    how_sure: HowSure
    place: Place = "nowhere"

    @model_validator(mode="after")
    def _figure_has_place(self) -> "PublishedRow":
        stated = any(figure is not None for figure in (self.value, self.low, self.high))
        if stated != (self.how_sure != "not_published") or stated != (self.place != "nowhere"):
            raise ValueError(translate("replication.figure_place"))
        return self


@dataclass(frozen=True)
class PublicValues:
    """Rates of the equations, and the three values that stand outside them."""

    parameters: Parameters
    start_members: float
    share_of_deaths: float
    share_of_admissions: float


OUTSIDE = ("start_members", "share_of_deaths", "share_of_admissions")


def public_values(path: Path = _FOLDER / "parameters.toml") -> PublicValues:
    """Values of the authors' public program."""
    values = {name: row.value for name, row in read_rows(path, ValueRow).items()}
    forcing = {name: values.pop(name) for name in OUTSIDE}
    return PublicValues(Parameters(**{name: jnp.asarray(value) for name, value in values.items()}), **forcing)


def bounds(path: Path = _FOLDER / "parameters.toml") -> dict[str, tuple[float, float]]:
    """Bounds between which the authors' optimiser sought each number; the numbers held fixed have none."""
    return {name: row.bounds for name, row in read_rows(path, ValueRow).items() if row.bounds is not None}


def published_rows(path: Path = _FOLDER / "published.toml") -> dict[str, PublishedRow]:
    """Figures of the published account, in the order in which they are shown."""
    return read_rows(path, PublishedRow)
