"""Who would say yes: a picture of every party's gain by its parts, and the same as a table."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from twotrack.agreements.answer import Answer, word
from twotrack.agreements.wording.answer import gain_text
from twotrack.agreements.wording.reasons import band
from twotrack.report.drawing.pixels import Point, Scale, box_between, dot_at, drawing, line_between, text_at
from twotrack.report.page.markup import Html, element, join_html, row, table
from twotrack.tables.catalogue import translate

# Narrow, so that letters can be read on a telephone; a label stands above its bar, so that it has room.
WIDTH, ROW, TOP, EDGE, MARK = 360, 40, 18, 10, 5
PARTS = ("consequences", "stance", "cost")


class Stake(NamedTuple):
    """A party's mean gain at its declared preferences by its parts, with its band over futures."""

    parts: tuple[float, ...]
    mean: float
    low: float
    high: float


def stake(answer: Answer, name: str) -> Stake:
    """What a party has at stake; under two presidents that may hold office, the mean."""
    each = [one.middle for one in answer.parties[name]]
    parts = np.mean([[one.by_wish.sum(), one.by_stance.sum(), -one.cost] for one in each], axis=0)
    gain = np.mean([one.gain[0] for one in each], axis=0)
    low, _, high = band(gain, answer.worlds.futures)
    return Stake(tuple(map(float, parts)), float(answer.worlds.futures.mean(gain)), low, high)


def parties_picture(answer: Answer, language: str) -> Html:
    """Every party: bars of what follows, of the measures themselves and of signing, from nothing to either side."""
    stakes = {name: stake(answer, name) for name in answer.by_veto}
    scale = _scale(stakes.values())
    rows = [
        _party_row(answer, name, one, Point(at, scale.at(0.0)), scale, language) for at, (name, one) in _rows(stakes)
    ]
    bottom = TOP + ROW * len(rows)
    zero = line_between(Point(scale.at(0), TOP - 4), Point(scale.at(0), bottom), "zero")
    parted = TOP + ROW * len(answer.must)
    parting = line_between(Point(EDGE, parted), Point(WIDTH - EDGE, parted), "dashed")
    ends = [
        text_at(Point(scale.at(value), TOP - 6), gain_text(value), anchor, "quiet") for value, anchor in _ends(scale)
    ]
    title = translate("negotiate.picture_parties", language)
    return drawing(Point(WIDTH, bottom + 4), title, zero, parting, ends, rows)


def _rows(stakes: dict[str, Stake]) -> Iterable[tuple[int, tuple[str, Stake]]]:
    return ((TOP + ROW * at, pair) for at, pair in enumerate(stakes.items()))


def _ends(scale: Scale) -> list[tuple[float, str]]:
    return [(scale.low, "start"), (scale.high, "end")] if scale.low < 0 else [(scale.high, "end")]


def _scale(stakes: Iterable[Stake]) -> Scale:
    """One scale for all parties, so that their bars can be compared."""
    edges = [edge for one in stakes for edge in (one.low, one.high, *_reach(one))]
    return Scale(min(0.0, *edges), max(0.0, *edges), EDGE, WIDTH - EDGE)


def _reach(one: Stake) -> tuple[float, float]:
    return sum(min(part, 0.0) for part in one.parts), sum(max(part, 0.0) for part in one.parts)


def _party_row(answer: Answer, name: str, one: Stake, place: Point, scale: Scale, language: str) -> Html:
    """A party; `place` has the top of its row in `x` and the pixel of no gain in `y`."""
    top, chance = place.x, answer.chance(name).chance
    middle = top + 29
    label = text_at(Point(EDGE + 3 * MARK, top + 15), answer.preferences.parties[name].label[language])
    said = text_at(Point(WIDTH - EDGE, top + 15), f"{chance:.2f}", "end", "strong")
    bars = [
        box_between(Point(scale.at(start), middle - 6), Point(scale.at(end), middle + 6), kind)
        for kind, start, end in _stack(one.parts)
    ]
    whisker = line_between(Point(scale.at(one.low), middle), Point(scale.at(one.high), middle), "band")
    shapes = (word_mark(Point(EDGE + MARK, top + 11), word(chance)), label, said, bars, whisker)
    return element("g", *shapes, dot_at(Point(scale.at(one.mean), middle), 3.5, "mean"))


def _stack(parts: tuple[float, ...]) -> list[tuple[str, float, float]]:
    """Kind, start and end of each part: gains one after another to one side of nothing, losses to the other."""
    up = down = 0.0
    found: list[tuple[str, float, float]] = []
    for kind, part in zip(PARTS, parts, strict=True):
        start = up if part >= 0 else down
        found.append((kind, start, start + part))
        up, down = up + max(part, 0.0), down + min(part, 0.0)
    return [one for one in found if one[1] != one[2]]


def word_mark(place: Point, said: str) -> Html:
    """A full disc for *would*, half of one for *depends*, a ring for *would not*."""
    ring = dot_at(place, MARK, said)
    if said != "depends":
        return ring
    half = f"M{place.x:g} {place.y - MARK:g}a{MARK} {MARK} 0 0 0 0 {2 * MARK}z"
    return join_html(ring, element("path", d=half, class_="half"))


def parties_key(language: str) -> Html:
    """What marks and shades say."""
    said = [
        _key_entry(word_mark(Point(7, 7), name), translate(f"negotiate.{name}", language))
        for name in ("would", "depends", "would_not")
    ]
    bars = [
        _key_entry(box_between(Point(1, 3), Point(13, 11), kind), translate(f"negotiate.part_{kind}", language))
        for kind in PARTS
    ]
    return element("ul", said, bars, class_="key")


def _key_entry(shape: Html, text: str) -> Html:
    return element("li", element("svg", shape, viewBox="0 0 14 14", class_="drawing", aria_hidden="true"), text)


def parties_table(answer: Answer, language: str) -> Html:
    """Chances, gains and parts of every party."""

    def text(key: str) -> str:
        return translate(f"negotiate.{key}", language)

    columns = (
        "column_says_yes",
        "column_gain",
        *(f"part_{kind}" for kind in PARTS),
        "column_no_regret",
        "column_before",
    )
    rows: list[Html] = []
    for at, name in enumerate(answer.by_veto):
        if at == len(answer.must):
            rows.append(row(*[""] * len(columns), head=text("no_veto"), class_="parting"))
        rows.append(_table_row(answer, name, language))
    return table([text("column_party"), *map(text, columns)], rows, text("picture_parties"))


def _table_row(answer: Answer, name: str, language: str) -> Html:
    one, chance = stake(answer, name), answer.chance(name)
    before = float(np.mean([judged.against_before for judged in answer.parties[name]]))
    cells = [f"{chance.chance:.2f} ({chance.low:.2f}, {chance.high:.2f})"]
    cells += [f"{gain_text(one.mean)} ({gain_text(one.low)}, {gain_text(one.high)})", *map(gain_text, one.parts)]
    cells += [f"{answer.no_regret_share(name):.2f}", gain_text(before)]
    return row(*cells, head=answer.preferences.parties[name].label[language])
