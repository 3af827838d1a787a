"""The accounts in words, and their twins fitted anew."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.cli.terminal.output import check_writable, notes, progress_bar, results_console, write_together
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import TwotrackError

if TYPE_CHECKING:
    from twotrack.explanation.accounts import Explanations

    # Makes the text of each table of the accounts, and says of each origin whether it was made before.
    Make = Callable[[Explanations, Callable[[bool], None]], dict[str, str]]


def print_accounts(path: Path) -> None:
    """Each account: covariates, what it owns in the simulator, what it cannot contain, its faults."""
    from twotrack.explanation.accounts import read_explanations

    console, language = results_console(), current_language()
    for name, account in read_explanations(path).accounts.items():
        console.print(f"{name}: {account.label[language]}", style="bold", markup=False)
        covariates = "; ".join(row.label[language] for row in account.covariates.values())
        owned = ", ".join([*account.levers, *account.numbers])
        texts = {
            "paragraph": str(account.paragraph),
            "covariates": covariates,
            "owned": owned,
            "cannot": account.cannot[language],
            "faults": account.faults[language],
        }
        for key, text in texts.items():
            console.print(f"  {translate(f'explain.about_{key}')}: {text}", markup=False)
    notes.print(translate("explain.go_on"), markup=False)


def write_fits(path: Path, out: Path | None) -> None:
    """Fit every origin and the whole panel, with progress, and write the tables together."""
    from twotrack.explanation.twin.refit import refit
    from twotrack.explanation.twin.tables import DENSITIES, DRAWS, FACTS, SCORES

    _write_tables(path, out, (SCORES, DENSITIES, DRAWS, FACTS), refit)


def write_simulator_scores(path: Path, out: Path | None) -> None:
    """Score each account's simulator at every origin, with progress, and write its tables together."""
    from twotrack.explanation.simulator.refit import simulate_origins
    from twotrack.explanation.simulator.tables import FACTS, SCORES

    _write_tables(path, out, (SCORES, FACTS), simulate_origins)


def _write_tables(path: Path, out: Path | None, names: Sequence[str], make: "Make") -> None:
    if out is None:
        raise TwotrackError(translate("explain.out_wanted"))
    from twotrack.explanation.accounts import read_explanations
    from twotrack.explanation.twin.panel import read_panel
    from twotrack.explanation.twin.score import origins

    found = read_explanations(path)
    check_writable(out, *names)
    kept: list[bool] = []
    years = origins(read_panel())
    with progress_bar("explain.progress", len(years)) as advance:

        def done(from_before: bool) -> None:
            kept.append(from_before)
            advance(1)

        made = make(found, done)
    write_together(out, made)
    if any(kept):
        notes.print(translate("explain.kept", count=sum(kept), total=len(kept)), markup=False)
