"""The panel of levers: one card a lever, in the groups of its issue; with a slider where the page has an engine."""

from twotrack.policy.scenario import levers
from twotrack.report.page.markup import Child, Html, element
from twotrack.tables.issue_tables import display_order, issue_tables
from twotrack.tables.rows import LeverRow
from twotrack.web.texts import name_tag, text_tag

# Steps of a slider between its bounds.
STEPS = 100


def lever_panel(language: str, *, live: bool) -> Html:
    """Levers with a search field; `live` where an engine answers to them."""
    head = element(
        "div", text_tag("h2", "levers", language), element("span", id="moved-count", class_="quiet"), class_="head"
    )
    search = name_tag("input", "find", language, type="search", id="find", class_="search")
    ways = [
        text_tag("button", f"by_{way}", language, type="button", data_by=way, aria_pressed="false")
        for way in ("issue", "holder")
    ]
    tools = element(
        "div", search, name_tag("div", "group_by", language, ways, role="group", class_="seg"), class_="tools"
    )
    told = text_tag("p", "levers_told", language, class_="quiet small")
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
    rail = element("div", element("div", class_="rail", aria_hidden="true"), slider(name, row) if live else None)
    value = element("p", class_="value", id=f"value-{name}")
    return element("div", top, drawn, rail, value, class_="lever", data_lever=name)


def slider(name: str, row: LeverRow) -> Child:
    """Native slider between the bounds."""
    low, high = row.bounds
    step = f"{(high - low) / STEPS:g}"
    ids = {"aria_labelledby": f"label-{name}", "aria_describedby": f"value-{name}"}
    return element("input", type="range", min=f"{low:g}", max=f"{high:g}", step=step, data_slider=name, **ids)
