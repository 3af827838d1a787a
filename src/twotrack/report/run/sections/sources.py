"""Part of the page that shows every number with its prior, its fitted value and its sources."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from twotrack.report.docs.symbols import symbol_html
from twotrack.report.page.markup import Child, Html, element, join_html, link
from twotrack.report.page.tongues import Cell, Grid, Line, grid_table, tongues
from twotrack.report.page.wording import NOTHING, amount, amounts, pick
from twotrack.report.run.sections.head import shared_section
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import unit_text

Number = Mapping[str, Any]
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
    lines = [_number_line(members, language) for members in vectors(payload["numbers"])]
    return Grid(heads, lines, translate("report.numbers", language), "numbers")


def _tools(payload: Payload, language: str) -> Html:
    counts = Counter(number["status"] for number in payload["numbers"])
    name, total = f"search-{language}", len(vectors(payload["numbers"]))
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
    return element("span", status_word(status, language), class_=f"badge {known}")


def status_word(status: str, language: str) -> str:
    """Status of a source in words."""
    return translate_or(f"report.status_{status}", language, status)


def vectors(numbers: Sequence[Number]) -> list[list[Number]]:
    """Numbers in their order, members of a vector together where label, unit and sources of all are the same."""
    return [list(members) for _, members in groupby(numbers, key=_alike)]


def _alike(number: Number) -> tuple[Any, ...]:
    keys = ("label", "symbol", "unit", "status", "sources", "literature_only")
    return _split(number)[0], *(repr(number.get(key)) for key in keys)


def _split(number: Number) -> tuple[str, str]:
    """Name of a vector, and of its member; a number that is none is its own."""
    name, _, member = number["name"].partition("[")
    return name, member.removesuffix("]")


def _number_line(members: Sequence[Number], language: str) -> Line:
    number, name = members[0], members[0]["name"]
    if len(members) > 1:
        name = f"{_split(number)[0]}[{'; '.join(_split(one)[1] for one in members)}]"
    cells: list[Cell] = [
        Html(symbol_html(number.get("symbol") or "")),
        _by_member(members, lambda one: _spread(one.get("prior"), language)),
        _by_member(members, lambda one: _posterior_cell(one, language)),
        unit_text(language, number["unit"]),
        element("b", status_word(number["status"], language)),
        source_list(number.get("sources") or []),
        _by_member(members, lambda one: [pick(language, one.get("note"))]),
    ]
    head = [pick(language, number["label"]), element("code", name)]
    return Line(head, cells, {"class_": number["status"]})


def _by_member(members: Sequence[Number], make: Callable[[Number], list[Child]]) -> list[Child]:
    """What `make` gives of a number: once where it is the same of all members, else behind the name of each."""
    found = [make(one) for one in members]
    if all(_codes(one) == _codes(found[0]) for one in found):
        return found[0]
    return [part for one, own in zip(members, found, strict=True) for part in (element("code", _split(one)[1]), *own)]


def _codes(parts: Sequence[Child]) -> str:
    return join_html(*parts).code


def _spread(spread: Mapping[str, Any] | None, language: str) -> list[Child]:
    if not spread:
        return [NOTHING]
    low, high, members = spread.get("low"), spread.get("high"), spread.get("members") or 1
    over = translate("report.over_members", language, count=members) if members > 1 else None
    return [
        amount(spread.get("median")),
        element("small", amounts(low, high)) if low is not None else None,
        element("small", spread["family"]) if "family" in spread else None,
        element("small", over) if over else None,
    ]


def _posterior_cell(number: Mapping[str, Any], language: str) -> list[Child]:
    fitted = number.get("fitted")
    if not fitted and number.get("literature_only"):
        return [f"{NOTHING} *"]
    informed, width = number.get("informed_by") or [], (fitted or {}).get("width")
    series = translate("report.informed_by", language, series=", ".join(informed)) if informed else None
    share = translate("report.width_left", language, share=amount(width)) if informed and width is not None else None
    return [*_spread(fitted, language), *(element("small", text) for text in (share, series) if text)]


def source_list(sources: Sequence[Mapping[str, Any] | str]) -> Html:
    """The sources of a number, each with its place in the source: as a list where there are several."""
    if len(sources) == 1:
        return join_html(_source(sources[0]))
    return element("ul", (element("li", _source(source)) for source in sources), class_="sources")


def _source(source: Mapping[str, Any] | str) -> Child:
    if isinstance(source, str):
        return source
    where = f", {source['where']}" if source.get("where") else None
    return join_html(link(source["cite"], source.get("url")), where)
