"""Who speaks on which track: actors by the hostile share of what they do, with an interval that small counts widen."""

from collections.abc import Iterable
from dataclasses import dataclass

from twotrack.record.audit.confusion import wilson
from twotrack.record.tracks.ledger import Speaker

INSIDE = 0.95


@dataclass(frozen=True)
class Voice:
    """A speaker with the hostile share and its 95 % interval."""

    speaker: Speaker
    share: float
    low: float
    high: float


def voices(speakers: Iterable[Speaker], least: int) -> tuple[Voice, ...]:
    """Speakers of at least `least` acts, the most hostile first, with score intervals (Wilson 1927)."""
    heard = [speaker for speaker in speakers if speaker.acts >= least]
    found = [Voice(s, s.hostile / s.acts, *wilson(s.hostile / s.acts, s.acts, INSIDE)) for s in heard]
    return tuple(sorted(found, key=lambda voice: (-voice.share, -voice.speaker.acts, voice.speaker.name)))
