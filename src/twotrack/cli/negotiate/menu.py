"""`twotrack negotiate --menu FILE`: packages out of a menu, the best of them run on the model."""

from functools import partial
from pathlib import Path
from typing import Any

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.criteria import GAIN
from twotrack.agreements.negotiate import checked_size
from twotrack.agreements.search.evolution import check_library
from twotrack.agreements.search.find import search
from twotrack.agreements.search.menu import Menu
from twotrack.agreements.search.reading import MOST_PACKAGES, load_menu
from twotrack.agreements.search.result import Search, VerifiedPackage
from twotrack.agreements.search.store import runs_kept, store_of
from twotrack.agreements.wording.answer import futures_text, gain_text, threshold_text
from twotrack.agreements.wording.menu import (
    counts_text,
    miss_lines,
    plane_text,
    robust_choices,
    search_object,
    shown_front,
    solution_text,
)
from twotrack.agreements.wording.requirements import requirements_text
from twotrack.cli.negotiate.files import REPORT, receipt_object, search_files
from twotrack.cli.negotiate.files import SEARCH_FILES as FILES
from twotrack.cli.negotiate.request import Request
from twotrack.cli.negotiate.writing import check_page, page_command, write_requested
from twotrack.cli.run.condition import name_engine
from twotrack.cli.terminal.interrupts import INTERRUPTED, keeping_work
from twotrack.cli.terminal.output import (
    check_writable,
    notes,
    print_json,
    results_console,
    table,
)
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.receipt import Receipt
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.numerals import per_cent

# Seconds in which a run that Ctrl-C finds under way may still end, and what was found be printed.
GRACE = 6.0
# What a terminal shows of the front; the files and `--json` have it all.
SHOWN = 12


def search_menu(path: Path, request: Request) -> None:
    """Search a menu, print what is found, and write its files and its page where they are requested."""
    menu, size = load_menu(path, listed=request.listed), checked_size(request.size)
    check_page(request.html)
    for name in menu.repeated:
        notes.print(translate("negotiate.menu_repeated", option=name), markup=False)
    for key in menu.of_one_package:
        notes.print(translate("negotiate.not_in_menu", key=key), markup=False)
    if request.listed:
        notes.print(translate("negotiate.menu_listed", count=f"{menu.size:,}", most=f"{MOST_PACKAGES:,}"), markup=False)
    else:
        check_library()
    if request.out is not None:
        check_writable(request.out, *FILES, REPORT)
    experiment = shipped_experiment()
    name_engine(experiment)
    found = search_shown(menu, request, experiment)
    if request.json:
        print_json(search_object(found))
    else:
        print_search(found)
    write_search(path, found, request, experiment.receipt(menu.core.worlds["before"], size.draws, size.seed))
    if found.stopped:
        # An exit of its own: the general words for an interrupt say that nothing was written.
        raise SystemExit(INTERRUPTED)


def write_search(path: Path, found: Search, request: Request, receipt: Receipt) -> None:
    """Write the files and the page of a search, where they are requested."""
    if request.out is None and request.html is None:
        return
    from twotrack.report.agreements.menu_page import menu_page

    text = path.read_text(encoding="utf-8")
    made = {"receipt": receipt_object(receipt, request, found.menu.core, text)} | search_object(found)
    how = [
        *([] if request.listed else ["--search"]),
        *([] if request.criteria.plane == GAIN else ["--plane", request.criteria.plane]),
    ]
    command = page_command(["--menu", path.name, *how], request)
    page = menu_page(found, receipt.name, command, current_language())
    write_requested(request, search_files(made, found, text), page)


def search_shown(menu: Menu, request: Request, experiment: Experiment) -> Search:
    """Search with its progress shown; an interrupt says what is kept of it."""
    done, store = 0, store_of(experiment, menu, request.size, request.overlay, request.criteria)

    def sentence() -> str:
        kept = runs_kept(store)
        return translate("negotiate.search_kept", count=kept) if kept else ""

    if request.resume:
        notes.print(translate("negotiate.search_resumed", count=runs_kept(store)), markup=False)
    with keeping_work(sentence, GRACE), notes.status(translate("negotiate.searching")) as status:

        def advance(draws: int) -> None:
            nonlocal done
            done += draws
            status.update(f"{translate('negotiate.searching')}: {done:,}")

        how = partial(
            search, overlay=request.overlay, criteria=request.criteria, resume=request.resume, listed=request.listed
        )
        return how(menu, request.size, experiment, advance)


def print_search(found: Search) -> None:
    """Win-sets, solutions, front, robust choices, nearest miss."""
    console = results_console()
    texts = (threshold_text, plane_text, requirements_text)
    for line in filter(None, (text(found.criteria, current_language()) for text in texts)):
        console.print(line, markup=False)
    if weighted := futures_text(found.futures, current_language()):
        console.print(weighted, markup=False)
    console.print(counts_text(found, current_language()), markup=False)
    if found.stopped:
        console.print(translate("negotiate.menu_stopped"), markup=False)
    made = found_table(found, "negotiate.column_solution")
    for name, points in found.solutions().items():
        add_found(made, points, solution_text(name, found.criteria.plane, current_language()))
    console.print(made if made.row_count else translate("negotiate.no_points"))
    made = found_table(found, "negotiate.column_front")
    add_found(made, shown_front(found, SHOWN), "")
    console.print(made)
    more = len(found.front()) - SHOWN
    if more > 0:
        console.print(translate("negotiate.more_points", count=more), style="dim", markup=False)
    print_robust(found)
    miss = found.nearest_miss()
    if not found.overlap and miss is not None:
        print_miss(found, miss)


def print_robust(found: Search) -> None:
    """What each criterion picks for each leader."""
    made = table(translate("negotiate.column_criterion"), *(translate(f"negotiate.{c}") for c in COUNTRIES))
    for name, picks in robust_choices(found).items():
        made.add_row(translate(f"negotiate.robust_{name}"), *picks)
    results_console().print(made)


def print_miss(found: Search, miss: VerifiedPackage) -> None:
    """Package that comes nearest where no package is in both win-sets, and what would open it."""
    console = results_console()
    console.print(translate("negotiate.menu_miss", package=miss.package.name), markup=False)
    for line in miss_lines(found, miss, current_language()):
        console.print(line, markup=False)


def found_table(found: Search, first: str) -> Any:
    """Empty table of packages."""
    columns = ["column_package", "us", "mx", "column_both"]
    columns += ["column_required"] if found.criteria.requirements else []
    return table(translate(first), *(translate(f"negotiate.{one}") for one in columns))


def add_found(made: Any, points: list[VerifiedPackage], label: str) -> None:
    """Rows of packages: gain and chance of each leader, chance of both."""
    for at, one in enumerate(points):
        pairs = zip(one.mean, one.yes.mean(axis=1), strict=True)
        cells = [f"{gain_text(float(gain))} ({chance:.2f})" for gain, chance in pairs]
        share = one.required_share
        cells += [f"{one.chance:.2f}", *([] if share is None else [per_cent(share)])]
        made.add_row("" if at else label, one.package.name, *cells)
