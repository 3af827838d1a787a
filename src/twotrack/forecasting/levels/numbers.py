"""The uncertain numbers of a level as a grid of points: nodes of each prior, every combination of them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path

import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.forecasting.levels.motion import Motion, Values, growing, reverting
from twotrack.tables.readers import read_rows
from twotrack.tables.rows import ParameterRow
from twotrack.world.parameters.distributions import ParameterDistribution, parameter_distribution
from twotrack.world.parameters.draws import transform

Numbers = NDArray[np.float64]
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Form:
    """A kind of level: the table of its numbers, how they move it, and for each uncertain number how many nodes its
    prior has and how far they reach (in the prior's standard deviations).
    """

    table: Path
    motion: Callable[[Values], Motion]
    nodes: tuple[tuple[str, int, float], ...]


@dataclass(frozen=True, eq=False)
class Points:
    """Every combination of nodes: place on the standard scale of the priors (point, number), and the numbers there."""

    standard: Numbers
    values: Values


NATION = Form(
    HERE / "nation.toml",
    growing,
    (
        ("level_sd", 5, 2.5),
        ("growth_sd", 5, 2.5),
        ("growth_half_life", 5, 2.5),
        ("brief_sd", 4, 2.0),
        ("recording_variance", 4, 2.0),
    ),
)
FLOW = Form(
    HERE / "flow.toml",
    growing,
    (
        ("level_sd", 6, 2.0),
        ("growth_sd", 6, 2.0),
        ("growth_half_life", 4, 2.0),
        ("brief_sd", 5, 2.0),
        ("recording_variance", 4, 2.0),
    ),
)
STATES = Form(
    HERE / "states.toml",
    reverting,
    (
        ("slow_sd", 6, 2.0),
        ("fast_sd", 6, 2.0),
        ("fast_half_life", 3, 1.0),
        ("brief_sd", 4, 2.0),
        ("recording_variance", 4, 2.0),
    ),
)


@lru_cache(maxsize=8)
def parameter_priors(table: Path) -> dict[str, ParameterDistribution]:
    """Prior of every number of a table."""
    return {name: parameter_distribution(name, row, None) for name, row in read_rows(table, ParameterRow).items()}


@lru_cache(maxsize=8)
def points(form: Form) -> Points:
    """Grid of a form: every combination of the nodes of its uncertain numbers (point, number on the standard
    scale), and the value of each number there; a number without nodes stays at its median.
    """
    ladders = [np.linspace(-reach, reach, count) for _, count, reach in form.nodes]
    standard = np.array(list(product(*ladders)))
    known = parameter_priors(form.table)
    at = {name: standard[:, n] for n, (name, _, _) in enumerate(form.nodes)}
    nowhere = np.zeros(len(standard))
    values = {name: number(one, at.get(name, nowhere)) for name, one in known.items()}
    return Points(standard, {name: jnp.asarray(column) for name, column in values.items()})


def number(one: ParameterDistribution, standard: Numbers) -> Numbers:
    """Value in base units of a number z standard deviations from its median: transform(location + scale · z)."""
    normal = jnp.asarray(one.location + one.scale * standard)
    return np.asarray(transform(one.family, normal) * one.to_base)
