"""Elements of a drawing. Places are percentages and letters have their own size, so that a drawing fits any width with
no script: only shapes are stretched. Colours are classes of `marks.css`.
"""

from collections.abc import Callable, Iterable, Sequence
from importlib.resources import files

from twotrack.report.drawing.scale import SIDE, Axis, percentage
from twotrack.report.page.markup import Child, Html, element, join_html
from twotrack.tables.catalogue import LANGUAGES

# Of a point, where nothing else is said: the style has it.
RADIUS = 3


def colours() -> str:
    """Style with the colours of every page, light and dark."""
    return _asset("colours.css")


def marks() -> str:
    """Style of the marks of every drawing, those of the interactive page among them."""
    return _asset("marks.css")


def page_style() -> str:
    """Style of a page whose drawings have no script: colours, marks, and the room around a drawing."""
    return colours() + marks() + _asset("drawing.css")


def _asset(name: str) -> str:
    return files("twotrack.report.drawing").joinpath(name).read_text(encoding="utf-8")


def stretch(*shapes: Child | Iterable[Child], units: int = SIDE) -> Html:
    """Shapes in units of the drawing (`units` across), stretched to its room; what leaves the axes is cut off."""
    box = f"0 0 {units} {SIDE}"
    return element("svg", *shapes, viewBox=box, preserveAspectRatio="none")


def path(shape: str, class_: str) -> Html | None:
    """Path of these classes; None where there is nothing to draw."""
    return element("path", d=shape, class_=class_) if shape else None


def text(words: Child, x: str, y: str, class_: str = "", **moved: int) -> Html:
    """Words at a place, moved from there by `dx` and `dy` pixels."""
    return element("text", words, x=x, y=y, class_=class_ or None, **moved)


def upright(x: str, class_: str) -> Html:
    """Line from bottom to top."""
    return element("line", x1=x, x2=x, y1="0", y2="100%", class_=class_)


def level(y: str, class_: str) -> Html:
    """Line from side to side."""
    return element("line", x1="0", x2="100%", y1=y, y2=y, class_=class_)


def dot(x: str, y: str, class_: str, radius: float = RADIUS, told: str = "") -> Html:
    """Point, with what it tells when it is pointed at."""
    title = element("title", told) if told else None
    return element("circle", title, cx=x, cy=y, r=None if radius == RADIUS else f"{radius:g}", class_=class_)


def scale_lines(at: Sequence[float], up: Axis) -> Html:
    """Lines across at the ticks of the axis upward."""
    return join_html(level(up.y(value), "grid-line zero" if value == 0 else "grid-line") for value in at)


def scale_words(at: Sequence[float], words: Sequence[str], up: Axis) -> Html:
    """What stands at the ticks of the axis upward, left of the drawing."""
    return join_html(text(word, "0", up.y(value), "end") for value, word in zip(at, words, strict=True))


def year_words(years: Iterable[int], across: Axis, every: int) -> Html:
    """Years below the drawing; where it is narrow, every second one of them."""
    kept = [year for year in years if year % every == 0]
    return join_html(
        text(str(year), across.x(year), "100%", "year" if year % (2 * every) == 0 else "year second") for year in kept
    )


def hover(spans: Sequence[tuple[float, float]], told: Sequence[str], across: Axis) -> Html:
    """Strips from left to right end that tell the numbers between them when they are pointed at."""
    strips = (
        element(
            "rect", element("title", line), x=across.x(left), width=percentage(across.share(across.low + right - left))
        )
        for (left, right), line in zip(spans, told, strict=True)
    )
    return element("g", *strips, class_="hover")


def around(xs: Sequence[float]) -> list[tuple[float, float]]:
    """Spans around places at even distances."""
    half = (xs[-1] - xs[0]) / (len(xs) - 1) / 2 if len(xs) > 1 else 0.5
    return [(x - half, x + half) for x in xs]


def drawing(title: str, told: str, *parts: Child | Iterable[Child], size: str = "fan", rows: int | None = None) -> Html:
    """Drawing as a picture with a name and a description, in a box whose class gives height and margins; of rows, the
    more the higher.
    """
    words = (element("title", title), element("desc", told) if told else None)
    shown = element("svg", words, *parts, role="img")
    return element("div", shown, class_=f"drawing {size}", style=f"--rows:{rows}" if rows else None)


def share_shapes(name: str, make: Callable[[], Html], language: str) -> Html:
    """Shapes without a word, which a page of several languages holds once: those that `make` gives in the view of the
    first language, and in the others a reference to them. Style reaches what is referred to by its own classes alone.
    """
    if language != LANGUAGES[0]:
        return element("use", href=f"#d-{name}")
    return element("g", make(), id=f"d-{name}", class_="shape")


def key(items: Iterable[tuple[str, str]]) -> Html:
    """What the colours mean: pairs of a class of swatch and words."""
    listed = (
        element("li", element("i", class_=f"swatch {class_}", aria_hidden="true"), words) for class_, words in items
    )
    return element("ul", *listed, class_="key")
