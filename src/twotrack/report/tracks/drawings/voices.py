"""Who speaks on which track: the hostile share of each actor."""

from collections.abc import Sequence

from twotrack.record.tracks.measure import TwoTracks
from twotrack.record.tracks.speakers import Voice
from twotrack.report.drawing.marks import dot, drawing, key, text, upright
from twotrack.report.drawing.rows import row_line, row_name, row_place
from twotrack.report.drawing.scale import Axis
from twotrack.report.page.markup import Html, join_html
from twotrack.report.page.wording import amount, percent
from twotrack.tables.catalogue import translate, translate_or

_MOST_VOICES = 30
_ACROSS = Axis(0.0, 1.0)
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_LEAST, _MORE = 3.5, 4.5
_SIDES = ("first", "second")
_SWATCHES = ("us", "mx")


def shown_voices(voices: Sequence[Voice]) -> list[Voice]:
    """Voices that the drawing has: all, or the most and the least hostile."""
    half = _MOST_VOICES // 2
    return list(voices) if len(voices) <= _MOST_VOICES else [*voices[:half], *voices[-half:]]


def voices(found: TwoTracks, language: str) -> Html | None:
    """Hostile share of each actor with its interval; larger dots have more acts. None where no actor has enough."""
    shown = shown_voices(found.voices)
    if not shown:
        return None
    most, count = max(voice.speaker.acts for voice in shown), len(shown)
    sides = dict(zip(found.ledger.dyad, _SIDES, strict=True))
    rows = (_row(voice, at, count, (sides.get(voice.speaker.country, ""), most)) for at, voice in enumerate(shown))
    title, axis = (translate(f"tracks.{key}", language) for key in ("voices_heading", "voices_axis"))
    told = "; ".join(_hint(voice).replace("\n", " ") for voice in shown)
    lines = (upright(_ACROSS.x(at), "grid-line") for at in _TICKS)
    words = (text(percent(at), _ACROSS.x(at), "100%", "middle", dy=16) for at in _TICKS)
    below = text(axis, "50%", "100%", "middle", dy=32)
    names = (translate_or(f"tracks.country_{country}", language, country) for country in found.ledger.dyad)
    colours = key((f"point {side}", name) for side, name in zip(_SWATCHES, names, strict=True))
    return join_html(colours, drawing(title, told, lines, rows, words, below, size="rows", rows=count))


def _row(voice: Voice, at: int, count: int, side: tuple[str, float]) -> Html:
    y, (country, most) = row_place(at, count), side
    class_ = f"voice {country}"
    size = _LEAST + _MORE * (voice.speaker.acts / most) ** 0.5
    return join_html(
        row_name(voice.speaker.name, at, count),
        row_line(_ACROSS.x(voice.low), _ACROSS.x(voice.high), y, class_),
        dot(_ACROSS.x(voice.share), y, class_, size, _hint(voice)),
    )


def _hint(voice: Voice) -> str:
    speaker = voice.speaker
    counts = f"{amount(round(speaker.hostile, 1))} / {amount(speaker.acts)}"
    return f"{speaker.name}\n{percent(voice.share)} ({counts})\n{percent(voice.low)} \u2013 {percent(voice.high)}"
