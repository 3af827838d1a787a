"""Tables of the two-track measure, as cells that the page and the command line both show."""

from collections.abc import Sequence
from dataclasses import dataclass

from twotrack.record.tracks.corrected import ClassCount
from twotrack.record.tracks.ledger import QUADS, acts_of, by_quad
from twotrack.record.tracks.measure import TwoTracks
from twotrack.record.tracks.simultaneity import Finding, Simultaneity
from twotrack.report.page.wording import NOTHING, amount, percent
from twotrack.report.tracks.words import chance_of, pair_name, scope_name
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import with_sign

_SHARES = {"both_share"}
_CLASS = {"none": "no_event"}


@dataclass(frozen=True)
class Cells:
    """A table as texts."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def _cells(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], language: str) -> Cells:
    return Cells(
        translate(f"tracks.{title}", language),
        tuple(translate(f"tracks.{head}", language) for head in heads),
        tuple(map(tuple, rows)),
    )


def totals(found: TwoTracks, language: str) -> Cells:
    """What each part adds up to on each track, in words and in deeds, and its verdict in a word."""
    rows: list[list[str]] = []
    for part in found.parts:
        sums = by_quad(acts_of(found.ledger, part.scope), len(found.ledger.starts)).sum(axis=1)
        held = f"{part.both} / {part.active}"
        cells = [scope_name(part.scope, language), amount(part.acts), *(amount(round(float(s), 1)) for s in sums)]
        rows.append([*cells, f"{part.balance:.2f}", held, translate(f"tracks.short_{part.verdict}", language)])
    quads = (f"quad_{quad}" for quad in QUADS)
    heads = ("column_scope", "column_acts", *quads, "column_balance", "column_both", "column_verdict")
    return _cells("totals_heading", heads, rows, language)


def periods(told: Sequence[Sequence[str]], language: str) -> Cells:
    """Every period with any act: the sum of each class, and what happened."""
    heads = ("column_period", *(f"quad_{quad}" for quad in QUADS), "column_happened")
    return _cells("periods_heading", heads, told, language)


def chances(found: TwoTracks, language: str) -> Cells:
    """Each measure of every part against chance."""
    rows = [_test(part, finding, language) for part in found.parts for finding in part.findings]
    names = ("scope", "measure", "value", "band", "expected", "chance", "p", "holm", "verdict")
    return _cells("chance_heading", [f"column_{name}" for name in names], rows, language)


def _test(part: Simultaneity, finding: Finding, language: str) -> list[str]:
    def value_text(value: float) -> str:
        return percent(value) if finding.measure in _SHARES else amount(float(f"{value:.3g}"))

    low, high = (f"{value_text(a)} \u2013 {value_text(b)}" for a, b in (finding.band, finding.chance))
    fixed = finding.verdict == "fixed"
    p = [NOTHING, NOTHING] if fixed else [chance_of(finding.p), chance_of(finding.p_holm)]
    name = translate(f"tracks.measure_{finding.measure}", language)
    return [
        scope_name(part.scope, language),
        name,
        value_text(finding.value),
        low,
        value_text(finding.expected),
        high,
        *p,
        translate(f"tracks.short_{finding.verdict}", language),
    ]


def speakers(found: TwoTracks, language: str) -> Cells:
    """Actors by the hostile share of what they do."""
    rows = [
        [
            voice.speaker.name,
            translate_or(f"tracks.country_{voice.speaker.country}", language, voice.speaker.country),
            translate_or(f"tracks.level_{voice.speaker.level}", language, voice.speaker.level),
            amount(voice.speaker.acts),
            percent(voice.share),
            f"{percent(voice.low)} \u2013 {percent(voice.high)}",
        ]
        for voice in found.voices
    ]
    names = ("actor", "country", "level", "acts", "share", "interval")
    return _cells("voices_heading", [f"column_{name}" for name in names], rows, language)


def lags(found: TwoTracks, language: str) -> Cells:
    """The lag of each pair that is furthest from chance."""
    rows: list[list[str]] = []
    for pair in found.lead_lags:
        at = pair.strongest
        band = f"{with_sign(pair.bands[at][0])} \u2013 {with_sign(pair.bands[at][1])}"
        rows.append(
            [
                pair_name(pair, language),
                with_sign(pair.lags[at], 0),
                with_sign(pair.values[at]),
                band,
                chance_of(pair.p),
            ]
        )
    return _cells("lag_heading", [f"column_{n}" for n in ("pair", "lag", "value", "chance", "p")], rows, language)


def changes(found: TwoTracks, language: str) -> Cells:
    """Stretches of even level."""
    rows = [
        [
            translate(f"tracks.{stretch.series}", language),
            stretch.first,
            stretch.last,
            percent(stretch.level) if stretch.series == "hostile_share" else amount(float(f"{stretch.level:.3g}")),
        ]
        for stretch in found.stretches
    ]
    return _cells("changes_heading", [f"column_{n}" for n in ("series", "first", "last", "value")], rows, language)


def coverage(found: TwoTracks, language: str) -> Cells:
    """Acts by year and data set, with what share of anything complete they are where that is known."""
    rows = [
        [
            str(part.year),
            _dataset(part.dataset, language),
            amount(part.acts),
            percent(part.fraction),
            NOTHING if part.share is None else f"{100 * part.share:.1f} %",
        ]
        for part in found.ledger.coverage
    ]
    names = ("year", "dataset", "acts", "fraction", "complete")
    return _cells("coverage_heading", [f"column_{name}" for name in names], rows, language)


def corrections(found: TwoTracks, language: str) -> Cells:
    """Classes and hostile share as the machine counts them, and as an audit by hand corrects them."""
    rows: list[list[str]] = []
    for part in found.corrected.parts if found.corrected else ():
        name = scope_name(part.scope, language)
        rows += [
            [name, translate(f"tracks.{_CLASS.get(one.label, f'quad_{one.label}')}", language), *_pair(one)]
            for one in part.classes
        ]
        if part.hostile_share:
            rows.append([name, translate("tracks.hostile_share", language), *_pair(part.hostile_share)])
    names = ("scope", "class", "counted", "corrected", "interval_90")
    return _cells("corrected_heading", [f"column_{name}" for name in names], rows, language)


def _pair(one: ClassCount) -> tuple[str, str, str]:
    def value_text(value: float | None) -> str:
        return percent(value) if one.label == "hostile_share" else amount(value if value is None else round(value))

    low, high = value_text(one.corrected.low), value_text(one.corrected.high)
    return value_text(one.counted), value_text(one.corrected.point), f"{low} \u2013 {high}"


def _dataset(name: str, language: str) -> str:
    return translate("tracks.source_moves", language) if name == "moves" else name or NOTHING
