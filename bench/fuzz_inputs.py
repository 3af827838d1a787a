"""Small inputs that are whole, and ways to write them otherwise or to spoil them: for `fuzz.py`."""

import random
from dataclasses import dataclass

EVENT_HEAD = [
    *("Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code"),
    *("Intensity", "Target Name", "Target Sectors", "Target Country", "Latitude", "Longitude"),
]
ACTS = [("Consult", "040", "1"), ("Make statement", "010", "0"), ("Threaten", "130", "-4.4"), ("Demand", "100", "-5")]
NAMES = ['Joaquín "El Chapo" Guzmán', "Texas, state of", "Police (Mexico)", "Nuevo León; gobierno", "Donald Trump", ""]
COUNTRIES = ["Mexico", "United States", "MEX", "usa", "Canada", "France", "Ruritania", "", "NULL", "EUR"]
JUNK = ["", "NULL", "x", "3.38E+07", "31/02/2018", "-", "1,204", "nan", "\x00", "�", '"', "'; DROP TABLE events", "🙂"]
COUNT_HEAD = ["year", "source_iso3", "target_iso3", "verbal_cooperation", "material_cooperation", "verbal_conflict"]
COUNT_HEAD += ["material_conflict"]
TABLE_HEAD = ["month", "us_state", "measure", "value"]
STATES = ("US-AZ", "US-CA", "US-NM", "US-TX")
PAIR = ("USA", "MEX")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32")
SCENARIO = """title = "Made"
[us_tariff_on_mexico]
"2023-01" = 0.1
"2024-01" = 0.25
[us_dealer_rules]
"2023-06" = 0.5
"""

Row = list[str]


@dataclass(frozen=True)
class Made:
    """An input that is whole: its header and rows."""

    head: Row
    rows: list[Row]


def make_events(rng: random.Random) -> Made:
    """Rows of ICEWS between countries, one of the dyad at least; identifiers may come again."""
    rows = [event_row(rng, str(n), "Mexico", "United States") for n in range(1)]
    rows += [
        event_row(rng, str(rng.randrange(40)), rng.choice(COUNTRIES), rng.choice(COUNTRIES))
        for _ in range(rng.randrange(12))
    ]
    return Made(EVENT_HEAD, rows)


def event_row(rng: random.Random, key: str, source: str, target: str) -> Row:
    """One event."""
    text, code, weight = rng.choice(ACTS)
    day = f"2018-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    who, whom = rng.choice(NAMES), rng.choice(NAMES)
    return [key, day, who, "Government", source, text, code, weight, whom, "", target, "19.4", "-99.1"]


def make_counts(rng: random.Random) -> Made:
    """Yearly counts of both directions."""
    pairs = [(str(year), *pair) for year in range(2000, 2003 + rng.randrange(4)) for pair in (PAIR, PAIR[::-1])]
    return Made(COUNT_HEAD, [[*pair, *(str(rng.randrange(1, 90)) for _ in range(4))] for pair in pairs])


def make_table(rng: random.Random) -> Made:
    """Two years of crossings by state."""
    months = [f"{year}-{month:02d}-01" for year in (2014, 2015) for month in range(1, 13)]
    return Made(TABLE_HEAD, [[m, s, "trucks", str(rng.randrange(100, 999))] for m in months for s in STATES])


def quoted(cell: str) -> str:
    """Cell in quotes, its own doubled."""
    return '"' + cell.replace('"', '""') + '"'


def write_otherwise(rng: random.Random, made: Made, *, ordered: bool) -> bytes:
    """The same table in another dress; rows keep their order where the order says which of two twins is first."""
    rows = list(made.rows) if ordered else rng.sample(made.rows, len(made.rows))
    mark = rng.choice("\t,;|")
    always = rng.random() < 0.5
    needs = set('"\r\n' + mark)
    lines = [
        mark.join(quoted(c) if always or (mark != "\t" and needs & set(c)) else c for c in row)
        for row in (made.head, *rows)
    ]
    end = rng.choice(["\n", "\r\n", "\r"])
    text = end.join(lines) + (end if rng.random() < 0.8 else "")
    return text.encode(rng.choice(ENCODINGS))


def spoil(rng: random.Random, made: Made) -> bytes:
    """The table with cells, rows or bytes that are wrong."""
    head, rows = list(made.head), [list(row) for row in made.rows]
    for _ in range(rng.randint(1, 4)):
        row = rng.choice(rows)
        choice = rng.randrange(7)
        if choice <= 2:
            row[rng.randrange(len(row))] = rng.choice(JUNK)
        elif choice == 3:
            rows.insert(rng.randrange(len(rows) + 1), list(row))
        elif choice == 4 and len(row) > 1:
            row.pop(rng.randrange(len(row)))
        elif choice == 5:
            row.insert(rng.randrange(len(row) + 1), rng.choice(JUNK))
        else:
            head[rng.randrange(len(head))] = rng.choice([*JUNK, head[0]])
        rows = [r or [""] for r in rows]
    text = "\n".join("\t".join(row) for row in (head, *rows)) + "\n"
    raw = text.replace("\t", rng.choice("\t,;")).encode(rng.choice([*ENCODINGS, "latin-1"]), "replace")
    if rng.random() < 0.2:
        at = rng.randrange(len(raw))
        raw = raw[:at] + bytes(rng.randrange(256) for _ in range(rng.randrange(4))) + raw[at + rng.randrange(4) :]
    return raw[: rng.randrange(1, len(raw))] if rng.random() < 0.1 else raw
