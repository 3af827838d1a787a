"""Words of the two-track measure: names of parts, sentences of the verdict, notes."""

from collections.abc import Iterable

from twotrack.record.tracks.lead_lag import LeadLag, Series
from twotrack.record.tracks.ledger import BOTH, Scope
from twotrack.record.tracks.measure import TwoTracks
from twotrack.record.tracks.simultaneity import SIGNIFICANT, Finding, Simultaneity, too_few_draws
from twotrack.report.page.wording import amount, filled, percent, worded
from twotrack.tables.axes import members
from twotrack.tables.catalogue import messages

_P_DIGITS, _SMALLEST = 3, 0.001


def told(key: str, spoken: str, **values: object) -> str:
    """Sentence of the catalogue of tracks in a language."""
    return filled(spoken, messages()[f"tracks.{key}"], values)


def told_or(key: str, spoken: str, otherwise: str) -> str:
    """Sentence of the catalogue, or the bare name where it has none."""
    return told(key, spoken) if f"tracks.{key}" in messages() else otherwise


def chance_of(p: float) -> str:
    """p-value as it is read.

    >>> chance_of(0.0302), chance_of(0.0004)
    ('0.03', '< 0.001')
    """
    return f"< {_SMALLEST}" if p < _SMALLEST else f"{round(p, _P_DIGITS):g}"


def scope_name(scope: Scope, spoken: str) -> str:
    """Name of a part of the record."""
    if scope.kind == BOTH:
        return told("scope_both", spoken)
    if scope.kind == "direction":
        return direction_name(scope.name, spoken, "country")
    if scope.kind == "level":
        return told_or(f"level_{scope.name}", spoken, scope.name)
    topics = {member.code: worded(spoken, member.name) for member in members("topic")}
    return topics.get(scope.name, told("no_topic", spoken))


def direction_name(direction: str, spoken: str, length: str) -> str:
    """Name of a direction, such as `United States \u2192 Mexico`; `length` is `country` or `short`."""
    parts = direction.split("-")
    return " \u2192 ".join(told_or(f"{length}_{country}", spoken, country) for country in parts)


def series_name(series: Series, spoken: str) -> str:
    """Name of a series of a pair."""
    track = told(series.track, spoken)
    return track if series.direction == BOTH else f"{track} {direction_name(series.direction, spoken, 'short')}"


def pair_name(pair: LeadLag, spoken: str) -> str:
    """Name of a pair of series."""
    return told("lag_pair", spoken, one=series_name(pair.leader, spoken), other=series_name(pair.follower, spoken))


def verdict(part: Simultaneity, spoken: str) -> str:
    """Verdict of the test on one part, whatever it is."""
    values = {"scope": scope_name(part.scope, spoken)}
    values |= {side: _measures(part.findings, side, spoken) for side in ("more", "less")}
    return told(f"verdict_{part.verdict}", spoken, **values)


def _measures(findings: Iterable[Finding], side: str, spoken: str) -> str:
    names = [told(f"measure_{finding.measure}", spoken) for finding in findings if finding.verdict == side]
    return ", ".join(names)


def meaning(found: TwoTracks, spoken: str) -> list[str]:
    """What the verdict rests on, in sentences."""
    whole = found.whole
    findings = {finding.measure: finding for finding in whole.findings}
    sentences = [_both(found, findings["both_share"], spoken)] if "both_share" in findings else []
    if "correlation" in findings:
        linked = findings["correlation"]
        values = {"value": f"{linked.value:+.2f}", "expected": f"{linked.expected:+.2f}"}
        sentences.append(told("correlation_text", spoken, **values))
    counted = found.ledger.kind in {"events", "counts"}
    within = told("within_direction" if counted else "within_topic", spoken)
    dealt = {"movable": amount(whole.movable), "acts": amount(whole.acts), "within": within}
    sentences.append(told("fixed_text", spoken, **dealt))
    if counted:
        sentences.append(told("alone_text", spoken))
    if too_few_draws(whole, found.chances.draws):
        sentences.append(told("seldom_text", spoken))
    parts = sum(any(finding.spread > 0 for finding in part.findings) for part in found.parts)
    if parts:
        sentences.append(told("many_text", spoken, parts=parts))
    return [*sentences, told("empty_text", spoken)]


def _both(found: TwoTracks, share: Finding, spoken: str) -> str:
    whole = found.whole
    return told(
        "both_text",
        spoken,
        both=whole.both,
        active=whole.active,
        periods=told(f"periods_{found.ledger.selection.by}", spoken),
        share=percent(share.value),
        expected=f"{share.expected * whole.active:.1f}",
        low=f"{share.chance[0] * whole.active:.0f}",
        high=f"{share.chance[1] * whole.active:.0f}",
        p=chance_of(share.p),
    )


def lag_verdicts(found: TwoTracks, spoken: str) -> list[str]:
    """Which lags stand out, or that none does."""
    if not found.lead_lags:
        return [told("lag_few", spoken)]
    sentences: list[str] = []
    for pair in found.lead_lags:
        if pair.p < SIGNIFICANT:
            at = pair.strongest
            values = {"value": f"{pair.values[at]:+.2f}", "lag": f"{pair.lags[at]:+d}", "p": chance_of(pair.p)}
            sentences.append(told("lag_found", spoken, pair=pair_name(pair, spoken), **values))
            if not pair.lags[at] and pair.leader.direction != BOTH and not found.ledger.empty_is_zero:
                sentences.append(told("lag_same", spoken))
    return sentences or [told("lag_none", spoken, count=len(found.lead_lags))]


def notes_of(found: TwoTracks, spoken: str) -> list[str]:
    """What was left out or is not known."""
    events = found.ledger.notes.get("events", 0)
    return [
        told(f"note_{key}", spoken, count=amount(count), share=percent(count / events if events else 0.0))
        for key, count in found.ledger.notes.items()
        if count
    ]


def lead_sentence(found: TwoTracks, spoken: str) -> str:
    """What was read, in one sentence."""
    key = "lead_events" if found.ledger.kind in {"events", "counts"} else "lead_moves"
    labels = found.ledger.labels
    return told(key, spoken, acts=amount(found.whole.acts), first=labels[0], last=labels[-1])


def source_name(found: TwoTracks, spoken: str) -> str:
    """Name of what was read."""
    return told("source_moves", spoken) if found.ledger.source == "moves" else found.ledger.source


def unit_name(found: TwoTracks, spoken: str) -> str:
    """Unit of the axes."""
    kind = found.ledger.kind
    key = {"moves": "axis_acts", "weighted_moves": "axis_weights"}.get(kind, "axis_events")
    return told(key, spoken)


def corrected_note(found: TwoTracks, spoken: str) -> str:
    """What the corrected totals rest on."""
    made = found.corrected
    if made is None:
        return ""
    note = told("corrected_note", spoken, coded=amount(made.coded), sheet=made.sheet)
    names = ", ".join(told(f"quad_{label}", spoken) for label in made.unaudited)
    return f"{note} {told('corrected_stay', spoken, labels=names)}" if names else note
