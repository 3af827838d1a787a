"""Who speaks on which track: actors by the hostile share of what they do, with an interval that small counts widen."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from twotrack.record.tracks.ledger import Speaker

_NORMAL_95 = 1.959963984540054


@dataclass(frozen=True)
class Voice:
    """A speaker with the hostile share and its 95 % interval."""

    speaker: Speaker
    share: float
    low: float
    high: float


def wilson(hostile: float, acts: float) -> tuple[float, float]:
    """95 % score interval of a share p = hostile / n (Wilson 1927).

        (p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n)

    >>> [round(end, 3) for end in wilson(5, 10)]
    [0.237, 0.763]
    """
    square = _NORMAL_95**2
    share, whole = hostile / acts, acts + square
    centre = (hostile + square / 2) / whole
    half = _NORMAL_95 * sqrt(share * (1 - share) * acts + square / 4) / whole
    return max(0.0, centre - half), min(1.0, centre + half)


def voices(speakers: Iterable[Speaker], least: int) -> tuple[Voice, ...]:
    """Speakers of at least `least` acts, the most hostile first."""
    heard = [speaker for speaker in speakers if speaker.acts >= least]
    found = [Voice(s, s.hostile / s.acts, *wilson(s.hostile, s.acts)) for s in heard]
    return tuple(sorted(found, key=lambda voice: (-voice.share, -voice.speaker.acts, voice.speaker.name)))
