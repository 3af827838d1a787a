"""Where in a TOML file a key stands, since the standard reader does not say."""

import re
from collections.abc import Iterator, Mapping

_HEADER = re.compile(r"\s*\[{1,2}\s*([^\[\]]+?)\s*\]{1,2}")
_DOTTED = r"""(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*"""
_KEY = re.compile(rf"\s*({_DOTTED})\s*=")
# What stands in an inline table: a key, a string, a brace, a comment, or a bare word, which is taken whole so that
# none of its tails is tried as a key.
_TOKEN = re.compile(rf"""({_DOTTED})\s*=|"(?:[^"\\]|\\.)*"|'[^']*'|([{{}}#])|[A-Za-z0-9_+:.-]+""")

Place = tuple[int, int]
Keys = tuple[str, ...]


def _parts(dotted: str) -> Keys:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def positions(text: str) -> dict[Keys, Place]:
    r"""Line and column (from 1) of each header, each key that starts a line and each key of its inline tables, in one
    pass over the text.

    >>> positions("[a]\nb = { c = 1 }\n")[("a", "b", "c")]
    (2, 7)
    """
    found: dict[Keys, Place] = {}
    header: Keys = ()
    quote = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not quote:
            header = _note_line(line, number, header, found)
        for mark in ('"""', "'''"):
            if quote in ("", mark) and line.count(mark) % 2:
                quote = "" if quote else mark
    return found


def _note_line(line: str, number: int, header: Keys, found: dict[Keys, Place]) -> Keys:
    if match := _HEADER.match(line):
        header = _parts(match[1])
        found.setdefault(header, (number, match.start(1) + 1))
        if line.lstrip().startswith("[["):
            header = (*header, str(sum(1 for key in found if key[:-1] == header and key[-1].isdigit())))
            found[header] = (number, match.start(1) + 1)
    elif match := _KEY.match(line):
        key = (*header, *_parts(match[1]))
        found.setdefault(key, (number, match.start(1) + 1))
        # Under a table of an array, also without its number.
        found.setdefault(tuple(part for part in key if not part.isdigit()), (number, match.start(1) + 1))
        # A text of several lines may hold braces of its own.
        if "{" in line and '"""' not in line and "'''" not in line:
            for inner, column in _inline_keys(line, match.end(), key):
                found.setdefault(inner, (number, column))
    return header


def _inline_keys(line: str, start: int, outer: Keys) -> Iterator[tuple[Keys, int]]:
    """Keys of the inline tables that are the value of a key, with their columns."""
    tables, current = [outer], outer
    for token in _TOKEN.finditer(line, start):
        if token[1] is not None:
            current = (*tables[-1], *_parts(token[1]))
            yield current, token.start(1) + 1 + (token[1][0] in "\"'")
        elif token[2] == "{":
            tables.append(current)
        elif token[2] == "}" and len(tables) > 1:
            tables.pop()
        elif token[2] == "#":
            return


def place_of(known: Mapping[Keys, Place], path: Keys) -> tuple[int | None, int | None]:
    """Place of a key path among known ones, or of the nearest table around it; nothing where there is none."""
    for depth in range(len(path), 0, -1):
        if path[:depth] in known:
            return known[path[:depth]]
    return (None, None)


def locate(text: str, path: Keys) -> tuple[int | None, int | None]:
    """Place of a key path in a text.

    >>> locate("a = { b = 1, c = 2 }", ("a", "c"))
    (1, 14)
    """
    return place_of(positions(text), path)
