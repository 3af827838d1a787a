"""Part of the page that shows every number with its prior, its fitted value and its sources."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.docs.symbols import symbol_html
from twotrack.report.page.markup import Child, Html, element, join_html, link, table
from twotrack.report.page.wording import amount, amounts, pick
from twotrack.report.run.sections.head import section
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import unit_text

STATUSES = ("read", "secondary", "computed", "assumption", "unread")


def numbers(payload: Payload, language: str) -> Html:
    """Searchable table of every number of the run."""
    rows = [_number_row(number, language) for number in payload["numbers"]]
    keys = ("number", "symbol", "prior", "fitted", "unit", "status", "sources", "note")
    shown = table(
        (translate(f"report.{key}", language) for key in keys), rows, translate("report.numbers", language), "numbers"
    )
    tools = _tools(payload, language)
    means = element("p", translate("report.status_means", language), class_="note")
    inner = element("div", tools, shown, means, class_="searchable")
    return section("numbers", language, inner, note=translate("report.numbers_note", language))


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


def _number_row(number: Mapping[str, Any], language: str) -> Html:
    name = join_html(pick(language, number["label"]), element("code", number["name"]))
    symbol = element("span", Html(symbol_html(number.get("symbol") or "")), class_="symbol")
    cells: list[Child] = [
        symbol,
        _spread(number.get("prior"), language),
        _posterior_cell(number, language),
        unit_text(language, number["unit"]),
        badge(number["status"], language),
        source_list(number.get("sources") or []),
        pick(language, number.get("note")),
    ]
    head = element("th", name, scope="row")
    return element("tr", head, (element("td", cell) for cell in cells), data_status=number["status"])


def _spread(spread: Mapping[str, Any] | None, language: str) -> Html:
    if not spread:
        return element("span", translate("report.not_fitted", language), class_="absent")
    low, high = spread.get("low"), spread.get("high")
    ends = element("span", amounts(low, high), class_="band") if low is not None else None
    family = element("span", spread["family"], class_="unit") if "family" in spread else None
    members = spread.get("members") or 1
    over = (
        element("span", translate("report.over_members", language, count=members), class_="unit")
        if members > 1
        else None
    )
    return join_html(amount(spread.get("median")), ends, family, over)


def _posterior_cell(number: Mapping[str, Any], language: str) -> Html:
    fitted = number.get("fitted")
    if not fitted and number.get("literature_only"):
        return element("span", translate("report.from_literature", language), class_="absent")
    shown = _spread(fitted, language)
    informed, width = number.get("informed_by") or [], (fitted or {}).get("width")
    series = translate("report.informed_by", language, series=", ".join(informed)) if informed else None
    share = translate("report.width_left", language, share=amount(width)) if informed and width is not None else None
    return join_html(shown, *(element("span", text, class_="unit") for text in (share, series) if text))


def source_list(sources: Sequence[Mapping[str, Any] | str]) -> Html:
    """List the sources of a number, each with its place in the source."""
    return element("ul", (element("li", _source(source)) for source in sources), class_="sources")


def _source(source: Mapping[str, Any] | str) -> Child:
    if isinstance(source, str):
        return source
    where = f", {source['where']}" if source.get("where") else None
    return join_html(link(source["cite"], source.get("url")), where)
