"""What a run leaves: its tables printed, its files written, and the draws that were left out named."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twotrack.cli.run.replaced import forget_inputs
from twotrack.cli.terminal.output import notes, print_json, results_console, write_together
from twotrack.tables.catalogue import current_language, translate

if TYPE_CHECKING:
    from twotrack.report.payload import Payload

# Draws beyond this number are counted and not named.
NAMED = 100


def write_results(out: Path, contents: Mapping[str, str | bytes], inputs: Mapping[str, str]) -> None:
    """Write the files of a run with its inputs that are not the shipped ones, so that it can be run again; what an
    earlier run left of these goes.
    """
    write_together(out, {**contents, **inputs})
    forget_inputs(out, inputs)


def name_left_out(what: str, left_out: tuple[int, ...], draws: int, count: int | None = None) -> None:
    """Say which draws became non-finite; of many only the first are named, and `count` says how many there are."""
    if left_out:
        names = ", ".join([*map(str, left_out[:NAMED]), *(["…"] if len(left_out) > NAMED else [])])
        said = translate("cli.nonfinite", count=count or len(left_out), draws=draws, names=names)
        notes.print(f"{what}: {said}" if what else said, markup=False)


def print_results(payload: "Payload", *, as_json: bool, every: bool) -> None:
    """Print one object, or the tables."""
    from twotrack.report.payload.models import PRINTED

    if as_json:
        print_json(payload.model_dump(mode="json", include=set(PRINTED)))
    else:
        print_tables(payload.model_dump(), every=every)


def print_tables(payload: dict[str, Any], *, every: bool) -> None:
    """Outcomes by issue beside official figures, the two tracks, how each issue stands, and the facts that are
    reported and not tuned to.
    """
    from twotrack.report.payload.issues import is_conditioned, worst_in_words
    from twotrack.report.run.terminal import cover_table, explained_table, headline_table, tracks_table

    console = results_console()
    console.print(headline_table(payload, current_language(), every=every))
    if payload["tracks"]:
        console.print(tracks_table(payload, current_language()))
    if not is_conditioned(payload):
        console.print(cover_table(payload, current_language(), every=every))
    for sentence in worst_in_words(payload, current_language()):
        console.print(sentence, markup=False)
    for fact in payload["reported"]:
        console.print(f"\n{fact['label'][current_language()]}", style="bold", markup=False)
        console.print(fact["text"][current_language()], markup=False)
    if every:
        console.print(explained_table(payload, current_language()))
    else:
        console.print(f"\n{translate('cli.more_outcomes', count=len(payload['outcomes']))}", style="dim", markup=False)
