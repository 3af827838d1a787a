"""Tables of the two-track measure, as cells that the page and the command line both show."""

from collections.abc import Sequence
from dataclasses import dataclass

from twotrack.record.tracks.corrected import Counted
from twotrack.record.tracks.ledger import QUADS, acts_of, by_quad
from twotrack.record.tracks.measure import TwoTracks
from twotrack.record.tracks.simultaneity import Finding, Simultaneity
from twotrack.report.page.wording import NOTHING, amount, percent
from twotrack.report.tracks.words import chance_of, pair_name, scope_name, told, told_or

_SHARES = {"both_share"}
_CLASS = {"none": "no_event"}


@dataclass(frozen=True)
class Cells:
    """A table as texts."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def _cells(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], spoken: str) -> Cells:
    return Cells(told(title, spoken), tuple(told(head, spoken) for head in heads), tuple(map(tuple, rows)))


def totals(found: TwoTracks, spoken: str) -> Cells:
    """What each part adds up to on each track, in words and in deeds, and its verdict in a word."""
    rows: list[list[str]] = []
    for part in found.parts:
        sums = by_quad(acts_of(found.ledger, part.scope), len(found.ledger.starts)).sum(axis=1)
        held = f"{part.both} / {part.active}"
        cells = [scope_name(part.scope, spoken), amount(part.acts), *(amount(round(float(s), 1)) for s in sums)]
        rows.append([*cells, f"{part.balance:.2f}", held, told(f"short_{part.verdict}", spoken)])
    quads = (f"quad_{quad}" for quad in QUADS)
    heads = ("column_scope", "column_acts", *quads, "column_balance", "column_both", "column_verdict")
    return _cells("totals_heading", heads, rows, spoken)


def chances(found: TwoTracks, spoken: str) -> Cells:
    """Each measure of every part against chance."""
    rows = [_test(part, finding, spoken) for part in found.parts for finding in part.findings]
    names = ("scope", "measure", "value", "band", "expected", "chance", "p", "holm", "verdict")
    return _cells("chance_heading", [f"column_{name}" for name in names], rows, spoken)


def _test(part: Simultaneity, finding: Finding, spoken: str) -> list[str]:
    def shown(value: float) -> str:
        return percent(value) if finding.measure in _SHARES else amount(float(f"{value:.3g}"))

    low, high = (f"{shown(a)} \u2013 {shown(b)}" for a, b in (finding.band, finding.chance))
    fixed = finding.verdict == "fixed"
    p = [NOTHING, NOTHING] if fixed else [chance_of(finding.p), chance_of(finding.p_holm)]
    name = told(f"measure_{finding.measure}", spoken)
    return [
        scope_name(part.scope, spoken),
        name,
        shown(finding.value),
        low,
        shown(finding.expected),
        high,
        *p,
        told(f"short_{finding.verdict}", spoken),
    ]


def speakers(found: TwoTracks, spoken: str) -> Cells:
    """Actors by the hostile share of what they do."""
    rows = [
        [
            voice.speaker.name,
            told_or(f"country_{voice.speaker.country}", spoken, voice.speaker.country),
            told_or(f"level_{voice.speaker.level}", spoken, voice.speaker.level),
            amount(voice.speaker.acts),
            percent(voice.share),
            f"{percent(voice.low)} \u2013 {percent(voice.high)}",
        ]
        for voice in found.voices
    ]
    names = ("actor", "country", "level", "acts", "share", "interval")
    return _cells("voices_heading", [f"column_{name}" for name in names], rows, spoken)


def lags(found: TwoTracks, spoken: str) -> Cells:
    """The lag of each pair that is furthest from chance."""
    rows: list[list[str]] = []
    for pair in found.lead_lags:
        at = pair.strongest
        band = f"{pair.bands[at][0]:+.2f} \u2013 {pair.bands[at][1]:+.2f}"
        rows.append(
            [pair_name(pair, spoken), f"{pair.lags[at]:+d}", f"{pair.values[at]:+.2f}", band, chance_of(pair.p)]
        )
    return _cells("lag_heading", [f"column_{n}" for n in ("pair", "lag", "value", "chance", "p")], rows, spoken)


def changes(found: TwoTracks, spoken: str) -> Cells:
    """Stretches of even level."""
    rows = [
        [
            told(stretch.series, spoken),
            stretch.first,
            stretch.last,
            percent(stretch.level) if stretch.series == "hostile_share" else amount(float(f"{stretch.level:.3g}")),
        ]
        for stretch in found.stretches
    ]
    return _cells("changes_heading", [f"column_{n}" for n in ("series", "first", "last", "value")], rows, spoken)


def coverage(found: TwoTracks, spoken: str) -> Cells:
    """Acts by year and data set, with what share of anything complete they are where that is known."""
    rows = [
        [
            str(part.year),
            _dataset(part.dataset, spoken),
            amount(part.acts),
            percent(part.fraction),
            NOTHING if part.share is None else f"{100 * part.share:.1f} %",
        ]
        for part in found.ledger.coverage
    ]
    names = ("year", "dataset", "acts", "fraction", "complete")
    return _cells("coverage_heading", [f"column_{name}" for name in names], rows, spoken)


def corrected(found: TwoTracks, spoken: str) -> Cells:
    """Classes and hostile share as the machine counts them, and as an audit by hand corrects them."""
    rows: list[list[str]] = []
    for part in found.corrected.parts if found.corrected else ():
        name = scope_name(part.scope, spoken)
        rows += [[name, told(_CLASS.get(one.label, f"quad_{one.label}"), spoken), *_pair(one)] for one in part.classes]
        if part.hostile_share:
            rows.append([name, told("hostile_share", spoken), *_pair(part.hostile_share)])
    names = ("scope", "class", "counted", "corrected", "interval_90")
    return _cells("corrected_heading", [f"column_{name}" for name in names], rows, spoken)


def _pair(one: Counted) -> tuple[str, str, str]:
    def shown(value: float | None) -> str:
        return percent(value) if one.label == "hostile_share" else amount(value if value is None else round(value))

    low, high = shown(one.corrected.low), shown(one.corrected.high)
    return shown(one.counted), shown(one.corrected.point), f"{low} \u2013 {high}"


def _dataset(name: str, spoken: str) -> str:
    return told("source_moves", spoken) if name == "moves" else name or NOTHING
