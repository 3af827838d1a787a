"""The panel of levers: one card a lever, in the groups of its issue; with a slider where the page has an engine."""

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.policy.scenario import levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.report.page.markup import Child, Html, element, join_html
from twotrack.tables.issue_tables import display_order, issue_tables
from twotrack.tables.rows import LeverRow
from twotrack.web.levers.range import lever_range
from twotrack.web.texts import name_tag, text_tag

# Steps of a slider between its bounds.
STEPS = 100
FIRST, LAST = DEFAULT_SPAN.future // MONTHS_A_YEAR, DEFAULT_SPAN.years[-1]


def lever_panel(language: str, *, live: bool) -> Html:
    """Levers with a search field; `live` where an engine answers to them."""
    head = element(
        "div",
        text_tag("h2", "levers", language),
        element("span", id="moved-count", class_="quiet"),
        text_tag("button", "all_back", language, type="button", class_="link", id="all-back", hidden=True)
        if live
        else None,
        class_="head",
    )
    search = name_tag("input", "find", language, type="search", id="find", class_="search")
    ways = [
        text_tag("button", f"by_{way}", language, type="button", data_by=way, aria_pressed="false")
        for way in ("issue", "holder")
    ]
    tools = element(
        "div", search, name_tag("div", "group_by", language, ways, role="group", class_="seg"), class_="tools"
    )
    told = element("p", id="levers-told", class_="quiet small")
    still = None if live else text_tag("p", "levers_still", language, class_="quiet small")
    none = text_tag("p", "no_lever", language, id="no-lever", hidden=True)
    groups = element("div", cards(language, live=live), id="groups")
    ids: dict[str, str | int] = {"data_panel": "levers", "tabindex": -1}
    return name_tag(
        "aside", "levers", language, head, tools, told, still, none, groups, id="levers", class_="levers", **ids
    )


def cards(language: str, *, live: bool) -> list[Html]:
    """Cards in the order of issues; the scripts put them into groups."""
    tables = {issue.name: issue for issue in issue_tables()}
    order = [name for issue in display_order(tuple(tables.values())) for name in tables[issue].levers]
    return [card(name, levers()[name], language, live=live) for name in order]


def card(name: str, row: LeverRow, language: str, *, live: bool) -> Html:
    """One lever: label, holder, history and future, rail, value."""
    label = element("h4", row.label[language], id=f"label-{name}")
    top = element("div", label, element("span", class_=f"holder {row.holder}"), class_="lever-top")
    drawn = element("div", class_="spark", aria_hidden="true")
    rail = element(
        "div", element("div", class_="rail", aria_hidden="true"), slider(name, row) if live else None, class_="rail-box"
    )
    value = hands(name, language) if live else element("p", class_="value")
    return element("div", top, drawn, rail, value, class_="lever", data_lever=name)


def slider(name: str, row: LeverRow) -> Child:
    """Native slider between the bounds; of places that add up, over their total."""
    low, high = lever_range(name, row)
    ids = {"aria_labelledby": f"label-{name}", "aria_describedby": f"base-{name}"}
    step = f"{(high - low) / STEPS:g}"
    return element("input", type="range", min=f"{low:g}", max=f"{high:g}", step=step, data_slider=name, **ids)


def hands(name: str, language: str) -> Html:
    """What a card has beside its slider: the level as a number, the month from which it holds, sources, a way back."""
    level = element("input", type="number", step="any", class_="level", data_level=name)
    value = element("span", level, " ", element("span", class_="unit-word"))
    base = element("span", class_="base-word", id=f"base-{name}")
    month = element("input", type="month", min=f"{FIRST}-01", max=f"{LAST}-12", data_from=name)
    start = element("label", text_tag("span", "from_month", language), " ", month)
    back = text_tag("button", "back", language, type="button", class_="link", data_back=name, hidden=True)
    source = text_tag("button", "source", language, type="button", class_="link quiet", data_source=name)
    return join_html(
        element("p", value, base, source, class_="value"),
        element("p", start, element("span", class_="steps-word"), back, class_="value moved-only"),
    )
