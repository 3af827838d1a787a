"""`twotrack page DIR`: the page as files for any host, and as one file for use offline."""

from pathlib import Path
from typing import Annotated

import typer

from twotrack.cli.options import Draws, Seed
from twotrack.cli.terminal.output import check_writable, notes, write_together
from twotrack.policy.files import load_scenario
from twotrack.tables.catalogue import current_language, translate

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="serve.folder")]
OFFLINE = "offline.html"
FILES = ("index.html", "page.css", "page.js", OFFLINE, "claims.html", "explanations.html")


def page(folder: Folder, draws: Draws = 200, seed: Seed = 1) -> None:
    """Write the page of the status quo, with the package's stories and live levers, and the pages beside it."""
    from twotrack.cli.run.app import run_with_progress
    from twotrack.runs.experiment import shipped_experiment
    from twotrack.web.beside import links_beside
    from twotrack.web.page import page_files, page_text
    from twotrack.web.run_page import engine_beside, sets_of_run
    from twotrack.web.shipped import STATUS_QUO

    check_writable(folder, *FILES)
    experiment = shipped_experiment()
    result, _, payload = run_with_progress(experiment, load_scenario(STATUS_QUO), draws, seed)
    sets, language = sets_of_run(experiment, result), current_language()
    engine = engine_beside(experiment, sets)
    whole = page_text(payload, sets, language, engine)
    site = page_files(payload, sets, language, engine, links_beside(language))
    write_together(folder, site | {OFFLINE: whole} | pages_beside(language))
    notes.print(translate("cli.wrote", files=", ".join(FILES), folder=folder), markup=False)
    notes.print(translate("cli.open_page", file=folder / OFFLINE), markup=False, soft_wrap=True)
    notes.print(translate("serve.embed"), markup=False, soft_wrap=True)


def pages_beside(language: str) -> dict[str, str]:
    """The article's claims, tested on the package's own series, and the changes that its explanations share out."""
    from twotrack.claims.answer import answers
    from twotrack.claims.notebook import inputs_of
    from twotrack.claims.rows import read_claims
    from twotrack.explanation.results import ARTICLE_WINDOWS, Results
    from twotrack.report.claims.page import claims_text
    from twotrack.report.explanation.page import page_text
    from twotrack.web.beside import CLAIMS, EXPLANATIONS

    results = Results()
    changes = [one for window in ARTICLE_WINDOWS for one in results.change(*window)]
    tested = answers(read_claims(), inputs_of(None))
    return {CLAIMS: claims_text(tested, language), EXPLANATIONS: page_text(results, changes, language)}
