"""Part of the page that shows every number with its prior, its fitted value and its sources."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.docs.symbols import symbol_html
from twotrack.report.page.markup import Child, Html, element, link, table, together
from twotrack.report.page.wording import amount, amounts, pick, unit_text, word, word_or
from twotrack.report.run.sections.head import section
from twotrack.report.run.tables import Payload

STATUSES = ("read", "secondary", "computed", "assumption", "unread")


def numbers(payload: Payload, language: str) -> Html:
    """Searchable table of every number of the run."""
    rows = [_number_row(number, language) for number in payload["numbers"]]
    keys = ("number", "symbol", "prior", "fitted", "unit", "status", "sources", "note")
    shown = table((word(language, key) for key in keys), rows, word(language, "numbers"), "numbers")
    tools = _tools(payload, language)
    means = element("p", word(language, "status_means"), class_="note")
    inner = element("div", tools, shown, means, class_="searchable")
    return section("numbers", language, inner, note=word(language, "numbers_note"))


def _tools(payload: Payload, language: str) -> Html:
    counts = Counter(number["status"] for number in payload["numbers"])
    name, total = f"search-{language}", len(payload["numbers"])
    chips = (_chip(status, counts[status], language) for status in STATUSES if counts[status])
    filters = element("fieldset", element("legend", word(language, "filter_status")), chips)
    field = element("input", type="search", id=name, placeholder=word(language, "search_hint"), autocomplete="off")
    shown = word(language, "shown", shown=total, all=total)
    said = element("output", shown, for_=name, data_text=word(language, "shown", shown="#", all=total))
    label = element("label", word(language, "search"), for_=name)
    return element("div", element("div", label, field, said, class_="search"), filters, class_="tools")


def _chip(status: str, count: int, language: str) -> Html:
    box = element("input", type="checkbox", value=status, checked=True)
    return element("label", box, badge(status, language), f" {count}")


def badge(status: str, language: str) -> Html:
    """Status of a source as a coloured word."""
    known = status if status in STATUSES else "unread"
    return element("span", word_or(language, f"status_{status}", status), class_=f"badge {known}")


def _number_row(number: Mapping[str, Any], language: str) -> Html:
    name = together(pick(language, number["label"]), element("code", number["name"]))
    symbol = element("span", Html(symbol_html(number.get("symbol") or "")), class_="symbol")
    cells: list[Child] = [
        symbol,
        _spread(number.get("prior"), language),
        _learned(number, language),
        unit_text(language, number["unit"]),
        badge(number["status"], language),
        source_list(number.get("sources") or []),
        pick(language, number.get("note")),
    ]
    head = element("th", name, scope="row")
    return element("tr", head, (element("td", cell) for cell in cells), data_status=number["status"])


def _spread(spread: Mapping[str, Any] | None, language: str) -> Html:
    if not spread:
        return element("span", word(language, "not_fitted"), class_="absent")
    low, high = spread.get("low"), spread.get("high")
    ends = element("span", amounts(low, high), class_="band") if low is not None else None
    family = element("span", spread["family"], class_="unit") if "family" in spread else None
    members = spread.get("members") or 1
    over = element("span", word(language, "over_members", count=members), class_="unit") if members > 1 else None
    return together(amount(spread.get("median")), ends, family, over)


def _learned(number: Mapping[str, Any], language: str) -> Html:
    fitted = number.get("fitted")
    if not fitted and number.get("literature_only"):
        return element("span", word(language, "from_literature"), class_="absent")
    shown = _spread(fitted, language)
    informed, width = number.get("informed_by") or [], (fitted or {}).get("width")
    series = word(language, "informed_by", series=", ".join(informed)) if informed else None
    share = word(language, "width_left", share=amount(width)) if informed and width is not None else None
    return together(shown, *(element("span", text, class_="unit") for text in (share, series) if text))


def source_list(sources: Sequence[Mapping[str, Any] | str]) -> Html:
    """List the sources of a number, each with its place in the source."""
    return element("ul", (element("li", _source(source)) for source in sources), class_="sources")


def _source(source: Mapping[str, Any] | str) -> Child:
    if isinstance(source, str):
        return source
    where = f", {source['where']}" if source.get("where") else None
    return together(link(source["cite"], source.get("url")), where)
