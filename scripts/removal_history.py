"""Make the history of the lever mx_leader_removals from a table of coded removals and the published totals.

    python scripts/removal_history.py leader_removals.csv             writes the history of the lever
    python scripts/removal_history.py leader_removals.csv MX-NLE      the same with July 2013 in Nuevo León

The table has a row a removal (date, state, bloc, kind, rank, list, source, status, note) and is no part of the package:
its facts carry over, row by row, with source and status. `issues/violence/levers/README.md` says what counts where.
"""

import argparse
import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from twotrack.base.months import month_index, month_text
from twotrack.tables.axes import codes

HISTORY = Path(__file__).parents[1] / "src/twotrack/issues/violence/levers/mx_leader_removals.csv"
COLUMNS = ("month", "level", "place", "status", "source", "note")
FIRST, LAST_COUNT = "2000-01", "2018-08"
# Rows of these days are no removals: second captures of men who had escaped or been released (of no list), the death
# that was none, and a man killed by rivals in a period whose total is of what authorities did.
NO_REMOVALS = {("2015-06-23", "none"), ("2016-01-08", "none"), ("2010-12-09", "37"), ("2009-09-13", "37")}
# One of two rows of early 2017 is too many for the count: the one whose membership rests on a retelling.
NOT_OF_THE_LIST = {"2017-02-09"}
# Of the list and not among its first 69: the 70th, counted with those that follow.
COUNTED_LATER = {"2013-12-18"}
OPEN_PLACE = "2013-07-15"
OPERATIONS = ("MX-BCN", "MX-CHH", "MX-DUR", "MX-GRO", "MX-MIC", "MX-NLE", "MX-SIN", "MX-SON", "MX-TAM", "MX-VER")
ZETAS = ("MX-COA", "MX-NLE", "MX-TAM", "MX-VER")
ZETAS_PART = 49 / 106


@dataclass(frozen=True)
class Period:
    """Months whose leaders a published count tells, and the count's source; a gap has no count."""

    first: str
    last: str
    total: int
    source: str
    by_organisation: bool = True


DICKENSON = "Dickenson 2014, J. Quantitative Criminology 30:651-676, abstract (25 leaders)"
COMPILED = "as compiled in this project's record of removals"
PERIODS = (
    Period("2006-12", "2010-12", 25, DICKENSON, by_organisation=False),
    Period(
        "2011-01",
        "2012-10",
        6,
        "Los Angeles Times, 18 Oct 2012 (25th of the list of 37; the 20th on 17 Jan 2011)",
        False,
    ),
    Period("2012-12", "2013-08", 65, "La Gazzetta DF (Prensa Latina), 3 Sep 2013 (65 of 122)"),
    Period("2013-09", "2013-12", 69 - 65, "AP in KSL, Dec 2013 (69 of 122)"),
    Period("2014-01", "2014-09", 84 - 69, f"press, September 2014 (84 of 122), {COMPILED}"),
    Period("2014-10", "2015-02", 87 - 84, "24 Horas, 28 Feb 2015 (87 of 122)"),
    Period("2015-03", "2015-06", 93 - 87, "press, mid-2015 (93 of 122), as compiled in this project's science notes"),
    Period("2015-07", "2015-12", 96 - 93, "24 Horas, 19 Dec 2015 (96 of 122)"),
    Period("2016-01", "2016-01", 99 - 96, "Tucson Sentinel, 1 Feb 2016 (99 of 122)"),
    Period("2016-02", "2016-11", 105 - 99, "Excélsior, 23 Jan 2017 (105 of 122 to 29 Nov 2016)"),
    Period("2016-12", "2017-05", 106 - 105, "Milenio, 8 May 2017 (106 of 122)"),
    Period(
        "2017-06", "2017-06", 107 - 106, "América Economía on the Fifth Government Report (107 of 122 to 30 June 2017)"
    ),
    Period("2017-07", "2017-11", 108 - 107, "Zeta Tijuana, Nov 2017 (108 of 122)"),
    Period("2017-12", "2018-02", 109 - 108, "Vanguardia, Feb 2018 (109 of 122)"),
    Period("2018-03", "2018-08", 110 - 109, "Telediario on the Sixth Government Report (110 of 122)"),
)
NO_COUNT = {
    FIRST: "no count read before December 2006",
    "2012-11": "no count read for this month",
    "2018-09": "no count read after the Sixth Government Report of September 2018",
}


@dataclass(frozen=True)
class Removal:
    """One coded removal; `counted` where the published total of its period holds it."""

    month: str
    place: str
    bloc: str
    source: str
    status: str
    note: str
    counted: bool
    counted_later: bool


def removals(table: Path, open_place: str) -> list[Removal]:
    """Coded removals that are placed: read or secondary, of top or regional rank, with a state, and no others."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [removal(row, open_place) for row in rows if is_placed(row)]


def is_placed(row: dict[str, str]) -> bool:
    """Whether a row of the table is a removal in a known month and state."""
    known = row["status"] in {"read", "secondary"} and row["rank"] in {"top", "regional"} and row["state"]
    happened = row["kind"] != "extradited" and (row["date"], row["list"]) not in NO_REMOVALS
    return bool(known and happened and row["date"][:7] <= LAST_COUNT)


def removal(row: dict[str, str], open_place: str) -> Removal:
    """Removal of a row of the table."""
    day, month = row["date"], row["date"][:7]
    listed = row["list"] != "none" and day not in NOT_OF_THE_LIST
    counted = listed or month < "2011-01"
    of_list = f"list of {row['list']}" if listed else "of no list"
    said = f"{row['kind']}, {row['rank']} rank, {of_list}" + (f": {row['note']}" if row["note"] else "")
    return Removal(
        month=month,
        place=open_place if day == OPEN_PLACE and open_place else row["state"],
        bloc=row["bloc"],
        source=row["source"],
        status=row["status"],
        note=said if counted else f"example outside the totals: {said}",
        counted=counted,
        counted_later=day in COUNTED_LATER,
    )


Cells = dict[tuple[str, str], list[Removal]]


def by_cell(found: list[Removal]) -> Cells:
    """Coded removals by month and state."""
    cells: Cells = defaultdict(list)
    for one in found:
        cells[one.month, one.place].append(one)
    return cells


def months_of(period: Period) -> list[str]:
    """Months of a period."""
    return [month_text(m) for m in range(month_index(period.first), month_index(period.last) + 1)]


def remainder(period: Period, found: list[Removal]) -> tuple[float, float]:
    """Leaders of a period that no row places: those of the Zetas, and those of all others, neither below nothing."""
    months = set(months_of(period))
    held = [r for r in found if r.counted and r.month in months and not r.counted_later]
    if period.first == "2014-01":
        held += [r for r in found if r.counted_later]
    zetas_placed = sum(r.bloc == "zetas_noreste" for r in held)
    left = max(0, period.total - len(held))
    if not period.by_organisation:
        return 0.0, left
    zetas = max(0.0, period.total * ZETAS_PART - zetas_placed)
    others = max(0.0, period.total * (1 - ZETAS_PART) - (len(held) - zetas_placed))
    whole = zetas + others
    return (left * zetas / whole, left * others / whole) if whole else (0.0, 0.0)


def spread(period: Period, found: list[Removal], cells: Cells) -> dict[tuple[str, str], float]:
    """Remainder of a period over its months and states, evenly, but for those where a row is placed."""
    levels: dict[tuple[str, str], float] = defaultdict(float)
    for left, states in zip(remainder(period, found), (ZETAS, OPERATIONS), strict=True):
        free = [(m, s) for m in months_of(period) for s in states if (m, s) not in cells]
        for cell in free if left else ():
            levels[cell] += left / len(free)
    return levels


def rows_of_state(state: str, found: list[Removal], cells: Cells) -> list[tuple[str, ...]]:
    """History of a state: a row wherever the level or what is known of it changes."""
    rows: list[tuple[str, ...]] = []
    gaps = [month_text(m) for m in range(month_index(FIRST), month_index(PERIODS[0].first))]
    told = dict.fromkeys([*gaps, "2012-11", "2018-09"], ("0", "unread"))
    for month, known in told.items():
        rows.append((month, known[0], state, known[1], NO_COUNT.get(month, NO_COUNT[FIRST]), ""))
    for period in PERIODS:
        levels = spread(period, found, cells)
        at = [(month, state) for month in months_of(period)]
        rows += [row_of(period, cell, levels.get(cell, 0.0), cells.get(cell, [])) for cell in at]
    rows.sort()
    return [row for at, row in enumerate(rows) if at == 0 or row[1:] != rows[at - 1][1:]]


def row_of(period: Period, cell: tuple[str, str], level: float, placed: list[Removal]) -> tuple[str, ...]:
    """Row of a month and state: what is placed there, or what is spread."""
    month, state = cell
    if placed:
        status = "secondary" if any(r.status == "secondary" for r in placed) else "read"
        sources, notes = (
            "; ".join(dict.fromkeys(texts)) for texts in ([r.source for r in placed], [r.note for r in placed])
        )
        return month, str(len(placed)), state, status, sources, notes
    note = "what coded rows leave of the total, spread evenly" if level else "no part of the spread falls here"
    return month, f"{level:.10g}", state, "assumption", period.source, note


def main() -> None:
    """Write the history."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path)
    parser.add_argument("place_of_july_2013", nargs="?", default="")
    given = parser.parse_args()
    found = removals(given.table, given.place_of_july_2013)
    cells = by_cell(found)
    with HISTORY.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for state in codes("state"):
            writer.writerows(rows_of_state(state, found, cells))


if __name__ == "__main__":
    main()
