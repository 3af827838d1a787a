"""Would it hold, and what the verdict hangs on: three small pictures."""

from collections.abc import Sequence
from typing import NamedTuple

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer
from twotrack.agreements.wording.answer import country_text, gain_text, preference_label
from twotrack.agreements.wording.dependence import influences
from twotrack.agreements.worth.holding import Holding, leader
from twotrack.agreements.worth.worlds import DEAL, OTHERWISE
from twotrack.report.drawing.pixels import (
    Point,
    Scale,
    box_between,
    dot_at,
    drawing,
    line_between,
    path_through,
    text_at,
)
from twotrack.report.page.markup import Html, element
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import per_cent

WIDTH, EDGE, ROW = 360, 10, 40
HEIGHT, LEFT, TOP, BOTTOM = 220, 48, 24, 40
MOST = 5


class Course(NamedTuple):
    """Mean gain of a leader by the chance of *otherwise*: at none, and at certainty; straight between them."""

    country: str
    never: float
    surely: float


def holding_picture(holdings: Sequence[Holding], language: str) -> Html:
    """Monthly discount that each government needs to stay, from where its bar begins, and what it has, as a mark."""
    scale = Scale(0.0, 1.0, EDGE, WIDTH - EDGE)
    rows: list[Html] = []
    for at, one in enumerate(holdings):
        top = ROW * at
        middle, has = top + 29, scale.at(one.has)
        rows.append(text_at(Point(EDGE, top + 15), country_text(one.country, language), class_=one.country))
        numbers = translate("negotiate.needs_has", language, needed=f"{one.needed:.3f}", has=f"{one.has:.3f}")
        rows.append(text_at(Point(WIDTH - EDGE, top + 15), numbers, "end"))
        rows.append(line_between(Point(EDGE, middle), Point(WIDTH - EDGE, middle), "rule"))
        start, end = Point(scale.at(one.needed), middle - 6), Point(WIDTH - EDGE, middle + 6)
        rows.append(box_between(start, end, f"bar {one.country}"))
        rows.append(line_between(Point(has, middle - 10), Point(has, middle + 10), "band"))
        rows.append(dot_at(Point(has, middle), 3.5, "mean"))
    foot = ROW * len(holdings) + 14
    ends = [text_at(Point(EDGE, foot), "0", class_="quiet"), text_at(Point(WIDTH - EDGE, foot), "1", "end", "quiet")]
    return drawing(Point(WIDTH, foot + 6), translate("negotiate.picture_holding", language), rows, ends)


def courses(answer: Answer) -> list[Course]:
    """Course of each leader: its gain is linear in the chance of *otherwise*."""
    found: list[Course] = []
    for country in COUNTRIES:
        judged = leader(answer, country)
        deal, otherwise = (judged.mean_worth_of(name) for name in (DEAL, OTHERWISE))
        never = deal - answer.worlds.futures.overall(judged.signing(None).cost)
        found.append(Course(country, never, never - otherwise))
    return found


def otherwise_picture(answer: Answer, language: str) -> Html:
    """Gain of each leader over the chance of *otherwise*; the chance that the package declares is dashed."""
    every = courses(answer)
    values = [0.0, *(one.never for one in every), *(one.surely for one in every)]
    room = 0.1 * (max(values) - min(values)) or 1.0
    across = Scale(0.0, 1.0, LEFT, WIDTH - EDGE)
    up = Scale(min(values) - room, max(values) + room, HEIGHT - BOTTOM, TOP)
    declared = across.at(answer.package.row.otherwise.chance.median)
    foot, zero = HEIGHT - BOTTOM + 15, up.at(0.0)
    shapes = [
        box_between(Point(LEFT, zero), Point(WIDTH - EDGE, TOP), "zone"),
        line_between(Point(LEFT, zero), Point(WIDTH - EDGE, zero), "zero"),
        line_between(Point(declared, TOP), Point(declared, HEIGHT - BOTTOM), "dashed"),
        *(text_at(Point(across.at(x), foot), f"{x:g}", "middle", "quiet") for x in (0.0, 0.5, 1.0)),
        text_at(Point((LEFT + WIDTH - EDGE) / 2, HEIGHT - 8), translate("negotiate.axis_chance", language), "middle"),
        *(
            text_at(Point(LEFT - 4, up.at(v) + 4), gain_text(v), "end", "quiet")
            for v in {0.0, min(values), max(values)}
        ),
    ]
    for one in every:
        ends = [Point(across.at(0.0), up.at(one.never)), Point(across.at(1.0), up.at(one.surely))]
        shapes.append(path_through(ends, f"line {one.country}"))
    names = [f"{country_text(one.country, language)} {'– –' if one.country == 'mx' else '——'}" for one in every]
    shapes.append(text_at(Point(LEFT, 14), names[0], "start", every[0].country))
    shapes.append(text_at(Point(WIDTH - EDGE, 14), names[1], "end", every[1].country))
    return drawing(Point(WIDTH, HEIGHT), translate("negotiate.picture_otherwise", language), shapes)


def influence_picture(answer: Answer, country: str, language: str) -> Html | None:
    """Preferences that move a leader's gain: shares of its variance, and what shuffled ones reach; None where none
    does.
    """
    shown = influences(answer.parties[LEADERS[country]][0])[:MOST]
    if not shown:
        return None
    scale = Scale(0.0, max(one.share for one in shown), EDGE, WIDTH - EDGE)
    rows: list[Html] = []
    for at, one in enumerate(shown):
        top = ROW * at
        rows.append(text_at(Point(EDGE, top + 15), preference_label(answer, one.name, language)))
        rows.append(text_at(Point(WIDTH - EDGE, top + 15), per_cent(one.share), "end", "strong"))
        rows.append(box_between(Point(EDGE, top + 21), Point(scale.at(one.share), top + 33), f"bar {country}"))
    reached, bottom = scale.at(shown[0].shuffled), ROW * len(shown)
    control = line_between(Point(reached, 18), Point(reached, bottom), "dashed")
    title = translate("negotiate.picture_influence", language, country=country_text(country, language))
    return drawing(Point(WIDTH, bottom), title, element("g", rows), control)
