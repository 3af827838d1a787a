"""Every deal of the record as one page: the model's chance beside what happened, and the reasons. No script."""

from collections.abc import Sequence

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.negotiate import Past
from twotrack.agreements.wording.answer import both_text, country_text, note_text
from twotrack.agreements.wording.history import carried_text, record_text, score_text
from twotrack.agreements.wording.reasons import reasons_text
from twotrack.report.agreements.page import bilingual_page, figure, foot
from twotrack.report.drawing.pixels import Point, Scale, dot_at, drawing, line_between, text_at
from twotrack.report.page.markup import Html, element, row, table
from twotrack.tables.catalogue import LANGUAGES, translate

WIDTH, EDGE, ROW, TOP, MARK = 360, 10, 40, 22, 5
# Room for a chance in figures, right of the axis.
FIGURE = 52
HALF = 1 / 2


def history_page(found: Sequence[Past], receipt: str, command: str, language: str) -> str:
    """Whole page of the deals as text; `receipt` names the run, `command` makes the page again."""
    views = [_view(found, receipt, command, one) for one in LANGUAGES]
    return bilingual_page(translate("negotiate.history_title", language), views, language)


def _view(found: Sequence[Past], receipt: str, command: str, language: str) -> Html:
    key = note_text("history_key", found[0].answer.criteria, language)
    picture = figure(history_picture(found, language), key)
    return element(
        "main",
        element("h1", translate("negotiate.history_title", language)),
        element("p", score_text(found, language), class_="verdict"),
        element("p", translate("negotiate.history_note", language), class_="warn"),
        element("div", picture, element("div", [_deal(one, language) for one in found]), class_="side"),
        element("section", _deals_table(found, language)),
        foot(receipt, command, language),
        lang=language,
        class_="menu",
    )


def history_picture(found: Sequence[Past], language: str) -> Html:
    """Chance that both sign by deal, with its band: filled where the deal was accepted."""
    scale, bottom = Scale(0.0, 1.0, EDGE + MARK, WIDTH - EDGE - FIGURE), TOP + ROW * len(found)
    ends = [
        text_at(Point(scale.at(x), TOP - 8), f"{x:g}", anchor, "quiet")
        for x, anchor in ((0.0, "start"), (HALF, "middle"), (1.0, "end"))
    ]
    rows = [_deal_row(one, TOP + ROW * at, scale, language) for at, one in enumerate(found)]
    return drawing(Point(WIDTH, bottom + 4), translate("negotiate.picture_history", language), ends, rows)


def _deal_row(one: Past, top: float, scale: Scale, language: str) -> Html:
    both, middle = one.answer.both, top + 29
    title = text_at(Point(EDGE, top + 15), one.answer.package.title[language])
    chance = text_at(Point(WIDTH - EDGE, middle + 4), f"{'' if one.right else '× '}{both.chance:.2f}", "end", "strong")
    # In pieces, so that it crosses no title.
    least = scale.at(one.answer.criteria.threshold)
    half = line_between(Point(least, middle - 9), Point(least, middle + 9), "dashed")
    band = line_between(Point(scale.at(both.low), middle), Point(scale.at(both.high), middle), "band")
    mark = dot_at(Point(scale.at(both.chance), middle), MARK, "spot" if one.accepted else "spot refused")
    return element("g", title, half, band, mark, chance)


def _deals_table(found: Sequence[Past], language: str) -> Html:
    """The same as a table, with the chance of each government."""
    columns = ("deal", "date", "record", "both", "us", "mx", "carried", "without")
    heads = [translate(f"negotiate.{one if one in COUNTRIES else f'column_{one}'}", language) for one in columns]
    rows = [
        row(
            one.answer.package.row.date,
            record_text(one, language),
            f"{'' if one.right else '× '}{one.answer.both.chance:.2f}",
            *(f"{one.answer.government(country).mean():.2f}" for country in COUNTRIES),
            carried_text(one, language),
            f"{one.without.both.chance:.2f}" if one.alone else "",
            head=one.answer.package.title[language],
        )
        for one in found
    ]
    return table(heads, rows, translate("negotiate.picture_history", language))


def _deal(one: Past, language: str) -> Html:
    """One deal: its story, the verdict, what happened, and the reasons of those who must say yes."""
    answer, history = one.answer, one.answer.package.history
    countries = ", ".join(country_text(country, language) for country in (history.refused_by if history else ()))
    refused = translate("negotiate.refused_by", language, countries=countries) if countries else ""
    lines = [
        answer.package.story[language],
        both_text(answer, language),
        refused,
        *(reasons_text(answer, party, language) for party in answer.by_veto[: len(answer.must)]),
    ]
    summary = f"{answer.package.row.date} · {answer.package.title[language]} · {record_text(one, language)}"
    return element("details", element("summary", summary), [element("p", said) for said in lines if said])
