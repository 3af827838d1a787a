"""The posterior that the package ships: a few hundred joint draws of every sampled number, small and rounded."""

import io
from dataclasses import dataclass
from importlib.metadata import version

import numpy as np
from numpy.typing import NDArray

from twotrack.calibration.nuts.approximation import DRAWS, Approximation
from twotrack.calibration.nuts.calibrate import BlockDraws, by_name, sizes
from twotrack.calibration.nuts.plan import Plan, evidence_hash
from twotrack.observation.declarations import SamplingBlock, informed_by
from twotrack.world.parameters.fitted import FitHeader
from twotrack.world.parameters.posterior import SampledNumber, posterior_toml

Numbers = NDArray[np.float64]
NUTS_METHOD = (
    "NUTS over the priors times the marginal likelihood of official figures; each issue with the others at their "
    "modes, then the couplings; numbers of the literature alone are not in it"
)

LAPLACE_METHOD = (
    "Laplace approximation: normal draws with the curvature at the mode of the priors times the marginal likelihood of "
    "official figures; each issue with the issues before it at their modes, then the couplings; numbers of the "
    "literature alone are not in it"
)


def thin(sampled: BlockDraws, draws: int) -> Numbers:
    """Evenly spaced draws of a block out of all its chains, in an order that mixes the chains."""
    flat = sampled.standard.transpose(1, 0, 2).reshape(-1, sampled.standard.shape[-1])
    return flat[np.linspace(0, len(flat) - 1, min(draws, len(flat))).round().astype(int)]


def agreement(sampled: BlockDraws) -> str:
    """How well the chains of a unit agree, in words."""
    v = sampled.verdict
    few = f"{v.behind:.0%} of numbers behind what is wanted, {v.divergent:.1%} divergent"
    return f"{v.unit}: R-hat at most {v.r_hat:.3f}, at least {min(v.bulk, v.tail):.0f} effective draws, {few}"


@dataclass(frozen=True)
class JointDraws:
    """Draws of a block on the standard scale (draw x number), and what is to be said of them."""

    block: SamplingBlock
    standard: Numbers
    note: str


def draws_of_chains(found: list[BlockDraws]) -> list[JointDraws]:
    """As many draws of each block as the posterior holds, with what its chains say."""
    draws = min(DRAWS, *(s.standard.shape[0] * s.standard.shape[1] for s in found))
    return [JointDraws(s.block, thin(s, draws), agreement(s)) for s in found]


def normal_draws(found: list[Approximation]) -> list[JointDraws]:
    """Draws of the normal approximation, with how many of them importance weights would leave."""
    return [JointDraws(a.block, a.standard, f"{a.block.name}: {a.effective_share:.1%} effective") for a in found]


def compact(plan: Plan, found: list[JointDraws], method: str, command: str) -> tuple[str, bytes]:
    """Header and file of draws of the posterior; a unit's draws are joined to another's in their order, since given
    what was held they are independent.
    """
    numbers: dict[str, SampledNumber] = {}
    columns: list[Numbers] = []
    for joint in found:
        parts = by_name(joint.block, joint.standard)
        numbers |= {n: SampledNumber(size=size, series=informed_by(n)) for n, size in sizes(joint.block)}
        columns += [parts[name] for name, _ in sizes(joint.block)]
    header = FitHeader(
        command=command,
        until=plan.until,
        evidence=evidence_hash(plan),
        version=version("twotrack"),
        method=method,
        note="; ".join(joint.note for joint in found),
    )
    file = io.BytesIO()
    np.save(file, np.hstack(columns).astype(np.float32), allow_pickle=False)
    return posterior_toml(header, numbers, len(columns[0])), file.getvalue()
