"""What a party's gain is made of: each concern and stance, in its own unit, with how well its weight is known."""

from twotrack.agreements.wording.answer import gain_text
from twotrack.agreements.wording.reasons import Contribution, contributions
from twotrack.agreements.wording.units import band_text, figure_text
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.worlds import OTHERWISE
from twotrack.policy.setting import levers
from twotrack.report.page.markup import Html, row, table
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import per_cent


def contributions_table(judged: PartyView, language: str) -> Html:
    """Contributions of concerns, of stances and of signing; they add up to the party's mean gain over preferences."""
    rows = [_concern_row(judged, one, language) for one in contributions(judged)]
    rows += [
        _row(_measure_label(judged, one.measure, language), ("", "", gain_text(float(value))), one.status, language)
        for one, value in zip(judged.profile.stances, judged.gains.by_stance, strict=True)
        if value
    ]
    cost = translate("negotiate.part_cost", language)
    if judged.gains.cost:
        rows.append(row("", "", gain_text(-judged.gains.cost), "", head=cost))
    total = gain_text(judged.gains.mean)
    rows.append(row("", "", total, "", head=translate("negotiate.column_sum", language)))
    columns = ("column_wish", "column_weight", "column_change", "column_adds", "column_status")
    return table(
        [translate(f"negotiate.{one}", language) for one in columns], rows, translate("negotiate.adds_note", language)
    )


def _concern_row(judged: PartyView, one: Contribution, language: str) -> Html:
    label = judged.worlds.preferences.concerns[one.concern].label[language]
    low, middle, high = one.natural
    where = translate(f"negotiate.{'without' if one.world == OTHERWISE else 'with'}_deal", language)
    change = f"{figure_text(middle, one.unit, language)} ({band_text(low, high, language)}) {where}"
    return _row(label, (per_cent(one.weight), change, gain_text(one.contribution)), one.status, language)


def _row(label: str, cells: tuple[str, ...], status: str, language: str) -> Html:
    return row(*cells, translate(f"negotiate.status_{status}", language), head=label)


def _measure_label(judged: PartyView, measure: str, language: str) -> str:
    terms = judged.worlds.preferences.terms
    return (terms[measure] if measure in terms else levers()[measure]).label[language]
