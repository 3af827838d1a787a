"""`twotrack verify DIR` of a folder that `twotrack negotiate -o` wrote: judge or search again, and compare."""

import csv
import json as json_format
from collections.abc import Mapping
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

from twotrack.agreements.criteria import EVEN, GAIN, Criteria, checked_plane, checked_threshold
from twotrack.agreements.packages.reading import load_package
from twotrack.agreements.preferences.overlay import read_overlay
from twotrack.agreements.requirements import read_requirements
from twotrack.agreements.search.evolution import check_library
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.wording.menu import search_object
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth.draw_weights import checked_weights
from twotrack.agreements.worth.worlds import Size
from twotrack.cli.negotiate.figures import Figures, compare_figures, figures_of, shown_figure
from twotrack.cli.negotiate.files import ANSWER_FILES, MENU, SEARCH_FILES, answer_files, receipt_object, search_files
from twotrack.cli.negotiate.menu import search_shown
from twotrack.cli.negotiate.request import Request
from twotrack.cli.negotiate.run import judge_with_risks
from twotrack.cli.run.condition import name_engine
from twotrack.cli.run.verification import INGREDIENTS, report
from twotrack.cli.terminal.interrupts import INTERRUPTED
from twotrack.cli.terminal.output import notes, print_json
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.receipt import Receipt
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

# What the receipt must say beside its ingredients, and what names a row of the tables.
WANTED = {"kind": str, "seed": int, "draws": int, "preference_draws": int, "listed": bool, "prefer": dict, "hash": str}
NAMES = ("package", "package_hash", "preferences")
ROWS = {"parties.csv": "name", "packages.csv": "package"}
RECEIPT = "receipt.json"


def verify_answer(folder: Path, *, json: bool) -> int:
    """0 if every figure agrees, 1 if one differs, which is named; differing ingredients are named too."""
    receipt, names = read_receipt(folder)
    written = {name: read_text(folder, name) for name in names}
    before, request = read_figures(folder, written), request_of(receipt)
    again, made, line = answer_again(folder, receipt, request, written)
    found = compare_figures(before, read_figures(folder, again))
    changed = [one for one in (*INGREDIENTS, *NAMES) if made[one] != receipt[one]]
    changed = changed or [one for one in ("hash",) if made[one] != receipt[one]]
    if json:
        figures = {"figures": found.figures, "different": len(found.different)}
        print_json(figures | {"ingredients_changed": changed, "largest": found.largest})
    else:
        report(found.figures, len(found.different), changed, found.largest, line)
        if found.largest:
            values = (shown_figure(found.different[found.largest][at]) for at in range(2))
            values = dict(zip(("written", "again"), values, strict=True))
            notes.print(translate("cli.verify_figure", where=found.largest, **values), markup=False)
    return 1 if found.different else 0


def refusal(folder: Path) -> RunError:
    """Error for a folder whose files are not those of an answer."""
    names = ", ".join(name for name in ANSWER_FILES if name != RECEIPT)
    return RunError(Fault(translate("cli.no_answer", files=names, menu=", ".join(SEARCH_FILES[:-1])), str(folder)))


def read_text(folder: Path, name: str) -> str:
    """Text of a file; RunError where it cannot be read."""
    try:
        return (folder / name).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise refusal(folder) from error


def read_receipt(folder: Path) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Receipt of a folder, and the names of the files that it belongs to, those of a menu or of a package."""
    try:
        receipt = json_format.loads(read_text(folder, RECEIPT))
    except ValueError as error:
        raise refusal(folder) from error
    wanted = WANTED | dict.fromkeys((*INGREDIENTS, *NAMES), str)
    if not isinstance(receipt, dict) or not all(type(receipt.get(name)) is kind for name, kind in wanted.items()):
        raise refusal(folder)
    return receipt, SEARCH_FILES if receipt["kind"] == MENU else ANSWER_FILES


def request_of(receipt: Mapping[str, Any]) -> Request:
    """What was requested, out of the receipt, the usual where one of an older version does not say it; TableError for
    preferences that the tables do not know.
    """
    size, weights = (
        Size(receipt["draws"], receipt["preference_draws"], receipt["seed"]),
        receipt.get("weights_of_draws"),
    )
    size = size if weights is None else size._replace(weights=checked_weights(weights, size.draws))
    criteria = Criteria(
        checked_threshold(receipt.get("threshold", EVEN)),
        read_requirements(receipt.get("require", ())),
        checked_plane(receipt.get("plane", GAIN)),
    )
    return Request(size, overlay=read_overlay([receipt["prefer"]]), criteria=criteria, listed=receipt["listed"])


def answer_again(
    folder: Path, receipt: Mapping[str, Any], request: Request, written: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, Any], str]:
    """Texts of the files made again, the receipt that belongs to them, and that receipt in one line."""
    if ANSWER_FILES[0] not in written:
        return search_again(folder, receipt, request, written)
    file = "package.toml"
    package = replace(load_package(str(folder / file)), name=receipt["package"])
    found, risks, run = judge_with_risks(package, request)
    made = receipt_object(run, request, package, written[file])
    texts = answer_files({"receipt": made} | answer_object(found, risks), written[file])
    return texts, made, run.line()


def search_again(
    folder: Path, receipt: Mapping[str, Any], request: Request, written: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, Any], str]:
    """The same of a menu. RunError where the search was stopped before its end: it cannot be stopped there again."""
    if json_format.loads(written[SEARCH_FILES[0]]).get("stopped"):
        raise RunError(Fault(translate("cli.verify_stopped"), str(folder)))
    file, size = "menu.toml", request.size
    menu = load_menu(folder / file, listed=request.listed)
    menu = replace(menu, core=replace(menu.core, name=receipt["package"]))
    if not request.listed:
        check_library()
    experiment = shipped_experiment()
    name_engine(experiment)
    found = search_shown(menu, request, experiment)
    if found.stopped:
        raise SystemExit(INTERRUPTED)
    run: Receipt = experiment.receipt(menu.core.worlds["before"], size.draws, size.seed)
    made = receipt_object(run, request, menu.core, written[file])
    return search_files({"receipt": made} | search_object(found), found, written[file]), made, run.line()


def read_figures(folder: Path, texts: Mapping[str, str]) -> Figures:
    """Figures of the files by what names them; RunError where a file is not as it was written."""
    main = next(name for name in (ANSWER_FILES[0], SEARCH_FILES[0]) if name in texts)
    try:
        said = json_format.loads(texts[main])
        found = figures_of({key: value for key, value in said.items() if key != "receipt"}, main)
        for name, key in ((name, key) for name, key in ROWS.items() if name in texts):
            for row in csv.DictReader(StringIO(texts[name])):
                found |= {f"{name} {row[key]} {column}": cell for column, cell in row.items() if column != key}
    except (ValueError, KeyError, AttributeError) as error:
        raise refusal(folder) from error
    return found
