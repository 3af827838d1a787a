"""Words of the two-track measure: names of parts, sentences of the verdict, notes."""

from collections.abc import Iterable

from twotrack.record.tracks.lead_lag import LeadLag, Series
from twotrack.record.tracks.ledger import BOTH, Scope
from twotrack.record.tracks.measure import TwoTracks
from twotrack.record.tracks.simultaneity import SIGNIFICANT, Finding, Simultaneity, too_few_draws
from twotrack.report.page.wording import amount, percent
from twotrack.tables.axes import members
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import with_sign

_P_DIGITS, _SMALLEST = 3, 0.001

_NAMED = 5


def chance_of(p: float) -> str:
    """p-value as it is read.

    >>> chance_of(0.0302), chance_of(0.0004)
    ('0.03', '< 0.001')
    """
    return f"< {_SMALLEST}" if p < _SMALLEST else f"{round(p, _P_DIGITS):g}"


def scope_name(scope: Scope, language: str) -> str:
    """Name of a part of the record."""
    if scope.kind == BOTH:
        return translate("tracks.scope_both", language)
    if scope.kind == "direction":
        return direction_name(scope.name, language, "country")
    if scope.kind == "level":
        return translate_or(f"tracks.level_{scope.name}", language, scope.name)
    topics = {member.code: member.name(language) for member in members("topic")}
    return topics.get(scope.name, translate("tracks.no_topic", language))


def direction_name(direction: str, language: str, length: str) -> str:
    """Name of a direction, such as `United States \u2192 Mexico`; `length` is `country` or `short`."""
    parts = direction.split("-")
    return " \u2192 ".join(translate_or(f"tracks.{length}_{country}", language, country) for country in parts)


def series_name(series: Series, language: str) -> str:
    """Name of a series of a pair."""
    track = translate(f"tracks.{series.track}", language)
    return track if series.direction == BOTH else f"{track} {direction_name(series.direction, language, 'short')}"


def pair_name(pair: LeadLag, language: str) -> str:
    """Name of a pair of series."""
    return translate(
        "tracks.lag_pair", language, one=series_name(pair.leader, language), other=series_name(pair.follower, language)
    )


def verdict(part: Simultaneity, language: str) -> str:
    """Verdict of the test on one part, whatever it is."""
    values = {"scope": scope_name(part.scope, language)}
    values |= {side: _measures(part.findings, side, language) for side in ("more", "less")}
    return translate(f"tracks.verdict_{part.verdict}", language, **values)


def _measures(findings: Iterable[Finding], side: str, language: str) -> str:
    names = [
        translate(f"tracks.measure_{finding.measure}", language) for finding in findings if finding.verdict == side
    ]
    return ", ".join(names)


def meaning(found: TwoTracks, language: str) -> list[str]:
    """What the verdict rests on, in sentences."""
    whole = found.whole
    findings = {finding.measure: finding for finding in whole.findings}
    sentences = [_both(found, findings["both_share"], language)] if "both_share" in findings else []
    if "correlation" in findings:
        linked = findings["correlation"]
        values = {"value": with_sign(linked.value), "expected": with_sign(linked.expected)}
        sentences.append(translate("tracks.correlation_text", language, **values))
    counted = found.ledger.kind in {"events", "counts"}
    within = translate(f"tracks.{'within_direction' if counted else 'within_topic'}", language)
    dealt = {"movable": amount(whole.movable), "acts": amount(whole.acts), "within": within}
    sentences.append(translate("tracks.fixed_text", language, **dealt))
    if counted:
        sentences.append(translate("tracks.alone_text", language))
    if too_few_draws(whole, found.chances.draws):
        sentences.append(translate("tracks.seldom_text", language))
    parts = sum(any(finding.spread > 0 for finding in part.findings) for part in found.parts)
    if parts:
        sentences.append(translate("tracks.many_text", language, parts=parts))
    return [*sentences, translate("tracks.empty_text", language)]


def _both(found: TwoTracks, share: Finding, language: str) -> str:
    whole = found.whole
    return translate(
        "tracks.both_text",
        language,
        both=whole.both,
        active=whole.active,
        periods=translate(f"tracks.periods_{found.ledger.selection.by}", language),
        share=percent(share.value),
        expected=f"{share.expected * whole.active:.1f}",
        low=f"{share.chance[0] * whole.active:.0f}",
        high=f"{share.chance[1] * whole.active:.0f}",
        p=chance_of(share.p),
    )


def lag_verdicts(found: TwoTracks, language: str) -> list[str]:
    """Which lags stand out, or that none does."""
    if not found.lead_lags:
        return [translate("tracks.lag_few", language)]
    sentences: list[str] = []
    for pair in found.lead_lags:
        if pair.p < SIGNIFICANT:
            at = pair.strongest
            values = {"value": with_sign(pair.values[at]), "lag": with_sign(pair.lags[at], 0), "p": chance_of(pair.p)}
            sentences.append(translate("tracks.lag_found", language, pair=pair_name(pair, language), **values))
            if not pair.lags[at] and pair.leader.direction != BOTH and not found.ledger.empty_is_zero:
                sentences.append(translate("tracks.lag_same", language))
    return sentences or [translate("tracks.lag_none", language, count=len(found.lead_lags))]


def notes_of(found: TwoTracks, language: str) -> list[str]:
    """What was left out or is not known."""
    events = found.ledger.notes.get("events", 0)
    notes = [
        translate(f"tracks.note_{key}", language, count=amount(count), share=percent(count / events if events else 0.0))
        for key, count in found.ledger.notes.items()
        if count
    ]
    unknown = found.ledger.unknown
    if unknown:
        names = ", ".join(f"{name!r} ({amount(rows)})" for name, rows in sorted(unknown.items())[:_NAMED])
        notes.append(translate("tracks.note_unknown", language, count=amount(sum(unknown.values())), names=names))
    return notes


def lead_sentence(found: TwoTracks, language: str) -> str:
    """What was read, in one sentence."""
    key = "lead_events" if found.ledger.kind in {"events", "counts"} else "lead_moves"
    labels = found.ledger.labels
    return translate(f"tracks.{key}", language, acts=amount(found.whole.acts), first=labels[0], last=labels[-1])


def source_name(found: TwoTracks, language: str) -> str:
    """Name of what was read."""
    return translate("tracks.source_moves", language) if found.ledger.source == "moves" else found.ledger.source


def unit_name(found: TwoTracks, language: str) -> str:
    """Unit of the axes."""
    kind = found.ledger.kind
    key = {"moves": "axis_acts", "weighted_moves": "axis_weights"}.get(kind, "axis_events")
    return translate(f"tracks.{key}", language)


def corrected_note(found: TwoTracks, language: str) -> str:
    """What the corrected totals rest on."""
    made = found.corrected
    if made is None:
        return ""
    note = translate("tracks.corrected_note", language, coded=amount(made.coded), sheet=made.sheet)
    names = ", ".join(translate(f"tracks.quad_{label}", language) for label in made.unaudited)
    return f"{note} {translate('tracks.corrected_stay', language, labels=names)}" if names else note
