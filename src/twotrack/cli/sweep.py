"""`twotrack sweep`: every lever alone, and what each moves."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.chosen import chosen_scenario
from twotrack.cli.options import JsonFlag, PriorFlag, Seed, Unconditioned
from twotrack.cli.run.condition import condition
from twotrack.cli.terminal.language import unit_word
from twotrack.cli.terminal.output import (
    check_writable,
    notes,
    print_json,
    progress_bar,
    results_console,
    table,
    write_together,
)
from twotrack.cli.terminal.streams import write_data
from twotrack.policy.setting import levers
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError
from twotrack.tables.numerals import short_number, with_sign

if TYPE_CHECKING:
    from twotrack.runs.layout import Layout
    from twotrack.runs.sweep.effects import Effect, Sweep

SHOWN = 5
ENDS = ("bounds", "half")
Origin = Annotated[str, typer.Option("--from", metavar="SCENARIO", help="sweep.origin")]
Year = Annotated[int, typer.Option("--year", help="sweep.year")]
End = Annotated[str, typer.Option("--to", metavar="bounds|half", help="sweep.to")]
CsvFile = Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="sweep.csv")]
Draws = Annotated[int, typer.Option("-n", "--draws", help="cli.draws")]


def sweep(
    origin: Origin = "as-it-happened",
    year: Year = 2030,
    to: End = "bounds",
    draws: Draws = 50,
    seed: Seed = 1,
    csv: CsvFile = None,
    json: JsonFlag = False,
    prior: PriorFlag = False,
    unconditioned: Unconditioned = False,
) -> None:
    """Move each lever alone and print what each outcome answers to."""
    from twotrack.runs.sweep.run import Size, check_size, count_of_runs, run_sweep

    if to not in ENDS:
        raise RunError(translate("sweep.bad_end", found=to))
    check_size(Size(draws, seed, year))
    scenario = chosen_scenario(origin, None)
    if csv is not None and str(csv) != "-":
        check_writable(csv.parent, csv.name)
    with notes.status(translate("cli.preparing")):
        from twotrack.runs.experiment import shipped_experiment

        experiment = shipped_experiment(prior=prior, unconditioned=unconditioned)
    condition(experiment, draws, seed)
    with progress_bar("sweep.running", count_of_runs(scenario, to)) as advance:
        found = run_sweep(experiment, scenario, Size(draws, seed, year), to, advance)
    print_sweep(found, experiment.layout, csv, json=json)


def print_sweep(found: "Sweep", layout: "Layout", csv: Path | None, *, json: bool) -> None:
    """Print what was found, or write it where it is wanted."""
    if json:
        print_json(as_object(found))
    elif csv is None:
        print_table(found, layout)
    if csv is not None and str(csv) == "-":
        write_data(found.to_csv())
    elif csv is not None:
        write_together(csv.parent, {csv.name: found.to_csv()})


def as_object(found: "Sweep") -> dict[str, Any]:
    """Sweep as `--json` prints it."""
    asked = {"from": found.scenario.name, "year": found.year, "to": found.to, "draws": found.draws, "seed": found.seed}
    silent = {"silent_outcomes": list(found.silent_outcomes), "idle_levers": list(found.idle_levers)}
    return asked | silent | {"effects": [asdict(effect) for effect in found.effects]}


def print_table(found: "Sweep", layout: "Layout") -> None:
    """For each outcome the levers that move it most, or that none does; then what moves nothing."""
    console, language = results_console(), current_language()
    made = table(
        *(translate(f"sweep.column_{name}") for name in ("outcome", "lever", "level", "median", "band", "share"))
    )
    for name in found.movers:
        row, effects = layout.outcomes[name], found.of(name)
        label = f"{row.label[language]} ({unit_word(row.unit)})"
        if not effects:
            made.add_row(label, translate("sweep.no_lever"), *["–"] * 4)
        for at, effect in enumerate(effects[:SHOWN]):
            made.add_row(label if at == 0 else "", *effect_cells(effect))
    console.print(made)
    silent = [layout.outcomes[name].label[language] for name in found.silent_outcomes]
    for key, names in (("sweep.still", silent), ("sweep.idle", sorted(found.idle_levers))):
        if names:
            console.print(translate(key, names="; ".join(names), year=found.year), markup=False)
    values = {"year": found.year, "scenario": found.scenario.title[language], "draws": found.draws}
    console.print(translate("sweep.note", **values), style="dim", markup=False)


def effect_cells(effect: "Effect") -> list[str]:
    """Cells of one effect: lever, level, median difference, its band, its share of the outcome."""
    share = "–" if effect.relative is None else f"{with_sign(100 * effect.relative, 1)} %"
    median = short_number(effect.median) if effect.median <= 0 else f"+{short_number(effect.median)}"
    band = f"{short_number(effect.low)} – {short_number(effect.high)}"
    label = levers()[effect.lever].label[current_language()]
    return [f"{label} ({effect.lever})", short_number(effect.level), median, band, share]
