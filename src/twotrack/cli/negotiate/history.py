"""`twotrack negotiate --history`: every deal of the record, verdict beside what happened."""

from typing import Any

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.negotiate import WORLDS, Past
from twotrack.agreements.negotiate import judge_history as judge_every
from twotrack.agreements.packages.reading import shipped_packages
from twotrack.agreements.telling.dependence import carried_by_stances
from twotrack.agreements.worth.worlds import Size
from twotrack.cli.condition import name_engine
from twotrack.cli.terminal.output import print_json, progress_bar, results_console, table
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.catalogue import current_language, translate


def judge_history(size: Size, *, json: bool) -> None:
    """Judge every deal of the record and print verdict beside record."""
    names = shipped_packages()
    name_engine(shipped_experiment())
    with progress_bar("negotiate.running", len(names) * WORLDS * size.draws) as advance:
        found = judge_every(names, size, advance)
    if json:
        print_json(history_object(found))
    else:
        print_history(found)


def history_object(found: list[Past]) -> dict[str, Any]:
    """History as `--json` prints it."""
    return {
        "deals": [past_object(one) for one in found],
        "right": sum(one.right for one in found),
        "right_without_own_rows": sum(one.right_without for one in found),
        "right_if_everyone_signs": sum(one.accepted for one in found),
        "right_by_a_coin": len(found) / 2,
        "deals_judged": len(found),
        "area_under_curve": area_under_curve(found),
    }


def past_object(one: Past) -> dict[str, Any]:
    """One deal of the record."""
    answer = one.answer
    return {
        "name": answer.package.name,
        "title": dict(answer.package.title),
        "date": answer.package.row.date,
        "accepted": one.accepted,
        "both": answer.both._asdict(),
        "governments": {country: float(answer.government(country).mean()) for country in COUNTRIES},
        "right": one.right,
        "refused_by": [] if answer.package.history is None else answer.package.history.refused_by,
        "refusers": answer.refusers,
        "carried_by": "stances" if carried_by_stances(answer) else "consequences",
        "own_rows": sorted(one.alone),
        "both_without_own_rows": one.without.both.chance,
        "right_without_own_rows": one.right_without,
    }


def area_under_curve(found: list[Past]) -> float | None:
    """Chance that an accepted deal has a higher joint chance than a refused one; ties count half."""
    yes = [one.answer.both.chance for one in found if one.accepted]
    no = [one.answer.both.chance for one in found if not one.accepted]
    if not yes or not no:
        return None
    return sum((a > b) + (a == b) / 2 for a in yes for b in no) / (len(yes) * len(no))


def past_cells(one: Past, language: str) -> list[str]:
    """Cells of one deal."""
    answer = one.answer
    record = translate(f"negotiate.{'accepted' if one.accepted else 'refused'}")
    mark = "" if one.right else " ✗"
    carried = translate(f"negotiate.by_{'stances' if carried_by_stances(answer) else 'consequences'}")
    return [
        answer.package.row.date,
        answer.package.title[language],
        record,
        f"{answer.both.chance:.2f}{mark}",
        *(f"{answer.government(country).mean():.2f}" for country in COUNTRIES),
        carried,
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
    values = {
        "right": sum(one.right for one in found),
        "without": sum(one.right_without for one in found),
        "signed": sum(one.accepted for one in found),
        "count": len(found),
        "coin": f"{len(found) / 2:g}",
        "area": f"{area_under_curve(found) or 0:.2f}",
    }
    console.print(translate("negotiate.history_score", **values), markup=False)
    console.print(translate("negotiate.history_note"), style="dim", markup=False)
