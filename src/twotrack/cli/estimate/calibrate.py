"""`twotrack calibrate`: draws of the uncertain numbers from what official figures leave possible."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from twotrack.base.files import staging_folder, write_files
from twotrack.cli.estimate.fit import checked_month
from twotrack.cli.options import JsonFlag, Seed, UntilMonth
from twotrack.cli.terminal.output import check_writable, notes, print_json, results_console, table, writing_to
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

if TYPE_CHECKING:
    from twotrack.calibration.nuts.approximation import Approximation
    from twotrack.calibration.nuts.calibrate import BlockDraws
    from twotrack.calibration.nuts.laplace import Laplace
    from twotrack.calibration.nuts.plan import Plan
    from twotrack.observation.declarations import SamplingBlock

ARCHIVE, HEADER, DRAWS = "calibration.nc", "posterior.toml", "posterior.npy"
FEWEST_CHAINS, FEWEST = 2, 20
# What a calibration takes on a disk, at most: archive and posterior, and what each kept draw of a chain adds.
SPACE, SPACE_OF_DRAW = 50_000_000, 20_000
SEEDS = 2**32
NOT_CONVERGED = 1
WORST_SHOWN = 8
WANTED = "inegi/homicides_occurrence_state.csv"


def calibrate(
    issue: Annotated[str | None, typer.Option("--issue", metavar="ISSUE", help="calibrate.issue")] = None,
    until: UntilMonth = "2021-12",
    data: Annotated[Path | None, typer.Option("--data", metavar="DIR", help="calibrate.data")] = None,
    chains: Annotated[int, typer.Option("--chains", help="calibrate.chains")] = 4,
    draws: Annotated[int, typer.Option("--draws", help="calibrate.draws")] = 300,
    warmup: Annotated[int, typer.Option("--warmup", help="calibrate.warmup")] = 300,
    seed: Seed = 1,
    normal: Annotated[bool, typer.Option("--laplace", help="calibrate.laplace")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="calibrate.resume")] = False,
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="calibrate.out")] = Path("calibration"),
    json: JsonFlag = False,
) -> int:
    """Draw the uncertain numbers; 0 where every chain agrees and the files are written, 1 where they do not and
    nothing is.
    """
    check_numbers(until, chains, draws, warmup, seed)
    check_folders(data, out, chains * draws)
    with notes.status(translate("cli.preparing")):
        from twotrack.calibration.nuts.plan import Plan
        from twotrack.world.ensemble import cache_compiled

        cache_compiled()
    plan = Plan(until, chains, draws, warmup, seed, None if data is None else str(data.absolute()))
    if normal:
        return approximate_posterior(plan, issue, out, as_json=json)
    found = sampled_units(plan, issue, out, resume=resume)
    report(found, as_json=json)
    if not all(sampled.verdict.converged for sampled in found):
        return refuse_unconverged(out)
    write_posterior(plan, issue, found, out)
    return 0


def approximate_posterior(plan: "Plan", issue: str | None, out: Path, *, as_json: bool) -> int:
    """Write the posterior of the normal approximation at the modes, and say what of it importance weights leave."""
    from twotrack.calibration.nuts.approximation import Approximation, approximate
    from twotrack.calibration.nuts.calibrate import blocks_of
    from twotrack.calibration.nuts.compact import LAPLACE_METHOD, compact, normal_draws

    if issue is not None:
        raise RunError(translate("calibrate.laplace_whole", issue=issue))

    def tell(found: Approximation) -> None:
        values = {"unit": found.block.name, "count": found.shape.mode.size, "share": f"{found.effective_share:.1%}"}
        notes.print(translate("calibrate.approximated", **values), markup=False)

    found = approximate(plan, blocks_of(None), tell)
    command = f"twotrack calibrate --laplace --until {plan.until} --seed {plan.seed}"
    with writing_to(out), staging_folder(out) as made:
        header, draws = compact(plan, normal_draws(found), LAPLACE_METHOD, command)
        write_files(made, {HEADER: header, DRAWS: draws})
    if as_json:
        shares = {one.block.name: one.effective_share for one in found}
        print_json({"method": "laplace", "effective_share": shares, "log_density": log_densities(found)})
    notes.print(translate("calibrate.done", files=f"{HEADER}, {DRAWS}", folder=out), markup=False)
    return 0


def log_densities(found: "list[Approximation]") -> dict[str, float]:
    """Log density of each block at its mode."""
    return {one.block.name: one.shape.log_density for one in found}


def check_numbers(until: str, chains: int, draws: int, warmup: int, seed: int) -> None:
    """Refuse numbers with which nothing can be sampled, before long work."""
    checked_month(until)
    if chains < FEWEST_CHAINS or min(draws, warmup) < FEWEST:
        raise RunError(translate("calibrate.few", chains=chains, draws=draws, warmup=warmup))
    if not 0 <= seed < SEEDS:
        raise RunError(translate("calibrate.bad_seed", seed=seed))


def check_folders(data: Path | None, out: Path, kept: int) -> None:
    """Refuse a folder without the series, and one that cannot be written to or has no space for the kept draws."""
    if data is not None and not (data / WANTED).is_file():
        raise RunError(Fault(translate("calibrate.no_series", wanted=WANTED), str(data)))
    check_writable(out, ARCHIVE, HEADER, DRAWS, space=SPACE + kept * SPACE_OF_DRAW)


def command_line(plan: "Plan", issue: str | None) -> str:
    """The command by which a calibration is done again."""
    numbers = f"--chains {plan.chains} --draws {plan.draws} --warmup {plan.warmup} --seed {plan.seed}"
    return f"twotrack calibrate{f' --issue {issue}' if issue else ''} --until {plan.until} {numbers}"


def sampled_units(plan: "Plan", issue: str | None, out: Path, *, resume: bool) -> "list[BlockDraws]":
    """Draws of one issue's unit, or of all; what was written before an interrupt is kept, which is said."""
    from twotrack.calibration.nuts import calibrate as work

    units = work.blocks_of(issue)
    work.take_order(out, plan, [unit.name for unit in units], resume=resume)
    try:
        return draw_blocks(plan, units, out)
    except KeyboardInterrupt:
        notes.print("\n" + translate("calibrate.kept", folder=out), markup=False)
        raise


def draw_blocks(plan: "Plan", units: "tuple[SamplingBlock, ...]", out: Path) -> "list[BlockDraws]":
    """Every unit's chains, with the time left on standard error."""
    from twotrack.calibration.nuts import calibrate as work

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    costs: dict[str, float] = {}
    with Progress(*columns, console=notes) as bar:
        task = bar.add_task(translate("calibrate.sampling"), total=None)

        def schedule(seconds: dict[str, float], steps: dict[str, int]) -> None:
            costs.update(seconds)
            bar.reset(task, total=sum(costs[name] * count for name, count in steps.items()))

        def mode(unit: "SamplingBlock", found: "Laplace") -> None:
            milliseconds = f"{1000 * found.seconds:.0f}"
            cost = {"evaluations": found.evaluations, "milliseconds": milliseconds, "count": found.mode.size}
            bar.console.print(translate("calibrate.mode", unit=unit.name, **cost), markup=False)

        told = work.ProgressCallbacks(mode, schedule, lambda unit, count: bar.advance(task, count * costs[unit]))
        return work.calibrate(plan, units, out, told)


def report(found: "list[BlockDraws]", *, as_json: bool) -> None:
    """What the chains say, as a table or as JSON."""
    converged = all(sampled.verdict.converged for sampled in found)
    if as_json:
        units = [asdict(s.verdict) | {"converged": s.verdict.converged, "gradient": s.shape.seconds} for s in found]
        numbers = [asdict(d) for s in found for d in s.each]
        print_json({"converged": converged, "units": units, "numbers": numbers})
        return
    columns = ("unit", "size", "r_hat", "bulk", "tail", "divergent", "leapfrogs", "gradient", "converged")
    made = table(*(translate(f"calibrate.column_{c}") for c in columns))
    for sampled in found:
        v = sampled.verdict
        made.add_row(
            v.unit,
            str(len(sampled.names)),
            f"{v.r_hat:.3f}",
            f"{v.bulk:.0f}",
            f"{v.tail:.0f}",
            f"{v.divergent:.2%}",
            f"{v.leapfrogs:.0f}",
            f"{1000 * sampled.shape.seconds:.0f} ms",
            translate("calibrate.yes") if v.converged else translate("calibrate.no"),
        )
    results_console().print(made)
    print_widths(found)


def print_widths(found: "list[BlockDraws]") -> None:
    """Width of each number beside its prior's, those that miss a bound, and those that the data cannot identify."""
    from twotrack.calibration.nuts.blocks import literature_only
    from twotrack.calibration.nuts.diagnostics import behind, uninformed_numbers, widths

    console = results_console()
    each = [d for sampled in found for d in sampled.each]
    made = table(translate("cli.column_number"), translate("calibrate.column_width"))
    for name, share in widths(each).items():
        made.add_row(name, f"{share:.2f}")
    console.print(made)
    for d in behind(each)[:WORST_SHOWN]:
        said = {"r_hat": f"{d.r_hat:.3f}", "bulk": f"{d.bulk:.0f}", "tail": f"{d.tail:.0f}"}
        console.print(translate("calibrate.worst_number", name=d.name, **said), markup=False)
    if names := uninformed_numbers(each):
        console.print(translate("calibrate.untold", count=len(names), names=", ".join(names)), markup=False)
    console.print(translate("calibrate.literature", count=len(literature_only())), markup=False)


def refuse_unconverged(out: Path) -> int:
    """Say that the chains do not agree, and by which bounds; the chains stay where they are."""
    from twotrack.calibration.nuts import diagnostics as stated

    bounds = {
        "most": f"{1 - stated.MOST_BEHIND:.0%}",
        "wanted_r_hat": stated.WANTED_R_HAT,
        "wanted": f"{stated.WANTED_EFFECTIVE:.0f}",
        "r_hat": stated.WORST_R_HAT,
        "effective": f"{stated.FEWEST_EFFECTIVE:.0f}",
        "divergent": f"{stated.MOST_DIVERGENT:.1%}",
    }
    notes.print(translate("calibrate.not_converged", folder=out, **bounds), markup=False)
    return NOT_CONVERGED


def write_posterior(plan: "Plan", issue: str | None, found: "list[BlockDraws]", out: Path) -> None:
    """Write netCDF, and of a whole calibration the compact posterior."""
    from twotrack.calibration.nuts.archive import write_archive
    from twotrack.calibration.nuts.compact import NUTS_METHOD, compact, draws_of_chains

    files = [ARCHIVE]
    with notes.status(translate("cli.preparing")), writing_to(out), staging_folder(out) as made:
        write_archive(plan, found, made / ARCHIVE)
        if issue is None:
            header, draws = compact(plan, draws_of_chains(found), NUTS_METHOD, command_line(plan, issue))
            write_files(made, {HEADER: header, DRAWS: draws})
            files += [HEADER, DRAWS]
    if issue is not None:
        notes.print(translate("calibrate.only_part"), markup=False)
    notes.print(translate("calibrate.done", files=", ".join(files), folder=out), markup=False)
