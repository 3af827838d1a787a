"""`twotrack negotiate PACKAGE` and `--history`: judged on the model, with progress shown."""

import csv
from collections.abc import Sequence
from dataclasses import asdict
from io import StringIO
from pathlib import Path
from typing import Any

from twotrack.agreements.answer import COUNTRIES, Answer, word
from twotrack.agreements.negotiate import WORLDS, judge_in
from twotrack.agreements.packages.reading import load_with_warnings, package_file
from twotrack.agreements.preferences.tables import preferences_hash
from twotrack.agreements.telling.dependence import assumptions, carried_by_stances, influences
from twotrack.agreements.telling.object import answer_object
from twotrack.agreements.telling.sentences import band, reasons
from twotrack.agreements.worth.holding import Holding, holdings, order_of, signs_from
from twotrack.agreements.worth.worlds import Size
from twotrack.cli.condition import name_engine
from twotrack.cli.terminal.output import (
    check_writable,
    json_text,
    notes,
    print_json,
    progress_bar,
    results_console,
    table,
    write_together,
)
from twotrack.cli.terminal.pipes import answer_before_files
from twotrack.policy.setting import levers
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError, fault_lines
from twotrack.tables.numerals import with_sign

FILES = ("negotiate.json", "parties.csv", "package.toml", "receipt.json")


def judge_asked(
    asked: str | Path | None, numbers: Sequence[int], out: Path | None = None, *, json: bool, resume: bool = False
) -> None:
    """Judge a package by its name, search a menu by its path (with `resume` from where it was stopped), or without
    either judge every deal of the record; `numbers` are draws, preferences and seed.
    """
    size = Size(*numbers)
    if out is not None and not isinstance(asked, str):
        raise RunError(translate("negotiate.out_of_package"))
    if asked is None:
        from twotrack.cli.negotiate.history import judge_history

        judge_history(size, json=json)
    elif isinstance(asked, Path):
        from twotrack.cli.negotiate.menu import search_menu

        search_menu(asked, size, json=json, resume=resume)
    else:
        judge_package(asked, size, out, json=json)


def judge_package(name: str, size: Size, out: Path | None, *, json: bool) -> None:
    """Judge a package, print the answer, and write it where it is wanted."""
    package, warnings = load_with_warnings(name)
    for line in fault_lines(warnings):
        notes.print(line, markup=False)
    if out is not None:
        check_writable(out, *FILES)
    experiment = shipped_experiment()
    name_engine(experiment)
    with progress_bar("negotiate.running", WORLDS * size.draws) as advance:
        found = judge_in(experiment, package, size, advance)
    receipt = experiment.receipt(package.worlds["deal"], size.draws, size.seed)
    made = {"receipt": asdict(receipt) | {"hash": receipt.name, "preferences": preferences_hash()}} | answer_object(
        found
    )
    with answer_before_files():
        if json:
            print_json(made)
        else:
            print_answer(found)
    if out is not None:
        write_together(out, answer_files(made, package_file(name).read_text(encoding="utf-8")))
        notes.print(translate("cli.wrote", files=", ".join(FILES), folder=out), markup=False)


def answer_files(made: dict[str, Any], package: str) -> dict[str, str]:
    """Texts of the files of an answer, by name."""
    texts = (json_text(made), parties_csv(made), package, json_text(made["receipt"]))
    return dict(zip(FILES, texts, strict=True))


def parties_csv(made: dict[str, Any]) -> str:
    """Parties as a table."""
    columns = ("name", "country", "kind", "must", "chance", "low", "high", "no_regret", "against_before")
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*columns, *(f"gain_{key}" for key in made["parties"][0]["gain"])])
    for party in made["parties"]:
        writer.writerow([*(party[one] for one in columns), *party["gain"].values()])
    return text.getvalue()


def print_answer(found: Answer) -> None:
    """The five parts of an answer."""
    console, language = results_console(), current_language()
    package = found.package
    told = {
        "title": package.title[language],
        "instrument": found.preferences.rules[package.row.instrument].label[language],
        "horizon": package.horizon,
        "draws": len(found.worlds.draws),
        "preferences": found.size.preferences,
    }
    console.print(translate("negotiate.head", **told), style="bold", markup=False)
    if found.worlds.nonfinite:
        lost = ", ".join(map(str, found.worlds.nonfinite))
        console.print(translate("negotiate.lost", draws=lost), markup=False)
    if carried_by_stances(found):
        console.print(translate("negotiate.stances_carry"), markup=False)
    both = {"chance": f"{found.both.chance:.2f}", "low": f"{found.both.low:.2f}", "high": f"{found.both.high:.2f}"}
    told = both | {"word": translate(f"negotiate.{word(found.both.chance)}"), "share": f"{found.nobody_regrets:.0%}"}
    console.print(translate("negotiate.both", **told), markup=False)
    print_parties(found)
    print_chambers(found)
    print_reasons(found)
    print_holding(found)
    print_dependence(found)


def print_parties(found: Answer) -> None:
    """Parties with their chance and gain, those who must say yes first, by chance: who refuses stands on top."""
    columns = ("column_party", "column_says_yes", "column_gain", "column_no_regret", "column_before")
    made = table(*(translate(f"negotiate.{one}") for one in columns))
    rows, language = found.preferences.parties, current_language()
    order = sorted(found.parties, key=lambda name: (name not in found.must, found.chance(name).chance))
    for at, name in enumerate(order):
        if at == len(found.must):
            made.add_row(translate("negotiate.no_veto"), style="dim")
        judged = found.parties[name][0]
        low, middle, high = map(with_sign, band(judged.middle.gain[0]))
        cells = [f"{found.chance(name).chance:.2f}", f"{middle} ({low}, {high})"]
        cells += [f"{found.no_regret(name).mean():.2f}", with_sign(judged.against_before)]
        made.add_row(rows[name].label[language], *cells)
    results_console().print(made)


def print_chambers(found: Answer) -> None:
    """Chambers with the chance that each passes it."""
    for one in found.chambers:
        blocs = ", ".join(
            f"{found.preferences.parties[bloc].label[current_language()]} {seats} ({one.yeas[bloc]:.0%})"
            for bloc, seats in one.seats.items()
        )
        told = {"chamber": translate(f"negotiate.{one.name}"), "needed": one.needed, "blocs": blocs}
        results_console().print(translate("negotiate.chamber", chance=f"{one.passes.mean():.2f}", **told), markup=False)


def print_reasons(found: Answer) -> None:
    """Reasons of those who must say yes, refusals first."""
    console, language = results_console(), current_language()
    for name in sorted(found.must, key=lambda one: found.chance(one).chance):
        told = reasons(found.parties[name][0], language)
        label = found.preferences.parties[name].label[language]
        verdict = translate(f"negotiate.{word(found.chance(name).chance)}")
        text = ". ".join(told) or translate("negotiate.no_reason")
        console.print(translate("negotiate.reasons", party=label, word=verdict, reasons=text), markup=False)


def print_holding(found: Answer) -> None:
    """Whether each government would stay, and the order of moves."""
    console = results_console()
    console.print(translate("negotiate.would_it_hold"), style="bold", markup=False)
    for one in holdings(found):
        console.print(holding_text(one), markup=False)
    order = order_of(found)
    if order is not None:
        low, middle, high = (f"{value:.2f}" for value in order.trust)
        told = {"first": translate(f"negotiate.{order.first}"), "needed": f"{order.trust_needed:.2f}"}
        console.print(translate("negotiate.order", low=low, trust=middle, high=high, **told), markup=False)


def holding_text(one: Holding) -> str:
    """One government's reasons to stay, in a sentence."""
    told = {"country": translate(f"negotiate.{one.country}"), "share": f"{one.share:.0%}"}
    if one.gain_a_month <= 0:
        return translate("negotiate.holds_itself", **told)
    if one.loss_a_month <= 0:
        return translate("negotiate.no_punishment", **told)
    told |= {"needed": f"{one.needed:.3f}", "has": f"{one.has:.3f}", "months": f"{one.found_out_months:g}"}
    return translate("negotiate.holds" if one.needed <= one.has else "negotiate.holds_not", **told)


def print_dependence(found: Answer) -> None:
    """What each leader's yes hangs on, and how many preferences are assumptions."""
    console = results_console()
    console.print(translate("negotiate.depends_on"), style="bold", markup=False)
    for country in COUNTRIES:
        chance = signs_from(found, country)
        key = "never_signs" if chance is None else "signs_anyway" if chance == 0 else "signs_from"
        told = {"country": translate(f"negotiate.{country}"), "chance": f"{chance or 0:.2f}"}
        moved = influences(found.parties[f"{country}_president"][0])[:3]
        names = "; ".join(f"{preference_label(found, one.name)} {one.share:.0%}" for one in moved)
        line = translate(f"negotiate.{key}", **told)
        console.print(f"{line} {translate('negotiate.moved_by', names=names)}" if names else line, markup=False)
    told = assumptions(found)._asdict()
    console.print(translate("negotiate.assumed", **told), markup=False)
    console.print(translate("negotiate.unit_of_gain"), style="dim", markup=False)


def preference_label(found: Answer, name: str) -> str:
    """Name of a preference in words."""
    tables, language = found.preferences, current_language()
    for rows in (tables.concerns, tables.numbers, tables.terms, levers()):
        if name in rows:
            return rows[name].label[language]
    return translate("negotiate.chance_otherwise")
