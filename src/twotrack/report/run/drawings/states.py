"""Heat table of the 32 states by year, official beside modelled, in the shades of the interactive map."""

from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.drawing.marks import drawing, key, share_shapes, text, year_words
from twotrack.report.drawing.scale import Axis, percentage
from twotrack.report.page.markup import Html, element, join_html
from twotrack.report.page.wording import amount, round_figure
from twotrack.report.run.drawings.look import Look
from twotrack.tables.catalogue import translate

States = Mapping[str, Any]

# Killings per 100,000 from which each shade begins, as in web/script/map.js.
STEPS = (5, 10, 20, 35, 50, 75)
_HALF, _EVERY = 0.5, 5


def states_drawing(states: States, look: Look) -> Html:
    """Homicide rate of each state and year, official and modelled, most violent states on top."""
    known = [
        year for at, year in enumerate(states["years"]) if any(line[at] is not None for line in states["official"])
    ]
    panels = (
        element(
            "div", element("h4", translate(f"report.states_{kind}", look.language)), _panel(states, kind, years, look)
        )
        for kind, years in (("official", known), ("median", list(states["years"])))
    )
    return join_html(element("div", *panels, class_="heat-pair"), shades_key(look.language))


def state_order(states: States) -> list[int]:
    """Rows by mean official rate (modelled where there is none), highest first."""
    pairs = zip(states["official"], states["median"], strict=True)
    means = [_mean(official) or _mean(median) or 0.0 for official, median in pairs]
    return sorted(range(len(means)), key=lambda at: -means[at])


def shade(rate: float | None) -> str:
    """Class of the shade of a rate.

    >>> shade(None), shade(4.9), shade(5.0), shade(120.0)
    ('none', 's0', 's1', 's6')
    """
    return "none" if rate is None else f"s{sum(rate >= step for step in STEPS)}"


def shades_key(language: str) -> Html:
    """What each shade stands for."""
    starts = ("0", *map(str, STEPS))
    words = [*starts[:-1], f"{starts[-1]}+ {translate('report.rate', language)}"]
    return key((f"s{at}", word) for at, word in enumerate(words))


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _panel(states: States, kind: str, years: Sequence[int], look: Look) -> Html:
    order, language = state_order(states), look.language
    names = states["names"][language]
    rows = (text(names[at], "0", percentage((place + _HALF) / len(order)), "end") for place, at in enumerate(order))
    return drawing(
        translate(f"report.states_{kind}", language),
        translate("report.states_alt", language),
        rows,
        share_shapes(f"states-{kind}", lambda: _cells(states, kind, years, look.until), language),
        size="heat",
    )


def _cells(states: States, kind: str, years: Sequence[int], until: int) -> Html:
    order, starts = state_order(states), [states["years"].index(year) for year in years]
    rates = [[states[kind][at][start] for start in starts] for at in order]
    box = f"0 0 {len(years)} {len(order)}"
    inside = element("svg", _shades(rates), viewBox=box, preserveAspectRatio="none", class_="cells")
    told = (" ".join([states["codes"][at], *map(_hint, line)]) for at, line in zip(order, rates, strict=True))
    hover = element("g", class_="hover", data_first=years[0], data_told=";".join(told))
    words = year_words(years, Axis(years[0] - _HALF, years[-1] + _HALF), _EVERY)
    split = percentage((until + 1 - years[0]) / len(years))
    line = element("line", x1=split, x2=split, y1="0", y2="100%", class_="split") if years[-1] > until else None
    return join_html(inside, line, words, hover)


def _shades(rates: Sequence[Sequence[float | None]]) -> Html:
    """One path a shade: a short stroke in the middle of each of its cells."""
    cells: dict[str, list[str]] = {}
    for y, line in enumerate(rates):
        for x, rate in enumerate(line):
            cells.setdefault(shade(rate), []).append(f"M{x} {y + _HALF}h.94")
    return join_html(element("path", d="".join(found), class_=name) for name, found in sorted(cells.items()))


def _hint(rate: float | None) -> str:
    return amount(round_figure(rate))
