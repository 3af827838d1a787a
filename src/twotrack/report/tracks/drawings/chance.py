"""Drawings that hold the two tracks against chance."""

from twotrack.record.tracks.lead_lag import LeadLag
from twotrack.record.tracks.measure import TwoTracks
from twotrack.record.tracks.simultaneity import Finding, Simultaneity
from twotrack.report.drawing.marks import dot, drawing, path, scale_lines, scale_words, stretch, text, upright
from twotrack.report.drawing.rows import row_line, row_name, row_place
from twotrack.report.drawing.scale import Axis, Frame, area_path, line_path
from twotrack.report.page.markup import Html, element, join_html
from twotrack.report.page.wording import amount, percent
from twotrack.report.tracks.words import chance_of, scope_name, series_name
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import with_sign

# Beyond this many deviations a measure is drawn at the edge, with its value in words.
_EDGE = 6.0
_ACROSS = Axis(-_EDGE * 1.05, _EDGE * 1.05)
_TICKS = {-6: "\u2264 \u22126", -4: "\u22124", -2: "\u22122", 0: "0", 2: "2", 4: "4", 6: "\u2265 6"}
_CORRELATION = Axis(-1.05, 1.05)
_FEW_LAGS = 8


def chances(found: TwoTracks, language: str) -> Html | None:
    """Each measure in deviations from what chance gives, for both sides and each direction; None without measures."""
    parts = [part for part in found.parts if part.scope.kind in {"both", "direction"} and part.findings]
    if not parts:
        return None
    return element("div", *(element("div", _chance(part, language)) for part in parts), class_="multiples wide")


def _apart(finding: Finding, value: float) -> float:
    distance = (value - finding.expected) / finding.spread if finding.spread else 0.0
    return max(-_EDGE, min(_EDGE, distance))


def _chance(part: Simultaneity, language: str) -> Html:
    name, count = scope_name(part.scope, language), len(part.findings)
    told = "; ".join(_hint(finding, language).replace("\n", ", ") for finding in part.findings)
    rows = (_finding(finding, at, count, language) for at, finding in enumerate(part.findings))
    words = (text(word, _ACROSS.x(at), "100%", "middle", dy=16) for at, word in _TICKS.items())
    below = text(translate("tracks.chance_axis", language), "50%", "100%", "middle", dy=32)
    shown = drawing(name, told, upright(_ACROSS.x(0), "grid-line zero"), rows, words, below, size="rows", rows=count)
    return join_html(element("h4", name), shown)


def _finding(finding: Finding, at: int, count: int, language: str) -> Html:
    name, y = row_name(translate(f"tracks.measure_{finding.measure}", language), at, count), row_place(at, count)
    if not finding.spread:
        return join_html(name, text(translate("tracks.chance_fixed", language), "50%", y, "middle", dy=4))
    chance, reach = ([_apart(finding, end) for end in ends] for ends in (finding.chance, finding.band))
    value = dot(_ACROSS.x(_apart(finding, finding.value)), y, f"found {finding.verdict}", 5.5, _hint(finding, language))
    return join_html(
        name,
        row_line(_ACROSS.x(chance[0]), _ACROSS.x(chance[1]), y, "chance"),
        row_line(_ACROSS.x(reach[0]), _ACROSS.x(reach[1]), y, "reach"),
        value,
    )


def _hint(finding: Finding, language: str) -> str:
    def value_text(value: float) -> str:
        return percent(value) if finding.measure == "both_share" else amount(float(f"{value:.3g}"))

    low, high = (value_text(end) for end in finding.chance)
    pairs = {
        "value": value_text(finding.value),
        "expected": f"{value_text(finding.expected)} ({low} \u2013 {high})",
        "p": chance_of(finding.p),
        "holm": chance_of(finding.p_holm),
    }
    lines = (f"{translate(f'tracks.column_{key}', language)}: {words}" for key, words in pairs.items())
    return "\n".join([translate(f"tracks.measure_{finding.measure}", language), *lines])


def lags(found: TwoTracks, language: str) -> Html | None:
    """One panel a pair of series: correlation by lag over the band of chance; None where there are no pairs."""
    if not found.lead_lags:
        return None
    panels = (element("div", _pair(pair, language)) for pair in found.lead_lags)
    return element("div", *panels, class_="multiples")


def _pair(pair: LeadLag, language: str) -> Html:
    first, then = (series_name(series, language) for series in (pair.leader, pair.follower))
    name = translate("tracks.lag_pair", language, one=first, other=then)
    across = Axis(min(pair.lags) - 0.5, max(pair.lags) + 0.5)
    frame, at = Frame(across, _CORRELATION), [-1.0, -0.5, 0.0, 0.5, 1.0]
    lows, highs = ([band[end] for band in pair.bands] for end in (0, 1))
    stems = (
        path(line_path([lag, lag], [0, value], frame), "stem")
        for lag, value in zip(pair.lags, pair.values, strict=True)
    )
    every = 1 if len(pair.lags) < _FEW_LAGS else 2
    shown = drawing(
        name,
        "; ".join(_values(pair)),
        scale_lines(at, _CORRELATION),
        scale_words(at, [with_sign(value, 1) if value else "0" for value in at], _CORRELATION),
        (text(with_sign(lag, 0), across.x(lag), "100%", "middle", dy=16) for lag in pair.lags if lag % every == 0),
        stretch(path(area_path(pair.lags, lows, highs, frame), "chance"), stems),
        _ends(pair, frame),
        size="small",
    )
    return join_html(element("h4", name), element("p", f"p = {chance_of(pair.p)}", class_="unit"), shown)


def _values(pair: LeadLag) -> list[str]:
    return [f"{with_sign(lag, 0)}: {with_sign(value)}" for lag, value in zip(pair.lags, pair.values, strict=True)]


def _ends(pair: LeadLag, frame: Frame) -> Html:
    rows = zip(pair.lags, pair.values, pair.bands, _values(pair), strict=True)
    return join_html(
        dot(frame.across.x(lag), frame.up.y(value), "stem-end" if low <= value <= high else "stem-end out", 3.5, told)
        for lag, value, (low, high), told in rows
    )
