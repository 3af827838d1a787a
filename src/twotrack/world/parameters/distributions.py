"""What is believed of every number, as arrays: its prior, or what was fitted in its place. No JAX here."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import product
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from twotrack.base.units import factor_to_base
from twotrack.tables.axes import codes, shape_of
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, nearest
from twotrack.tables.issue_tables import IssueTables
from twotrack.tables.matrices import Matrix
from twotrack.tables.prior import Family
from twotrack.tables.rows import ParameterRow
from twotrack.world.parameters.fitted import FittedDistribution

Numbers = NDArray[np.float64]
# Location and scale of every number on its normal scale, by name.
Scales = dict[str, tuple[Any, Any]]


@dataclass(frozen=True)
class ParameterDistribution:
    """One number, or one vector of numbers: its family, and location and scale on which it is normal."""

    name: str
    family: Family
    location: Numbers
    scale: Numbers
    to_base: float
    keys: NDArray[np.uint32]


def parameter_distribution(name: str, row: ParameterRow, matrix: Matrix | None) -> ParameterDistribution:
    """Prior of a row as arrays over its axes."""
    shape = shape_of(tuple(row.axes))
    location = np.full(shape, row.prior.location)
    scale = np.full(shape, row.prior.scale)
    for member, prior in row.overrides.items():
        at = codes(row.axes[0]).index(member)
        location[at], scale[at] = prior.location, prior.scale
    if matrix is not None:
        location = location + np.array(matrix)
    return ParameterDistribution(
        name, row.prior.family, location, scale, factor_to_base(row.unit), element_keys(name, tuple(row.axes))
    )


def parameter_distributions(
    tables: Iterable[IssueTables], fitted: dict[str, FittedDistribution] | None = None
) -> tuple[ParameterDistribution, ...]:
    """Every number of these issues, the fitted ones in place of their priors; TableError for a fit of other numbers."""
    found: dict[str, ParameterDistribution] = {}
    for issue in tables:
        for key, row in (issue.parameters | issue.recording).items():
            name = f"{issue.name}.{key}"
            found[name] = parameter_distribution(name, row, issue.matrices.get(key))
    overlay = fitted or {}
    faults = [fault for name, row in overlay.items() if (fault := _fit_fault(name, row, found))]
    if faults:
        raise TableError([Fault(fault, "fitted.toml") for fault in faults])
    return tuple(_overlaid(prior, overlay[name]) if name in overlay else prior for name, prior in found.items())


def _fit_fault(name: str, fitted: FittedDistribution, priors: dict[str, ParameterDistribution]) -> str:
    if name not in priors:
        return translate("table.fit_unknown", name=name) + nearest(name, priors)
    prior = priors[name]
    if fitted.family != prior.family:
        return translate("table.fit_family", name=name, found=fitted.family, wanted=prior.family)
    sizes = {len(fitted.location), len(fitted.scale)}
    return (
        "" if sizes == {prior.location.size} else translate("table.fit_length", name=name, wanted=prior.location.size)
    )


def _overlaid(prior: ParameterDistribution, fitted: FittedDistribution) -> ParameterDistribution:
    shape = prior.location.shape
    location, scale = np.array(fitted.location).reshape(shape), np.array(fitted.scale).reshape(shape)
    return replace(prior, location=location, scale=scale)


def scales_of(distributions: Iterable[ParameterDistribution]) -> Scales:
    """Location and scale of every number, which a run takes as an argument."""
    return {b.name: (b.location, b.scale) for b in distributions}


def element_keys(name: str, axes: tuple[str, ...]) -> NDArray[np.uint32]:
    """Key of each element of a number over its axes, so adding a member leaves every other draw unchanged: the
    CRC-32 of the number's name and the codes of the element.
    """
    members = product(*(codes(axis) for axis in axes))
    return np.array([crc32(f"{name}{list(member)}".encode()) for member in members], dtype=np.uint32)
