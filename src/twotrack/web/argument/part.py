"""The part of the page that shows the argument: closed at first, its data beside it, drawn when it is opened."""

import json
from typing import Any

from twotrack.claims.verdict import VERDICTS
from twotrack.report.claims.marks import symbols
from twotrack.report.page.markup import Html, element
from twotrack.tables.catalogue import translate_all
from twotrack.web.argument.shipped import Argument, ShownChange, ShownClaim, shipped_argument
from twotrack.web.texts import both, text_tag


def argument_part(language: str) -> Html:
    """The part, its heading in one language; the scripts draw what is inside."""
    heading = element("summary", text_tag("h2", "argument", language), element("small", id="argument-sub"))
    body = element("div", id="argument-body")
    held = element("script", Html(data_text(shipped_argument())), type="application/json", id="argument-data")
    return element("details", heading, symbols(), body, held, class_="card argument", id="argument", data_panel="map")


def data_text(found: Argument) -> str:
    """Data of the part as JSON that can stand inside a page."""
    text = json.dumps(argument_data(found), ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def argument_data(found: Argument) -> dict[str, Any]:
    """Claims and changes as the scripts read them, with the words of verdicts, intervals, paragraphs and players."""
    kinds = sorted({one.interval_kind for one in found.claims} - {""})
    return {
        "claims": [claim_entry(one) for one in found.claims],
        "verdicts": {name: both(translate_all(f"claims.verdict_{name}")) for name in VERDICTS},
        "intervals": {name: both(translate_all(f"claims.interval_{name}")) for name in kinds},
        "subjects": {
            str(number): both(translate_all(f"claims.subject_{number}"))
            for number in dict.fromkeys(one.paragraph for one in found.claims)
        },
        "players": found.players,
        "changes": [change_entry(one) for one in found.changes],
    }


def claim_entry(one: ShownClaim) -> list[Any]:
    """Id, paragraph, verdict, statement, verdict in words where they say more, figure, interval, its kind."""
    more = one.said if one.said != both(translate_all(f"claims.verdict_{one.verdict}")) else 0
    return [one.id, one.paragraph, one.verdict, shorter(one.statement), more, *rest(one)]


def rest(one: ShownClaim) -> list[Any]:
    """What decides a claim: figure, interval, kind of interval."""
    return [shorter(one.figure), shorter(one.interval), one.interval_kind]


def shorter(pair: list[str]) -> list[str] | str:
    """A text once where both languages have the same one, and nothing where there is none."""
    return pair[0] if len(set(pair)) == 1 else pair or ""


def change_entry(one: ShownChange) -> list[Any]:
    """Years, reference point, both rates, and what each player adds with its band."""
    parts = [[part.player, part.mean, part.low, part.high] for part in one.parts]
    return [one.first, one.last, one.reference, one.before, one.after, parts]
