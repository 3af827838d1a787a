"""What the scripts of the page read: texts of both languages, outcomes, levers, stories, states, as one object."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import version
from typing import Any, NamedTuple

from twotrack.evidence.series import load_series
from twotrack.policy.scenario import levers
from twotrack.report.payload.models import Payload
from twotrack.runs.compare import YEARS_AHEAD
from twotrack.tables.catalogue import LANGUAGES, translate_all
from twotrack.tables.issue_tables import display_order, issue_tables, outcome_rows
from twotrack.tables.numerals import unit_in_words, unit_text
from twotrack.web.audiences import audience_entries
from twotrack.web.effects import MONTH
from twotrack.web.equations import Equation, outcome_equations
from twotrack.web.levers.data import lever_entries, lever_paths
from twotrack.web.live import LiveEngine
from twotrack.web.stories import Story, StorySet
from twotrack.web.texts import both, script_texts
from twotrack.web.wiring import levers_that_are_acts, wire_entries

Entry = dict[str, Any]
Pair = list[str]
DIGITS = 6


class Start(NamedTuple):
    """What a page opens on: number of the set, and name of the story."""

    set: int
    story: str


def page_data(
    payload: Payload, sets: Sequence[StorySet], start: Start, language: str, engine: LiveEngine | None
) -> Entry:
    """Everything that the scripts read, without a number for people in it that is not from the payload or a story."""
    outcomes = outcome_entries(payload)
    return {
        "language": language,
        "model": model_entry(payload),
        "first": int(payload.span.first[:4]),
        "until": int(payload.span.replay_until[:4]),
        "last": int(payload.span.last[:4]),
        "readAt": list(YEARS_AHEAD),
        "start": start._asdict(),
        "texts": script_texts(),
        "units": units_of([*(o["unit"] for o in outcomes.values()), *(row.unit for row in levers().values())]),
        "issues": issue_entries(),
        "outcomes": outcomes,
        "series": series_entries(payload),
        "sets": [set_entry(found) for found in sets],
        "levers": lever_entries(),
        "wires": wire_entries(),
        "audiences": audience_entries(),
        "acts": levers_that_are_acts(),
        "engine": None if engine is None else engine_entry(engine),
        "states": state_entries(payload),
        "numbers": number_entries(payload),
    }


def model_entry(payload: Payload) -> Entry:
    """Version, and eight digits of the hash of tables and equations: what a link names the model by."""
    return {"version": payload.receipt.version, "k": model_key(payload.receipt.tables, payload.receipt.equations)}


def model_key(tables: str, equations: str) -> str:
    """Eight digits of the hash of tables and equations together."""
    return hashlib.sha256(f"{tables} {equations}".encode()).hexdigest()[:8]


def engine_entry(engine: LiveEngine) -> Entry:
    """Worlds of the engine, the month from which a lever is moved, and what its files have for a receipt."""
    line = f"twotrack {version('twotrack')} scenario=own seed={engine.seed} draws={engine.draws}"
    return {"draws": engine.draws, "seed": engine.seed, "month": MONTH, "line": line, "served": engine.is_served}


def units_of(units: Iterable[str]) -> dict[str, Pair]:
    """Units in words, each once."""
    return {unit: [unit_in_words(unit, language) for language in LANGUAGES] for unit in dict.fromkeys(units)}


def issue_entries() -> list[Entry]:
    """Issues in the order in which a reader meets them."""
    tables = {issue.name: issue for issue in issue_tables()}
    order = display_order(tuple(tables.values()))
    return [{"name": name, "label": both(dict(tables[name].manifest.label))} for name in order]


def outcome_entries(payload: Payload) -> dict[str, Entry]:
    """Outcomes by name: words, unit, which side is better, official figures, track record."""
    rows = outcome_rows(issue_tables())
    equations = {one.name: outcome_equations(rows[one.name]) for one in payload.outcomes}
    return {
        one.name: {
            "label": both(one.label),
            "unit": one.unit,
            "issue": one.issue,
            "headline": one.headline,
            "better": rows[one.name].better,
            "note": both(one.note),
            "equations": [[found.said, *found.lines] for found in equations[one.name]],
            "decides": deciding_number(equations[one.name], one.issue, payload),
            "official": None
            if one.official is None
            else {"series": one.official.series, "label": both(one.official.label)}
            | {"years": one.official.years, "values": one.official.values},
            "record": None if one.track_record is None else record_entry(one.track_record),
        }
        for one in payload.outcomes
    }


def deciding_number(equations: Sequence[Equation], issue: str, payload: Payload) -> Entry | None:
    """The number of an outcome's equations of which least is known: the widest band for its size."""
    names = {f"{issue}.{name}" for one in equations for name in one.numbers}
    found = [one for one in payload.numbers if one["name"].partition("[")[0] in names]
    return number_entry(max(found, key=width)) if found else None


def width(one: Mapping[str, Any]) -> float:
    """Width of what is known of a number: of what was fitted where it was, as a part of its median."""
    band = one["fitted"] or one["prior"]
    low, high, median = (band[key] for key in ("low", "high", "median"))
    return 0.0 if None in (low, high, median) else (high - low) / (abs(median) or 1.0)


def record_entry(found: Any) -> Entry:
    """Track record in numbers, with the rival's name in words."""
    rival = both(translate_all(f"score.method_{found.best_rival}"))
    return {
        "months": found.horizon,
        "origins": found.origins,
        "first": found.first,
        "last": found.last,
        "ratio": round(found.to_best, 2),
        "cover": round(100 * found.coverage_90),
        "rival": rival,
    }


def series_entries(payload: Payload) -> dict[str, Entry]:
    """Official series by name: producer, definition, licence, breaks."""
    names = {name for one in payload.outcomes if one.official for name in one.official.series.split(", ")}
    infos = {name: load_series(name).info for name in sorted(names)}
    return {
        name: {
            "title": both(dict(info.title)),
            "producer": info.producer,
            "definition": both(dict(info.definition)),
            "licence": both(dict(info.licence)),
            "url": info.url,
            "breaks": [both(dict(broken.note)) for broken in info.breaks],
        }
        for name, info in infos.items()
    }


def set_entry(found: StorySet) -> Entry:
    """Stories over the same worlds, with the path of every lever that each of them moves."""
    stories = [story_entry(story) for story in found.stories]
    effects = {name: {"value": one.value, "outcomes": one.outcomes} for name, one in found.effects.items()}
    head = {"version": found.version, "seed": found.seed, "asked": found.asked, "used": found.used}
    key = {"k": model_key(found.tables, found.equations), "month": found.month}
    return head | key | {"stories": stories, "effects": effects}


def story_entry(story: Story) -> Entry:
    """One story, its texts as pairs."""
    kept = story.model_dump(include={"name", "first", "receipt", "line", "outcomes", "states"})
    settings = [one.model_dump() for one in story.settings]
    return kept | {
        "title": both(story.title),
        "story": both(story.story),
        "settings": settings,
        "paths": lever_paths(story),
    }


def state_entries(payload: Payload) -> Entry:
    """States with their official rates."""
    found = payload.states
    return {
        "codes": found.codes,
        "names": [list(pair) for pair in zip(*(found.names[language] for language in LANGUAGES), strict=True)],
        "official": [[None if v is None else short_figure(v) for v in line] for line in found.official],
    }


def number_entries(payload: Payload) -> dict[str, list[Entry]]:
    """Numbers by issue: words, prior, what was fitted, status, which series informed it."""
    found: dict[str, list[Entry]] = {}
    for one in payload.numbers:
        if "[" in one["name"]:
            continue
        found.setdefault(one["name"].split(".")[0], []).append(number_entry(one))
    return found


def number_entry(one: Mapping[str, Any]) -> Entry:
    """One number: median and both ends of the 90 % of its prior, and of what was fitted where it was."""
    return {
        "label": both(one["label"]),
        "unit": [unit_text(language, one["unit"]) for language in LANGUAGES],
        "prior": band_entry(one["prior"]),
        "fitted": None if one["fitted"] is None else band_entry(one["fitted"]),
        "status": one["status"],
        "by": one["informed_by"],
        "cite": "; ".join(source["cite"] for source in one["sources"]),
    }


def band_entry(band: Mapping[str, Any]) -> list[float | None]:
    """Median, 5 % and 95 % in three digits."""
    values = (band["median"], band["low"], band["high"])
    return [None if value is None else short_figure(value) for value in values]


def short_figure(value: float) -> float:
    """A number in three digits, whole where it is whole, so that no `.0` is carried for each."""
    short = float(f"{value:.3g}")
    return int(short) if short.is_integer() else short
