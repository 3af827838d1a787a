"""The shipped posterior: joint draws of every fitted number on the standard scale of the priors, and their use."""

import hashlib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Annotated

import numpy as np
import tomli_w
from numpy.typing import NDArray
from pydantic import Field, ValidationError

from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, TableError, nearest
from twotrack.tables.readers import read_document, row_faults
from twotrack.world.parameters.distributions import ParameterDistribution
from twotrack.world.parameters.fitted import SHIPPED as FITTED_TABLE
from twotrack.world.parameters.fitted import FitHeader, FittedDistribution, read_fitted

SHIPPED = Path(__file__).parent / "posterior.toml"
# As wide as this share of its prior, a posterior says that the figures told nothing.
UNINFORMED_WIDTH = 0.9

Numbers = NDArray[np.float64]


class SampledNumber(StrictRow):
    """One number of the posterior: how many members it has, and the official series that informed it."""

    size: Annotated[int, Field(gt=0)]
    series: tuple[str, ...]


class PosteriorTable(StrictRow):
    """Header, count of draws, and the numbers in the order of the columns of the file of draws beside it."""

    fit: FitHeader
    draws: Annotated[int, Field(gt=1)]
    numbers: Annotated[dict[str, SampledNumber], Field(min_length=1)]


@dataclass(frozen=True, eq=False)
class Posterior:
    """Joint draws by number (draw, member) on the standard scale of the priors, and the series that informed each."""

    fit: FitHeader
    standard: dict[str, Numbers]
    series: dict[str, tuple[str, ...]]
    digest: str


@dataclass(frozen=True, eq=False)
class ParameterOverlay:
    """What lies over the priors: location and scale of each number, and where there is a posterior its joint draws
    (in widths from that place) with the series that informed them.
    """

    numbers: dict[str, FittedDistribution]
    joint: dict[str, Numbers] = field(default_factory=dict[str, Numbers])
    series: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


def read_posterior(path: Path) -> Posterior:
    """Posterior of a header and the file of draws beside it, checked against each other."""
    document = read_document(path)
    try:
        table = PosteriorTable.model_validate(document.data)
    except ValidationError as error:
        raise TableError(row_faults(document, error, PosteriorTable)) from error
    beside = path.with_suffix(".npy")
    widths = [row.size for row in table.numbers.values()]
    try:
        draws = np.load(beside, allow_pickle=False).astype(float)
    except (OSError, ValueError) as error:
        raise TableError([Fault(translate("table.posterior_unreadable"), str(beside))]) from error
    if draws.shape != (table.draws, sum(widths)) or not np.isfinite(draws).all():
        raise TableError(
            [Fault(translate("table.posterior_shape", wanted=f"{table.draws} x {sum(widths)}"), str(beside))]
        )
    parts = np.split(draws, np.cumsum(widths)[:-1], axis=1)
    digest = hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n") + beside.read_bytes()).hexdigest()[:16]
    series = {name: row.series for name, row in table.numbers.items()}
    return Posterior(table.fit, dict(zip(table.numbers, parts, strict=True)), series, digest)


def overlay_from_posterior(posterior: Posterior, priors: tuple[ParameterDistribution, ...]) -> ParameterOverlay:
    """Posterior as a layer over these priors; TableError for numbers that are not theirs."""
    known = {b.name: b for b in priors if b.family != "fixed"}
    faults = [
        Fault(translate("table.fit_unknown", name=name) + nearest(name, known), SHIPPED.name)
        if name not in known
        else Fault(translate("table.fit_length", name=name, wanted=known[name].location.size), SHIPPED.name)
        for name, draws in posterior.standard.items()
        if name not in known or draws.shape[1] != known[name].location.size
    ]
    if faults:
        raise TableError(faults)
    numbers: dict[str, FittedDistribution] = {}
    joint: dict[str, Numbers] = {}
    for name, draws in posterior.standard.items():
        place, width = np.median(draws, axis=0), np.maximum(draws.std(axis=0), 1e-9)
        numbers[name] = as_fitted(known[name], place, width)
        joint[name] = (draws - place) / width
    return ParameterOverlay(numbers, joint, posterior.series)


def as_fitted(prior: ParameterDistribution, place: Numbers, width: Numbers) -> FittedDistribution:
    """Location and scale on the standard scale as those on the normal scale of the number's family."""
    location, scale = prior.location.ravel(), prior.scale.ravel()
    return FittedDistribution(
        family=prior.family,  # type: ignore[arg-type]  # no fixed number is in a posterior
        location=tuple(float(x) for x in location + scale * place),
        scale=tuple(float(x) for x in scale * width),
    )


@lru_cache(maxsize=1)
def shipped_posterior() -> Posterior | None:
    """Posterior of the package, where it ships one."""
    return read_posterior(SHIPPED) if SHIPPED.exists() else None


def shipped_overlay(priors: tuple[ParameterDistribution, ...]) -> ParameterOverlay:
    """What the package lays over its priors: the posterior, or without one the fitted table."""
    posterior = shipped_posterior()
    return (
        ParameterOverlay(read_fitted(FITTED_TABLE).numbers)
        if posterior is None
        else overlay_from_posterior(posterior, priors)
    )


def posterior_toml(fit: FitHeader, numbers: dict[str, SampledNumber], draws: int) -> str:
    """Header of a posterior as the text of its file."""
    table = PosteriorTable(fit=fit, draws=draws, numbers=numbers)
    return f"# Written by `twotrack calibrate`; do not edit.\n{tomli_w.dumps(table.model_dump())}"
