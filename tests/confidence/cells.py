"""Cells lever by outcome: what each lever should do to an outcome by published evidence, and what it does here.

    python tests/confidence/cells.py            prints every cell with its figure and state
    python tests/confidence/cells.py --write    renews the figures in cells_outside.csv, and which cells are there

`cells.csv` holds sign and range of each, with its source; `cells_outside.csv` those that are not inside today, each
with its figure, the reason and the repair that will mend it.
"""

import csv
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.files import load_scenario, shipped_scenarios
from twotrack.policy.scenario import Scenario, parse_settings
from twotrack.policy.setting import levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.pairs import run_pairs
from twotrack.tables.axes import codes

HERE = Path(__file__).parent
CELLS, OUTSIDE = HERE / "cells.csv", HERE / "cells_outside.csv"
DRAWS, SEED = 64, 1
# First year of the projection, and what of its outcomes is read.
FUTURE, PARTS = DEFAULT_SPAN.future // MONTHS_A_YEAR, ("nation", "states", "monthly")
INSIDE, BEYOND, NO_LEVER, NO_OUTCOME = STATES = ("inside", "outside", "no lever yet", "no outcome yet")
FIGURES = ("change", "difference", "ratio", "level")
# Where a range has one sign, this share of the worlds must have it.
WORLDS = 0.8
# No difference at all: a bound of zero allows for rounding, and *not zero* means more than a millionth.
ROUNDING, SOMETHING = 1e-9, 1e-6


@dataclass(frozen=True)
class Cell:
    """One row of `cells.csv`: a scenario, what it is compared with, an outcome in a year (or a month: 2019-09), and the
    range of its figure.

    `figure` is a `change` in per cent, a `difference`, a `ratio` to the year `against` or the `level` alone, each the
    median over draws, compared within the same possible world: the medians of two bands wander more than what a
    policy does. With `places` the outcome is the sum over these states.
    """

    number: int
    settings: str
    base: str
    outcome: str
    places: tuple[str, ...]
    year: int
    against: int | None
    figure: str
    low: float
    high: float
    unit: str
    not_zero: bool
    source: str
    status: str
    month: int = 0


@dataclass(frozen=True)
class Finding:
    """State of a cell, with its figure where it has one."""

    state: str
    value: float | None = None


def rows_of(path):
    """Rows of a table by column."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def cells():
    """Every cell."""
    return tuple(cell_of(row) for row in rows_of(CELLS))


def cell_of(row):
    """Cell of a row of `cells.csv`."""
    words = {name: row[name] for name in ("settings", "base", "outcome", "figure", "unit", "source", "status")}
    return Cell(
        number=int(row["cell"]),
        places=tuple(row["places"].split()),
        year=int(row["year"][:4]),
        month=int(row["year"][5:] or 0),
        against=int(row["against"]) if row["against"] else None,
        low=float(row["low"]),
        high=float(row["high"]),
        not_zero=row["not_zero"] == "yes",
        **words,
    )


def lever_names(settings):
    """Levers that a column of settings names; none where it names a scenario of the package."""
    return {text.partition("=")[0].partition("@")[0].partition("[")[0] for text in settings.split() if "=" in text}


def scenario_of(settings):
    """Scenario that a column of settings writes: `LEVER@MONTH=VALUE …`, a shipped name, or nothing for the record."""
    if settings in shipped_scenarios():
        return load_scenario(settings)
    return Scenario(settings=tuple(one for text in settings.split() for one in parse_settings(text)))


def missing(cell, outcomes):
    """State of a cell that names a lever or an outcome which there is not; nothing for any other."""
    if not lever_names(f"{cell.settings} {cell.base}") <= set(levers()):
        return NO_LEVER
    return "" if cell.outcome in outcomes else NO_OUTCOME


@cache
def findings():
    """State and figure of each cell, by its number: the worlds of one seed, once for all cells."""
    experiment = shipped_experiment()
    known = [cell for cell in cells() if not missing(cell, experiment.layout.outcomes)]
    asked = {(text, year >= FUTURE) for cell in known for text, year in sides(cell)}
    past, ahead = (sorted(text for text, later in asked if later == wanted) for wanted in (False, True))
    runs = recorded_years(experiment, past) | projected_years(experiment, ahead, max(cell.year for cell in known))

    def worlds(cell, text, year):
        outcomes, first = runs[text, year >= FUTURE]
        if cell.month:
            return outcomes.monthly[cell.outcome][:, MONTHS_A_YEAR * (year - first) + cell.month - 1]
        if not cell.places:
            return outcomes.nation[cell.outcome][:, year - first]
        places = [codes("state").index(place) for place in cell.places]
        return outcomes.states[cell.outcome][:, year - first][:, places].sum(axis=1)

    made = {}
    for cell in cells():
        absent = missing(cell, experiment.layout.outcomes)
        made[cell.number] = Finding(absent) if absent else finding(cell, worlds)
    return made


def sides(cell):
    """Settings and year of both figures that a cell compares."""
    other = (cell.settings, cell.against) if cell.against else (cell.base, cell.year)
    return (cell.settings, cell.year), other


def recorded_years(experiment, written):
    """Outcomes with their first year, by settings, in the years of the record."""
    first, last = experiment.span.years[0], FUTURE - 1
    return {
        (text, False): (experiment.ensemble(scenario_of(text), DRAWS, SEED, quiet, wanted=PARTS, until=last), first)
        for text in written
    }


def projected_years(experiment, written, last):
    """Outcomes with their first year, by settings, in the years of the projection up to the last."""
    scenarios, months = [scenario_of(text) for text in written], MONTHS_A_YEAR * (last + 1 - FUTURE)
    found = run_pairs(experiment, scenarios, range(DRAWS), SEED, months=months, wanted=PARTS)
    return {
        (text, True): (Outcomes(*({name: value[at] for name, value in part.items()} for part in found)), FUTURE)
        for at, text in enumerate(written)
    }


def quiet(_):
    """Nothing to say of progress."""


def finding(cell, worlds):
    """State and figure of a cell from its outcome by draw: `worlds(cell, settings, year)`."""
    moved, base = (worlds(cell, text, year) for text, year in sides(cell))
    # A change in per cent of nothing is none: a world without such traffic says nothing of what moves it.
    there = np.isfinite(moved) & np.isfinite(base) & ((base != 0) | (cell.figure not in {"change", "ratio"}))
    moved, base = moved[there], base[there]
    value = figure_of(cell.figure, moved, base)
    return Finding(state_of(cell, value, moved - base, float(np.median(base))), value)


def figure_of(figure, moved, base):
    """Figure of a cell: the median over draws, each compared within its own possible world."""
    by_draw = {
        "change": lambda: 100 * (moved / base - 1),
        "difference": lambda: moved - base,
        "ratio": lambda: moved / base,
        "level": lambda: moved,
    }
    return float(np.median(by_draw[figure]()))


def state_of(cell, value, change, base):
    """`inside` where the figure is in its range, enough worlds have its sign, and something moves where it must."""
    in_range = cell.low - ROUNDING <= value <= cell.high + ROUNDING
    compared = cell.figure in {"change", "difference"} and cell.low * cell.high > 0
    one_sign = not compared or np.mean(np.sign(change) == np.sign(cell.low)) >= WORLDS
    moves = not cell.not_zero or abs(np.median(change)) > SOMETHING * abs(base)
    return INSIDE if in_range and one_sign and moves else BEYOND


def outside():
    """Rows of the cells that are not inside, by number."""
    return {int(row["cell"]): row for row in rows_of(OUTSIDE)}


def shown(value):
    """Figure as the table has it."""
    return "" if value is None else f"{value:.4g}"


def count():
    """How many cells are inside, and how many there are."""
    return sum(one.state == INSIDE for one in findings().values()), len(cells())


def write_outside():
    """Figures of today in the list of cells outside; the reason of a cell that is new there is for a person to give."""
    before = outside() if OUTSIDE.exists() else {}
    with OUTSIDE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("cell", "state", "value", "reason", "repair"))
        for number, one in findings().items():
            if one.state != INSIDE:
                said = before.get(number, {})
                writer.writerow((number, one.state, shown(one.value), said.get("reason", ""), said.get("repair", "")))


def main():
    """Print every cell, and how many are inside; with `--write` renew the list of those that are not."""
    for cell in cells():
        one = findings()[cell.number]
        asked = f"{cell.settings or 'as it happened'} → {cell.outcome} {cell.year}"
        sys.stdout.write(
            f"{cell.number:3} {one.state:14} {shown(one.value):>10}  {cell.low:g} to {cell.high:g}  {asked}\n"
        )
    inside, every = count()
    sys.stdout.write(f"{inside} of {every} cells lever by outcome are inside ({DRAWS} draws, seed {SEED})\n")
    if "--write" in sys.argv[1:]:
        write_outside()


if __name__ == "__main__":
    main()
