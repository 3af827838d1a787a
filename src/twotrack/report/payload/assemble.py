"""The payload of a run: an experiment and a scenario in, one typed object out, which every reader of a run takes."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.evidence.replaced import kept_name
from twotrack.evidence.series import load_series
from twotrack.explanation.shipped import explained_of, shipped_studies
from twotrack.forecasting.scoring.verdicts import verdicts
from twotrack.forecasting.track_record import read_scores, track_record
from twotrack.observation.official import Points, official_points, official_states, score_bands
from twotrack.policy.lever_view import lever_entries, setting_entries
from twotrack.policy.scenario import Scenario
from twotrack.report.payload.closure import closure_entries
from twotrack.report.payload.explained import explained_entries
from twotrack.report.payload.facts import fact_entry
from twotrack.report.payload.issues import issue_scores
from twotrack.report.payload.models import Payload
from twotrack.report.payload.months import monthly_entry
from twotrack.report.payload.summer import summer_entry
from twotrack.report.payload.tracks import tracks_entry
from twotrack.runs.experiment import Experiment, no_progress
from twotrack.runs.receipt import Receipt
from twotrack.runs.reported import Fact, facts
from twotrack.runs.results.result import QUANTILES, Result
from twotrack.runs.results.summary import Summary, summarize
from twotrack.runs.run import run_in
from twotrack.tables.axes import members
from twotrack.tables.catalogue import translate_all
from twotrack.tables.closed import Text
from twotrack.tables.digits import rounded_numbers
from twotrack.tables.issue_tables import IssueTables
from twotrack.tables.rows import OutcomeRow
from twotrack.world.parameters.number_view import number_entries

if TYPE_CHECKING:
    from twotrack.observation.outcomes import Outcomes

Entry = dict[str, Any]
DIGITS = 6
MEDIAN = list(QUANTILES).index("median")


class Outlines(NamedTuple):
    """What is known of a run beside its draws: facts, and the months by topic of the path at the medians."""

    facts: list[Fact]
    topics: dict[str, Any]


def build(
    experiment: Experiment,
    scenario: Scenario,
    draws: int = 200,
    seed: int = 1,
    progress: Callable[[int], None] = no_progress,
) -> Payload:
    """Payload of a scenario run in an experiment; `progress` gets the draws done, those of the comparison included.

    Raises RunError for less than one draw, a seed of more than 64 bits, or where no draw stays finite.
    """
    result = run_in(experiment, scenario, draws, seed, progress)
    return payload_of(experiment, summarize(result), outlines(experiment, result, progress))


def outlines(
    experiment: Experiment,
    result: Result,
    progress: Callable[[int], None] = no_progress,
    mechanism: "Outcomes | None" = None,
) -> Outlines:
    """Facts of a run and its path at the medians, which may be known already."""
    path = experiment.medians(result.scenario) if mechanism is None else mechanism
    return Outlines(facts(experiment, result, path, progress), path.topic_months)


def payload_of(experiment: Experiment, result: Summary, found: Outlines) -> Payload:
    """Payload of a run's quantiles: outcomes beside official figures, issues, tracks, states, levers, facts."""
    receipt, layout = result.receipt, result.layout
    outcomes = [outcome_entry(result, name, row) for name, row in layout.outcomes.items()]
    series = [f"{name}={kept_name(name)}" for name in experiment.series]
    return Payload.model_validate(
        {
            "receipt": {"hash": receipt.name, **asdict(receipt), "layers": receipt.layer, "series": series},
            "shocks": shocks_entry(receipt, layout.span.texts()["replay_until"]),
            "title": text(result.scenario.title),
            "story": text(result.scenario.story),
            "span": layout.span.texts(),
            "draws": {
                "asked": receipt.draws,
                "used": result.used,
                "nonfinite": list(result.nonfinite),
                "bin_width": result.bin_width,
            },
            "outcomes": outcomes,
            "issues": issue_scores(outcomes),
            "tracks": tracks_entry(result, found.topics),
            "states": states_entry(result),
            "levers": levers_entry(result.scenario, layout.issues),
            "settings": setting_entries(result.scenario),
            "reported": [*(fact_entry(f, conditioned=receipt.conditioned) for f in found.facts), *forecast_entries()],
            "explained": explained_entries(explained_of(experiment), layout),
            "numbers": number_entries(experiment.overlay.numbers, experiment.overlay.series),
        }
    )


def forecast_entries() -> list[Entry]:
    """Forecasts from past origins that stand in words: the summer of 2019 and the closure of 2020."""
    found = shipped_studies()
    if found is None:
        return []
    return [summer_entry(found.summer), *closure_entries(found.closure, verdicts(read_scores(horizon=MONTHS_A_YEAR)))]


def shocks_entry(receipt: Receipt, until: str) -> Entry:
    """How the shocks of the past were drawn, and what follows for the agreement of the replay."""
    return {"kind": receipt.shocks, "text": translate_all(f"report.shocks_{receipt.shocks}", until=until)}


def text(value: Text) -> Entry:
    """Both languages of a text."""
    return {"en": value.en, "es": value.es}


def numbers(values: Any) -> list[float | None]:
    """Floats of a few digits; None where there is no number."""
    return rounded_numbers(values, DIGITS)


def outcome_entry(result: Summary, name: str, row: OutcomeRow) -> Entry:
    """One outcome: quantiles by year, official figures, cover, the step at the projection's start."""
    found = result.bands[f"nation/{name}"]
    points = first_points(official_points(row, result.layout.span))
    return {
        "name": name,
        "label": text(row.label),
        "unit": row.unit,
        "place": row.place,
        "issue": row.of.split(".")[0],
        "headline": row.headline,
        "note": text(row.note),
        "years": list(result.years),
        **{key: numbers(values) for key, values in zip(QUANTILES, found, strict=True)},
        "official": official_entry(row, points),
        "score": score_entry(result, name, points),
        "step": step_entry(result, name, points) if row.of in anchored_measures(result.layout.issues) else None,
        "monthly": monthly_entry(result, name, row),
        "track_record": track_entry(row),
    }


def track_entry(row: OutcomeRow) -> Entry | None:
    """How forecasts of an outcome's series did; None where none was scored."""
    found = track_record(row.scored) if row.scored else None
    return None if found is None else asdict(found)


def levers_entry(scenario: Scenario, tables: Iterable[IssueTables]) -> list[Entry]:
    """Levers, each with the issue whose folder holds it."""
    issues = {name: issue.name for issue in tables for name in issue.levers}
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


def score_entry(result: Summary, name: str, points: Points | None) -> Entry | None:
    """Cover of the bands over all official points; None where shocks are conditioned on these points."""
    if points is None or result.receipt.conditioned:
        return None
    columns = result.layout.year_indices(points.years)
    return asdict(score_bands(result.bands[f"nation/{name}"][:, columns], np.array(points.values)))


def step_entry(result: Summary, name: str, points: Points | None) -> Entry | None:
    """Replay and official figure of the last recorded year, where the projection starts from the latter."""
    last = result.layout.span.replay_until // MONTHS_A_YEAR
    if points is None or last not in points.years:
        return None
    return {
        "year": last,
        "replay_median": float(result.bands[f"nation/{name}"][MEDIAN, result.layout.year_index(last)]),
        "official": points.values[points.years.index(last)],
    }


def anchored_measures(tables: Iterable[IssueTables]) -> set[str]:
    """Measures from whose official level a projection starts."""
    return {f"{issue.name}.{issue.manifest.anchor}" for issue in tables if issue.manifest.anchor}


def states_entry(result: Summary) -> Entry:
    """Homicide rates by state and year, modelled (median and mean) and official, and how many points the bands hold."""
    official = official_states(result.layout.outcomes["homicide_rate"], result.layout.span)
    bands = result.bands["states/homicide_rate"]
    states = members("state")
    flat = np.full(bands.shape[1:], np.nan) if official is None else official
    return {
        "codes": [state.code for state in states],
        "names": {"en": [state.name_en for state in states], "es": [state.name_es for state in states]},
        "years": list(result.years),
        "median": [numbers(series) for series in bands[MEDIAN].T],
        "mean": [numbers(series) for series in result.state_means["homicide_rate"].T],
        "official": [numbers(series) for series in flat.T],
        "coverage": None if result.receipt.conditioned else asdict(score_bands(bands, flat)),
    }
