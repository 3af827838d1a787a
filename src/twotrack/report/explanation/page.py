"""One HTML file: a change shared out against both reference points, with the accounts, their faults and weights.

No script: the language is chosen by two buttons of a form, and nothing is fetched.
"""

from collections.abc import Sequence
from importlib.resources import files
from shlex import join

from twotrack.explanation.results import Results
from twotrack.explanation.twin.attribution import Attribution, in_view
from twotrack.explanation.twin.stacking import StackAhead
from twotrack.report.drawing.marks import colours
from twotrack.report.drawing.pixels import Scale
from twotrack.report.explanation.waterfall import common_axis, reference_text, waterfall
from twotrack.report.page.document import document
from twotrack.report.page.languages import language_choice
from twotrack.report.page.markup import Html, element, row, table
from twotrack.tables.catalogue import LANGUAGES, translate
from twotrack.tables.numerals import with_sign


def page_text(results: Results, found: Sequence[Attribution], language: str, without: str | None = None) -> str:
    """Whole page as text, both languages in it, the chosen one in view: changes between two or more years, shared out
    by all accounts or `without` one.
    """
    style = colours() + files("twotrack.report.explanation").joinpath("page.css").read_text(encoding="utf-8")
    views = [_view(results, found, one, without) for one in LANGUAGES]
    return document(_title(found, language), style, element("body", language_choice(language), views), language)


def _title(found: Sequence[Attribution], language: str) -> str:
    """The change, where it is one; of several, what they are of."""
    return _change_text(found[0], language) if len(_windows(found)) == 1 else translate("explain.page_title", language)


def _windows(found: Sequence[Attribution]) -> list[tuple[int, int]]:
    return list(dict.fromkeys((one.first, one.last) for one in found))


def _change_text(one: Attribution, language: str) -> str:
    rates = {"before": f"{one.before:.2f}", "after": f"{one.after:.2f}", "change": with_sign(one.change)}
    return translate("explain.changed", language, first=one.first, last=one.last, **rates)


def _view(results: Results, found: Sequence[Attribution], language: str, without: str | None) -> Html:
    def text(key: str, **values: object) -> str:
        return translate(f"explain.{key}", language, **values)

    axis, windows = common_axis(found), _windows(found)
    rest = [] if without is None else ["--without", without]
    commands = (["twotrack", "explain", "change", *map(str, one), *rest, "--html", "FILE"] for one in windows)
    command = "; ".join(map(join, commands))
    return element(
        "main",
        element("h1", _title(found, language)),
        element("p", text("page_story")),
        element("p", text("read_change"), class_="note"),
        element("p", text("refitted_without", account=results.label(without, language))) if without else "",
        [_reference(results, one, language, axis, several=len(windows) > 1) for one in found],
        _weights(results, language, without),
        element("h2", text("page_accounts")),
        [_account(results, name, language) for name in results.explanations.accounts if name != without],
        element("footer", element("p", text("page_receipt", inputs=results.fits.inputs[:12], command=command))),
        lang=language,
    )


def _reference(results: Results, one: Attribution, language: str, axis: Scale, *, several: bool) -> Html:
    head = reference_text(one, language)
    columns = [translate(f"explain.column_{name}", language) for name in ("part", "adds", "band", "noise")]
    rows = [
        row(
            with_sign(part.mean),
            band_text(part.low, part.high, language),
            f"{part.noise:.2f}",
            head=results.label(part.player, language),
        )
        for part in in_view(one)
    ]
    rows.append(row(with_sign(one.change), "", "", head=translate("explain.sum", language)))
    drawing = waterfall(one, lambda name: results.label(name, language), language, axis)
    change = _change_text(one, language)
    heads = (element("h2", change), element("h3", head)) if several else element("h2", head)
    return element("section", heads, drawing, table(columns, rows, change))


def _weights(results: Results, language: str, without: str | None) -> Html:
    columns = [translate(f"explain.column_{name}", language) for name in ("member", "weight", "band")]
    rows = [
        row(
            f"{one.weight:.2f}",
            f"{one.low:.2f} {translate('explain.to', language)} {one.high:.2f}",
            head=results.label(one.member, language),
        )
        for one in results.weights_without(without)
    ]
    title = translate("explain.page_weights", language)
    note = element(
        "p",
        ahead_text(results.ahead_without(without), language),
        " ",
        translate("explain.read_weights", language),
        class_="note",
    )
    return element("section", element("h2", title), table(columns, rows, title), note)


def band_text(low: float, high: float, language: str) -> str:
    """A band with the sign of each end, which a dash between them would hide."""
    return f"{with_sign(low)} {translate('explain.to', language)} {with_sign(high)}"


def ahead_text(ahead: StackAhead, language: str) -> str:
    """Whether the stack gains over the null ahead of what its weights are learned from."""
    values = {"difference": with_sign(ahead.difference, 3), "error": f"{ahead.error:.3f}"}
    key = "ahead_pays" if ahead.pays else "ahead_does_not_pay"
    return translate(f"explain.{key}", language, origins=ahead.origins, blocks=ahead.blocks, **values)


def _account(results: Results, name: str, language: str) -> Html:
    account = results.explanations.accounts[name]
    lines = [
        element("p", element("b", translate(f"explain.about_{key}", language)), ": ", text)
        for key, text in (
            ("covariates", "; ".join(one.label[language] for one in account.covariates.values())),
            ("cannot", account.cannot[language]),
            ("faults", account.faults[language]),
        )
    ]
    return element("section", element("h3", account.label[language]), lines)
