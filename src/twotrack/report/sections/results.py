"""Parts of the page that hold the outcomes against the official figures."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from twotrack.report import style
from twotrack.report.figures import axis_cut, outcome_figure
from twotrack.report.markup import Child, Html, element, row, table, together
from twotrack.report.sections.head import section
from twotrack.report.tables import (
    HEADLINE_YEARS,
    Outcome,
    Payload,
    falls_short,
    headline_rows,
    missed_years,
    model_by_year,
    official_by_year,
    replay_end,
    year_ranges,
)
from twotrack.report.wording import NOTHING, amount, amounts, percent, pick, rounded, unit_text, word, word_or

# On the page the heading stands above the figure, so the figure needs no room for a title.
_PAGE_TOP = 46


def headline(payload: Payload, language: str) -> Html:
    """Table of official figures with the model's median and band beneath, for the headline years."""
    groups = groupby(headline_rows(payload, language), key=lambda line: line["name"])
    bodies = [_headline_body(list(lines), language) for _, lines in groups]
    heads = [element("th", word(language, "outcome"), scope="col", colspan=2)]
    end = replay_end(payload)
    heads += [_year_head(year, language, projected=year > end) for year in HEADLINE_YEARS]
    caption = word(language, "headline")
    whole = element("table", element("caption", caption), element("thead", element("tr", heads)), bodies)
    box = element("div", whole, class_="scroll headline", tabindex=0, role="region", aria_label=caption)
    return section("headline", language, box, _places_key(language), note=word(language, "headline_note"))


def _year_head(year: int, language: str, *, projected: bool) -> Html:
    tag = element("span", word(language, "projection"), class_="tag") if projected else None
    return element("th", str(year), tag, scope="col", class_="figure")


def _headline_body(lines: Sequence[Mapping[str, Any]], language: str) -> Html:
    first = lines[0]
    unit = element("span", first["unit"], class_="unit")
    name = element("th", first["label"], unit, scope="rowgroup", rowspan=2, class_="stay")
    official = (_official_cell(line, language) for line in lines)
    modelled = (_model_cell(line, language) for line in lines)
    return element(
        "tbody",
        element("tr", name, element("th", word(language, "official"), scope="row", class_="official"), official),
        element("tr", element("th", word(language, "model"), scope="row", class_="model"), modelled),
    )


def _official_cell(line: Mapping[str, Any], language: str) -> Html:
    if line["absence"]:
        return element("td", word(language, line["absence"]), class_="figure absent")
    return element("td", amount(line["official"]), class_="figure official")


def _model_cell(line: Mapping[str, Any], language: str) -> Html:
    band = element("span", amounts(rounded(line["q05"]), rounded(line["q95"])), class_="band")
    mark = _place_mark(line["place"], language) if line["place"] else None
    return element("td", mark, amount(rounded(line["median"])), band, class_="figure")


def _place_mark(place: str, language: str) -> Html:
    text = word(language, f"inside_{place}")
    return element("span", class_=f"place place-{place}", role="img", aria_label=text, title=text)


def _places_key(language: str) -> Html:
    places = ("50", "90", "out")
    items = (element("li", _place_mark(place, language), word(language, f"inside_{place}")) for place in places)
    return element("ul", items, class_="key")


def scores(payload: Payload, language: str) -> Html:
    """How often the official figure falls inside the bands, and the years where it does not."""
    rows = [
        _score_row(outcome, language) for outcome in payload["outcomes"] if (outcome.get("score") or {}).get("points")
    ]
    cover = (payload.get("states") or {}).get("coverage")
    if cover and cover["points"]:
        rows.append(_score_cells(word(language, "states_cover"), cover, language, NOTHING))
    if not rows:
        return section("scores", language, element("p", word(language, "scores_none")))
    keys = ("outcome", "points", "covered_50", "covered_90", "typical_error", "missed_years")
    shown = table((word(language, key) for key in keys), rows, word(language, "scores"), "scores")
    return section("scores", language, shown, note=word(language, "scores_note"))


def _score_row(outcome: Outcome, language: str) -> Html:
    missed = year_ranges(missed_years(outcome)) or word(language, "none")
    return _score_cells(pick(language, outcome["label"]), outcome["score"], language, missed)


def _score_cells(label: str, score: Mapping[str, Any], language: str, missed: str) -> Html:
    bars = (_cover_bar(score[f"inside{band}"], score["points"], band, language) for band in (50, 90))
    return row(amount(score["points"]), *bars, percent(score.get("median_ape")), missed, head=label)


def _cover_bar(inside: int, points: int, promised: int, language: str) -> Html:
    share = inside / points if points else 0.0
    text = word(language, "count_of", count=amount(inside), total=amount(points))
    filled = element("i", style=f"width:{100 * share:.1f}%")
    promise = element("b", style=f"left:{promised}%")
    poor = " short" if falls_short(inside, points, promised / 100) else ""
    told = element("span", f"{percent(share)} ", element("small", f"({text})"))
    return element(
        "div", told, element("div", filled, promise, class_="bar", aria_hidden="true"), class_=f"cover{poor}"
    )


def outcomes(payload: Payload, language: str) -> Html:
    """One figure an outcome, each with its values as a table."""
    end = replay_end(payload)
    shown = (_outcome(outcome, language, end, payload["receipt"]) for outcome in payload["outcomes"])
    return section("figures", language, element("div", shown, class_="figures"))


def _outcome(outcome: Outcome, language: str, end: int, receipt: dict[str, Any]) -> Html:
    figure = outcome_figure(outcome, language, end)
    issue = element("p", word_or(language, f"issue_{outcome['issue']}", outcome["issue"]), class_="kicker")
    series, official, years = outcome.get("official"), official_by_year(outcome), outcome["years"]
    points = word(language, "figure_alt_points", count=len(official)) if official else ""
    label = pick(language, outcome["label"])
    alt = word(language, "figure_alt", label=label, first=min(years), last=max(years), points=points)
    drawn = plot(figure, f"outcome-{outcome['name']}-{language}", alt, receipt)
    told = element("figcaption", _captions(outcome, language))
    more = (_breaks(series, language) if series else None, _values(outcome, language))
    return element("figure", issue, element("h3", label), drawn, told, more)


def _breaks(series: Mapping[str, Any], language: str) -> Child:
    found = series.get("breaks")
    if not found:
        return None
    listed = element("ul", (element("li", pick(language, text)) for text in found))
    return element("details", element("summary", word(language, "breaks")), listed)


def _captions(outcome: Outcome, language: str) -> Iterable[Child]:
    series, step = outcome.get("official"), outcome.get("step")
    note = pick(language, outcome.get("note"))
    yield element("p", note) if note else None
    named = pick(language, series["label"]) if series else ""
    code = element("code", series["series"]) if series else None
    source = word(language, "source_official", label=named) if series else word(language, "no_series").capitalize()
    yield element("p", source, " (" if code else None, code, ")" if code else None, ".", class_="source")
    cut = axis_cut(outcome)
    yield element("p", word(language, "band_cut", top=amount(rounded(cut)))) if cut else None
    if step:
        gap = percent(step["replay_median"] / step["official"] - 1, signed=True) if step["official"] else NOTHING
        shown = {"replay": amount(rounded(step["replay_median"])), "official": amount(step["official"]), "gap": gap}
        yield element("p", word(language, "step_note", year=step["year"], **shown))


def _values(outcome: Outcome, language: str) -> Html:
    official = official_by_year(outcome)
    median, q05, q25, q75, q95 = (model_by_year(outcome, name) for name in ("median", "q05", "q25", "q75", "q95"))
    rows = (
        row(
            amount(official.get(year)),
            amount(rounded(median.get(year))),
            amounts(rounded(q25.get(year)), rounded(q75.get(year))),
            amounts(rounded(q05.get(year)), rounded(q95.get(year))),
            head=str(year),
        )
        for year in outcome["years"]
    )
    heads = (word(language, key) for key in ("year", "official", "median", "band_50", "band_90"))
    caption = f"{pick(language, outcome['label'])} ({unit_text(language, outcome['unit'])})"
    shown = table(heads, rows, caption, "numeric")
    return element("details", element("summary", word(language, "values")), shown)


def plot(figure: go.Figure, name: str, alt: str, receipt: dict[str, Any]) -> Html:
    """Box that the page's script fills with a figure, and the figure's data beside it."""
    above = style.layout_of(figure)["margin"]["t"]
    figure.update_layout(title_text=None, margin_t=min(above, _PAGE_TOP))
    data = Html(style.embedded(style.stamp(figure, receipt)))
    box = element("div", class_="plot", role="img", aria_label=alt, data_plot=name)
    return together(box, element("script", data, type="application/json", id=f"data-{name}"))
