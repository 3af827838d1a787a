"""The report of a result that somebody has in hand, written where they want it."""

from pathlib import Path

from twotrack.base.files import write_file
from twotrack.report.payload.assemble import outlines, payload_of
from twotrack.report.run.page import page_text
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.results.result import Result
from twotrack.runs.results.summary import summarize
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import Fault, RunError


def report(result: Result, path: str | Path = "report.html") -> Path:
    """Write the report of a result as one page that needs no network; the path of the page.

    Its facts take some more runs of the same draws. RunError for a result of other numbers or series than the shipped
    ones, from which these runs cannot be made, and where nothing can be written.
    """
    place, receipt = Path(path), result.receipt
    experiment = shipped_experiment(prior=receipt.layer == "prior", unconditioned=not receipt.conditioned)
    if experiment.receipt(result.scenario, receipt.draws, receipt.seed).name != receipt.name:
        raise RunError(translate("run.other_numbers", receipt=receipt.line()))
    payload = payload_of(experiment, summarize(result), outlines(experiment, result))
    try:
        write_file(place, page_text(payload.model_dump(), current_language()))
    except OSError as error:
        raise RunError(Fault(translate("cli.unwritable", reason=error.strerror or str(error)), str(place))) from error
    return place
