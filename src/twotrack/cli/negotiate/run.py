"""`twotrack negotiate PACKAGE` and `--history`: judged on the model, with progress shown."""

from pathlib import Path

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer
from twotrack.agreements.discovery.about import discover_leaving
from twotrack.agreements.negotiate import judge_in, worlds_of
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.reading import load_with_warnings, package_file
from twotrack.agreements.wording.among import alternative_text, alternatives
from twotrack.agreements.wording.answer import (
    both_text,
    chamber_text,
    condition_text,
    futures_text,
    gain_text,
    government_text,
    head_text,
    lost_text,
    overlay_text,
    pairs_text,
    preference_label,
    presidents_text,
    signing_text,
    threshold_text,
)
from twotrack.agreements.wording.dependence import carried_by_stances, influences
from twotrack.agreements.wording.holding import Risks, holding_lines, risk_lines
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.wording.reasons import band, reasons_text
from twotrack.agreements.wording.remarks import remarks
from twotrack.agreements.wording.requirements import required_text
from twotrack.agreements.worth.linkage import linkages
from twotrack.agreements.worth.spoilers import spoilers
from twotrack.cli.negotiate.files import ANSWER_FILES as FILES
from twotrack.cli.negotiate.files import REPORT, answer_files, receipt_object
from twotrack.cli.negotiate.request import Request
from twotrack.cli.negotiate.writing import check_page, page_command, write_requested
from twotrack.cli.run.condition import name_engine
from twotrack.cli.terminal.output import (
    check_writable,
    notes,
    print_json,
    progress_bar,
    results_console,
    table,
)
from twotrack.cli.terminal.pipes import answer_before_files
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.receipt import Receipt
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError, fault_lines
from twotrack.tables.numerals import per_cent


def judge_request(subject: str | Path | None, request: Request) -> None:
    """Judge a package by its name, search a menu by its path, or without either judge every deal of the record."""
    if request.out is not None and subject is None:
        raise RunError(translate("negotiate.out_of_package"))
    if subject is None:
        from twotrack.cli.negotiate.history import judge_history

        judge_history(request)
    elif isinstance(subject, Path):
        from twotrack.cli.negotiate.menu import search_menu

        search_menu(subject, request)
    else:
        judge_package(subject, request)


def judge_package(name: str, request: Request) -> None:
    """Judge a package, print the answer, and write it where files are requested."""
    package, warnings = load_with_warnings(name)
    for line in fault_lines(warnings):
        notes.print(line, markup=False)
    if request.out is not None:
        check_writable(request.out, *FILES, REPORT)
    check_page(request.html)
    text = package_file(name).read_text(encoding="utf-8")
    found, risks, receipt = judge_with_risks(package, request)
    made = {"receipt": receipt_object(receipt, request, package, text)} | answer_object(found, risks)
    with answer_before_files():
        if request.json:
            print_json(made)
        else:
            print_answer(found, risks)
    if request.out is not None or request.html is not None:
        from twotrack.report.agreements.page import answer_page

        command = page_command([Path(name).name], request)
        page = answer_page(found, receipt.name, command, current_language(), risks)
        write_requested(request, answer_files(made, text), page)


def judge_with_risks(package: Package, request: Request) -> tuple[Answer, Risks, Receipt]:
    """A package judged with progress shown, what may break it, and the receipt of its run."""
    experiment, size = shipped_experiment(), request.size
    name_engine(experiment)
    with progress_bar("negotiate.running", worlds_of(package) * size.draws) as advance:
        found = judge_in(experiment, package, size, advance, request.overlay, request.criteria)
    receipt = experiment.receipt(package.worlds["deal"], size.draws, size.seed)
    return (
        found,
        Risks(discover_leaving(experiment, found), spoilers(experiment, found), linkages(experiment, found)),
        receipt,
    )


def print_answer(found: Answer, risks: Risks) -> None:
    """The five parts of an answer."""
    console, language = results_console(), current_language()
    console.print(head_text(found, language), style="bold", markup=False)
    if weighted := futures_text(found.worlds.futures, language):
        console.print(weighted, markup=False)
    if found.worlds.nonfinite:
        console.print(lost_text(found, language), markup=False)
    if found.preferences.overlay:
        console.print(overlay_text(found, language), markup=False)
    if carried_by_stances(found):
        console.print(translate("negotiate.stances_carry"), markup=False)
    console.print(both_text(found, language), markup=False)
    print_criteria(found)
    print_parties(found)
    lines = [presidents_text(found, LEADERS[country], language) for country in COUNTRIES]
    lines.append(pairs_text(found, language))
    for line in filter(None, (*lines, *(chamber_text(found, one, language) for one in found.chambers))):
        console.print(line, markup=False)
    for at in range(len(found.package.row.conditions)):
        console.print(condition_text(found, at, language), markup=False)
    print_reasons(found)
    print_among(found)
    print_holding(found, risks)
    print_dependence(found)


def print_criteria(found: Answer) -> None:
    """Win-sets from a threshold of one's own, and in how many futures what is required holds."""
    console, language = results_console(), current_language()
    if from_chance := threshold_text(found.criteria, language):
        sets = (government_text(found, country, language) for country in COUNTRIES)
        console.print(" ".join((from_chance, *sets)), markup=False)
    if required := required_text(found, language):
        console.print(required, markup=False)


def print_parties(found: Answer) -> None:
    """Parties with their chance and gain, those who must say yes first, by chance: who refuses stands on top."""
    columns = ("column_party", "column_says_yes", "column_gain", "column_no_regret", "column_before")
    made = table(*(translate(f"negotiate.{one}") for one in columns))
    rows, language = found.preferences.parties, current_language()
    for at, name in enumerate(found.by_veto):
        if at == len(found.must):
            made.add_row(translate("negotiate.no_veto"), style="dim")
        judged = found.parties[name][0]
        low, middle, high = map(gain_text, band(judged.middle.gain[0], found.worlds.futures))
        cells = [f"{found.chance(name).chance:.2f}", f"{middle} ({low}, {high})"]
        cells += [f"{found.no_regret_share(name):.2f}", gain_text(judged.against_before)]
        made.add_row(rows[name].label[language], *cells)
    results_console().print(made)


def print_reasons(found: Answer) -> None:
    """Reasons of those who must say yes, refusals first."""
    console, language = results_console(), current_language()
    for name in found.by_veto[: len(found.must)]:
        console.print(reasons_text(found, name, language), markup=False)


def print_among(found: Answer) -> None:
    """The package beside what each side would undertake alone."""
    console, language = results_console(), current_language()
    console.print(translate("negotiate.among_others"), style="bold", markup=False)
    for one in alternatives(found):
        console.print(alternative_text(one, language), markup=False)


def print_holding(found: Answer, risks: Risks) -> None:
    """Whether each government would stay, the order of moves, and what may break the deal."""
    console, language = results_console(), current_language()
    console.print(translate("negotiate.would_it_hold"), style="bold", markup=False)
    for line in (*holding_lines(found, language), *risk_lines(found, risks, language)):
        console.print(line, markup=False)


def print_dependence(found: Answer) -> None:
    """What each leader's yes hangs on, and how many preferences are assumptions."""
    console, language = results_console(), current_language()
    console.print(translate("negotiate.depends_on"), style="bold", markup=False)
    for country in COUNTRIES:
        moved = influences(found.parties[LEADERS[country]][0])[:3]
        names = "; ".join(f"{preference_label(found, one.name, language)} {per_cent(one.share)}" for one in moved)
        line = signing_text(found, country, language)
        console.print(f"{line} {translate('negotiate.moved_by', names=names)}" if names else line, markup=False)
    for line in remarks(found, language):
        console.print(line, markup=False)
    console.print(translate("negotiate.unit_of_gain"), style="dim", markup=False)
