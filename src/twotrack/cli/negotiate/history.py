"""`twotrack negotiate --history`: every deal of the record, verdict beside what happened."""

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.negotiate import WORLDS, Past
from twotrack.agreements.negotiate import judge_history as judge_every
from twotrack.agreements.packages.reading import shipped_packages
from twotrack.agreements.wording.answer import futures_text, threshold_text
from twotrack.agreements.wording.history import carried_text, history_object, record_text, score_text
from twotrack.cli.negotiate.request import Request
from twotrack.cli.negotiate.writing import check_page, page_command, write_page
from twotrack.cli.run.condition import name_engine
from twotrack.cli.terminal.output import print_json, progress_bar, results_console, table
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.catalogue import current_language, translate


def judge_history(request: Request) -> None:
    """Judge every deal of the record, print verdict beside record, and write the page where one is requested."""
    names, size, experiment = shipped_packages(), request.size, shipped_experiment()
    check_page(request.html)
    name_engine(experiment)
    with progress_bar("negotiate.running", len(names) * WORLDS * size.draws) as advance:
        found = judge_every(names, size, advance, request.criteria)
    if request.json:
        print_json(history_object(found))
    else:
        print_history(found)
    if request.html is not None:
        from twotrack.report.agreements.history_page import history_page

        receipt = experiment.receipt(Scenario(), size.draws, size.seed).name
        command = page_command(["--history"], request)
        write_page(request.html, history_page(found, receipt, command, current_language()))


def past_cells(one: Past, language: str) -> list[str]:
    """Cells of one deal."""
    answer = one.answer
    mark = "" if one.right else " ✗"
    return [
        answer.package.row.date,
        answer.package.title[language],
        record_text(one, language),
        f"{answer.both.chance:.2f}{mark}",
        *(f"{answer.government(country).mean():.2f}" for country in COUNTRIES),
        carried_text(one, language),
        f"{one.without.both.chance:.2f}" if one.alone else "",
    ]


def print_history(found: list[Past]) -> None:
    """Deals by date, and how many verdicts are those of history."""
    console, language = results_console(), current_language()
    columns = (
        "column_date",
        "column_deal",
        "column_record",
        "column_both",
        "us",
        "mx",
        "column_carried",
        "column_without",
    )
    made = table(*(translate(f"negotiate.{one}") for one in columns))
    for one in found:
        made.add_row(*past_cells(one, language))
    console.print(made)
    from_chance = threshold_text(found[0].answer.criteria, language)
    weighted = " ".join(dict.fromkeys(futures_text(one.answer.worlds.futures, language) for one in found))
    console.print(" ".join(filter(None, (score_text(found, language), from_chance, weighted))), markup=False)
    console.print(translate("negotiate.history_note"), style="dim", markup=False)
