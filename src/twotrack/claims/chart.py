"""The picture of a claim: a line and the window that was tested, as a row of blocks or as a small SVG."""

from html import escape
from math import isfinite

from twotrack.claims.finding import Picture

_BLOCKS = "▁▂▃▄▅▆▇█"
# So small that letters can be read on a telephone.
_WIDTH, _HEIGHT, _LEFT, _TOP, _BOTTOM = 400, 170, 52, 14, 24
_MOST_COLUMNS = 72


def sparkline(shown: Picture) -> list[str]:
    """Blocks of the values, a caret under each that is in the window, and the ends of both axes."""
    pairs = _finite(shown)
    if not pairs:
        return []
    step = -(-len(pairs) // _MOST_COLUMNS)
    thinned = pairs[::step]
    values = [value for _, value in thinned]
    low, high = min(values), max(values)
    span = (high - low) or 1
    blocks = "".join(_BLOCKS[int((len(_BLOCKS) - 1) * (value - low) / span)] for value in values)
    marks = "".join("^" if shown.first <= time <= shown.last else " " for time, _ in thinned)
    ends = f"{int(thinned[0][0])} – {int(thinned[-1][0])}, {low:,.4g} – {high:,.4g}"
    return [blocks, marks.rstrip(), ends]


def svg(shown: Picture, title: str) -> str:
    """The same as a stand-alone SVG: the window grey behind a line, both axes labelled at their ends."""
    pairs = _finite(shown)
    times, values = [time for time, _ in pairs], [value for _, value in pairs]
    low, high = min(0.0, *values), max(values)
    points = " ".join(f"{_x(t, times):.1f},{_y(v, low, high):.1f}" for t, v in pairs)
    left, right = (_x(min(max(t, times[0]), times[-1]), times) for t in (shown.first, shown.last))
    top, bottom = _TOP, _HEIGHT - _BOTTOM
    parts = [
        f'<rect x="{left:.1f}" y="{top}" width="{max(right - left, 1):.1f}" height="{bottom - top}" fill="#dfe4e8"/>',
        f'<line x1="{_LEFT}" y1="{bottom}" x2="{_WIDTH - 8}" y2="{bottom}" stroke="#5b6875"/>',
        f'<polyline points="{points}" fill="none" stroke="#1f6391" stroke-width="2"/>',
        _label(_LEFT, _HEIGHT - 8, f"{int(times[0])}"),
        _label(_WIDTH - 8, _HEIGHT - 8, f"{int(times[-1])}", "end"),
        _label(_LEFT - 6, bottom, f"{low:,.4g}", "end"),
        _label(_LEFT - 6, top + 10, f"{high:,.4g}", "end"),
    ]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">'
    return f"{head}<title>{escape(title)}</title>{''.join(parts)}</svg>\n"


def _finite(shown: Picture) -> list[tuple[float, float]]:
    return [(t, v) for t, v in zip(shown.times, shown.values, strict=True) if isfinite(v)]


def _x(time: float, times: list[float]) -> float:
    span = (times[-1] - times[0]) or 1
    return _LEFT + (_WIDTH - 8 - _LEFT) * (time - times[0]) / span


def _y(value: float, low: float, high: float) -> float:
    span = (high - low) or 1
    return _HEIGHT - _BOTTOM - (_HEIGHT - _BOTTOM - _TOP) * (value - low) / span


def _label(x: float, y: float, text: str, anchor: str = "start") -> str:
    font = 'font-family="sans-serif" font-size="12" fill="#5b6875"'
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" {font}>{escape(text)}</text>'
