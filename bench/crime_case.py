"""What the bench of the crime equations runs: a network, and draws of the four rates."""

from dataclasses import dataclass
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.evidence.folder import open_folder
from twotrack.replications.science_2023 import equations
from twotrack.replications.science_2023.network import Network, read_inputs
from twotrack.replications.science_2023.public_values import public_values

Numbers = NDArray[np.float64]

# Share of pairs linked in the recorded network: 92 rivalries among 150 organisations.
LINKED = 92 / (150 * 149 / 2)


@dataclass(frozen=True)
class Case:
    """One ensemble: start (organisation), weights (organisation by organisation), rates (draw by four)."""

    start: Numbers
    weights: Numbers
    rates: Numbers
    weeks: int
    step: int


def made_network(organisations: int = 150, seed: int = 2023) -> Network:
    """Network of a fixed seed, about as sparse as the recorded one."""
    rng = np.random.default_rng(seed)

    def links() -> Numbers:
        linked = np.triu(rng.random((organisations, organisations)) < LINKED, k=1)
        pairs = linked * rng.integers(1, 5, linked.shape)
        return (pairs + pairs.T).astype(np.float64)

    return Network(tuple(f"made {at}" for at in range(organisations)), links(), links())


def recorded_network(folder: Path) -> Network:
    """Network of a data folder."""
    return read_inputs(open_folder(folder))[0]


def make_case(network: Network, draws: int, weeks: int, step: int) -> Case:
    """Case whose rates lie about 5 % around the public values."""
    rivalry, alliance = jnp.asarray(network.rivalry), jnp.asarray(network.alliance)
    values = public_values()
    start = equations.rank_law(equations.rank(rivalry, alliance), jnp.asarray(values.start_members))
    rates = np.array(jax.tree.leaves(values.parameters))
    spread = np.exp(0.05 * np.random.default_rng(1).standard_normal((draws, rates.size)))
    weights = np.asarray(equations.conflict_weights(rivalry, alliance))
    return Case(np.asarray(start), weights, rates * spread, weeks, step)
