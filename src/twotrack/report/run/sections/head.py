"""Top and bottom of the page: what was run, how to read it, how to make it again."""

import shlex
from collections.abc import Sequence
from typing import Any

from twotrack.report.page.markup import Child, Html, element, join_html
from twotrack.report.page.tongues import tongues
from twotrack.report.page.wording import amount, pick
from twotrack.report.payload.issues import is_conditioned, issue_label
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import translate


def masthead(payload: Payload, language: str) -> Html:
    """Title and story of the scenario, its receipt, and the way to the other language."""
    kicker = element("p", translate("report.kicker", language), class_="kicker")
    story = element("p", pick(language, payload["story"]), class_="story")
    title = element("h1", pick(language, payload["title"]))
    return element("header", kicker, title, story, _receipt(payload, language), class_="masthead")


def _receipt(payload: Payload, language: str) -> Html:
    receipt, span, draws = payload["receipt"], payload["span"], payload["draws"]
    until = span["replay_until"]
    facts = {
        "receipt": element("code", receipt["hash"]),
        "scenario": str(receipt["scenario"]),
        "span": translate("report.span_text", language, first=span["first"], last=span["last"], until=until),
        "draws": translate("report.draws_text", language, used=amount(draws["used"]), asked=amount(draws["asked"])),
        "layers": translate(f"report.layers_{receipt['layers']}", language),
        "shocks": translate(f"report.shocks_kind_{receipt['shocks']}", language) if "shocks" in receipt else "",
        "seed": str(receipt["seed"]),
        "version": str(receipt["version"]),
        "evidence": element("code", str(receipt["evidence"])[:12]),
        "series": ", ".join(name for name, _ in replaced_series(receipt)),
    }
    facts = {key: fact for key, fact in facts.items() if fact}
    pairs = (
        element("div", element("dt", translate(f"report.{key}", language)), element("dd", text))
        for key, text in facts.items()
    )
    return element("dl", pairs, class_="receipt")


def menu(issues: Sequence[str], language: str) -> Html:
    """Links to the pages of the file: the overview, one an issue, and the numbers."""
    named = {"overview": translate("report.nav_overview", language)}
    named |= {issue: issue_label(language, issue) for issue in issues}
    named["numbers"] = translate("report.nav_numbers", language)
    links = (element("a", text, href=f"#{name}-page", data_open=name) for name, text in named.items())
    return element("nav", links, aria_label=translate("report.contents", language))


def reading_guide(payload: Payload, language: str) -> Html:
    """Say what the bands are and are not, before any figure is shown."""
    span, draws = payload["span"], payload["draws"]
    until, known = span["replay_until"], is_conditioned(payload)
    told = [
        translate("report.reading_bands", language, used=amount(draws["used"])),
        translate(
            f"report.{'reading_replay_conditioned' if known else 'reading_replay'}",
            language,
            first=span["first"],
            until=until,
        )
        + " "
        + translate(f"report.reading_{payload['receipt']['layers']}", language, until=until),
    ]
    if known:
        told.append(pick(language, payload["shocks"]["text"]))
    if span["last"] > until:
        told.append(translate("report.reading_projection", language, until=until))
    items = (element("li", text) for text in told)
    heading = element("h2", translate("report.reading", language))
    return element("section", heading, element("ul", items), _lost_draws(draws, language), class_="guide")


def _lost_draws(draws: dict[str, Any], language: str) -> Child:
    lost = draws["nonfinite"]
    if not lost:
        return None
    listed = ", ".join(str(draw) for draw in lost)
    return element("p", translate("report.draws_lost", language, count=len(lost), list=listed), class_="warning")


def replaced_series(receipt: dict[str, Any]) -> list[tuple[str, str]]:
    """Shipped series that the run replaced, each with the file of the folder that keeps the replacement."""
    parts = (order.partition("=") for order in receipt.get("series", ()))
    return [(name, file) for name, _, file in parts]


def reproduce_command(receipt: dict[str, Any]) -> str:
    """Command that makes the run again, in the folder that the run wrote.

    >>> reproduce_command({"draws": 200, "seed": 1, "layers": "prior"})
    'twotrack run scenario.toml --draws 200 --seed 1 --prior'
    """
    words = ["twotrack", "run", "scenario.toml", "--draws", receipt["draws"], "--seed", receipt["seed"]]
    if receipt["layers"] == "prior":
        words.append("--prior")
    if receipt.get("shocks") == "unconditioned":
        words.append("--unconditioned")
    for name, file in replaced_series(receipt):
        words += ["--series", f"{name}={file}"]
    return shlex.join(str(part) for part in words)


def footer(payload: Payload, language: str) -> Html:
    """How to make the page again, and the receipt that names the run."""
    receipt = payload["receipt"]
    commands = f"{reproduce_command(receipt)}\ntwotrack verify ."
    return element(
        "footer",
        element("h2", translate("report.again", language)),
        element("p", translate("report.again_note", language)),
        element(
            "pre", element("code", commands), tabindex=0, role="region", aria_label=translate("report.again", language)
        ),
        element("p", join_html(translate("report.receipt", language), ": ", element("code", receipt["hash"]))),
    )


def section(key: str, language: str, *children: Child, note: str = "") -> Html:
    """Part of the page with its heading, which the contents link to."""
    told = element("p", note, class_="note") if note else None
    name = f"{key}-{language}"
    heading = element("h2", translate(f"report.{key}", language), id=f"{name}-title")
    return element("section", heading, told, children, id=name, aria_labelledby=f"{name}-title")


def shared_section(key: str, *children: Child, note: str) -> Html:
    """Part of the page in every language at once, its heading and its note (a key) in each."""
    told = element("p", tongues(lambda language: translate(note, language), "span"), class_="note")
    heading = element("h2", tongues(lambda language: translate(f"report.{key}", language), "span"), id=f"{key}-title")
    return element("section", heading, told, children, id=key, aria_labelledby=f"{key}-title")
