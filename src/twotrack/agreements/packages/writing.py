"""A package file written from settings: what a link of the page offers."""

from collections.abc import Sequence
from itertools import groupby

from twotrack.base.months import month_text
from twotrack.policy.setting import Setting
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import ScenarioError

LONGEST = 36


def offer_text(settings: Sequence[Setting]) -> str:
    """Package file of an offer: an executive agreement from the first month that it sets; nothing happens without it.
    ScenarioError where it sets nothing.
    """
    if not settings:
        raise ScenarioError(translate("negotiate.link_sets_nothing"))
    first = min(one.month for one in settings)
    horizon = min(LONGEST, DEFAULT_SPAN.last - first + 1)
    english, spanish = (translate("negotiate.offer_title", language) for language in ("en", "es"))
    head = [
        f'title = {{ en = "{english}", es = "{spanish}" }}',
        f'date = "{month_text(first)}"',
        'instrument = "executive"',
        f"horizon = {horizon}",
        "",
        "[settings]",
    ]
    ordered = sorted(settings, key=lambda one: (one.lever, one.place, one.month))
    levers = [f"{lever} = {{ {_levels(list(own))} }}" for lever, own in groupby(ordered, key=lambda one: one.lever)]
    return "\n".join([*head, *levers, "", "[otherwise]", "settings = {}", ""])


def _levels(settings: Sequence[Setting]) -> str:
    """Levels of one lever by month, those of single places in tables of their own."""
    parts = {place: _months(list(own)) for place, own in groupby(settings, key=lambda one: one.place)}
    return ", ".join(months if not place else f"{place} = {{ {months} }}" for place, months in parts.items())


def _months(settings: Sequence[Setting]) -> str:
    return ", ".join(f"{month_text(one.month)} = {one.value!r}" for one in settings)
