"""`twotrack negotiate --table`: any table of utilities, without the model."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twotrack.cli.terminal.output import notes, print_json, results_console, table
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError
from twotrack.tables.numerals import plain_number

if TYPE_CHECKING:
    from twotrack.agreements.domain.answer import DomainAnswer, Point

# What a terminal shows of a list; `--json` has them all.
SHOWN = 12


def negotiate_domain(path: Path | None, power: str | None, *, mix: bool, json: bool) -> None:
    """Print the answer of a table."""
    from twotrack.agreements.domain.answer import answer_domain
    from twotrack.agreements.domain.reading import FEWEST_PARTIES, read_domain, read_powers

    if path is None:
        raise RunError(translate("negotiate.only_with_table"))
    domain = read_domain(path)
    powers = None if power is None else read_powers(power, domain.parties)
    if mix and len(domain.parties) != FEWEST_PARTIES:
        raise RunError(translate("negotiate.mix_of_two", found=len(domain.parties)))
    if domain.assumed:
        notes.print(str(Fault(translate("negotiate.no_reservation"), path.name, warning=True)), markup=False)
    found = answer_domain(domain, powers, mix=mix)
    if json:
        print_json(as_object(found, mix=mix))
    else:
        print_answer(found)


def as_object(found: "DomainAnswer", *, mix: bool) -> dict[str, Any]:
    """Answer as `--json` prints it."""
    domain = found.domain
    return {
        "parties": domain.parties,
        "reservation": dict(zip(domain.parties, map(float, domain.reservation), strict=True)),
        "outcomes": len(domain.outcomes),
        "mixed": mix,
        "win_sets": found.win_sets,
        "zone": found.zone,
        "ideal_gains": dict(zip(domain.parties, found.ideal, strict=False)),
        "front": [asdict(point) | {"for_all": min(point.gains) >= 0} for point in found.front],
        "solutions": {name: [asdict(point) for point in points] for name, points in found.solutions.items()},
        "nearest_miss": [asdict(point) for point in found.nearest_miss],
    }


def print_answer(found: "DomainAnswer") -> None:
    """Counts, solutions, front; where nothing can be agreed on, the nearest miss."""
    console, domain = results_console(), found.domain
    counts = {party: len(names) for party, names in found.win_sets.items()}
    listed = "; ".join(f"{party} {count:,}" for party, count in counts.items())
    values = {"count": f"{len(domain.outcomes):,}", "listed": listed, "zone": f"{len(found.zone):,}"}
    console.print(translate("negotiate.domain_counts", **values), markup=False)
    if found.zone:
        made = point_table(domain.parties, "negotiate.column_solution")
        for name, points in found.solutions.items():
            add_points(made, points, translate(f"negotiate.{name}"))
        console.print(made)
    else:
        console.print(translate("negotiate.no_zone"), markup=False)
        made = point_table(domain.parties, "negotiate.column_solution")
        add_points(made, found.nearest_miss[:SHOWN], translate("negotiate.nearest_miss"))
        console.print(made)
    made = point_table(domain.parties, "negotiate.column_front")
    add_points(made, found.front[:SHOWN], "")
    console.print(made)
    if len(found.front) > SHOWN:
        console.print(translate("negotiate.more_points", count=len(found.front) - SHOWN), style="dim", markup=False)


def point_table(parties: tuple[str, ...], first: str) -> Any:
    """Empty table of points: what they are, their outcomes, a column for each party."""
    return table(translate(first), translate("negotiate.column_outcomes"), *parties)


def add_points(made: Any, points: "tuple[Point, ...]", label: str) -> None:
    """Rows of points: utilities, with the gain over no agreement in brackets."""
    for at, point in enumerate(points):
        pairs = zip(point.utilities, point.gains, strict=True)
        cells = [f"{plain_number(round(u, 6))} ({gain:+.4g})".replace("-", "−") for u, gain in pairs]
        made.add_row("" if at else label, outcomes_text(point), *cells)


def outcomes_text(point: "Point") -> str:
    """Outcomes of a point; of a lottery, both with their chances."""
    if point.share is None:
        more = len(point.outcomes) - SHOWN
        return ", ".join(point.outcomes[:SHOWN]) + (f", +{more}" if more > 0 else "")
    first, second = point.outcomes
    return f"{first} {100 - 100 * point.share:.1f} % / {second} {100 * point.share:.1f} %"
