"""What a sensitivity analysis found, as tables and in words."""

from typing import TYPE_CHECKING, Any

from rich.markup import escape

from twotrack.cli.terminal.language import unit_word
from twotrack.cli.terminal.numerals import short_with_sign
from twotrack.cli.terminal.output import results_console, table
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.numerals import per_cent, short_number, with_sign

if TYPE_CHECKING:
    from twotrack.agreements.sensitivity.answer import Estimate, Influence, Sensitivity

SHOWN = 10
# Where every outcome is looked at, the number of inputs of each.
FEW = 3
BAND = "sensitivity.column_interval"


def print_tables(answer: dict[str, Any]) -> None:
    """Tables of an answer, what moves most in words, and how many inputs do not stand out."""
    found: list[Sensitivity] = answer["found"]
    if "package" in answer:
        for one in found:
            print_one(one, translate(f"sensitivity.head_{kind_of(one)}", subject=one.label[current_language()]))
    elif answer["asked"].outcome is None:
        print_every(found)
    else:
        asked, (one,) = answer["asked"], found
        values = {"subject": one.label[current_language()], "unit": unit_word(one.unit), "year": asked.year}
        print_one(
            one, translate("sensitivity.head_outcome", scenario=asked.scenario.title[current_language()], **values)
        )
    note = "package" if "package" in answer else "levers" if answer["asked"].over == "levers" else found[-1].method
    results_console().print(translate(f"sensitivity.note_{note}", draws=answer["draws"]), style="dim", markup=False)


def kind_of(one: "Sensitivity") -> str:
    """`preferences` or `numbers`: what a package's gain was looked at over."""
    return "preferences" if one.method == "sobol" else "numbers"


def print_one(found: "Sensitivity", head: str) -> None:
    """One subject: its largest inputs, and sentences."""
    console = results_console()
    console.print(head, style="bold", markup=False)
    shown = found.significant[:SHOWN]
    if shown:
        measures = list(shown[0].estimates)
        made = table(translate("sensitivity.column_input"), *headings(found.method, measures))
        for one in shown:
            made.add_row(escape(f"{one.label[current_language()]} ({one.name})"), *cells(found, one))
        console.print(made)
    for line in sentences(found):
        console.print(line, markup=False)


def headings(method: str, measures: list[str]) -> list[str]:
    """Heads of the columns: a measure, and the interval of those that have one."""
    band = translate(BAND)
    leading = measures[:1] if method == "morris" else measures
    found = [text for one in leading for text in (translate(f"sensitivity.column_{one}"), band)]
    return [*found, *(translate(f"sensitivity.column_{one}") for one in measures[len(leading) :])]


def cells(found: "Sensitivity", one: "Influence") -> list[str]:
    """Figures of an input."""
    if found.method != "morris":
        return [text for each in one.estimates.values() for text in (share_text(each.value), band_text(each))]
    size = one.estimates["size"]
    each = [short_number(size.value), f"{short_number(size.low)} – {short_number(size.high)}"]
    return [*each, short_with_sign(one.estimates["mean"].value), short_number(one.estimates["spread"].value)]


def share_text(value: float) -> str:
    """Share of variance; less than nothing is nothing."""
    return f"{max(0.0, value):.2f}"


def band_text(one: "Estimate") -> str:
    """Interval of a share."""
    return f"{with_sign(one.low) if one.low < 0 else f'{one.low:.2f}'} – {one.high:.2f}"


def sentences(found: "Sensitivity") -> list[str]:
    """What moves most, how many inputs stand out, how many do not."""
    every, significant, key = len(found.influences), len(found.significant), found.method
    counts = {"every": every, "significant": significant, "points": found.points, "control": share_text(found.control)}
    lines: list[str] = []
    if not every or all(each.value == 0 for one in found.influences for each in one.estimates.values()):
        lines.append(translate("sensitivity.no_effect" if key == "morris" else "sensitivity.no_variance"))
    elif not significant:
        lines.append(translate("sensitivity.none_significant", **counts))
    else:
        first = found.significant[0]
        value = next(iter(first.estimates.values())).value
        share = f"{short_number(value)} {unit_word(found.unit)}" if key == "morris" else per_cent(value)
        named = {"first": first.label[current_language()], "share": share, "explained": per_cent(found.explained)}
        lines.append(translate(f"sensitivity.most_{key}", **named, **counts))
        if key != "morris" and significant < every:
            lines.append(translate("sensitivity.not_significant", count=every - significant, **counts))
    if found.lost:
        lines.append(translate("sensitivity.lost", count=found.lost))
    return lines


def print_every(found: "list[Sensitivity]") -> None:
    """Every outcome with its largest inputs, and those of which no input stands out."""
    names = ("subject", "input", "share", "band", "control", "significant")
    made = table(*(translate(BAND if one == "band" else f"sensitivity.column_{one}") for one in names))
    language = current_language()
    for one in found:
        for at, each in enumerate(one.significant[:FEW]):
            share = each.estimates["share"]
            head = (
                (one.label[language], share_text(one.control), str(len(one.significant))) if at == 0 else ("", "", "")
            )
            input_cells = (escape(f"{each.label[language]} ({each.name})"), share_text(share.value), band_text(share))
            made.add_row(head[0], *input_cells, *head[1:])
    console = results_console()
    console.print(made)
    silent = "; ".join(one.label[language] for one in found if not one.significant)
    if silent:
        console.print(translate("sensitivity.not_significant_outcomes", names=silent), markup=False)
    lost = max(one.lost for one in found)
    if lost:
        console.print(translate("sensitivity.lost", count=lost), markup=False)
