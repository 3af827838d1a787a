"""Picture of the two tracks for the first screen of the README: acts by quarter, drawn from the record, as SVG."""

import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np

from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.from_moves import moves_ledger
from twotrack.record.tracks.ledger import Ledger, Selection, Tracks, both_tracks
from twotrack.report.docs.generated import write_or_check

PAGE = Path(__file__).parents[4] / "docs" / "images" / "two-tracks.svg"
COMMAND = "python -m twotrack.report.docs.tracks_image"
SINCE, UNTIL = "2017-01", "2021-12"
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 840, 300, 44, 12, 52, 34
COOPERATION, HOSTILITY, INK, QUIET, RULE = "#1f6391", "#c8440c", "#1d2733", "#5b6875", "#dfe4e8"
TEXT = "font-family='Helvetica Neue, Segoe UI, Liberation Sans, Arial, sans-serif'"


class Scale(NamedTuple):
    """Width of a period, height of one act, and where zero lies, in units of the picture."""

    step: float
    unit: float
    zero: float


def ledger() -> Ledger:
    """Curated acts of both countries by quarter, as `twotrack record tracks --by quarter` counts them."""
    return moves_ledger(read_moves(), Selection(by="quarter", since=SINCE, until=UNTIL), weighted=False)


def image(acts: Ledger) -> str:
    """The picture: acts of cooperation upward, acts of hostility downward, one bar a quarter."""
    tracks = both_tracks(acts.acts, len(acts.starts))
    highest = int(np.ceil(max(track.max() for track in tracks)))
    step = (WIDTH - LEFT - RIGHT) / len(acts.starts)
    scale = Scale(step, (HEIGHT - TOP - BOTTOM) / (2 * highest), (TOP + HEIGHT - BOTTOM) / 2)
    parts = [*_axes(acts, scale, highest), *_bars(tracks, scale), *_words(acts)]
    frame = f"<rect width='{WIDTH}' height='{HEIGHT}' fill='#ffffff'/>"
    head = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' role='img' {TEXT}>"
    return "\n".join(
        [head, f"<!-- Made by `{COMMAND}` from the record of moves; do not edit. -->", frame, *parts, "</svg>\n"]
    )


def _axes(acts: Ledger, scale: Scale, highest: int) -> list[str]:
    step, unit, zero = scale
    lines: list[str] = []
    apart = max(1, highest // 3)
    most = highest // apart * apart
    for count in range(-most, most + 1, apart):
        y = zero - unit * count
        lines.append(
            f"<line x1='{LEFT}' x2='{WIDTH - RIGHT}' y1='{y:.1f}' y2='{y:.1f}' stroke='{INK if not count else RULE}'/>"
        )
        lines.append(_label(LEFT - 8, y + 4, str(abs(count)), "end"))
    for at, start in enumerate(acts.starts):
        if start.month == 1:
            lines.append(_label(LEFT + step * at, HEIGHT - 12, str(start.year), "start"))
    return lines


def _bars(tracks: Tracks, scale: Scale) -> list[str]:
    step, unit, zero = scale
    found: list[str] = []
    for track, colour, up in zip(tracks, (COOPERATION, HOSTILITY), (True, False), strict=True):
        for at, count in enumerate(track):
            if count:
                place = f"x='{LEFT + step * at + 2:.1f}' y='{zero - unit * count if up else zero:.1f}'"
                found.append(f"<rect {place} width='{step - 4:.1f}' height='{unit * count:.1f}' fill='{colour}'/>")
    return found


def _words(acts: Ledger) -> list[str]:
    span = f"{SINCE[:4]} to {UNTIL[:4]}"
    title = f"Dated acts between the United States and Mexico by quarter, {span}: {acts.acts.number.sum():.0f} acts"
    return [
        f"<text x='{LEFT}' y='22' font-size='15' font-weight='600' fill='{INK}'>{title}</text>",
        f"<text x='{LEFT}' y='41' font-size='12' fill='{COOPERATION}'>cooperation (upward)</text>",
        f"<text x='{LEFT + 140}' y='41' font-size='12' fill='{HOSTILITY}'>hostility (downward)</text>",
        f"<text x='{LEFT + 280}' y='41' font-size='12' fill='{QUIET}'>a mixed act counts half on each</text>",
    ]


def _label(x: float, y: float, text: str, anchor: str) -> str:
    return f"<text x='{x:.1f}' y='{y:.1f}' font-size='11' text-anchor='{anchor}' fill='{QUIET}'>{text}</text>"


def main(arguments: list[str], path: Path = PAGE) -> int:
    """Write the picture, or with --check say whether it differs; exit status."""
    return write_or_check(
        arguments, path, image(ledger()), f"docs/images/two-tracks.svg is not what the record says: run `{COMMAND}`"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
