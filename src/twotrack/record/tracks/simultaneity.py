"""Whether both tracks are used at once more often than chance gives, by six measures and in each part of the record."""

from dataclasses import dataclass, replace

import numpy as np

from twotrack.record.tracks.chance import Permutation, blocks, ends, holm, movable, p_value, permute_stances
from twotrack.record.tracks.ledger import Ledger, Numbers, Scope, Tracks, acts_of, both_tracks, scopes
from twotrack.record.tracks.statistics import FEWEST_PERIODS, RATES, STATISTICS, correlation

SIGNIFICANT = 0.05


@dataclass(frozen=True)
class Finding:
    """One measure: its value, its bootstrap band, what chance gives, and how rare that makes it."""

    measure: str
    value: float
    band: tuple[float, float]
    expected: float
    chance: tuple[float, float]
    spread: float
    p: float
    p_holm: float = 1.0

    @property
    def verdict(self) -> str:
        """`more` or `less` coincidence than chance gives, `none`, or `fixed` where the shuffle cannot change it."""
        if self.spread == 0:
            return "fixed"
        if self.p_holm >= SIGNIFICANT:
            return "none"
        return "more" if self.value > self.expected else "less"


@dataclass(frozen=True)
class Simultaneity:
    """All measures of one scope, with how much there was to go by."""

    scope: Scope
    acts: float
    cooperation: float
    hostility: float
    active: int
    both: int
    movable: float
    findings: tuple[Finding, ...]

    @property
    def balance(self) -> float:
        """Twice the smaller track over the sum of both."""
        whole = self.cooperation + self.hostility
        return 2 * min(self.cooperation, self.hostility) / whole if whole else 0.0

    @property
    def verdict(self) -> str:
        """Verdict over all measures: `mixed` where they disagree, `few` where there is too little to test."""
        found = {finding.verdict for finding in self.findings} - {"none", "fixed"}
        if not self.findings or all(finding.verdict == "fixed" for finding in self.findings):
            return "few"
        if not found:
            return "none"
        return found.pop() if len(found) == 1 else "mixed"


def simultaneity(ledger: Ledger, draws: int, seed: int, within: tuple[str, ...] | None = None) -> list[Simultaneity]:
    """Six measures of coincidence in every scope, each tested against permuted stances, with p-values adjusted by
    Holm (1979) over the measures of a scope.
    """
    columns = within if within is not None else ledger.within
    permutation = Permutation(draws, len(ledger.starts), columns)
    return [_adjust_for_many(measure_scope(ledger, scope, permutation, seed)) for scope in scopes(ledger)]


def _adjust_for_many(part: Simultaneity) -> Simultaneity:
    # A quantity that a shuffle cannot change was not tested.
    tested = [finding.measure for finding in part.findings if finding.spread > 0]
    adjusted = dict(zip(tested, holm([f.p for f in part.findings if f.spread > 0]), strict=True))
    findings = tuple(replace(f, p_holm=adjusted.get(f.measure, 1.0)) for f in part.findings)
    return replace(part, findings=findings)


def too_few_draws(part: Simultaneity, draws: int) -> bool:
    """Whether no measure could stand out, however rare, because chance was asked too seldom."""
    tested = sum(finding.spread > 0 for finding in part.findings)
    return 2 * tested / (draws + 1) >= SIGNIFICANT


def measure_scope(ledger: Ledger, scope: Scope, permutation: Permutation, seed: int) -> Simultaneity:
    """One scope: each measure, its 95 % block bootstrap band, and mean, sd and p-value under permutation.

    Nothing is tested with fewer than three active periods, or where one track has no act.
    """
    acts = acts_of(ledger, scope)
    tracks = both_tracks(acts, permutation.periods)
    active = np.flatnonzero(sum(tracks))
    shown = Tracks(*(track[active] for track in tracks))
    findings: tuple[Finding, ...] = ()
    if len(active) >= FEWEST_PERIODS and all(track.any() for track in tracks):
        rng = np.random.default_rng([seed, *scope.kind.encode(), *scope.name.encode()])
        permuted = Tracks(*(track[:, active] for track in permute_stances(acts, permutation, rng)))
        volume = None if ledger.volume is None else ledger.volume[active]
        findings = _findings(shown, permuted, volume, rng)
    return Simultaneity(
        scope,
        acts=float(acts.number.sum()),
        cooperation=float(tracks[0].sum()),
        hostility=float(tracks[1].sum()),
        active=len(active),
        both=int(((tracks[0] > 0) & (tracks[1] > 0)).sum()),
        movable=movable(acts, permutation.within),
        findings=findings,
    )


def _findings(shown: Tracks, permuted: Tracks, volume: Numbers | None, rng: np.random.Generator) -> tuple[Finding, ...]:
    drawn = blocks(len(shown[0]), len(permuted[0]), rng)
    again = Tracks(shown.cooperation[drawn], shown.hostility[drawn])
    samples = {
        name: tuple(statistic(*pair) for pair in (shown, permuted, again)) for name, statistic in STATISTICS.items()
    }
    if volume is not None:
        pairs = ((shown, volume), (permuted, volume), (again, volume[drawn]))
        samples[RATES] = tuple(correlation(pair[0] / size, pair[1] / size) for pair, size in pairs)
    found = (_finding(name, *(np.asarray(part) for part in parts)) for name, parts in samples.items())
    return tuple(finding for finding in found if finding is not None)


def _finding(name: str, value: Numbers, permuted: Numbers, again: Numbers) -> Finding | None:
    # A draw in which one track does not vary has no correlation.
    chance, band = permuted[np.isfinite(permuted)], again[np.isfinite(again)]
    if not np.isfinite(value) or not len(chance) or not len(band):
        return None
    spread = float(chance.std())
    return Finding(
        name,
        value=float(value),
        band=ends(band),
        expected=float(chance.mean()),
        chance=ends(chance),
        spread=spread if spread > 1e-12 * max(1.0, abs(float(value))) else 0.0,
        p=p_value(float(value), chance),
    )
