"""A package as it is judged: its worlds as scenarios, and what each side undertakes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from twotrack.agreements.packages.rows import HistoryRow, PackageRow
from twotrack.base.months import month_index
from twotrack.policy.files import load_scenario
from twotrack.policy.paths import lever_paths
from twotrack.policy.recorded import Path
from twotrack.policy.scenario import Scenario, Setting
from twotrack.policy.setting import levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes
from twotrack.tables.closed import Text
from twotrack.tables.prior import Prior

Terms = Mapping[str, float]


def both_languages(text: Text | str) -> Text:
    """Text in both languages; one text counts for both."""
    return Text(en=text, es=text) if isinstance(text, str) else text


@dataclass(frozen=True, eq=False)
class Package:
    """A package: what both would do (`deal`), what happens without it (`otherwise`), what follows a breach (`punish`,
    None: the same), and all else of its file.
    """

    name: str
    row: PackageRow
    deal: tuple[Setting, ...] = ()
    otherwise: tuple[Setting, ...] = ()
    punish: tuple[Setting, ...] | None = None

    @property
    def title(self) -> Text:
        """Title in both languages."""
        return both_languages(self.row.title)

    @property
    def story(self) -> Text:
        """Story in both languages."""
        return both_languages(self.row.story)

    @property
    def month(self) -> int:
        """First month of the deal."""
        return month_index(self.row.date)

    @property
    def horizon(self) -> int:
        """Months over which it is judged."""
        return self.row.horizon

    @property
    def history(self) -> HistoryRow | None:
        """What happened, where the package is of the record."""
        return self.row.history

    @property
    def sunset(self) -> int:
        """First month in which no setting of the deal holds."""
        return month_index(self.row.sunset) if self.row.sunset else DEFAULT_SPAN.last + 1

    @cached_property
    def before(self) -> Scenario:
        """What stands now: what was set up to the date, and after it the last level of every lever."""
        known = load_scenario(self.row.before)
        kept = tuple(one for one in known.settings if one.month < self.month)
        holds = holding_settings(lever_paths(replace(known, settings=kept), DEFAULT_SPAN), self.month)
        held = tuple(Setting(lever, level, self.month) for lever, level in self.row.held.items())
        holds = tuple(one for one in holds if one.lever not in self.row.held)
        return replace(known, name="before", settings=(*kept, *holds, *held))

    @cached_property
    def worlds(self) -> dict[str, Scenario]:
        """Scenarios of the three worlds by name, and of what follows a breach where the package says it."""
        found = {"before": self.before, "deal": self.world("deal", self.deal), "otherwise": self.after(self.otherwise)}
        return found if self.punish is None else found | {"punish": self.after(self.punish, "punish")}

    def after(self, settings: tuple[Setting, ...], name: str = "otherwise") -> Scenario:
        """Scenario in which these settings are laid over *before*; no sunset ends them."""
        return laid_over(self.before, name, settings, self.month)

    def world(self, name: str, settings: tuple[Setting, ...]) -> Scenario:
        """Scenario in which these settings are laid over *before* until the sunset."""
        kept = tuple(one for one in settings if one.month < self.sunset)
        found = laid_over(self.before, name, kept, self.month)
        if self.sunset > DEFAULT_SPAN.last:
            return found
        paths = lever_paths(self.before, DEFAULT_SPAN)
        ends = [
            Setting(lever, value, self.sunset, place)
            for lever in dict.fromkeys(one.lever for one in kept)
            for place, value in levels_at(lever, paths[lever], self.sunset)
        ]
        return replace(found, settings=(*found.settings, *ends))

    def breach(self, side: str) -> Scenario:
        """Scenario in which one side leaves: its obligations and joint ones are dropped, the other side complies."""
        rows = levers()
        return self.world(f"left_by_{side}", tuple(s for s in self.deal if rows[s.lever].holder not in (side, "joint")))

    def with_chance(self, chance: Prior | None) -> "Package":
        """The package with another chance of *otherwise*; itself where there is none."""
        if chance is None:
            return self
        otherwise = self.row.otherwise.model_copy(update={"chance": chance})
        return replace(self, row=self.row.model_copy(update={"otherwise": otherwise}))

    @property
    def deal_terms(self) -> Terms:
        """Level of each term of the deal."""
        return {one.name: one.level for one in self.row.terms}

    @property
    def otherwise_terms(self) -> Terms:
        """Level of each term of *otherwise*."""
        return {one.name: one.level for one in self.row.otherwise.terms}

    @property
    def punish_terms(self) -> Terms:
        """Level of each term of what follows a breach."""
        return {} if self.row.punish is None else {one.name: one.level for one in self.row.punish.terms}


def levels_at(lever: str, path: Path, month: int) -> list[tuple[str, float]]:
    """Level of each place of a lever in a month; one with an empty place where it has none."""
    row, at = levers()[lever], month - DEFAULT_SPAN.first
    places = codes(row.axes[0]) if row.axes else ("",)
    return list(zip(places, map(float, np.atleast_1d(path[at])), strict=True))


def holding_settings(paths: Mapping[str, Path], month: int) -> tuple[Setting, ...]:
    """Settings that hold every lever from a month on at the level of the month before it; none where it stays there
    anyway.
    """
    at = month - DEFAULT_SPAN.first
    return tuple(
        Setting(lever, value, month, place)
        for lever, path in paths.items()
        if (path[at:] != path[at - 1]).any()
        for place, value in levels_at(lever, path, month - 1)
    )


def laid_over(before: Scenario, name: str, settings: tuple[Setting, ...], month: int) -> Scenario:
    """Scenario with settings laid over *before*: what is set for all places in the first month ends its own hold."""
    whole = {one.lever for one in settings if not one.place and one.month == month}
    kept = tuple(one for one in before.settings if one.lever not in whole or one.month != month)
    return replace(before, name=name, settings=(*kept, *settings))
