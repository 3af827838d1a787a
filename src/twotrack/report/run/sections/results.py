"""Parts of the page that hold the outcomes against the official figures."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from twotrack.report.page.markup import Child, Html, element, row, table
from twotrack.report.page.wording import NOTHING, amount, percent, pick
from twotrack.report.payload.explained import COLUMNS, explained_cells
from twotrack.report.payload.issues import is_conditioned, issue_label, scores_by_issue, worst_in_words
from twotrack.report.payload.year_selection import band, figure
from twotrack.report.run.sections.head import section
from twotrack.report.run.tables import (
    Outcome,
    Payload,
    falls_short,
    headline_rows,
    missed_years,
    replay_end,
    year_ranges,
)
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import digits_between


def headline(payload: Payload, language: str) -> Html:
    """Official figures with the model's median and band beneath, a table an issue, in the years that say something."""
    rows = headline_rows(payload, language)
    parts: list[Child] = []
    for issue, lines in groupby(rows, key=lambda line: line["issue"]):
        label = issue_label(language, issue)
        parts += [element("h3", label), _headline_table(list(lines), label, replay_end(payload), language)]
    key = None if is_conditioned(payload) else _places_key(language)
    return section("headline", language, *parts, key, note=translate("report.headline_note", language))


def _headline_table(lines: Sequence[Mapping[str, Any]], label: str, end: int, language: str) -> Html:
    years = sorted({line["year"] for line in lines})
    heads = [element("th", translate("report.outcome", language), scope="col", colspan=2)]
    heads += [_year_head(year, language, projected=year > end) for year in years]
    groups = groupby(lines, key=lambda line: line["name"])
    bodies = [_headline_body(list(group), years, language) for _, group in groups]
    caption = f"{translate('report.headline', language)}: {label}"
    whole = element("table", element("caption", caption), element("thead", element("tr", heads)), bodies)
    return element("div", whole, class_="scroll headline", tabindex=0, role="region", aria_label=caption)


def _year_head(year: int, language: str, *, projected: bool) -> Html:
    tag = element("span", translate("report.projection", language), class_="tag") if projected else None
    return element("th", str(year), tag, scope="col", class_="figure")


def _headline_body(lines: Sequence[Mapping[str, Any]], years: Sequence[int], language: str) -> Html:
    first, found = lines[0], {line["year"]: line for line in lines}
    empty = element("td", class_="figure")
    unit = element("small", first["unit"])
    name = element("th", first["label"], unit, scope="rowgroup", rowspan=2, class_="stay")
    official = (_official_cell(found[year], language) if year in found else empty for year in years)
    modelled = (_model_cell(found[year], language) if year in found else empty for year in years)
    return element(
        "tbody",
        element(
            "tr", name, element("th", translate("report.official", language), scope="row", class_="official"), official
        ),
        element("tr", element("th", translate("report.model", language), scope="row", class_="model"), modelled),
    )


def _official_cell(line: Mapping[str, Any], language: str) -> Html:
    if line["absence"]:
        return element("td", translate(f"report.{line['absence']}", language), class_="figure absent")
    return element("td", amount(line["official"]), class_="figure official")


def _model_cell(line: Mapping[str, Any], language: str) -> Html:
    digits = digits_between(line["q05"], line["q95"])
    ends = element("small", band(line["q05"], line["q95"], line["peak"]))
    mark = _place_mark(line["place"], language) if line["place"] else None
    return element("td", mark, figure(line["median"], line["peak"], digits), ends, class_="figure")


def _place_mark(place: str, language: str) -> Html:
    text = translate(f"report.inside_{place}", language)
    return element("span", class_=f"place place-{place}", role="img", aria_label=text, title=text)


def _places_key(language: str) -> Html:
    places = ("50", "90", "out")
    items = (
        element("li", _place_mark(place, language), translate(f"report.inside_{place}", language)) for place in places
    )
    return element("ul", items, class_="key")


def issues_scores(payload: Payload, language: str) -> Html:
    """How each issue compares with the official figures, and the worst of them in words."""
    rows = [
        _score_cells(issue_label(language, name), score, language) for name, score in scores_by_issue(payload).items()
    ]
    cover = (payload.get("states") or {}).get("coverage")
    if cover and cover["points"]:
        rows.append(_score_cells(translate("report.states_cover", language), cover, language))
    if is_conditioned(payload):
        told = (element("p", sentence) for sentence in worst_in_words(payload, language))
        return section("scores", language, *told)
    if not rows:
        return section("scores", language, element("p", translate("report.scores_none", language)))
    keys = ("issue", "points", "covered_50", "covered_90", "typical_error")
    shown = table(
        (translate(f"report.{key}", language) for key in keys),
        rows,
        translate("report.issues_scores", language),
        "scores",
    )
    told = element("ul", (element("li", sentence) for sentence in worst_in_words(payload, language)), class_="told")
    notes = [
        element("p", translate(f"report.{key}", language), class_="note")
        for key in ("issues_scores_note", "scores_note")
    ]
    return section("scores", language, told, shown, *notes)


def score_table(outcomes: Iterable[Outcome], language: str) -> Child:
    """Cover and typical error of each outcome with official figures, by year and by month; None without any."""
    rows: list[Html] = []
    for outcome in outcomes:
        label, monthly = pick(language, outcome["label"]), outcome.get("monthly") or {}
        if (outcome.get("score") or {}).get("points"):
            missed = year_ranges(missed_years(outcome)) or translate("report.none", language)
            rows.append(_score_cells(label, outcome["score"], language, missed))
        if (monthly.get("score") or {}).get("points"):
            named = translate("report.by_month_of", language, label=label)
            rows.append(_score_cells(named, monthly["score"], language, NOTHING))
    if not rows:
        return None
    keys = ("outcome", "points", "covered_50", "covered_90", "typical_error", "missed_years")
    return table(
        (translate(f"report.{key}", language) for key in keys), rows, translate("report.scores", language), "scores"
    )


def _score_cells(label: str, score: Mapping[str, Any], language: str, *missed: str) -> Html:
    bars = (_cover_bar(score[f"covered_{band}"], score["points"], band, language) for band in (50, 90))
    return row(amount(score["points"]), *bars, percent(score.get("median_ape")), *missed, head=label)


def _cover_bar(inside: int, points: int, promised: int, language: str) -> Html:
    share = inside / points if points else 0.0
    text = translate("report.count_of", language, count=amount(inside), total=amount(points))
    filled = element("i", style=f"width:{100 * share:.1f}%")
    promise = element("b", style=f"left:{promised}%")
    poor = " short" if falls_short(inside, points, promised / 100) else ""
    told = element("span", f"{percent(share)} ", element("small", f"({text})"))
    return element(
        "div", told, element("div", filled, promise, class_="bar", aria_hidden="true"), class_=f"cover{poor}"
    )


def explained_section(payload: Payload, language: str) -> Child:
    """How much of the variance of official figures the mechanism explains; None where it was not requested."""
    entries = payload.get("explained")
    if not entries:
        return None
    rows = (_explained_row(explained_cells(entry, language)) for entry in entries)
    heads = (translate(f"report.{key}", language) for key in COLUMNS)
    shown = table(heads, rows, translate("report.explained", language), "explained")
    return section("explained", language, shown, note=translate("report.explained_note", language))


def _explained_row(cells: tuple[str, ...]) -> Html:
    label, *rest = cells
    return row(*rest, head=label)
