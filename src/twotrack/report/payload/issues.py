"""The issues of a run in the order in which a reader meets them, and how each compares with the official figures."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Any

from twotrack.report.page.wording import amount, percent, pick
from twotrack.tables.catalogue import translate
from twotrack.tables.issue_tables import display_order, issue_tables

Payload = Mapping[str, Any]
Outcome = Mapping[str, Any]


def issue_names(payload: Payload) -> list[str]:
    """Issues that have an outcome, in the order in which a reader meets them; unknown ones last."""
    found = dict.fromkeys(outcome["issue"] for outcome in payload["outcomes"])
    order = display_order(issue_tables())
    return sorted(found, key=lambda name: (order.index(name) if name in order else len(order), name))


def issue_label(language: str, issue: str) -> str:
    """Name of an issue in the language asked; an issue of no table is called as its folder would be."""
    labels = {found.name: found.manifest.label[language] for found in issue_tables()}
    return labels.get(issue, issue)


def outcomes_of(payload: Payload, issue: str) -> list[Outcome]:
    """Outcomes of one issue, those of the main table first."""
    found = [outcome for outcome in payload["outcomes"] if outcome["issue"] == issue]
    return sorted(found, key=lambda outcome: not outcome.get("headline", True))


def has_official(outcome: Outcome) -> bool:
    """Whether an official series measures an outcome, by year or by month: also where no score is given."""
    return bool(outcome.get("official") or (outcome.get("monthly") or {}).get("official"))


def on_tracks(payload: Payload) -> set[str]:
    """Outcomes that the table of the two tracks shows, so that no other table needs to."""
    return {entry["outcome"] for entry in (payload.get("tracks") or {}).get("yearly", ())}


def issue_scores(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """Official figures of each issue that the bands hold, all outcomes together, and the middle one of their errors."""
    by_issue: dict[str, list[Mapping[str, Any]]] = {}
    for outcome in outcomes:
        scores = by_issue.setdefault(outcome["issue"], [])
        if (outcome.get("score") or {}).get("points"):
            scores.append(outcome["score"])
    return [{"name": name, "score": _together(scores)} for name, scores in by_issue.items()]


def _together(scores: Sequence[Mapping[str, Any]]) -> dict[str, Any] | None:
    if not scores:
        return None
    counts = {key: sum(score[key] for score in scores) for key in ("points", "covered_50", "covered_90")}
    return counts | {"median_ape": median(score["median_ape"] for score in scores)}


def scores_by_issue(payload: Payload) -> dict[str, Mapping[str, Any]]:
    """Scores of the issues that have official figures."""
    found = {entry["name"]: entry["score"] for entry in issue_scores(payload["outcomes"])}
    return {name: found[name] for name in issue_names(payload) if found[name]}


def is_conditioned(payload: Payload) -> bool:
    """Whether past shocks are conditioned on official figures, so that closeness to them is not skill."""
    return (payload.get("shocks") or {}).get("kind") == "conditioned"


def worst_in_words(payload: Payload, language: str) -> list[str]:
    """Sentences that name the issue whose bands hold least and the one whose median is furthest off, and the issues
    without any official figure.
    """
    scores = scores_by_issue(payload)
    told: list[str] = [pick(language, payload["shocks"]["text"])] if is_conditioned(payload) else []
    if scores:
        poorest = min(scores, key=lambda name: (_share_covered(scores[name]), -scores[name]["median_ape"]))
        furthest = max(scores, key=lambda name: scores[name]["median_ape"])
        told += [_cover(language, poorest, scores[poorest]), _error(language, furthest, scores[furthest])]
    shown = {outcome["issue"] for outcome in payload["outcomes"] if has_official(outcome)}
    silent = [issue_label(language, name) for name in issue_names(payload) if name not in shown]
    if silent:
        told.append(translate("report.issues_silent", language, names=", ".join(silent)))
    return told


def _share_covered(score: Mapping[str, Any]) -> float:
    return score["covered_90"] / score["points"]


def _cover(language: str, name: str, score: Mapping[str, Any]) -> str:
    figures = {
        "inside": amount(score["covered_90"]),
        "points": amount(score["points"]),
        "share": percent(_share_covered(score)),
    }
    return translate("report.worst_cover", language, issue=issue_label(language, name), **figures)


def _error(language: str, name: str, score: Mapping[str, Any]) -> str:
    return translate(
        "report.worst_error", language, issue=issue_label(language, name), error=percent(score["median_ape"])
    )
