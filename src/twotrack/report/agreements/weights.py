"""Under which weights a leader signs: a triangle of two of its concerns and the rest, a line where there are two."""

from collections.abc import Sequence

from twotrack.agreements.answer import Answer
from twotrack.agreements.dependence.slices import Corner, yes_region
from twotrack.agreements.wording.answer import corner_label, country_text, gain_text
from twotrack.agreements.wording.dependence import weighing
from twotrack.agreements.worth.holding import leader
from twotrack.report.drawing.pixels import Point, dot_at, drawing, path_through, text_at
from twotrack.report.page.markup import Html, element, row, table
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import per_cent

WIDTH, EDGE, TOP, BASE, FOOT = 360, 14, 26, 270, 312
LINE, LINE_HEIGHT = 40, 96
# Ends of a line, corners of a triangle.
LEAST, MOST = 2, 3


def weights_picture(answer: Answer, country: str, language: str) -> Html | None:
    """Triangle (or line) of weights with the region of yes shaded, and the declared weights as a dot, with its table;
    None for a leader with one concern.
    """
    corners = weighing(leader(answer, country)).corners
    if len(corners) < LEAST:
        return None
    labels = [corner_label(answer, one.concern, language) for one in corners]
    title = translate("negotiate.picture_weights", language, country=country_text(country, language))
    drawn = _triangle(corners, labels, title) if len(corners) == MOST else _line(corners, labels, title)
    whose = translate(f"negotiate.of_{country}", language)
    head = element("h3", translate("negotiate.weights_of", language, country=whose))
    note = element("figcaption", translate("negotiate.weights_note", language))
    return element("div", head, element("figure", drawn, note), _table(corners, labels, title, language))


def _triangle(corners: Sequence[Corner], labels: Sequence[str], title: str) -> Html:
    places = [Point(EDGE, BASE), Point(WIDTH - EDGE, BASE), Point(WIDTH / 2, TOP)]
    names = [
        text_at(Point(EDGE, BASE + 18), labels[0], class_="strong"),
        text_at(Point(WIDTH - EDGE, BASE + 36), labels[1], "end", "strong"),
        text_at(Point(WIDTH / 2, TOP - 10), labels[2], "middle", "strong"),
    ]
    return drawing(Point(WIDTH, FOOT), title, [*_shapes(corners, places), *names])


def _line(corners: Sequence[Corner], labels: Sequence[str], title: str) -> Html:
    places = [Point(EDGE, LINE), Point(WIDTH - EDGE, LINE)]
    names = [
        text_at(Point(EDGE, LINE + 24), labels[0], class_="strong"),
        text_at(Point(WIDTH - EDGE, LINE + 42), labels[1], "end", "strong"),
    ]
    return drawing(Point(WIDTH, LINE_HEIGHT), title, [*_shapes(corners, places), *names])


def _shapes(corners: Sequence[Corner], places: Sequence[Point]) -> list[Html]:
    """Region of yes, its border, the outline, and the declared weights: filled where the leader signs."""
    region = [_at(weights, places) for weights in yes_region([one.gain for one in corners])]
    total = sum(one.weight for one in corners)
    shares = [one.weight / total for one in corners]
    signs = sum(share * one.gain for share, one in zip(shares, corners, strict=True)) >= 0
    shaded = [path_through([*region, region[0]], "zone yes")] if len(region) > 1 else []
    outline = path_through([*places, places[0]], "outline")
    return [*shaded, outline, dot_at(_at(shares, places), 5, "spot" if signs else "spot refused")]


def _at(weights: Sequence[float], places: Sequence[Point]) -> Point:
    pairs = list(zip(weights, places, strict=True))
    return Point(sum(w * place.x for w, place in pairs), sum(w * place.y for w, place in pairs))


def _table(corners: Sequence[Corner], labels: Sequence[str], title: str, language: str) -> Html:
    """What the picture shows, in figures."""
    rows = [
        row(per_cent(one.weight), gain_text(one.gain), head=label) for one, label in zip(corners, labels, strict=True)
    ]
    heads = ("column_wish", "column_weight", "column_gain_alone")
    return table([translate(f"negotiate.{one}", language) for one in heads], rows, title)
