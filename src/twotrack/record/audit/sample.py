"""A sample of events to code by hand: every stratum with its part, the same events for the same seed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from twotrack.record.audit.confusion import observed_labels, true_labels
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError, nearest
from twotrack.tables.files.csv_text import csv_of_mappings

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

KINDS = ("class", "topic")
ALLOCATIONS = ("equal", "proportional")

COLUMNS: tuple[str, ...] = (
    "id",
    "format",
    "date",
    "source",
    "target",
    "cameo_code",
    "text",
    "class",
    "topic",
    "stratum",
    "true_class",
    "true_topic",
)
EXPLAINS = "#"

# Events that can be drawn, each with the machine's two labels.
VIEW = """
    CREATE OR REPLACE TEMP VIEW to_audit AS
    SELECT *, coalesce(topic, 'none') AS topic_label, CASE quad
        WHEN 1 THEN 'verbal_cooperation' WHEN 2 THEN 'material_cooperation'
        WHEN 3 THEN 'verbal_conflict' WHEN 4 THEN 'material_conflict' END AS class_label
    FROM events WHERE quad BETWEEN 1 AND 4
"""
SIZES = (
    "SELECT CASE ? WHEN 'class' THEN class_label ELSE topic_label END AS label, count(*) FROM to_audit GROUP BY label"
)
DRAW = """
    SELECT event_id, source_format, strftime(date, '%Y-%m-%d'),
        concat_ws(', ', source_name, source_country), concat_ws(', ', target_name, target_country),
        coalesce(cameo_code, ''), coalesce(text, ''), class_label, topic_label,
        CASE ? WHEN 'class' THEN class_label ELSE topic_label END AS stratum,
        md5(concat_ws(':', ?, source_format, event_id)) AS drawn
    FROM to_audit WHERE stratum = ? ORDER BY drawn, event_id, date LIMIT ?
"""


@dataclass(frozen=True)
class SampleOptions:
    """How many events, in strata of which label, shared out how, by which seed."""

    number: int
    by: str = "class"
    allocation: str = "equal"
    seed: int = 1


def population(con: "DuckDBPyConnection", kind: str) -> dict[str, int]:
    """Events of each label that have a class; those without one can be neither drawn nor corrected."""
    con.execute(VIEW)
    found = dict(con.execute(SIZES, [kind]).fetchall())
    return {label: int(found[label]) for label in observed_labels(kind) if label in found}


def shared_out(number: int, sizes: dict[str, int], allocation: str) -> dict[str, int]:
    """Events to draw from each stratum: evenly, or by its size with one at least; never more than it has.

    >>> shared_out(10, {"a": 2, "b": 50, "c": 50}, "equal")
    {'a': 2, 'b': 4, 'c': 4}
    >>> shared_out(10, {"a": 1, "b": 60, "c": 39}, "proportional")
    {'a': 1, 'b': 6, 'c': 3}
    """
    whole = sum(sizes.values())
    share = {name: (size / whole if allocation == "proportional" else 1 / len(sizes)) for name, size in sizes.items()}
    given = dict.fromkeys(sizes, 0)
    if allocation == "proportional":
        given = {name: min(1, size) for name, size in sizes.items()} if number >= len(sizes) else given
    for _ in range(min(number, whole) - sum(given.values())):
        open_ones = [name for name in sizes if given[name] < sizes[name]]
        given[max(open_ones, key=lambda name: (share[name] * number - given[name], share[name]))] += 1
    return given


def check_options(options: SampleOptions) -> SampleOptions:
    """Order that can be carried out; anything else is an error with the nearest name."""
    faults = [
        Fault(translate("audit.not_known", option=option, found=found, known=", ".join(known)) + nearest(found, known))
        for option, found, known in (("--by", options.by, KINDS), ("--allocation", options.allocation, ALLOCATIONS))
        if found not in known
    ]
    if options.number < 1:
        faults.append(Fault(translate("audit.no_number", found=options.number)))
    if faults:
        raise RunError(faults)
    return options


def draw(con: "DuckDBPyConnection", options: SampleOptions) -> list[dict[str, Any]]:
    """Rows of a sheet, mixed so that strata do not stand in blocks.

    The order of drawing is that of a hash of seed and event: memory stays flat, and the same
    table gives the same sample whatever the order of its rows and the number of cores.
    """
    sizes = population(con, options.by)
    if not sizes:
        raise RunError(translate("audit.no_events"))
    rows: list[tuple[Any, ...]] = []
    for stratum, wanted in shared_out(options.number, sizes, options.allocation).items():
        rows += con.execute(DRAW, [options.by, str(options.seed), stratum, wanted]).fetchall()
    rows.sort(key=lambda row: (row[-1], row[0], row[2]))
    return [dict(zip(COLUMNS, (*row[:-1], "", ""), strict=True)) for row in rows]


def sheet_text(rows: list[dict[str, Any]], options: SampleOptions, events: int) -> str:
    """The sheet as CSV: a row that explains the columns to fill in, then the rows drawn from this number of events."""
    return csv_of_mappings(COLUMNS, [_explanation(options, len(rows), events), *rows])


def _explanation(options: SampleOptions, drawn: int, events: int) -> dict[str, str]:
    order = {"by": options.by, "allocation": options.allocation, "seed": options.seed}
    sized = translate("audit.explain_stratum", drawn=drawn, events=events, **order)
    return dict.fromkeys(COLUMNS, "") | {
        "id": EXPLAINS,
        "text": translate("audit.explain_text"),
        "stratum": sized,
        "true_class": " | ".join(true_labels("class")),
        "true_topic": " | ".join(true_labels("topic")),
    }
