"""Where in a TOML file a key stands, since the standard reader does not say."""

import re

_HEADER = re.compile(r"\s*\[{1,2}\s*([^\[\]]+?)\s*\]{1,2}")
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*=""")

Place = tuple[int, int]


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def positions(text: str) -> dict[tuple[str, ...], Place]:
    r"""Line and column (from 1) of each header and each key that starts a line.

    >>> positions("[a]\nb = 1\n")[("a", "b")]
    (2, 1)
    """
    found: dict[tuple[str, ...], Place] = {}
    header: tuple[str, ...] = ()
    quote = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not quote:
            header = _note_line(line, number, header, found)
        for mark in ('"""', "'''"):
            if quote in ("", mark) and line.count(mark) % 2:
                quote = "" if quote else mark
    return found


def _note_line(line: str, number: int, header: tuple[str, ...], found: dict[tuple[str, ...], Place]) -> tuple[str, ...]:
    if match := _HEADER.match(line):
        header = _parts(match[1])
        found.setdefault(header, (number, match.start(1) + 1))
    elif match := _KEY.match(line):
        found.setdefault((*header, *_parts(match[1])), (number, match.start(1) + 1))
    return header


def locate(text: str, path: tuple[str, ...]) -> tuple[int | None, int | None]:
    """Place of a key path; of a key inside an inline table by looking along its line.

    >>> locate("a = { b = 1, c = 2 }", ("a", "c"))
    (1, 14)
    """
    known = positions(text)
    for depth in range(len(path), 0, -1):
        if path[:depth] in known:
            line, column = known[path[:depth]]
            inner = _inside(text.splitlines()[line - 1], path[depth:])
            return line, inner or column
    return (None, None)


def _inside(line: str, rest: tuple[str, ...]) -> int | None:
    at = None
    start = 0
    for key in rest:
        match = re.compile(rf"""(?<![\w-])["']?({re.escape(key)})["']?\s*=""").search(line, start)
        if match is None:
            return at
        at, start = match.start(1) + 1, match.end()
    return at
