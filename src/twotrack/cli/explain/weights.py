"""`twotrack explain weights`: stacking weights of the accounts, and whether the stack pays ahead."""

from dataclasses import asdict

from twotrack.cli.explain.options import Accounts, Csv, FitsDir, Without, results_of, without_entry
from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.output import notes, print_json, results_console, table
from twotrack.tables.catalogue import current_language, translate


def weights(
    without: Without = None,
    accounts: Accounts = None,
    fits: FitsDir = None,
    csv: Csv = False,
    json: JsonFlag = False,
) -> None:
    """Print the weights with bands."""
    from twotrack.report.explanation.page import ahead_text

    results = results_of(accounts, fits)
    found, ahead = results.weights_without(without), results.ahead_without(without)
    if json:
        print_json(without_entry(without) | {"weights": [asdict(one) for one in found], "ahead": asdict(ahead)})
        return
    if csv:
        from twotrack.cli.terminal.streams import write_data
        from twotrack.tables.files.csv_text import csv_of_mappings, six_digits

        rows = [six_digits(asdict(one)) for one in found]
        write_data(csv_of_mappings(["member", "weight", "low", "high"], rows))
        return
    made = table(*(translate(f"explain.column_{name}") for name in ("member", "weight", "band")))
    for one in found:
        name = results.label(one.member, current_language())
        made.add_row(name, f"{one.weight:.2f}", f"{one.low:.2f} {translate('explain.to')} {one.high:.2f}")
    console = results_console()
    console.print(made)
    console.print(ahead_text(ahead, current_language()), markup=False)
    notes.print(translate("explain.read_weights"), markup=False)
