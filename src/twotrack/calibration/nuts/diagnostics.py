"""Whether chains agree and say enough: R-hat and effective draws by rank, divergences, posterior against prior."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from numpyro.diagnostics import effective_sample_size
from scipy.stats import norm, rankdata

from twotrack.world.parameters.posterior import UNINFORMED_WIDTH

Numbers = NDArray[np.float64]
# Ranks of a few chains of a few hundred draws scatter by a hundredth of themselves: with a hundred numbers the
# worst R-hat of chains that agree passes 1.01.
WANTED_R_HAT, WANTED_EFFECTIVE = 1.02, 400.0
# One number in twenty may miss these, as those whose posterior has two modes do, but no number these:
WORST_R_HAT, FEWEST_EFFECTIVE = 1.05, 100.0
MOST_BEHIND = 0.05
MOST_DIVERGENT = 0.005
TAILS = (0.05, 0.95)


@dataclass(frozen=True)
class Diagnosis:
    """What the chains say of one number (or member of a vector): agreement, effective draws in bulk and tails,
    location and scale on the standard scale, where the prior is 0 and 1.
    """

    name: str
    r_hat: float
    bulk: float
    tail: float
    mean: float
    sd: float

    @property
    def uninformed(self) -> bool:
        """Whether the posterior is about as wide as the prior."""
        return self.sd > UNINFORMED_WIDTH


def split(draws: Numbers) -> Numbers:
    """Each chain as two: draws of an even count by half chain."""
    half = draws.shape[1] // 2
    return np.concatenate([draws[:, :half], draws[:, draws.shape[1] - half :]])


def by_rank(draws: Numbers) -> Numbers:
    """Draws in place of their ranks among all chains, as standard normals."""
    ranks = rankdata(draws, method="average").reshape(draws.shape)
    return np.asarray(norm.ppf((ranks - 3 / 8) / (draws.size + 1 / 4)))


def plain_r_hat(draws: Numbers) -> float:
    """Root of the variance over all chains against that within them."""
    count = draws.shape[1]
    within = draws.var(axis=1, ddof=1).mean()
    between = draws.mean(axis=1).var(ddof=1)
    return float(np.sqrt((count - 1) / count + between / within)) if within > 0 else float("inf")


def r_hat(draws: Numbers) -> float:
    """The larger of R-hat by rank of place and of distance from the median, over half chains."""
    halves = split(draws)
    return max(plain_r_hat(by_rank(halves)), plain_r_hat(by_rank(np.abs(halves - np.median(halves)))))


def effective(draws: Numbers) -> float:
    """Effective draws of half chains."""
    found: Any = effective_sample_size(split(draws)[..., None])
    return float(np.asarray(found)[0])


def tail_effective(draws: Numbers) -> float:
    """Fewer of the effective draws that place the 5 and the 95 % point."""
    return min(effective((draws <= np.quantile(draws, tail)).astype(float)) for tail in TAILS)


def diagnose(names: list[str], draws: Numbers) -> list[Diagnosis]:
    """Diagnosis of each number from draws by chain, draw and number on the standard scale."""
    found: list[Diagnosis] = []
    for at, name in enumerate(names):
        one = draws[:, :, at]
        bulk = effective(by_rank(one))
        found.append(Diagnosis(name, r_hat(one), bulk, tail_effective(one), float(one.mean()), float(one.std())))
    return found


@dataclass(frozen=True)
class Verdict:
    """Worst of a unit's diagnoses, share of its numbers that miss what is wanted of most, share of divergent draws,
    and mean leapfrog steps of a draw.
    """

    unit: str
    r_hat: float
    bulk: float
    tail: float
    behind: float
    divergent: float
    leapfrogs: float

    @property
    def converged(self) -> bool:
        """Whether every bound is kept."""
        agree = self.r_hat <= WORST_R_HAT and self.behind <= MOST_BEHIND and self.divergent <= MOST_DIVERGENT
        return agree and min(self.bulk, self.tail) >= FEWEST_EFFECTIVE


def verdict(unit: str, each: list[Diagnosis], diverging: Numbers, leapfrogs: Numbers) -> Verdict:
    """Verdict of a unit from the diagnoses of its numbers."""
    return Verdict(
        unit,
        max(d.r_hat for d in each),
        min(d.bulk for d in each),
        min(d.tail for d in each),
        len(behind(each)) / len(each),
        float(diverging.mean()),
        float(leapfrogs.mean()),
    )


def behind(each: list[Diagnosis]) -> list[Diagnosis]:
    """Numbers that miss what is wanted of most, the worst first."""
    bad = [d for d in each if d.r_hat > WANTED_R_HAT or min(d.bulk, d.tail) < WANTED_EFFECTIVE]
    return sorted(bad, key=lambda d: -d.r_hat)


def widths(each: list[Diagnosis]) -> dict[str, float]:
    """Width of each number's posterior as a share of its prior's, the mean over its members."""
    found: dict[str, list[float]] = {}
    for d in each:
        found.setdefault(d.name.split("[")[0], []).append(d.sd)
    return {name: float(np.mean(members)) for name, members in found.items()}


def uninformed_numbers(each: list[Diagnosis]) -> list[str]:
    """Numbers, each named once, that the data cannot identify: every member is as wide as its prior."""
    by_name: dict[str, list[bool]] = {}
    for d in each:
        by_name.setdefault(d.name.split("[")[0], []).append(d.uninformed)
    return [name for name, members in by_name.items() if all(members)]
