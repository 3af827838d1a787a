"""Stories as the page carries them: quantiles of every outcome, and differences from the status quo world by world."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.policy.scenario import Scenario, Setting
from twotrack.runs.receipt import Receipt
from twotrack.runs.results.result import QUANTILES, Result
from twotrack.tables.closed import StrictRow
from twotrack.tables.numerals import DIGITS, digits_between
from twotrack.web.packing import LONG, SHORT, Form, pack

Numbers = NDArray[np.float64]
LEVELS = tuple(QUANTILES.values())
# Quantiles of the states' rates: the band of 90 % and the median.
STATE_LEVELS = (0.05, 0.5, 0.95)
STATE_OUTCOME = "homicide_rate"


class StorySetting(StrictRow):
    """A setting of a story, its month as YYYY-MM."""

    lever: str
    month: str
    place: str
    value: float


class Story(StrictRow):
    """One scenario over the worlds of its set.

    `outcomes` holds, packed and by year from `first` on: five quantiles; and in a story other than the status quo five
    quantiles of the difference from it by world, the share of worlds in which the outcome is strictly better, and the
    share in which it is the same. An outcome that differs in no world is left out. `states` holds three quantiles of
    the homicide rate by state and year.
    """

    name: str
    title: dict[str, str]
    story: dict[str, str]
    settings: tuple[StorySetting, ...]
    first: int
    receipt: str
    line: str
    outcomes: dict[str, str]
    states: str


class Effect(StrictRow):
    """What one lever alone does: its level, and by outcome and year of reading 5 %, median and 95 % of the difference,
    the share of worlds in which it is better and in which it is the same, packed.
    """

    value: float
    outcomes: dict[str, str]


class StorySet(StrictRow):
    """Stories over the same worlds, the status quo first, and what each lever alone moves in them."""

    version: str
    seed: int
    asked: int
    used: int
    tables: str
    equations: str
    worlds: str
    stories: tuple[Story, ...]
    month: str = ""
    effects: dict[str, Effect] = Field(default_factory=dict[str, Effect])


@dataclass(frozen=True)
class Pair:
    """Draws of one outcome in a story and under the status quo: the same worlds, by year."""

    base: Numbers
    other: Numbers
    better: str

    @property
    def change(self) -> Numbers:
        """Difference world by world."""
        return self.other - self.base


def story_set(results: Sequence[Result]) -> StorySet:
    """Stories of some results over the same worlds, of which the first is the status quo."""
    base = results[0]
    kept = worlds_of(results)
    receipt = base.receipt
    return StorySet(
        version=receipt.version,
        seed=receipt.seed,
        asked=receipt.draws,
        used=len(kept),
        tables=receipt.tables,
        equations=receipt.equations,
        worlds=worlds_key(receipt),
        stories=tuple(story_of(result, base, kept) for result in results),
    )


def worlds_key(receipt: Receipt) -> str:
    """Hash of all that went into a run but its scenario: two runs with the same key are of the same worlds."""
    return replace(receipt, scenario="", scenario_hash="").name


def has_story(found: StorySet, result: Result) -> bool:
    """Whether a set holds the story of a run: the same worlds, the same settings in whatever order."""
    return story_name(found, result.receipt, [setting_of(one) for one in result.scenario.settings]) is not None


def story_name(found: StorySet, receipt: Receipt, settings: Sequence[StorySetting]) -> str | None:
    """Name of the story of a set that has these worlds and settings; None where it has none."""
    if found.worlds != worlds_key(receipt):
        return None
    wanted = settings_key(settings)
    return next((story.name for story in found.stories if settings_key(story.settings) == wanted), None)


def settings_key(settings: Sequence[StorySetting]) -> list[tuple[str, str, str, float]]:
    """Settings in an order of their own."""
    return sorted((one.lever, one.month, one.place, one.value) for one in settings)


def worlds_of(results: Sequence[Result]) -> list[int]:
    """Draws that are finite in every result."""
    return sorted(set.intersection(*(set(result.draws) for result in results)))


def story_of(result: Result, base: Result, kept: Sequence[int]) -> Story:
    """One story over the worlds kept, against the status quo."""
    at = first_changed(result.scenario, base) if result is not base else 0
    return Story(
        name=result.scenario.name,
        title=dict(result.scenario.title),
        story=dict(result.scenario.story),
        settings=tuple(setting_of(setting) for setting in result.scenario.settings),
        first=result.years[at],
        receipt=result.receipt.name,
        line=result.receipt.line(),
        outcomes=packed_outcomes(result, base, kept, at),
        states=packed_states(result, kept, at),
    )


def setting_of(setting: Setting) -> StorySetting:
    """A setting with its month in words."""
    return StorySetting(
        lever=setting.lever, month=month_text(setting.month), place=setting.place, value=float(setting.value)
    )


def first_changed(scenario: Scenario, base: Result) -> int:
    """Place of the first year that a scenario can change: that of its first setting, or the projection's first."""
    months = [setting.month for setting in scenario.settings]
    first = min([*months, base.layout.span.future]) // MONTHS_A_YEAR
    return base.layout.year_index(first)


def packed_outcomes(result: Result, base: Result, kept: Sequence[int], at: int) -> dict[str, str]:
    """Outcomes of a story from a year on, packed; those that differ in no world are left out."""
    found: dict[str, str] = {}
    for name, row in result.layout.outcomes.items():
        own = worlds(result, result.nation, name, kept)[:, at:]
        if result is base:
            bands = quantiles(own)
            found[name] = pack(bands, form_of(bands))
            continue
        pair = Pair(worlds(base, base.nation, name, kept)[:, at:], own, row.better)
        if np.any(pair.change != 0):
            bands = quantiles(own)
            found[name] = pack([*bands, *quantiles(pair.change), *shares(pair)], form_of(bands))
    return found


def form_of(bands: Numbers) -> Form:
    """Form that tells both ends of every band apart: three digits where they do in each year."""
    narrow = any(digits_between(low, high) > DIGITS for low, high in zip(bands[0], bands[-1], strict=True))
    return LONG if narrow else SHORT


def worlds(result: Result, values: Mapping[str, Numbers], name: str, kept: Sequence[int]) -> Numbers:
    """Draws of one outcome in the worlds kept."""
    return values[name][np.searchsorted(result.draws, kept)]


def quantiles(draws: Numbers, levels: Sequence[float] = LEVELS) -> Numbers:
    """Quantiles of draws, level by level."""
    return np.quantile(draws, levels, axis=0)


def shares(pair: Pair) -> tuple[Numbers, Numbers]:
    """Share of worlds in which the outcome is strictly better (lower, where no side of it is better), and in which it
    is the same.
    """
    change = pair.change
    good = change > 0 if pair.better == "higher" else change < 0
    return good.mean(axis=0), (change == 0).mean(axis=0)


def packed_states(result: Result, kept: Sequence[int], at: int) -> str:
    """Homicide rates by state from a year on, packed: quantile, state, year."""
    rates = worlds(result, result.states, STATE_OUTCOME, kept)[:, at:]
    return pack(np.moveaxis(quantiles(rates, STATE_LEVELS), 1, 2))
