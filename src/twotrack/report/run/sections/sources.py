"""Part of the page that shows every number with its prior, its fitted value and its sources."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.docs.symbols import symbol_html
from twotrack.report.page.markup import Child, Html, element, join_html, link
from twotrack.report.page.tongues import Cell, Grid, Line, grid_table, tongues
from twotrack.report.page.wording import amount, amounts, pick
from twotrack.report.run.sections.head import shared_section
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import unit_text

STATUSES = ("read", "secondary", "computed", "assumption", "unread")


def numbers(payload: Payload) -> Html:
    """Searchable table of every number of the run."""
    shown = grid_table(lambda language: _grid(payload, language), "numbers-caption")
    tools = tongues(lambda language: _tools(payload, language))
    means = element("p", tongues(lambda language: translate("report.status_means", language), "span"), class_="note")
    return shared_section(
        "numbers", element("div", tools, shown, means, class_="searchable"), note="report.numbers_note"
    )


def _grid(payload: Payload, language: str) -> Grid:
    keys = ("number", "symbol", "prior", "fitted", "unit", "status", "sources", "note")
    heads = [translate(f"report.{key}", language) for key in keys]
    lines = [_number_line(number, language) for number in payload["numbers"]]
    return Grid(heads, lines, translate("report.numbers", language), "numbers")


def _tools(payload: Payload, language: str) -> Html:
    counts = Counter(number["status"] for number in payload["numbers"])
    name, total = f"search-{language}", len(payload["numbers"])
    chips = (_chip(status, counts[status], language) for status in STATUSES if counts[status])
    filters = element("fieldset", element("legend", translate("report.filter_status", language)), chips)
    field = element(
        "input", type="search", id=name, placeholder=translate("report.search_hint", language), autocomplete="off"
    )
    shown = translate("report.shown", language, shown=total, all=total)
    said = element("output", shown, for_=name, data_text=translate("report.shown", language, shown="#", all=total))
    label = element("label", translate("report.search", language), for_=name)
    return element("div", element("div", label, field, said, class_="search"), filters, class_="tools")


def _chip(status: str, count: int, language: str) -> Html:
    box = element("input", type="checkbox", value=status, checked=True)
    return element("label", box, badge(status, language), f" {count}")


def badge(status: str, language: str) -> Html:
    """Status of a source as a coloured word."""
    known = status if status in STATUSES else "unread"
    return element("span", translate_or(f"report.status_{status}", language, status), class_=f"badge {known}")


def _number_line(number: Mapping[str, Any], language: str) -> Line:
    symbol = element("span", Html(symbol_html(number.get("symbol") or "")), class_="symbol")
    cells: list[Cell] = [
        symbol,
        _spread(number.get("prior"), language),
        _posterior_cell(number, language),
        unit_text(language, number["unit"]),
        badge(number["status"], language),
        source_list(number.get("sources") or []),
        pick(language, number.get("note")),
    ]
    head = [pick(language, number["label"]), element("code", number["name"])]
    return Line(head, cells, {"data_status": number["status"]})


def _spread(spread: Mapping[str, Any] | None, language: str) -> list[Child]:
    if not spread:
        return [element("span", translate("report.not_fitted", language), class_="absent")]
    low, high, members = spread.get("low"), spread.get("high"), spread.get("members") or 1
    over = translate("report.over_members", language, count=members) if members > 1 else None
    return [
        amount(spread.get("median")),
        element("span", amounts(low, high), class_="band") if low is not None else None,
        element("span", spread["family"], class_="unit") if "family" in spread else None,
        element("span", over, class_="unit") if over else None,
    ]


def _posterior_cell(number: Mapping[str, Any], language: str) -> list[Child]:
    fitted = number.get("fitted")
    if not fitted and number.get("literature_only"):
        return [element("span", translate("report.from_literature", language), class_="absent")]
    informed, width = number.get("informed_by") or [], (fitted or {}).get("width")
    series = translate("report.informed_by", language, series=", ".join(informed)) if informed else None
    share = translate("report.width_left", language, share=amount(width)) if informed and width is not None else None
    return [*_spread(fitted, language), *(element("span", text, class_="unit") for text in (share, series) if text)]


def source_list(sources: Sequence[Mapping[str, Any] | str]) -> Html:
    """List the sources of a number, each with its place in the source."""
    return element("ul", (element("li", _source(source)) for source in sources), class_="sources")


def _source(source: Mapping[str, Any] | str) -> Child:
    if isinstance(source, str):
        return source
    where = f", {source['where']}" if source.get("where") else None
    return join_html(link(source["cite"], source.get("url")), where)
