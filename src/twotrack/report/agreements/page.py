"""A judged package as one page: five parts, each a picture with its table, in both languages. No script."""

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from importlib.resources import files

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer
from twotrack.agreements.preferences.rows import OverlayRow
from twotrack.agreements.preferences.tables import preferences_hash
from twotrack.agreements.wording.among import alternative_label, alternative_text, alternatives
from twotrack.agreements.wording.answer import (
    both_text,
    chamber_text,
    condition_text,
    futures_text,
    government_text,
    head_text,
    lost_text,
    note_text,
    overlay_text,
    pairs_text,
    presidents_text,
    signing_text,
    threshold_text,
)
from twotrack.agreements.wording.dependence import carried_by_stances
from twotrack.agreements.wording.holding import NO_RISKS, Risks, holding_lines, risk_lines
from twotrack.agreements.wording.reasons import reasons_text
from twotrack.agreements.wording.remarks import remarks
from twotrack.agreements.wording.requirements import required_text
from twotrack.agreements.worth.holding import holdings
from twotrack.report.agreements.dependence import holding_picture, influence_picture, otherwise_picture
from twotrack.report.agreements.parties import parties_key, parties_picture, parties_table
from twotrack.report.agreements.plane import Spot, plane
from twotrack.report.agreements.reasons import contributions_table
from twotrack.report.agreements.weights import weights_picture
from twotrack.report.drawing.pixels import Point
from twotrack.report.page.document import document
from twotrack.report.page.languages import language_choice
from twotrack.report.page.markup import Child, Html, element
from twotrack.tables.catalogue import LANGUAGES, translate
from twotrack.tables.numerals import per_cent

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def style(*names: str) -> str:
    """Text of style sheets of this folder."""
    return "".join(files("twotrack.report.agreements").joinpath(name).read_text(encoding="utf-8") for name in names)


def bilingual_page(title: str, views: Sequence[Html], language: str) -> str:
    """A page whose views are in the order of the languages; `language` is the one that it opens in."""
    return document(
        title, style("page.css", "drawing.css"), element("body", language_choice(language), views), language
    )


def answer_page(answer: Answer, receipt: str, command: str, language: str, risks: Risks = NO_RISKS) -> str:
    """Whole page of an answer as text; `receipt` names its run, `command` makes it again; `risks` may break a deal."""
    views = [_view(answer, receipt, command, one, risks) for one in LANGUAGES]
    return bilingual_page(answer.package.title[language], views, language)


def _view(answer: Answer, receipt: str, command: str, language: str, risks: Risks) -> Html:
    def note(key: str) -> Html:
        return element("p", translate(f"negotiate.{key}", language), class_="note")

    warned = [translate("negotiate.stances_carry", language)] if carried_by_stances(answer) else []
    warned += [overlay_text(answer, language)] if answer.preferences.overlay else []
    warned += [lost_text(answer, language)] if answer.worlds.nonfinite else []
    warned += filter(None, [futures_text(answer.worlds.futures, language)])
    return element(
        "main",
        element("h1", answer.package.title[language]),
        element("p", answer.package.story[language], class_="lead"),
        element("p", both_text(answer, language), class_="verdict"),
        [element("p", one, class_="warn") for one in warned],
        element("p", head_text(answer, language), class_="note"),
        note("unit_of_gain"),
        _parties(answer, language),
        _governments(answer, language),
        _among(answer, language),
        _holding(answer, language, risk_lines(answer, risks, language)),
        _dependence(answer, language),
        foot(receipt, command, language, answer.preferences.overlay),
        lang=language,
    )


def foot(receipt: str, command: str, language: str, overlay: Mapping[str, OverlayRow] | None = None) -> Html:
    """What the page was made from, and what makes it again."""
    values = {"receipt": receipt, "preferences": preferences_hash(overlay)[:12], "version": version("twotrack")}
    made = element("p", translate("negotiate.page_foot", language, **values), " ", element("code", command))
    return element("footer", made)


def part(number: int, key: str, language: str, *children: Child | Sequence[Html]) -> Html:
    """One of the five parts, under its question."""
    return element("section", element("h2", f"{number}. {translate(f'negotiate.{key}', language)}"), *children)


def figure(picture: Html, caption: str = "") -> Html:
    """A picture with what is to be said of it."""
    return element("figure", picture, element("figcaption", caption) if caption else None)


def _parties(answer: Answer, language: str) -> Html:
    must = answer.by_veto[: len(answer.must)]
    others = answer.by_veto[len(answer.must) :]
    drawn = element("figure", parties_key(language), parties_picture(answer, language))
    said = element(
        "div",
        [element("p", reasons_text(answer, name, language)) for name in must],
        element(
            "details",
            element("summary", translate("negotiate.reasons_of_others", language)),
            [element("p", reasons_text(answer, name, language)) for name in others],
        ),
    )
    parts = [_contributions(answer, name, language) for name in must]
    return part(
        1, "who_would", language, element("div", drawn, said, class_="side"), parties_table(answer, language), parts
    )


def _contributions(answer: Answer, name: str, language: str) -> Html:
    label = answer.preferences.parties[name].label[language]
    summary = element("summary", translate("negotiate.gain_of", language, party=label))
    return element("details", summary, contributions_table(answer.parties[name][0], language))


def _governments(answer: Answer, language: str) -> Html:
    """Chances of both governments, chambers, and the futures of both presidents as a cloud."""
    gains, futures = [answer.parties[LEADERS[x]][0].middle.gain[0] for x in COUNTRIES], answer.worlds.futures
    cloud = [Point(float(us), float(mx)) for us, mx in zip(*gains, strict=True)]
    spot = Spot(Point(*(float(futures.mean(one)) for one in gains)), LETTERS[0], answer.accepted)
    title = translate("negotiate.picture_futures", language)
    both = per_cent(float(futures.mean((gains[0] >= 0) & (gains[1] >= 0))))
    lines = [government_text(answer, country, language) for country in COUNTRIES]
    lines += filter(None, (threshold_text(answer.criteria, language), required_text(answer, language)))
    lines += filter(None, (presidents_text(answer, LEADERS[country], language) for country in COUNTRIES))
    lines += filter(None, [pairs_text(answer, language)])
    lines += [chamber_text(answer, one, language) for one in answer.chambers]
    lines += [condition_text(answer, at, language) for at in range(len(answer.package.row.conditions))]
    note = note_text("cloud_note", answer.criteria, language, both=both)
    drawn = figure(plane([spot], title, language, cloud=cloud), note)
    said = element("div", element("p", both_text(answer, language)), element("ul", (element("li", x) for x in lines)))
    return part(2, "both_governments", language, element("div", drawn, said, class_="side"))


def _among(answer: Answer, language: str) -> Html:
    """The package beside each side's undertakings alone and no agreement."""
    every = alternatives(answer)
    spots = [
        Spot(Point(*one.gains), letter, one.both >= answer.criteria.threshold or one.name == "no_agreement")
        for letter, one in zip(LETTERS, every, strict=False)
    ]
    front = sorted(Point(*one.gains) for one in every if one.on_front)
    said = [element("li", alternative_text(one, language)) for one in every]
    drawn = figure(
        plane(spots, translate("negotiate.picture_among", language), language, front=front),
        "; ".join(f"{x}: {alternative_label(one.name, language)}" for x, one in zip(LETTERS, every, strict=False)),
    )
    note = element("p", translate("negotiate.among_note", language), class_="note")
    listed = element("div", element("ul", said), note)
    return part(3, "among_others", language, element("div", drawn, listed, class_="side"))


def _holding(answer: Answer, language: str, more: Sequence[str]) -> Html:
    found = holdings(answer)
    said = element("ul", (element("li", one) for one in (*holding_lines(answer, language), *more)))
    drawn = figure(holding_picture(found, language), translate("negotiate.holding_note", language))
    return part(4, "would_it_hold", language, element("div", drawn, said, class_="side"))


def _dependence(answer: Answer, language: str) -> Html:
    lines = [signing_text(answer, country, language) for country in COUNTRIES]
    lines += remarks(answer, language)
    first = figure(otherwise_picture(answer, language), translate("negotiate.otherwise_note", language))
    bars = [(country, influence_picture(answer, country, language)) for country in COUNTRIES]
    drawn = [
        element("div", element("h3", translate("negotiate.moves_gain", language, country=name)), figure(picture))
        for country, picture in bars
        if picture is not None and (name := translate(f"negotiate.of_{country}", language))
    ]
    note = element("p", translate("negotiate.influence_note", language), class_="note") if drawn else None
    weights = [one for one in (weights_picture(answer, country, language) for country in COUNTRIES) if one is not None]
    said = element("ul", (element("li", one) for one in lines))
    return part(
        5,
        "depends_on",
        language,
        element("div", first, said, class_="side"),
        element("div", drawn, class_="side"),
        note,
        element("div", weights, class_="side") if weights else None,
    )
