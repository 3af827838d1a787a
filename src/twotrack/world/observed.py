"""What an issue's observations name, checked against its tables, its equations and the official series."""

from collections.abc import Iterable, Iterator

from twotrack.base.fields import Noise, links
from twotrack.base.units import same_dimension
from twotrack.evidence.series import available, load_series
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, nearest
from twotrack.tables.issue_tables import IssueTables
from twotrack.tables.observation_rows import FiguresRow, ObservationRow
from twotrack.world.remedies import at_row

FILE = "observations.toml"
SHOCKS = ("shock", "common")


def observation_faults(tables: IssueTables, inputs: type, equations: object) -> list[Fault]:
    """Numbers, measures, shocks, functions, series, columns and units that rows of an issue name and that are not
    there, or do not fit.
    """
    return [
        fault for name, row in tables.observations.items() for fault in row_faults(tables, name, row, inputs, equations)
    ]


def row_faults(tables: IssueTables, name: str, row: ObservationRow, inputs: type, equations: object) -> Iterator[Fault]:
    """Faults of one row."""
    numbers = {*tables.parameters, *tables.recording}
    yield from unknown(tables, name, "no_number", row.numbers(), numbers)
    yield from unknown(tables, name, "no_measure", row.measures(), tables.quantities)
    noise = [one for one, link in links(inputs).items() if isinstance(link, Noise)]
    shocks = {f"process.{n}.{key}": getattr(walk, key) for n, walk in enumerate(row.process) for key in SHOCKS}
    yield from unknown(tables, name, "no_noise", {key: found for key, found in shocks.items() if found}, noise)
    if row.part and not hasattr(equations, row.part.rest):
        told = {"found": row.part.rest, "file": f"{tables.name}/equations.py"}
        yield fault(tables, name, "part.rest", "no_verb", **told)
    for at, one in enumerate(row.figures):
        yield from figures_faults(tables, name, f"figures.{at}", row, one)


def unknown(tables: IssueTables, name: str, key: str, wanted: dict[str, str], known: Iterable[str]) -> Iterator[Fault]:
    """Names that are not among those known, each at its place with the nearest."""
    for at, found in wanted.items():
        if found not in known:
            yield fault(tables, name, at, key, known, found=found)


def figures_faults(tables: IssueTables, name: str, at: str, row: ObservationRow, one: FiguresRow) -> Iterator[Fault]:
    """What is wrong with one series of a row: it is not there, has not the column, or is counted in another unit."""
    known = available()
    if one.series not in known:
        yield fault(tables, name, f"{at}.series", "no_series", known, found=one.series, file=f"{one.series}.csv")
        return
    columns = load_series(one.series).columns
    wanted = [one.place, one.divide_by, *([one.column] if one.column else codes(row.axis or "state"))]
    for found in wanted:
        if found and found not in columns:
            yield fault(tables, name, f"{at}.column", "no_column", columns, found=found, series=one.series)
    counted = tables.quantities.get(one.of)
    if counted and not one.over and not same_dimension(f"{one.unit} / month", counted.unit):
        told = {"found": one.unit, "of": one.of, "period": row.period, "wanted": counted.unit}
        yield fault(tables, name, f"{at}.unit", "unit", **told)


def fault(tables: IssueTables, name: str, at: str, key: str, known: Iterable[str] = (), **told: str) -> Fault:
    """Fault at a key of a row."""
    message = translate(f"observation.{key}", name=f"{name}.{at}", **told)
    return at_row(tables, FILE, message + nearest(told.get("found", ""), known), name, *at.split("."))


def sampling_faults(every: Iterable[IssueTables]) -> list[Fault]:
    """Sampled numbers that no issue has, or that rest on the literature alone; issues to move that are not there."""
    issues = {tables.name: tables for tables in every}
    rows = {f"{n}.{key}": row for n, t in issues.items() for key, row in (t.parameters | t.recording).items()}
    faults: list[Fault] = []
    for tables in issues.values():
        for name, row in tables.sampling.items():
            for number in row.numbers:
                found = number if "." in number else f"{tables.name}.{number}"
                key = "no_number" if found not in rows else "literature_only" if rows[found].literature_only else ""
                if key:
                    message = translate(f"observation.{key}", name=name, found=found) + nearest(found, rows)
                    faults.append(at_row(tables, "sampling.toml", message, name, "numbers"))
            for found in row.moved_with:
                if found not in issues:
                    message = translate("observation.no_issue", name=name, found=found) + nearest(found, issues)
                    faults.append(at_row(tables, "sampling.toml", message, name, "moved_with"))
    return faults
