"""`twotrack fit`: what official figures say of the uncertain numbers."""

from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from twotrack.base.months import month_index
from twotrack.cli.options import JsonFlag, UntilMonth
from twotrack.cli.terminal.output import check_writable, notes, print_json, write_together
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

EARLIEST = month_index("2004-12")
# What the table takes on a disk, at most.
SPACE = 1_000_000


def fit(
    until: UntilMonth = "2021-12",
    out: Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="cli.fit_out")] = Path("fitted.toml"),
    json: JsonFlag = False,
) -> None:
    """Fit, and write the table."""
    month = checked_month(until)
    check_writable(out.parent, out.name, space=SPACE)
    with notes.status(translate("cli.preparing")) as status:
        from twotrack.calibration import fit as calibration
        from twotrack.runs.receipt import ingredient_hash
        from twotrack.world.ensemble import cache_compiled
        from twotrack.world.parameters.fitted import FitHeader, FittedTable, fitted_toml

        cache_compiled()
        mode = calibration.fit(month, progress=lambda step: status.update(translate("cli.fit_step", step=step)))
    if not mode.converged:
        raise RunError(translate("cli.fit_not_converged", message=mode.message))
    header = FitHeader(
        command=f"twotrack fit --until {until}",
        until=until,
        evidence=ingredient_hash("evidence"),
        version=version("twotrack"),
        method="mode of priors times the marginal likelihood of official figures; curvature at the mode",
    )
    write_together(out.parent, {out.name: fitted_toml(FittedTable(fit=header, numbers=mode.numbers))})
    if json:
        print_json({"fit": header.model_dump(), "log_density": mode.log_density, "evaluations": mode.evaluations})
    done = {"density": f"{mode.log_density:.2f}", "evaluations": mode.evaluations, "file": out}
    notes.print(translate("cli.fit_done", **done), markup=False)


def checked_month(until: str) -> int:
    """Month up to which there are figures to fit to."""
    try:
        month = month_index(until)
    except ValueError as error:
        raise RunError(f"--until: {translate('scenario.bad_month', text=until)}") from error
    if not EARLIEST <= month <= DEFAULT_SPAN.replay_until:
        raise RunError(translate("cli.fit_until", found=until))
    return month
