"""The link of the page, on the command line too: levers, seed and number of worlds behind the hash of an address."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote, unquote

from twotrack.base.months import month_index, month_text
from twotrack.policy.scenario import Scenario, allowed_settings
from twotrack.policy.setting import Setting
from twotrack.runs.receipt import Receipt
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Text
from twotrack.tables.errors import Fault, ScenarioError, shown_value
from twotrack.web.page_data import model_key

GRAMMAR = "1"
LEVER = re.compile(r"(?P<lever>[a-z][a-z0-9_]*)(?:/(?P<place>[A-Za-z0-9_-]+))?:(?P<steps>.+)")
STEP = re.compile(r"(-?\d*\.?\d+(?:e[+-]?\d+)?)@(\d{4}-\d{2})")
# Signs of the levers that stand as they are: a reader of the link still sees what it sets.
PLAIN = ":@;,/"
EXCERPT = 80


@dataclass(frozen=True)
class SharedLink:
    """What a link sets: version of its grammar's model, key of tables and equations, scenario, seed and draws (None
    where it names none).
    """

    version: str
    key: str
    scenario: Scenario
    seed: int | None
    draws: int | None


def read_link(text: str) -> SharedLink:
    """What a link of the page sets: the whole address, or what stands in it from the hash on.

    Raises ScenarioError with every part that cannot be read, and every lever, place, month or level that cannot be.
    """
    parts = link_parts(text)
    if parts.get("v") != GRAMMAR:
        raise ScenarioError(translate("link.grammar", found=shown_value(parts.get("v", "")), wanted=GRAMMAR))
    settings, faults = link_settings(parts.get("l", ""))
    counts = {key: count for key in ("s", "n") if (count := whole_number(parts, key, faults)) is not None}
    if faults:
        raise ScenarioError(faults)
    title = Text(en=translate("page.own_story", "en"), es=translate("page.own_story", "es"))
    scenario = Scenario(name="own", title=title, settings=settings)
    return SharedLink(parts.get("m", ""), parts.get("k", ""), scenario, counts.get("s"), counts.get("n"))


def link_parts(text: str) -> dict[str, str]:
    """Parts of a link by their key.

    >>> link_parts("https://example.org/page/#v=1&s=3")
    {'v': '1', 's': '3'}
    """
    pieces = [piece for piece in text.strip().rpartition("#")[2].split("&") if piece]
    found = [re.fullmatch(r"([a-z]+)=(.*)", piece, re.DOTALL) for piece in pieces]
    broken = next((piece for piece, match in zip(pieces, found, strict=True) if match is None), None)
    if broken is not None or not pieces:
        raise ScenarioError(translate("link.no_link", part=shown_value(broken or text)))
    return {match[1]: unquote(match[2]) for match in found if match}


def link_settings(text: str) -> tuple[tuple[Setting, ...], list[Fault]]:
    """Settings of the levers' part, and what is wrong with it."""
    settings, faults = list[Setting](), list[Fault]()
    for part in filter(None, text.split(";")):
        try:
            settings += part_settings(part)
        except ScenarioError as error:
            faults += error.faults
    return tuple(settings), faults


def part_settings(part: str) -> list[Setting]:
    """Settings of one lever and place.

    >>> [one.value for one in part_settings("us_dealer_rules:.5@2023-01,1@2024-06")]
    [0.5, 1.0]
    """
    found = LEVER.fullmatch(part)
    steps = [STEP.fullmatch(step) for step in found["steps"].split(",")] if found else [None]
    try:
        asked = [
            Setting(found["lever"], float(step[1]), month_index(step[2]), found["place"] or "")
            for step in steps
            if found and step
        ]
    except ValueError as error:
        raise ScenarioError(translate("link.part", part=part[:EXCERPT])) from error
    if len(asked) < len(steps):
        raise ScenarioError(translate("link.part", part=part[:EXCERPT]))
    return [one for setting in asked for one in allowed_settings(setting)]


def whole_number(parts: Mapping[str, str], key: str, faults: list[Fault]) -> int | None:
    """Number of a part; None where the link has none. A part that is no whole number is added to the faults."""
    if key in parts and not re.fullmatch(r"-?\d{1,19}", parts[key]):
        faults.append(Fault(translate("link.count", part=f"{key}={parts[key]}"[:EXCERPT])))
    return int(parts[key]) if key in parts and not faults else None


def link_text(scenario: Scenario, receipt: Receipt) -> str:
    """Link of a run, from its hash on: any page of twotrack opens with these levers."""
    parts: Mapping[str, str] = {
        "v": GRAMMAR,
        "m": receipt.version,
        "k": model_key(receipt.tables, receipt.equations),
        "s": str(receipt.seed),
        "n": str(receipt.draws),
        "l": levers_text(scenario.settings),
    }
    return "#" + "&".join(f"{key}={quote(value, safe=PLAIN)}" for key, value in parts.items() if value)


def levers_text(settings: Iterable[Setting]) -> str:
    """Levers of a link in their order: `name[/place]:level@month[,level@month]`, with `;` between.

    >>> levers_text([Setting("us_dealer_rules", 0.5, month_index("2023-01"))])
    'us_dealer_rules:0.5@2023-01'
    """
    ordered = sorted((lever_key(one), one.month, one.value) for one in settings)
    groups = groupby(ordered, key=lambda one: one[0])
    return ";".join(
        f"{key}:{','.join(f'{number(value)}@{month_text(month)}' for _, month, value in steps)}"
        for key, steps in groups
    )


def lever_key(setting: Setting) -> str:
    """Lever, with its place."""
    return f"{setting.lever}/{setting.place}" if setting.place else setting.lever


def number(value: float) -> str:
    """Number in full, without the point of a whole one.

    >>> number(120000.0), number(0.1)
    ('120000', '0.1')
    """
    return repr(float(value)).removesuffix(".0")
