"""`twotrack calibrate`: draws of the uncertain numbers from what official figures leave possible."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from twotrack.cli.estimate.fit import checked_month
from twotrack.cli.terminal.output import check_writable, notes, print_json, results_console, table
from twotrack.tables.catalogue import say
from twotrack.tables.errors import Fault, RunError

ARCHIVE, HEADER, DRAWS = "calibration.nc", "posterior.toml", "posterior.npy"
FEWEST_CHAINS, FEWEST = 2, 20
SEEDS = 2**32
NOT_CONVERGED = 1
WORST_SHOWN = 8
WANTED = "inegi/homicides_occurrence_state.csv"


@dataclass(frozen=True)
class CalibrateOrder:
    """What the command line asked for."""

    issue: str | None
    until: str
    data: Path | None
    chains: int
    draws: int
    warmup: int
    seed: int
    resume: bool
    out: Path
    as_json: bool

    def command(self) -> str:
        """The order as it would be given again."""
        numbers = f"--chains {self.chains} --draws {self.draws} --warmup {self.warmup} --seed {self.seed}"
        issue = f" --issue {self.issue}" if self.issue else ""
        return f"twotrack calibrate{issue} --until {self.until} {numbers}"


def checked(order: CalibrateOrder) -> None:
    """Refuse an order that cannot be carried out, before long work."""
    checked_month(order.until)
    if order.chains < FEWEST_CHAINS or min(order.draws, order.warmup) < FEWEST:
        raise RunError(say("calibrate.few", chains=order.chains, draws=order.draws, warmup=order.warmup))
    if not 0 <= order.seed < SEEDS:
        raise RunError(say("calibrate.bad_seed", seed=order.seed))
    if order.data is not None and not (order.data / WANTED).is_file():
        raise RunError(Fault(say("calibrate.no_series", wanted=WANTED), str(order.data)))
    check_writable(order.out, ARCHIVE, HEADER, DRAWS)


def calibrate_command(order: CalibrateOrder) -> int:
    """0 where every chain agrees and the files are written, 1 where they do not and nothing is."""
    checked(order)
    with notes.status(say("cli.preparing")):
        from twotrack.calibration.nuts import calibrate as work
        from twotrack.calibration.nuts.plan import Plan
        from twotrack.world.ensemble import keep_compiled

        keep_compiled()
    data = None if order.data is None else str(order.data.absolute())
    plan = Plan(order.until, order.chains, order.draws, order.warmup, order.seed, data)
    units = work.units_of(order.issue)
    work.take_order(order.out, plan, [unit.name for unit in units], resume=order.resume)
    try:
        found = drawn(work, (plan, units, order.out))
    except KeyboardInterrupt:
        notes.print("\n" + say("calibrate.kept", folder=order.out), markup=False)
        raise
    converged = all(sampled.verdict.converged for sampled in found)
    report(order, found, converged=converged)
    if not converged:
        return refused(order)
    wrote(order, plan, found)
    return 0


def drawn(work: Any, what: tuple[Any, ...]) -> list[Any]:
    """Every unit's chains, with the time left on standard error."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    costs: dict[str, float] = {}
    with Progress(*columns, console=notes) as bar:
        task = bar.add_task(say("calibrate.sampling"), total=None)

        def planned(seconds: dict[str, float], steps: dict[str, int]) -> None:
            costs.update(seconds)
            bar.reset(task, total=sum(costs[name] * count for name, count in steps.items()))

        def mode(unit: Any, found: Any) -> None:
            milliseconds = f"{1000 * found.seconds:.0f}"
            cost = {"evaluations": found.evaluations, "milliseconds": milliseconds, "count": found.mode.size}
            bar.console.print(say("calibrate.mode", unit=unit.name, **cost), markup=False)

        told = work.Told(mode, planned, lambda unit, count: bar.advance(task, count * costs[unit]))
        return work.calibrate(*what, told)


def report(order: CalibrateOrder, found: list[Any], *, converged: bool) -> None:
    """What the chains say, as a table or as JSON."""
    if order.as_json:
        units = [asdict(s.verdict) | {"converged": s.verdict.converged, "gradient": s.shape.seconds} for s in found]
        numbers = [asdict(d) for s in found for d in s.each]
        print_json({"converged": converged, "units": units, "numbers": numbers})
        return
    columns = ("unit", "size", "r_hat", "bulk", "tail", "divergent", "leapfrogs", "gradient", "converged")
    made = table(*(say(f"calibrate.column_{c}") for c in columns))
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
            say("calibrate.yes") if v.converged else say("calibrate.no"),
        )
    results_console().print(made)
    tell_numbers(found)


def tell_numbers(found: list[Any]) -> None:
    """Width of each number beside its prior's, those that miss a bound, and those of which the figures tell nothing."""
    from twotrack.calibration.nuts.diagnostics import missed, untold, widths
    from twotrack.calibration.nuts.units import literature_only

    console = results_console()
    each = [d for sampled in found for d in sampled.each]
    made = table(say("cli.column_number"), say("calibrate.column_width"))
    for name, share in widths(each).items():
        made.add_row(name, f"{share:.2f}")
    console.print(made)
    for d in missed(each)[:WORST_SHOWN]:
        said = {"r_hat": f"{d.r_hat:.3f}", "bulk": f"{d.bulk:.0f}", "tail": f"{d.tail:.0f}"}
        console.print(say("calibrate.worst_number", name=d.name, **said), markup=False)
    if names := untold(each):
        console.print(say("calibrate.untold", count=len(names), names=", ".join(names)), markup=False)
    console.print(say("calibrate.literature", count=len(literature_only())), markup=False)


def refused(order: CalibrateOrder) -> int:
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
    notes.print(say("calibrate.not_converged", folder=order.out, **bounds), markup=False)
    return NOT_CONVERGED


def wrote(order: CalibrateOrder, plan: Any, found: list[Any]) -> None:
    """Write netCDF, and of a whole calibration the compact posterior."""
    from twotrack.calibration.nuts.archive import write_archive
    from twotrack.calibration.nuts.compact import compact

    with notes.status(say("cli.preparing")):
        write_archive(plan, found, order.out / ARCHIVE)
    files = [ARCHIVE]
    if order.issue is None:
        header, draws = compact(plan, found, order.command())
        (order.out / DRAWS).write_bytes(draws)
        (order.out / HEADER).write_text(header, encoding="utf-8", newline="\n")
        files += [HEADER, DRAWS]
    else:
        notes.print(say("calibrate.only_part"), markup=False)
    notes.print(say("calibrate.done", files=", ".join(files), folder=order.out), markup=False)
