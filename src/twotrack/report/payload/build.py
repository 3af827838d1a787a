"""The one JSON object that page, tables and notebooks are made from."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

import numpy as np

from twotrack.evidence.series import load_series
from twotrack.forecasting.track_record import track_record
from twotrack.observation.official import Points, official_points, official_states, score
from twotrack.observation.recording import outcome_rows
from twotrack.policy.lever_view import lever_entries, setting_entries
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import SPAN
from twotrack.report.payload.facts import both, fact_entry
from twotrack.report.payload.issues import issue_scores
from twotrack.report.payload.months import monthly_entry
from twotrack.report.payload.tracks import tracks_entry
from twotrack.runs.receipt import Receipt
from twotrack.runs.reported import Fact
from twotrack.runs.result import QUANTILES, Result
from twotrack.tables.axes import members
from twotrack.tables.closed import Text
from twotrack.tables.issue_tables import issue_tables
from twotrack.tables.rows import OutcomeRow
from twotrack.world.assemble import the_world
from twotrack.world.parameters.number_view import number_entries
from twotrack.world.parameters.posterior import Layer

Entry = dict[str, Any]
DIGITS = 6


def build_payload(
    result: Result,
    facts: list[Fact],
    over: Layer,
    topics: Mapping[str, Any] | None = None,
) -> Entry:
    """Payload of a run: receipt, outcomes beside official figures, issues, the two tracks (with the months by topic of
    one path), states, levers, facts, and every number's source.
    """
    receipt = result.receipt
    outcomes = [outcome_entry(result, name, row) for name, row in outcome_rows(the_world()).items()]
    return {
        "receipt": {"hash": receipt.name, **asdict(receipt), "layers": receipt.layer},
        "shocks": shocks_entry(receipt),
        "title": text(result.scenario.title),
        "story": text(result.scenario.story),
        "span": SPAN.texts(),
        "draws": {
            "asked": receipt.draws,
            "used": receipt.draws - len(result.nonfinite),
            "nonfinite": list(result.nonfinite),
        },
        "outcomes": outcomes,
        "issues": issue_scores(outcomes),
        "tracks": tracks_entry(result, topics),
        "states": states_entry(result),
        "levers": levers_entry(result.scenario),
        "settings": setting_entries(result.scenario),
        "reported": [fact_entry(fact, inferred=receipt.inferred) for fact in facts],
        "numbers": number_entries(over.numbers, over.series),
    }


def shocks_entry(receipt: Receipt) -> Entry:
    """What the shocks of the past are, and what follows for the closeness of the replay to official figures."""
    told = both(f"report.shocks_{receipt.shocks}", until=SPAN.texts()["replay_until"])
    return {"kind": receipt.shocks, "text": told}


def text(value: Text) -> Entry:
    """Both languages of a text."""
    return {"en": value.en, "es": value.es}


def numbers(values: Any) -> list[float | None]:
    """Floats of a few digits; None where there is no number."""
    return [float(f"{v:.{DIGITS}g}") if np.isfinite(v) else None for v in np.asarray(values, dtype=float)]


def outcome_entry(result: Result, name: str, row: OutcomeRow) -> Entry:
    """One outcome of the nation: quantiles by year, official figures, cover, the step at the projection's start."""
    draws = result.nation[name]
    found = np.quantile(draws, list(QUANTILES.values()), axis=0)
    points = first_points(official_points(row))
    return {
        "name": name,
        "label": text(row.label),
        "unit": row.unit,
        "issue": row.of.split(".")[0],
        "headline": row.headline,
        "note": text(row.note),
        "years": list(result.years),
        **{key: numbers(values) for key, values in zip(QUANTILES, found, strict=True)},
        "official": official_entry(row, points),
        "score": score_entry(result, name, points),
        "step": step_entry(result, name, row, points),
        "monthly": monthly_entry(result, name, row),
        "track_record": track_entry(row),
    }


def track_entry(row: OutcomeRow) -> Entry | None:
    """How forecasts of an outcome's series did; None where none was scored."""
    found = track_record(row.scored) if row.scored else None
    return None if found is None else asdict(found)


def levers_entry(scenario: Scenario) -> list[Entry]:
    """Levers, each with the issue whose folder holds it."""
    issues = {name: issue.name for issue in issue_tables() for name in issue.levers}
    return [entry | {"issue": issues[entry["name"]]} for entry in lever_entries(scenario)]


def first_points(points: Points | None) -> Points | None:
    """Official figures with one a year: where two series give it, that of the first."""
    if points is None:
        return None
    first: dict[int, int] = {}
    for at, year in enumerate(points.years):
        first.setdefault(year, at)
    kept = list(first.values())
    return replace(
        points,
        years=tuple(points.years[at] for at in kept),
        values=tuple(points.values[at] for at in kept),
        source=tuple(points.source[at] for at in kept),
    )


def official_entry(row: OutcomeRow, points: Points | None) -> Entry | None:
    """Official figures with the labels of their series."""
    if points is None:
        return None
    return {
        "series": ", ".join(points.series),
        "label": {
            "en": "; ".join(o.label.en for o in row.official),
            "es": "; ".join(o.label.es for o in row.official),
        },
        "years": list(points.years),
        "values": numbers(points.values),
        "breaks": [text(broken.note) for series in points.series for broken in load_series(series).info.breaks],
    }


def score_entry(result: Result, name: str, points: Points | None) -> Entry | None:
    """Cover of the bands over all official points; None where the shocks come of these points."""
    if points is None or result.receipt.inferred:
        return None
    columns = [year - result.years[0] for year in points.years]
    return asdict(score(result.nation[name][:, columns], np.array(points.values)))


def step_entry(result: Result, name: str, row: OutcomeRow, points: Points | None) -> Entry | None:
    """Replay and official figure of the last recorded year, where the projection starts from the latter."""
    last = SPAN.replay_until // 12
    if points is None or row.of not in anchored_measures() or last not in points.years:
        return None
    return {
        "year": last,
        "replay_median": float(np.median(result.nation[name][:, last - result.years[0]])),
        "official": points.values[points.years.index(last)],
    }


def anchored_measures() -> set[str]:
    """Measures from whose official level a projection starts."""
    return {f"{i.name}.{i.tables.manifest.anchor}" for i in the_world() if i.tables.manifest.anchor}


def states_entry(result: Result) -> Entry:
    """Homicide rates by state and year, modelled and official, and how many points the bands hold."""
    row = outcome_rows(the_world())["homicide_rate"]
    official = official_states(row)
    draws = result.states["homicide_rate"]
    states = members("state")
    flat = np.full(draws.shape[1:], np.nan) if official is None else official
    return {
        "codes": [state.code for state in states],
        "names": {"en": [state.name_en for state in states], "es": [state.name_es for state in states]},
        "years": list(result.years),
        "median": [numbers(series) for series in np.median(draws, axis=0).T],
        "official": [numbers(series) for series in flat.T],
        "coverage": None if result.receipt.inferred else asdict(score(draws.reshape(len(draws), -1), flat.ravel())),
    }
