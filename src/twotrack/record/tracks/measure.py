"""The whole two-track measure of a ledger, and the same as plain values."""

from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from twotrack.record.tracks.changes import Stretch, stretches
from twotrack.record.tracks.corrected import CorrectedTracks, as_plain
from twotrack.record.tracks.lead_lag import LeadLag, Series, lead_lags
from twotrack.record.tracks.ledger import QUADS, Ledger, acts_of, by_quad, scopes
from twotrack.record.tracks.simultaneity import Finding, Simultaneity, simultaneity
from twotrack.record.tracks.speakers import Voice, voices
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError


@dataclass(frozen=True)
class Chances:
    """Number of shuffles and their seed, and how many acts make a speaker worth a line."""

    draws: int = 2000
    seed: int = 1
    least: int = 5


@dataclass(frozen=True)
class TwoTracks:
    """Everything measured of a ledger."""

    ledger: Ledger
    chances: Chances
    parts: tuple[Simultaneity, ...]
    voices: tuple[Voice, ...]
    lead_lags: tuple[LeadLag, ...]
    stretches: tuple[Stretch, ...]
    # Totals corrected for an audit by hand, where requested.
    corrected: CorrectedTracks | None = None

    @property
    def whole(self) -> Simultaneity:
        """Both sides and all topics together."""
        return self.parts[0]


def measure(ledger: Ledger, chances: Chances, corrected: CorrectedTracks | None = None) -> TwoTracks:
    """Measure and test a ledger; what an audit says of its totals goes along."""
    if not len(ledger.acts.period):
        raise RunError(translate("tracks.nothing"))
    if chances.draws < 1:
        raise RunError(translate("tracks.no_draws", draws=chances.draws))
    return TwoTracks(
        ledger,
        chances,
        tuple(simultaneity(ledger, chances.draws, chances.seed)),
        voices(ledger.speakers, chances.least),
        lead_lags(ledger, chances.draws, chances.seed),
        stretches(ledger),
        corrected,
    )


def series_rows(ledger: Ledger) -> list[dict[str, Any]]:
    """Each scope and period in which there is an act: what is on each track, in words and in deeds."""
    rows: list[dict[str, Any]] = []
    for scope in scopes(ledger):
        sums = by_quad(acts_of(ledger, scope), len(ledger.starts))
        for at, label in enumerate(ledger.labels):
            if sums[:, at].any():
                amounts = {quad: float(value) for quad, value in zip(QUADS, sums[:, at], strict=True)}
                rows.append({"scope": scope.kind, "name": scope.name, "period": label, **amounts})
    return rows


def as_values(found: TwoTracks) -> dict[str, Any]:
    """Everything measured as values that JSON can hold."""
    ledger = found.ledger
    return {
        "source": ledger.source,
        "kind": ledger.kind,
        "dyad": "-".join(ledger.dyad),
        "selection": asdict(ledger.selection),
        "seed": found.chances.seed,
        "draws": found.chances.draws,
        "fingerprint": fingerprint(found),
        "first": ledger.labels[0],
        "last": ledger.labels[-1],
        "periods": len(ledger.starts),
        "notes": dict(ledger.notes),
        "unknown_countries": dict(ledger.unknown),
        "coverage": [asdict(part) for part in ledger.coverage],
        "simultaneity": [_part(part) for part in found.parts],
        "speakers": [_voice(voice) for voice in found.voices],
        "lead_lag": [_pair(pair) for pair in found.lead_lags],
        "stretches": [asdict(stretch) for stretch in found.stretches],
        "corrected": found.corrected and as_plain(found.corrected),
        "series": series_rows(ledger),
    }


def fingerprint(found: TwoTracks) -> str:
    """Name of what was measured: acts, selection, seed and draws, and the audit it was corrected by."""
    made = sha256(repr((found.ledger.source, found.ledger.kind, found.ledger.selection, found.chances)).encode())
    made.update(repr(series_rows(found.ledger)).encode())
    if found.corrected:
        made.update(repr(found.corrected).encode())
    return made.hexdigest()


def _part(part: Simultaneity) -> dict[str, Any]:
    plain = asdict(part)
    findings = [_finding(finding) for finding in part.findings]
    scope = plain.pop("scope")
    values = {"scope": scope["kind"], "name": scope["name"], **plain}
    return values | {"balance": part.balance, "verdict": part.verdict, "findings": findings}


def _finding(finding: Finding) -> dict[str, Any]:
    return asdict(finding) | {"verdict": finding.verdict}


def _voice(voice: Voice) -> dict[str, Any]:
    plain = asdict(voice)
    return plain.pop("speaker") | plain


def _pair(pair: LeadLag) -> dict[str, Any]:
    return asdict(pair) | {"leader": _series(pair.leader), "follower": _series(pair.follower)}


def _series(series: Series) -> str:
    return f"{series.track} {series.direction}"
