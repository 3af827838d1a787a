"""The figures of an issue's outcomes, by year and around the events of 2018 to 2021."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from twotrack.report.page.markup import Child, Html, element, join_html
from twotrack.report.page.tongues import Grid, Line, grid_table, tongues
from twotrack.report.page.wording import NOTHING, amount, percent, pick, round_figure
from twotrack.report.payload.issues import on_tracks
from twotrack.report.payload.year_selection import band, model_by_year, nonzero_years, official_by_year, peak
from twotrack.report.payload.year_selection import figure as shown_figure
from twotrack.report.run.drawings.look import Look, fan_key, look_of
from twotrack.report.run.drawings.months import events_in_words, months_drawing
from twotrack.report.run.drawings.outcome import axis_cut, outcome_drawing
from twotrack.report.run.sections.levers import details
from twotrack.report.run.tables import Outcome, Payload
from twotrack.tables.catalogue import LANGUAGES, messages, translate
from twotrack.tables.numerals import digits_between, unit_text


def outcomes(payload: Payload, chosen: Sequence[Outcome]) -> list[Child]:
    """Figures of outcomes in which anything happens, by year and by month side by side, and the names of the others."""
    tracked = on_tracks(payload)
    living = [outcome for outcome in chosen if nonzero_years(outcome)]
    # Pairs and single figures stand apart, so that no half row stays empty between them.
    living.sort(key=lambda outcome: (not outcome.get("headline", True), not outcome.get("monthly")))
    still = [outcome for outcome in chosen if not nonzero_years(outcome)]
    looks = {language: look_of(payload, language) for language in LANGUAGES}
    boxes = [_boxes(outcome, looks, yearly=outcome["name"] not in tracked) for outcome in living]
    key = tongues(lambda language: fan_key(looks[language]))
    shown = join_html(key, element("div", boxes, class_="figures")) if boxes else None
    return [shown, tongues(lambda language: _absent(still, language)) if still else None]


def _absent(still: Sequence[Outcome], language: str) -> Html:
    names = "; ".join(pick(language, outcome["label"]) for outcome in still)
    return element("p", translate("report.page_still", language, names=names), class_="note")


def _boxes(outcome: Outcome, looks: Mapping[str, Look], *, yearly: bool) -> Html:
    by_year = _outcome(outcome, looks) if yearly else None
    by_month = tongues(lambda language: _months(outcome, looks[language])) if outcome.get("monthly") else None
    both = by_year is not None and by_month is not None
    return element("div", by_year, by_month, class_="pair" if both else None)


def _months(outcome: Outcome, look: Look) -> Html:
    language, monthly = look.language, outcome["monthly"]
    events = events_in_words(outcome["issue"], language)
    told = element("p", translate("report.marked_months", language, events=events)) if events else None
    heading = element("h4", translate("report.by_month_of", language, label=pick(language, outcome["label"])))
    caption = element("figcaption", _source(monthly.get("official"), language), told)
    return element("figure", heading, _unit(monthly["unit"], language), months_drawing(outcome, look), caption)


def _unit(unit: str, language: str) -> Html:
    return element("p", unit_text(language, unit), class_="unit")


def _outcome(outcome: Outcome, looks: Mapping[str, Look]) -> Html:
    series = outcome.get("official")
    drawn = tongues(lambda language: _drawing(outcome, looks[language]))
    told = element("figcaption", tongues(lambda language: list(_captions(outcome, looks[language]))))
    values = grid_table(lambda language: values_grid(outcome, language), f"{outcome['name']}-values")
    breaks = tongues(lambda language: _breaks(series, language)) if series else None
    return element("figure", drawn, told, breaks, details("values", values))


def _drawing(outcome: Outcome, look: Look) -> list[Child]:
    heading = element("h4", pick(look.language, outcome["label"]))
    return [heading, _unit(outcome["unit"], look.language), outcome_drawing(outcome, look)]


def _breaks(series: Mapping[str, Any], language: str) -> Child:
    found = series.get("breaks")
    if not found:
        return None
    listed = element("ul", (element("li", pick(language, text)) for text in found))
    return element("details", element("summary", translate("report.breaks", language)), listed)


def _captions(outcome: Outcome, look: Look) -> Iterable[Child]:
    language, series, step = look.language, outcome.get("official"), outcome.get("step")
    note = pick(language, outcome.get("note"))
    yield element("p", note) if note else None
    yield _source(series, language)
    if series and ", " in series["series"]:
        yield element("p", translate("report.first_counts", language))
    yield _track_record(outcome, language)
    cut = axis_cut(outcome, look)
    yield element("p", translate("report.band_cut", language, top=amount(round_figure(cut)))) if cut else None
    if step:
        gap = percent(step["replay_median"] / step["official"] - 1, signed=True) if step["official"] else NOTHING
        shown = {
            "replay": amount(round_figure(step["replay_median"])),
            "official": amount(step["official"]),
            "gap": gap,
        }
        yield element("p", translate("report.step_note", language, year=step["year"], **shown))


def _track_record(outcome: Outcome, language: str) -> Child:
    """What the bands and the forecasts of an outcome have been worth so far."""
    score, found = outcome.get("score"), outcome.get("track_record")
    parts: list[str] = []
    if score:
        parts.append(translate("report.record_replay", language, inside=score["covered_90"], points=score["points"]))
    if found:
        rival = messages()[f"score.method_{found['best_rival']}"][language]
        ends = {key: found[key] for key in ("origins", "first", "last")}
        shown = {"ratio": f"{found['to_best']:.2f}", "cover": percent(found["coverage_90"]), "rival": rival}
        parts.append(translate("report.record_forecasts", language, months=found["horizon"], **ends, **shown))
    return element("p", " ".join(parts), class_="record") if parts else None


def _source(series: Mapping[str, Any] | None, language: str) -> Html:
    if not series:
        return element("p", f"{translate('report.no_series', language).capitalize()}.", class_="source")
    named = translate("report.source_official", language, label=pick(language, series["label"]))
    return element("p", named, " (", element("code", series["series"]), ").", class_="source")


def values_grid(outcome: Outcome, language: str) -> Grid:
    """Figures of an outcome by year: official where it has any, median and both bands."""
    official, highest = official_by_year(outcome), peak(outcome)
    median, q05, q25, q75, q95 = (model_by_year(outcome, name) for name in ("median", "q05", "q25", "q75", "q95"))
    # An outcome without a series has no column for it: it would be empty from end to end.
    known = ["official"] if official else []
    lines = [
        Line(
            str(year),
            [
                *(amount(official.get(year)) for _ in known),
                shown_figure(median.get(year), highest, digits_between(q05.get(year), q95.get(year))),
                band(q25.get(year), q75.get(year), highest),
                band(q05.get(year), q95.get(year), highest),
            ],
        )
        for year in outcome["years"]
    ]
    heads = [translate(f"report.{key}", language) for key in ("year", *known, "median", "band_50", "band_90")]
    caption = f"{pick(language, outcome['label'])} ({unit_text(language, outcome['unit'])})"
    return Grid(heads, lines, caption, "numeric")
